#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/value.hpp"
#include "session/action.hpp"

namespace casecraft::session {

/// A stretch of what a trainee reads.
struct Block {
  enum class Kind {
    heading,    ///< A scene's title.
    paragraph,  ///< May hold [quote]…[/quote], and lines that begin with "- " (a list).
    taken,      ///< What the trainee did, echoed.
    feedback,   ///< What it did, and why (practice); `reference` names the source.
    notice,     ///< A document arrived, an event happened, a deadline passed.
    hint,
    ending,     ///< Title of the ending.
    asked,      ///< What the trainee said to somebody.
    said,       ///< What `speaker` says and does, in a conversation.
    coding,     ///< How the trainee's words were read, for a teaching view (practice).
    refused,    ///< Typed words that the exercise could not use, with what it expects.
  };
  Kind kind{Kind::paragraph};
  base::Text text;
  base::Text reference{};   ///< Reference id; may be empty.
  bool is_critical{false};  ///< Feedback on a critical error.
  base::Text speaker{};     ///< Name of the person, for `said`.
};
std::string_view to_string(Block::Kind kind);

enum class Phase { open, paused, ended };
std::string_view to_string(Phase phase);

enum class Mode { practice, assessment };
std::string_view to_string(Mode mode);

struct OpenDeadline {
  base::Text id;
  base::Text label;
  base::Text due_local;   ///< "Fri 23:59 MRT".
  base::Text due_utc;     ///< "Fri 21:59 UTC".
  base::Text remaining;   ///< "7 h 19 min".
};

/// What one role sees now, as plain values. Everything that a front end draws is here or behind `look`.
struct View {
  std::int64_t number{0};      ///< Actions so far; an action sent next has number + 1.
  std::string_view role{"trainee"};
  Mode mode{Mode::practice};
  Phase phase{Phase::open};
  std::string_view activity;   ///< Kind of the activity: "scene", "interview", "tracing", "requests".
  base::Text place;            ///< Where in it: the scene's id.
  std::int64_t time{0};        ///< Simulated seconds since the case opened.
  /// What is new since the last action: the echo of it, feedback, notices, and the present scene's text. After resuming, a rewind or `resume`, the present
  /// scene's text only.
  std::vector<Block> blocks;
  std::vector<ActionTemplate> offers;   ///< In the order to show; numbered from 1.
  std::int64_t documents{0};   ///< Received so far.
  std::int64_t unread{0};      ///< Received with the last action.
  std::int64_t open_deadlines{0};
  bool may_wait{false};
  bool may_rewind{false};
  bool may_hint{false};
  std::int64_t drill_seconds{0};  ///< A wall-clock limit on offer for this scene; 0: none.
  base::Value panel;           ///< What the kind of activity adds; null for scenes.
};

/// Schema `assets/schema/view.json`.
base::Value to_value(const View& view);

/// A question that changes nothing and is not journalled.
/// `what`: "documents", "document" (`id`), "people", "deadlines", "notes", "transcript", "clock", "journal", or one that the activity knows.
struct Lookup {
  std::string what;
  std::string id{};
  std::int64_t from{0};
  std::int64_t count{200};
  std::string words{};   ///< Search; empty: all.
};

/// One row of a page: what it is about and the words.
struct PageRow {
  base::Text id;
  base::Text title;
  base::Text detail;   ///< Role, sender, due time.
  base::Text text;
  base::Value data{};  ///< Whatever else a program may want.
};

struct Page {
  base::Text title;
  std::vector<PageRow> rows;
  std::int64_t total{0};
  base::Value data{};   ///< What belongs to the page as a whole; null for most.
};
base::Value to_value(const Page& page);

}  // namespace casecraft::session
