#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/json.hpp"
#include "records/export/detail/times.hpp"
#include "records/export/export.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

constexpr std::string_view kVerbs = "http://adlnet.gov/expapi/verbs/";
constexpr std::string_view kActivities = "http://adlnet.gov/expapi/activities/";

/// One part of a path of an IRI.
std::string in_iri(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
    out += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return out;
}

std::string language_tag(std::string_view locale) {
  std::string tag(locale.substr(0, locale.find('.')));
  std::replace(tag.begin(), tag.end(), '_', '-');
  return tag.empty() || tag == "C" || tag == "POSIX" ? "en" : tag;
}

class Statements {
public:
  Statements(const ExportedSession& session, const XapiNames& names)
      : session_(session), record_(session.record), names_(names), language_(language_tag(session.record.locale)), exercise_(names.base + "/exercises/" + in_iri(record_.pack)) {}

  base::List all() {
    add("initialized", "initialized", record_.created, simulation(), {}, false);
    walk_journal();
    if (record_.result["scorecard"].is_map()) {
      decisions();
      results();
    }
    return std::move(statements_);
  }

private:
  [[nodiscard]] base::Value actor() const {
    // A record store needs a name: without a pseudonym it is the session's, which names nobody.
    const std::string name = record_.pseudonym.empty() ? "session-" + record_.id : record_.pseudonym;
    return base::Map{{"objectType", "Agent"}, {"account", base::Map{{"homePage", names_.home_page}, {"name", name}}}};
  }

  [[nodiscard]] base::Value words(const std::string& text) const { return base::Map{{language_, text}}; }

  [[nodiscard]] base::Value activity(const std::string& id, std::string_view type, const std::string& name) const {
    base::Map definition{{"type", std::string(kActivities) + std::string(type)}};
    if (!name.empty()) definition["name"] = words(name);
    return base::Map{{"objectType", "Activity"}, {"id", id}, {"definition", std::move(definition)}};
  }
  [[nodiscard]] base::Value simulation() const { return activity(exercise_, "simulation", record_.title); }

  [[nodiscard]] base::Value context(bool is_part) const {
    const auto only = [](const std::string& id) { return base::Value(base::Map{{"objectType", "Activity"}, {"id", id}}); };
    base::List grouping{only(names_.base + "/packs/" + in_iri(record_.pack) + "/" + in_iri(record_.pack_version))};
    if (!record_.course.empty()) grouping.push_back(only(names_.base + "/courses/" + in_iri(record_.course)));
    base::Map activities{{"grouping", std::move(grouping)}, {"category", base::List{only(names_.base + "/profile")}}};
    if (is_part) activities["parent"] = base::List{only(exercise_)};
    return base::Map{{"registration", record_.id}, {"platform", "Casecraft"}, {"language", language_}, {"contextActivities", std::move(activities)},
                     {"extensions", base::Map{{names_.base + "/extensions/mode", record_.mode}, {names_.base + "/extensions/seed", std::to_string(record_.seed)}}}};
  }

  /// `key` names the event within the session: the id is made of both.
  void add(std::string_view verb, const std::string& key, const std::string& timestamp, base::Value object, base::Map result, bool is_part) {
    base::Map statement{{"id", uuid5(record_.id + "/" + key)},
                        {"version", "1.0.3"},
                        {"actor", actor()},
                        {"verb", base::Map{{"id", std::string(kVerbs) + std::string(verb)}, {"display", base::Map{{"en", verb}}}}},
                        {"object", std::move(object)},
                        {"context", context(is_part)},
                        {"timestamp", timestamp}};
    if (!result.empty()) statement["result"] = std::move(result);
    statements_.emplace_back(std::move(statement));
  }

  void walk_journal() {
    std::int64_t since = seconds_of(record_.created);
    for (const StoredRow& stored : session_.rows) {
      const std::int64_t now = seconds_of(stored.wall_time);
      const std::string key = std::to_string(stored.row.number) + "/";
      if (stored.row.kind == "pause" || stored.row.kind == "resume" || stored.row.kind == "leave") {
        const std::string_view verb = stored.row.kind == "pause" ? "suspended" : stored.row.kind == "resume" ? "resumed" : "terminated";
        add(verb, key + std::string(verb), stored.wall_time, simulation(), {{"duration", iso_duration(now - since)}}, false);
        since = now;
      }
    }
  }

  /// The row of an action, and how long it was thought about.
  [[nodiscard]] std::pair<const StoredRow*, std::int64_t> row_of(std::int64_t action) const {
    std::int64_t before = seconds_of(record_.created);
    for (const StoredRow& stored : session_.rows) {
      const std::int64_t now = seconds_of(stored.wall_time);
      if (stored.row.number == action) return {&stored, now - before};
      before = now;
    }
    return {nullptr, 0};
  }

  void decisions() {
    const base::List& all = record_.result["debrief"].list_at("decisions");
    std::map<std::int64_t, int> seen;
    for (const base::Value& decision : all) {
      const std::int64_t action = decision.integer_at("action");
      const auto [stored, seconds] = row_of(action);
      base::Map result{{"response", response_of(decision, stored)}};
      if (stored != nullptr) result["duration"] = iso_duration(seconds);
      const int nth = seen[action]++;
      // Where only the action's points are known, they go with its first decision, so that they are counted once.
      if (decision.has("points")) add_score(result, decision.integer_at("points"), decision.integer_at("of"));
      else if (nth == 0) add_score(result, action);
      const bool is_judged = decision.bool_at("critical") || !decision.text_at("better").empty() || result.find("score") != result.end();
      if (is_judged) result["success"] = !decision.bool_at("critical") && decision.text_at("better").empty();
      add("answered", fmt::format("{}/{}/answered", action, nth), stored == nullptr ? record_.updated : stored->wall_time, interaction(decision, stored), std::move(result), true);
    }
  }

