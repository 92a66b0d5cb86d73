#include "walk.hpp"

#include <array>

#include "apps/program/library.hpp"

namespace casecraft::bench {

std::shared_ptr<session::Exercise> load_pack(const std::string& folder, session::Mode mode) {
  const program::Library library(CASECRAFT_SOURCE_DIR);
  return program::load(library.bundle(library.find(folder), mode));
}

session::Action random_action(const session::View& view, Dice& dice) {
  const session::ActionTemplate& offer = view.offers[dice.below(view.offers.size())];
  session::Action action;
  action.kind = offer.kind.str();
  action.payload = offer.payload;
  if (!offer.fields.empty()) {
    base::Map payload;
    for (const session::Field& field : offer.fields) {
      // What somebody might type: into a form a number, in a conversation one of these.
      static constexpr std::array<const char*, 12> kSaid{
          "12", "Tell me about the job offer.", "What happened next?", "Go on.", "Who paid for the journey?", "Was it a bus or a train?", "They took your passport, didn't they?",
          "Why didn't you just leave?", "Thank you for telling me. That sounds hard.", "You can stop at any time.", "Is there anything you would like to add?", "asdf \u00FC\u4E2D"};
      const base::Text words = !field.options.empty() ? field.options[dice.below(field.options.size())].first : base::Text(kSaid[offer.kind == "ask" ? dice.below(kSaid.size()) : 0]);
      payload.emplace(field.name.str(), words);
    }
    action.payload = base::Value(std::move(payload));
    // Typed words that are not understood lead nowhere: a random player may meet them for ever, so accepted forms are not guessed here.
  }
  return action;
}

}  // namespace casecraft::bench
