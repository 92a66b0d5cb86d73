#pragma once

#include <string>

#include "base/language.hpp"
#include "records/report/report.hpp"
#include "records/store/store.hpp"

namespace casecraft::program {

class Library;

/// All that a report on `session` (its id, or the beginning of it) says, in the language: with what instructors decided, earlier attempts of the same person, and for the
/// trainee what comes next in the catalogue of `library`. Throws Error when there is no such session.
records::Report gather_report(records::Store& store, const Library& library, const std::string& session, records::Reader reader, const base::Language& language);

}  // namespace casecraft::program