  [[nodiscard]] static std::string response_of(const base::Value& decision, const StoredRow* stored) {
    const std::string choice = decision.text_at("choice");
    return stored != nullptr && stored->row.kind == "choose" && !choice.empty() ? choice : decision.text_at("taken");
  }

  void add_score(base::Map& result, std::int64_t action) const {
    const auto found = session_.points.find(action);
    if (found == session_.points.end()) return;
    std::int64_t points = 0;
    std::int64_t of = 0;
    for (const PointsOfAction& one : found->second) {
      points += one.points;
      of += one.of;
    }
    add_score(result, points, of);
  }

  static void add_score(base::Map& result, std::int64_t points, std::int64_t of) {
    const std::int64_t least = std::min<std::int64_t>(points, 0);
    const std::int64_t most = std::max({of, points, std::int64_t{0}});
    if (least < most) result["score"] = base::Map{{"raw", points}, {"min", least}, {"max", most}};
  }

  [[nodiscard]] base::Value interaction(const base::Value& decision, const StoredRow* stored) const {
    const std::string id = decision.text_at("decision");
    const std::string kind = stored == nullptr || decision.bool_at("duty") ? "" : stored->row.kind;
    const std::string type = kind == "choose" && !decision.text_at("choice").empty() ? "choice" : kind == "ask" || kind == "enter" ? "long-fill-in" : "other";
    base::Map definition{{"type", std::string(kActivities) + "cmi.interaction"}, {"interactionType", type}};
    if (const std::string title = decision.text_at("title"); !title.empty()) definition["name"] = words(title);
    if (type == "choice") {
      base::List choices{base::Map{{"id", decision.text_at("choice")}, {"description", words(decision.text_at("taken"))}}};
      for (const base::Value& one : record_.result["debrief"].list_at("untried")) {
        if (one.text_at("decision") == id && one.text_at("choice") != decision.text_at("choice")) choices.push_back(base::Map{{"id", one.text_at("choice")}, {"description", words(one.text_at("label"))}});
      }
      definition["choices"] = std::move(choices);
    }
    return base::Map{{"objectType", "Activity"}, {"id", exercise_ + "/decisions/" + in_iri(id)}, {"definition", std::move(definition)}};
  }

  void results() {
    const base::Value& card = record_.result["scorecard"];
    // A rewind after the end makes another end: the number of actions tells them apart.
    const std::string key = std::to_string(record_.actions) + "/";
    for (const base::Value& one : card.list_at("competencies")) {
      if (!one["share"].is_text()) continue;
      add("scored", key + "scored/" + one.text_at("id"), record_.updated, activity(names_.base + "/competencies/" + in_iri(one.text_at("id")), "objective", one.text_at("name")),
          {{"score", base::Map{{"scaled", scaled(one.text_at("share"))}}}}, true);
    }
    int nth = 0;
    for (const base::Value& error : card.list_at("critical_errors")) {
      ++nth;
      // One that was read from typed words is nobody's failure before a person has said so; the verdict then says it.
      if (error.bool_at("proposed")) continue;
      add("failed", fmt::format("{}/{}/critical", error.integer_at("action"), nth), record_.updated, activity(exercise_ + "/critical/" + in_iri(error.text_at("decision")), "objective", ""),
          {{"success", false}, {"extensions", base::Map{{names_.base + "/extensions/reason", error.text_at("why")}}}}, true);
    }
    if (session_.verdict == "unfinished") return;
    const base::Map score{{"scaled", scaled(card.text_at("total"))}, {"raw", 100 * scaled(card.text_at("total"))}, {"min", 0}, {"max", 100}};
    const std::string duration = iso_duration(seconds_of(record_.updated) - seconds_of(record_.created));
    add("completed", key + "completed", record_.updated, simulation(), {{"completion", true}, {"score", base::Value(score)}, {"duration", duration}}, false);
    // A provisional verdict is none yet. When it has become one, this statement has an id of its own.
    if (session_.verdict == "passed" || session_.verdict == "failed") {
      add(session_.verdict, key + session_.verdict, record_.updated, simulation(),
          {{"completion", true}, {"success", session_.verdict == "passed"}, {"score", base::Value(score)}, {"duration", duration}}, false);
    }
  }

  /// 0.875 from "87.50".
  [[nodiscard]] static double scaled(const std::string& share) {
    std::int64_t hundredths = 0;
    for (const char c : share) {
      if (c >= '0' && c <= '9') hundredths = hundredths * 10 + (c - '0');
    }
    return static_cast<double>(std::min<std::int64_t>(hundredths, 10000)) / 10000.0;
  }

  const ExportedSession& session_;
  const SessionRecord& record_;
  const XapiNames& names_;
  std::string language_;
  std::string exercise_;
  base::List statements_;
};

}  // namespace

base::List xapi_statements(const ExportedSession& session, const XapiNames& names) { return Statements(session, names).all(); }

}  // namespace casecraft::records
