#include "walk.hpp"

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
      const base::Text words = field.options.empty() ? base::Text("12") : field.options[dice.below(field.options.size())].first;
      payload.emplace(field.name.str(), words);
    }
    action.payload = base::Value(std::move(payload));
    // Typed words that are not understood lead nowhere: a random player may meet them for ever, so accepted forms are not guessed here.
  }
  return action;
}

}  // namespace casecraft::bench
