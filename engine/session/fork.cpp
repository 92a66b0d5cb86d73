#include "session/fork.hpp"

#include <algorithm>
#include <exception>

#include "session/session_inside.hpp"

namespace casecraft::session {
class Fork::Point {
public:
  std::shared_ptr<const Point> before;                            ///< Null: `slots` is the whole state.
  script::State slots;
  std::vector<std::pair<script::Slot, base::Value>> changes;      ///< Of `before`.
  std::vector<std::shared_ptr<const void>> snapshots;             ///< By activity; empty where everything lives in slots.

  void put_into(script::State& state) const {
    if (before == nullptr) state = slots;
    else before->put_into(state);
    for (const auto& [slot, value] : changes) state.set(slot, value);
  }
};

namespace {

constexpr std::size_t kMostChanges = 40;   ///< That a state may differ in from the whole one from which it hangs: some hundred bytes, and a whole one has many thousand.

/// What activities keep besides the slots; empty where none does.
std::vector<std::shared_ptr<const void>> snapshots_of(const std::vector<std::unique_ptr<Activity>>& activities) {
  std::vector<std::shared_ptr<const void>> all;
  for (std::size_t i = 0; i < activities.size(); ++i) {
    std::shared_ptr<const void> own = activities[i]->snapshot();
    if (own == nullptr) continue;
    all.resize(activities.size());
    all[i] = std::move(own);
  }
  return all;
}

void restore(const std::vector<std::unique_ptr<Activity>>& activities, const std::vector<std::shared_ptr<const void>>& snapshots) {
  for (std::size_t i = 0; i < snapshots.size(); ++i) activities[i]->restore(snapshots[i]);
}

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

  /// A slot of which something is left out of what names a state, and the part in the digest with which another value would stand there.
  struct LeftOut {
    LeftOut(script::Slot slot_in, std::int64_t value) : slot(slot_in), part(script::State::part_of(slot_in, base::Value(value))) {}
    script::Slot slot;
    base::Digest part;
  };

  Working(std::shared_ptr<Exercise> exercise, std::uint64_t seed) : inside(std::move(exercise), seed, nowhere, nullptr), no_documents(inside.pack.documents_received, 0), no_hour(inside.pack.clock, 0) {
    for (const auto& model : inside.pack.activities) {
      for (const script::Slot slot : model->counters()) counters.emplace_back(slot, 1);
    }
    for (const Document& document : inside.pack.case_file.documents) {
      counters.emplace_back(document.received, 1);
      stamps.emplace_back(document.arrived, 0);
    }
  }

  /// Whatever was known of the present state is so no more.
  void forget() {
    whole = nullptr;
    differing.clear();
    settled = nullptr;
  }

  Nowhere nowhere;
  Session::Inside inside;
  std::vector<LeftOut> counters;   ///< Of which only none and some differ.
  std::vector<LeftOut> stamps;     ///< Which decide nothing.
  LeftOut no_documents, no_hour;

