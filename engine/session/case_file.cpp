#include "session/case_file.hpp"

#include <fmt/format.h>

#include <algorithm>

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

std::string CaseFile::words_of(std::string_view id, std::int64_t n, script::Machine& machine) const {
  const auto found = index_of(words, id);
  if (!found) {
    std::vector<std::string> names;
    for (const Words& known : words) names.push_back(known.id);
    throw Error(fmt::format("there are no words '{}'; {}", id, base::nearest_name_hint(id, names)));
  }
  const Words& one = words[*found];
  const bool is_of_locale = !one.forms_of_locale.empty() && !machine.is_in_source_words();
  const std::vector<script::TextTemplate>& forms = is_of_locale ? one.forms_of_locale : one.forms;
  const std::size_t form = forms.size() == 1 ? 0 : std::min((is_of_locale ? one.plural_of_locale : one.plural).form_of(n), forms.size() - 1);
  std::string rendered = forms[form].render(machine).str();
  const std::string number = std::to_string(n);
  for (std::size_t at = rendered.find("{n}"); at != std::string::npos; at = rendered.find("{n}", at + number.size())) rendered.replace(at, 3, number);
  return rendered;
}

const base::Zone& CaseFile::find_zone(std::string_view id) const {
  const auto found = index_of(zones, id);
  if (found) return zones[*found];
  std::vector<std::string> names;
  for (const base::Zone& known : zones) names.push_back(known.id);
  throw Error(fmt::format("there is no time zone '{}'; {}", id, base::nearest_name_hint(id, names)));
}

}  // namespace casecraft::session
