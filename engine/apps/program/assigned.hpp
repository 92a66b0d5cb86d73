#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apps/program/library.hpp"
#include "records/assign/handed_out.hpp"

namespace casecraft::program {

/// By which a file is known as an assignment.
inline constexpr std::string_view kAssignmentEnding = ".assignment";

/// The day that it is now in UTC, "2026-12-01".
std::string today();

/// Reads an assignment's file and keeps it in the store. Throws Error when it was changed, the store has another one under its id, or its key is none that signed what the store
/// keeps for its course: the first one of a course is taken as it comes, and so are this machine's own and those that a person trusts (known_keys.hpp). With `expected`, exactly
/// that key is right.
records::Assignment take_assignment(records::Store& store, const std::filesystem::path& file, const std::optional<records::PublicKey>& expected);

/// What the store keeps, with the withdrawals that count here: signed by the assignment's own key, by one that a person trusts on this machine, or by this machine's own.
std::vector<records::HandedOut> assignments_here(records::Store& store);
/// Withdraws the one whose id begins with `named` (four characters or more), signed with this machine's key, and gives it as it is now. Throws Error when there is no such one, it cannot be
/// used, this key or its own withdrew it already, or the store that it belongs to cannot be reached.
records::HandedOut withdraw(records::Store& store, std::string_view named);

/// One that the store keeps, by its id, the first four characters or more of it, or by its course when that has one only that is open on `day`. Throws Error.
records::Assignment find_assignment(records::Store& store, std::string_view named, std::string_view day);

/// An assignment and how far somebody is with it.
struct Assigned {
  records::Assignment assignment;
  std::int64_t begun{0};       ///< Attempts, with the open one.
  std::string open_session;    ///< The attempt to go on with; empty: none is open.
  std::string withdrawn;       ///< The day on which it was withdrawn: an attempt that is open can be finished. Empty: it was not.
  std::string why_not;         ///< Why there is nothing to play now, in a sentence in English (base::Language::shown); empty when there is.
  bool lacks_pseudonym{false}; ///< It is only that.
};
/// How `pseudonym` stands to it on `day`.
Assigned standing(records::Store& store, const records::Assignment& assignment, const std::string& pseudonym, std::string_view day);
/// What a list of exercises shows on `day`, each group oldest first: those that `pseudonym` can play (with an empty one, all that are open); then those that cannot be played, with why: not open yet,
/// its attempts used up, withdrawn, or over with attempts left. The last two for two weeks.
std::vector<Assigned> listed_assignments(records::Store& store, const std::string& pseudonym, std::string_view day);

/// Throws Error unless the exercise is installed, in the assignment's version, with exactly its files.
void require_installed(const Library& library, const records::Assignment& assignment);
/// Begins the next attempt and gives its session, or finds the one that is open. Throws Error when it cannot be played now, or what is installed is not what was handed out.
std::string open_attempt(const Library& library, records::Store& store, const records::Assignment& assignment, const std::string& pseudonym, const std::string& locale, std::string_view day);

/// Why an open session may not go on on `day`, in a sentence; empty when it may. An attempt goes on while its assignment is open; what belongs to none, while its case is not part of an assessment that
/// is open here (`why_closed`).
std::string why_not_on(records::Store& store, const records::SessionRecord& record, std::string_view day);

/// Why nothing of the exercise `pack` (its id) is shown by an instructor's tools here, in a sentence in English; empty when it may be. That is so while an assignment of it in assessment mode is open on
/// `day` that `pseudonym` has not finished, or that a session here is an attempt at; never where this machine's own key signed the assignment. One that was withdrawn closes nothing but to whom is in
/// the middle of it, unless it was this machine's key that withdrew what another one assigned. With `seed`, only for the cases that are assigned.
std::string why_closed(records::Store& store, std::string_view pack, const std::string& pseudonym, std::string_view day, const std::optional<std::uint64_t>& seed = std::nullopt);

}  // namespace casecraft::program
