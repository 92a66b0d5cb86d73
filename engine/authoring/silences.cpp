#include "authoring/silences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "base/names.hpp"
#include "script/lexer.hpp"

namespace casecraft::authoring {
namespace {

/// Knows in which declaration a place of a Lua file lies.
class Owners {
public:
  explicit Owners(const std::vector<ShownFile>& files) : files_(files) {}

  /// "scene doorstep", or empty where nothing is declared before it.
  const std::string& of(const base::Position& where) {
    static const std::string nobody;
    const std::vector<Owner>& owners = in(where.file);
    const auto after = std::upper_bound(owners.begin(), owners.end(), where, [](const base::Position& place, const Owner& owner) { return std::tie(place.line, place.column) < std::tie(owner.line, owner.column); });
    return after == owners.begin() ? nobody : std::prev(after)->name;
  }

private:
  struct Owner {
    int line{0}, column{0};
    std::string name;
  };

  const std::vector<Owner>& in(const std::string& file) {
    const auto known = known_.find(file);
    if (known != known_.end()) return known->second;
    std::vector<Owner>& owners = known_[file];
    const auto found = std::find_if(files_.begin(), files_.end(), [&](const ShownFile& one) { return one.first == file; });
    if (found == files_.end() || !file.ends_with(".lua")) return owners;
    for (const script::DeclaredLayout& one : script::find_declarations(script::tokenize(found->second))) {
      owners.push_back({one.layout.line, one.layout.column, one.id.empty() ? one.kind : one.kind + " " + one.id});
    }
    std::stable_sort(owners.begin(), owners.end(), [](const Owner& a, const Owner& b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); });
    return owners;
  }

  const std::vector<ShownFile>& files_;
  std::map<std::string, std::vector<Owner>> known_;
};

bool lies_at(const base::Diagnostic& finding, const std::string& at, Owners& owners) {
  if (at.empty()) return true;
  const std::string& file = finding.where.file;
  const std::size_t slash = file.find('/');
  const bool is_file = file == at || (slash != std::string::npos && std::string_view(file).substr(slash + 1) == at);
  return is_file || owners.of(finding.where) == at;
}

}  // namespace

Wishes read_wishes(const base::JsonDocument& manifest) {
  Wishes wishes;
  const base::Value& lint = manifest.value["lint"];
  if (lint["silence"].is_list()) {
    const base::List& list = lint["silence"].as_list();
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (!list[i].is_map()) continue;
      wishes.silences.push_back({list[i].text_at("rule"), list[i].text_at("at"), list[i].text_at("reason"), manifest.where(fmt::format("lint/silence/{}", i))});
    }
  }
  if (lint["words"].is_list()) {
    for (const base::Value& word : lint["words"].as_list()) {
      if (word.is_text()) wishes.words.insert(word.as_text().str());
    }
  }
  return wishes;
}

std::vector<Silenced> apply_silences(const Wishes& wishes, const Rules& rules, const std::vector<ShownFile>& files, base::Diagnostics& diagnostics) {
  std::vector<Silenced> silenced;
  if (wishes.silences.empty()) return silenced;
  Owners owners(files);
  base::Diagnostics left, about;
  std::vector<bool> is_used(wishes.silences.size());
  std::vector<bool> meets_error(wishes.silences.size());
  for (const base::Diagnostic& finding : diagnostics.all()) {
    const std::string* reason = nullptr;
    for (std::size_t i = 0; i < wishes.silences.size(); ++i) {
      const Wishes::Silence& one = wishes.silences[i];
      if (one.rule != finding.code || !lies_at(finding, one.at, owners)) continue;
      is_used[i] = true;
      if (finding.severity == base::Severity::error) meets_error[i] = true;
      else if (reason == nullptr && !one.reason.empty()) reason = &one.reason;
    }
    if (reason == nullptr) left.add(finding);
    else silenced.push_back({finding, *reason});
  }
  for (std::size_t i = 0; i < wishes.silences.size(); ++i) {
    const Wishes::Silence& one = wishes.silences[i];
    if (!rules.all().empty() && rules.find(one.rule) == nullptr) {
      about.warning("lint.silence-rule", one.where, fmt::format("there is no rule '{}' to silence", one.rule), base::nearest_name_hint(one.rule, rules.ids()));
      continue;
    }
    if (one.reason.empty()) about.warning("lint.silence-reason", one.where, fmt::format("'{}' is silenced without a reason, so it is not silenced", one.rule), "add \"reason\": \"why it is right as it is\"");
    if (meets_error[i]) about.warning("lint.silence-error", one.where, fmt::format("'{}' is an error here, and errors cannot be silenced", one.rule), "mend it, and take this silence out");
    if (!is_used[i]) about.warning("lint.silence-unused", one.where, fmt::format("'{}' is silenced{}, but nothing was found there", one.rule, one.at.empty() ? "" : fmt::format(" at '{}'", one.at)), "take this silence out, or mend \"at\"");
  }
  for (const base::Diagnostic& one : about.all()) left.add(one);
  diagnostics = std::move(left);
  return silenced;
}

}  // namespace casecraft::authoring
