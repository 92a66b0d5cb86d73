#include "walker.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "base/random.hpp"

namespace casecraft::docs {
namespace {

constexpr std::int64_t kMostActions = 200;
constexpr std::array<std::string_view, 5> kWords{"22:15", "18:15", "20:55", "The account holder, from report 4471.", "Nothing."};

class Walker {
public:
  Walker(const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed)
      : seed_(seed), session_(exercise, seed, journal_) {}

  void run(Walk& walk) {
    session::View view = session_.view();
    while (!session_.has_ended() && session_.actions() < kMostActions) {
      walk.places.insert(view.place.str());
      const bool has_waited = (view.offers.empty() || below(5) == 0) && wait(view);
      if (!has_waited && view.offers.empty()) {
        walk.stopped_at = fmt::format("seed {}: nothing can be done at '{}'", seed_, view.place.view());
        return;
      }
      if (!has_waited) {
        view = session_.apply(take(view.offers[below(view.offers.size())]));
      }
    }
    walk.has_ended = session_.has_ended();
    if (walk.has_ended) {
      walk.endings.insert(session_.debrief().ending.str());
    } else {
      walk.stopped_at = fmt::format("seed {}: not at an end after {} actions, at '{}'", seed_, kMostActions, view.place.view());
    }
  }

private:
  std::uint64_t below(std::uint64_t bound) { return base::draw_below(seed_, "walk", next_++, bound); }

  /// Waits for what happens next; false when nothing is expected.
  bool wait(session::View& view) {
    session::Action action;
    action.kind = "wait";
    action.payload = base::Value(base::Map{{"until", base::Value("next")}});
    try {
      view = session_.apply(action);
      return true;
    } catch (const session::ActionRefused&) {
      return false;
    }
  }

  session::Action take(const session::ActionTemplate& offer) {
    session::Action action;
    action.kind = offer.kind.str();
    base::Map payload = offer.payload.is_map() ? offer.payload.as_map() : base::Map{};
    for (const session::Field& field : offer.fields) {
      payload.insert_or_assign(field.name.str(), base::Value(words_for(field)));
    }
    action.payload = base::Value(std::move(payload));
    return action;
  }

  base::Text words_for(const session::Field& field) {
    if (field.type == session::Field::Type::option) {
      return field.options.at(below(field.options.size())).first;
    }
    return base::Text(kWords[below(kWords.size())]);
  }

  std::uint64_t seed_;
  std::uint64_t next_{0};
  session::MemoryJournal journal_;
  session::Session session_;
};

}  // namespace

Walk walk(const std::shared_ptr<session::Exercise>& exercise, std::uint64_t sessions) {
  Walk found;
  for (std::uint64_t seed = 1; seed <= sessions; ++seed) {
    found.has_ended = false;
    Walker(exercise, seed).run(found);
    if (!found.has_ended) {
      break;
    }
  }
  return found;
}

}  // namespace casecraft::docs
