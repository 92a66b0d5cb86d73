#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "records/export/detail/decided.hpp"
#include "records/export/detail/interaction.hpp"
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
    if (record_.result["scorecard"].is_map() && !is_withheld(record_)) {
      stages_ = stages_of(session_);
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

  /// `by`: the decision of a person that the statement follows from; null where there is none. Who it was stays in the store.
  [[nodiscard]] base::Value context(bool is_part, const Annotation* by) const {
    const auto only = [](const std::string& id) { return base::Value(base::Map{{"objectType", "Activity"}, {"id", id}}); };
    base::List grouping;
    grouping.push_back(only(names_.base + "/packs/" + in_iri(record_.pack) + "/" + in_iri(record_.pack_version)));
    if (!record_.course.empty()) grouping.push_back(only(names_.base + "/courses/" + in_iri(record_.course)));
    base::Map activities{{"grouping", std::move(grouping)}, {"category", base::List{only(names_.base + "/profile")}}};
    if (is_part) activities["parent"] = base::List{only(exercise_)};
    base::Map extensions{{names_.base + "/extensions/mode", record_.mode}, {names_.base + "/extensions/seed", std::to_string(record_.seed)}};
    if (by != nullptr) extensions[set_by()] = "instructor";
    return base::Map{{"registration", record_.id}, {"platform", "Casecraft"}, {"language", language_}, {"contextActivities", std::move(activities)}, {"extensions", std::move(extensions)}};
  }
  [[nodiscard]] std::string set_by() const { return names_.base + "/extensions/set-by"; }

  /// `key` names the event within the session: the id is made of both. Gives the id.
  std::string add(std::string_view verb, const std::string& key, const std::string& timestamp, base::Value object, base::Map result, bool is_part, const Annotation* by = nullptr) {
    std::string id = uuid5(record_.id + "/" + key);
    base::Map statement{{"id", id},
                        {"version", "1.0.3"},
                        {"actor", actor()},
                        {"verb", base::Map{{"id", std::string(kVerbs) + std::string(verb)}, {"display", base::Map{{"en", verb}}}}},
                        {"object", std::move(object)},
                        {"context", context(is_part, by)},
                        {"timestamp", timestamp}};
    if (!result.empty()) statement["result"] = std::move(result);
    statements_.emplace_back(std::move(statement));
    return id;
  }

  /// `target` holds no longer, since a person decided. It is the program that says so, not the trainee; and of what is no activity xAPI takes no platform.
  void add_voiding(const std::string& target, const Annotation& by) {
    statements_.emplace_back(base::Map{{"id", uuid5(record_.id + "/" + target + "/voided")},
                                       {"version", "1.0.3"},
                                       {"actor", base::Map{{"objectType", "Agent"}, {"account", base::Map{{"homePage", names_.home_page}, {"name", "casecraft"}}}}},
                                       {"verb", base::Map{{"id", std::string(kVerbs) + "voided"}, {"display", base::Map{{"en", "voided"}}}}},
                                       {"object", base::Map{{"objectType", "StatementRef"}, {"id", target}}},
                                       {"context", base::Map{{"registration", record_.id}, {"extensions", base::Map{{set_by(), "instructor"}}}}},
                                       {"timestamp", by.wall_time}});
  }

  /// What is said of one thing in each stage: a word, or nothing. Where it changes, what was said before is voided, and `say` adds what holds now under the key that it is given.
  void follow(const std::function<std::string(const Stage&)>& word_in, const std::string& key, const std::function<std::string(const std::string& word, const std::string& key, const Stage&)>& say) {
    std::string word;
    std::string id;
    std::map<std::string, int> times;
    for (const Stage& stage : stages_) {
      std::string next = word_in(stage);
      if (next == word) continue;
      if (!id.empty()) add_voiding(id, *stage.by);
      id.clear();
      word = std::move(next);
      if (word.empty()) continue;
      // What was voided stays so: the same said again is another statement.
      const int before = times[word]++;
      id = say(word, before == 0 ? key + word : fmt::format("{}{}/{}", key, word, before), stage);
    }
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
      const Interaction interaction = interaction_of(session_, decision, stored);
      base::Map result;
      if (interaction.response) result["response"] = *interaction.response;
      if (!interaction.finding.empty()) result["extensions"] = base::Map{{names_.base + "/extensions/finding", interaction.finding}};
      if (stored != nullptr) result["duration"] = iso_duration(seconds);
      const int nth = seen[action]++;
      // Where only the action's points are known, they go with its first decision, so that they are counted once.
      if (decision.has("points")) add_score(result, decision.integer_at("points"), decision.integer_at("of"));
      else if (nth == 0) add_score(result, action);
      // Whether typed words were a critical error a person says, in a statement of its own.
      const JudgedError* error = error_of(stages_.front().errors, decision);
      const bool is_open = error != nullptr && error->is_proposed;
      const bool is_judged = !is_open && (decision.bool_at("critical") || !decision.text_at("better").empty() || result.find("score") != result.end());
      if (is_judged) result["success"] = !decision.bool_at("critical") && decision.text_at("better").empty();
      add("answered", fmt::format("{}/{}/answered", action, nth), stored == nullptr ? record_.updated : stored->wall_time, object_of(decision, interaction), std::move(result), true);
    }
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

  [[nodiscard]] base::Value object_of(const base::Value& decision, const Interaction& interaction) const {
    base::Map definition{{"type", std::string(kActivities) + "cmi.interaction"}, {"interactionType", interaction.type}};
    if (const std::string title = decision.text_at("title"); !title.empty()) definition["name"] = words(title);
    if (interaction.type == "choice") {
      base::List choices;
      for (const OfferedOption& one : interaction.choices) choices.push_back(base::Map{{"id", one.id}, {"description", words(one.label)}});
      definition["choices"] = std::move(choices);
    }
    return base::Map{{"objectType", "Activity"}, {"id", exercise_ + "/decisions/" + in_iri(decision.text_at("decision"))}, {"definition", std::move(definition)}};
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
    critical_errors();
    if (stages_.back().verdict == "unfinished") return;
    const base::Map score{{"scaled", scaled(card.text_at("total"))}, {"raw", 100 * scaled(card.text_at("total"))}, {"min", 0}, {"max", 100}};
    const std::string duration = iso_duration(seconds_of(record_.updated) - seconds_of(record_.created));
    add("completed", key + "completed", record_.updated, simulation(), {{"completion", true}, {"score", base::Value(score)}, {"duration", duration}}, false);
    // A provisional verdict is none yet.
    follow([](const Stage& stage) { return stage.verdict == "passed" || stage.verdict == "failed" ? stage.verdict : std::string(); }, key,
           [&](const std::string& word, const std::string& its_key, const Stage& stage) {
             return add(word, its_key, when(stage), simulation(), {{"completion", true}, {"success", word == "passed"}, {"score", base::Value(score)}, {"duration", duration}}, false, stage.by);
           });
  }

  /// One that was read from typed words is nobody's failure before a person has said so.
  void critical_errors() {
    for (std::size_t i = 0; i < stages_.front().errors.size(); ++i) {
      const JudgedError& error = stages_.front().errors[i];
      follow([i](const Stage& stage) { return stage.errors[i].counts ? std::string("critical") : std::string(); }, fmt::format("{}/{}/", error.action, i + 1),
             [&](const std::string&, const std::string& its_key, const Stage& stage) {
               return add("failed", its_key, when(stage), activity(exercise_ + "/critical/" + in_iri(error.decision), "objective", ""),
                          {{"success", false}, {"extensions", base::Map{{names_.base + "/extensions/reason", error.why}}}}, true, stage.by);
             });
    }
  }

  [[nodiscard]] const std::string& when(const Stage& stage) const { return stage.by == nullptr ? record_.updated : stage.by->wall_time; }

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
  std::vector<Stage> stages_;   ///< Of an ended session; never empty then.
  base::List statements_;
};

}  // namespace

base::List xapi_statements(const ExportedSession& session, const XapiNames& names) { return Statements(session, names).all(); }

}  // namespace casecraft::records
