#include <catch2/catch.hpp>

#include <sys/stat.h>

#include "../apps/scratch.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/key_file.hpp"

using namespace casecraft;
using Catch::Contains;

TEST_CASE("a key signs what only its public half takes") {
  const auto key = records::SigningKey::make();
  const std::string signature = key.sign("a text");
  CHECK(records::is_signed_by(key.public_key(), "a text", signature));
  CHECK_FALSE(records::is_signed_by(key.public_key(), "a texT", signature));
  CHECK_FALSE(records::is_signed_by(key.public_key(), "a text", signature.substr(1)));
  CHECK_FALSE(records::is_signed_by(records::SigningKey::make().public_key(), "a text", signature));
}

TEST_CASE("a public key survives being written down, and a damaged one is refused") {
  const auto key = records::SigningKey::make();
  const std::string text = records::to_text(key.public_key());
  CHECK(records::read_public_key("  " + text + "\n", "here") == key.public_key());
  CHECK(records::fingerprint(key.public_key()).size() == 24);
  for (const std::string& bad : {std::string(), std::string("hello"), text.substr(0, 30), text + "x"}) {
    CHECK_THAT(test::message_of([&] { static_cast<void>(records::read_public_key(bad, "the file")); }), Contains("the file is no public key"));
  }
}

TEST_CASE("the key is made once, for its owner alone, and read again") {
  const test::Scratch scratch;
  const auto file = scratch.path() / "data" / "key";
  const auto made = program::own_key(file);
  struct stat status {};
  REQUIRE(::stat(file.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
  CHECK(program::own_key(file).public_key() == made.public_key());
}

TEST_CASE("a key that others can read, or that is damaged, signs for nobody") {
  const test::Scratch scratch;
  const auto file = scratch.path() / "key";
  static_cast<void>(program::own_key(file));
  ::chmod(file.c_str(), 0640);
  CHECK_THAT(test::message_of([&] { static_cast<void>(program::own_key(file)); }), Contains("chmod 600") && Contains("640"));
  ::chmod(file.c_str(), 0600);
  std::string text = program::read_file(file);
  text[30] = text[30] == 'A' ? 'B' : 'A';
  program::replace_file(file, text);
  CHECK_THAT(test::message_of([&] { static_cast<void>(program::own_key(file)); }), Contains("is damaged"));
  program::replace_file(file, "");
  CHECK_THAT(test::message_of([&] { static_cast<void>(program::own_key(file)); }), Contains("is damaged"));
}
