#include "board.hpp"

#include "apps/program/library.hpp"

namespace casecraft::test {

Board::Board(std::uint64_t seed, session::Mode mode) : journal_(std::make_unique<session::MemoryJournal>()) {
  const program::Library library(CASECRAFT_SOURCE_DIR);
  static std::map<session::Mode, std::shared_ptr<session::Exercise>> loaded;
  std::shared_ptr<session::Exercise>& exercise = loaded[mode];
  if (exercise == nullptr) exercise = program::load(library.bundle(library.find(std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/small-requests"), mode));
  exercise_ = exercise;
  session_ = std::make_unique<session::Session>(exercise, seed, *journal_);
  take("choose", {{"choice", "to_board"}});
}

session::Session Board::replayed() const {
  static session::MemoryJournal nowhere;
  session::Session again(exercise_, session_->seed(), nowhere);
  again.replay(journal_->rows());
  return again;
}

session::View Board::take(const std::string& kind, base::Map payload) { return session_->apply({0, "trainee", kind, base::Value(std::move(payload))}); }

std::int64_t Board::draft(const std::string& channel, const std::string& body, base::Map fields) {
  const std::int64_t number = take("draft", {{"channel", channel}, {"body", body}}).panel.integer_at("requests");
  if (!fields.empty()) take("fill", {{"request", number}, {"fields", base::Value(std::move(fields))}});
  return number;
}

std::int64_t Board::send(const std::string& channel, const std::string& body, base::Map fields) {
  const std::int64_t number = draft(channel, body, std::move(fields));
  take("send", {{"request", number}});
  return number;
}

void Board::until_answered(std::int64_t number) {
  for (int i = 0; i < 100 && stage(number) == "sent"; ++i) take("wait", {{"until", "next"}});
}

std::string Board::stage(std::int64_t number) const { return look("board").rows[static_cast<std::size_t>(number - 1)].data.text_at("stage"); }
std::string Board::reply(std::int64_t number) const { return look("board").rows[static_cast<std::size_t>(number - 1)].text.str(); }

base::Value list(std::initializer_list<const char*> texts) {
  base::List all;
  for (const char* text : texts) all.push_back(text);
  return base::Value(std::move(all));
}

base::Map whole_preservation() {
  return {{"authority", "Cybercrime unit, Inspector Rell"}, {"contact", "+999 0 100"}, {"basis", "Cybercrime Act, section 12"}, {"offence", "Exploitation of persons"}, {"facts", list({"paid"})}, {"identifiers", list({"account"})},
          {"from", "2026-03-01"}, {"till", "2026-03-11"}, {"zone", "UTC"}, {"categories", list({"traffic"})}, {"urgency", "urgent"}, {"reason", "They are deleted after some days."}, {"confidential", "no_notice"}, {"next", "order"}};
}

base::Map whole_order() {
  base::Map fields = whole_preservation();
  fields.erase("next");
  fields["form"] = "certified";
  return fields;
}

base::Map whole_referral() {
  return {{"authority", "Cybercrime unit"}, {"contact", "+999 0 100"}, {"facts", list({"visitor"})}, {"urgency", "emergency"}, {"reason", "Saturday"}, {"consent", "duty"}, {"handling", "amber_strict"}};
}

base::Map with(base::Map fields, const std::string& field, base::Value value) {
  if (value.is_null()) fields.erase(field);
  else fields[field] = std::move(value);
  return fields;
}

base::UtcTime utc(const char* text) {
  return *base::parse_local(text, base::utc());
}

}  // namespace casecraft::test
