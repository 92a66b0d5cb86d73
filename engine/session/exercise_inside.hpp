#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "session/activity.hpp"
#include "session/case_file.hpp"
#include "session/exercise.hpp"

namespace casecraft::session {

/// What a loaded pack is made of. For this room only.
struct Exercise::Inside {
  scenario::Manifest manifest;
  assessment::Framework framework;
  assessment::Rubric rubric;
  assessment::References references;
  base::Hash bundle_hash{};
  Mode mode{Mode::practice};
  std::string locale;             ///< Of the texts.
  std::unique_ptr<script::Machine> machine;
  script::State initial;
  CaseFile case_file;
  std::vector<std::unique_ptr<ActivityModel>> activities;
  std::string start;
  std::size_t start_activity{0};
  bool asks_for_minutes{false};   ///< Whether a script of the bundle asks what time it is, for more than to show it.

  // The session's own slots.
  std::optional<script::Slot> interrupted;   ///< Index of the activity that another one's place interrupts; only where there are several.
  script::Slot clock, phase, ending, activity, hints, notes, documents_received, draws;
};

/// Defines has(), minutes(), receive() and the others for a machine; `host` is the session's Runtime.
void define_case_functions(script::Machine& machine);

}  // namespace casecraft::session
