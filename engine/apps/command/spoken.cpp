#include "apps/command/spoken.hpp"

#include <fmt/format.h>

#include "apps/program/library.hpp"
#include "apps/program/settings.hpp"

namespace casecraft::command {
namespace {

std::string locale_in(const std::vector<std::string>& words) {
  constexpr std::string_view kOption = "--locale";
  std::string asked;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == kOption && i + 1 < words.size()) asked = words[i + 1];
    if (words[i].starts_with(kOption) && words[i].size() > kOption.size() && words[i][kOption.size()] == '=') asked = words[i].substr(kOption.size() + 1);
  }
  return asked;
}

}  // namespace

Speech::Speech(const std::vector<std::string>& words) : asked_(locale_in(words)) {}

const base::Language& Speech::language() {
  if (language_ != nullptr) return *language_;
  language_ = &base::english();
  try {
    std::string unread;   // Settings that cannot be read are said where they are used.
    const std::string locale = program::first_locale(asked_, program::read_settings(program::settings_file(), unread).locale);
    languages_.emplace(program::find_home());
    language_ = &languages_->of(locale);
  } catch (const Error&) {
    // Whoever needs what the program ships, or a place for settings, says that it is missing; in English.
  }
  return *language_;
}

const base::Language& spoken_beside_exercise(const Arguments& arguments) { return arguments.speech == nullptr ? base::english() : arguments.speech->language(); }

const base::Language& spoken(const Arguments& arguments) {
  if (!arguments.locale.empty()) {
    program::Languages languages(program::find_home());
    if (!languages.has(arguments.locale)) {
      std::string known;
      for (const auto& [id, name] : languages.choices()) known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", id, name);
      throw UsageError(fmt::format("there is no interface in '{}'; there is {}", arguments.locale, known));
    }
  }
  return spoken_beside_exercise(arguments);
}

}  // namespace casecraft::command
