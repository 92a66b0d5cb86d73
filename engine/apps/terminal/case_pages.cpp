#include "apps/terminal/case_pages.hpp"

#include <fmt/format.h>

#include <limits>

#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

session::Page page(const program::Play& play, std::string_view what) {
  session::Lookup lookup;
  lookup.what = what;
  lookup.count = std::numeric_limits<std::int32_t>::max();
  return play.look(lookup);
}

// Pages part what belongs together with a raised dot, which a screen reader reads out.
std::string spoken(std::string_view words) {
  constexpr std::string_view kDot = " \u00B7 ";
  std::string text(words);
  for (std::size_t at = text.find(kDot); at != std::string::npos; at = text.find(kDot, at)) {
    text.replace(at, kDot.size(), ", ");
  }
  return text;
}

std::string title_and_detail(const session::PageRow& row) {
  return row.detail.empty() ? row.title.str() : fmt::format("{} ({})", row.title.view(), spoken(row.detail));
}

void show_list(Console& console, const session::Page& list, std::string_view name, bool is_numbered, bool has_text) {
  console.gap();
  if (list.rows.empty()) {
    console.line(console.say("{}: none.", name));
    return;
  }
  console.line(fmt::format("{}:", name));
  for (std::size_t i = 0; i < list.rows.size(); ++i) {
    const session::PageRow& row = list.rows[i];
    std::string words = title_and_detail(row);
    if (has_text && !row.text.empty()) {
      words += fmt::format(". {}", sentence(row.text));
    }
    if (is_numbered) {
      console.item(i + 1, words);
    } else {
      console.point(words);
    }
  }
}

}  // namespace

std::string clock_of(const program::Play& play) {
  const session::Page clock = page(play, "clock");
  return clock.rows.empty() ? std::string() : clock.rows.front().data.text_at("short", clock.rows.front().title);
}

void show_case(Console& console, const program::Play& play) {
  console.heading(console.say("The case file"));
  for (const session::PageRow& row : page(play, "clock").rows) {
    console.line(console.say("Clock: {}", title_and_detail(row)));
  }
  const session::Page documents = page(play, "documents");
  show_list(console, documents, console.say("Documents"), true, false);
  if (!documents.rows.empty()) {
    console.line(console.say("To read one, type read and its number."));
  }
  show_list(console, page(play, "people"), console.say("People"), false, true);
  show_list(console, page(play, "deadlines"), console.say("Open deadlines"), false, true);
}

void show_document(Console& console, const program::Play& play, std::size_t number) {
  const session::Page documents = page(play, "documents");
  if (documents.rows.empty()) {
    console.line(console.say("There is no document yet."));
    return;
  }
  if (number > documents.rows.size()) {
    console.line(documents.rows.size() == 1 ? console.say("There is one document: type read 1.").str()
                                            : console.say("There is no document {}; type read and a number from 1 to {}.", number, documents.rows.size()));
    return;
  }
  session::Lookup lookup;
  lookup.what = "document";
  lookup.id = documents.rows[number == 0 ? documents.rows.size() - 1 : number - 1].id.str();
  const session::Page document = play.look(lookup);
  for (const session::PageRow& row : document.rows) {
    console.heading(row.title);
    if (!row.detail.empty()) {
      console.line(sentence(spoken(row.detail)));
    }
    console.text(row.text);
  }
  console.gap();
  console.line(console.say("End of the document."));
}

void show_notes(Console& console, const program::Play& play) {
  const session::Page notes = page(play, "notes");
  console.gap();
  if (notes.rows.empty()) {
    console.line(console.say("You have no notes yet. Type note and what you want to keep."));
    return;
  }
  console.line(console.say("Your notes:"));
  for (std::size_t i = 0; i < notes.rows.size(); ++i) {
    const session::PageRow& row = notes.rows[i];
    const bool has_lines = row.text.view().find('\n') != std::string_view::npos;
    console.item(i + 1, has_lines ? fmt::format("{}:", row.title.view()) : fmt::format("{}: {}", row.title.view(), row.text.view()));
    if (has_lines) {
      console.verbatim(row.text);
    }
  }
}

}  // namespace casecraft::terminal
