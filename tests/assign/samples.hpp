#pragma once

#include <memory>
#include <string>

#include "../apps/scratch.hpp"
#include "records/assign/handed_out.hpp"

namespace casecraft::test {

/// A small exercise of the tests among a person's own, so that it has an id in the catalogue.
void install_rounds(const Scratch& scratch);
/// What is handed out of it: course "Spring", two attempts with the cases 7 and 8, from 2026-12-01 to 2026-12-05.
records::Assignment sample_assignment(const std::string& mode = "assessment");
/// Keeps it as signed by `key`.
void hand_out(records::Store& store, const records::Assignment& assignment, const records::SigningKey& key);

/// Keeps that it is withdrawn, in words signed by `key`.
void withdraw(records::Store& store, const std::string& assignment, const records::SigningKey& key, const std::string& created = "2026-12-02T10:00:00Z");

}  // namespace casecraft::test
