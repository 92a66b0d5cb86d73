#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/requests_drafts.hpp"
#include "apps/desktop/screens/requests.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "apps/program/files_on_disk.hpp"
#include "base/json.hpp"
#include "base/zones.hpp"

// The fields of a request by their kinds: lines, paragraphs, options, and what is picked from what is known.
namespace casecraft::desktop {

namespace {

constexpr std::size_t kMostInLine = 300;         ///< Bytes, as the session takes them.
constexpr std::size_t kMostInParagraph = 6'000;

std::vector<std::string> chosen_of(const base::Value& value) {
  std::vector<std::string> all;
  if (value.is_text() && !value.as_text().empty()) all.push_back(value.as_text().str());
  if (value.is_list()) {
    for (const base::Value& one : value.as_list()) {
      if (one.is_text()) all.push_back(one.as_text().str());
    }
  }
  return all;
}

std::vector<std::pair<std::string, std::string>> known_zones(const program::Library& library) {
  std::vector<std::pair<std::string, std::string>> all;
  try {
    base::Diagnostics diagnostics;
    const std::filesystem::path file = library.home() / "assets" / "zones" / "zones.json";
    for (const base::Zone& zone : base::read_zones(base::read_json(file.string(), program::read_file(file), diagnostics), diagnostics)) all.emplace_back(zone.id, zone.id == zone.name ? zone.id : fmt::format("{} ({})", zone.id, zone.name));
  } catch (const std::exception&) {
    // The field takes a zone's name in words then.
    all.clear();
  }
  return all;
}

/// One field, while it is drawn.
class FieldWidget {
public:
  FieldWidget(BoardScreen& screen, Column& column, const session::PageRow& row) : screen_(screen), column_(column), row_(row), key_(board_key(screen.board.request, row.id.view())) {}

  void draw() {
    const std::string type = row_.data.text_at("type");
    if (type == "facts") cards("facts");
    else if (type == "identifiers") cards("identifiers");
    else if (type == "options" || type == "option" || type == "zone") options(type == "options");
    else words(type == "paragraph");
  }

private:
  Id id(std::size_t index = 0) const { return make_id("board-field/" + key_, index); }

  void fill(base::Value value) { screen_.want("fill", fill_payload(key_, value)); }

  void toggle(const std::string& id, bool is_list) {
    std::vector<std::string> all = chosen_of(row_.data["value"]);
    const auto there = std::find(all.begin(), all.end(), id);
    const bool was_chosen = there != all.end();
    if (!is_list) return fill(base::Value(was_chosen ? std::string() : id));
    was_chosen ? static_cast<void>(all.erase(there)) : all.push_back(id);
    base::List list(all.begin(), all.end());
    fill(base::Value(std::move(list)));
  }

  [[nodiscard]] bool is_chosen(std::string_view id) const {
    const std::vector<std::string> all = chosen_of(row_.data["value"]);
    return std::find(all.begin(), all.end(), id) != all.end();
  }

  /// (value, label). The zones are the program's own where the form names none.
  std::vector<std::pair<std::string, std::string>> choices() {
    std::vector<std::pair<std::string, std::string>> all;
    for (const base::Value& one : row_.data.list_at("options")) {
      if (one.is_list() && one.as_list().size() == 2) all.emplace_back(one.as_list()[0].as_text().str(), one.as_list()[1].as_text().str());
    }
    if (!all.empty() || row_.data.text_at("type") != "zone") return all;
    if (screen_.board.zones.empty()) screen_.board.zones = known_zones(screen_.app.library);
    return screen_.board.zones;
  }

  void options(bool is_list) {
    const auto all = choices();
    if (all.empty()) return words(false);
    screen_.focus_first(id(1));
    const bool are_long = std::any_of(all.begin(), all.end(), [&](const auto& one) { return button_width(screen_.ui, one.second) > column_.width; });
    if (is_list || are_long) {
      for (std::size_t i = 0; i < all.size(); ++i) {
        if (board_card(column_, id(i + 1), {.title = all[i].second, .has_box = true, .is_chosen = is_chosen(all[i].first)})) toggle(all[i].first, is_list);
      }
      return;
    }
    Flow flow = column_.flow();
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (flow.button("board-field/" + key_, all[i].second, is_chosen(all[i].first) ? Look::chosen : Look::usual, {}, i + 1)) toggle(all[i].first, false);
    }
    column_.after(flow);
  }

