#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "exercises/requests/answering.hpp"

namespace casecraft::requests {

/// A session at a pack's board of requests. All that it remembers is in slots.
class RunningRequests final : public session::Activity {
public:
  explicit RunningRequests(const RequestActivities& model) : model_(model) {}

  void open(std::string_view place, session::Turn& turn) override;
  void interrupt(std::span<const std::string> places, session::Turn& turn) override;
  void apply(const session::Action& action, session::Turn& turn) override;
  void settle(session::Turn& turn) override;
  void show(session::View& view, session::Turn& turn) const override;
  void say_again(session::Turn& turn) const override;
  [[nodiscard]] base::Text hint(session::Turn& turn) const override;
  [[nodiscard]] std::optional<session::Page> look(const session::Lookup& lookup, session::Turn& turn) const override;
  [[nodiscard]] std::optional<std::vector<base::Value>> representatives(const session::ActionTemplate& offer, session::Turn& turn) const override;
  [[nodiscard]] base::Value report(session::Turn& turn) const override;
  [[nodiscard]] std::int64_t next_due(session::Turn& turn) const override;
  void come_due(session::Turn& turn) override;

  [[nodiscard]] const RequestActivities& model() const noexcept { return model_; }
  /// What came back on a request, in the words of the locale; nullptr where these are its author's.
  [[nodiscard]] const std::string* letter_shown(std::int64_t request, const std::string& source) const;

private:
  // drafting.cpp
  void draft(const base::Value& payload, session::Turn& turn);
  void fill(const base::Value& payload, session::Turn& turn);
  void send(const base::Value& payload, session::Turn& turn);
  /// Works out what comes of the request as it stands, and when; not saved.
  Judged decide(Request& request, Occasion occasion, session::Turn& turn);
  void withdraw(const base::Value& payload, session::Turn& turn);
  void remind(const base::Value& payload, session::Turn& turn);
  void conclude(session::Turn& turn);
  // replying.cpp
  void reply(Request& request, session::Turn& turn);
  /// Takes a request off the agenda.
  void forget(std::int64_t number, session::Turn& turn);
  void expect(std::int64_t number, std::int64_t at, session::Turn& turn);

  const RequestActivities& model_;
  std::vector<std::size_t> open_acts_;
  // By request and the words that the state keeps. Not of the state: it is the same session in every language, and who resumes one in another plays it again in that one.
  std::map<std::pair<std::int64_t, std::string>, std::string> letters_;
};

/// The request that a payload names under `request`. Throws ActionRefused with what there is.
Request request_of(const base::Value& payload, const Board& board, session::Turn& turn);
/// "Request 3, to Tidewire".
std::string called(const Request& request, const RequestActivities& model, session::Turn& turn);
std::string called(std::int64_t number, std::string_view body, const RequestActivities& model, session::Turn& turn);

/// What a request's state keeps of letters, in the words of the locale.
std::string words_shown(std::int64_t request, const std::string& source, session::Turn& turn);

void register_activity(session::ActivityRegistry& registry);

}  // namespace casecraft::requests
