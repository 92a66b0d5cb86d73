#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "apps/command/groups.hpp"
#include "base/error.hpp"
#include "session/view.hpp"

namespace casecraft::command {

/// The words of a command line cannot be understood.
class UsageError : public Error {
public:
  using Error::Error;
};

class Speech;

enum class Task { catalogue, list, sessions, resume, play, run, lint, prove, graph, replay, make_ledger, make_pack, preview, translate, print, work };

/// What a command line asks for.
struct Arguments {
  Task task{Task::catalogue};
  Work work;                 ///< Of a command that came with a group (groups.hpp): what it does.
  Speech* speech{nullptr};   ///< The language of this run (spoken.hpp); null: English.
  std::string store;         ///< As given with --store; empty: the usual place.
  bool is_json{false};
  bool is_terminal{false};
  bool is_resume{false};
  bool has_tests{false};
  std::string pack;          ///< An id or a folder.
  std::string session;
  std::string assignment;    ///< One of the store: an id, its beginning, or a course.
  std::string pseudonym;     ///< Under which an assignment is played; empty: the settings'.
  std::string key;           ///< A public key or its file, that must have signed an assignment's file.
  std::string actions;       ///< A file.
  std::string kind, title, author, minutes, audience;   ///< Of a new exercise; empty: asked for, or the usual.
  std::string language{"en"};
  std::string ledger;        ///< A file of a ledger's settings.
  std::string out;           ///< A folder to write to.
  std::string database;      ///< A file to write.
  std::optional<std::int64_t> rows;
  std::optional<std::int64_t> states, seconds, sittings, seeds;   ///< What proving may use.
  bool is_kept{false};       ///< What was explored is compared with what the pack's README keeps.
  bool is_long{false};
  std::string locale;        ///< "es": of the interface and of the exercises' texts; empty: the settings' or the system's, and for the texts of a session the one that it began in.
  bool is_extract{false};
  bool is_pseudo{false};
  bool is_status{false};
  std::string merge;         ///< The language whose file is brought up to date.
  std::string status;        ///< The language that is counted; empty: all.
  bool has_figures{false};
  std::string layer{"reach"};    ///< By what a map is coloured: "reach", "score" or "time".
  bool is_forced{false};         ///< A file that is there may be replaced.
  std::optional<std::uint64_t> seed;
  std::optional<session::Mode> mode;
  std::string format{"text"};    ///< Of lint's report: "text", "json" or "sarif".
  std::string rule;              ///< That lint explains.
  bool has_rules{false};         ///< Lint lists its rules.
  bool counts_warnings{false};   ///< Warnings make lint's exit status 1.
  std::string text;          ///< For `print`: help or version.
  int measure{0};            ///< For tests and benchmarks of the window: frames to draw; 0: none.
  std::string screenshots;   ///< For tests of the window: where F12 keeps what it shows.
};

/// Whether what is to be played is the file of an assignment, by its ending.
bool is_assignment_file(const Arguments& arguments);

/// Throws UsageError. Help is in the language of `speech`, which must outlive what is returned; null: in English.
Arguments read_arguments(std::vector<std::string> words, Speech* speech = nullptr);

}  // namespace casecraft::command
