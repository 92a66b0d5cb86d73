#include "session/case_file.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/names.hpp"

namespace casecraft::session {
namespace {

template <typename Things>
std::optional<std::size_t> index_of(const Things& things, std::string_view id) noexcept {
  for (std::size_t i = 0; i < things.size(); ++i) {
    if (things[i].id == id) return i;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> CaseFile::document(std::string_view id) const noexcept { return index_of(documents, id); }
std::optional<std::size_t> CaseFile::event(std::string_view id) const noexcept { return index_of(events, id); }
std::optional<std::size_t> CaseFile::person(std::string_view id) const noexcept { return index_of(people, id); }
std::optional<std::size_t> CaseFile::ending(std::string_view id) const noexcept { return index_of(endings, id); }

const base::Zone& CaseFile::find_zone(std::string_view id) const {
  const auto found = index_of(zones, id);
  if (found) return zones[*found];
  std::vector<std::string> names;
  for (const base::Zone& known : zones) names.push_back(known.id);
  throw Error(fmt::format("there is no time zone '{}'; {}", id, base::nearest_name_hint(id, names)));
}

}  // namespace casecraft::session
