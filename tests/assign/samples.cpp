#include "samples.hpp"

#include <cstdlib>

#include "apps/program/mode.hpp"
#include "records/assign/withdrawal.hpp"

namespace casecraft::test {

namespace {

std::string rounds() { return (source_folder() / "tests/packs/terminal-rounds").string(); }

}  // namespace

void install_rounds(const Scratch& scratch) {
  std::filesystem::create_directories(scratch.path() / "data/casecraft/scenarios");
  std::filesystem::copy(rounds(), scratch.path() / "data/casecraft/scenarios/terminal-rounds", std::filesystem::copy_options::recursive);
  // For what is tried in this process; commands get the same (casecraft_with).
  ::setenv("XDG_DATA_HOME", (scratch.path() / "data").c_str(), 1);
}

records::Assignment sample_assignment(const std::string& mode) {
  const program::Library library = shipped();
  const program::CatalogueEntry entry = library.find(rounds());
  records::Assignment assignment;
  assignment.id = records::new_uuid();
  assignment.course = "Spring";
  assignment.pack = entry.manifest.id;
  assignment.version = entry.manifest.version;
  assignment.title = entry.manifest.title;
  assignment.bundle = library.bundle(entry, program::read_mode(mode)).hash();
  assignment.mode = mode;
  assignment.seeds = {7, 8};
  assignment.attempts = 2;
  assignment.from = "2026-12-01";
  assignment.until = "2026-12-05";
  assignment.created = "2026-11-29T10:00:00Z";
  return assignment;
}

void hand_out(records::Store& store, const records::Assignment& assignment, const records::SigningKey& key) {
  records::KeptAssignment kept;
  kept.id = assignment.id;
  kept.course = assignment.course;
  kept.document = records::write_assignment(assignment, key);
  store.keep_assignment(kept);
}

void withdraw(records::Store& store, const std::string& assignment, const records::SigningKey& key, const std::string& created) {
  store.keep_withdrawal({records::new_uuid(), assignment, records::write_withdrawal({assignment, created}, key), ""});
}

}  // namespace casecraft::test
