#pragma once

#include <optional>
#include <string>
#include <vector>

#include "apps/command/arguments.hpp"
#include "apps/program/languages.hpp"

namespace casecraft::command {

/// The language in which one run of the program speaks: --locale, else the settings', else the system's.
class Speech {
public:
  /// `words`: of the command line, which may be wrong in other ways.
  explicit Speech(const std::vector<std::string>& words);

  /// Read when it is first asked for. English where there is no interface in the one that is wanted, or where the program does not find what it ships.
  [[nodiscard]] const base::Language& language();

private:
  std::string asked_;
  std::optional<program::Languages> languages_;
  const base::Language* language_{nullptr};
};

/// The language in which a command speaks. Valid as long as `arguments.speech`. Throws UsageError for a --locale that the interface is not in.
const base::Language& spoken(const Arguments& arguments);

/// The same for a command whose --locale may be one of the exercise's alone: then English.
const base::Language& spoken_beside_exercise(const Arguments& arguments);

}  // namespace casecraft::command
