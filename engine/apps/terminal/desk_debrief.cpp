#include "apps/terminal/desk_debrief.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "apps/terminal/desk_text.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::size_t kMostNumbers = 20;

void part(Console& console, std::string_view title) {
  console.gap();
  console.line(title, Style::heading);
}

std::string who(const base::Value& one) { return fmt::format("{} {}", one.text_at("party"), one.text_at("name")); }

std::string numbers(const base::Language& language, const base::List& rows) {
  std::string words;
  for (std::size_t i = 0; i < rows.size() && i < kMostNumbers; ++i) {
    if (rows[i].is_integer()) words += fmt::format("{}{}", words.empty() ? "" : ", ", rows[i].as_integer());
  }
  return rows.size() > kMostNumbers ? language.say("{} and {} more", words, rows.size() - kMostNumbers) : words;
}

std::string texts(const base::List& list) {
  std::string words;
  for (const base::Value& one : list) {
    if (one.is_text()) words += fmt::format("{}{}", words.empty() ? "" : ", ", one.as_text().view());
  }
  return words;
}

void show_figures(Console& console, const base::Value& desk) {
  const base::Value& people = desk["people"];
  console.line(console.say("People of the plan whom you found: {} of {}", people.integer_at("found"), people.integer_at("of")));
  const auto figure = [&](const char* key, std::string_view words) {
    console.line(desk[key].is_text() ? fmt::format("{}: {}", words, desk.text_at(key)) : console.say("{}: nothing to work it out from", words));
  };
  figure("precision", console.say("Precision (flags that are right)"));
  figure("recall", console.say("Recall (people who were found)"));
  figure("f1", console.say("F1 (both in one)"));
  figure("brier", console.say("Brier score of your confidence (0 is best, 0.250 is fifty per cent everywhere)"));
  part(console, console.say("By role"));
  for (const base::Value& role : desk.list_at("roles")) {
    console.line(console.say("{}: {} in the case, {} flagged so, {} of these people rightly", role.text_at("label"), role.integer_at("planted"), role.integer_at("flagged"), role.integer_at("right")));
  }
  if (desk.list_at("measures").empty()) return;
  part(console, console.say("What it counted"));
  for (const base::Value& measure : desk.list_at("measures")) {
    console.line(console.say("{}: {} of {} points. {}", measure.text_at("text"), measure.integer_at("points"), measure.integer_at("of"), measure.text_at("words")));
  }
}

void show_flags(Console& console, const base::Value& desk) {
  part(console, console.say("Your flags"));
  if (desk.list_at("flags").empty()) console.line(console.say("You flagged nobody."));
  for (const base::Value& flag : desk.list_at("flags")) {
    console.line(console.say("{}: flagged as {}, {} % sure", who(flag), lower(flag.text_at("role")), flag.integer_at("confidence")));
    const std::string truth = lower(flag.text_at("truth"));
    console.verbatim(!flag.bool_at("is_right") ? console.say("wrong: not part of it") : truth == lower(flag.text_at("role")) ? "right" : console.say("part of it, but as {}", truth));
    for (const base::Value& ground : flag.list_at("grounds")) {
      console.verbatim(fmt::format("{}: {}. {}", ground.text_at("label"), ground.text_at("verdict"), sentence(ground.text_at("words"))));
      if (const std::string rows = numbers(console.language(), ground.list_at("rows")); !rows.empty()) console.verbatim(console.say("rows {}", rows));
    }
    for (const base::Value& against : flag.list_at("speaks_against")) {
      if (against.is_text()) console.verbatim(console.say("against it: {}", against.as_text().view()));
    }
  }
}

void show_wrong_and_missed(Console& console, const base::Value& desk) {
  if (!desk.list_at("wrongly_flagged").empty()) {
    part(console, console.say("Honest people whom you flagged, and what tells them apart"));
    for (const base::Value& one : desk.list_at("wrongly_flagged")) console.line(fmt::format("{}: {}", who(one), one.text_at("apart")));
  }
  part(console, console.say("Whom you missed"));
  if (desk.list_at("missed").empty()) console.line(console.say("Nobody."));
  for (const base::Value& one : desk.list_at("missed")) {
    console.line(fmt::format("{}: {}{}", who(one), lower(one.text_at("role")), one.text_at("network").empty() ? "" : console.say(", network {}", one.text_at("network"))));
  }
}

