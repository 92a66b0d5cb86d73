#include "exercises/requests/exemplar.hpp"

#include <algorithm>

namespace casecraft::requests {
namespace {

using session::Turn;
using Type = FormField::Type;

constexpr std::int64_t kLongestPeriod = 90 * base::kDay;

base::Value list_of(const std::vector<std::string>& texts) {
  base::List list;
  for (const std::string& text : texts) list.push_back(text);
  return base::Value(std::move(list));
}

class Exemplar {
public:
  Exemplar(const RequestActivities& model, const Request& request, Turn& turn) : model_(model), request_(request), channel_(*model.channel(request.channel)), body_(*model.body(request.body)), turn_(turn) {
    request_.fields.clear();
  }

  base::Map fields() {
    find_data();
    for (const std::size_t index : channel_.form) fill(model_.fields[index]);
    for (const std::size_t index : channel_.form) choose(model_.fields[index]);
    return request_.fields;
  }

private:
  /// What the paths of the board ask of this body by this channel, as far as it is known by now; otherwise the first thing that is known.
  void find_data() {
    for (const PathStep& step : model_.board.path) {
      if (step.channel != channel_.id || step.body != body_.id) continue;
      for (const std::string& id : step.about) add_identifier(*model_.identifier(id));
    }
    for (std::size_t i = 0; identifiers_.empty() && i < model_.identifiers.size(); ++i) add_identifier(model_.identifiers[i]);
    for (const Holding& holding : model_.holdings) {
      const bool is_here = holding.body == body_.id || contains(holding.through, body_.id);
      const bool is_found = std::any_of(identifiers_.begin(), identifiers_.end(), [&](const std::string& id) { return contains(holding.about, id); });
      if (!is_here || !is_found || !contains(channel_.categories, holding.category)) continue;
      if (!contains(categories_, holding.category)) categories_.push_back(holding.category);
      if (holding.from) from_ = std::min(from_.value_or(*holding.from), *holding.from);
      if (holding.until) until_ = std::max(until_.value_or(*holding.until), *holding.until);
    }
    if (categories_.empty() && !channel_.categories.empty()) categories_.push_back(channel_.categories.front());
  }

  void add_identifier(const Identifier& one) {
    if (is_known(one.from, one.when, turn_) && !contains(identifiers_, one.id)) identifiers_.push_back(one.id);
  }

  void fill(const FormField& field) {
    base::Value value;
    if (field.type == Type::line || field.type == Type::paragraph) value = base::Value("x");
    else if (field.type == Type::zone) value = base::Value("UTC");
    else if (field.type == Type::time) value = base::Value(field.id == "from" ? day(from()) : day(base::UtcTime{until().seconds - base::kDay}));
    else if (field.type == Type::identifiers) value = list_of(identifiers_);
    else if (field.type == Type::facts) value = list_of(facts());
    else if (field.type == Type::options) value = list_of(categories_);
    if (!value.is_null()) request_.fields[field.id] = std::move(value);
  }

  [[nodiscard]] base::UtcTime until() const { return until_.value_or(base::UtcTime{turn_.case_file().opens.seconds}); }
  [[nodiscard]] base::UtcTime from() const {
    const base::UtcTime earliest{until().seconds - kLongestPeriod};
    return std::max(from_.value_or(earliest), earliest);
  }
  static std::string day(base::UtcTime time) { return base::format_iso(time, base::utc()).substr(0, 10); }

  /// Those that the body may have, under the conditions under which they were given.
  std::vector<std::string> facts() {
    std::vector<std::string> all;
    for (const Fact& fact : model_.facts) {
      if (!is_known(fact.from, fact.when, turn_)) continue;
      all.push_back(fact.id);
      request_.fields["facts"] = list_of(all);
      const base::Value value = read_request(model_, request_, turn_).value;
      if (value.integer_at("exposed") > 0 || value.integer_at("unconsented") > 0) all.pop_back();
    }
    return all;
  }

  void choose(const FormField& field) {
    if (field.type != Type::option) return;
    std::int64_t best = -1;
    std::string chosen;
    for (const auto& [value, label] : field.options) {
      request_.fields[field.id] = base::Value(value);
      const std::int64_t quality = judge(model_, read_request(model_, request_, turn_), turn_).quality;
      if (quality <= best) continue;
      best = quality;
      chosen = value;
    }
    if (!chosen.empty()) request_.fields[field.id] = base::Value(chosen);
  }

  const RequestActivities& model_;
  Request request_;
  const Channel& channel_;
  const Body& body_;
  Turn& turn_;
  std::vector<std::string> identifiers_, categories_;
  std::optional<base::UtcTime> from_, until_;
};

}  // namespace

base::Map exemplary_fields(const RequestActivities& model, const Request& request, Turn& turn) { return Exemplar(model, request, turn).fields(); }

}  // namespace casecraft::requests
