#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/screens.hpp"

namespace casecraft::desktop {

namespace {

std::string facts_of(const base::Language& language, const records::SessionRecord& record) {
  return language.say("{}, case {}  \u2022  {}  \u2022  last opened {} UTC", record.mode == "assessment" ? language.say("Assessment") : language.say("Practice"), record.seed, language.say_count("{} action", "{} actions", record.actions), program::readable_wall_time(record.updated));
}

std::string outcome_of(const base::Language& language, const records::SessionRecord& record) {
  if (record.state != "ended") return language.say("Open");
  const base::Value& card = record.result["scorecard"];
  const std::string verdict = card.text_at("verdict");
  if (verdict.empty()) return language.say("Ended");
  return language.say("Ended: {}, {} %", verdict == "passed" ? language.say("passed") : verdict == "provisional" ? language.say("provisional") : language.say("not passed"),
                     program::readable_share(card.text_at("total")));
}

}  // namespace

void draw_sessions(App& app) {
  page(app, app.ui.say("My sessions"), true, app.shelf.scroll, [&](Column& column) {
    const Theme& theme = app.ui.theme();
    const std::string& home = app.records.reach.now.home;
    column.muted(home.empty() ? app.ui.say("What you have played is kept on this computer only.").str() : app.ui.say("What you have played is kept on this computer and in the store {}.", home)).gap(1.0F);
    if (app.shelf.sessions.empty()) column.words(app.ui.say("You have not played yet. Sessions that you begin appear here, and can be gone on with at the same place."));
    const std::vector<records::SessionRecord> sessions = app.shelf.sessions;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
      const records::SessionRecord& record = sessions[i];
      const bool is_open = record.state != "ended";
      column.words(record.title, Face::strong, {}, 1.35F);
      column.words(outcome_of(app.ui.language(), record), Face::label, is_open ? theme.accent : theme.muted, 1.4F);
      column.words(facts_of(app.ui.language(), record), Face::small, theme.muted, 1.4F).gap(0.4F);
      Flow flow = column.flow();
      const std::string key = i < 9 ? std::to_string(i + 1) : std::string();
      const bool by_key = i < 9 && app.ui.take_letter(static_cast<char>('1' + i));
      if (flow.button("session", is_open ? app.ui.say("Continue") : app.ui.say("Read the debrief"), Look::usual, key, i) || by_key) {
        is_open ? app.resume(record.id) : app.show_debrief(record);
      }
      column.after(flow).gap(0.9F).rule().gap(0.9F);
    }
  });
}

}  // namespace casecraft::desktop
