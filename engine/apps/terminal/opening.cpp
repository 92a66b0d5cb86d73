#include "apps/terminal/opening.hpp"

#include <fmt/format.h>

namespace casecraft::terminal {

std::string duration(const base::Language& language, const scenario::Manifest& manifest) {
  if (manifest.minutes_from <= 0 && manifest.minutes_to <= 0) {
    return language.say("not stated");
  }
  if (manifest.minutes_from <= 0 || manifest.minutes_from == manifest.minutes_to) {
    return language.say("about {} minutes", manifest.minutes_to);
  }
  return language.say("{} to {} minutes", manifest.minutes_from, manifest.minutes_to);
}

void show_support(Console& console, const program::Settings& settings) {
  if (settings.support.empty()) {
    console.line(
        console.say("Support: no contact is set yet. Your organisation's own can be added in the catalogue (casecraft play --terminal) with the word settings. Outside of "
        "it, somebody whom you trust, your supervisor or your doctor can be a first step."));
    return;
  }
  console.line(console.say("Support, if any of this stays with you:"));
  for (const program::SupportContact& contact : settings.support) {
    console.point(contact.how.empty() ? contact.name : fmt::format("{}: {}", contact.name, contact.how));
  }
}

void show_opening(Console& console, const scenario::Manifest& manifest, const records::SessionRecord& record, const program::Settings& settings,
                  bool is_resumed) {
  console.heading(manifest.title);
  console.line(console.say("{} mode, seed {}.", record.mode == "assessment" ? console.say("Assessment") : console.say("Practice"), record.seed));
  console.gap();
  console.line(is_resumed ? console.say("You come back to a session that you left.") : console.say("Before you begin"));
  if (manifest.content_notes.empty()) {
    console.line(console.say("What it deals with: nothing that calls for a note."));
  } else {
    console.line(console.say("What it deals with:"));
    for (const std::string& note : manifest.content_notes) {
      console.point(note);
    }
  }
  console.line(console.say("How long it takes: {}.", duration(console.language(), manifest)));
  console.line(console.say("To pause, type pause. To stop, type leave. Each is one word away at any moment, costs no points, and everything up to then is saved."));
  show_support(console, settings);
  console.line(console.say("This exercise trains; it is no legal advice. Its people, companies and countries are invented."));
  if (record.mode == "assessment") {
    console.line(console.say("In assessment mode there are no hints and no way back, and feedback comes at the end."));
  }
}

void show_pause(Console& console, const program::Settings& settings) {
  console.heading(console.say("Paused"));
  console.line(console.say("Nothing happens while you are away. A pause costs nothing, however long it is."));
  show_support(console, settings);
  console.line(console.say("Type resume to go on, or leave to stop for now."));
}

}  // namespace casecraft::terminal
