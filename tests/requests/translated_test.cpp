#include <catch2/catch.hpp>

#include <algorithm>

#include "../interview/in_languages.hpp"

using namespace casecraft;
using namespace casecraft::test;

namespace {

constexpr const char* kPack = "ninety-days";

bool is_pseudo(std::string_view words) { return words.find('[') != std::string_view::npos && words.find("ţ") != std::string_view::npos; }

/// What came back at the board, and the conditions of use, as they are to be seen there at the end.
struct Letters {
  std::vector<std::string> words, conditions;
};

void look_at(const session::Session& session, Letters& letters) {
  if (session.view().activity != "requests") return;
  letters = {};
  for (const session::PageRow& row : session.look({"board"}).rows) {
    if (row.text.empty()) continue;
    letters.words.push_back(row.text.str());
    const std::string conditions = session.look({"request", row.id.str()}).data.text_at("conditions");
    if (!conditions.empty()) letters.conditions.push_back(conditions);
  }
}

Letters letters_of(const authoring::PlayedSession& played, const char* locale) {
  session::MemoryJournal journal;
  session::Session session(exercise_in(kPack, played.mode, locale), played.seed, journal);
  Letters letters;
  for (const session::Action& action : played.actions) {
    look_at(session, letters);
    session.apply(action);
    if (action.kind == "leave") break;
  }
  look_at(session, letters);
  return letters;
}

/// Sentences that the program writes into a letter, and no pack.
bool is_of_the_program(std::string_view line) {
  for (const char* beginning : {"Kept until ", "Deleted under ", "Under what you gave us ", "Attached: ", "This is what we could establish ", "There is nothing beyond ", "We have it, and thank you.", "Please tell us what you need "}) {
    if (line.starts_with(beginning)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("every recorded session of a board has the same journal in every language") {
  for (const authoring::PlayedSession& played : recorded_sessions(kPack)) {
    INFO(played.name);
    PlayedAgain there;
    play_in(there, played, exercise_in(kPack, played.mode, "en"));
    for (const char* locale : {"es", "en-XA"}) {
      INFO(locale);
      PlayedAgain here;
      play_in(here, played, exercise_in(kPack, played.mode, locale));
      CHECK(has_same_rows(there.journal, here.journal));
    }
  }
}

TEST_CASE("letters that come back are shown in the words of the language") {
  std::size_t lines = 0;
  std::size_t conditions = 0;
  for (const authoring::PlayedSession& played : recorded_sessions(kPack)) {
    INFO(played.name);
    const Letters source = letters_of(played, "en");
    const Letters shown = letters_of(played, "en-XA");
    REQUIRE(source.words.size() == shown.words.size());
    REQUIRE(source.conditions.size() == shown.conditions.size());
    for (const std::string& letter : shown.words) {
      for (std::size_t at = 0; at < letter.size();) {
        const std::size_t end = std::min(letter.find('\n', at), letter.size());
        const std::string line = letter.substr(at, end - at);
        at = end + 1;
        if (line.empty() || is_of_the_program(line)) continue;
        INFO(line);
        CHECK(is_pseudo(line));
        ++lines;
      }
    }
    for (const std::string& words : shown.conditions) CHECK(is_pseudo(words));
    conditions += shown.conditions.size();
  }
  CHECK(lines > 40);
  CHECK(conditions > 5);
}

TEST_CASE("the language of a board can be switched in mid-session") {
  const std::vector<authoring::PlayedSession> sessions = recorded_sessions(kPack);
  const auto expert = std::find_if(sessions.begin(), sessions.end(), [](const authoring::PlayedSession& one) { return one.name.starts_with("expert"); });
  REQUIRE(expert != sessions.end());
  PlayedAgain whole, here;
  play_in(whole, *expert, exercise_in(kPack, expert->mode, "en"));
  here.session = std::make_unique<session::Session>(exercise_in(kPack, expert->mode, "en"), expert->seed, here.journal);
  for (std::size_t i = 0; i < expert->actions.size(); ++i) {
    here.session->apply(expert->actions[i]);
    if (i % 20 != 19) continue;
    here.session = std::make_unique<session::Session>(exercise_in(kPack, expert->mode, i % 40 == 19 ? "en-XA" : "en"), expert->seed, here.journal);
    here.session->replay(here.journal.rows());
  }
  CHECK(has_same_rows(whole.journal, here.journal));
  // Whoever comes back in another language reads what came before in it.
  session::MemoryJournal nowhere;
  session::Session resumed(exercise_in(kPack, expert->mode, "en-XA"), expert->seed, nowhere);
  Letters letters;
  for (std::size_t at = 0; at < here.journal.rows().size() && letters.words.empty(); at += 10) {
    resumed.replay(std::span(here.journal.rows()).subspan(at, std::min<std::size_t>(10, here.journal.rows().size() - at)));
    look_at(resumed, letters);
  }
  REQUIRE_FALSE(letters.words.empty());
  CHECK(is_pseudo(letters.words.front()));
}
