#include <catch2/catch.hpp>

#include <fmt/format.h>

#include <random>

#include "base/hash.hpp"
#include "played.hpp"
#include "records/seal/sealed_file.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;
using records::Finding;

namespace {

std::string sealed_text(const Scratch& scratch) {
  const PlayedSession played = played_and_sealed(scratch, records::SigningKey::make());
  return records::write_sealed_file(records::read_whole(*played.store, played.id));
}

std::string complaint(const std::string& text) {
  return message_of([&] { static_cast<void>(records::read_sealed_file(text, "'x.casesession'")); });
}

/// The file with a body that somebody changed, and a first line that fits again.
std::string with_fitting_head(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what, text.find('\n'));
  REQUIRE(at != std::string::npos);
  text.replace(at, what.size(), by);
  const std::string body = text.substr(text.find('\n') + 1);
  return fmt::format("{}{} {}\n{}", records::kSealedFileStart, body.size(), base::to_hex(base::blake2b(body)), body);
}

}  // namespace

TEST_CASE("a sealed file says again what was sealed") {
  const Scratch scratch;
  const std::string text = sealed_text(scratch);
  const records::WholeSession whole = records::read_sealed_file(text, "x");
  CHECK(examined(whole).finding == Finding::genuine);
  CHECK(whole.rows.size() == 4);
  CHECK(whole.record.pseudonym == "Heron");
  CHECK(records::write_sealed_file(whole) == text);
}

TEST_CASE("each of 500 changes of a single byte of a sealed file is found") {
  const Scratch scratch;
  const std::string text = sealed_text(scratch);
  std::mt19937 random(20261129);
  for (std::size_t round = 0; round < 500; ++round) {
    std::string changed = text;
    // Spread over the whole file, and every fifth in its first two lines' reach.
    const std::size_t at = round % 5 == 0 ? random() % 200 : (text.size() * round / 500 + random() % (text.size() / 500)) % text.size();
    changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (1U + random() % 255U));
    INFO("byte " << at << " of " << text.size());
    REQUIRE_THAT(complaint(changed), Contains("x.casesession"));
  }
}

