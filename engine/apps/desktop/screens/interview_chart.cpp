#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "apps/desktop/screens/interview.hpp"
#include "apps/desktop/screens/interview_debrief.hpp"
#include "exercises/interview/coder/type.hpp"

namespace casecraft::desktop {

namespace {

using base::Value;

/// A curve of the chart: solid or dashed, so that it does not rest on colour.
struct Curve {
  const char* name;
  std::string_view label;
  Colour colour;
  bool is_dashed;
};

std::vector<Curve> curves_of(const base::Language& language, const Theme& theme) { return {{"trust", language.say("Trust"), theme.accent, false}, {"distress", language.say("Distress"), theme.warn, true}}; }

/// A line that runs level or upright; only rectangles are drawn in this window.
void stroke(Ui& ui, Rect rect, const Curve& curve) {
  if (!curve.is_dashed) return ui.fill(rect, curve.colour);
  const float dash = ui.em(0.3F);
  const float gap = ui.em(0.2F);
  if (rect.w > rect.h) {
    for (float x = rect.x; x < rect.right(); x += dash + gap) ui.fill({x, rect.y, std::min(dash, rect.right() - x), rect.h}, curve.colour);
  } else {
    for (float y = rect.y; y < rect.bottom(); y += dash + gap) ui.fill({rect.x, y, rect.w, std::min(dash, rect.bottom() - y)}, curve.colour);
  }
}

void draw_mark(Ui& ui, const Rect& rect, std::string_view type) {
  const TypeMark mark = type_mark(ui.language(), type, ui.theme());
  if (mark.is_filled) ui.fill_rounded(rect, mark.colour);
  else ui.outline(rect, mark.colour);
  const Colour ink = mark.is_filled ? ui.theme().page : mark.colour;
  ui.text(rect.x + (rect.w - ui.text_width(mark.letters, Face::label)) / 2, rect.y + (rect.h - ui.text_height(Face::label)) / 2, mark.letters, Face::label, ink);
}

/// One row of the chart: lines [first, last) with the state before them.
class Band {
public:
  Band(Column& column, const base::List& lines, std::size_t first, std::size_t last, float cell)
      : column_(column), ui_(column.ui), lines_(lines), first_(first), last_(last), cell_(cell), left_(column.x + ui_.em(2.2F)), top_(std::round(column.y)) {}

  void draw(const Value& before) {
    const Theme& theme = ui_.theme();
    const float right = left_ + cell_ * static_cast<float>(last_ - first_);
    for (const int level : {0, 50, 100}) {
      const std::string words = std::to_string(level);
      ui_.fill({left_, y_of(level), right - left_, ui_.fonts().thin()}, theme.line);
      ui_.text(left_ - ui_.em(0.4F) - ui_.text_width(words, Face::small), y_of(level) - ui_.text_height(Face::small) / 2, words, Face::small, theme.muted);
    }
    for (const Curve& curve : curves_of(ui_.language(), theme)) draw_curve(curve, before);
    const float mark = ui_.em(1.35F);
    const float upper = top_ + curve_height() + ui_.em(0.7F);
    const float lower = upper + mark + ui_.em(0.35F);
    ui_.fill({left_, upper + mark + ui_.em(0.17F), right - left_, ui_.fonts().thin()}, theme.border);
    for (std::size_t i = first_; i < last_; ++i) {
      const std::string type = lines_[i].text_at("type");
      const float x = x_of(i) + (cell_ - ui_.em(1.5F)) / 2;
      draw_mark(ui_, {std::round(x), is_sound(type) ? upper : lower, ui_.em(1.5F), mark}, type);
      if ((i + 1) % 5 != 0 && i != first_) continue;
      const std::string number = std::to_string(i + 1);
      ui_.text(x_of(i) + (cell_ - ui_.text_width(number, Face::small)) / 2, lower + mark + ui_.em(0.2F), number, Face::small, theme.muted);
    }
    column_.y = lower + mark + ui_.em(1.6F);
  }

private:
  [[nodiscard]] float curve_height() const { return ui_.em(5); }
  [[nodiscard]] float y_of(std::int64_t level) const {
    return std::round(top_ + curve_height() * (1 - static_cast<float>(std::clamp<std::int64_t>(level, 0, 100)) / 100));
  }
  [[nodiscard]] float x_of(std::size_t i) const { return std::round(left_ + cell_ * static_cast<float>(i - first_)); }

