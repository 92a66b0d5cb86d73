#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/framework.hpp"
#include "base/diagnostics.hpp"
#include "base/po.hpp"
#include "base/sim_time.hpp"
#include "script/machine.hpp"
#include "script/text_template.hpp"
#include "session/score_part.hpp"

namespace casecraft::session {

/// A paper of the case.
struct Document {
  std::string id;
  script::TextTemplate title, from, handling, text;
  bool is_received_at_start{false};
  script::Slot received;    ///< 0: not yet; else the order of arrival.
  script::Slot arrived;     ///< Simulated seconds.
};

struct Person {
  std::string id;
  script::TextTemplate name, role, about;
  script::Chunk known;      ///< None: known from the start, unless `is_met_only`.
  bool is_met_only{false};
  script::Slot met;
};

/// A span that the author wrote, or an expression in minutes that is worked out when the case opens.
struct DueTime {
  std::optional<base::Seconds> span;
  script::Chunk minutes;
};

struct Deadline {
  std::string id;
  script::TextTemplate label;
  std::string zone;         ///< Zone id, or an expression's text when it begins with '='.
  DueTime due;
  script::Chunk is_open, is_met;
  script::Chunk effect;
  script::TextTemplate text, why;
  std::string reference;
  std::vector<ScorePart> score;
  bool is_critical{false};
  script::Slot due_at;      ///< Simulated seconds.
  script::Slot passed;      ///< 0, or 1 when it has been judged.
};

struct Event {
  std::string id;
  std::optional<DueTime> after;
  script::Chunk when, effect;
  script::TextTemplate text;
  std::string document;
  std::string to;
  bool stops_waiting{false};   ///< Whoever waits is called away from it.
  script::Slot due_at;      ///< Simulated seconds; -1: not scheduled.
  base::Position where;
};

struct Duty {
  std::string id;
  script::TextTemplate title, why, missed;
  script::Chunk done, when;
  std::vector<ScorePart> score;
  std::string reference;
  bool is_critical{false};
};

struct Ending {
  std::string id;
  script::TextTemplate title, text;
};

/// A name whose value the seed decides when the case opens.
struct Seeded {
  std::string name;
  base::List options;
  script::Slot slot;
};

/// Words that a script shows by their id, so that they can be translated.
struct Words {
  std::string id;
  std::vector<script::TextTemplate> forms;   ///< One, or one for each plural form; "{n}" is the number.
  base::PluralRule plural;
  std::vector<script::TextTemplate> forms_of_locale;   ///< Of words with a number, where they are translated; a state keeps those above.
  base::PluralRule plural_of_locale;
};

/// What all kinds of activity share: the papers, people, deadlines, events, duties and endings of a case.
class CaseFile {
public:
  std::vector<Document> documents;
  std::vector<Person> people;
  std::vector<Deadline> deadlines;
  std::vector<Event> events;
  std::vector<Duty> duties;
  std::vector<Ending> endings;
  std::vector<Seeded> seeded;
  std::vector<Words> words;
  std::vector<base::Zone> zones;
  base::Zone zone;           ///< The case's own.
  base::UtcTime opens;

  [[nodiscard]] std::optional<std::size_t> document(std::string_view id) const noexcept;
  [[nodiscard]] std::optional<std::size_t> event(std::string_view id) const noexcept;
  [[nodiscard]] std::optional<std::size_t> person(std::string_view id) const noexcept;
  [[nodiscard]] std::optional<std::size_t> ending(std::string_view id) const noexcept;
  /// The words called `id`, in the form for `n`. Throws Error with the nearest name, ScriptError.
  [[nodiscard]] std::string words_of(std::string_view id, std::int64_t n, script::Machine& machine) const;
  /// The zone called `id`; throws Error with the nearest name.
  [[nodiscard]] const base::Zone& find_zone(std::string_view id) const;
};

}  // namespace casecraft::session
