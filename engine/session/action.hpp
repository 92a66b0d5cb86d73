#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/value.hpp"

namespace casecraft::session {

/// What somebody did. JSON: {"number": 4, "role": "trainee", "kind": "choose", "payload": {"choice": "call_shelter"}}.
///
/// Kinds that every session knows: `wait` {"until": "next"} or {"minutes": n} · `note` {"text"} · `pause` {} · `resume` {} · `leave` {} ·
/// `hint` {} (practice) · `rewind` {"to": number of the last action to keep, 0: none} (practice) · `time_passed` {} (a drill's wall-clock limit ran out).
/// The interview's: `ask` {"text"} or {"offer"} · `act` {"act"} · `contest` {"action", "type", "words"} (practice) · `close` {}.
/// The desk's: `query` {filter} · `back` {} · `save` {"name"} · `open`, `merge`, `split`, `flag`, `unflag`, `ask`, `escalate`, `report`, `act`, `conclude` (docs/tracing.md).
/// The board's: `draft` {"channel", "body"} · `fill` {"request", "field", "value"} or {"request", "fields": {…}} · `send`, `withdraw`, `remind` {"request"} · `act`, `conclude` (docs/requests.md).
/// The scene's: `choose` {"choice"} · `enter` {field: text, …} · `continue` {}.
struct Action {
  std::int64_t number{0};        ///< From 1; 0: the session numbers it.
  std::string role{"trainee"};
  std::string kind;
  base::Value payload{base::Map{}};
};

/// {"number", "role", "kind", "payload"}.
base::Value to_value(const Action& action);
/// Throws Error that names `origin` and the part that is wrong.
Action action_from_value(const base::Value& value, std::string_view origin);

/// The action cannot be done now; nothing has changed. `what()` says why and what can be done instead.
class ActionRefused : public Error {
public:
  using Error::Error;
};

/// One argument of an action, so that a front end can ask for it without knowing the exercise.
struct Field {
  enum class Type { line, paragraph, number, option };
  base::Text name;          ///< Key in the payload.
  base::Text label;
  base::Text help;
  Type type{Type::line};
  bool is_required{false};
  std::int64_t max_length{2000};   ///< In bytes of UTF-8.
  std::vector<std::pair<base::Text, base::Text>> options;  ///< (value, label), for Type::option.
};
std::string_view to_string(Field::Type type);

/// An action that is possible now: as it is when `fields` is empty, else with these arguments put into the payload.
struct ActionTemplate {
  base::Text id;       ///< Stable in the exercise: a choice's id, "continue", "enter".
  base::Text kind;
  base::Text label;    ///< What a person reads on the button or beside the number.
  base::Value payload; ///< Complete but for `fields`.
  std::vector<Field> fields;
  bool was_taken{false};  ///< A sticky choice that has been taken before.
};
base::Value to_value(const ActionTemplate& offer);

}  // namespace casecraft::session