  void draw_curve(const Curve& curve, const Value& before) {
    const float thick = std::max(2.0F, ui_.fonts().thin() * 2);
    std::int64_t level = before.integer_at(curve.name);
    for (std::size_t i = first_; i < last_; ++i) {
      const std::int64_t next = lines_[i]["state"].integer_at(curve.name);
      const float x = x_of(i);
      const float from = y_of(level);
      const float to = y_of(next);
      if (from != to) stroke(ui_, {x, std::min(from, to), thick, std::abs(to - from) + thick}, curve);
      stroke(ui_, {x, to, x_of(i + 1) - x, thick}, curve);
      level = next;
    }
  }

  Column& column_;
  Ui& ui_;
  const base::List& lines_;
  std::size_t first_, last_;
  float cell_, left_, top_;
};

/// Samples with their words beside each other, in rows.
class Legend {
public:
  explicit Legend(Column& column) : column_(column), x_(column.x) {}
  template <typename Sample>
  void add(float sample_width, std::string_view words, const Sample& sample) {
    Ui& ui = column_.ui;
    const float width = sample_width + ui.em(0.45F) + ui.text_width(words, Face::small) + ui.em(1.1F);
    if (x_ > column_.x && x_ + width > column_.x + column_.width) next_row();
    sample(Rect{std::round(x_), std::round(column_.y), sample_width, ui.em(1.35F)});
    ui.text(x_ + sample_width + ui.em(0.45F), column_.y + (ui.em(1.35F) - ui.text_height(Face::small)) / 2, words, Face::small, ui.theme().text);
    x_ += width;
  }
  void next_row() {
    x_ = column_.x;
    column_.gap(1.7F);
  }

private:
  Column& column_;
  float x_;
};

std::int64_t count_of(const Value& interview, std::string_view type) { return interview["profile"].integer_at(type); }

void legend(Column& column, const Value& interview, std::int64_t acts) {
  Ui& ui = column.ui;
  Legend legend(column);
  for (const Curve& curve : curves_of(ui.language(), ui.theme())) {
    legend.add(ui.em(2), curve.is_dashed ? ui.say("{}, after each line (dashed)", curve.label) : ui.say("{}, after each line", curve.label),
               [&](const Rect& rect) { stroke(ui, {rect.x, rect.y + rect.h / 2, rect.w, std::max(2.0F, ui.fonts().thin() * 2)}, curve); });
  }
  for (std::size_t i = 0; i < coder::kTypes; ++i) {
    const std::string_view type = coder::to_string(static_cast<coder::Type>(i));
    if (i == 0) legend.next_row();
    const std::int64_t count = count_of(interview, type);
    if (count > 0) legend.add(ui.em(1.5F), fmt::format("{}: {}", type_words(ui.language(), type), count), [&](const Rect& rect) { draw_mark(ui, rect, type); });
  }
  if (acts > 0) legend.add(ui.em(1.5F), ui.say("something offered or done: {}", acts), [&](const Rect& rect) { draw_mark(ui, rect, "act"); });
  legend.next_row();
}

/// "Trust began at 40 and ended at 35 of 100: lowest 33 at line 5, highest 44 at line 3."
std::string course(const base::Language& language, const Value& interview, const Curve& curve) {
  const base::List& lines = interview["lines"].as_list();
  const std::int64_t start = interview["start"].integer_at(curve.name);
  std::int64_t lowest = start;
  std::int64_t highest = start;
  std::size_t lowest_line = 0;
  std::size_t highest_line = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::int64_t level = lines[i]["state"].integer_at(curve.name);
    if (level < lowest) lowest = level, lowest_line = i + 1;
    if (level > highest) highest = level, highest_line = i + 1;
  }
  const auto at = [&](std::size_t line) { return line == 0 ? language.say("at the start").str() : language.say("at line {}", line); };
  return language.say("{} began at {} and ended at {} of 100: lowest {} {}, highest {} {}.", curve.label, start, lines.back()["state"].integer_at(curve.name), lowest, at(lowest_line), highest,
                     at(highest_line));
}

/// The sequence as words, what repeats counted.
std::string sequence(const base::Language& language, const base::List& lines) {
  std::string words;
  for (std::size_t i = 0; i < lines.size();) {
    const std::string type = lines[i].text_at("type");
    std::size_t end = i;
    while (end < lines.size() && lines[end].text_at("type") == type) ++end;
    if (!words.empty()) words += ", ";
    words += end - i == 1 ? type_words(language, type) : fmt::format("{} \u00d7 {}", end - i, type_words(language, type));
    i = end;
  }
  return words;
}

}  // namespace

