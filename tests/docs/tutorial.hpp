#pragma once

#include <map>
#include <string>
#include <vector>

namespace casecraft::docs {

/// What somebody who follows docs/tutorial.md has in the folder after a step.
struct TutorialStep {
  int line{0};   ///< Of the page, where the step's Lua stands.
  std::map<std::string, std::string> files;   ///< By path in the pack, `tests/good.json` too.
};

/// The blocks of the page put together as it says: a file replaces one of its name; a declaration replaces the one of its kind and id (a conversation the scene of its
/// id), or stands at the end. A step is a block `lua step` and the files shown up to the next.
std::vector<TutorialStep> tutorial_steps();

}  // namespace casecraft::docs
