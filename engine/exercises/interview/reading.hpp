#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "exercises/interview/coder/type.hpp"
#include "script/machine.hpp"
#include "script/node.hpp"
#include "script/text_template.hpp"

namespace casecraft::interview {

/// The text in `node`; empty where there is none; anything else is reported.
std::string plain_text(const script::Node& node, base::Diagnostics& diagnostics);
std::vector<std::string> texts(const script::Node& node, base::Diagnostics& diagnostics);
std::int64_t whole(const script::Node& node, std::int64_t otherwise, base::Diagnostics& diagnostics);
/// Names of types; one that does not exist is reported with the nearest.
std::vector<coder::Type> types(const script::Node& node, base::Diagnostics& diagnostics);
/// The id that a part of a list begins with: { "offer", … }.
std::string first_id(const script::Node& node, const std::string& owner, base::Diagnostics& diagnostics);
/// A text, or a list of texts.
std::vector<script::TextTemplate> phrasings(const script::Node& node, script::Machine& machine, base::Diagnostics& diagnostics);

}  // namespace casecraft::interview
