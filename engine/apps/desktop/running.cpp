#include "apps/desktop/running.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

#include <fmt/format.h>

#include "apps/program/history.hpp"

namespace casecraft::desktop {

namespace {

using session::Block;

constexpr const char* kNoteKey = "note";
constexpr std::int64_t kEverything = std::numeric_limits<std::int32_t>::max();

session::Page look(const program::Play& play, std::string_view what, const std::string& words = {}) {
  session::Lookup lookup;
  lookup.what = what;
  lookup.count = kEverything;
  lookup.words = words;
  return play.look(lookup);
}

Block::Kind kind_of(std::string_view word) {
  for (const Block::Kind kind : {Block::Kind::heading, Block::Kind::taken, Block::Kind::feedback, Block::Kind::notice, Block::Kind::hint, Block::Kind::ending,
                                 Block::Kind::asked, Block::Kind::said, Block::Kind::coding, Block::Kind::refused}) {
    if (session::to_string(kind) == word) return kind;
  }
  return Block::Kind::paragraph;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failed == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number) : std::nullopt;
}

std::string draft_key(std::string_view place, const session::ActionTemplate& offer, const session::Field& field) {
  return fmt::format("{}/{}/{}", place, offer.id.view(), field.name.view());
}

}  // namespace

Running::Running(std::shared_ptr<program::Play> play) : play_(std::move(play)), view_(play_->view()) {
  read_transcript();
  take_view(std::move(view_), "");
  if (!pages_[0].rows.empty()) {
    for (const session::PageRow& row : pages_[0].rows) has_read[row.id.str()] = view_.number > 0;
  }
}

void Running::read_transcript() {
  transcript_.clear();
  fresh_from_ = 0;
  coded_action_ = 0;
  std::string last_action;
  for (const session::PageRow& row : look(*play_, "transcript").rows) {
    if (row.id.view() != last_action) fresh_from_ = transcript_.size();
    last_action = row.id.str();
    transcript_.push_back({kind_of(row.data.text_at("kind", row.title.view())), row.text, row.detail, row.data.bool_at("critical"), base::Text(row.data.text_at("speaker"))});
    if (transcript_.back().kind != Block::Kind::coding) continue;
    coded_action_ = whole_number(last_action).value_or(0);
    coded_block_ = transcript_.size() - 1;
  }
}

void Running::take_view(session::View view, std::string_view kind) {
  view_ = std::move(view);
  if (kind == "rewind") {
    read_transcript();
  } else if (kind == "note") {
    // Said by the note's own appearance in the case file.
  } else if (kind != "" && kind != "resume" && kind != "pause" && kind != "leave") {
    fresh_from_ = transcript_.size();
    transcript_.insert(transcript_.end(), view_.blocks.begin(), view_.blocks.end());
    for (std::size_t i = fresh_from_; i < transcript_.size(); ++i) {
      if (transcript_[i].kind != Block::Kind::coding) continue;
      coded_action_ = view_.number;
      coded_block_ = i;
    }
    choice_group = 0;
    missing_field.clear();
  }
  scroll_to_fresh = scroll_to_fresh || kind != "note";
  present_from_ = fresh_from_;
  for (std::size_t i = transcript_.size(); i > 0; --i) {
    const Block& block = transcript_[i - 1];
    if (block.kind != Block::Kind::heading && block.kind != Block::Kind::ending) continue;
    scene_title_ = block.text.str();
    present_from_ = std::min(present_from_, i - 1);
    break;
  }
  if (drill.is_running && (drill.place != view_.place.view() || view_.phase == session::Phase::ended)) drill.is_running = false;
  refresh_pages();
}

void Running::refresh_pages() {
  const std::string words = search.editor.text();
  pages_[static_cast<std::size_t>(CaseTab::documents)] = look(*play_, "documents", words);
  pages_[static_cast<std::size_t>(CaseTab::people)] = look(*play_, "people");
  pages_[static_cast<std::size_t>(CaseTab::deadlines)] = look(*play_, "deadlines");
  pages_[static_cast<std::size_t>(CaseTab::notes)] = look(*play_, "notes", words);
  const session::Page now = look(*play_, "clock");
  if (now.rows.empty()) return;
  clock_ = now.rows.front().data.text_at("short", now.rows.front().title.view());
  clock_utc_ = now.rows.front().detail.str();
}

std::string Running::send(std::string_view kind, base::Value payload) {
  session::Action action;
  action.kind = kind;
  action.payload = std::move(payload);
  try {
    take_view(play_->apply(action), kind);
    return play_->problem();
  } catch (const std::exception& error) {
    return error.what();
  }
}

std::string Running::send(const session::ActionTemplate& offer) { return send(offer.kind.view(), offer.payload); }

std::string Running::send_form(const session::ActionTemplate& offer) {
  base::Map payload = offer.payload.is_map() ? offer.payload.as_map() : base::Map{};
  std::vector<std::string> keys;
  for (const session::Field& field : offer.fields) {
    keys.push_back(draft_key(view_.place.view(), offer, field));
    const std::string& typed = drafts_[keys.back()].editor.text();
    if (typed.empty()) continue;
    const auto number = field.type == session::Field::Type::number ? whole_number(typed) : std::nullopt;
    payload[field.name.str()] = number ? base::Value(*number) : base::Value(typed);
  }
  const std::string place = view_.place.str();
  std::string refused = send(offer.kind.view(), base::Value(std::move(payload)));
  // Words that the exercise could not use stay in their field, to be mended.
  if (refused.empty() && view_.place.view() != place) {
    for (const std::string& key : keys) drafts_.erase(key);
  }
  return refused;
}

void Running::speak(const base::Language& language) {
  play_->set_language(language);
  view_ = play_->view();
  read_transcript();
  refresh_pages();
}

std::string Running::rewind() {
  const std::int64_t to = program::rewind_target(play_->rows(), 1);
  if (to < 0) return base::to_say("There is no decision yet that could be taken back.");
  return send("rewind", base::Value(base::Map{{"to", base::Value(to)}}));
}

Draft& Running::draft(const session::ActionTemplate& offer, const session::Field& field) {
  return drafts_[draft_key(view_.place.view(), offer, field)];
}

// The same key as `draft_key` makes for the interview's one field.
Draft& Running::words_for(std::string_view place) { return drafts_[fmt::format("{}/ask/text", place)]; }

Draft& Running::desk_words(std::string_view name) { return drafts_[fmt::format("{}/desk/{}", view_.place.view(), name)]; }

std::map<std::string, std::string> Running::typed_words() const {
  std::map<std::string, std::string> words;
  for (const auto& [key, draft] : drafts_) {
    if (!draft.editor.text().empty()) words.emplace(key, draft.editor.text());
  }
  if (!note.editor.text().empty()) words.emplace(kNoteKey, note.editor.text());
  return words;
}

void Running::restore_typed_words(const std::map<std::string, std::string>& words) {
  for (const auto& [key, typed] : words) {
    if (key == kNoteKey) {
      note.editor.set_text(typed);
    } else {
      drafts_[key].editor.set_text(typed);
    }
  }
}

void Running::replace(std::shared_ptr<program::Play> play) {
  play_ = std::move(play);
  view_ = play_->view();
  desk.asked_at = -1;
  board.asked_at = -1;
  read_transcript();
  take_view(std::move(view_), "");
}

}  // namespace casecraft::desktop
