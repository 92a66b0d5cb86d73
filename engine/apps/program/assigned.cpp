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
#include "records/store/wall_time.hpp"

namespace casecraft::program {
namespace {

using base::to_say;

constexpr std::uintmax_t kLargestAssignment = 1U << 20U;
constexpr std::size_t kShortestName = 4;

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

records::Assignment find_assignment(records::Store& store, std::string_view named, std::string_view day) {
  std::vector<records::HandedOut> by_id;
  std::vector<records::HandedOut> by_course;
  for (records::HandedOut& one : records::handed_out(store)) {
    if (named.size() >= kShortestName && one.kept.id.starts_with(named)) {
      by_id.push_back(std::move(one));
    } else if (one.kept.course == named && one.read && records::opening_of(one.read->assignment, day) == records::Opening::open) {
      by_course.push_back(std::move(one));
    }
  }
  const std::vector<records::HandedOut>& found = by_id.empty() ? by_course : by_id;
  if (found.empty()) throw Error(fmt::format(to_say("the store has no open assignment '{}'; casecraft assignments lists what there is, with ids and courses"), named));
  if (found.size() > 1) throw Error(fmt::format(to_say("'{}' could be {} assignments; give the id of one, as casecraft assignments lists them"), named, found.size()));
  if (!found.front().read) throw Error(found.front().problem);
  return found.front().read->assignment;
}

Assigned standing(records::Store& store, const records::Assignment& assignment, const std::string& pseudonym, std::string_view day) {
  Assigned found;
  found.assignment = assignment;
  for (const records::Attempt& attempt : store.attempts(assignment.id, pseudonym)) {
    ++found.begun;
    if (attempt.state == "open" && found.open_session.empty()) found.open_session = attempt.session;
  }
  found.why_not = why_not_today(assignment, day);
  if (found.why_not.empty() && pseudonym.empty()) {
    found.why_not = to_say("an assignment is kept under a pseudonym, and none is set; set the one that your instructor knows in the settings, or give it with --pseudonym");
  }
  if (found.why_not.empty() && found.open_session.empty() && found.begun >= assignment.attempts) {
    found.why_not = fmt::format(to_say("'{}' has used {} of {} attempts at the assignment '{}'; ask your instructor if there is to be another"), pseudonym, found.begun, assignment.attempts, assignment.title);
  }
  return found;
}

std::vector<Assigned> open_assignments(records::Store& store, const std::string& pseudonym, std::string_view day) {
  std::vector<Assigned> open;
  for (const records::HandedOut& one : records::handed_out(store)) {
    if (!one.read || records::opening_of(one.read->assignment, day) != records::Opening::open) continue;
    Assigned found = standing(store, one.read->assignment, pseudonym, day);
    if (found.why_not.empty() || pseudonym.empty()) open.push_back(std::move(found));
  }
  return open;
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
  if (record.assignment.empty() || record.state != "open") return "";
  for (const records::HandedOut& one : records::handed_out(store)) {
    if (one.kept.id == record.assignment && one.read) return why_not_today(one.read->assignment, day);
  }
  return "";
}

std::string why_closed(records::Store& store, std::string_view pack, const std::string& pseudonym, std::string_view day, const std::optional<std::uint64_t>& seed) {
  for (const records::HandedOut& one : records::handed_out(store)) {
    if (!one.read) continue;
    const records::Assignment& assignment = one.read->assignment;
    if (assignment.pack != pack || assignment.mode != session::to_string(session::Mode::assessment) || records::opening_of(assignment, day) != records::Opening::open) continue;
    if (seed && std::find(assignment.seeds.begin(), assignment.seeds.end(), *seed) == assignment.seeds.end()) continue;
    const bool is_theirs = !pseudonym.empty() && standing(store, assignment, pseudonym, day).why_not.empty();
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
