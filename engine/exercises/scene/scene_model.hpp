#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "script/text_template.hpp"
#include "session/activity.hpp"
#include "session/turn.hpp"

namespace casecraft::scene {

using SceneIndex = std::int32_t;
inline constexpr SceneIndex kStay = -1;     ///< The same scene goes on.
inline constexpr SceneIndex kBack = -2;     ///< Return from a sub-scene.
/// At and below this: place `kElsewhere - index` of SceneModel::elsewhere, which belongs to another kind of activity.
inline constexpr SceneIndex kElsewhere = -10;

/// Where an option leads.
struct Target {
  SceneIndex to{kStay};
  SceneIndex call{kStay};    ///< A sub-scene that comes back to `to`.
};

/// A paragraph that is shown when its condition holds; one of its texts, by seed.
struct Paragraph {
  script::Chunk when;
  std::vector<script::TextTemplate> texts;
};

/// What taking something does, says and is worth.
struct Outcome {
  Target target;
  script::Chunk effect;
  std::int64_t seconds{60};
  script::TextTemplate reply, why;
  base::Text reference;
  std::vector<session::ScorePart> score;
  std::int32_t points{0};    ///< Sum of `score`.
  bool is_critical{false};
};

struct Choice {
  base::Text id;
  script::TextTemplate label;
  base::Value payload;
  script::Chunk when;
  bool is_once{false};
  Outcome outcome;
  script::Slot taken;        ///< How often.
  base::Position where;
};

/// Words that an entry accepts.
struct Accepted {
  base::Text id;
  std::vector<std::string> forms;   ///< Normalised, of all languages.
  base::Text example;               ///< As it is shown.
  Outcome outcome;
};

/// What a form must hold.
struct Check {
  base::Text id;
  script::TextTemplate label;       ///< What is looked for, in words, for the debrief.
  std::string field;
  std::vector<std::string> any, none;              ///< Normalised, of all languages.
  std::vector<std::vector<std::string>> all;       ///< One of each is enough: the same in several languages.
  script::Chunk when;
  std::vector<session::ScorePart> score;
  script::TextTemplate why, missing;
  base::Text reference;
};

struct Entry {
  std::vector<session::Field> fields;
  std::vector<Accepted> accepts;
  Outcome otherwise;
  bool has_otherwise_target{false};
  std::vector<Check> checks;
  Target target;
  script::Chunk effect;
  std::int64_t seconds{60};
};

struct Scene {
  std::string id;
  script::TextTemplate title, hint;
  std::vector<Paragraph> paragraphs;
  std::vector<Choice> choices;
  std::optional<Entry> entry;
  script::Chunk enter;
  std::optional<SceneIndex> next;       ///< The trainee reads and goes on.
  script::TextTemplate next_label;
  std::int64_t next_seconds{0};
  std::optional<std::size_t> ending;
  std::int64_t drill_seconds{0};
  SceneIndex drill_to{kStay};
  bool is_hub{false};
  bool counts_each_visit{false};   ///< Every visit is a decision of its own.
  script::Slot visits;
  script::Slot decided;
  base::Position where;
};

/// All scenes of a pack.
class SceneModel final : public session::ActivityModel {
public:
  std::vector<Scene> scenes;
  std::unordered_map<std::string, SceneIndex> by_id;
  std::vector<std::string> elsewhere;   ///< Places of other kinds that scenes lead to.
  script::Slot place;      ///< Index of the present scene.
  script::Slot stack;      ///< Indices to come back to.
  bool asks_for_visits{false};   ///< Whether a script of the pack asks how often a scene was visited.

  [[nodiscard]] std::string_view kind() const noexcept override { return "scene"; }
  [[nodiscard]] bool knows(std::string_view place_id) const override { return by_id.count(std::string(place_id)) != 0; }
  [[nodiscard]] std::vector<std::string> places() const override;
  [[nodiscard]] std::unique_ptr<session::Activity> start() const override;
  [[nodiscard]] std::vector<Option> options() const override;
  [[nodiscard]] std::vector<script::Slot> counters() const override;
  [[nodiscard]] base::Position position(std::string_view place_id) const override;
  [[nodiscard]] std::vector<std::string> last_places() const override;
};

/// Compiles all declarations `scene "id" { … }`.
std::unique_ptr<session::ActivityModel> compile_scenes(session::CompileContext& context);

/// Looks scene ids up while scenes are being read.
class Targets {
public:
  Targets(SceneModel& model, session::CompileContext& context) : model_(model), context_(context) {}
  /// The scene that `node` names; reports one that does not exist. `owner`: "choice 'push' of scene 'doorstep'".
  SceneIndex read(const script::Node& node, const std::string& owner, bool may_be_back = true);

private:
  SceneModel& model_;
  session::CompileContext& context_;
};

/// `to`, `call`, `effect`, `minutes`, `reply`, `why`, `ref`, `score`, `critical` of a choice or an accepted form.
Outcome read_outcome(const script::Node& node, const std::string& owner, session::CompileContext& context, Targets& targets);
std::optional<Entry> read_entry(const script::Node& node, const std::string& owner, session::CompileContext& context, Targets& targets);

}  // namespace casecraft::scene
