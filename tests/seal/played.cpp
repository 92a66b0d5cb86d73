#include "played.hpp"

#include <filesystem>

#include "apps/program/play.hpp"

namespace casecraft::test {

PlayedSession played_and_sealed(const Scratch& scratch, const records::SigningKey& key) {
  PlayedSession played{records::Store::open((scratch.path() / "s.sqlite").string()), ""};
  played.store->set_at_end([key](records::Store& store, const std::string& session) { static_cast<void>(records::seal_session(store, session, key)); });
  program::Play play = program::Play::start(shipped(), *played.store, (source_folder() / "tests/packs/terminal-rounds").string(), 7, session::Mode::assessment, "Heron", "en");
  for (const char* choice : {"more", "more", "more", "home"}) {
    play.apply({0, "trainee", "choose", base::Value(base::Map{{"choice", choice}})});
  }
  played.id = play.record().id;
  return played;
}

PlayedSession copy_of_one_played(const Scratch& scratch) {
  static const Scratch original;
  static const std::string id = played_and_sealed(original, records::SigningKey::make()).id;
  std::filesystem::copy_file(original.path() / "s.sqlite", scratch.path() / "s.sqlite");
  return {records::Store::open((scratch.path() / "s.sqlite").string()), id};
}

records::Verdict examined(const records::WholeSession& whole) {
  return records::verify(whole, [](const scenario::Bundle& bundle) { return program::load(bundle); });
}

records::Verdict examined(records::Store& store, const std::string& id) {
  try {
    return examined(records::read_whole(store, id));
  } catch (const Error& error) {
    records::Verdict verdict;
    verdict.finding = records::Finding::altered;
    verdict.sentence = error.what();
    return verdict;
  }
}

}  // namespace casecraft::test
