#include "apps/desktop/screens/transcript.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace casecraft::desktop {

namespace {

using session::Block;

/// Words beside a bar of colour, with a label before them.
void marked(Column& column, std::string_view label, std::string_view words, std::string_view source, Colour mark, Colour ink) {
  Ui& ui = column.ui;
  const float top = column.y;
  const float indent = ui.em(0.95F);
  Column inside(ui, column.x + indent, top, column.width - indent);
  inside.words(label, Face::label, mark, 1.35F);
  inside.words(words, Face::body, ink);
  if (!source.empty()) inside.gap(0.15F).words(source, Face::small, ui.theme().muted, 1.35F);
  ui.fill({column.x, top + ui.em(0.1F), ui.em(0.22F), inside.y - top - ui.em(0.2F)}, mark);
  column.y = inside.y;
}

void draw_block(Column& column, const Block& block, const assessment::References& references, bool is_fresh, bool is_first) {
  const Theme& theme = column.ui.theme();
  const Colour ink = is_fresh ? theme.text : theme.muted;
  const auto quiet = [&](Colour colour) { return is_fresh ? colour : theme.muted; };
  switch (block.kind) {
    case Block::Kind::heading:
      column.gap(is_first ? 0 : 1.3F).words(block.text.view(), Face::heading, ink, 1.3F);
      break;
    case Block::Kind::ending:
      column.gap(is_first ? 0 : 1.6F).words(column.ui.say("The end"), Face::label, quiet(theme.accent)).words(block.text.view(), Face::title, ink, 1.25F);
      break;
    case Block::Kind::paragraph: column.gap(0.7F).words(block.text.view(), Face::body, ink); break;
    case Block::Kind::taken: column.gap(is_first ? 0 : 1.1F); marked(column, column.ui.say("You"), block.text.view(), {}, quiet(theme.accent), ink); break;
    case Block::Kind::feedback: {
      const std::string source = block.reference.empty() ? "" : column.ui.say("Source: {}", reference_words(column.ui.language(), references, block.reference.view()));
      column.gap(0.8F);
      marked(column, block.is_critical ? column.ui.say("Critical error") : column.ui.say("Feedback"), block.text.view(), source, quiet(block.is_critical ? theme.bad : theme.good), ink);
      break;
    }
    case Block::Kind::notice: column.gap(0.8F); marked(column, column.ui.say("News"), block.text.view(), {}, quiet(theme.warn), ink); break;
    case Block::Kind::hint: column.gap(0.8F); marked(column, column.ui.say("Hint"), block.text.view(), {}, quiet(theme.accent), ink); break;
    case Block::Kind::asked: column.gap(is_first ? 0 : 1.1F); marked(column, column.ui.say("You"), block.text.view(), {}, quiet(theme.accent), ink); break;
    case Block::Kind::said: column.gap(0.8F); marked(column, block.speaker.view(), block.text.view(), {}, quiet(theme.good), ink); break;
    case Block::Kind::coding: {
      column.gap(0.35F);
      const float indent = column.ui.em(0.95F);
      Column inside(column.ui, column.x + indent, column.y, column.width - indent);
      inside.words(block.text.view(), Face::small, theme.muted, 1.4F);
      column.y = inside.y;
      break;
    }
    case Block::Kind::refused: column.gap(0.8F); marked(column, column.ui.say("Not taken"), block.text.view(), {}, quiet(theme.warn), ink); break;
  }
}

}  // namespace

std::string reference_words(const base::Language& language, const assessment::References& references, std::string_view id) {
  const assessment::Reference* reference = references.find(id);
  if (reference == nullptr) return std::string(id);
  return reference->section.empty() ? fmt::format("{} ({})", language.say(reference->document), reference->year)
                                    : fmt::format("{}, {} ({})", language.say(reference->document), language.say(reference->section), reference->year);
}

float draw_transcript(Column& column, const Running& running, const TranscriptLook& look) {
  const std::vector<Block>& blocks = running.transcript();
  const assessment::References& references = running.play().exercise().references();
  float fresh = column.y;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool is_present = i >= running.present_from();
    if (i == running.fresh_from() && i > 0) {
      column.gap(1.4F);
      fresh = column.y;
    }
    if (blocks[i].kind == Block::Kind::coding && !look.shows_coding) continue;
    draw_block(column, blocks[i], references, is_present, i == 0 || i == running.fresh_from());
    if (i == running.coded_block() && running.coded_action() != 0 && look.below_newest_coding) look.below_newest_coding(column);
  }
  return fresh;
}

}  // namespace casecraft::desktop
