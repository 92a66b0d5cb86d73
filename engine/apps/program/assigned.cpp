#include "apps/program/assigned.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/key_file.hpp"
#include "apps/program/known_keys.hpp"
#include "apps/program/mode.hpp"
#include "apps/program/play.hpp"
#include "base/error.hpp"
#include "base/language.hpp"
#include "records/assign/withdrawal.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::program {
namespace {

using base::to_say;

constexpr std::uintmax_t kLargestAssignment = 1U << 20U;
constexpr std::size_t kShortestName = 4;
constexpr std::int64_t kDaysShown = 14;
constexpr std::int64_t kSecondsOfDay = 86400;

bool is_own(const records::PublicKey& key) {
  try {
    return own_key(key_file()).public_key() == key;
  } catch (const Error&) {
    return false;   // A key that signs for nobody says nothing either.
  }
}

void check_key(const std::vector<records::HandedOut>& kept, const records::SignedAssignment& found, const std::optional<records::PublicKey>& expected) {
  if (expected) {
    if (*expected == found.key) return;
    throw Error(fmt::format(to_say("the assignment '{}' is signed by {}, and not by the key that was asked for ({}); ask your instructor which one is right"), found.assignment.title,
                            records::fingerprint(found.key), records::fingerprint(*expected)));
  }
  const std::vector<records::PublicKey> known = records::keys_of_course(kept, found.assignment.course);
  if (known.empty() || std::find(known.begin(), known.end(), found.key) != known.end()) return;
  if (keys_that_count(key_file(), known_keys_file()).contains(found.key)) return;   // A person has said whose it is.
  throw Error(fmt::format(to_say("the assignment '{}' is signed by {}, and what came before for the course '{}' by {}; ask your instructor whether the key is new, and name it with --key then"),
                          found.assignment.title, records::fingerprint(found.key), found.assignment.course, records::fingerprint(known.front())));
}

std::string why_not_today(const records::Assignment& assignment, std::string_view day) {
  switch (records::opening_of(assignment, day)) {
    case records::Opening::open: return "";
    case records::Opening::not_yet: return fmt::format(to_say("the assignment '{}' opens on {}, and today is {} (UTC); come back then"), assignment.title, assignment.from, day);
    case records::Opening::over: break;
  }
  return fmt::format(to_say("the assignment '{}' closed at the end of {}, and today is {} (UTC); ask your instructor for another date"), assignment.title, assignment.until, day);
}

std::string day_of(const std::string& wall_time) { return wall_time.substr(0, 10); }

/// Both are days of the calendar.
std::int64_t days_between(std::string_view from, std::string_view to) {
  const auto at_midnight = [](std::string_view day) { return records::seconds_of(fmt::format("{}T00:00:00Z", day)); };
  return (at_midnight(to) - at_midnight(from)) / kSecondsOfDay;
}

Assigned standing_of(records::Store& store, const records::Assignment& assignment, const std::optional<records::Withdrawn>& withdrawn, const std::string& pseudonym, std::string_view day) {
  Assigned found;
  found.assignment = assignment;
  for (const records::Attempt& attempt : store.attempts(assignment.id, pseudonym)) {
    ++found.begun;
    if (attempt.state == "open" && found.open_session.empty()) found.open_session = attempt.session;
  }
  if (withdrawn) {
    found.withdrawn = day_of(withdrawn->created);
    if (found.open_session.empty()) {
      found.why_not = fmt::format(to_say("the assignment '{}' was withdrawn on {} (UTC), so it cannot be begun any more; ask your instructor what takes its place"), assignment.title, found.withdrawn);
      return found;
    }
  }
  found.why_not = why_not_today(assignment, day);
  if (found.why_not.empty() && pseudonym.empty()) {
    found.lacks_pseudonym = true;
    found.why_not = to_say("an assignment is kept under a pseudonym, and none is set; set the one that your instructor knows in the settings, or give it with --pseudonym");
  }
  if (found.why_not.empty() && found.open_session.empty() && found.begun >= assignment.attempts) {
    found.why_not = fmt::format(to_say("'{}' has used {} of {} attempts at the assignment '{}'; ask your instructor if there is to be another"), pseudonym, found.begun, assignment.attempts, assignment.title);
  }
  return found;
}

bool can_be_opened(const Assigned& assigned) { return assigned.why_not.empty() || assigned.lacks_pseudonym; }

/// Whether a list still says why it cannot be played. Who has used all attempts misses nothing when its days are over.
bool is_worth_a_line(const Assigned& assigned, std::string_view day) {
  if (!assigned.withdrawn.empty()) return days_between(assigned.withdrawn, day) <= kDaysShown;
  return records::opening_of(assigned.assignment, day) != records::Opening::over || !assigned.open_session.empty() || assigned.begun < assigned.assignment.attempts;
}

bool is_long_over(const records::Assignment& assignment, std::string_view day) {
  return records::opening_of(assignment, day) == records::Opening::over && days_between(assignment.until, day) > kDaysShown;
}

bool is_begun_here(records::Store& store, const std::string& assignment) {
  const std::vector<records::SessionRecord> own = store.own_sessions();
  return std::any_of(own.begin(), own.end(), [&](const records::SessionRecord& record) { return record.assignment == assignment && record.state == "open"; });
}

}  // namespace

