#include "authoring/played_session.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

#include "base/error.hpp"
#include "base/names.hpp"

namespace casecraft::authoring {
namespace {

/// Reads one file; what is missing or wrong is said at its place.
class Reader {
public:
  Reader(const base::JsonDocument& document, base::Diagnostics& diagnostics) : document_(document), diagnostics_(diagnostics) {}

  PlayedSession read() {
    PlayedSession played;
    const base::Value& whole = document_.value;
    only_keys("", whole, {"name", "seed", "mode", "actions", "expect", "$schema"});
    played.name = text("name", whole["name"]).value_or("");
    if (whole["name"].is_null()) error("name", "a played session needs a \"name\": who plays, and how");
    if (whole["seed"].is_integer() && whole["seed"].as_integer() >= 0) {
      played.seed = static_cast<std::uint64_t>(whole["seed"].as_integer());
    } else {
      error("seed", "a played session needs a \"seed\", a whole number from 0");
    }
    const std::string mode = text("mode", whole["mode"]).value_or("practice");
    played.mode = mode == "assessment" ? session::Mode::assessment : session::Mode::practice;
    if (mode != "assessment" && mode != "practice") error("mode", fmt::format("the mode is \"practice\" or \"assessment\", but '{}' was found", mode));
    read_actions(played);
    read_expectation(whole["expect"], played);
    return played;
  }

private:
  void error(const std::string& path, std::string message, std::string hint = {}) {
    diagnostics_.error("test.format", document_.where(path), std::move(message), std::move(hint));
  }

  void only_keys(const std::string& path, const base::Value& map, std::initializer_list<const char*> known) {
    if (!map.is_map()) return;
    const std::vector<std::string> names(known.begin(), known.end());
    for (const auto& [key, value] : map.as_map()) {
      if (std::find(names.begin(), names.end(), key) != names.end()) continue;
      error(path.empty() ? key : path + "/" + key, fmt::format("a played session has no \"{}\" {}", key, path.empty() ? "at its top" : "in \"" + path + "\""),
            base::nearest_name_hint(key, names));
    }
  }

  std::optional<std::string> text(const std::string& path, const base::Value& value) {
    if (value.is_null()) return std::nullopt;
    if (value.is_text()) return value.as_text().str();
    error(path, fmt::format("a text was expected, but a {} was found", value.kind_name()));
    return std::nullopt;
  }

  std::optional<std::int64_t> per_cent(const std::string& path, const base::Value& value) {
    if (value.is_null()) return std::nullopt;
    if (value.is_integer() && value.as_integer() >= 0 && value.as_integer() <= 100) return value.as_integer();
    error(path, "a whole number of per cent from 0 to 100 was expected");
    return std::nullopt;
  }

  void read_actions(PlayedSession& played) {
    const base::Value& actions = document_.value["actions"];
    if (!actions.is_list()) {
      error("actions", "a played session needs a list \"actions\"", "write, for example, \"actions\": [{\"choose\": \"id\"}]");
      return;
    }
    for (std::size_t i = 0; i < actions.as_list().size(); ++i) {
      const std::string path = fmt::format("actions/{}", i);
      const base::Value& action = actions.as_list()[i];
      try {
        if (action.is_text() && action.as_text() == "wait") {
          played.actions.push_back({0, "trainee", "wait", base::Map{{"until", "next"}}});
        } else {
          played.actions.push_back(session::action_from_value(action, fmt::format("action {}", i + 1)));
          played.actions.back().number = 0;   // It is the place in this list that counts.
        }
      } catch (const Error& mistake) {
        error(path, mistake.what());
      }
    }
  }

