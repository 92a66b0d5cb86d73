#include <fmt/format.h>

#include <algorithm>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk_form.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/words.hpp"

// Records of one person, the warning, the report, and the end of the desk's work.
namespace casecraft::terminal {

using session::Field;

void TracingDesk::merge(const std::string& rest) {
  const Command first = first_of(rest);
  const Command second = first_of(first.rest);
  if (first.word.empty() || second.word.empty()) throw WordsRefused("type merge and two codes: merge P1 P2, and why the two records are one person");
  Form form{"merge", console_.say("merge {} {}", code_of(first.word), code_of(second.word))};
  form.offer.label = base::Text(console_.say("Take {} and {} as one person", named(first.word), named(second.word)));
  form.offer.payload = base::Value(base::Map{{"a", base::Value(first.word)}, {"b", base::Value(second.word)}});
  form.offer.fields = {field("words", console_.say("Why the two records are one person"), Field::Type::line, true, console_.say("A name alone is no reason."))};
  form.given["words"] = second.rest;
  form.finish = [](base::Map&) {};
  run(std::move(form));
}

void TracingDesk::split(const std::string& rest) {
  const auto typed = rest.empty() ? ask_for(console_.say("Whose record? A code, such as P42.")) : std::optional(rest);
  if (typed) ways_.send("split", base::Value(base::Map{{"party", base::Value(first_of(*typed).word)}}));
}

void TracingDesk::warn(const std::string& rest) {
  const Command line = first_of(rest);
  const auto typed = rest.empty() ? ask_for(console_.say("Around whom may somebody be in danger? A code, such as P42.")) : std::optional(line.word);
  if (!typed) return;
  Form form{"escalate", console_.say("warn {}", code_of(*typed))};
  form.offer.label = base::Text(console_.say("Pass on that somebody around {} may be in danger", named(*typed)));
  form.offer.payload = base::Value(base::Map{{"party", base::Value(*typed)}});
  form.offer.fields = {field("words", console_.say("What makes you fear for them"), Field::Type::line, true, console_.say("Whoever is on duty acts on these words: what you know, how you know it, and what you do not know."))};
  form.offer.fields[0].max_length = 4'000;
  form.given["words"] = line.rest;
  form.finish = [](base::Map&) {};
  run(std::move(form));
}

void TracingDesk::report(const std::string&) {
  const base::Value kept = look("report").data;
  const base::Value desk = facts();
  Form form{"report", "report"};
  form.is_looked_over = true;
  form.offer.label = console_.say("The intelligence report");
  form.offer.payload = base::Value(base::Map{});
  Field confidence = field("confidence", console_.say("Confidence of the whole"), Field::Type::option, false);
  for (const char* one : {"low", "moderate", "high"}) confidence.options.emplace_back(base::Text(one), base::Text(one));
  form.offer.fields = {field("period_from", console_.say("Period from"), Field::Type::line, false, console_.say("A day, such as {}.", desk["period"].text_at("from").substr(0, 10))),
                       field("period_until", console_.say("Period until"), Field::Type::line, false, console_.say("A day, such as {}.", desk["period"].text_at("until").substr(0, 10))),
                       field("total", console_.say("Sum that the report speaks of, in {}", desk.text_at("reference_currency")), Field::Type::line, false), std::move(confidence),
                       field("narrative", console_.say("Narrative"), Field::Type::paragraph, true, console_.say("Who, what, when, how you know it, and what is not known. Names or codes, danger first."))};
  form.offer.fields[4].max_length = 30'000;
  if (drafts_.count(fmt::format("{}/report", view_.place.view())) == 0) {
    for (const char* key : {"period_from", "period_until", "total", "confidence", "narrative"}) form.given[key] = kept.text_at(key);
  }
  form.finish = [](base::Map&) {};
  run(std::move(form));
}

std::vector<std::size_t> TracingDesk::numbered() const {
  std::vector<std::size_t> offers;
  for (std::size_t i = 0; i < view_.offers.size(); ++i) {
    if (view_.offers[i].kind == "act" || view_.offers[i].kind == "conclude") offers.push_back(i);
  }
  return offers;
}

void TracingDesk::show_acts() {
  console_.gap();
  std::size_t number = 0;
  for (const std::size_t i : numbered()) console_.item(++number, fmt::format("{}{}", view_.offers[i].label.view(), view_.offers[i].was_taken ? console_.say(" (done before)") : ""));
}

bool TracingDesk::choose(std::size_t number) {
  const std::vector<std::size_t> offers = numbered();
  if (number == 0 || number > offers.size()) return false;
  const session::ActionTemplate offer = view_.offers[offers[number - 1]];
  if (offer.kind == "conclude") conclude("");
  else ways_.send(offer.kind.str(), offer.payload);
  return true;
}

void TracingDesk::acts(const std::string& rest) {
  const auto number = read_number(rest);
  if (rest.empty()) show_acts();
  else if (!number || !choose(*number)) throw WordsRefused(fmt::format("type do and a number from 1 to {}", numbered().size()));
}

void TracingDesk::conclude(const std::string&) {
  const base::Value& panel = view_.panel;
  // An end that cannot be taken back is asked for twice; a desk that is closed already is only left.
  const bool is_open = std::any_of(view_.offers.begin(), view_.offers.end(), [](const session::ActionTemplate& offer) { return offer.kind == "flag"; });
  if (is_open) {
    console_.line(console_.say("Closing the desk hands in what is here: {}, {}, {}.", console_.say_count("{} flag", "{} flags", panel.integer_at("flags")), panel.bool_at("has_report") ? console_.say("a report") : console_.say("no report"),
                              panel.integer_at("escalated") > 0 ? console_.say("a warning that somebody may be in danger") : console_.say("no warning that somebody may be in danger")));
    const auto answer = ask_for(console_.say("Type yes to close it."));
    if (!answer) return;
    if (english_word(console_.language(), *answer) != "yes") {
      console_.line(console_.say("The desk stays open."));
      return;
    }
  }
  ways_.send("conclude", base::Value(base::Map{}));
}

}  // namespace casecraft::terminal