void show_files_and_safety(Console& console, const base::Value& desk) {
  part(console, console.say("Files that you opened"));
  if (desk.list_at("opened").empty()) console.line(console.say("None."));
  for (const base::Value& one : desk.list_at("opened")) console.line(fmt::format("{}: {}. {}", who(one), one.text_at("basis"), one.text_at("words")));
  if (const std::int64_t needless = desk.integer_at("needless"); needless > 0) {
    console.line(console.say("{} somebody uninvolved, without a basis.", needless == 1 ? console.say("1 file was that of").str() : console.say("{} files were each that of", needless)));
  }
  if (const std::string safety = desk["safety"].text_at("words"); !safety.empty()) {
    part(console, console.say("Time to safety"));
    console.line(safety);
  }
}

void show_typologies_and_report(Console& console, const base::Value& desk) {
  if (!desk.list_at("typologies").empty()) {
    part(console, console.say("Patterns that were there"));
    for (const base::Value& one : desk.list_at("typologies")) {
      const std::int64_t found = one.integer_at("found");
      console.line(console.say("{}, network {}: {}", one.text_at("kind"), one.text_at("network"), found == 0 ? std::string("missed") : console.say("{} of {} parties flagged", found, one.integer_at("of"))));
      console.verbatim(console.say("parties {}", texts(one.list_at("parties"))));
      if (const std::string rows = numbers(console.language(), one.list_at("rows")); !rows.empty()) console.verbatim(console.say("rows {}", rows));
    }
  }
  if (desk.list_at("report").empty()) return;
  part(console, console.say("What the report holds"));
  for (const base::Value& one : desk.list_at("report")) {
    console.line(fmt::format("{}: {}. {}", one.text_at("text"), one.bool_at("found") ? "there" : console.say("not there"), one.text_at("words")));
  }
}

/// A query of the path as it would be typed.
std::string as_typed(const base::Language& language, const base::Value& query) {
  std::string words = "find";
  if (!query.is_map()) return words;
  for (const auto& [key, value] : query.as_map()) {
    if (key == "descending") continue;
    if (key == "hour_until") continue;
    std::string typed = value.is_list() ? texts(value.as_list()) : value.is_integer() ? std::to_string(value.as_integer()) : value.is_text() ? value.as_text().str() : std::string();
    for (std::size_t at = typed.find(", "); at != std::string::npos; at = typed.find(", ")) typed.erase(at + 1, 1);
    if (key == "hour_from") words += language.say(" hours={}-{}", typed, query.integer_at("hour_until", 24));
    else {
      const std::string value_typed = (key == "sort" && query.bool_at("descending") ? "-" : "") + typed;
      words += typed.find(' ') == std::string::npos ? fmt::format(" {}={}", key, value_typed) : fmt::format(" {}=\"{}\"", key, value_typed);
    }
  }
  return words;
}

void show_path(Console& console, const base::Value& desk) {
  if (desk.list_at("path").empty()) return;
  part(console, console.say("The fastest sound path"));
  std::size_t number = 0;
  for (const base::Value& step : desk.list_at("path")) {
    console.item(++number, step.text_at("text"));
    if (step["query"].is_map() && !step["query"].as_map().empty()) console.verbatim(as_typed(console.language(), step["query"]));
    std::size_t shown = 0;
    for (const base::Value& link : step.list_at("links")) {
      const bool is_planted = link.text_at("role") != console.shown("Uninvolved") && !link.text_at("role").empty();
      if (!is_planted || ++shown > 8) continue;
      const std::int64_t count = link.integer_at("count");
      console.verbatim(console.say("{} {}: {}, {}, {}", link.bool_at("is_creditor") ? console.say("to") : console.say("from"), who(link), lower(link.text_at("role")), console.say_count("{} payment", "{} payments", count), link.text_at("amount")));
    }
  }
}

}  // namespace

bool has_tracing_report(const base::Value& debrief) {
  const base::List& reports = debrief.list_at("reports");
  return std::any_of(reports.begin(), reports.end(), [](const base::Value& report) { return report.text_at("kind") == "tracing"; });
}

void show_tracing_report(Console& console, const base::Value& debrief) {
  for (const base::Value& report : debrief.list_at("reports")) {
    if (report.text_at("kind") != "tracing") continue;
    for (const base::Value& desk : report["data"].list_at("desks")) {
      console.gap();
      console.line(desk.text_at("title"), Style::heading);
      if (!desk.bool_at("is_closed")) console.line(console.say("The desk was not closed, so nothing of it was scored."), Style::notice);
      show_figures(console, desk);
      show_flags(console, desk);
      show_wrong_and_missed(console, desk);
      show_files_and_safety(console, desk);
      show_typologies_and_report(console, desk);
      show_path(console, desk);
    }
  }
}

}  // namespace casecraft::terminal
