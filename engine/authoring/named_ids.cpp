#include "authoring/named_ids.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>
#include <vector>

#include "base/names.hpp"

namespace casecraft::authoring {
namespace {

/// A function of the program and what its arguments name: a kind of declaration, or "place", "option".
struct Call {
  std::string_view name, first, second;
};
constexpr std::array<Call, 16> kCalls{{{"has", "document", ""},
                                       {"has_told", kFactsOfInterviews, ""},
                                       {"receive", "document", ""},
                                       {"schedule", "event", ""},
                                       {"cancel", "event", ""},
                                       {"meet", "person", ""},
                                       {"visited", "scene", ""},
                                       {"taken", "scene", "option"},
                                       {"was_sent", "channel", "body"},
                                       {"was_answered", "channel", "body"},
                                       {"was_told", "body", "fact"},
                                       {"data_obtained", "holding", ""},
                                       {"data_preserved", "holding", ""},
                                       {"data_deleted", "holding", ""},
                                       {"goodwill_of", "body", ""},
                                       {"change_goodwill", "body", ""}}};

bool is_part_of_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

std::size_t past_spaces(std::string_view source, std::size_t at) {
  while (at < source.size() && (source[at] == ' ' || source[at] == '\t')) ++at;
  return at;
}

/// A literal at `at`, plain or with its quotes escaped as within a string; moves `at` behind it.
std::optional<std::string_view> literal(std::string_view source, std::size_t& at) {
  std::size_t from = past_spaces(source, at);
  const bool is_escaped = from < source.size() && source[from] == '\\';
  if (is_escaped) ++from;
  if (from >= source.size() || (source[from] != '"' && source[from] != '\'')) return std::nullopt;
  const char quote = source[from++];
  std::size_t to = from;
  while (to < source.size() && is_part_of_name(source[to])) ++to;
  const std::size_t end = is_escaped ? to + 1 : to;
  if (end >= source.size() || source[end] != quote || (is_escaped && source[to] != '\\')) return std::nullopt;
  // Text that goes on is put together, and no whole id.
  const std::size_t after = past_spaces(source, end + 1);
  if (after < source.size() && source[after] == '.') return std::nullopt;
  at = end + 1;
  return source.substr(from, to - from);
}

class Checking {
public:
  Checking(const std::string& file, std::string_view source, const session::Contents& contents, base::Diagnostics& diagnostics) : file_(file), source_(source), contents_(contents), diagnostics_(diagnostics) {
    for (const session::Contents::Option& one : contents.options) options_.insert(one.place + "/" + one.id);
  }

  void run() {
    for (const Call& call : kCalls) {
      for (std::size_t at = source_.find(call.name); at != std::string_view::npos; at = source_.find(call.name, at + 1)) {
        if ((at > 0 && (is_part_of_name(source_[at - 1]) || source_[at - 1] == '.' || source_[at - 1] == ':')) || is_in_comment(at)) continue;
        std::size_t after = past_spaces(source_, at + call.name.size());
        if (after >= source_.size() || source_[after] != '(') continue;
        check(call, at, ++after);
      }
    }
  }

private:
  void check(const Call& call, std::size_t at, std::size_t after) {
    const auto first = literal(source_, after);
    if (!first) return;
    if (!is_known(call.first, *first, "")) return complain(call, at, call.first, *first, known(call.first, ""));
    if (call.second.empty()) return;
    after = past_spaces(source_, after);
    if (after >= source_.size() || source_[after] != ',') return;
    const auto second = literal(source_, ++after);
    if (second && !is_known(call.second, *second, *first)) complain(call, at, call.second, *second, known(call.second, *first));
  }

  [[nodiscard]] std::vector<std::string> known(std::string_view kind, std::string_view place) const {
    std::vector<std::string> all;
    if (kind == "option") {
      for (const session::Contents::Option& one : contents_.options) {
        if (one.place == place) all.push_back(one.id);
      }
      return all;
    }
    const auto found = contents_.declared.find(std::string(kind));
    if (found != contents_.declared.end()) all.assign(found->second.begin(), found->second.end());
    return all;
  }

  [[nodiscard]] bool is_known(std::string_view kind, std::string_view id, std::string_view place) const {
    if (kind == "option") return options_.count(fmt::format("{}/{}", place, id)) != 0;
    const auto found = contents_.declared.find(std::string(kind));
    return found != contents_.declared.end() && found->second.count(std::string(id)) != 0;
  }

  void complain(const Call& call, std::size_t at, std::string_view kind, std::string_view id, const std::vector<std::string>& all) {
    const auto line = 1 + std::count(source_.begin(), source_.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    const std::size_t begin = source_.rfind('\n', at);
    const auto column = static_cast<int>(at - (begin == std::string_view::npos ? 0 : begin + 1)) + 1;
    diagnostics_.error("script.unknown-id", {file_, static_cast<int>(line), column}, fmt::format("{}(…) names the {} '{}', which does not exist", call.name, kind == "option" ? "choice" : kind, id), base::nearest_name_hint(id, all));
  }

  /// Whether two dashes stand before it on its line. In a text they may be meant as such: then a call behind them is overlooked, and found when it is played.
  [[nodiscard]] bool is_in_comment(std::size_t at) const {
    const std::size_t before = source_.rfind('\n', at);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return source_.substr(begin, at - begin).find("--") != std::string_view::npos;
  }

  const std::string& file_;
  std::string_view source_;
  const session::Contents& contents_;
  std::unordered_set<std::string> options_;   ///< "place/choice".
  base::Diagnostics& diagnostics_;
};

}  // namespace

void check_named_ids(const std::string& file, std::string_view source, const session::Contents& contents, base::Diagnostics& diagnostics) { Checking(file, source, contents, diagnostics).run(); }

}  // namespace casecraft::authoring
