#include "exercises/requests/letter.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace casecraft::requests {
namespace {

using Type = FormField::Type;

std::string label_of(const FormField& field, const std::string& value) {
  const auto found = std::find_if(field.options.begin(), field.options.end(), [&](const auto& option) { return option.first == value; });
  return found == field.options.end() ? value : found->second;
}

std::string item_in_words(const RequestActivities& model, const FormField& field, const std::string& id, session::Turn& turn) {
  if (field.type == Type::facts) {
    const Fact* fact = model.fact(id);
    return fact == nullptr ? id : fact->text.render(turn.machine()).str();
  }
  if (field.type == Type::identifiers) {
    const Identifier* one = model.identifier(id);
    return one == nullptr ? id : fmt::format("{} ({})", one->label.render(turn.machine()).view(), model.kind_in_words(one->kind));
  }
  return label_of(field, id);
}

}  // namespace

std::string value_in_words(const RequestActivities& model, const FormField& field, const Request& request, session::Turn& turn) {
  if (field.type == Type::facts || field.type == Type::identifiers || field.type == Type::options) {
    std::string words;
    for (const std::string& id : request.list(field.id)) words += fmt::format("{}{}", words.empty() ? "" : field.type == Type::facts ? "\n" : ", ", item_in_words(model, field, id, turn));
    return words;
  }
  const std::string value = request.text(field.id);
  if (field.type == Type::option) return label_of(field, value);
  if (field.type == Type::zone) {
    const base::Zone* zone = zone_called(value, turn.case_file());
    return zone == nullptr || zone->id == zone->name ? value : fmt::format("{} ({})", zone->id, zone->name);
  }
  return value;
}

std::vector<std::pair<std::string, std::string>> letter_of(const RequestActivities& model, const Request& request, session::Turn& turn) {
  const Channel& channel = *model.channel(request.channel);
  const Body& body = *model.body(request.body);
  const std::int64_t at = turn.case_file().opens.seconds + (request.last_sent >= 0 ? request.last_sent : turn.now());
  const Calendar& own = model.calendars[model.board.calendar];
  std::vector<std::pair<std::string, std::string>> parts;
  parts.emplace_back("Document", channel.label);
  parts.emplace_back("To", fmt::format("{}, {}", body.name.render(turn.machine()).view(), model.calendars[body.calendar].name));
  const auto both = [&](std::int64_t seconds) { return fmt::format("{} ({})", base::format_long(base::UtcTime{seconds}, own.zone), base::format_short(base::UtcTime{seconds}, base::utc())); };
  // What can be changed shows what stands there now, and not what went out.
  if (!request.may_change()) parts.emplace_back("Sent", both(at));
  else parts.emplace_back("Draft of", both(turn.case_file().opens.seconds + turn.now()) + (request.last_sent >= 0 ? fmt::format("; an earlier version went out {}", both(at)) : std::string()));
  parts.emplace_back("Basis", channel.basis);
  for (const std::size_t index : channel.form) {
    const FormField& field = model.fields[index];
    if (std::string words = value_in_words(model, field, request, turn); !words.empty()) parts.emplace_back(field.label, std::move(words));
  }
  return parts;
}

}  // namespace casecraft::requests
