#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authoring/prove.hpp"
#include "authoring/silences.hpp"
#include "authoring/trainees.hpp"
#include "scenario/bundle.hpp"

namespace casecraft::authoring {

/// What `"lint"` of a pack's scenario.json silences of what proving and simulated trainees find. One for all cases (seeds) that are proved together: a silence may be for one of them only.
class FindingSilences {
public:
  /// `bundle` must outlive it.
  explicit FindingSilences(const scenario::Bundle& bundle);
  FindingSilences(const FindingSilences&) = delete;
  FindingSilences& operator=(const FindingSilences&) = delete;

  /// Takes the silenced findings out, and keeps them apart with the reason.
  void apply(Proof& proof);
  void apply(Figures& figures);

  /// Silences of errors, and silences that met nothing in anything that was applied: a warning where that is certain (all proofs were whole), else worth knowing.
  [[nodiscard]] std::vector<Finding> idle_of_proofs() const;
  [[nodiscard]] std::vector<Finding> idle_of_trainees() const;

private:
  void apply(std::vector<Finding>& findings, std::vector<SilencedFinding>& silenced);
  [[nodiscard]] std::vector<Finding> idle(std::string_view family, bool is_certain) const;

  std::string pack_;   ///< Its id, by which an author knows its files.
  std::vector<ShownFile> files_;
  Silencer silencer_;
  bool is_certain_{true};
  bool has_all_sittings_{true};
};

}  // namespace casecraft::authoring
