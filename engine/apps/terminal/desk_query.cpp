#include "apps/terminal/desk_query.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "apps/terminal/words.hpp"
#include "base/names.hpp"
#include "base/utf8.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::string_view kOpening = "\u201C";
constexpr std::string_view kClosing = "\u201D";

/// What a part is called by those who type, and the keys of the payload that it fills.
struct Part {
  std::string_view name;
  std::vector<std::string_view> keys;
  bool is_list{false};
};

const std::vector<Part>& all_parts() {
  static const std::vector<Part> parts{
      {"party", {"party"}, true},       {"debtor", {"debtor"}, true},         {"creditor", {"creditor"}, true},         {"provider", {"provider"}, true},
      {"record", {"record"}, true},     {"currency", {"currency"}, true},     {"purpose", {"purpose"}, true},           {"from_country", {"from_country"}, true},
      {"to_country", {"to_country"}, true}, {"corridor", {"from_country", "to_country"}}, {"from", {"from"}},           {"until", {"until"}},
      {"least", {"least"}},             {"most", {"most"}},                   {"weekday", {"weekday"}, true},           {"hours", {"hour_from", "hour_until", "zone"}},
      {"zone", {"zone"}},               {"words", {"words"}},                 {"status", {"status"}, true},             {"group", {"group"}},
      {"sort", {"sort", "descending"}},
  };
  return parts;
}

std::string_view meant(std::string_view name) {
  if (name == "payer") return "debtor";
  if (name == "receiver") return "creditor";
  if (name == "hour") return "hours";
  if (name == "word" || name == "text") return "words";
  if (name == "country_from") return "from_country";
  if (name == "country_to") return "to_country";
  if (name == "to") return "until";
  return name == "weekdays" || name == "day" ? std::string_view("weekday") : name;
}

std::vector<std::string> part_names() {
  std::vector<std::string> names;
  for (const Part& part : all_parts()) names.emplace_back(part.name);
  return names;
}

const Part& part_called(const base::Language& language, std::string_view typed) {
  std::string name = lower(typed);
  std::replace(name.begin(), name.end(), '-', '_');
  for (const Part& part : all_parts()) {
    if (part.name == meant(name)) return part;
  }
  const std::vector<std::string> names = part_names();
  const std::string nearest = base::nearest_name(name, names);
  throw WordsRefused(nearest.empty() ? fmt::format("\u201C{}\u201D is no part of a query; known parts: {}", shortened(typed), fmt::join(names, ", "))
                                     : language.say("\u201C{}\u201D is no part of a query; did you mean {}?", shortened(typed), nearest));
}

std::int64_t hour_of(std::string_view typed) {
  std::string_view hour = trim(typed);
  if (hour.ends_with(":00")) hour.remove_suffix(3);
  const bool is_number = !hour.empty() && hour.size() <= 2 && std::all_of(hour.begin(), hour.end(), [](char c) { return c >= '0' && c <= '9'; });
  std::int64_t value = 0;
  for (const char c : is_number ? hour : std::string_view()) value = value * 10 + (c - '0');
  if (!is_number || value > 24) throw WordsRefused(fmt::format("\u201C{}\u201D is no full hour; type hours=22-5, or hours=22-5@creditor for the receiver's clock", shortened(typed)));
  return value;
}

void add_hours(base::Map& query, std::string_view value) {
  std::string_view span = value;
  if (const std::size_t at = value.find('@'); at != std::string_view::npos) {
    query["zone"] = base::Value(std::string(meant(lower(trim(value.substr(at + 1))))));
    span = value.substr(0, at);
  }
  const std::size_t dash = span.find('-');
  if (dash == std::string_view::npos) throw WordsRefused(fmt::format("\u201C{}\u201D is no span of hours; type hours=22-5, or hours=22-5@creditor for the receiver's clock", shortened(value)));
  query["hour_from"] = base::Value(hour_of(span.substr(0, dash)) % 24);
  query["hour_until"] = base::Value(hour_of(span.substr(dash + 1)));
}

base::List list_of(std::string_view words) {
  base::List list;
  for (std::string& one : alternatives(words)) list.emplace_back(std::move(one));
  return list;
}

void add_corridor(base::Map& query, std::string_view value) {
  const std::size_t mark = value.find('>');
  if (mark == std::string_view::npos) throw WordsRefused(fmt::format("\u201C{}\u201D is no corridor; type corridor=VA>LG, the payer's country first", shortened(value)));
  query.erase("from_country");
  query.erase("to_country");
  for (const auto& [key, words] : {std::pair{"from_country", value.substr(0, mark)}, std::pair{"to_country", value.substr(mark + 1)}}) {
    if (base::List list = list_of(words); !list.empty()) query[key] = base::Value(std::move(list));
  }
}

void add_part(base::Map& query, const Part& part, const std::string& value) {
  if (value.empty()) throw WordsRefused(fmt::format("\u201C{}=\u201D says nothing; to take a part away, type without {}", part.name, part.name));
  if (part.name == "hours") add_hours(query, value);
  else if (part.name == "corridor") add_corridor(query, value);
  else if (part.name == "group") group_by(query, value);
  else if (part.name == "sort") sort_by(query, value);
  else if (part.is_list) query[std::string(part.name)] = base::Value(list_of(value));
  else query[std::string(part.name)] = base::Value(part.name == "zone" ? std::string(meant(lower(value))) : value);
}

