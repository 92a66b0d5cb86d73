#include "apps/terminal/opening.hpp"

#include <fmt/format.h>

namespace casecraft::terminal {

std::string duration(const scenario::Manifest& manifest) {
  if (manifest.minutes_from <= 0 && manifest.minutes_to <= 0) {
    return "not stated";
  }
  if (manifest.minutes_from <= 0 || manifest.minutes_from == manifest.minutes_to) {
    return fmt::format("about {} minutes", manifest.minutes_to);
  }
  return fmt::format("{} to {} minutes", manifest.minutes_from, manifest.minutes_to);
}

void show_support(Console& console, const program::Settings& settings) {
  if (settings.support.empty()) {
    console.line(
        "Support: no contact is set yet. Your organisation's own can be added in the catalogue (casecraft play --terminal) with the word settings. Outside of "
        "it, somebody whom you trust, your supervisor or your doctor can be a first step.");
    return;
  }
  console.line("Support, if any of this stays with you:");
  for (const program::SupportContact& contact : settings.support) {
    console.point(contact.how.empty() ? contact.name : fmt::format("{}: {}", contact.name, contact.how));
  }
}

void show_opening(Console& console, const scenario::Manifest& manifest, const records::SessionRecord& record, const program::Settings& settings,
                  bool is_resumed) {
  console.heading(manifest.title);
  console.line(fmt::format("{} mode, seed {}.", record.mode == "assessment" ? "Assessment" : "Practice", record.seed));
  console.gap();
  console.line(is_resumed ? "You come back to a session that you left." : "Before you begin");
  if (manifest.content_notes.empty()) {
    console.line("What it deals with: nothing that calls for a note.");
  } else {
    console.line("What it deals with:");
    for (const std::string& note : manifest.content_notes) {
      console.point(note);
    }
  }
  console.line(fmt::format("How long it takes: {}.", duration(manifest)));
  console.line("To pause, type pause. To stop, type leave. Each is one word away at any moment, costs no points, and everything up to then is saved.");
  show_support(console, settings);
  console.line("This exercise trains; it is no legal advice. Its people, companies and countries are invented.");
  if (record.mode == "assessment") {
    console.line("In assessment mode there are no hints and no way back, and feedback comes at the end.");
  }
}

void show_pause(Console& console, const program::Settings& settings) {
  console.heading("Paused");
  console.line("Nothing happens while you are away. A pause costs nothing, however long it is.");
  show_support(console, settings);
  console.line("Type resume to go on, or leave to stop for now.");
}

}  // namespace casecraft::terminal
