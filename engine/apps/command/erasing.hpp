#pragma once

#include <iosfwd>
#include <string>

#include "base/language.hpp"
#include "records/store/store.hpp"

namespace casecraft::command {

/// Whether the person at the keyboard says yes. The end of input is a no.
bool is_agreed(const base::Language& ui, const std::string& question, std::istream& in, std::ostream& out);

/// Whether the bytes of what was erased are gone too, in a sentence.
std::string what_is_left(const base::Language& ui, const records::Erased& erased);

}  // namespace casecraft::command