TypeMark type_mark(const base::Language& language, std::string_view type, const Theme& theme) {
  const auto kind = coder::type_from(type);
  if (!kind) return {"+", theme.text, false};
  switch (*kind) {
    case coder::Type::invitation: return {language.say("In"), theme.good};
    case coder::Type::cued_invitation: return {language.say("Cu"), theme.good};
    case coder::Type::facilitator: return {language.say("Fa"), theme.good};
    case coder::Type::directive: return {language.say("Di"), theme.accent};
    case coder::Type::option_posing: return {language.say("Op"), theme.warn};
    case coder::Type::suggestive: return {language.say("Su"), theme.bad};
    case coder::Type::compound: return {language.say("Co"), theme.warn};
    case coder::Type::blaming: return {language.say("Bl"), theme.bad};
    case coder::Type::pressure: return {language.say("Pr"), theme.bad};
    case coder::Type::rapport: return {language.say("Ra"), theme.muted};
    case coder::Type::ground_rules: return {language.say("Gr"), theme.muted};
    case coder::Type::choice: return {language.say("Ch"), theme.muted};
    case coder::Type::support: return {language.say("Sp"), theme.muted};
    case coder::Type::closure: return {language.say("Cl"), theme.muted};
    case coder::Type::unclear: break;
  }
  return {"?", theme.muted, false};
}

bool is_sound(std::string_view type) {
  const auto kind = coder::type_from(type);
  return !kind || coder::is_appropriate(*kind);
}

void draw_interview_chart(Column& column, const Value& interview) {
  Ui& ui = column.ui;
  const base::List& lines = interview["lines"].as_list();
  column.heading(ui.say("What you said, and how it was met")).gap(0.3F);
  column.muted(ui.say("Each mark is one of your lines, in order. Above the middle line stands what is appropriate, below it what is not. The curves show trust and distress, from 0 to "
               "100, by the model."), Face::small).gap(1.0F);
  const float axis = ui.em(2.2F);
  const float least = ui.em(1.7F);
  const auto fit = static_cast<std::size_t>(std::max(4.0F, std::floor((column.width - axis) / least)));
  const std::size_t bands = (lines.size() + fit - 1) / fit;
  const std::size_t each = (lines.size() + bands - 1) / bands;
  const float cell = std::clamp((column.width - axis) / static_cast<float>(each), least, ui.em(3.2F));
  const Value* before = &interview["start"];
  for (std::size_t first = 0; first < lines.size(); first += each) {
    const std::size_t last = std::min(first + each, lines.size());
    Band(column, lines, first, last, cell).draw(*before);
    before = &lines[last - 1]["state"];
  }
  const std::int64_t acts = std::count_if(lines.begin(), lines.end(), [](const Value& line) { return line.text_at("type") == "act"; });
  legend(column, interview, acts);
  column.gap(0.4F).words(ui.say("In words"), Face::label, ui.theme().muted, 1.35F);
  std::string words;
  for (const Curve& curve : curves_of(ui.language(), ui.theme())) words += course(ui.language(), interview, curve) + " ";
  column.words(words, Face::body, {}, 1.4F).gap(0.3F);
  column.words(ui.say("In order: ") + sequence(ui.language(), lines) + ".", Face::small, ui.theme().muted, 1.4F).gap(1.2F);
}

}  // namespace casecraft::desktop
