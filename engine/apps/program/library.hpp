#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "scenario/bundle.hpp"
#include "scenario/manifest.hpp"
#include "session/activity.hpp"
#include "session/exercise.hpp"
#include "session/view.hpp"

namespace casecraft::tracing {
class KeptSources;
}

namespace casecraft::program {

/// Where the program finds what it ships: `scripts/`, `assets/`, `scenarios/` beside the sources, or under the installed prefix, or under
/// $CASECRAFT_HOME. Throws Error that lists the places looked at.
std::filesystem::path find_home();

/// One exercise that can be started.
struct CatalogueEntry {
  std::filesystem::path folder;
  scenario::Manifest manifest;
  std::string problem;   ///< Why it cannot be played (one sentence); empty when nothing is known against it.
};

/// The exercises that are installed, those in $XDG_DATA_HOME/casecraft/scenarios, and a folder that a person names.
class Library {
public:
  explicit Library(std::filesystem::path home);

  /// By id. Reads manifests only; a pack whose manifest is broken is listed with its problem.
  [[nodiscard]] std::vector<CatalogueEntry> catalogue() const;
  /// Those that came with the program: the catalogue without a person's own folder.
  [[nodiscard]] std::vector<CatalogueEntry> installed() const;
  /// `pack`: an id of the catalogue or a folder. Throws Error with the nearest id.
  [[nodiscard]] CatalogueEntry find(std::string_view pack) const;
  /// Gathers everything a session of the pack depends on. Throws Error when a file cannot be read.
  [[nodiscard]] scenario::Bundle bundle(const CatalogueEntry& entry, session::Mode mode) const;
  [[nodiscard]] const std::filesystem::path& home() const noexcept { return home_; }

private:
  std::filesystem::path home_;
};

/// For who loads an exercise again and again: what may be shared with the one before.
std::shared_ptr<tracing::KeptSources> new_kept_sources();

/// The kinds of exercise that this program can play; ledgers that are kept in `kept`, if given, are not made anew.
session::ActivityRegistry known_activities(const std::shared_ptr<tracing::KeptSources>& kept = {});

/// Loads the exercise; throws Error that lists every mistake (file:line:column) when the pack has any. Its texts are in the language of `locale` where the pack is translated.
std::shared_ptr<session::Exercise> load(const scenario::Bundle& bundle, std::string_view locale = {}, const std::shared_ptr<tracing::KeptSources>& kept = {});
/// Loads it and reports the mistakes; null when it cannot be played.
std::shared_ptr<session::Exercise> load(const scenario::Bundle& bundle, base::Diagnostics& diagnostics, std::string_view locale = {}, const std::shared_ptr<tracing::KeptSources>& kept = {});

}  // namespace casecraft::program
