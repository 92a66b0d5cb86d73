#include "walk.hpp"

#include <array>
#include <string>

#include "apps/program/library.hpp"

namespace casecraft::bench {

std::shared_ptr<session::Exercise> load_pack(const std::string& folder, session::Mode mode) {
  const program::Library library(CASECRAFT_SOURCE_DIR);
  return program::load(library.bundle(library.find(folder), mode));
}

namespace {

/// Something that somebody might try at a desk; much of it is refused.
session::Action random_desk_action(Dice& dice) {
  const auto pick = [&dice](auto... words) {
    const std::array<const char*, sizeof...(words)> all{words...};
    return base::Value(all[dice.below(all.size())]);
  };
  const auto party = [&dice] { return base::Value("P" + std::to_string(dice.below(dice.below(4) == 0 ? 2000 : 12))); };
  const auto grounds = [&] {
    return base::Value(base::List{base::Map{{"indicator", pick("small_round", "passed_on", "fan_in", "nationality")}, {"rows", "shown"}},
                                  base::Map{{"indicator", pick("several_countries", "unrelated_payers", "growing", "shared_identifier")}, {"rows", base::List{static_cast<std::int64_t>(1 + dice.below(40))}}}});
  };
  session::Action action;
  switch (dice.below(12)) {
    case 0: action.kind = "open"; action.payload = base::Map{{"party", party()}, {"basis", pick("reported", "grounds", "danger", "tidy")}, {"grounds", grounds()}}; break;
    case 1: action.kind = "flag"; action.payload = base::Map{{"party", party()}, {"role", pick("payer", "receiver", "mule")}, {"confidence", static_cast<std::int64_t>(50 + dice.below(51))}, {"grounds", grounds()}}; break;
    case 2: action.kind = "flag"; action.payload = base::Map{{"result", true}, {"role", pick("payer", "collector")}, {"confidence", 60}, {"grounds", grounds()}}; break;
    case 3: action.kind = "merge"; action.payload = base::Map{{"a", party()}, {"b", party()}, {"words", "one telephone"}}; break;
    case 4: action.kind = dice.below(2) == 0 ? "split" : "unflag"; action.payload = base::Map{{"party", party()}}; break;
    case 5: action.kind = "ask"; action.payload = base::Map{{"party", party()}, {"what", pick("account_holder", "monitoring", "contact_customer")}, {"basis", pick("danger", "origin")}}; break;
    case 6: action.kind = "escalate"; action.payload = base::Map{{"party", party()}, {"words", "payments that grow"}}; break;
    case 7: action.kind = "report"; action.payload = base::Map{{"narrative", "Somebody may be in danger. P00001 pays."}, {"total", "1,000"}}; break;
    case 8: action.kind = dice.below(2) == 0 ? "back" : "save"; action.payload = base::Map{{"name", pick("one", "two")}}; break;
    default:
      action.kind = "query";
      action.payload = base::Map{{pick("party", "debtor", "creditor").as_text().str(), party()}, {"group", pick("debtor", "creditor", "pair", "day", "hour", "amount")}, {"zone", pick("debtor", "creditor")}};
      break;
  }
  return action;
}

/// Something that somebody might try at a board of requests. The names are those of the stock and of the smallest example; in another pack much of it is refused.
session::Action random_board_action(const session::View& view, Dice& dice) {
  const auto pick = [&dice](auto... words) {
    const std::array<const char*, sizeof...(words)> all{words...};
    return base::Value(all[dice.below(all.size())]);
  };
  const std::int64_t count = view.panel.integer_at("requests");
  const base::Value number{static_cast<std::int64_t>(1 + dice.below(static_cast<std::uint64_t>(count) + 1))};
  session::Action action;
  switch (dice.below(14)) {
    case 0: action.kind = "draft"; action.payload = base::Map{{"channel", pick("preservation_home", "order_home", "emergency", "referral", "police")}, {"body", pick("ostra", "lumen", "protection", "kestral_point", "kestral_police")}}; break;
    case 1: action.kind = "send"; action.payload = base::Map{{"request", number}}; break;
    case 2: action.kind = dice.below(3) == 0 ? "withdraw" : "remind"; action.payload = base::Map{{"request", number}}; break;
    case 3: action.kind = "wait"; action.payload = base::Map{{"until", "next"}}; break;
    case 4: action.kind = "wait"; action.payload = base::Map{{"minutes", static_cast<std::int64_t>(1 + dice.below(3000))}}; break;
    case 5: action.kind = "fill"; action.payload = base::Map{{"request", number}, {"field", pick("from", "till")}, {"value", pick("2026-03-01", "2026-03-11", "03/04/2026", "30 February 2026", "2026-12-01", "")}}; break;
    case 6: action.kind = "fill"; action.payload = base::Map{{"request", number}, {"field", "zone"}, {"value", pick("UTC", "Kestral/Bay", "Sunda/Lirang", "Moon")}}; break;
    case 7: action.kind = "fill"; action.payload = base::Map{{"request", number}, {"field", "facts"}, {"value", base::List{pick("paid", "visitor", "household", "lent"), pick("paid", "visitor")}}}; break;
    case 8: action.kind = "fill"; action.payload = base::Map{{"request", number}, {"field", "identifiers"}, {"value", base::List{pick("account", "shown_name", "address", "address_bare", "wallet")}}}; break;
    case 9: action.kind = "fill"; action.payload = base::Map{{"request", number}, {"field", "categories"}, {"value", base::List{pick("traffic", "subscriber"), pick("traffic", "content")}}}; break;
    case 10: action.kind = "fill"; action.payload = base::Map{{"request", number}, {"field", pick("urgency", "confidential", "next", "form", "consent", "handling")}, {"value", pick("urgent", "emergency", "no_notice", "may_tell", "mla", "order", "certified", "duty", "amber")}}; break;
    default:
      action.kind = "fill";
      action.payload = base::Map{{"request", number}, {"fields", base::Map{{"authority", "Unit"}, {"contact", "+999 0 100"}, {"basis", "section 12"}, {"facts", base::List{base::Value("paid")}}}}};
      break;
  }
  return action;
}

}  // namespace

session::Action random_action(const session::View& view, Dice& dice) {
  if (view.activity == "tracing" && dice.below(16) != 0) return random_desk_action(dice);
  if (view.activity == "requests" && dice.below(40) != 0) return random_board_action(view, dice);
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
