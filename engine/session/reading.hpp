#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "script/machine.hpp"
#include "script/node.hpp"
#include "script/text_template.hpp"
#include "session/activity.hpp"

// Parts of declarations that every kind of activity reads alike.
namespace casecraft::session {

/// The text in `node`; empty where there is none; anything else is reported.
std::string plain_text(const script::Node& node, base::Diagnostics& diagnostics);
/// A text, or a list of texts.
std::vector<std::string> texts(const script::Node& node, base::Diagnostics& diagnostics);
std::int64_t whole(const script::Node& node, std::int64_t otherwise, base::Diagnostics& diagnostics);
/// The id of the place that `node` leads to; one that is missing or does not exist is reported. `where`: of what leads there, when `node` is nothing.
std::string read_target(const script::Node& node, const std::string& owner, const base::Position& where, CompileContext& context);
/// Texts that typed words are compared with: each with its forms in other languages, of which one is enough.
std::vector<std::vector<std::string>> forms_of(const script::Node& node, base::Diagnostics& diagnostics);
/// The id that a part of a list begins with: { "offer", … }.
std::string first_id(const script::Node& node, const std::string& owner, base::Diagnostics& diagnostics);
/// A text, or a list of texts, each with ${…} parts.
std::vector<script::TextTemplate> phrasings(const script::Node& node, script::Machine& machine, base::Diagnostics& diagnostics);

}  // namespace casecraft::session
