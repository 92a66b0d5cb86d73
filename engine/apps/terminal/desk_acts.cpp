#include <fmt/format.h>

#include <algorithm>

#include "apps/terminal/desk_form.hpp"
#include "apps/terminal/desk_grounds.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/words.hpp"
#include "base/names.hpp"

// What is claimed and asked about people: what is missing on the line is asked for in a form.
namespace casecraft::terminal {

using session::Field;

namespace {

/// The id of what is called so: by its id, its name, or a beginning that is that of one alone. Empty when there is none.
std::string called(const base::Value& list, std::string_view typed, const char* name_key = "label") {
  std::string wanted = lower(trim(typed));
  std::replace(wanted.begin(), wanted.end(), '-', '_');
  std::vector<std::string> begin;
  for (const base::Value& one : list.as_list()) {
    if (wanted == lower(one.text_at("id")) || lower(trim(typed)) == lower(one.text_at(name_key))) return one.text_at("id");
    if (wanted.size() >= 4 && lower(one.text_at("id")).starts_with(wanted)) begin.push_back(one.text_at("id"));
  }
  return begin.size() == 1 ? begin.front() : std::string();
}

void add_names(std::vector<std::string>& names, const base::Value& list) {
  for (const base::Value& one : list.as_list()) names.push_back(one.text_at("id"));
}

[[noreturn]] void refuse(const base::Language& language, const std::string& typed, std::vector<std::string> names, std::string_view form) {
  const std::string nearest = base::nearest_name(lower(typed), names);
  throw WordsRefused(nearest.empty() ? fmt::format("\u201C{}\u201D is nothing that belongs here; on one line it is {}", shortened(typed), form)
                                     : language.say("\u201C{}\u201D is nothing that belongs here; did you mean {}?", shortened(typed), nearest));
}

bool is_confidence(const std::string& typed) {
  const std::string_view number = typed.ends_with('%') ? std::string_view(typed).substr(0, typed.size() - 1) : std::string_view(typed);
  return read_number(number).has_value() && number.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Keeps a typed ground as a line of the form's field, once it is understood.
void keep_ground(const base::Language& language, std::string& lines, const std::string& typed, const base::Value& indicators) {
  const base::Value ground = ground_from(language, typed, indicators);
  const std::size_t mark = typed.find('=');
  lines += fmt::format("{}{}={}", lines.empty() ? "" : "\n", ground.text_at("indicator"), mark == std::string::npos ? std::string("shown") : typed.substr(mark + 1));
}

void take_grounds(const base::Language& language, base::Map& payload, const base::Value& indicators) {
  const auto found = payload.find("grounds");
  if (found != payload.end()) found->second = grounds_from(language, found->second.as_text(), indicators);
}

bool is_words(const std::string& typed) { return typed.starts_with("words="); }

}  // namespace

void TracingDesk::open(const std::string& rest) {
  const Command line = first_of(rest);
  const auto typed = rest.empty() ? ask_for(console_.say("Whose file? A code, such as P42.")) : std::optional(line.word);
  if (!typed) return;
  const std::string name = named(*typed);
  const base::Value desk = facts();
  Form form{"open", console_.say("open {}", code_of(*typed))};
  for (const std::string& part : parts_of_line(line.rest)) {
    if (is_words(part)) form.given["words"] = part.substr(6);
    else if (const std::string basis = called(desk["bases"], part); !basis.empty()) form.given["basis"] = basis;
    else if (is_ground(part, desk["indicators"])) keep_ground(console_.language(), form.given["grounds"], part, desk["indicators"]);
    else {
      std::vector<std::string> names;
      add_names(names, desk["bases"]);
      add_names(names, desk["indicators"]);
      refuse(console_.language(), part, names, console_.say("open P42 grounds several_receivers=shown small_round=12,14"));
    }
  }
  form.offer.label = base::Text(console_.say("Open the file of {}", name));
  form.offer.payload = base::Value(base::Map{{"party", base::Value(*typed)}});
  form.offer.fields = {options("basis", console_.say("On what basis"), desk["bases"], false), field("grounds", console_.say("Grounds, with the rows that show them"), Field::Type::paragraph, true),
                       field("words", console_.say("The reason, for the register"), Field::Type::line, false)};
  form.offer.fields[1].max_length = 20'000;
  GroundsField grounds(console_, desk["indicators"]);
  form.own["grounds"] = {[](const Draft& draft) { return draft.values[0] == "grounds"; }, [&](std::string& lines) { return grounds.ask(lines); }};
  form.finish = [&](base::Map& payload) { take_grounds(console_.language(), payload, desk["indicators"]); };
  const std::string code = *typed;
  run(std::move(form));
  if (is_here()) {
    const session::Page page = look("party", code);
    if (page.data.bool_at("opened")) show(fact_listing(console_.language(), page));
  }
}

void TracingDesk::flag(const std::string& rest) {
  const Command line = first_of(rest);
  const auto typed = rest.empty() ? ask_for(console_.say("Whom? A code such as P42, several as P42,P43, or listed for all parties of the present answer.")) : std::optional(line.word);
  if (!typed) return;
  const bool is_listed = lower(*typed) == "listed";
  std::vector<std::string> codes = alternatives(*typed);
  if (codes.empty()) throw WordsRefused("type flag and a party, such as flag P42");
  std::string who;
  if (is_listed) {
    who = console_.say_count("{} party of the present answer", "{} parties of the present answer", look("rows", "", 0, 1).total);
  } else {
    for (std::string& code : codes) {
      who += (who.empty() ? "" : ", ") + named(code);
      code = code_of(code);
    }
  }
  const base::Value desk = facts();
  Form form{"flag", console_.say("flag {}", is_listed ? std::string("listed") : fmt::format("{}", fmt::join(codes, ",")))};
  for (const std::string& part : parts_of_line(line.rest)) {
    if (is_words(part)) form.given["words"] = part.substr(6);
    else if (is_confidence(part)) form.given["confidence"] = part.ends_with('%') ? part.substr(0, part.size() - 1) : part;
    else if (const std::string role = called(desk["roles"], part); !role.empty()) form.given["role"] = role;
    else if (is_ground(part, desk["indicators"])) keep_ground(console_.language(), form.given["grounds"], part, desk["indicators"]);
    else {
      std::vector<std::string> names;
      add_names(names, desk["roles"]);
      add_names(names, desk["indicators"]);
      refuse(console_.language(), part, names, console_.say("flag P42 payer 80 several_receivers=shown small_round=12,14"));
    }
  }
  form.offer.label = base::Text(console_.say("Flag {}", who));
  form.offer.payload = is_listed ? base::Value(base::Map{{"result", base::Value(true)}}) : base::Value(base::Map{{"parties", base::Value(base::List(codes.begin(), codes.end()))}});
  form.offer.fields = {options("role", console_.say("Which part"), desk["roles"]), field("confidence", console_.say("How sure, in per cent"), Field::Type::number, true, console_.say("From 50, as likely as not, to 100.")),
                       field("grounds", console_.say("Grounds, with the rows that show them"), Field::Type::paragraph, true), field("words", console_.say("What else belongs to it"), Field::Type::line, false)};
  form.offer.fields[2].max_length = 20'000;
  GroundsField grounds(console_, desk["indicators"]);
  form.own["grounds"] = {{}, [&](std::string& lines) { return grounds.ask(lines); }};
  form.finish = [&](base::Map& payload) { take_grounds(console_.language(), payload, desk["indicators"]); };
  const std::int64_t before = view_.number;
  run(std::move(form));
  if (!is_here() || view_.number == before || is_listed) return;
  // What was tied is said back: "shown" may have been fewer rows than one thought.
  for (const std::string& code : codes) {
    for (const session::PageRow& row : look("party", code).rows) {
      if (row.id == "flag") console_.line(fmt::format("{}: {}", row.title.view(), spoken_words(console_.language(), row.text)));
    }
  }
}

void TracingDesk::unflag(const std::string& rest) {
  const auto typed = rest.empty() ? ask_for(console_.say("From whom? A code, such as P42.")) : std::optional(rest);
  if (!typed) return;
  for (const std::string& code : alternatives(*typed)) {
    if (!ways_.send("unflag", base::Value(base::Map{{"party", base::Value(code)}}))) return;
  }
}

void TracingDesk::ask(const std::string& rest) {
  const Command line = first_of(rest);
  const auto typed = rest.empty() ? ask_for(console_.say("About whom? A code, such as P42.")) : std::optional(line.word);
  if (!typed) return;
  const session::Page party = look("party", *typed);
  const base::Value desk = facts();
  Form form{"ask", console_.say("ask {}", party.data.text_at("party"))};
  form.given["provider"] = party.data.text_at("provider");
  for (const std::string& part : parts_of_line(line.rest)) {
    if (const std::string provider = called(desk["providers"], part, "name"); !provider.empty()) form.given["provider"] = provider;
    else if (const std::string what = called(desk["asks"], part); !what.empty()) form.given["what"] = what;
    else if (const std::string basis = called(desk["bases"], part); !basis.empty()) form.given["basis"] = basis;
    else if (is_ground(part, desk["indicators"])) keep_ground(console_.language(), form.given["grounds"], part, desk["indicators"]);
    else {
      std::vector<std::string> names;
      for (const char* list : {"providers", "asks", "bases", "indicators"}) add_names(names, desk[list]);
      refuse(console_.language(), part, names, console_.say("ask P42 account_holder danger"));
    }
  }
  form.offer.label = base::Text(console_.say("Ask a provider about {}", party.title.view()));
  form.offer.payload = base::Value(base::Map{{"party", base::Value(*typed)}});
  form.offer.fields = {options("provider", console_.say("Which provider"), desk["providers"], false, "name"), options("what", console_.say("What"), desk["asks"]), options("basis", console_.say("On what basis"), desk["bases"], false),
                       field("grounds", console_.say("Grounds, with the rows that show them"), Field::Type::paragraph, true)};
  form.offer.fields[3].max_length = 20'000;
  GroundsField grounds(console_, desk["indicators"]);
  form.own["grounds"] = {[](const Draft& draft) { return draft.values[2] == "grounds"; }, [&](std::string& lines) { return grounds.ask(lines); }};
  form.finish = [&](base::Map& payload) { take_grounds(console_.language(), payload, desk["indicators"]); };
  run(std::move(form));
}

}  // namespace casecraft::terminal
