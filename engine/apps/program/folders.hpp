#pragma once

#include <filesystem>

namespace casecraft::program {

/// The person's home folder: $HOME, else what the system says. Throws Error when neither is known.
std::filesystem::path person_home();
/// $XDG_DATA_HOME/casecraft, or under ~/.local/share.
std::filesystem::path data_folder();
/// $XDG_CONFIG_HOME/casecraft, or under ~/.config.
std::filesystem::path config_folder();

}  // namespace casecraft::program
