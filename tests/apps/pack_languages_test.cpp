#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/pack_languages.hpp"
#include "apps/program/play.hpp"
#include "authoring/played_session.hpp"
#include "authoring/translatable.hpp"
#include "authoring/translate.hpp"
#include "base/error.hpp"
#include "base/json.hpp"
#include "scratch.hpp"
#include "session/journal.hpp"

using namespace casecraft;
using test::casecraft_with;
using test::Outcome;
using test::Scratch;
using test::shipped;
using test::source_folder;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

std::string quoted_path(const fs::path& path) { return "'" + path.string() + "'"; }

/// A pack in words for testing layouts, so that every text of it differs.
scenario::Bundle in_other_words(scenario::Bundle bundle) {
  const auto exercise = program::load(bundle);
  bundle.files["pack/lang/en-XA.po"] = translation::write_po(authoring::pseudo(authoring::translatable_of(*exercise, bundle), false));
  bundle.files["scripts/lang/en-XA.po"] = translation::write_po(authoring::pseudo(authoring::shared_translatable_of(*exercise), false));
  return bundle;
}

struct Rows {
  std::vector<session::JournalRow> rows;
  std::string words;
};

Rows played_in(const scenario::Bundle& bundle, const std::string& locale, const authoring::PlayedSession& played) {
  const auto exercise = program::load(bundle, locale);
  session::MemoryJournal journal;
  session::Session session(exercise, played.seed, journal);
  Rows made;
  made.words = base::to_pretty_json(session::to_value(session.view()));
  for (const session::Action& action : played.actions) made.words += base::to_pretty_json(session::to_value(session.apply(exercise->with_tags(action, played.seed))));
  made.words += base::to_pretty_json(assessment::to_value(session.debrief(), exercise->framework(), exercise->rubric(), exercise->references()));
  made.rows = journal.rows();
  return made;
}

}  // namespace

TEST_CASE("recorded sessions of every shipped exercise give the same hashes in every language") {
  for (const program::CatalogueEntry& entry : shipped().catalogue()) {
    int tried = 0;
    for (const fs::directory_entry& file : fs::directory_iterator(entry.folder / "tests")) {
      if (file.path().extension() != ".json" || ++tried > 2) continue;
      INFO(file.path().string());
      base::Diagnostics diagnostics;
      const base::JsonDocument document = base::read_json(file.path().filename().string(), program::read_file(file.path()), diagnostics);
      const auto played = authoring::read_played_session(document, diagnostics);
      REQUIRE(played);
      const scenario::Bundle bundle = in_other_words(shipped().bundle(entry, played->mode));
      const Rows source = played_in(bundle, "en", *played);
      const Rows other = played_in(bundle, "en-XA", *played);
      CHECK(source.words != other.words);
      REQUIRE(source.rows.size() == other.rows.size());
      CHECK(source.rows.back().chain == other.rows.back().chain);
      CHECK(source.rows.back().state == other.rows.back().state);
    }
    CHECK(tried > 0);
  }
}

TEST_CASE("a pack is translated, played and resumed in its language") {
  const Scratch scratch;
  const fs::path pack = scratch.copy_pack("terminal-rounds");
  const std::string words = quoted_path(pack);
  REQUIRE(casecraft_with(scratch, "translate " + words + " --merge es").status == 0);
  const fs::path file = pack / "lang" / "es.po";
  std::string po = program::read_file(file);
  REQUIRE(po.find("msgctxt \"pack.title\"\n") != std::string::npos);
  const std::size_t at = po.find("msgstr \"", po.find("msgctxt \"pack.title\"\n")) + 8;
  po.insert(at, "Las rondas");
  std::ofstream(file, std::ios::binary) << po;
  CHECK_THAT(casecraft_with(scratch, "translate " + words + " --status es").out, Contains("es: 1 translated, 0 fuzzy"));
  const program::CatalogueEntry entry = program::in_language(shipped().find(pack.string()), "es");
  CHECK(entry.manifest.title == "Las rondas");
  CHECK(program::languages_of(entry) == std::vector<std::string>{"en", "es"});

  const auto store = records::Store::open((scratch.path() / "sessions.sqlite").string());
  const program::Play play = program::Play::start(shipped(), *store, pack.string(), 1, session::Mode::practice, "", "es-MX");
  CHECK(play.record().locale == "es");
  CHECK(play.record().title == "Las rondas");
  CHECK(program::Play::resume(*store, play.record().id).exercise().locale() == "es");
  const program::Play in_english = program::Play::resume(*store, play.record().id, "en");
  CHECK(in_english.exercise().manifest().title != "Las rondas");
  CHECK(in_english.session().state_hash() == play.session().state_hash());
}

TEST_CASE("translate says in one sentence what it cannot do, and changes nothing") {
  const Scratch scratch;
  const fs::path pack = scratch.copy_pack("terminal-rounds");
  const std::string words = quoted_path(pack);
  const auto refused = [&](const std::string& command, int status, const std::string& sentence) {
    const Outcome outcome = casecraft_with(scratch, command);
    INFO(command << ": " << outcome.out << outcome.err);
    CHECK(outcome.status == status);
    CHECK(std::count(outcome.err.begin(), outcome.err.end(), '\n') == 1);
    CHECK_THAT(outcome.err, Contains(sentence));
  };
  refused("translate " + words, 2, "there is nothing to do");
  refused("translate " + words + " --merge Spanish", 2, "'Spanish' is no language");
  refused("translate " + words + " --merge en", 2, "is written in 'en' itself");
  refused("translate " + words + " --status fr", 1, "fr.po; casecraft translate");
  fs::create_directories(pack / "lang");
  const fs::path file = pack / "lang" / "es.po";
  const auto write = [&](const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; };
  write("msgid \"\"\nmsgstr \"X-Casecraft-Pack: other\\n\"\n\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n");
  refused("translate " + words + " --merge es", 1, "translates the exercise 'other'");
  write("msgid \"\"\nmsgstr \"\"\n\nmsgctxt \"a\nmsgid \"b\"\nmsgstr \"c\"\n");
  const std::string broken = program::read_file(file);
  refused("translate " + words + " --merge es", 1, "es.po:5:");
  CHECK(program::read_file(file) == broken);
  CHECK(casecraft_with(scratch, "translate " + words + " --status es").status == 2);
  std::ofstream(pack / "lang" / "terminal-rounds.pot") << "mine";
  refused("translate " + words + " --extract", 1, "is there already and is not overwritten");
  refused("translate " + words + " --extract --out " + quoted_path(pack / "main.lua"), 1, "is there already and is not overwritten");
}
