#pragma once

#include <string>

#include "authoring/prove.hpp"

namespace casecraft::authoring {

struct ReportOptions {
  std::string pack;          ///< Its id, for the heading and for the commands that are named.
  bool is_long{false};       ///< Every place, option and ending; otherwise the findings and a summary.
};

/// The proof as lines to read.
std::string proof_as_text(const Proof& proof, const session::Exercise& exercise, const ReportOptions& options);
/// The same for programs: schema `assets/schema/proof.json`.
base::Value proof_as_value(const Proof& proof, const session::Exercise& exercise);
/// One finding, as both of these hold it; a silenced one has its reason besides.
base::Value finding_as_value(const Finding& finding);
base::Value silenced_as_value(const SilencedFinding& silenced);
/// A file for `casecraft run`, and for a pack's tests once it says what is expected.
std::string actions_file(const std::vector<session::Action>& actions, const std::string& name, std::uint64_t seed);

}  // namespace casecraft::authoring
