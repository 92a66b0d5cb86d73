#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exercises/interview/coder/coder.hpp"
#include "exercises/interview/state_of_person.hpp"
#include "exercises/interview/words.hpp"
#include "script/text_template.hpp"
#include "session/activity.hpp"
#include "session/case_file.hpp"

namespace casecraft::interview {

/// What one class of utterance does: a row of the response model's table.
struct Effect {
  std::string id;        ///< "invitation", "forced_choice", "repeated", …
  Share reveal{0};       ///< b_q: how well it reaches memory.
  std::int64_t most{0};  ///< n_q: facts that it can bring at most.
  Share error{0};        ///< e_q: chance of an answer that the question caused.
  Share trust{0}, control{0}, distress{0}, harm{0}, fatigue{0};
  std::string why;       ///< For the debrief: what such an utterance does, in words.
};

/// What a trauma-informed interview shows, looked for when it ends.
struct Indicator {
  std::string id;          ///< "I1".
  std::uint32_t competency{0};
  std::int32_t weight{0};
  std::string text, why, missed, better;
  std::string reference;
  std::vector<coder::Type> types;   ///< Utterances that may show it; empty: any.
  Stems words;                      ///< One of these in it; empty: the type alone.
  bool is_before_facts{false};      ///< Half the points when it comes only after the first question about facts.
};

/// A critical error that an utterance may be.
struct Critical {
  std::string id;          ///< "CE1".
  std::string why, reference;
};

/// `interview_model { … }` of scripts/casecraft/interview_model.lua.
struct ResponseModel {
  std::vector<Effect> effects;
  std::vector<Indicator> indicators;
  std::unordered_map<std::string, Critical> critical;   ///< By what causes it: "blaming", "pressure", "promise", "intimate", "child", "ignored_stop". Never iterated.
  std::unordered_map<std::string, std::string> better;  ///< By type: a wording with {topic} in it. Never iterated.
  Stems signpost, reason, labels, summary, addition, next_steps, contact, wellbeing, stop, own_name;

  [[nodiscard]] const Effect& effect(std::string_view id) const;
};

struct Topic {
  std::string id;
  std::string label;      ///< "the journey".
  Stems words;
  bool is_closed_to_questions{false};
  bool is_sensitive{false};
  script::Chunk known;      ///< Closed to questions from when this is true; else from its first fact on.
  std::string why, reference;
};

struct WrongGuess {
  Stems words;
  std::vector<script::TextTemplate> says;      ///< She corrects it.
  std::vector<script::TextTemplate> planted;   ///< She has no strength to.
};

struct Fact {
  std::string id;
  std::size_t topic{0};
  Share sensitivity{0}, memory{kWhole};
  std::optional<std::size_t> after;
  bool is_need{false};
  Stems words;
  std::vector<script::TextTemplate> says, shortly;
  WrongGuess wrong;
  script::Chunk when, effect;
  script::Slot told;       ///< Number of the action that brought it; 0: not yet.
  script::Slot tries;      ///< Draws made for it.
  script::Slot planted;    ///< Number of the action whose question planted an error in it; 0: none.
};

struct Ask {
  std::string id;
  std::int64_t turn{-1};                ///< After so many utterances; -1: not by number.
  std::optional<std::size_t> topic;     ///< Once something of it was told.
  script::Chunk when;
  script::TextTemplate says, good, bad, why, missed;
  std::vector<coder::Type> answered_by;
  std::vector<session::ScorePart> score;
  std::string reference;
  script::Slot asked;      ///< Number of the action after which she asked; 0: not yet.
};

struct Offer {
  base::Text id;
  script::TextTemplate words;
  coder::Type type{coder::Type::invitation};
  std::string fine;
  std::optional<std::size_t> topic, fact;
  script::Chunk when;
  base::Value payload;
  script::Slot taken;
};

struct Act {
  base::Text id;
  script::TextTemplate label, why;
  std::vector<script::TextTemplate> says;
  script::Chunk when, effect;
  std::vector<session::ScorePart> score;
  std::string reference, to;
  bool is_own{false};      ///< The pack's, not one that the model knows.
  base::Value payload;
  script::Slot done;       ///< Times.
};

/// How she takes what is no question about facts, and what is not answered.
struct Replies {
  std::string id;
  std::vector<script::TextTemplate> says;
  script::Slot used;
};

struct Interview {
  std::string id;
  script::TextTemplate title, text, hint;
  std::string person_name;
  PersonState start;
  std::int64_t seconds{120};
  std::vector<Topic> topics;
  std::vector<Fact> facts;
  std::vector<Replies> replies;
  std::vector<Ask> asks;
  std::vector<Offer> offers;
  std::vector<Act> acts;
  script::TextTemplate close_label;
  std::string close_to, stopped_to;
  bool is_translated{false};   ///< The locale has words of its own for what is said. Typed words are read in the language of the exercise all the same.
  std::string opens{"\u201C"}, closes{"\u201D"};   ///< Quotation marks: those that the words of the locale use themselves.
  std::vector<Indicator> indicators;
  std::unordered_map<std::string, std::string> better;   ///< The model's, or the pack's own. Never iterated.
  base::Position where;

  // What is remembered.
  script::Slot trust, distress, fatigue, control, harm;
  script::Slot utterances;   ///< So far.
  script::Slot topic;        ///< Present topic; -1: none yet.
  script::Slot pending;      ///< Index of what she asked and waits for; -1: nothing.
  script::Slot stopping;     ///< 0: goes on; 1: she has ended it; 2: the trainee has.
  script::Slot is_over;      ///< Closed and scored.
  script::Slot log;          ///< A list with an entry for each utterance and act: see log_entry.hpp.
  script::Slot contests;

  [[nodiscard]] const Replies* reply(std::string_view kind) const noexcept;
};

/// All interviews of a pack, with what they share.
class InterviewModel final : public session::ActivityModel {
public:
  std::vector<Interview> interviews;
  std::unordered_map<std::string, std::size_t> by_id;   // never iterated
  ResponseModel response;
  std::optional<coder::Coder> coder;
  script::Slot place;      ///< Index of the present interview.

  [[nodiscard]] std::string_view kind() const noexcept override { return "interview"; }
  [[nodiscard]] bool knows(std::string_view place_id) const override { return by_id.count(std::string(place_id)) != 0; }
  [[nodiscard]] std::vector<std::string> places() const override;
  [[nodiscard]] std::unique_ptr<session::Activity> start() const override;
  [[nodiscard]] std::vector<std::string> classes() const override;
};

/// Reads `interview_model { … }`; mistakes go to the context's diagnostics.
ResponseModel read_response_model(const script::Node& node, session::CompileContext& context);
/// Compiles all declarations `interview "id" { … }`.
std::unique_ptr<session::ActivityModel> compile_interviews(session::CompileContext& context);

}  // namespace casecraft::interview
