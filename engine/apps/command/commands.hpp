#pragma once

#include <iosfwd>
#include <memory>
#include <string>

#include "apps/command/arguments.hpp"
#include "records/store/store.hpp"

namespace casecraft::command {

// One function for each command. Each returns the exit status and throws Error with a sentence.

/// The exit status when a file that was read has mistakes, which are shown.
inline constexpr int kMistakes = 2;
/// The exit status when there are warnings only, and the person asked that they count.
inline constexpr int kWarnings = 1;

int list_exercises(const Arguments& arguments, std::ostream& out);
int list_sessions(const Arguments& arguments, std::ostream& out);
/// `play`, `resume` and the catalogue: in the window or the terminal.
int play(const Arguments& arguments);
/// An instructor's window on a pack. Throws Error where there is no window.
int preview_pack(const Arguments& arguments);
/// Prints the run document (`assets/schema/run.json`), or nothing when an action cannot be done.
int run_actions(const Arguments& arguments, std::ostream& out);
/// Exit status 2 when something is an error or a recorded session fails, 1 when there are warnings that count, else 0.
int lint_pack(const Arguments& arguments, std::ostream& out);
/// Explores what can be reached and says what it found. Exit status 2 when something is an error.
int prove_pack(const Arguments& arguments, std::ostream& out);
/// `new`: makes the folder of an exercise, asking `in` for what no option says when somebody sits at a terminal.
int make_pack(const Arguments& arguments, std::istream& in, std::ostream& out);
/// Writes a map of the exercise. Exit status 2 when it has mistakes.
int graph_pack(const Arguments& arguments, std::ostream& out);
/// `translate`: extract, merge, status, pseudo. Exit status 2 when a translation is broken.
int translate_pack(const Arguments& arguments, std::ostream& out);
int replay_session(const Arguments& arguments, std::ostream& out);
/// `ledger generate`: makes a ledger, writes its files and prints its figures.
int make_ledger(const Arguments& arguments, std::ostream& out);

/// Where the store lies that the person named, or the settings; empty: the usual file. Says on the standard error what is wrong with the settings.
std::string store_location(const Arguments& arguments);
/// Throws Error when the exercise is an assessment that is open for who sits here, so that nothing of its inside is to be shown (program::why_closed).
void require_open(const Arguments& arguments);
/// The same for the settings of a ledger, where they are those of such an exercise (program::why_file_closed).
void require_open_ledger(const Arguments& arguments);

/// What becomes of a file that is named with --store and is not there.
enum class IfMissing { refuse, make };
/// The store that the person named, or the settings, or the usual one. A file that was named and is not there is a slip of the pen, but for a command that writes the first
/// thing into it.
std::unique_ptr<records::Store> open_store(const Arguments& arguments, IfMissing if_missing = IfMissing::refuse);

}  // namespace casecraft::command
