#pragma once

#include <memory>
#include <string>

#include "session/exercise.hpp"
#include "session/journal.hpp"
#include "session/session.hpp"

namespace casecraft::test {

std::shared_ptr<session::Exercise> exercise_at(const std::string& pack, session::Mode mode = session::Mode::practice);

session::Action say(std::string words);
session::Action pick(std::string offer);
session::Action offer(std::string act);
session::Action close_it();

/// A conversation at a table: the small pack of tests/packs/small-interview unless another is named.
class Table {
public:
  explicit Table(std::uint64_t seed = 1, session::Mode mode = session::Mode::practice, const std::string& pack = "tests/packs/small-interview");

  session::View play(const session::Action& action) { return view_ = session_.apply(action); }
  /// Says `words` and returns her answer.
  std::string hear(std::string words);
  [[nodiscard]] std::string heard() const;
  [[nodiscard]] std::int64_t state(std::string_view what) const { return view_.panel["state"].integer_at(what); }
  [[nodiscard]] session::Session& session() { return session_; }
  [[nodiscard]] const session::View& view() const { return view_; }
  [[nodiscard]] const session::MemoryJournal& journal() const { return journal_; }
  /// The debrief's report on the conversation.
  [[nodiscard]] base::Value report() const;

private:
  session::MemoryJournal journal_;
  session::Session session_;
  session::View view_;
};

}  // namespace casecraft::test
