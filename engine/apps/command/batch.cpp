#include <fmt/format.h>

#include <ostream>

#include "apps/command/commands.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/in_language.hpp"
#include "apps/program/languages.hpp"
#include "apps/program/mode.hpp"
#include "apps/program/play.hpp"
#include "base/json.hpp"

namespace casecraft::command {
namespace {

struct Script {
  base::List actions;
  std::optional<std::uint64_t> seed;
  std::optional<session::Mode> mode;
};

Script read_script(const std::string& file) {
  const base::Value value = base::parse_json(program::read_file(file), file);
  Script script;
  const base::Value& list = value.is_map() ? value["actions"] : value;
  if (!list.is_list()) {
    throw Error(fmt::format("'{}' holds no list of actions; expected [{{\"kind\": \"choose\", \"payload\": {{\"choice\": \"…\"}}}}, …] or an object with \"actions\"",
                            file));
  }
  script.actions = list.as_list();
  if (value["seed"].is_integer() && value["seed"].as_integer() >= 0) {
    script.seed = static_cast<std::uint64_t>(value["seed"].as_integer());
  }
  if (value["mode"].is_text()) {
    script.mode = program::read_mode(value["mode"].as_text());
  }
  return script;
}

base::Value journal_value(const std::vector<session::JournalRow>& rows) {
  base::List list;
  for (const session::JournalRow& row : rows) {
    list.push_back(base::Value(base::Map{{"number", base::Value(row.number)},
                                         {"role", base::Value(row.role)},
                                         {"kind", base::Value(row.kind)},
                                         {"payload", base::parse_json(row.payload, "journal")},
                                         {"time", base::Value(row.time)},
                                         {"state", base::Value(row.state.hex())},
                                         {"chain", base::Value(base::to_hex(row.chain))}}));
  }
  return base::Value(std::move(list));
}

}  // namespace

int run_actions(const Arguments& arguments, std::ostream& out) {
  const program::Library library(program::find_home());
  const Script script = read_script(arguments.actions);
  const std::uint64_t seed = arguments.seed.value_or(script.seed.value_or(1));
  const session::Mode mode = arguments.mode.value_or(script.mode.value_or(session::Mode::practice));
  program::Play play = program::Play::unrecorded(library, arguments.pack, seed, mode, arguments.locale);
  // A machine reads this: without --locale it stays as the exercise says it, whatever language the computer speaks.
  program::Languages languages(program::find_home());
  const base::Language& language = arguments.locale.empty() ? base::english() : languages.of(arguments.locale);
  base::List views{session::to_value(program::in_language(play.session().view(), language))};
  for (std::size_t i = 0; i < script.actions.size(); ++i) {
    const std::string origin = fmt::format("{}, action {}", arguments.actions, i + 1);
    session::Action action = session::action_from_value(script.actions[i], origin);
    try {
      action = play.exercise().with_tags(std::move(action), seed);
      views.push_back(session::to_value(program::in_language(play.apply(action), language)));
    } catch (const Error& error) {
      throw Error(fmt::format("{} ({}): {}", origin, action.kind, error.what()));
    }
  }
  const session::Session& session = play.session();
  const session::Exercise& exercise = session.exercise();
  const base::Value document{base::Map{
      {"pack", base::Value(play.record().pack)},
      {"version", base::Value(play.record().pack_version)},
      {"seed", base::Value(static_cast<std::int64_t>(seed))},
      {"mode", base::Value(session::to_string(mode))},
      {"bundle", base::Value(base::to_hex(exercise.bundle_hash()))},
      {"views", base::Value(std::move(views))},
      {"journal", journal_value(play.rows())},
      {"scorecard", program::in_language(assessment::to_value(session.scorecard(), exercise.framework(), exercise.rubric()), language)},
      {"debrief", program::in_language(assessment::to_value(session.debrief(), exercise.framework(), exercise.rubric(), exercise.references()), language)}}};
  out << base::to_pretty_json(document) << '\n';
  return 0;
}

}  // namespace casecraft::command
