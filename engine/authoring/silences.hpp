#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "authoring/rules.hpp"
#include "base/diagnostics.hpp"
#include "base/json.hpp"

namespace casecraft::authoring {

/// A finding that its pack has silenced, and why.
struct Silenced {
  base::Diagnostic finding;
  std::string reason;
};

/// What `"lint"` of scenario.json asks for.
struct Wishes {
  struct Silence {
    std::string rule;
    std::string at;       ///< "scene doorstep", "evening.lua", or empty: anywhere.
    std::string reason;
    base::Position where;
  };
  std::vector<Silence> silences;
  std::set<std::string> words;   ///< That the spelling check knows, as written.
};

/// Reads what is sound of it; the manifest's reader reports the rest.
Wishes read_wishes(const base::JsonDocument& manifest);

/// A file as it is shown ("friday/main.lua"), and its bytes.
using ShownFile = std::pair<std::string, std::string_view>;

/// Whether a rule is told by `casecraft prove`, of the exercise or of simulated trainees, and not by lint.
bool is_told_by_prove(std::string_view rule);

/// Matches findings with silences, and keeps which silences met one. `files` must outlive it.
class Silencer {
public:
  /// How a silence fared.
  struct Use {
    bool is_used{false};       ///< Something was found there.
    bool meets_error{false};   ///< That was an error.
  };

  Silencer(Wishes wishes, const std::vector<ShownFile>& files);

  /// Why a finding of `rule` at `where` is silenced; null where it is not. Errors never are.
  const std::string* reason_for(const std::string& rule, base::Severity severity, const base::Position& where);
  [[nodiscard]] const std::vector<Wishes::Silence>& silences() const noexcept { return wishes_.silences; }
  [[nodiscard]] const std::vector<Use>& uses() const noexcept { return uses_; }

private:
  struct Owner {
    int line{0}, column{0};
    std::string name;
  };
  const std::vector<Owner>& owners_in(const std::string& file);
  std::string owner_of(const base::Position& where);
  bool lies_at(const base::Position& where, const std::string& at);

  Wishes wishes_;
  const std::vector<ShownFile>& files_;
  std::map<std::string, std::vector<Owner>> owners_;   ///< By file.
  std::vector<Use> uses_;                              ///< By silence.
};

/// What is wrong with a silence that met nothing, or an error.
base::Diagnostic silence_unused(const Wishes::Silence& silence);
base::Diagnostic silence_of_error(const Wishes::Silence& silence);

/// Takes the silenced ones out of `diagnostics` and reports silences without a reason, of rules that do not exist (unless `rules` is empty), of errors,
/// and those that silence nothing; of rules that `casecraft prove` tells it does not know the last, and of none while the pack `is_whole` is false: it cannot be loaded,
/// so most rules were not looked at. Errors stay.
std::vector<Silenced> apply_silences(const Wishes& wishes, const Rules& rules, const std::vector<ShownFile>& files, bool is_whole, base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
