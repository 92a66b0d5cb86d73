#include "apps/program/form_words.hpp"

#include <catch2/catch.hpp>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/marking.hpp"
#include "apps/program/play.hpp"
#include "authoring/played_session.hpp"
#include "scratch.hpp"

using namespace casecraft;

TEST_CASE("what was typed into a form is named by the field's label, with what was asked for, in the language of the reader") {
  const test::Scratch scratch;
  const program::Library library{test::source_folder()};
  const std::unique_ptr<records::Store> store = records::Store::open((scratch.path() / "s.sqlite").string());
  const std::filesystem::path file = test::source_folder() / "scenarios" / "first-steps" / "tests" / "careful.json";
  base::Diagnostics mistakes;
  const std::optional<authoring::PlayedSession> played = authoring::read_played_session(base::read_json(file.string(), program::read_file(file), mistakes), mistakes);
  REQUIRE(played.has_value());
  program::Play play = program::Play::start(library, *store, "first-steps", played->seed, played->mode, "", "en");
  for (const session::Action& action : played->actions) play.apply(action);
  program::Marked marked = program::read_marked(*store, store->session(play.record().id));
  REQUIRE_FALSE(marked.items.empty());
  CHECK(marked.items.back().title == "The line in the log: facts");
  program::FormWords(*store, "es").put(marked.record, marked.items);
  CHECK(marked.items.back().title == "The line in the log: Qué pasó, con nombres y horas");
  CHECK(marked.items.back().looked_for == std::vector<std::string>{"Quién tenía la llave", "Desde cuándo faltaba la llave"});
  // Where it is not known of which form it is, a name that fits only one field is enough.
  program::Marked unknown = program::read_marked(*store, store->session(play.record().id));
  unknown.items.back().place.clear();
  program::FormWords(*store, "en").put(unknown.record, unknown.items);
  CHECK(unknown.items.back().title == "The line in the log: What happened, with names and times");
}
