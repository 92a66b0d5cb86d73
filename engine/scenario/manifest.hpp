#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "base/sim_time.hpp"

namespace casecraft::scenario {

/// `scenario.json`: what a catalogue shows before a pack is opened.
struct Manifest {
  std::string id;         ///< Lower-case letters, digits, hyphens.
  std::string version;    ///< "1.0.0".
  std::string title;
  std::string summary;
  std::string kind;       ///< "scene", "interview", "tracing", "requests", "mixed", "tutorial".
  std::string level;      ///< "introductory", "intermediate", "advanced".
  std::string locale;     ///< Of the texts in main.lua: "en".
  int minutes_from{0};
  int minutes_to{0};
  std::vector<std::string> audience;
  std::vector<std::string> content_notes;  ///< What it deals with; shown before anything else.
  std::vector<std::string> roles;          ///< ["trainee"] for one.
  std::string opens;                       ///< Local time at which the case opens: "2026-03-13T16:40".
  std::string zone;                        ///< Id of a zone in `assets/zones/` or the pack's `data/zones.json`.
  std::string rubric;                      ///< Path in the pack: "rubric.json".
  std::string references;                  ///< Path in the pack of its own references; may be empty.
  bool is_scored{true};                    ///< false: a tutorial.
};

std::optional<Manifest> read_manifest(const base::JsonDocument& document, base::Diagnostics& diagnostics);

}  // namespace casecraft::scenario
