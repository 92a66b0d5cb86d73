#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/requests/model.hpp"
#include "session/turn.hpp"

namespace casecraft::requests {

enum class Stage {
  draft,
  sent,        ///< On its way, or being worked on.
  returned,    ///< A question back or a wish for less: it can be mended and sent again.
  answered,    ///< In full or in part.
  refused,
  bounced,
  withdrawn,
};
std::string_view to_string(Stage stage) noexcept;

/// Something that happened to a request, for the record and the time line.
struct Happening {
  std::int64_t at{0};
  std::string what, words;
};

/// A change of the goodwill of the request's body that it brought about.
struct Impression {
  std::int64_t change{0};
  std::string why;
  std::int64_t time{0};
};

/// One request of a session, as its slot holds it.
struct Request {
  std::int64_t number{0};
  std::string channel, body;
  base::Map fields;                    ///< By field: a text, or a list of texts.
  Stage stage{Stage::draft};
  std::int64_t attempt{0};             ///< How often it was sent, reminders among them.
  std::int64_t sent_at{-1}, last_sent{-1};   ///< The first and the last time.
  std::int64_t due_at{-1}, replied_at{-1};
  std::int64_t answered_at{-1};        ///< The first answer, in full or in part,
  std::int64_t brought_at{-1};         ///< and the first that brought something: data, a preservation, help, a word.
  std::int64_t reminded_at{-1};
  Result result{Result::answered};     ///< What comes, decided when it was sent.
  std::int64_t quality{0};             ///< Thousandths, of the last time that it was sent.
  std::int64_t first_quality{-1};      ///< Of the first time.
  std::vector<std::string> failed;     ///< Rules that did not hold the last time,
  std::vector<std::string> first_failed;   ///< and the first.
  base::Map first_fields;              ///< As it stood then; empty: as it stands.
  std::string reply, conditions;
  std::vector<std::string> told;       ///< Facts that were in it whenever it was sent.
  std::vector<std::string> obtained;   ///< Holdings.
  std::vector<Happening> history;
  std::vector<Impression> impressions;

  [[nodiscard]] std::string text(std::string_view field) const;
  [[nodiscard]] std::vector<std::string> list(std::string_view field) const;
  /// Answered in part: the rest can be asked for.
  [[nodiscard]] bool is_partly_answered() const noexcept { return stage == Stage::answered && result == Result::partial; }
  [[nodiscard]] bool may_change() const noexcept { return stage == Stage::draft || stage == Stage::returned || is_partly_answered(); }
};

/// What lists of requests look at, without what is in the form. Words belong to the state, and are gone with its next change.
struct Brief {
  std::int64_t number{0};
  std::string_view channel, body;
  Stage stage{Stage::draft};
  Result result{Result::answered};
  bool is_partly_answered{false};
  std::int64_t sent_at{-1}, last_sent{-1}, replied_at{-1}, answered_at{-1};
  base::Text reply;
};
std::vector<Brief> all_briefs(const Board& board, session::Turn& turn);

/// Request `number` of the session, from 1. Precondition: there is one.
Request load(const Board& board, std::int64_t number, session::Turn& turn);
void save(const Board& board, const Request& request, session::Turn& turn);
std::vector<Request> all_requests(const Board& board, session::Turn& turn);

}  // namespace casecraft::requests
