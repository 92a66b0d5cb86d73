#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace casecraft::program {

/// A place where a learner finds support, filled in by the organisation that runs the course. Never collected anywhere.
struct SupportContact {
  std::string name;
  std::string how;   ///< Telephone, room, hours.
};

/// What a person set once; kept in $XDG_CONFIG_HOME/casecraft/settings.json.
struct Settings {
  std::string locale;               ///< "es"; empty: as the system says.
  int text_percent{100};            ///< 80 to 250.
  std::string theme{"light"};       ///< "light", "dark", "contrast".
  std::string pseudonym;
  std::string store;                ///< Where records are kept from the next start on: a path, "sqlite://path" or "postgresql://user@host/database"; empty: default_store().
  std::vector<SupportContact> support;
  int window_width{1280};
  int window_height{720};
  bool is_first_start{true};
};

/// Defaults when there is no file. A file that cannot be understood gives defaults and `problem` says what was wrong with it (one sentence); so does a store that
/// cannot be one, for the store alone.
Settings read_settings(const std::filesystem::path& file, std::string& problem);
/// Writes beside and renames. Throws Error.
void write_settings(const std::filesystem::path& file, const Settings& settings);

/// $XDG_CONFIG_HOME/casecraft/settings.json, or under ~/.config.
std::filesystem::path settings_file();

/// Why `location` cannot stand in the settings, in one sentence without a full stop; empty when it can. Whether the store is there is not looked at.
std::string problem_of_store(std::string_view location);
/// $XDG_DATA_HOME/casecraft/sessions.sqlite, or under ~/.local/share.
std::filesystem::path default_store();

}  // namespace casecraft::program
