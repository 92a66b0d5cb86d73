#include "apps/program/signatures.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace casecraft;

TEST_CASE("of hundreds of remarks each is examined as it would be alone") {
  const records::SigningKey known_key = records::SigningKey::make();
  const records::SigningKey strange_key = records::SigningKey::make();
  const records::KnownKeys known{{known_key.public_key(), "Instructor 3"}};
  std::vector<std::vector<records::Annotation>> sessions(40);
  std::size_t number = 0;
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    for (std::size_t k = 0; k < i % 13; ++k) {
      records::Annotation remark;
      remark.kind = "decision";
      remark.author = "Instructor 3";
      remark.number = static_cast<std::int64_t>(++number);
      remark.body = base::Value("meets");
      if (number % 4 != 0) remark = records::sign_remark(number % 4 == 1 ? strange_key : known_key, fmt::format("session {}", i), std::move(remark));
      if (number % 4 == 2) remark.author = "Instructor 4";
      sessions[i].push_back(remark);
    }
  }
  REQUIRE(number > 200);
  std::vector<std::vector<records::Annotation>> alone = sessions;
  std::vector<records::Store::RemarksOn> all;
  for (std::size_t i = 0; i < sessions.size(); ++i) all.push_back({fmt::format("session {}", i), sessions[i]});
  program::examine_remarks(all, known);
  std::map<records::SignedBy, int> found;
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    for (std::size_t k = 0; k < sessions[i].size(); ++k) {
      records::examine_remark(fmt::format("session {}", i), alone[i][k], known);
      CHECK(sessions[i][k].signed_by == alone[i][k].signed_by);
      CHECK(sessions[i][k].signer == alone[i][k].signer);
      ++found[sessions[i][k].signed_by];
    }
  }
  CHECK(found.size() == 4);
}
