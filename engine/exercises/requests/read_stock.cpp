#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/names.hpp"
#include "exercises/requests/reading_parts.hpp"

// What is the same in every case: calendars, forms, rules and channels.
namespace casecraft::requests {
namespace {

using script::Declaration;

constexpr std::int64_t kDayOfMinutes = 24 * 60;

template <typename Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

constexpr std::array<std::string_view, 8> kTypes{"line", "paragraph", "option", "options", "facts", "identifiers", "time", "zone"};
constexpr std::array<std::string_view, 5> kQualityNames{"completeness", "precision", "lawfulness", "proportionality", "urgency"};
constexpr std::array<std::string_view, 7> kResults{"answered", "partial", "question", "narrowing", "refused", "bounced", "silent"};
constexpr std::array<std::string_view, 4> kGives{"keeps", "data", "help", "word"};
constexpr std::array<std::string_view, 7> kWeekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

template <std::size_t N>
std::vector<std::string> strings(const std::array<std::string_view, N>& names) { return {names.begin(), names.end()}; }

std::optional<std::int64_t> day_from(const std::string& text) {
  const auto at = base::parse_local(text + "T00:00", base::utc());
  return at ? std::optional(at->seconds / base::kDay) : std::nullopt;
}

std::optional<std::int64_t> clock_from(const std::string& text) {
  const auto at = base::parse_local("1970-01-01T" + text, base::utc());
  return at ? std::optional(at->seconds) : std::nullopt;
}

}  // namespace

std::string_view to_string(FormField::Type type) noexcept { return kTypes[static_cast<std::size_t>(type)]; }
std::string_view to_string(Result result) noexcept { return kResults[static_cast<std::size_t>(result)]; }
std::optional<Result> result_from(std::string_view name) noexcept { return named<Result>(kResults, name); }
std::string_view to_string(Quality quality) noexcept { return kQualityNames[static_cast<std::size_t>(quality)]; }

FormField StockReader::field(const Node& node) {
  static const std::vector<std::string> known{"label", "help", "type", "options"};
  FormField one;
  one.id = session::first_id(node, "a field", context_.diagnostics);
  const std::string owner = fmt::format("field '{}'", one.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  one.label = word(node.at("label"));
  one.help = word(node.at("help"));
  const std::string type = node.has("type") ? word(node.at("type")) : "line";
  if (const auto found = named<FormField::Type>(kTypes, type)) one.type = *found;
  else error("requests.type", node.at("type").where, fmt::format("'{}' is no type of {}", type, owner), base::nearest_name_hint(type, strings(kTypes)));
  for (const Node& option : node.at("options").items) {
    const std::vector<std::string> pair = words(option);
    if (pair.size() == 2) one.options.emplace_back(pair[0], pair[1]);
    else error("requests.option", option.where, fmt::format("an option of {} is a value and what is read: {{ \"urgent\", \"Within days\" }}", owner));
  }
  return one;
}

void StockReader::model(const Node& node) {
  static const std::vector<std::string> known{"minutes", "fields", "identifiers", "measures", "critical"};
  session::check_fields(node, "requests_model", known, context_.diagnostics);
  for (const auto& [action, minutes] : node.at("minutes").fields) model_.seconds[action] = std::clamp<std::int64_t>(session::whole(minutes, 0, context_.diagnostics), 0, kDayOfMinutes) * 60;
  for (const Node& one : node.at("fields").items) model_.fields.push_back(field(one));
  for (const auto& [kind, words] : node.at("identifiers").fields) model_.identifier_kinds[kind] = word(words);
  for (const Node& one : node.at("measures").items) model_.board.measures.push_back(session::read_measure(one, context_));
  const Node& missed = node.at("critical").at("missed_risk");
  model_.missed_risk_why = word(missed.at("why"));
  model_.missed_risk_reference = reference(missed, "critical error 'missed_risk'", true);
}

void StockReader::holiday(const Node& node, Calendar& calendar) {
  // "2026-05-01", or { "2026-05-01", when = "a condition over seeded values" }.
  const bool is_table = !node.is_text();
  const std::string day = !is_table ? word(node) : node.is_table() && !node.items.empty() ? word(node.items.front()) : std::string();
  const auto at = day_from(day);
  if (!at) error("requests.holiday", node.where, fmt::format("'{}' is no day: \"2026-05-01\"", day));
  else if (is_table && node.has("when")) model_.some_holidays.push_back({model_.calendars.size(), *at, condition(node.at("when"))});
  else calendar.holidays.insert(*at);
}

void StockReader::calendar(const Declaration& declaration) {
  static const std::vector<std::string> known{"name", "zone", "weekend", "holidays", "opens", "closes"};
  const Node& node = declaration.node;
  const std::string owner = fmt::format("calendar '{}'", declaration.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  Calendar one;
  one.id = declaration.id;
  one.name = word(node.at("name"));
  if (one.name.empty()) one.name = one.id;
  const std::string zone = word(node.at("zone"));
  const auto found = std::find_if(context_.case_file.zones.begin(), context_.case_file.zones.end(), [&](const base::Zone& known_zone) { return known_zone.id == zone; });
  if (found != context_.case_file.zones.end()) one.zone = *found;
  else check_names({zone}, ids_of(context_.case_file.zones), node.at("zone").is_nothing() ? node : node.at("zone"), "zone");
  if (node.has("weekend")) {
    one.weekend.clear();
    for (const std::string& day : words(node.at("weekend"))) {
      if (const auto index = named<unsigned>(kWeekdays, day)) one.weekend.insert(*index);
      else error("requests.weekday", node.at("weekend").where, fmt::format("'{}' is no day of the week", day), base::nearest_name_hint(day, strings(kWeekdays)));
    }
  }
  for (const Node& item : node.at("holidays").items) holiday(item, one);
  const auto clock = [&](const char* name, std::int64_t otherwise) {
    if (!node.has(name)) return otherwise;
    const auto at = clock_from(word(node.at(name)));
    if (!at) error("requests.clock", node.at(name).where, fmt::format("{} is a time of day: \"08:30\"", name));
    return at.value_or(otherwise);
  };
  one.opens = clock("opens", one.opens);
  one.closes = clock("closes", one.closes);
  if (one.closes <= one.opens) error("requests.clock", node.where, fmt::format("{} closes before it opens", owner));
  model_.calendars.push_back(std::move(one));
}

void StockReader::rule(const Declaration& declaration) {
  static const std::vector<std::string> known{"field", "holds", "quality", "weight", "otherwise", "chance", "goodwill", "text", "says", "why", "better", "critical", "ref"};
  const Node& node = declaration.node;
  Rule one;
  one.id = declaration.id;
  const std::string owner = fmt::format("rule '{}'", one.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  one.field = word(node.at("field"));
  if (!one.field.empty()) check_names({one.field}, ids_of(model_.fields), node.at("field"), "field");
  one.text = kept_words(node.at("text"));
  one.says = kept_words(node.at("says"));
  one.why = word(node.at("why"));
  one.better = word(node.at("better"));
  one.critical = word(node.at("critical"));
  one.weight = number(node, "weight", 1, 0, 100);
  one.chance = number(node, "chance", 100, 1, 100);
  one.goodwill = number(node, "goodwill", 0, 0, 100);
  const std::string quality = word(node.at("quality"));
  if (const auto found = named<Quality>(kQualityNames, quality)) one.quality = *found;
  else error("requests.quality", node.at("quality").where, fmt::format("'{}' is no side of quality of {}", quality, owner), base::nearest_name_hint(quality, strings(kQualityNames)));
  if (node.has("otherwise")) {
    const std::string otherwise = word(node.at("otherwise"));
    if (const auto found = result_from(otherwise)) one.otherwise = *found;
    else error("requests.result", node.at("otherwise").where, fmt::format("'{}' is nothing that can come of a request", otherwise), base::nearest_name_hint(otherwise, strings(kResults)));
  }
  one.holds = request_condition(node.at("holds"));
  if (!one.holds) error("requests.holds", declaration.where, fmt::format("{} does not say what must hold", owner), "holds = \"request.zone ~= ''\"");
  const bool is_answered = one.otherwise == Result::answered || one.otherwise == Result::partial;
  if (!is_answered && one.says.empty()) error("requests.rule", declaration.where, fmt::format("{} leads to \"{}\", but does not say what the desk writes then", owner, to_string(one.otherwise)), "says = \"In which time zone are these times?\"");
  if (one.text.empty() || one.better.empty()) error("requests.rule", declaration.where, fmt::format("{} needs text (what is looked for) and better (a sentence that would have done)", owner));
  one.reference = reference(node, owner, true);
  if (const assessment::Reference* found = context_.references.find(one.reference)) one.source = fmt::format("{}, {} ({})", found->document, found->section, found->year);
  model_.rules.push_back(std::move(one));
}

void StockReader::check_rules(const Channel& channel, const Node& node) {
  for (const std::size_t index : channel.rules) {
    const Rule& rule = model_.rules[index];
    if (rule.field.empty() || std::any_of(channel.form.begin(), channel.form.end(), [&](std::size_t field) { return model_.fields[field].id == rule.field; })) continue;
    error("requests.rule", node.at("rules").where, fmt::format("channel '{}' has the rule '{}', which looks at the field '{}', but its form does not", channel.id, rule.id, rule.field), "add the field to the form, or take the rule out");
  }
  const auto data = std::find_if(model_.fields.begin(), model_.fields.end(), [](const FormField& one) { return one.id == "categories"; });
  if (data == model_.fields.end()) return;
  std::vector<std::string> known;
  for (const auto& [value, label] : data->options) known.push_back(value);
  check_names(channel.categories, known, node.at("categories"), "category of data");
}

void StockReader::channel(const Declaration& declaration) {
  static const std::vector<std::string> known{"label", "help", "basis", "kinds", "gives", "categories", "median", "p90", "always", "keeps", "urgent", "emergency", "form", "rules", "ref"};
  const Node& node = declaration.node;
  Channel one;
  one.id = declaration.id;
  const std::string owner = fmt::format("channel '{}'", one.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  one.label = word(node.at("label"));
  one.help = word(node.at("help"));
  one.basis = word(node.at("basis"));
  one.kinds = words(node.at("kinds"));
  one.categories = words(node.at("categories"));
  const std::string gives = word(node.at("gives"));
  if (const auto found = named<Channel::Gives>(kGives, gives)) one.gives = *found;
  else error("requests.gives", node.at("gives").where, fmt::format("'{}' is nothing that a channel gives", gives), base::nearest_name_hint(gives, strings(kGives)));
  one.latency = {span(node.at("median"), base::kDay), span(node.at("p90"), 3 * base::kDay)};
  if (one.latency.median < 1 || one.latency.p90 < one.latency.median) {
    error("requests.latency", node.where, fmt::format("{}: the median must be above nothing, and p90 not below it", owner));
    one.latency = {};
  }
  one.is_office = !session::read_flag(node.at("always"), context_.diagnostics);
  one.keeps = span(node.at("keeps"), 0);
  if (one.gives == Channel::Gives::keeps && one.keeps == 0) error("requests.keeps", node.where, fmt::format("{} keeps data, but does not say how long", owner), "keeps = \"90d\"");
  one.urgent = number(node, "urgent", 100, 1, 100);
  one.emergency = number(node, "emergency", one.urgent, 1, 100);
  for (const std::string& id : words(node.at("form"))) one.form.push_back(index_of(model_.fields, id, node.at("form"), "field"));
  for (const std::string& id : words(node.at("rules"))) one.rules.push_back(index_of(model_.rules, id, node.at("rules"), "rule"));
  check_rules(one, node);
  if (one.form.empty()) error("requests.form", declaration.where, fmt::format("{} has no form", owner), "form = { \"authority\", \"facts\" }");
  one.reference = reference(node, owner, true);
  model_.channels.push_back(std::move(one));
}

}  // namespace casecraft::requests
