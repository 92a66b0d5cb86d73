#include "session/fork.hpp"

#include <algorithm>

#include "session/session_inside.hpp"

namespace casecraft::session {
class Fork::Point {
public:
  std::shared_ptr<const Point> before;                            ///< Null: `slots` is the whole state.
  script::State slots;
  std::vector<std::pair<script::Slot, base::Value>> changes;      ///< Of `before`.
  std::vector<std::shared_ptr<const void>> snapshots;             ///< By activity; null where everything lives in slots.

  void put_into(script::State& state) const {
    if (before == nullptr) state = slots;
    else before->put_into(state);
    for (const auto& [slot, value] : changes) state.set(slot, value);
  }
};

namespace {

/// While a fork is watched.
class Watched {
public:
  Watched(script::Machine& machine, script::Machine::Watch watch) : machine_(machine), is_watched_(watch != nullptr) {
    if (is_watched_) machine_.watch(std::move(watch));
  }
  Watched(const Watched&) = delete;
  Watched& operator=(const Watched&) = delete;
  ~Watched() {
    if (is_watched_) machine_.watch({});
  }

private:
  script::Machine& machine_;
  bool is_watched_;
};

}  // namespace

struct Fork::Working {
  class Nowhere final : public JournalSink {
  public:
    void append(const JournalRow&) override {}
  };

  Working(std::shared_ptr<Exercise> exercise, std::uint64_t seed) : inside(std::move(exercise), seed, nowhere, nullptr) {
    for (const auto& model : inside.pack.activities) {
      for (const script::Slot slot : model->counters()) counters.push_back(slot);
    }
    for (const Document& document : inside.pack.case_file.documents) {
      counters.push_back(document.received);
      stamps.push_back(document.arrived);
    }
  }

