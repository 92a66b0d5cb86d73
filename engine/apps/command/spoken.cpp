#include "apps/command/spoken.hpp"

#include <fmt/format.h>

#include "apps/program/settings.hpp"

namespace casecraft::command {

const base::Language& spoken(const Arguments& arguments, program::Languages& languages) {
  if (!arguments.locale.empty() && !languages.has(arguments.locale)) {
    std::string known;
    for (const auto& [id, name] : languages.choices()) known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", id, name);
    throw UsageError(fmt::format("there is no interface in '{}'; there is {}", arguments.locale, known));
  }
  std::string unread;   // Settings that cannot be read are said where they are used.
  return languages.of(program::first_locale(arguments.locale, program::read_settings(program::settings_file(), unread).locale));
}

}  // namespace casecraft::command
