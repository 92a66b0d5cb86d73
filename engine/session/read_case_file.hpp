#pragma once

#include "session/activity.hpp"
#include "session/case_file.hpp"

namespace casecraft::session {

/// Declares the variables and seeded names of the pack, adding their slots.
void read_variables(script::Machine& machine, script::State& initial, CaseFile& case_file, base::Diagnostics& diagnostics);

/// Reads documents, people, deadlines, events, duties and endings, adding their slots.
/// `place_exists` tells whether an event may lead to a place.
void read_case_file(CompileContext& context, CaseFile& case_file);

/// An expression or a function in `node`, or an empty chunk when there is none.
script::Chunk read_condition(const script::Node& node, script::Machine& machine, base::Diagnostics& diagnostics,
                             std::span<const std::string> extra_names = {});
/// Statements or a function.
script::Chunk read_effect(const script::Node& node, script::Machine& machine, base::Diagnostics& diagnostics);
/// Reports fields of `node` that are not among `known`.
void check_fields(const script::Node& node, const std::string& owner, std::span<const std::string> known, base::Diagnostics& diagnostics);
bool read_flag(const script::Node& node, base::Diagnostics& diagnostics);

}  // namespace casecraft::session
