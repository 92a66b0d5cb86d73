#include <fmt/format.h>

#include <map>

#include "authoring/lint_report.hpp"

namespace casecraft::authoring {
namespace {

std::string_view level_of(base::Severity severity) {
  switch (severity) {
    case base::Severity::info: return "note";
    case base::Severity::warning: return "warning";
    case base::Severity::error: return "error";
  }
  return "error";
}

/// A relative reference (RFC 3986): what is neither a letter, a digit nor one of "-._~/" is escaped.
std::string as_uri(std::string_view path) {
  std::string uri;
  for (const char c : path) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("-._~/").find(c) != std::string_view::npos;
    uri += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return uri;
}

class Sarif {
public:
  Sarif(const LintShown& shown, const Rules& rules) : shown_(shown), rules_(rules) {}

  void add(const base::Diagnostic& one, const std::string* reason) {
    base::Map result{{"ruleId", one.code},
                     {"ruleIndex", index_of(one)},
                     {"level", level_of(one.severity)},
                     {"message", base::Map{{"text", one.hint.empty() ? one.message : fmt::format("{} ({})", one.message, one.hint)}}},
                     {"locations", base::List{base::Map{{"physicalLocation", location_of(one.where)}}}}};
    if (reason != nullptr) result.emplace("suppressions", base::List{base::Map{{"kind", "inSource"}, {"justification", *reason}}});
    results_.push_back(base::Value(std::move(result)));
  }

  base::Value document() && {
    base::Map driver{{"name", "casecraft"}, {"version", shown_.version}, {"rules", std::move(described_)}};
    base::Map run{{"tool", base::Map{{"driver", std::move(driver)}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(results_)}};
    return base::Value(base::Map{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", base::List{base::Value(std::move(run))}}});
  }

private:
  std::int64_t index_of(const base::Diagnostic& one) {
    const auto [known, is_new] = index_.emplace(one.code, static_cast<std::int64_t>(index_.size()));
    if (!is_new) return known->second;
    const Rule* rule = rules_.find(one.code);
    base::Map described{{"id", one.code}, {"helpUri", fmt::format("docs/rules/{}.md", one.code)}, {"defaultConfiguration", base::Map{{"level", level_of(rule == nullptr ? one.severity : rule->severity)}}}};
    if (rule != nullptr) {
      described.emplace("shortDescription", base::Map{{"text", rule->title}});
      described.emplace("help", base::Map{{"text", rule->page}, {"markdown", rule->page}});
    }
    described_.push_back(base::Value(std::move(described)));
    return known->second;
  }

  base::Value location_of(const base::Position& where) const {
    const std::string path = path_of(shown_, where.file);
    base::Map location{{"artifactLocation", base::Map{{"uri", as_uri(path)}}}};
    if (where.line > 0) {
      base::Map region{{"startLine", where.line}};
      if (where.column > 0) region.emplace("startColumn", where.column);
      location.emplace("region", std::move(region));
    }
    return base::Value(std::move(location));
  }

  const LintShown& shown_;
  const Rules& rules_;
  base::List results_, described_;
  std::map<std::string, std::int64_t> index_;
};

}  // namespace

base::Value lint_as_sarif(const LintResult& result, const LintShown& shown, const Rules& rules) {
  Sarif sarif(shown, rules);
  for (const base::Diagnostic& one : result.diagnostics.all()) sarif.add(one, nullptr);
  for (const Silenced& one : result.silenced) sarif.add(one.finding, &one.reason);
  return std::move(sarif).document();
}

}  // namespace casecraft::authoring