  /// What is known, to be ticked.
  void cards(std::string_view what) {
    const session::Page& page = screen_.page(what);
    if (page.rows.empty()) return static_cast<void>(column_.muted(column_.ui.say("Nothing is known yet that could stand here."), Face::small));
    screen_.focus_first(id(1));
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
      const session::PageRow& one = page.rows[i];
      std::string detail = one.detail.str();
      std::replace(detail.begin(), detail.end(), '_', ' ');
      if (board_card(column_, id(i + 1), {.title = one.title.view(), .detail = detail, .has_box = true, .is_chosen = is_chosen(one.id.view())})) toggle(one.id.str(), true);
    }
  }

  /// The words as the session has them, unless the person has others in the field.
  FieldWords& current() {
    FieldWords& words = screen_.board.words[key_];
    const std::string value = row_.data.text_at("value");
    if (!words.is_read || (words.kept != value && words.editor.text() == words.kept)) words.editor.set_text(value);
    words.kept = value;
    words.is_read = true;
    return words;
  }

  void words(bool is_paragraph) {
    Ui& ui = screen_.ui;
    RequestsBoard& board = screen_.board;
    FieldWords& typed = current();
    screen_.focus_first(id());
    FieldLook look;
    look.is_single_line = !is_paragraph;
    look.rows = 4;
    look.most = is_paragraph ? kMostInParagraph : kMostInLine;
    const bool is_ctrl = ui.input().key && ui.input().key->has_ctrl;
    const FieldResponse response = text_field(ui, id(), column_.x, column_.y, column_.width, typed.editor, typed.scroll, look);
    column_.y += response.height;
    if (response.has_focus) {
      if (board.editing != key_) screen_.save_words(board.editing);
      board.editing = key_;
      board.is_editing = true;
    }
    if (response.is_confirmed) {
      screen_.save_words(key_);
      if (is_ctrl) screen_.want_of_request("send");
      else screen_.next_takes_focus = true;
    }
    if (typed.editor.text().size() * 10 > look.most * 9) column_.gap(0.2F).words(ui.say("{} of {} bytes", typed.editor.text().size(), look.most), Face::small, screen_.theme.warn);
    if (!typed.problem.empty() && typed.editor.text() != typed.kept) column_.gap(0.2F).words(ui.say("Not taken: {}.", typed.problem), Face::small, screen_.theme.bad, 1.35F);
  }

  BoardScreen& screen_;
  Column& column_;
  const session::PageRow& row_;
  std::string key_;
};

void remarks(BoardScreen& screen, Column& column, std::string_view field) {
  for (const session::PageRow& remark : screen.of_request("check").rows) {
    if (remark.data.text_at("field") != field) continue;
    beside_bar(column, screen.theme.warn, [&](Column& inside) {
      inside.words(column.ui.say("Not yet: {}", remark.title.view()), Face::label, screen.theme.warn, 1.3F).words(remark.text.view(), Face::small, screen.theme.muted, 1.3F);
    }, 0.4F);
  }
}

}  // namespace

void draw_request_field(BoardScreen& screen, Column& column, const session::PageRow& row, bool may_change, bool is_first) {
  Ui& ui = screen.ui;
  if (!is_first) column.gap(0.2F);
  const bool has_remarks = may_change && screen.is_practice();
  const bool are_beside = has_remarks && column.width >= ui.em(44);
  const float right = are_beside ? std::round(column.width * 0.36F) : 0;
  Column left(ui, column.x, column.y, column.width - right - (are_beside ? ui.em(1.4F) : 0));
  left.words(row.title.view(), Face::strong, {}, 1.35F);
  if (!row.detail.empty() && may_change) left.words(row.detail.view(), Face::small, screen.theme.muted, 1.35F);
  left.gap(0.3F);
  if (may_change) FieldWidget(screen, left, row).draw();
  else left.words(row.text.empty() ? std::string_view("\u2013") : row.text.view(), Face::body, row.text.empty() ? screen.theme.muted : screen.theme.text);
  if (are_beside) {
    Column beside(ui, column.x + column.width - right, column.y + ui.em(0.1F), right);
    remarks(screen, beside, row.id.view());
    column.y = std::max(left.y, beside.y);
  } else {
    column.y = left.y;
    if (has_remarks) remarks(screen, column.gap(0.3F), row.id.view());
  }
  column.gap(0.7F);
}

}  // namespace casecraft::desktop