  Nowhere nowhere;
  Session::Inside inside;
  std::vector<script::Slot> counters;   ///< Of which only none and some differ.
  std::vector<script::Slot> stamps;     ///< Which decide nothing.
};

Fork::Fork(std::shared_ptr<Exercise> exercise, std::uint64_t seed, script::Machine::Watch watch) {
  const Watched watched(*exercise->inside().machine, std::move(watch));
  working_ = std::make_unique<Working>(std::move(exercise), seed);
}
Fork::~Fork() = default;
Fork::Fork(Fork&&) noexcept = default;
Fork& Fork::operator=(Fork&&) noexcept = default;

std::shared_ptr<const Fork::Point> Fork::here() const {
  auto point = std::make_shared<Point>();
  point->slots = working_->inside.slots;
  for (const auto& activity : working_->inside.activities) point->snapshots.push_back(activity->snapshot());
  return point;
}

std::shared_ptr<const Fork::Point> Fork::changed_from(std::shared_ptr<const Point> before) const {
  auto point = std::make_shared<Point>();
  point->changes = working_->inside.slots.changed();
  for (const auto& activity : working_->inside.activities) point->snapshots.push_back(activity->snapshot());
  // A chain of points would keep all of them: what is no whole state hangs from one that is.
  if (before->before != nullptr) {
    auto whole = std::make_shared<Point>();
    before->put_into(whole->slots);
    before = std::move(whole);
  }
  point->before = std::move(before);
  return point;
}

void Fork::settle() {
  Session::Inside& in = working_->inside;
  in.fresh.clear();
  in.scores.clear();
  in.criticals.clear();
  in.notes.clear();
  in.pack.machine->forget_binding();
  in.pack.machine->begin_action();
  in.bind();
  if (in.phase() == Phase::open) in.activity().settle(in);
}

void Fork::go_to(const Point& point) {
  Session::Inside& in = working_->inside;
  point.put_into(in.slots);
  for (std::size_t i = 0; i < in.activities.size(); ++i) in.activities[i]->restore(point.snapshots[i]);
  settle();
}

Fork::Came Fork::perform(const Action& action) {
  Session::Inside& in = working_->inside;
  in.scores.clear();
  in.criticals.clear();
  in.number = 1;
  in.perform(action);
  return {std::move(in.scores), std::move(in.criticals)};
}

Fork::Came Fork::apply(const Action& action, script::Machine::Watch watch) {
  Session::Inside& in = working_->inside;
  const Watched watched(*in.pack.machine, std::move(watch));
  std::vector<std::shared_ptr<const void>> snapshots;
  for (const auto& activity : in.activities) snapshots.push_back(activity->snapshot());
  in.slots.begin();
  try {
    Came came = perform(action);
    in.slots.commit();
    return came;
  } catch (...) {
    in.slots.roll_back();
    for (std::size_t i = 0; i < in.activities.size(); ++i) in.activities[i]->restore(snapshots[i]);
    settle();
    throw;
  }
}

Fork::Attempt::Attempt(Fork& fork) : fork_(fork) {
  for (const auto& activity : fork_.working_->inside.activities) snapshots_.push_back(activity->snapshot());
  fork_.working_->inside.slots.begin();
}

Fork::Attempt::~Attempt() {
  Session::Inside& in = fork_.working_->inside;
  in.slots.roll_back();
  for (std::size_t i = 0; i < in.activities.size(); ++i) in.activities[i]->restore(snapshots_[i]);
  try {
    fork_.settle();
  } catch (const Error&) {
    // The state is what it was; whoever looks at it next is told what is wrong.
  }
}

base::Digest Fork::digest() {
  Session::Inside& in = working_->inside;
  base::Digest digest = in.slots.digest();
  for (const auto& activity : in.activities) digest.add(activity->digest());
  for (const script::Slot slot : working_->counters) {
    if (in.slots.integer(slot) > 1) in.slots.leave_out(slot, base::Value(1), digest);
  }
  for (const script::Slot slot : working_->stamps) {
    if (in.slots.integer(slot) != 0) in.slots.leave_out(slot, base::Value(0), digest);
  }
  in.slots.leave_out(in.pack.documents_received, base::Value(0), digest);
  // When nothing is due any more and no script asks for it, the hour makes no difference.
  if (!in.pack.asks_for_minutes && in.next_due() < 0) in.slots.leave_out(in.pack.clock, base::Value(0), digest);
  for (const auto& activity : in.activities) activity->put_into_class(digest, in);
  return digest;
}

View Fork::view() { return working_->inside.show(false); }
std::optional<std::vector<base::Value>> Fork::representatives(const ActionTemplate& offer) { return working_->inside.activity().representatives(offer, working_->inside); }
std::int64_t Fork::next_due() { return working_->inside.next_due(); }
Phase Fork::phase() const noexcept { return working_->inside.phase(); }

std::optional<std::size_t> Fork::ending() const noexcept {
  if (phase() != Phase::ended) return std::nullopt;
  return static_cast<std::size_t>(working_->inside.slots.integer(working_->inside.pack.ending));
}

const Exercise& Fork::exercise() const noexcept { return *working_->inside.exercise; }

std::vector<std::pair<const script::Variable*, base::Value>> Fork::variables() const {
  const Session::Inside& in = working_->inside;
  std::vector<std::pair<const script::Variable*, base::Value>> all;
  for (const script::Variable& variable : in.pack.machine->variables()) all.emplace_back(&variable, in.slots.get(variable.slot));
  return all;
}

std::vector<Fork::Due> Fork::due() const {
  const Session::Inside& in = working_->inside;
  std::vector<Due> all;
  for (const Event& event : in.pack.case_file.events) {
    if (in.slots.integer(event.due_at) >= 0) all.push_back({event.id, in.slots.integer(event.due_at), false});
  }
  for (const Deadline& deadline : in.pack.case_file.deadlines) {
    if (in.slots.integer(deadline.passed) == 0) all.push_back({deadline.id, in.slots.integer(deadline.due_at), true});
  }
  std::stable_sort(all.begin(), all.end(), [](const Due& a, const Due& b) { return a.at < b.at; });
  return all;
}

}  // namespace casecraft::session