std::string today() { return records::to_seconds(records::wall_time_now()).substr(0, 10); }

records::Assignment take_assignment(records::Store& store, const std::filesystem::path& file, const std::optional<records::PublicKey>& expected) {
  const std::string document = read_file(file, kLargestAssignment);
  const records::SignedAssignment found = records::read_assignment(document, "'" + file.string() + "'");
  const std::vector<records::HandedOut> kept = records::handed_out(store);
  check_key(kept, found, expected);
  for (const records::HandedOut& one : kept) {
    if (one.kept.id != found.assignment.id) continue;
    if (one.kept.document == document) return found.assignment;
    throw Error(fmt::format(to_say("the store keeps another assignment under the id of '{}', so one of them is not what was handed out; ask your instructor for the file again"), file.string()));
  }
  records::KeptAssignment next;
  next.id = found.assignment.id;
  next.course = found.assignment.course;
  next.document = document;
  store.keep_assignment(next);
  return found.assignment;
}

std::vector<records::HandedOut> assignments_here(records::Store& store) { return records::handed_out(store, keys_that_count(key_file(), known_keys_file())); }

records::HandedOut withdraw(records::Store& store, std::string_view named) {
  std::vector<records::HandedOut> found = assignments_here(store);
  std::erase_if(found, [&](const records::HandedOut& one) { return named.size() < kShortestName || !one.kept.id.starts_with(named); });
  if (found.empty()) throw Error(fmt::format(to_say("the store has no assignment '{}'; casecraft assignments lists what there is, with ids of which the first four characters or more are enough"), named));
  if (found.size() > 1) throw Error(fmt::format(to_say("'{}' could be {} assignments; give the id of one, as casecraft assignments lists them"), named, found.size()));
  records::HandedOut& one = found.front();
  if (!one.read) throw Error(one.problem);
  const records::SigningKey key = own_key(key_file());
  if (one.withdrawn && (one.withdrawn->key == one.read->key || one.withdrawn->key == key.public_key())) {
    throw Error(fmt::format(to_say("the assignment '{}' was withdrawn already, on {} (UTC); nothing was changed"), one.read->assignment.title, day_of(one.withdrawn->created)));
  }
  const std::string now = records::to_seconds(records::wall_time_now());
  store.keep_withdrawal({records::new_uuid(), one.kept.id, records::write_withdrawal({one.kept.id, now}, key), ""});
  one.withdrawn = records::Withdrawn{now, key.public_key()};
  return one;
}

records::Assignment find_assignment(records::Store& store, std::string_view named, std::string_view day) {
  std::vector<records::HandedOut> by_id;
  std::vector<records::HandedOut> by_course;
  std::vector<records::HandedOut> withdrawn;
  for (records::HandedOut& one : assignments_here(store)) {
    if (named.size() >= kShortestName && one.kept.id.starts_with(named)) {
      by_id.push_back(std::move(one));
    } else if (one.kept.course == named && one.read && records::opening_of(one.read->assignment, day) == records::Opening::open) {
      (one.withdrawn ? withdrawn : by_course).push_back(std::move(one));
    }
  }
  // One that was withdrawn stands in nobody's way, and where there is nothing else its sentence says more than that there is nothing.
  const std::vector<records::HandedOut>& found = !by_id.empty() ? by_id : !by_course.empty() ? by_course : withdrawn;
  if (found.empty()) throw Error(fmt::format(to_say("the store has no open assignment '{}'; casecraft assignments lists what there is, with ids and courses"), named));
  if (found.size() > 1) throw Error(fmt::format(to_say("'{}' could be {} assignments; give the id of one, as casecraft assignments lists them"), named, found.size()));
  if (!found.front().read) throw Error(found.front().problem);
  return found.front().read->assignment;
}

