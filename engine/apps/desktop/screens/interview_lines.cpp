#include <array>

#include <fmt/format.h>

#include "apps/desktop/screens/interview.hpp"
#include "apps/desktop/screens/interview_debrief.hpp"

namespace casecraft::desktop {

namespace {

using base::Value;

constexpr std::array<std::pair<const char*, const char*>, 5> kPartsInWords{
    {{"trust", "trust"}, {"distress", "distress"}, {"fatigue", "fatigue"}, {"control", "control"}, {"harm", "harm"}}};

/// "trust 43 → 35, distress 26 → 39"
std::string changes(const base::Language& language, const Value& before, const Value& after) {
  std::string words;
  for (const auto& [name, label] : kPartsInWords) {
    const std::int64_t from = before.integer_at(name);
    const std::int64_t to = after.integer_at(name);
    if (from != to) words += fmt::format("{}{} {} \u2192 {}", words.empty() ? "" : ", ", label, from, to);
  }
  return words.empty() ? language.say("nothing moved") : words;
}

std::string joined(const Value& list) {
  std::string words;
  if (!list.is_list()) return words;
  for (const Value& one : list.as_list()) words += (words.empty() ? "" : "; ") + (one.is_text() ? one.as_text().str() : std::string());
  return words;
}

void one_line(Column& column, const Value& line, std::size_t number, const std::string& person, const Value& before) {
  Ui& ui = column.ui;
  const Theme& theme = ui.theme();
  const std::string type = line.text_at("type");
  const bool is_act = type == "act";
  const float top = column.y;
  Column inside(ui, column.x + ui.em(0.95F), top, column.width - ui.em(0.95F));
  const TypeMark mark = type_mark(ui.language(), type, theme);
  std::string head = fmt::format("{}. {}", number, is_act ? ui.say("something offered or done") : type_words(ui.language(), type));
  if (!is_act && line.bool_at("picked")) head += ui.say(", picked from the offered lines");
  if (!is_act && !line.bool_at("picked")) head += ui.say(", {} % sure", (line.integer_at("confidence") + 5) / 10);
  inside.words(head, Face::label, mark.colour, 1.4F);
  inside.words(is_act ? line.text_at("act") : line.text_at("text"), Face::body, {}, 1.4F);
  if (const std::string reply = line.text_at("reply"); !reply.empty()) {
    inside.gap(0.3F).words(person, Face::label, theme.muted, 1.35F).words(reply, Face::body, {}, 1.4F);
  }
  inside.gap(0.3F);
  if (const std::string critical = line.text_at("critical"); !critical.empty()) {
    inside.words(line.bool_at("picked") ? ui.say("Critical error: {}.", type_words(ui.language(), critical))
                                        : ui.say("Proposed critical error: {}. Read from what you typed; an instructor decides.", type_words(ui.language(), critical)),
                 Face::label, theme.bad, 1.4F);
  }
  if (!line.text_at("caused_error").empty())
    inside.words(ui.say("Caused by the question: part of this answer came from your words and not from memory. It is no fault of the person."), Face::label, theme.warn, 1.4F);
  const std::string reasons = joined(line["reasons"]);
  if (!reasons.empty()) inside.words(ui.say("Read so by: ") + reasons, Face::small, theme.muted, 1.4F);
  if (const std::string effect = line.text_at("effect"); !effect.empty()) inside.words(effect, Face::small, theme.muted, 1.4F);
  inside.words(ui.say("Effect: ") + changes(ui.language(), before, line["state"]) + ".", Face::small, theme.muted, 1.4F);
  ui.fill({column.x, top + ui.em(0.1F), ui.em(0.22F), inside.y - top - ui.em(0.2F)}, mark.colour);
  column.y = inside.y;
  column.gap(1.1F);
}

}  // namespace

void draw_interview_lines(Column& column, const Value& interview) {
  const base::List& lines = interview["lines"].as_list();
  const std::string person = interview.text_at("person", column.ui.say("The person"));
  const Value* before = &interview["start"];
  for (std::size_t i = 0; i < lines.size(); ++i) {
    one_line(column, lines[i], i + 1, person, *before);
    before = &lines[i]["state"];
  }
}

}  // namespace casecraft::desktop
