#include "authoring/silences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/names.hpp"
#include "script/lexer.hpp"

namespace casecraft::authoring {
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

bool is_told_by_prove(std::string_view rule) { return rule.starts_with("prove.") || rule.starts_with("trainees."); }

Silencer::Silencer(Wishes wishes, const std::vector<ShownFile>& files) : wishes_(std::move(wishes)), files_(files), uses_(wishes_.silences.size()) {}

/// The declarations of a Lua file, in order.
const std::vector<Silencer::Owner>& Silencer::owners_in(const std::string& file) {
  const auto known = owners_.find(file);
  if (known != owners_.end()) return known->second;
  std::vector<Owner>& owners = owners_[file];
  const auto found = std::find_if(files_.begin(), files_.end(), [&](const ShownFile& one) { return one.first == file; });
  if (found == files_.end() || !file.ends_with(".lua")) return owners;
  for (const script::DeclaredLayout& one : script::find_declarations(script::tokenize(found->second))) {
    owners.push_back({one.layout.line, one.layout.column, one.id.empty() ? one.kind : one.kind + " " + one.id});
  }
  std::stable_sort(owners.begin(), owners.end(), [](const Owner& a, const Owner& b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); });
  return owners;
}

/// "scene doorstep": the declaration in which a place lies; empty where nothing is declared before it.
std::string Silencer::owner_of(const base::Position& where) {
  const std::vector<Owner>& owners = owners_in(where.file);
  const auto after = std::upper_bound(owners.begin(), owners.end(), where, [](const base::Position& place, const Owner& owner) { return std::tie(place.line, place.column) < std::tie(owner.line, owner.column); });
  return after == owners.begin() ? std::string() : std::prev(after)->name;
}

bool Silencer::lies_at(const base::Position& where, const std::string& at) {
  if (at.empty()) return true;
  const std::string& file = where.file;
  const std::size_t slash = file.find('/');
  const bool is_file = file == at || (slash != std::string::npos && std::string_view(file).substr(slash + 1) == at);
  return is_file || owner_of(where) == at;
}

const std::string* Silencer::reason_for(const std::string& rule, base::Severity severity, const base::Position& where) {
  const std::string* reason = nullptr;
  for (std::size_t i = 0; i < wishes_.silences.size(); ++i) {
    const Wishes::Silence& one = wishes_.silences[i];
    if (one.rule != rule || !lies_at(where, one.at)) continue;
    uses_[i].is_used = true;
    if (severity == base::Severity::error) uses_[i].meets_error = true;
    else if (reason == nullptr && !one.reason.empty()) reason = &one.reason;
  }
  return reason;
}

base::Diagnostic silence_unused(const Wishes::Silence& silence) {
  return {base::Severity::warning, "lint.silence-unused", silence.where, fmt::format("'{}' is silenced{}, but nothing was found there", silence.rule, silence.at.empty() ? "" : fmt::format(" at '{}'", silence.at)), "take this silence out, or mend \"at\""};
}

base::Diagnostic silence_of_error(const Wishes::Silence& silence) {
  return {base::Severity::warning, "lint.silence-error", silence.where, fmt::format("'{}' is an error here, and errors cannot be silenced", silence.rule), "mend it, and take this silence out"};
}

std::vector<Silenced> apply_silences(const Wishes& wishes, const Rules& rules, const std::vector<ShownFile>& files, bool is_whole, base::Diagnostics& diagnostics) {
  std::vector<Silenced> silenced;
  if (wishes.silences.empty()) return silenced;
  Silencer silencer(wishes, files);
  base::Diagnostics left;
  for (const base::Diagnostic& finding : diagnostics.all()) {
    const std::string* reason = silencer.reason_for(finding.code, finding.severity, finding.where);
    if (reason == nullptr) left.add(finding);
    else silenced.push_back({finding, *reason});
  }
  for (std::size_t i = 0; i < wishes.silences.size(); ++i) {
    const Wishes::Silence& one = wishes.silences[i];
    if (!rules.all().empty() && rules.find(one.rule) == nullptr) {
      left.warning("lint.silence-rule", one.where, fmt::format("there is no rule '{}' to silence", one.rule), base::nearest_name_hint(one.rule, rules.ids()));
      continue;
    }
    if (one.reason.empty()) left.warning("lint.silence-reason", one.where, fmt::format("'{}' is silenced without a reason, so it is not silenced", one.rule), "add \"reason\": \"why it is right as it is\"");
    if (silencer.uses()[i].meets_error) left.add(silence_of_error(one));
    // Whether that is found only proving can say.
    if (is_whole && !silencer.uses()[i].is_used && !is_told_by_prove(one.rule)) left.add(silence_unused(one));
  }
  diagnostics = std::move(left);
  return silenced;
}

}  // namespace casecraft::authoring
