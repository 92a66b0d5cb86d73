#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace casecraft::command {

struct Arguments;

/// What a command of a group does once its words have been read. `in` is where it may ask. Returns the exit status, throws Error.
using Work = std::function<int(const Arguments&, std::istream& in, std::ostream& out)>;

// One function for each group of commands, in the file of that name. It adds its commands to `app`; the callback of the one that was chosen
// sets `arguments.work`. Values of its options live in a shared pointer that the callback and the work hold, so that Arguments need not know them.

void add_store_commands(CLI::App& app, Arguments& arguments);        // stores.cpp: sync, store check, migrate, copy
void add_seal_commands(CLI::App& app, Arguments& arguments);         // sealing.cpp: key, seal, verify
void add_assignment_commands(CLI::App& app, Arguments& arguments);   // assigning.cpp: assign
void add_cohort_commands(CLI::App& app, Arguments& arguments);       // cohorts.cpp: cohort; courses.cpp: course
void add_report_commands(CLI::App& app, Arguments& arguments);       // reporting.cpp: report
void add_export_commands(CLI::App& app, Arguments& arguments);       // exporting.cpp: export
void add_privacy_commands(CLI::App& app, Arguments& arguments);      // privacy.cpp: erase, my-data
void add_marking_commands(CLI::App& app, Arguments& arguments);      // marking.cpp: inbox, mark

}  // namespace casecraft::command
