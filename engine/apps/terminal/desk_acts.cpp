#include <fmt/format.h>

#include <algorithm>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk.hpp"
#include "apps/terminal/desk_grounds.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/words.hpp"
#include "base/names.hpp"

// Acting at the desk: what is missing on the line is asked for in a form.
namespace casecraft::terminal {

using session::Field;

/// An action with what the line has given already.
struct TracingDesk::Form {
  std::string kind;
  std::string again;                ///< The words that begin it: "flag P00042".
  session::ActionTemplate offer{};
  std::map<std::string, std::string, std::less<>> given{};   ///< By field.
  OwnFields own{};
  std::function<void(base::Map& payload)> finish{};          ///< Makes the payload of the fields' words.
  bool is_looked_over{false};       ///< Shown before it is sent, although nothing is missing.
};

namespace {

Field field(const char* name, std::string label, Field::Type type, bool is_required, std::string help = {}) {
  Field made;
  made.name = name;
  made.label = base::Text(std::move(label));
  made.help = base::Text(std::move(help));
  made.type = type;
  made.is_required = is_required;
  return made;
}

/// Options of a list of the desk; with their help where that does not decide for the person.
Field options(const char* name, std::string label, const base::Value& list, bool has_help = true, const char* label_key = "label") {
  Field made = field(name, std::move(label), Field::Type::option, true);
  for (const base::Value& one : list.as_list()) {
    const std::string help = has_help ? one.text_at("help") : std::string();
    made.options.emplace_back(base::Text(one.text_at("id")), base::Text(help.empty() ? one.text_at(label_key) : fmt::format("{}: {}", one.text_at(label_key), help)));
  }
  return made;
}

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

/// The first word as it was typed, which is quoted when it means nothing, and what follows.
Command first_of(const std::string& rest) {
  Command command = read_command(rest);
  command.word = std::string(trim(rest)).substr(0, command.word.size());
  return command;
}

void add_names(std::vector<std::string>& names, const base::Value& list) {
  for (const base::Value& one : list.as_list()) names.push_back(one.text_at("id"));
}

[[noreturn]] void refuse(const std::string& typed, std::vector<std::string> names, std::string_view form) {
  const std::string nearest = base::nearest_name(lower(typed), names);
  throw WordsRefused(nearest.empty() ? fmt::format("\u201C{}\u201D is nothing that belongs here; on one line it is {}", shortened(typed), form)
                                     : fmt::format("\u201C{}\u201D is nothing that belongs here; did you mean {}?", shortened(typed), nearest));
}

bool is_confidence(const std::string& typed) {
  const std::string_view number = typed.ends_with('%') ? std::string_view(typed).substr(0, typed.size() - 1) : std::string_view(typed);
  return read_number(number).has_value() && number.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Keeps a typed ground as a line of the form's field, once it is understood.
void keep_ground(std::string& lines, const std::string& typed, const base::Value& indicators) {
  const base::Value ground = ground_from(typed, indicators);
  const std::size_t mark = typed.find('=');
  lines += fmt::format("{}{}={}", lines.empty() ? "" : "\n", ground.text_at("indicator"), mark == std::string::npos ? std::string("shown") : typed.substr(mark + 1));
}

void take_grounds(base::Map& payload, const base::Value& indicators) {
  const auto found = payload.find("grounds");
  if (found != payload.end()) found->second = grounds_from(found->second.as_text(), indicators);
}

bool is_words(const std::string& typed) { return typed.starts_with("words="); }

}  // namespace

void TracingDesk::run(Form form) {
  const std::string key = fmt::format("{}/{}", view_.place.view(), form.again);
  Draft& draft = drafts_[key];
  draft.title = form.offer.label.str();
  draft.values.resize(form.offer.fields.size());
  draft.labels.clear();
  for (std::size_t i = 0; i < form.offer.fields.size(); ++i) {
    const Field& one = form.offer.fields[i];
    draft.labels.push_back(one.label.str());
    if (const auto given = form.given.find(one.name.view()); given != form.given.end() && !given->second.empty()) {
      draft.values[i] = given->second;
      draft.given.insert(i);
    }
  }
  // A line that says all that is needed is sent as it is; what was refused before is looked over.
  bool is_whole = !form.is_looked_over;
  for (const Field& one : form.offer.fields) {
    const auto own = form.own.find(one.name.view());
    const bool applies = own == form.own.end() || !own->second.applies || own->second.applies(draft);
    const auto given = form.given.find(one.name.view());
    if (one.is_required && applies && (given == form.given.end() || given->second.empty())) is_whole = false;
  }
  const std::vector<std::string> before = draft.values;
  const FormEnd end = is_whole ? FormEnd::send : fill_form(console_, form.offer, draft, form.own);
  if (end != FormEnd::send) {
    const bool is_kept = draft.values != before;
    // Nothing was typed: nothing to keep.
    if (!is_kept) drafts_.erase(key);
    if (end == FormEnd::cancel) console_.line(is_kept ? fmt::format("Nothing was done. What you typed is kept: type {} to go on with it.", form.again) : std::string("Nothing was done."));
    else ways_.leave_form(end);
    return;
  }
  base::Map payload = filled_payload(form.offer, draft).as_map();
  form.finish(payload);
  if (ways_.send(form.kind, base::Value(std::move(payload)))) {
    drafts_.erase(key);
  } else {
    draft.asked = draft.values.size();
    console_.line(fmt::format("Nothing was lost: type {} to change and send it.", form.again));
  }
}

void TracingDesk::open(const std::string& rest) {
  const Command line = first_of(rest);
  const auto typed = rest.empty() ? ask_for("Whose file? A code, such as P42.") : std::optional(line.word);
  if (!typed) return;
  const std::string name = named(*typed);
  const base::Value desk = facts();
  Form form{"open", fmt::format("open {}", code_of(*typed))};
  for (const std::string& part : parts_of_line(line.rest)) {
    if (is_words(part)) form.given["words"] = part.substr(6);
    else if (const std::string basis = called(desk["bases"], part); !basis.empty()) form.given["basis"] = basis;
    else if (is_ground(part, desk["indicators"])) keep_ground(form.given["grounds"], part, desk["indicators"]);
    else {
      std::vector<std::string> names;
      add_names(names, desk["bases"]);
      add_names(names, desk["indicators"]);
      refuse(part, names, "open P42 grounds several_receivers=shown small_round=12,14");
    }
  }
  form.offer.label = base::Text(fmt::format("Open the file of {}", name));
  form.offer.payload = base::Value(base::Map{{"party", base::Value(*typed)}});
  form.offer.fields = {options("basis", "On what basis", desk["bases"], false), field("grounds", "Grounds, with the rows that show them", Field::Type::paragraph, true),
                       field("words", "The reason, for the register", Field::Type::line, false)};
  form.offer.fields[1].max_length = 20'000;
  GroundsField grounds(console_, desk["indicators"]);
  form.own["grounds"] = {[](const Draft& draft) { return draft.values[0] == "grounds"; }, [&](std::string& lines) { return grounds.ask(lines); }};
  form.finish = [&](base::Map& payload) { take_grounds(payload, desk["indicators"]); };
  const std::string code = *typed;
  run(std::move(form));
  if (is_here()) {
    const session::Page page = look("party", code);
    if (page.data.bool_at("opened")) show(fact_listing(page));
  }
}

void TracingDesk::flag(const std::string& rest) {
  const Command line = first_of(rest);
  const auto typed = rest.empty() ? ask_for("Whom? A code such as P42, several as P42,P43, or listed for all parties of the present answer.") : std::optional(line.word);
  if (!typed) return;
  const bool is_listed = lower(*typed) == "listed";
  std::vector<std::string> codes = alternatives(*typed);
  if (codes.empty()) throw WordsRefused("type flag and a party, such as flag P42");
  std::string who;
  if (is_listed) {
    who = counted(look("rows", "", 0, 1).total, "party of the present answer", "parties of the present answer");
  } else {
    for (std::string& code : codes) {
      who += (who.empty() ? "" : ", ") + named(code);
      code = code_of(code);
    }
  }
  const base::Value desk = facts();
  Form form{"flag", fmt::format("flag {}", is_listed ? std::string("listed") : fmt::format("{}", fmt::join(codes, ",")))};
  for (const std::string& part : parts_of_line(line.rest)) {
    if (is_words(part)) form.given["words"] = part.substr(6);
    else if (is_confidence(part)) form.given["confidence"] = part.ends_with('%') ? part.substr(0, part.size() - 1) : part;
    else if (const std::string role = called(desk["roles"], part); !role.empty()) form.given["role"] = role;
    else if (is_ground(part, desk["indicators"])) keep_ground(form.given["grounds"], part, desk["indicators"]);
    else {
      std::vector<std::string> names;
      add_names(names, desk["roles"]);
      add_names(names, desk["indicators"]);
      refuse(part, names, "flag P42 payer 80 several_receivers=shown small_round=12,14");
    }
  }
  form.offer.label = base::Text(fmt::format("Flag {}", who));
  form.offer.payload = is_listed ? base::Value(base::Map{{"result", base::Value(true)}}) : base::Value(base::Map{{"parties", base::Value(base::List(codes.begin(), codes.end()))}});
  form.offer.fields = {options("role", "Which part", desk["roles"]), field("confidence", "How sure, in per cent", Field::Type::number, true, "From 50, as likely as not, to 100."),
                       field("grounds", "Grounds, with the rows that show them", Field::Type::paragraph, true), field("words", "What else belongs to it", Field::Type::line, false)};
  form.offer.fields[2].max_length = 20'000;
  GroundsField grounds(console_, desk["indicators"]);
  form.own["grounds"] = {{}, [&](std::string& lines) { return grounds.ask(lines); }};
  form.finish = [&](base::Map& payload) { take_grounds(payload, desk["indicators"]); };
  const std::int64_t before = view_.number;
  run(std::move(form));
  if (!is_here() || view_.number == before || is_listed) return;
  // What was tied is said back: "shown" may have been fewer rows than one thought.
  for (const std::string& code : codes) {
    for (const session::PageRow& row : look("party", code).rows) {
      if (row.id == "flag") console_.line(fmt::format("{}: {}", row.title.view(), spoken_words(row.text)));
    }
  }
}

void TracingDesk::unflag(const std::string& rest) {
  const auto typed = rest.empty() ? ask_for("From whom? A code, such as P42.") : std::optional(rest);
  if (!typed) return;
  for (const std::string& code : alternatives(*typed)) {
    if (!ways_.send("unflag", base::Value(base::Map{{"party", base::Value(code)}}))) return;
  }
}

void TracingDesk::ask(const std::string& rest) {
  const Command line = first_of(rest);
  const auto typed = rest.empty() ? ask_for("About whom? A code, such as P42.") : std::optional(line.word);
  if (!typed) return;
  const session::Page party = look("party", *typed);
  const base::Value desk = facts();
  Form form{"ask", fmt::format("ask {}", party.data.text_at("party"))};
  form.given["provider"] = party.data.text_at("provider");
  for (const std::string& part : parts_of_line(line.rest)) {
    if (const std::string provider = called(desk["providers"], part, "name"); !provider.empty()) form.given["provider"] = provider;
    else if (const std::string what = called(desk["asks"], part); !what.empty()) form.given["what"] = what;
    else if (const std::string basis = called(desk["bases"], part); !basis.empty()) form.given["basis"] = basis;
    else if (is_ground(part, desk["indicators"])) keep_ground(form.given["grounds"], part, desk["indicators"]);
    else {
      std::vector<std::string> names;
      for (const char* list : {"providers", "asks", "bases", "indicators"}) add_names(names, desk[list]);
      refuse(part, names, "ask P42 account_holder danger");
    }
  }
  form.offer.label = base::Text(fmt::format("Ask a provider about {}", party.title.view()));
  form.offer.payload = base::Value(base::Map{{"party", base::Value(*typed)}});
  form.offer.fields = {options("provider", "Which provider", desk["providers"], false, "name"), options("what", "What", desk["asks"]), options("basis", "On what basis", desk["bases"], false),
                       field("grounds", "Grounds, with the rows that show them", Field::Type::paragraph, true)};
  form.offer.fields[3].max_length = 20'000;
  GroundsField grounds(console_, desk["indicators"]);
  form.own["grounds"] = {[](const Draft& draft) { return draft.values[2] == "grounds"; }, [&](std::string& lines) { return grounds.ask(lines); }};
  form.finish = [&](base::Map& payload) { take_grounds(payload, desk["indicators"]); };
  run(std::move(form));
}

void TracingDesk::merge(const std::string& rest) {
  const Command first = first_of(rest);
  const Command second = first_of(first.rest);
  if (first.word.empty() || second.word.empty()) throw WordsRefused("type merge and two codes: merge P1 P2, and why the two records are one person");
  Form form{"merge", fmt::format("merge {} {}", code_of(first.word), code_of(second.word))};
  form.offer.label = base::Text(fmt::format("Take {} and {} as one person", named(first.word), named(second.word)));
  form.offer.payload = base::Value(base::Map{{"a", base::Value(first.word)}, {"b", base::Value(second.word)}});
  form.offer.fields = {field("words", "Why the two records are one person", Field::Type::line, true, "A name alone is no reason.")};
  form.given["words"] = second.rest;
  form.finish = [](base::Map&) {};
  run(std::move(form));
}

void TracingDesk::split(const std::string& rest) {
  const auto typed = rest.empty() ? ask_for("Whose record? A code, such as P42.") : std::optional(rest);
  if (typed) ways_.send("split", base::Value(base::Map{{"party", base::Value(first_of(*typed).word)}}));
}

void TracingDesk::warn(const std::string& rest) {
  const Command line = first_of(rest);
  const auto typed = rest.empty() ? ask_for("Around whom may somebody be in danger? A code, such as P42.") : std::optional(line.word);
  if (!typed) return;
  Form form{"escalate", fmt::format("warn {}", code_of(*typed))};
  form.offer.label = base::Text(fmt::format("Pass on that somebody around {} may be in danger", named(*typed)));
  form.offer.payload = base::Value(base::Map{{"party", base::Value(*typed)}});
  form.offer.fields = {field("words", "What makes you fear for them", Field::Type::line, true, "Whoever is on duty acts on these words: what you know, how you know it, and what you do not know.")};
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
  form.offer.label = "The intelligence report";
  form.offer.payload = base::Value(base::Map{});
  Field confidence = field("confidence", "Confidence of the whole", Field::Type::option, false);
  for (const char* one : {"low", "moderate", "high"}) confidence.options.emplace_back(base::Text(one), base::Text(one));
  form.offer.fields = {field("period_from", "Period from", Field::Type::line, false, fmt::format("A day, such as {}.", desk["period"].text_at("from").substr(0, 10))),
                       field("period_until", "Period until", Field::Type::line, false, fmt::format("A day, such as {}.", desk["period"].text_at("until").substr(0, 10))),
                       field("total", fmt::format("Sum that the report speaks of, in {}", desk.text_at("reference_currency")), Field::Type::line, false), std::move(confidence),
                       field("narrative", "Narrative", Field::Type::paragraph, true, "Who, what, when, how you know it, and what is not known. Names or codes, danger first.")};
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
  for (const std::size_t i : numbered()) console_.item(++number, fmt::format("{}{}", view_.offers[i].label.view(), view_.offers[i].was_taken ? " (done before)" : ""));
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
    console_.line(fmt::format("Closing the desk hands in what is here: {}, {}, {}.", counted(panel.integer_at("flags"), "flag", "flags"), panel.bool_at("has_report") ? "a report" : "no report",
                              panel.integer_at("escalated") > 0 ? "a warning that somebody may be in danger" : "no warning that somebody may be in danger"));
    const auto answer = ask_for("Type yes to close it.");
    if (!answer) return;
    if (lower(*answer) != "yes") {
      console_.line("The desk stays open.");
      return;
    }
  }
  ways_.send("conclude", base::Value(base::Map{}));
}

}  // namespace casecraft::terminal
