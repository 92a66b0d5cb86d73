#include <fmt/format.h>

#include <iostream>

#include "apps/command/commands.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/library.hpp"
#include "apps/program/making.hpp"
#include "apps/program/new_folder.hpp"
#include "apps/terminal/console.hpp"
#include "base/names.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

constexpr const char* kUsualAudience = "police, NGO staff";

void refuse(const std::string& problem) {
  if (!problem.empty()) throw UsageError(problem);
}

/// Asks what no option has said; without somebody to ask, the usual answer stands.
class Questions {
public:
  Questions(terminal::Console& console, bool may_ask) : console_(console), may_ask_(may_ask) {}

  /// Empty keeps `usual`. Asks again as long as `problem_of` gives a sentence.
  template <typename Problem>
  std::string ask(const std::string& given, const std::string& usual, const std::string& question, const Problem& problem_of) {
    if (!given.empty()) {
      refuse(problem_of(given));
      return given;
    }
    if (!may_ask_) return usual;
    while (true) {
      const std::optional<std::string> typed = console_.ask(usual.empty() ? question + ": " : fmt::format("{} [{}]: ", question, usual));
      if (!typed) throw Error("the questions were left; nothing was made");
      const std::string answer = typed->empty() ? usual : *typed;
      const std::string problem = problem_of(answer);
      if (problem.empty()) return answer;
      console_.line(console_.shown(problem));
    }
  }

  std::string ask_kind(const std::string& given) {
    if (!given.empty() || !may_ask_) {
      if (given.empty()) throw UsageError("say which kind of exercise it will be: --kind scene, interview, tracing, requests or mixed");
      refuse(authoring::problem_of_kind(given));
      return given;
    }
    console_.heading(console_.say("What will the trainee do?"));
    std::size_t number = 0;
    for (const authoring::TemplateKind& kind : authoring::template_kinds()) console_.item(++number, console_.say("{}: {}. {} to {} minutes.", kind.id, console_.say(kind.words), kind.minutes_from, kind.minutes_to));
    console_.gap();
    const std::string word = ask("", "1", console_.say("Number or name"), [](const std::string& answer) { return authoring::problem_of_kind(named(answer)); });
    return named(word);
  }

private:
  static std::string named(const std::string& answer) {
    const auto kinds = authoring::template_kinds();
    const bool is_number = answer.size() == 1 && answer.front() >= '1' && static_cast<std::size_t>(answer.front() - '0') <= kinds.size();
    return is_number ? std::string(kinds[static_cast<std::size_t>(answer.front() - '1')].id) : answer;
  }

  terminal::Console& console_;
  bool may_ask_;
};

std::string problem_of_minutes(const std::string& words) {
  return authoring::read_minutes(words) ? "" : fmt::format("'{}' is no length in minutes; expected for example 10 or 10-15, at most 600", words);
}

std::string problem_of_audience(const std::string& words) {
  const std::vector<std::string> audience = authoring::read_audience(words);
  if (audience.empty()) return "the audience must not be empty; expected for example: police, NGO staff";
  for (const std::string& one : audience) {
    if (std::string problem = authoring::problem_of_line(one, "audience", false); !problem.empty()) return problem;
  }
  return "";
}

/// The folder's own name, also of "." and of "my-case/".
std::string name_of(const fs::path& folder) {
  std::error_code ignored;
  const fs::path whole = fs::absolute(folder, ignored).lexically_normal();
  return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

std::string problem_of_folder(const std::string& folder) {
  if (folder.empty()) return "name the folder to make, for example my-case";
  if (std::string problem = program::problem_of_new_folder(folder); !problem.empty()) return problem;
  return authoring::problem_of_id(name_of(folder));
}

/// As a shell and `casecraft play` take it: "./my-case" is a folder and no id of the catalogue.
std::string as_typed(const std::string& folder) {
  std::string path = folder;
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  if (path.find('/') == std::string::npos && path != ".") path = "./" + path;
  if (path.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./") == std::string::npos) return path;
  std::string quoted = "'";
  for (const char c : path) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

}  // namespace

int make_pack(const Arguments& arguments, std::istream& in, std::ostream& out) {
  const program::Library library(program::find_home());
  const base::Language& ui = spoken(arguments);
  terminal::Console console(in, out, terminal::options_of_process());
  console.set_language(ui);
  const bool may_ask = console.options().is_interactive;
  if (arguments.pack.empty() && !may_ask) throw UsageError("name the folder to make: casecraft new my-case --kind scene");
  Questions questions(console, may_ask);
  // What stands in the way of the folder is said before anything is asked.
  if (const std::string problem = arguments.pack.empty() ? "" : program::problem_of_new_folder(arguments.pack); !problem.empty()) throw Error(problem);
  const std::string folder = questions.ask(arguments.pack, "", ui.say("Folder of the new exercise, for example my-case"), problem_of_folder);
  authoring::NewPack answers;
  answers.id = name_of(folder);
  answers.language = arguments.language;
  refuse(authoring::problem_of_language(answers.language));
  answers.kind = questions.ask_kind(arguments.kind);
  const authoring::TemplateKind& kind = *authoring::find_template_kind(answers.kind);
  answers.title = questions.ask(arguments.title, authoring::title_from(answers.id), ui.say("Title"), [](const std::string& words) { return authoring::problem_of_line(words, "title", false); });
  answers.author = questions.ask(arguments.author, "", ui.say("Author (may stay empty)"), [](const std::string& words) { return authoring::problem_of_line(words, "author", true); });
  answers.audience = authoring::read_audience(questions.ask(arguments.audience, kUsualAudience, ui.say("For whom, with commas between"), problem_of_audience));
  const auto minutes = authoring::read_minutes(questions.ask(arguments.minutes, fmt::format("{}-{}", kind.minutes_from, kind.minutes_to), ui.say("Minutes that it takes"), problem_of_minutes));
  answers.minutes_from = minutes->first;
  answers.minutes_to = minutes->second;
  program::make_pack(library, folder, answers);

  const std::string path = as_typed(folder);
  out << ui.say("{} is made: an exercise of the kind {} that can be played as it is. main.lua says what to change first.", path, answers.kind) << '\n';
  if (answers.language != "en") out << ui.say("Its texts are English; write yours, in '{}', over them.", answers.language) << '\n';
  out << '\n'
      << ui.say("  casecraft play {0}            play it\n  casecraft lint {0} --tests    check it, and its recorded sessions\n  casecraft prove {0}           what can be reached, and whether it can be passed", path)
      << "\n\n"
      << filled_in(ui, "command", "The manual: {}", program::manual_page(library, "instructors-bench.md").string()) << '\n';
  if (answers.kind == "interview") out << ui.say("From this to a conversation of your own, step by step: {}", program::manual_page(library, "how-to/own-interview.md").string()) << '\n';
  return 0;
}

}  // namespace casecraft::command
