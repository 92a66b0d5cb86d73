#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include "base/json.hpp"
#include "table.hpp"

using namespace casecraft;
using test::Table;

namespace {

/// Types what the recorded expert does at "Ninety days", field by field: a session beside says which number a choice has, and when something else comes first.
class Typist {
public:
  Typist() {
    std::ifstream file(std::string(CASECRAFT_SOURCE_DIR) + "/scenarios/ninety-days/tests/expert.json");
    std::stringstream bytes;
    bytes << file.rdbuf();
    expert_ = base::parse_json(bytes.str(), "expert.json");
    const program::Library library(CASECRAFT_SOURCE_DIR);
    const auto exercise = program::load(library.bundle(library.find("ninety-days"), session::Mode::assessment));
    session_ = std::make_unique<session::Session>(exercise, static_cast<std::uint64_t>(expert_.integer_at("seed")), journal_);
    for (const base::Value& action : expert_.list_at("actions")) {
      if (action.has("choose")) choices_.push_back(action.text_at("choose"));
      if (action.has("enter")) file_ = action["enter"];
    }
  }

  std::string lines() {
    decide();
    for (const base::Value& action : expert_.list_at("actions")) {
      if (session_->has_ended()) break;
      if (action.has("draft")) at_board(fmt::format("draft {} {}", action["draft"].text_at("channel"), action["draft"].text_at("body")), "draft", action["draft"]);
      else if (action.has("fill")) fill(action["fill"]);
      else if (action.has("send")) at_board(fmt::format("send {} yes", action.integer_at("send")), "send", base::Map{{"request", action["send"]}});
      else if (action.has("act")) act(action.text_at("act"));
      else if (action.has("wait")) at_board(fmt::format("wait {}m", action.integer_at("wait")), "wait", base::Map{{"minutes", action["wait"]}});
      else if (action.is_text() && action.as_text() == "wait") at_board("wait", "wait", base::Map{{"until", "next"}});
    }
    return typed_;
  }

  [[nodiscard]] session::Session& session() noexcept { return *session_; }
  [[nodiscard]] std::uint64_t seed() const { return static_cast<std::uint64_t>(expert_.integer_at("seed")); }

private:
  void apply(const std::string& line, const std::string& kind, base::Value payload) {
    typed_ += line + "\n";
    session_->apply({0, "trainee", kind, std::move(payload)});
  }

  void at_board(const std::string& line, const std::string& kind, base::Value payload) {
    if (session_->has_ended()) return;
    apply(line, kind, std::move(payload));
    decide();
  }

  void fill(const base::Value& payload) {
    for (const auto& [field, value] : payload["fields"].as_map()) {
      std::string words = value.is_text() ? value.as_text().str() : std::string();
      if (value.is_list()) {
        for (const base::Value& one : value.as_list()) words += fmt::format("{}{}", words.empty() ? "" : ", ", one.as_text().view());
      }
      at_board(fmt::format("set {} {} {}", payload.integer_at("request"), field, words), "fill", base::Map{{"request", payload["request"]}, {"field", field}, {"value", value}});
    }
  }

  void act(const std::string& id) {
    std::size_t number = 0;
    for (const session::ActionTemplate& offer : session_->view().offers) {
      if (offer.kind != "act" && offer.kind != "conclude") continue;
      ++number;
      if (offer.id == std::string_view(id)) return at_board(std::to_string(number), "act", base::Map{{"act", id}});
    }
  }

  /// Answers whatever stands before the board.
  void decide() {
    while (!session_->has_ended() && session_->view().activity != "requests") {
      const session::View view = session_->view();
      bool has_gone_on = false;
      for (std::size_t i = 0; i < view.offers.size() && !has_gone_on; ++i) {
        const session::ActionTemplate& offer = view.offers[i];
        const bool is_wanted = offer.kind != "choose" || std::find(choices_.begin(), choices_.end(), offer.id.str()) != choices_.end();
        if (!is_wanted) continue;
        has_gone_on = true;
        if (offer.kind == "enter") hand_in(offer);
        else apply(std::to_string(i + 1), offer.kind.str(), offer.payload);
      }
      REQUIRE(has_gone_on);
    }
  }

  void hand_in(const session::ActionTemplate& offer) {
    typed_ += "1\n";
    for (const session::Field& field : offer.fields) typed_ += file_.text_at(field.name.view()) + (field.type == session::Field::Type::paragraph ? "\n\n" : "\n");
    apply("send", "enter", file_);
  }

  base::Value expert_, file_;
  std::vector<std::string> choices_;
  session::MemoryJournal journal_;
  std::unique_ptr<session::Session> session_;
  std::string typed_;
};

}  // namespace

TEST_CASE("Ninety days is played to its debrief by words that are typed") {
  Typist typist;
  const std::string lines = typist.lines();
  REQUIRE(typist.session().has_ended());
  Table table;
  table.options.width = 1000;
  const std::string shown = table.play(std::string(CASECRAFT_SOURCE_DIR) + "/scenarios/ninety-days", lines + "debrief board\nleave\n", typist.seed(), session::Mode::assessment);
  INFO(shown.substr(shown.size() > 3000 ? shown.size() - 3000 : 0));
  CHECK(typist.session().scorecard().verdict == assessment::Verdict::passed);
  CHECK(shown.find("The best time line, and yours") != std::string::npos);
  // What was typed is what was meant, action by action.
  CHECK(table.store().rows(table.newest().id).size() == static_cast<std::size_t>(typist.session().actions()));
  CHECK(typist.session().scorecard().total >= 9'500);
}