Assigned standing(records::Store& store, const records::Assignment& assignment, const std::string& pseudonym, std::string_view day) {
  std::optional<records::Withdrawn> withdrawn;
  for (const records::HandedOut& one : assignments_here(store)) {
    if (one.kept.id == assignment.id) withdrawn = one.withdrawn;
  }
  return standing_of(store, assignment, withdrawn, pseudonym, day);
}

std::vector<Assigned> listed_assignments(records::Store& store, const std::string& pseudonym, std::string_view day) {
  std::vector<Assigned> listed;
  for (const records::HandedOut& one : assignments_here(store)) {
    if (!one.read || is_long_over(one.read->assignment, day)) continue;
    Assigned found = standing_of(store, one.read->assignment, one.withdrawn, pseudonym, day);
    if (can_be_opened(found) || is_worth_a_line(found, day)) listed.push_back(std::move(found));
  }
  std::stable_partition(listed.begin(), listed.end(), can_be_opened);
  return listed;
}

void require_installed(const Library& library, const records::Assignment& assignment) {
  CatalogueEntry entry;
  try {
    entry = library.find(assignment.pack);
  } catch (const Error&) {
    throw Error(fmt::format(to_say("the exercise '{}' {} of the assignment is not installed here; ask your instructor for its folder, and put it among your own exercises"), assignment.pack,
                            assignment.version));
  }
  if (entry.manifest.version != assignment.version) {
    throw Error(fmt::format(to_say("the assignment is for '{}' {}, and {} is installed here; ask your instructor for the exercise with that version"), assignment.pack, assignment.version,
                            entry.manifest.version));
  }
  if (library.bundle(entry, read_mode(assignment.mode)).hash() != assignment.bundle) {
    throw Error(fmt::format(to_say("the files of '{}' {} here are not those that the assignment was made for, or the program is of another version; ask your instructor for both"),
                            assignment.pack, assignment.version));
  }
}

std::string open_attempt(const Library& library, records::Store& store, const records::Assignment& assignment, const std::string& pseudonym, const std::string& locale, std::string_view day) {
  const Assigned found = standing(store, assignment, pseudonym, day);
  if (!found.why_not.empty()) throw Error(found.why_not);
  if (!found.open_session.empty()) return found.open_session;
  require_installed(library, assignment);
  return Play::start_attempt(library, store, assignment, found.begun, pseudonym, locale).record().id;
}

std::string why_not_on(records::Store& store, const records::SessionRecord& record, std::string_view day) {
  if (record.state != "open") return "";
  // What was begun for practice before the same case was assigned shows its inside as much as one that is begun now.
  if (record.assignment.empty()) return why_closed(store, record.pack, record.pseudonym, day, record.seed);
  for (const records::HandedOut& one : records::handed_out(store)) {
    if (one.kept.id == record.assignment && one.read) return why_not_today(one.read->assignment, day);
  }
  return "";
}

std::string why_closed(records::Store& store, std::string_view pack, const std::string& pseudonym, std::string_view day, const std::optional<std::uint64_t>& seed) {
  for (const records::HandedOut& one : assignments_here(store)) {
    if (!one.read) continue;
    const records::Assignment& assignment = one.read->assignment;
    if (assignment.pack != pack || assignment.mode != session::to_string(session::Mode::assessment) || records::opening_of(assignment, day) != records::Opening::open) continue;
    if (seed && std::find(assignment.seeds.begin(), assignment.seeds.end(), *seed) == assignment.seeds.end()) continue;
    // Who sits here does not open the inside by withdrawing what somebody else assigned.
    const bool is_lifted = one.withdrawn && !is_own(one.withdrawn->key);
    const bool is_theirs = !pseudonym.empty() && standing_of(store, assignment, is_lifted ? one.withdrawn : std::nullopt, pseudonym, day).why_not.empty();
    if ((!is_theirs && !is_begun_here(store, assignment.id)) || is_own(one.read->key)) continue;
    if (seed) {
      return fmt::format(to_say("case {} of '{}' belongs to an assessment that is open for you ('{}'), so it is not played outside of it until that is over; practise with another case"), *seed, pack,
                         assignment.course);
    }
    return fmt::format(to_say("'{}' is an assessment that is open for you ('{}'), so nothing of its inside is shown here until you have finished it or its days are over"), pack, assignment.course);
  }
  return "";
}

}  // namespace casecraft::program