TEST_CASE("a sealed file that was cut off, or is another kind of file, is one sentence") {
  const Scratch scratch;
  const std::string text = sealed_text(scratch);
  for (const std::size_t length : {std::size_t{0}, std::size_t{10}, std::size_t{40}, text.find('\n'), text.find('\n') + 1, text.size() / 2, text.size() - 1}) {
    const std::string said = complaint(text.substr(0, length));
    INFO(length << ": " << said);
    CHECK((said.find("is no sealed session") != std::string::npos || said.find("is damaged") != std::string::npos));
    CHECK(said.find('\n') == std::string::npos);
  }
  CHECK_THAT(complaint("%PDF-1.7\n"), Contains("is no sealed session"));
  CHECK_THAT(complaint(std::string(1'000'000, '{')), Contains("is no sealed session"));
  CHECK_THAT(complaint(with_fitting_head(text, "{\"record\":", std::string(100'000, '[') + "{\"record\":")), Contains("line 2"));
}

TEST_CASE("who changes a sealed file and makes its first line fit is found as well") {
  const Scratch scratch;
  const std::string text = sealed_text(scratch);
  const auto verdict = [&](const std::string& what, const std::string& by) { return examined(records::read_sealed_file(with_fitting_head(text, what, by), "x")); };
  CHECK(verdict("\"pseudonym\":\"Heron\"", "\"pseudonym\":\"Crane\"").finding == Finding::altered);
  CHECK(verdict("\"course\":\"\"", "\"course\":\"May\"").finding == Finding::altered);
  CHECK(verdict("\"assignment\":\"\"", "\"assignment\":\"1\"").finding == Finding::altered);
  CHECK(verdict("\"seed\":\"7\"", "\"seed\":\"8\"").finding == Finding::altered);
  CHECK(verdict("\"mode\":\"assessment\",\"pack\"", "\"mode\":\"practice\",\"pack\"").finding == Finding::altered);
  CHECK(verdict("\"verdict\":\"", "\"verdict\":\"un").finding == Finding::altered);
  const records::Verdict second = verdict("\"number\":2,\"payload\":\"{\\\"choice\\\":\\\"more\\\"}\"", "\"number\":2,\"payload\":\"{\\\"choice\\\":\\\"home\\\"}\"");
  CHECK(second.finding == Finding::altered);
  CHECK(second.action == 2);
  CHECK_THAT(second.sentence, Contains("altered at action 2"));
}

TEST_CASE("a time of a sealed file that is none is refused, and nothing in it reaches a terminal") {
  const Scratch scratch;
  const std::string text = sealed_text(scratch);
  const auto value_of = [&](const std::string& name, std::size_t from = 0) {
    const std::size_t at = text.find("\"" + name + "\":\"", from) + name.size() + 4;
    return text.substr(at, text.find('"', at) - at);
  };
  for (const char* name : {"created", "updated", "wall_time", "sealed"}) {
    const std::string was = fmt::format("\"{}\":\"{}\"", name, value_of(name));
    for (const char* time : {"", "today", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00Z\\u001b[2J"}) {
      const std::string said = complaint(with_fitting_head(text, was, fmt::format("\"{}\":\"{}\"", name, time)));
      INFO(name << " " << time << ": " << said);
      CHECK_THAT(said, Contains("is no wall time"));
      CHECK(said.find('\x1b') == std::string::npos);
    }
    // A fraction of a second is signed as well.
    const std::string time = value_of(name);
    const std::string other = time.size() == 27 ? time.substr(0, 20) + (time.substr(20, 6) == "000001" ? "000002Z" : "000001Z") : "2026-01-01T00:00:00Z";
    const records::Verdict verdict = examined(records::read_sealed_file(with_fitting_head(text, was, fmt::format("\"{}\":\"{}\"", name, other)), "x"));
    INFO(name << " " << other << ": " << verdict.sentence);
    CHECK(verdict.finding == Finding::altered);
  }
}

TEST_CASE("who changes single bytes of a sealed file and makes its first line fit each time is found, and nothing crashes") {
  const Scratch scratch;
  const std::string text = sealed_text(scratch);
  const std::string body = text.substr(text.find('\n') + 1);
  // Most of a file is its exercise; a change there is found by the first hash, so every second one goes to what follows it.
  const std::size_t rows = body.find("{\"row\":");
  std::mt19937 random(20261130);
  std::size_t read = 0;
  for (std::size_t round = 0; round < 500; ++round) {
    std::string changed = body;
    const std::size_t at = round % 2 == 0 ? rows + random() % (body.size() - rows) : random() % body.size();
    changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (1U + random() % 255U));
    INFO("byte " << at << " of " << body.size());
    try {
      const records::WholeSession whole =
          records::read_sealed_file(fmt::format("{}{} {}\n{}", records::kSealedFileStart, changed.size(), base::to_hex(base::blake2b(changed)), changed), "x");
      ++read;
      REQUIRE(examined(whole).finding == Finding::altered);
    } catch (const Error& error) {
      REQUIRE(std::string(error.what()).find('\n') == std::string::npos);
    }
  }
  CHECK(read > 50);   // Enough of them reach the signature.
}

TEST_CASE("nothing can be added to a sealed file that its signature does not cover") {
  const Scratch scratch;
  const std::string text = sealed_text(scratch);
  CHECK_THAT(complaint(with_fitting_head(text, "{\"record\":{", "{\"record\":{\"aaa\":1,")), Contains("something was added"));
  CHECK_THAT(complaint(with_fitting_head(text, "{\"record\":", " {\"record\":")), Contains("something was added"));
  CHECK_THAT(complaint(with_fitting_head(text, "{\"record\":", "{\"remark\":1}\n{\"record\":")), Contains("no known kind"));
}