void add_typed(const base::Language& language, base::Map& query, const std::string& typed) {
  const std::size_t mark = typed.find('=');
  if (mark != std::string::npos && mark > 0) {
    add_part(query, part_called(language, trim(std::string_view(typed).substr(0, mark))), std::string(trim(std::string_view(typed).substr(mark + 1))));
    return;
  }
  const std::vector<std::string> codes = alternatives(typed);
  if (!codes.empty() && std::all_of(codes.begin(), codes.end(), is_party_code)) {
    add_part(query, part_called(language, "party"), typed);
    return;
  }
  const std::string nearest = base::nearest_name(lower(typed), part_names());
  throw WordsRefused(fmt::format("\u201C{}\u201D is no part of a query; a part is a name, an equals sign and a value, such as {}", shortened(typed),
                                 nearest.empty() ? language.say("party=P42 or words=\"rent\"").str() : nearest + "=\u2026"));
}

}  // namespace

std::string shortened(std::string_view words) {
  constexpr std::size_t kShown = 60;
  if (words.size() <= kShown) return std::string(words);
  std::string cut(words.substr(0, kShown));
  if (const auto bad = base::first_bad_utf8(cut)) cut.resize(*bad);
  return cut + "\u2026";
}

bool is_party_code(std::string_view word) {
  return word.size() >= 2 && word.size() <= 12 && (word[0] == 'P' || word[0] == 'p') && std::all_of(word.begin() + 1, word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string> parts_of_line(std::string_view line) {
  std::vector<std::string> parts;
  std::string part;
  bool is_quoted = false;
  bool has_part = false;
  const auto end = [&] {
    if (has_part) parts.push_back(std::move(part));
    part.clear();
    has_part = false;
  };
  for (std::size_t at = 0; at < line.size();) {
    const std::string_view rest = line.substr(at);
    if (rest.front() == '"' || rest.starts_with(is_quoted ? kClosing : kOpening)) {
      at += rest.front() == '"' ? 1 : kOpening.size();
      is_quoted = !is_quoted;
      has_part = true;
    } else if (rest.front() == ' ' && !is_quoted) {
      end();
      ++at;
    } else {
      part += rest.front();
      has_part = true;
      ++at;
    }
  }
  if (is_quoted) throw WordsRefused("a quotation mark is not closed; words with spaces stand as words=\"for rent\"");
  end();
  return parts;
}

std::vector<std::string> alternatives(std::string_view words) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at <= words.size();) {
    std::size_t comma = words.find(',', at);
    comma = comma == std::string_view::npos ? words.size() : comma;
    if (const std::string_view one = trim(words.substr(at, comma - at)); !one.empty()) all.emplace_back(one);
    at = comma + 1;
  }
  return all;
}

void add_parts(const base::Language& language, base::Map& query, const std::vector<std::string>& parts) {
  // Grouping takes the order away, so it comes first.
  const auto is_group = [](const std::string& typed) { return lower(typed).starts_with("group="); };
  for (const std::string& typed : parts) {
    if (is_group(typed)) add_typed(language, query, typed);
  }
  for (const std::string& typed : parts) {
    if (!is_group(typed)) add_typed(language, query, typed);
  }
}

void take_parts(const base::Language& language, base::Map& query, const std::vector<std::string>& names) {
  for (const std::string& typed : names) {
    const Part& part = part_called(language, typed);
    if (part.name == "group") {
      group_by(query, "none");
      continue;
    }
    std::size_t taken = 0;
    for (const std::string_view key : part.keys) {
      if (const auto found = query.find(key); found != query.end()) {
        query.erase(found);
        ++taken;
      }
    }
    if (taken == 0) throw WordsRefused(fmt::format("the present query asks nothing about {}", part.name));
  }
}

std::string grouping(std::string_view typed) {
  static const std::pair<std::string_view, std::string_view> others[] = {
      {"payer", "debtor"},      {"payers", "debtor"},       {"receiver", "creditor"},   {"receivers", "creditor"}, {"debtors", "debtor"},   {"creditors", "creditor"}, {"pairs", "pair"},
      {"providers", "provider"}, {"corridors", "corridor"}, {"currencies", "currency"}, {"purposes", "purpose"},   {"statuses", "status"},  {"records", "record"},     {"agents", "agent"},
      {"days", "day"},          {"weeks", "week"},          {"months", "month"},        {"weekdays", "weekday"},   {"hours", "hour"},       {"amounts", "amount"},
  };
  const std::string word = lower(trim(typed));
  for (const auto& [other, name] : others) {
    if (word == other) return std::string(name);
  }
  return word;
}

void group_by(base::Map& query, std::string_view name) {
  query.erase("sort");
  query.erase("descending");
  const std::string wanted = lower(trim(name));
  if (wanted == "none" || wanted == "rows") query.erase("group");
  else query["group"] = base::Value(grouping(wanted));
}

void sort_by(base::Map& query, std::string_view column) {
  const std::string wanted = lower(trim(column));
  query.erase("sort");
  query.erase("descending");
  if (wanted == "none" || wanted.empty()) return;
  const bool is_down = wanted.front() == '-';
  std::string name(trim(std::string_view(wanted).substr(is_down ? 1 : 0)));
  std::replace(name.begin(), name.end(), ' ', '_');
  if (query.count("group") == 0) {
    static const std::pair<std::string_view, std::string_view> others[] = {{"amount", "reference_amount"}, {"time", "booking_time"}, {"words", "remittance_information"}, {"payer", "debtor"}, {"receiver", "creditor"}};
    for (const auto& [other, meant_column] : others) {
      if (name == other) name = meant_column;
    }
  }
  if (name.empty()) throw WordsRefused("sort needs a column of the table, such as sort amount, or sort -amount for the largest first");
  query["sort"] = base::Value(name);
  if (is_down) query["descending"] = base::Value(true);
}

}  // namespace casecraft::terminal
