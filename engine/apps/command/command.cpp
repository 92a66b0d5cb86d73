#include "apps/command/command.hpp"

#include <fmt/format.h>

#include <exception>
#include <iostream>

#include "apps/command/commands.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/opening.hpp"
#include "base/language.hpp"
#include "records/reach/moving.hpp"

namespace casecraft::command {
namespace {

constexpr int kDone = 0;
constexpr int kCouldNot = 1;
constexpr int kMistake = 2;

int carry_out(const Arguments& arguments) {
  switch (arguments.task) {
    case Task::work: return arguments.work(arguments, std::cin, std::cout);
    case Task::print: std::cout << arguments.text; return kDone;
    case Task::list: return list_exercises(arguments, std::cout);
    case Task::sessions: return list_sessions(arguments, std::cout);
    case Task::run: require_open(arguments); return run_actions(arguments, std::cout);
    case Task::lint:
      if (!arguments.pack.empty()) require_open(arguments);
      return lint_pack(arguments, std::cout);
    case Task::prove: require_open(arguments); return prove_pack(arguments, std::cout);
    case Task::graph: require_open(arguments); return graph_pack(arguments, std::cout);
    case Task::translate: require_open(arguments); return translate_pack(arguments, std::cout);
    case Task::replay: return replay_session(arguments, std::cout);
    case Task::make_pack: return make_pack(arguments, std::cin, std::cout);
    case Task::make_ledger: require_open_ledger(arguments); return make_ledger(arguments, std::cout);
    case Task::preview: require_open(arguments); return preview_pack(arguments);
    case Task::play:
    case Task::resume:
    case Task::catalogue: return play(arguments);
  }
  return kCouldNot;
}

int complain(std::string_view sentence, int status) {
  std::cout.flush();
  std::cerr << "casecraft: " << sentence << '\n';
  return status;
}

}  // namespace

std::string store_location(const Arguments& arguments) {
  std::string problem;
  std::string location = program::store_location(arguments.store, problem);
  if (!problem.empty()) complain(spoken_beside_exercise(arguments).shown(problem), kDone);
  return location;
}

std::unique_ptr<records::Store> open_store(const Arguments& arguments, IfMissing if_missing) {
  if (!arguments.store.empty() && if_missing == IfMissing::refuse) records::require_store(arguments.store);
  return program::open_store(store_location(arguments));
}

int run(std::vector<std::string> words) {
  Speech speech(words);
  // What is wrong is said in English where it is found, and put into the language here.
  const auto say_wrong = [&speech](const std::string& sentence, int status) { return complain(mistake_in_words(speech.language(), sentence), status); };
  try {
    const int status = carry_out(read_arguments(std::move(words), &speech));
    std::cout.flush();
    return std::cout ? status : say_wrong(base::to_say("the output could not be written; is the disk full?"), kCouldNot);
  } catch (const UsageError& error) {
    return say_wrong(error.what(), kMistake);
  } catch (const Error& error) {
    return say_wrong(error.what(), kCouldNot);
  } catch (const std::exception& error) {
    return say_wrong(fmt::format("something unexpected went wrong: {}; what was saved before is safe", error.what()), kCouldNot);
  }
}

}  // namespace casecraft::command
