#pragma once

#include <memory>
#include <string>

#include "session/journal.hpp"
#include "session/session.hpp"

namespace casecraft::test {

/// A session at the board of tests/packs/small-requests.
class Board {
public:
  explicit Board(std::uint64_t seed = 3, session::Mode mode = session::Mode::practice);

  session::View take(const std::string& kind, base::Map payload = {});
  session::View wait(std::int64_t minutes) { return take("wait", {{"minutes", minutes}}); }
  /// Drafts and fills, without sending. Returns the number.
  std::int64_t draft(const std::string& channel, const std::string& body, base::Map fields);
  /// The same, sent.
  std::int64_t send(const std::string& channel, const std::string& body, base::Map fields);
  /// Waits for the next thing until request `number` is no longer on its way, at most a hundred times.
  void until_answered(std::int64_t number);

  [[nodiscard]] session::Page look(const std::string& what, const std::string& id = "") const { return session_->look({what, id}); }
  [[nodiscard]] std::string stage(std::int64_t number) const;
  [[nodiscard]] std::string reply(std::int64_t number) const;
  [[nodiscard]] std::int64_t time() const { return session_->view().time; }
  [[nodiscard]] session::Session& session() noexcept { return *session_; }
  /// A session that was made from this one's journal. Throws ReplayDiverged.
  [[nodiscard]] session::Session replayed() const;

private:
  std::shared_ptr<session::Exercise> exercise_;
  std::unique_ptr<session::MemoryJournal> journal_;
  std::unique_ptr<session::Session> session_;
};

/// A preservation request for the log-ins in which nothing is missing.
base::Map whole_preservation();
base::Map whole_order();
base::Map whole_referral();
base::Value list(std::initializer_list<const char*> texts);
/// The same without some of its fields, or with others.
base::Map with(base::Map fields, const std::string& field, base::Value value);

/// "2026-03-12T09:00" in UTC.
base::UtcTime utc(const char* text);

}  // namespace casecraft::test
