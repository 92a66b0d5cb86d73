#include "table.hpp"

#include <map>

#include "apps/program/library.hpp"

namespace casecraft::test {

std::shared_ptr<session::Exercise> exercise_at(const std::string& pack, session::Mode mode) {
  // The coder is read once a pack, since every case plays on it.
  static std::map<std::pair<std::string, session::Mode>, std::shared_ptr<session::Exercise>> loaded;
  std::shared_ptr<session::Exercise>& exercise = loaded[{pack, mode}];
  if (!exercise) {
    const program::Library library{std::filesystem::path(CASECRAFT_SOURCE_DIR)};
    exercise = program::load(library.bundle(library.find(std::string(CASECRAFT_SOURCE_DIR) + "/" + pack), mode));
  }
  return exercise;
}

session::Action say(std::string words) { return {0, "trainee", "ask", base::Map{{"text", std::move(words)}}}; }
session::Action pick(std::string offer) { return {0, "trainee", "ask", base::Map{{"offer", std::move(offer)}}}; }
session::Action offer(std::string act) { return {0, "trainee", "act", base::Map{{"act", std::move(act)}}}; }
session::Action close_it() { return {0, "trainee", "close", base::Map{}}; }

Table::Table(std::uint64_t seed, session::Mode mode, const std::string& pack) : session_(exercise_at(pack, mode), seed, journal_), view_(session_.view()) {}

std::string Table::heard() const {
  std::string words;
  for (const session::Block& block : view_.blocks) {
    if (block.kind == session::Block::Kind::said) words += block.text.str();
  }
  return words;
}

std::string Table::hear(std::string words) {
  play(say(std::move(words)));
  return heard();
}

base::Value Table::report() const { return session_.debrief().reports.at(0).data["interviews"].as_list().at(0); }

}  // namespace casecraft::test
