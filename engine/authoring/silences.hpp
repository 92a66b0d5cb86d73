#pragma once

#include <set>
#include <string>
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

/// Takes the silenced ones out of `diagnostics` and reports silences without a reason, of rules that do not exist (unless `rules` is empty), of errors,
/// and those that silence nothing. Errors stay.
std::vector<Silenced> apply_silences(const Wishes& wishes, const Rules& rules, const std::vector<ShownFile>& files, base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
