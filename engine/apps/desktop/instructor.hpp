#pragma once

#include <optional>
#include <string>
#include <vector>

#include "apps/desktop/pack_worker.hpp"
#include "apps/desktop/running.hpp"
#include "base/language.hpp"

namespace casecraft::desktop {

/// What the form of a new exercise is filled in with.
struct NewExercise {
  std::size_t kind{0};           ///< Index into authoring::template_kinds().
  Draft folder, title;
  std::string folder_problem, title_problem;   ///< One sentence each, shown beside the field.
};

/// The pack that an instructor has chosen, and what is known of it.
struct ChosenPack {
  program::CatalogueEntry entry;
  std::optional<PackWorker::Done> checked, proved;
  bool shows_proof{false};       ///< Which of the two stands below.
  std::size_t shown_findings{0};
  Scroll scroll;
};

/// The instructor's pages from one frame to the next.
struct Instructor {
  NewExercise made;
  Draft path;
  std::string path_problem;
  std::vector<program::CatalogueEntry> entries;   ///< The catalogue as it was when the page was opened.
  ChosenPack pack;
  PackWorker worker;
  Scroll scroll;
};

/// How the chosen pack stands, for the window's title: "0 errors, 1 warning, 2 of 2 recorded sessions as expected".
std::string state_of(const base::Language& language, const Instructor& instructor);

}  // namespace casecraft::desktop
