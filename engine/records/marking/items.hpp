#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "records/store/store.hpp"

namespace casecraft::records {

/// What kind of question an instructor is asked.
enum class About {
  critical,   ///< A critical error that was proposed from typed words: does it stand?
  code,       ///< An utterance that the trainee says was read wrongly.
  text        ///< A note or narrative that no rule can weigh.
};

/// One thing of a session that waits for a person, or that a person has decided.
struct Item {
  About about{About::critical};
  std::int64_t action{0};   ///< Number of the action that it is about.
  std::string key;          ///< Tells items of one action apart: a choice, a code, a field.
  std::string title;        ///< Where it happened, in words; of a text, with the part of the form by its id.
  std::string place;        ///< Of a text, the id of the scene, where the decision is known.
  std::string asked_for;    ///< Of a text, what the form says of the part; where somebody has looked it up, else empty.
  std::vector<std::string> looked_for;   ///< The same of what the part is looked through for.
  std::string words;        ///< What the trainee wrote; empty where it is not known.
  std::string why;          ///< What the exercise says of it; for a code, what it was read as and what was meant.
  std::string reference;    ///< Its id.
  base::Value source;       ///< The reference as the debrief keeps it, where somebody has looked it up; else null (sources.hpp).
  std::string decision;     ///< As in `choices_of`, by somebody whose key is known here; empty while it waits.
  std::string reason;
  std::string author;
  std::string wall_time;
  std::string signer;       ///< What the key that signed the decision is called here.
  std::vector<Annotation> set_aside;   ///< Decisions on it that do not count, oldest first: `signed_by` says why.
};

/// "The handover note: Who has agreed to what" of a form's part; an id's words stand with spaces.
std::string title_of_part(std::string_view form, std::string part);

/// "critical", "code" or "text", as it is kept.
std::string_view to_string(About about);

/// All items of an ended session in order of their actions, with the newest decision on each that counts (`SignedBy::known`). `result` is its kept result and `rows` its journal;
/// or both are the part of them that `PartForMarking` has, which gives the same. A session that has no result has no items.
std::vector<Item> items_of(const base::Value& result, std::span<const StoredRow> rows, std::span<const Annotation> annotations);

}  // namespace casecraft::records
