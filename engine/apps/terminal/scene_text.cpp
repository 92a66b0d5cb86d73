#include "apps/terminal/scene_text.hpp"

#include <fmt/format.h>

#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

using session::Block;

// The scene's own text stands at the end, from its heading on. A scene without a heading cannot be told from what has just happened.
std::size_t scene_start(const session::View& view) {
  for (std::size_t i = view.blocks.size(); i > 0; --i) {
    if (view.blocks[i - 1].kind == Block::Kind::heading) {
      return i - 1;
    }
  }
  return view.blocks.size();
}

}  // namespace

std::vector<Block> scene_of(const session::View& view) {
  return {view.blocks.begin() + static_cast<std::ptrdiff_t>(scene_start(view)), view.blocks.end()};
}

std::vector<Block> news_of(const session::View& view) {
  return {view.blocks.begin(), view.blocks.begin() + static_cast<std::ptrdiff_t>(scene_start(view))};
}

std::string short_reference(const base::Language& language, const assessment::References& references, std::string_view id) {
  const assessment::Reference* reference = references.find(id);
  if (reference == nullptr) {
    return std::string(id);
  }
  return reference->section.empty() ? fmt::format("{} ({})", language.say(reference->document), reference->year)
                                    : fmt::format("{}, {} ({})", language.say(reference->document), language.say(reference->section), reference->year);
}

void show_block(Console& console, const Block& block, const assessment::References& references) {
  switch (block.kind) {
    case Block::Kind::heading: console.heading(block.text); break;
    case Block::Kind::paragraph: console.text(block.text); break;
    case Block::Kind::taken: console.text(block.text, Style::quiet, block.text.view().starts_with("You ") || block.text.view().starts_with(console.say_in("beginning", "You ")) ? "" : console.say("Done: ")); break;
    case Block::Kind::feedback:
      console.text(block.text, block.is_critical ? Style::critical : Style::feedback, block.is_critical ? console.say("Critical error: ") : console.say("Feedback: "));
      if (!block.reference.empty()) {
        console.line(console.say("Source: {}.", short_reference(console.language(), references, block.reference)), Style::quiet);
      }
      break;
    case Block::Kind::notice: console.text(block.text, Style::notice, console.say("News: ")); break;
    case Block::Kind::hint: console.text(block.text, Style::notice, console.say("Hint: ")); break;
    case Block::Kind::ending: console.heading(console.say("The end: {}", block.text.view())); break;
    case Block::Kind::asked: console.text(block.text, Style::quiet, console.say("You: ")); break;
    case Block::Kind::said: console.text(block.text, Style::plain, fmt::format("{}: ", block.speaker.view())); break;
    case Block::Kind::coding: console.text(block.text, Style::quiet, console.say("Reading: ")); break;
    case Block::Kind::refused: console.text(block.text, Style::notice, console.say("Not taken: ")); break;
  }
}

void show_offers(Console& console, const session::View& view) {
  console.gap();
  for (std::size_t i = 0; i < view.offers.size(); ++i) {
    const session::ActionTemplate& offer = view.offers[i];
    std::string words = offer.label.str();
    if (!offer.fields.empty()) {
      words += offer.fields.size() == 1 ? console.say(" (to type)") : console.say(" (a form with {} fields)", offer.fields.size());
    }
    if (offer.was_taken) {
      words += console.say(" (done before)");
    }
    console.item(i + 1, words);
  }
  if (view.offers.size() == 1) {
    console.line(console.say("Enter does it."));
  }
}

void show_drill_offer(Console& console, const session::View& view) {
  if (view.drill_seconds > 0 && view.phase == session::Phase::open) {
    console.line(console.say("A limit of {} is on offer for this decision, as a drill. To accept it, type drill; without it you have all the time.",
                             console.say_count("{} second", "{} seconds", view.drill_seconds)));
  }
}

}  // namespace casecraft::terminal
