#include "base/zones.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace casecraft::base {
namespace {

std::optional<Seconds> read_offset(const Value& value) {
  if (!value.is_text()) return std::nullopt;
  std::string_view text = value.as_text();
  const bool is_west = !text.empty() && text.front() == '-';
  if (is_west) text.remove_prefix(1);
  const auto span = parse_span(text);
  if (!span) return std::nullopt;
  return Seconds{is_west ? -span->count : span->count};
}

std::optional<UtcTime> read_utc(const Value& value) {
  static const Zone utc{"UTC", "UTC", {}, {}};
  if (!value.is_text() || value.as_text().empty() || value.as_text().view().back() != 'Z') return std::nullopt;
  std::string_view text = value.as_text();
  text.remove_suffix(1);
  return parse_local(text, utc);
}

}  // namespace

std::vector<Zone> read_zones(const JsonDocument& document, Diagnostics& diagnostics) {
  std::vector<Zone> zones;
  if (!document.value["zones"].is_list()) {
    diagnostics.error("zones.kind", document.where(""), "a list \"zones\" was expected");
    return zones;
  }
  const List& list = document.value["zones"].as_list();
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Value& entry = list[i];
    Zone zone;
    zone.id = entry.text_at("id");
    zone.name = entry.text_at("name");
    const auto offset = read_offset(entry["offset"]);
    if (zone.id.empty() || zone.name.empty() || !offset) {
      diagnostics.error("zones.entry", document.where(fmt::format("zones/{}", i)), "a zone needs an id, a short name and an offset such as \"2h\" or \"-4h\"");
      continue;
    }
    const bool is_twice = std::any_of(zones.begin(), zones.end(), [&](const Zone& other) { return other.id == zone.id; });
    if (is_twice) diagnostics.error("zones.twice", document.where(fmt::format("zones/{}", i)), fmt::format("the zone '{}' is there twice", zone.id));
    zone.offset = *offset;
    if (entry["transitions"].is_list()) {
      for (const Value& change : entry["transitions"].as_list()) {
        const auto at = read_utc(change["at"]);
        const auto to = read_offset(change["offset"]);
        if (!at || !to || (!zone.transitions.empty() && *at <= zone.transitions.back().at)) {
          diagnostics.error("zones.transition", document.where(fmt::format("zones/{}/transitions", i)),
                            fmt::format("a transition of zone '{}' needs \"at\": \"2026-03-29T01:00:00Z\", later than the one before, and \"offset\": \"3h\"", zone.id));
          continue;
        }
        zone.transitions.push_back({*at, *to});
      }
    }
    zones.push_back(std::move(zone));
  }
  return zones;
}

}  // namespace casecraft::base