  std::shared_ptr<const Point> whole;        ///< From which the present state differs in `differing` only; null: nobody knows.
  std::vector<script::Slot> differing;
  std::shared_ptr<const void> settled;       ///< What the present activity worked out for the present state; null: ask it.
  std::shared_ptr<const Point> made_of, made; ///< The last point that was written out as a whole one, and that.
  std::vector<script::Slot> touched;         ///< Room for what is taken back.
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
  point->snapshots = snapshots_of(working_->inside.activities);
  return point;
}

std::shared_ptr<const Fork::Point> Fork::changed_from(std::shared_ptr<const Point> before) const {
  auto point = std::make_shared<Point>();
  const script::State& slots = working_->inside.slots;
  point->changes = slots.changed();
  point->snapshots = snapshots_of(working_->inside.activities);
  // A chain of points would keep all of them: what is no whole state hangs from one that is. That is the same as long as little differs, and else one for all that come from one point.
  if (before->before != nullptr && working_->whole == before->before && working_->differing.size() + point->changes.size() <= kMostChanges) {
    const std::size_t own = point->changes.size();
    for (const script::Slot slot : working_->differing) {
      const auto end = point->changes.begin() + static_cast<std::ptrdiff_t>(own);
      const bool is_there = std::any_of(point->changes.begin(), end, [&](const auto& one) { return one.first.index == slot.index; });
      if (!is_there) point->changes.emplace_back(slot, slots.get(slot));
    }
    before = before->before;
  } else if (before->before != nullptr) {
    if (working_->made_of != before) {
      auto whole = std::make_shared<Point>();
      before->put_into(whole->slots);
      working_->made_of = before;
      working_->made = std::move(whole);
    }
    before = working_->made;
  }
  point->before = std::move(before);
  return point;
}

/// Clears what an action left behind, and works out what is possible in the present state, of which scripts see `changed` anew, or all of it.
void Fork::settle(const std::vector<script::Slot>* changed) {
  Session::Inside& in = working_->inside;
  in.fresh.clear();
  in.scores.clear();
  in.criticals.clear();
  in.notes.clear();
  in.pack.machine->begin_action();
  if (changed == nullptr) in.pack.machine->forget_binding();
  else in.pack.machine->mirror(in.binding, in.slots, *changed);
  in.bind();
  if (in.phase() == Phase::open && (working_->settled == nullptr || !in.activity().settle_as(working_->settled))) in.activity().settle(in);
}

void Fork::go_to(const std::shared_ptr<const Point>& point) {
  Working& working = *working_;
  Session::Inside& in = working.inside;
  working.settled = nullptr;
  const std::shared_ptr<const Point>& whole = point->before == nullptr ? point : point->before;
  const bool is_near = working.whole == whole;
  working.touched.clear();
  if (is_near) {
    for (const script::Slot slot : working.differing) in.slots.take_from(whole->slots, slot);
    working.touched.swap(working.differing);
  } else {
    in.slots = whole->slots;
    working.whole = whole;
  }
  working.differing.clear();
  for (const auto& [slot, value] : point->changes) {
    in.slots.set(slot, value);
    working.differing.push_back(slot);
  }
  restore(in.activities, point->snapshots);
  working.touched.insert(working.touched.end(), working.differing.begin(), working.differing.end());
  settle(is_near ? &working.touched : nullptr);
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
  const std::vector<std::shared_ptr<const void>> snapshots = snapshots_of(in.activities);
  working_->forget();
  in.slots.begin();
  try {
    Came came = perform(action);
    in.slots.commit();
    return came;
  } catch (...) {
    in.slots.roll_back();
    restore(in.activities, snapshots);
    settle(nullptr);
    throw;
  }
}

Fork::Attempt::Attempt(Fork& fork) : fork_(fork), exceptions_(std::uncaught_exceptions()) {
  Working& working = *fork_.working_;
  snapshots_ = snapshots_of(working.inside.activities);
  if (working.settled == nullptr && working.inside.phase() == Phase::open) working.settled = working.inside.activity().settled();
  working.inside.slots.begin();
}

Fork::Attempt::~Attempt() {
  Working& working = *fork_.working_;
  Session::Inside& in = working.inside;
  working.touched.clear();
  in.slots.roll_back(&working.touched);
  restore(in.activities, snapshots_);
  try {
    // What failed may have left more behind than it says.
    const bool has_failed = std::uncaught_exceptions() > exceptions_;
    fork_.settle(has_failed ? nullptr : &working.touched);
  } catch (const Error&) {
    // The state is what it was; whoever looks at it next is told what is wrong.
  }
}

base::Digest Fork::digest() {
  Session::Inside& in = working_->inside;
  base::Digest digest = in.slots.digest();
  for (const auto& activity : in.activities) digest.add(activity->digest());
  for (const Working::LeftOut& one : working_->counters) {
    if (in.slots.integer(one.slot) > 1) in.slots.leave_out(one.slot, one.part, digest);
  }
  for (const Working::LeftOut& one : working_->stamps) {
    if (in.slots.integer(one.slot) != 0) in.slots.leave_out(one.slot, one.part, digest);
  }
  in.slots.leave_out(working_->no_documents.slot, working_->no_documents.part, digest);
  // When nothing is due any more and no script asks for it, the hour makes no difference.
  if (!in.pack.asks_for_minutes && in.next_due() < 0) in.slots.leave_out(working_->no_hour.slot, working_->no_hour.part, digest);
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
