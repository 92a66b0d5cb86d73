#include "assessment/rubric.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"

namespace casecraft::assessment {
namespace {

void read_per_cents(const base::JsonDocument& document, const Framework& framework, std::string_view key, std::int64_t most, std::vector<std::int64_t>& into,
                    base::Diagnostics& diagnostics) {
  const base::Value& given = document.value[key];
  if (given.is_null()) return;
  if (!given.is_map()) {
    diagnostics.error("rubric.kind", document.where(key), fmt::format("\"{}\" names competencies: {{\"evidence\": 2}}", key));
    return;
  }
  for (const auto& [name, value] : given.as_map()) {
    const std::string path = fmt::format("{}/{}", key, name);
    const auto index = framework.index_of(name);
    if (!index) {
      diagnostics.error("rubric.unknown-competency", document.where(path), fmt::format("'{}' is not a competency of framework '{}'", name, framework.id),
                        base::nearest_name_hint(name, framework.ids()));
    } else if (!value.is_integer() || value.as_integer() < 0 || value.as_integer() > most) {
      diagnostics.error("rubric.value", document.where(path), fmt::format("'{}' must be a whole number from 0 to {}", name, most));
    } else {
      into[*index] = value.as_integer();
    }
  }
}

}  // namespace

std::optional<Rubric> read_rubric(const base::JsonDocument& document, const Framework& framework, base::Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  Rubric rubric;
  rubric.framework = framework.id;
  rubric.pass_mark_where = document.where("pass_mark");
  rubric.weights.assign(framework.competencies.size(), 0);
  rubric.minimum.assign(framework.competencies.size(), 0);
  const base::Value& mark = document.value["pass_mark"];
  if (!mark.is_integer() || mark.as_integer() < 0 || mark.as_integer() > 100) {
    diagnostics.error("rubric.pass-mark", document.where("pass_mark"), "\"pass_mark\" must be a whole number from 0 to 100", "per cent, without quotation marks or a sign: \"pass_mark\": 70");
  } else {
    rubric.pass_mark = mark.as_integer();
  }
  if (document.value.is_map()) {
    static const std::vector<std::string> known{"framework", "pass_mark", "weights", "minimum", "$schema"};
    for (const auto& [key, value] : document.value.as_map()) {
      if (std::find(known.begin(), known.end(), key) != known.end()) continue;
      diagnostics.error("rubric.unknown-field", document.where(key), fmt::format("'{}' is no field of a rubric", key), base::nearest_name_hint(key, known));
    }
  }
  read_per_cents(document, framework, "weights", 1000, rubric.weights, diagnostics);
  read_per_cents(document, framework, "minimum", 100, rubric.minimum, diagnostics);
  bool has_weight = false;
  for (const std::int64_t weight : rubric.weights) has_weight = has_weight || weight > 0;
  if (!has_weight && diagnostics.all().size() == before) diagnostics.error("rubric.weights", document.where("weights"), "no competency has a weight");
  return diagnostics.all().size() == before ? std::optional(std::move(rubric)) : std::nullopt;
}

}  // namespace casecraft::assessment
