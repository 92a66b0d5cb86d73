#pragma once

#include <string>

// Pages of the manual that are made from the program's own files.
namespace casecraft::docs {

/// docs/reference.md: what may stand in a declaration and what may be called, from the annotations of scripts/casecraft/; and the ids of rules.
std::string reference_page();
/// docs/references.md: competencies, and documents to refer to.
std::string references_page();
/// docs/commands.md: each command with its options, as --help prints it.
std::string commands_page();

/// What `casecraft COMMAND --help` prints; of the program itself when `command` is empty. Throws Error when there is no such command.
std::string help_of(const std::string& command);

}  // namespace casecraft::docs
