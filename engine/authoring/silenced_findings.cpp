#include "authoring/silenced_findings.hpp"

#include <utility>

#include "base/json.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::string_view kPack = "pack/";

base::JsonDocument manifest_of(const scenario::Bundle& bundle) {
  base::Diagnostics unread;   // What was loaded has no mistakes in it.
  const auto manifest = bundle.files.find("pack/scenario.json");
  return manifest == bundle.files.end() ? base::JsonDocument{} : base::read_json(manifest->first, manifest->second, unread);
}

std::vector<ShownFile> files_of(const scenario::Bundle& bundle, const std::string& pack) {
  std::vector<ShownFile> files;
  for (const auto& [path, source] : bundle.files) {
    if (path.starts_with(kPack)) files.emplace_back(pack + "/" + path.substr(kPack.size()), source);
  }
  return files;
}

}  // namespace

FindingSilences::FindingSilences(const scenario::Bundle& bundle)
    : pack_(manifest_of(bundle).value.text_at("id", "pack")), files_(files_of(bundle, pack_)), silencer_(read_wishes(manifest_of(bundle)), files_) {}

void FindingSilences::apply(std::vector<Finding>& findings, std::vector<SilencedFinding>& silenced) {
  std::vector<Finding> left;
  for (Finding& one : findings) {
    base::Position where = one.where;
    if (where.file.starts_with(kPack)) where.file = pack_ + "/" + where.file.substr(kPack.size());
    const std::string* reason = silencer_.reason_for(one.id, one.severity, where);
    if (reason == nullptr) left.push_back(std::move(one));
    else silenced.push_back({std::move(one), *reason});
  }
  findings = std::move(left);
}

void FindingSilences::apply(Proof& proof) {
  apply(proof.findings, proof.silenced);
  is_certain_ = is_certain_ && proof.is_whole && proof.left_out.empty() && proof.classes.empty();
}

void FindingSilences::apply(Figures& figures) {
  apply(figures.findings, figures.silenced);
  has_all_sittings_ = has_all_sittings_ && figures.is_whole;
}

std::vector<Finding> FindingSilences::idle(std::string_view family, bool is_certain) const {
  std::vector<Finding> all;
  for (std::size_t i = 0; i < silencer_.silences().size(); ++i) {
    const Wishes::Silence& one = silencer_.silences()[i];
    const Silencer::Use& use = silencer_.uses()[i];
    if (!std::string_view(one.rule).starts_with(family) || (use.is_used && !use.meets_error)) continue;
    base::Diagnostic about = use.meets_error ? silence_of_error(one) : silence_unused(one);
    all.push_back({use.meets_error || is_certain ? base::Severity::warning : base::Severity::info, std::move(about.code), std::move(about.where), std::move(about.message), std::move(about.hint), {}});
  }
  return all;
}

std::vector<Finding> FindingSilences::idle_of_proofs() const { return idle("prove.", is_certain_); }
std::vector<Finding> FindingSilences::idle_of_trainees() const { return idle("trainees.", has_all_sittings_); }

}  // namespace casecraft::authoring
