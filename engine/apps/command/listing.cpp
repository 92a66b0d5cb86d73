#include <fmt/format.h>

#include <ostream>
#include <unordered_set>

#include "apps/command/commands.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/pack_languages.hpp"
#include "apps/program/library.hpp"
#include "apps/program/results.hpp"
#include "apps/terminal/opening.hpp"
#include "base/json.hpp"
#include "records/marking/standing.hpp"

namespace casecraft::command {
namespace {

base::Value texts(const std::vector<std::string>& words) {
  base::List list;
  for (const std::string& word : words) {
    list.push_back(base::Value(word));
  }
  return base::Value(std::move(list));
}

base::Value to_value(const program::CatalogueEntry& entry) {
  const scenario::Manifest& manifest = entry.manifest;
  return base::Value(base::Map{{"id", base::Value(manifest.id)},
                               {"version", base::Value(manifest.version)},
                               {"title", base::Value(manifest.title)},
                               {"summary", base::Value(manifest.summary)},
                               {"kind", base::Value(manifest.kind)},
                               {"level", base::Value(manifest.level)},
                               {"locale", base::Value(manifest.locale)},
                               {"minutes_from", base::Value(manifest.minutes_from)},
                               {"minutes_to", base::Value(manifest.minutes_to)},
                               {"audience", texts(manifest.audience)},
                               {"content_notes", texts(manifest.content_notes)},
                               {"scored", base::Value(manifest.is_scored)},
                               {"folder", base::Value(entry.folder.string())},
                               {"problem", base::Value(entry.problem)}});
}

base::Value to_value(const records::SessionRecord& record) {
  const base::Value& card = record.result["scorecard"];
  return base::Value(base::Map{{"id", base::Value(record.id)},
                               {"pack", base::Value(record.pack)},
                               {"pack_version", base::Value(record.pack_version)},
                               {"title", base::Value(record.title)},
                               {"seed", base::Value(static_cast<std::int64_t>(record.seed))},
                               {"mode", base::Value(record.mode)},
                               {"locale", base::Value(record.locale)},
                               {"pseudonym", base::Value(record.pseudonym)},
                               {"course", base::Value(record.course)},
                               {"state", base::Value(record.state)},
                               {"actions", base::Value(record.actions)},
                               {"bundle", base::Value(base::to_hex(record.bundle))},
                               {"behaviour", base::Value(record.behaviour)},
                               {"created", base::Value(record.created)},
                               {"updated", base::Value(record.updated)},
                               {"verdict", card["verdict"]},
                               {"total", card["total"]}});
}

/// Puts what instructors decided into the verdict that is shown: what was kept stays as it was.
void decide(records::Store& store, records::SessionRecord& record) {
  if (!record.result["scorecard"].is_map()) return;
  // The list itself holds no critical errors.
  const records::Standing standing = records::standing_of(store.session(record.id).result["scorecard"], store.annotations(record.id));
  base::Map card = record.result["scorecard"].as_map();
  card["verdict"] = base::Value(standing.verdict);
  base::Map result = record.result.as_map();
  result["scorecard"] = base::Value(std::move(card));
  record.result = base::Value(std::move(result));
}

template <typename Things>
void print_json(const Things& things, std::ostream& out) {
  base::List list;
  for (const auto& thing : things) {
    list.push_back(to_value(thing));
  }
  out << base::to_pretty_json(base::Value(std::move(list))) << '\n';
}

}  // namespace

int list_exercises(const Arguments& arguments, std::ostream& out) {
  const std::vector<program::CatalogueEntry> entries = program::in_language(program::Library(program::find_home()).catalogue(), arguments.locale);
  if (arguments.is_json) {
    print_json(entries, out);
    return 0;
  }
  const base::Language& ui = spoken_beside_exercise(arguments);
  std::size_t width = 0;
  for (const program::CatalogueEntry& entry : entries) {
    width = std::max(width, entry.manifest.id.size());
  }
  for (const program::CatalogueEntry& entry : entries) {
    const scenario::Manifest& manifest = entry.manifest;
    if (entry.problem.empty()) {
      out << fmt::format("{:<{}}  {} ({}, {}, {})\n", manifest.id, width, manifest.title, ui.shown(manifest.kind), ui.shown(manifest.level), terminal::duration(ui, manifest));
    } else {
      out << fmt::format("{:<{}}  {}\n", manifest.id, width, ui.say("cannot be played: {}", ui.shown(entry.problem)));
    }
  }
  if (entries.empty()) {
    out << ui.say("There is no exercise yet.") << '\n';
  }
  return 0;
}

int list_sessions(const Arguments& arguments, std::ostream& out) {
  const std::unique_ptr<records::Store> store = open_store(arguments);
  std::vector<records::SessionRecord> sessions = store->sessions();
  const std::vector<std::string> remarked = store->remarked();
  const std::unordered_set<std::string> looked_at(remarked.begin(), remarked.end());
  for (records::SessionRecord& record : sessions) {
    if (!looked_at.contains(record.id)) continue;
    try {
      decide(*store, record);
    } catch (const Error&) {
      // A result that cannot be read stops no list: `casecraft store check` names it.
      if (store->reach().is_away) throw;
    }
  }
  const base::Language& ui = spoken(arguments);
  const std::vector<records::DamagedSession> damaged = store->damaged();
  const auto end = [&damaged]() -> int {
    if (damaged.empty()) return 0;
    throw Error(damaged.size() == 1 ? damaged.front().problem
                                    : fmt::format("{} (casecraft store check names each of {} such sessions)", damaged.front().problem, damaged.size()));
  };
  if (arguments.is_json) {
    print_json(sessions, out);
    return end();
  }
  for (const records::SessionRecord& record : sessions) {
    const base::Value& card = record.result["scorecard"];
    const std::string result =
        card.is_map() ? fmt::format(", {} %, {}", program::readable_share(card.text_at("total")), verdict_in_words(ui, card.text_at("verdict"))) : std::string();
    out << fmt::format("{}  {}  {}{}, {}, {}, {} ({}){}\n", record.id.substr(0, 8), program::readable_wall_time(record.updated), record.pack, whose_in_words(record.pseudonym, record.course), ui.say("seed {}", record.seed), ui.say(record.mode),
                       ui.say_in("session", record.state), actions_in_words(ui, record.actions), result);
  }
  if (sessions.empty() && damaged.empty()) {
    out << ui.say("No session has been played yet.") << '\n';
  }
  if (const records::Reach reach = store->reach(); reach.is_away) {
    out << ui.say("The store {} cannot be reached now: these are the sessions of this computer. Of their actions, {} wait to be sent there.", reach.home, reach.waiting) << '\n';
  } else if (!reach.problem.empty()) {
    out << ui.say("Not in the store {} yet: {}.", reach.home, ui.shown(reach.problem)) << '\n';
  }
  return end();
}

}  // namespace casecraft::command
