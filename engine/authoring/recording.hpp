#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "session/session.hpp"

namespace casecraft::authoring {

/// The action in the shortest form in which a played session can hold it: "continue", {"choose": "push"} … `action_from_value` gives the same action back.
base::Value short_form(const session::Action& action);

/// A played session (docs/played-sessions.md) of what was played, that expects what came of it: the ending, the verdict, the total, critical errors; where none was reached, the place.
/// `actions`: all that `session` took, with those that were taken back and the rewinds.
std::string recorded_session(std::string_view name, std::span<const session::Action> actions, const session::Session& session);

/// The name of its file, without folder: "Tired, no hints" is "tired-no-hints.json". Throws Error when nothing in `name` can be in a file's name.
std::string recorded_file_name(std::string_view name);

}  // namespace casecraft::authoring
