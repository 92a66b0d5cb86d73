#include <catch2/catch.hpp>

#include "base/error.hpp"
#include "base/hash.hpp"

using namespace casecraft;
using namespace casecraft::base;

TEST_CASE("BLAKE2b-256 gives the published values") {
  CHECK(to_hex(blake2b("")) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
  CHECK(to_hex(blake2b("abc")) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST_CASE("a hash is read from its own hexadecimal, and from nothing else") {
  const Hash hash = blake2b("abc");
  CHECK(hash_from_hex(to_hex(hash)) == hash);
  CHECK_THROWS_AS(hash_from_hex(""), Error);
  CHECK_THROWS_AS(hash_from_hex(std::string(63, 'a')), Error);
  CHECK_THROWS_AS(hash_from_hex(std::string(63, 'a') + "g"), Error);
  CHECK_THROWS_AS(hash_from_hex(std::string(65, 'a')), Error);
}

TEST_CASE("a digest of parts does not depend on their order, and a part can be taken out again") {
  const Digest one = keyed_digest(1, "one");
  const Digest two = keyed_digest(2, "two");
  Digest sum;
  sum.add(one);
  sum.add(two);
  Digest other;
  other.add(two);
  other.add(one);
  CHECK(sum == other);
  sum.remove(two);
  CHECK(sum == one);
  CHECK_FALSE(keyed_digest(1, "x") == keyed_digest(2, "x"));
  CHECK(one.hex().size() == 32);
}

TEST_CASE("the keyed digest is the same as ever") {
  CHECK(keyed_digest(0, "").hex() == "3597afdb61152ec0772b2fc53ec9c391");
  CHECK(keyed_digest(7, "abc").hex() == "3f0b89d20cd2ae689f05d1d45a7ec84d");
}

TEST_CASE("base64 comes back as it was, whatever the bytes") {
  for (const std::string& bytes : {std::string(), std::string("a"), std::string("ab"), std::string("abc"), std::string("\0\xff\n", 3)}) CHECK(from_base64(base64(bytes)) == bytes);
  CHECK(base64("abc") == "YWJj");
  CHECK_THROWS_AS(from_base64("$$$$"), Error);
}