  void read_expectation(const base::Value& expect, PlayedSession& played) {
    if (!expect.is_map() || expect.as_map().empty()) {
      error("expect", "a played session needs an object \"expect\" that says what it must give", "write, for example, \"expect\": {\"ending\": \"id\"}");
      return;
    }
    only_keys("expect", expect, {"ending", "verdict", "total_at_least", "total_at_most", "critical", "competencies", "texts", "place"});
    Expectation& wanted = played.expect;
    wanted.ending = text("expect/ending", expect["ending"]);
    wanted.place = text("expect/place", expect["place"]);
    wanted.total = {per_cent("expect/total_at_least", expect["total_at_least"]), per_cent("expect/total_at_most", expect["total_at_most"])};
    wanted.verdict = text("expect/verdict", expect["verdict"]);
    const std::vector<std::string> verdicts{"passed", "failed", "provisional", "unfinished"};
    if (wanted.verdict && std::find(verdicts.begin(), verdicts.end(), *wanted.verdict) == verdicts.end()) {
      error("expect/verdict", fmt::format("'{}' is no verdict", *wanted.verdict), base::nearest_name_hint(*wanted.verdict, verdicts));
    }
    read_critical(expect["critical"], wanted);
    read_competencies(expect["competencies"], wanted);
    read_texts(expect["texts"], played);
  }

  void read_critical(const base::Value& list, Expectation& wanted) {
    if (list.is_null()) return;
    if (!list.is_list()) {
      error("expect/critical", "a list of critical errors was expected: [\"scene/choice\"], [] for none");
      return;
    }
    wanted.critical.emplace();
    for (std::size_t i = 0; i < list.as_list().size(); ++i) {
      if (const auto name = text(fmt::format("expect/critical/{}", i), list.as_list()[i])) wanted.critical->push_back(*name);
    }
  }

  void read_competencies(const base::Value& map, Expectation& wanted) {
    if (map.is_null()) return;
    if (!map.is_map()) {
      error("expect/competencies", "an object was expected: {\"evidence\": {\"at_least\": 50}}");
      return;
    }
    for (const auto& [id, bounds] : map.as_map()) {
      const std::string path = fmt::format("expect/competencies/{}", id);
      if (!bounds.is_map() || (!bounds.has("at_least") && !bounds.has("at_most"))) {
        error(path, "bounds were expected: {\"at_least\": 50}, {\"at_most\": 80}, or both");
        continue;
      }
      only_keys(path, bounds, {"at_least", "at_most"});
      wanted.competencies[id] = {per_cent(path + "/at_least", bounds["at_least"]), per_cent(path + "/at_most", bounds["at_most"])};
    }
  }

  void read_texts(const base::Value& list, PlayedSession& played) {
    if (list.is_null()) return;
    if (!list.is_list()) {
      error("expect/texts", "a list was expected: [{\"after\": 3, \"contains\": \"…\"}]");
      return;
    }
    for (std::size_t i = 0; i < list.as_list().size(); ++i) {
      const std::string path = fmt::format("expect/texts/{}", i);
      const base::Value& entry = list.as_list()[i];
      only_keys(path, entry, {"after", "contains"});
      const std::int64_t after = entry.integer_at("after", -1);
      const auto last = static_cast<std::int64_t>(played.actions.size());
      if (after < 0 || after > last || entry.text_at("contains").empty()) {
        error(path, fmt::format("{{\"after\": n, \"contains\": \"words\"}} was expected, with n from 0 (on arriving) to {} (the last action)", last));
        continue;
      }
      played.expect.texts.push_back({after, entry.text_at("contains")});
    }
  }

  const base::JsonDocument& document_;
  base::Diagnostics& diagnostics_;
};

}  // namespace

std::optional<PlayedSession> read_played_session(const base::JsonDocument& document, base::Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  if (!document.value.is_map()) {
    diagnostics.error("test.format", document.where(""), "a played session is an object with name, seed, mode, actions and expect");
    return std::nullopt;
  }
  PlayedSession played = Reader(document, diagnostics).read();
  return diagnostics.all().size() == before ? std::optional(std::move(played)) : std::nullopt;
}

}  // namespace casecraft::authoring
