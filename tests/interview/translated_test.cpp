#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include "apps/program/in_language.hpp"
#include "apps/program/languages.hpp"
#include "apps/program/library.hpp"
#include "authoring/check_translations.hpp"
#include "base/po.hpp"
#include "in_languages.hpp"
#include "table.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;
using session::Block;
using session::Mode;

namespace {

constexpr const char* kPack = "second-call";

base::Po spanish() {
  std::ifstream file(std::string(CASECRAFT_SOURCE_DIR) + "/scenarios/second-call/lang/es.po", std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  base::Diagnostics mistakes;
  base::Po catalogue = base::read_po(bytes, "es.po", mistakes);
  REQUIRE_FALSE(mistakes.has_errors());
  return catalogue;
}

std::string translated(const base::Po& catalogue, const std::string& id) {
  const auto found = std::find_if(catalogue.entries.begin(), catalogue.entries.end(), [&](const base::PoEntry& one) { return one.context == id; });
  REQUIRE(found != catalogue.entries.end());
  return found->translations.front();
}

/// Sentences of the pack's own language that no Spanish text may hold; what is filled in is left out.
std::set<std::string> english_sentences(const base::Po& catalogue) {
  std::set<std::string> all;
  for (const base::PoEntry& entry : catalogue.entries) {
    if (entry.id.size() >= 12 && entry.id.find("${") == std::string::npos && entry.id != entry.translations.front() && entry.id.find(' ') != std::string::npos) all.insert(entry.id);
  }
  return all;
}

/// The first of `sentences` that stands in `words`; empty: none.
std::string found_in(std::string_view words, const std::set<std::string>& sentences) {
  for (const std::string& one : sentences) {
    if (words.find(one) != std::string_view::npos) return one;
  }
  return {};
}

/// What a view says in the words of the exercise: not what a trainee typed.
std::string said_in(const session::View& view) {
  std::string words;
  for (const Block& block : view.blocks) {
    if (block.kind != Block::Kind::coding) words += block.text.str() + "\n" + block.speaker.str() + "\n";
  }
  for (const session::ActionTemplate& offer : view.offers) {
    words += offer.label.str() + "\n";
    for (const session::Field& field : offer.fields) {
      words += field.label.str() + "\n" + field.help.str() + "\n";
      for (const auto& [value, label] : field.options) words += label.str() + "\n";
    }
  }
  return words;
}

std::string all_texts(const base::Value& value) {
  if (value.is_text()) return value.as_text().str() + "\n";
  std::string words;
  if (value.is_list()) {
    for (const base::Value& one : value.as_list()) words += all_texts(one);
  } else if (value.is_map()) {
    // Sources are those of a pack's references.json, which keep their own titles.
    for (const auto& [key, one] : value.as_map()) words += key == "reference" || key == "references" || key == "source" ? std::string() : all_texts(one);
  }
  return words;
}

authoring::PlayedSession recorded(const std::string& pack, const std::string& name) {
  for (authoring::PlayedSession& one : recorded_sessions(pack)) {
    if (one.name == name) return one;
  }
  FAIL("there is no session '" << name << "' of " << pack);
  return {};
}

/// The recorded session of a file's name.
authoring::PlayedSession read_session(const std::string& pack, const std::string& name) {
  const std::string path = std::string(CASECRAFT_SOURCE_DIR) + "/scenarios/" + pack + "/tests/" + name + ".json";
  std::ifstream file(path, std::ios::binary);
  base::Diagnostics mistakes;
  const base::JsonDocument document = base::read_json(path, std::string{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}, mistakes);
  const std::optional<authoring::PlayedSession> session = authoring::read_played_session(document, mistakes);
  REQUIRE(session.has_value());
  return *session;
}

const char* const kPicked = "expert: takes only lines that are offered";

}  // namespace

// Typed lines among them, which the coder reads beside what was said before.
TEST_CASE("every recorded session of a conversation has the same journal in every language") {
  const auto [pack, locales] = GENERATE(table<const char*, std::vector<std::string>>({{"second-call", {"en-XA", "es"}}, {"her-own-words", {"es"}}}));
  const std::vector<authoring::PlayedSession> sessions = recorded_sessions(pack);
  REQUIRE(sessions.size() >= 13);
  // Loading takes longer than playing, and sessions one after the other may share what is loaded.
  std::map<std::pair<Mode, std::string>, std::shared_ptr<session::Exercise>> loaded;
  const auto in = [&, name = std::string(pack)](Mode mode, const std::string& locale) {
    std::shared_ptr<session::Exercise>& exercise = loaded[{mode, locale}];
    if (!exercise) exercise = exercise_in(name, mode, locale);
    return exercise;
  };
  for (const authoring::PlayedSession& played : sessions) {
    PlayedAgain there;
    play_in(there, played, in(played.mode, "en"));
    const std::string said_there = said_in(there.views.front());
    for (const std::string& locale : locales) {
      INFO(pack << " in " << locale << ": " << played.name);
      REQUIRE(in(played.mode, locale)->locale() == locale);
      PlayedAgain here;
      play_in(here, played, in(played.mode, locale));
      CHECK(has_same_rows(there.journal, here.journal));
      CHECK(said_there != said_in(here.views.front()));
    }
  }
}

TEST_CASE("in Spanish everything that the second call shows is Spanish") {
  const std::set<std::string> all = english_sentences(spanish());
  REQUIRE(all.size() > 600);
  for (const authoring::PlayedSession& played : recorded_sessions(kPack)) {
    // What a trainee typed stays as it was typed.
    std::set<std::string> english = all;
    for (const session::Action& action : played.actions) {
      const std::string typed = all_texts(action.payload);
      std::erase_if(english, [&](const std::string& one) { return typed.find(one) != std::string::npos; });
    }
    PlayedAgain here;
    play_in(here, played, exercise_in(kPack, played.mode, "es"));
    INFO(played.name);
    for (const session::View& view : here.views) {
      INFO("after action " << view.number);
      CHECK(found_in(said_in(view), english) == "");
    }
    for (const char* page : {"documents", "people", "deadlines", "transcript"}) {
      INFO(page);
      CHECK(found_in(all_texts(session::to_value(here.session->look({page}))), english) == "");
    }
    const assessment::Debrief debrief = here.session->debrief();
    const session::Exercise& exercise = here.session->exercise();
    CHECK(found_in(all_texts(assessment::to_value(debrief, exercise.framework(), exercise.rubric(), exercise.references())), english) == "");
  }
}

TEST_CASE("in a Spanish interface the debrief of a session in Spanish holds no sentence of the program in English") {
  const auto [pack, names] = GENERATE(table<const char*, std::vector<const char*>>({{"first-steps", {"careful", "hasty"}}, {"second-call", {"novice", "reckless"}}, {"her-own-words", {"novice", "picked-acts"}},
                                                                                    {"friday-1640", {"careful", "reckless"}}, {"ninety-days", {"novice", "everything-to-everyone"}}}));
  program::Languages languages{std::filesystem::path(CASECRAFT_SOURCE_DIR)};
  const base::Language& language = languages.of("es");
  REQUIRE_FALSE(language.is_english());
  // Whole sentences of the interface, and what stands beside the places of those that are made of a person's words.
  std::set<std::string> all{"You said: ", " asked: ", ": your text ", " were open", "closed questions", "of 4: anything to add", "Shown.", "Not shown.", " was sent.", "Attached: ", " (in part)"};
  base::Diagnostics mistakes;
  std::ifstream file(std::string(CASECRAFT_SOURCE_DIR) + "/assets/lang/es.po", std::ios::binary);
  for (const base::PoEntry& entry : base::read_po(std::string{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()}, "es.po", mistakes).entries) {
    if (entry.id.size() >= 16 && entry.id.find('{') == std::string::npos && entry.id.find(' ') != std::string::npos && !entry.translations.front().empty() && entry.id != entry.translations.front()) all.insert(entry.id);
  }
  REQUIRE(all.size() > 1000);
  for (const char* name : names) {
    INFO(pack << ": " << name);
    const authoring::PlayedSession played = read_session(pack, name);
    std::set<std::string> english = all;
    for (const session::Action& action : played.actions) {
      const std::string typed = all_texts(action.payload);
      std::erase_if(english, [&](const std::string& one) { return typed.find(one) != std::string::npos; });
    }
    PlayedAgain here;
    play_in(here, played, exercise_in(pack, played.mode, "es"));
    const session::Exercise& exercise = here.session->exercise();
    const base::Value debrief = assessment::to_value(here.session->debrief(), exercise.framework(), exercise.rubric(), exercise.references());
    CHECK(found_in(all_texts(program::in_language(debrief, language)), english) == "");
  }
}

TEST_CASE("a line is picked in the words of the language, and its action is the same") {
  const base::Po catalogue = spanish();
  session::MemoryJournal journal;
  PlayedAgain played;
  const authoring::PlayedSession recording = recorded(kPack, kPicked);
  play_in(played, recording, exercise_in(kPack, recording.mode, "es"));
  const std::string words = translated(catalogue, "interview.call.offers.greet");
  CHECK(words == "Buenas noches. Me alegra que haya llamado.");
  bool was_offered = false, was_said = false;
  for (const session::View& view : played.views) {
    for (const session::ActionTemplate& offer : view.offers) was_offered = was_offered || (offer.id == std::string_view("greet") && offer.label.str() == "«" + words + "»");
    for (const Block& block : view.blocks) was_said = was_said || (block.kind == Block::Kind::asked && block.text == std::string_view(words));
  }
  CHECK(was_offered);
  CHECK(was_said);
  const auto row = std::find_if(played.journal.rows().begin(), played.journal.rows().end(), [](const session::JournalRow& one) { return one.kind == "ask"; });
  REQUIRE(row != played.journal.rows().end());
  CHECK(row->payload == R"({"offer":"greet"})");
  // What was said is shown in the debrief, and quoted there as evidence.
  const base::Value report = played.session->debrief().reports.at(0).data["interviews"].as_list().at(0);
  CHECK(report["lines"].as_list().at(0).text_at("text") == words);
  bool is_quoted = false;
  for (const assessment::DecisionRecord& record : played.session->debrief().decisions) is_quoted = is_quoted || record.taken.view().find("Hay una excepción: si una vida está en peligro ahora.") != std::string_view::npos;
  CHECK(is_quoted);
}

TEST_CASE("an answer of several parts is told in one language, as the debrief has it") {
  const authoring::PlayedSession recording = recorded(kPack, kPicked);
  PlayedAgain there, here;
  play_in(there, recording, exercise_in(kPack, recording.mode, "en"));
  play_in(here, recording, exercise_in(kPack, recording.mode, "en-XA"));
  std::size_t several = 0;
  for (const session::View& view : here.views) {
    for (const Block& block : view.blocks) {
      if (block.kind != Block::Kind::said) continue;
      INFO(block.text.view());
      CHECK(block.text.view().front() == '[');
      CHECK(block.text.view().back() == ']');
      several += block.text.view().find("] [") != std::string_view::npos ? 1 : 0;
    }
  }
  CHECK(several >= 3);
}

TEST_CASE("the language of a conversation can be switched in mid-session") {
  const authoring::PlayedSession recording = recorded(kPack, kPicked);
  PlayedAgain whole;
  play_in(whole, recording, exercise_in(kPack, recording.mode, "en"));
  const base::Po catalogue = spanish();
  // Begun in English, gone on in Spanish from the journal, and ended in a third language.
  session::MemoryJournal journal;
  auto session = std::make_unique<session::Session>(exercise_in(kPack, recording.mode, "en"), recording.seed, journal);
  std::size_t done = 0;
  const auto go_on = [&](std::size_t until) {
    for (; done < until; ++done) session->apply(recording.actions[done]);
  };
  const auto switch_to = [&](const char* locale) {
    session = std::make_unique<session::Session>(exercise_in(kPack, recording.mode, locale), recording.seed, journal);
    session->replay(journal.rows());
  };
  go_on(13);
  REQUIRE(recording.actions[12].payload.text_at("offer") == "safe_now");
  switch_to("es");
  const session::View view = session->view();
  const auto asked = std::find_if(view.blocks.begin(), view.blocks.end(), [](const Block& one) { return one.kind == Block::Kind::asked; });
  REQUIRE(asked != view.blocks.end());
  CHECK(asked->text.str() == translated(catalogue, "interview.call.offers.safe_now"));
  go_on(20);
  switch_to("en-XA");
  go_on(recording.actions.size());
  CHECK(has_same_rows(whole.journal, journal));
  CHECK(session->state_hash() == whole.session->state_hash());
}

TEST_CASE("where lines are translated, the prompt says that typed words are read in English") {
  const auto prompt = [](const char* locale) {
    session::MemoryJournal journal;
    session::Session session(exercise_in(kPack, Mode::practice, locale), 1, journal);
    for (const char* choice : {"facts_apart", "true_and_short", "seven", "ten_minutes"}) session.apply({0, "trainee", "choose", base::Map{{"choice", choice}}});
    const session::View view = session.view();
    const bool is_said = std::any_of(view.blocks.begin(), view.blocks.end(), [](const Block& one) { return one.kind == Block::Kind::notice && one.text.view().find("English only") != std::string_view::npos; });
    CHECK(is_said == (std::string_view(locale) != "en"));
    return view.offers.front().label.str() + " " + view.offers.front().fields.front().help.str();
  };
  CHECK(prompt("en") == "Say or ask, in your own words ");
  CHECK_THAT(prompt("es"), Contains("in English") && Contains("understood in English only"));
}

TEST_CASE("a line that has changed since it was translated is found, and is shown as its author wrote it") {
  scenario::Bundle bundle = bundle_with_pseudo(kPack, Mode::practice);
  std::string& bytes = bundle.files.at("pack/lang/es.po");
  const std::string source = "msgid \"Good evening. I am glad that you rang.\"";
  const std::size_t at = bytes.find(source);
  REQUIRE(at != std::string::npos);
  bytes.replace(at, source.size(), "msgid \"Good evening. I am glad.\"");
  const std::shared_ptr<session::Exercise> exercise = program::load(bundle, "es");
  base::Diagnostics found;
  authoring::check_translation(authoring::translatable_of(*program::load(bundle), bundle), "es", "second-call/lang/es.po", bytes, found);
  REQUIRE_FALSE(found.all().empty());
  CHECK(std::string(found.all().front().code) == "translation.stale");
  CHECK_THAT(found.all().front().message, Contains("interview.call.offers.greet"));
  session::MemoryJournal journal;
  session::Session session(exercise, 1, journal);
  for (const char* choice : {"facts_apart", "true_and_short", "seven", "ten_minutes"}) session.apply({0, "trainee", "choose", base::Map{{"choice", choice}}});
  CHECK_THAT(said_in(session.view()), Contains("«Good evening. I am glad that you rang.»") && Contains("¿Es un buen momento para hablar, o sería mejor otro?"));
}

TEST_CASE("what every exercise shows is translated whole, and in the same words as in the interface") {
  const auto catalogue = [](const char* path) {
    std::ifstream file(std::string(CASECRAFT_SOURCE_DIR) + path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    base::Diagnostics mistakes;
    base::Po read = base::read_po(bytes, path, mistakes);
    REQUIRE_FALSE(mistakes.has_errors());
    return read;
  };
  std::map<std::string, std::string> interface;
  for (const base::PoEntry& entry : catalogue("/assets/lang/es.po").entries) {
    if (!entry.context) interface.emplace(entry.id, entry.translations.front());
  }
  std::size_t compared = 0;
  for (const base::PoEntry& entry : catalogue("/scripts/lang/es.po").entries) {
    INFO(entry.context.value_or("") << ": " << entry.id);
    CHECK_FALSE(entry.is_fuzzy);
    CHECK_FALSE(entry.translations.front().empty());
    const auto found = interface.find(entry.id);
    if (found == interface.end()) continue;
    CHECK(entry.translations.front() == found->second);
    ++compared;
  }
  CHECK(compared > 480);
}
