#include "apps/coder/program.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <algorithm>

#include "apps/coder/evaluation.hpp"
#include "apps/coder/examples.hpp"
#include "apps/coder/training.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/library.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

namespace casecraft::coder_program {
namespace {

namespace fs = std::filesystem;

constexpr int kDone = 0;
constexpr int kCouldNot = 1;
constexpr int kMistake = 2;

constexpr const char* kExamples =
    "Examples:\n"
    "  casecraft-coder explain \"Why didn't you just leave?\"\n"
    "  casecraft-coder explain \"A blue van?\" --previous \"They put us in a blue van.\"\n"
    "  casecraft-coder evaluate labelled.tsv        type, what she said before (may be empty), utterance; tabs between\n"
    "  casecraft-coder train -o model.bin\n"
    "\n"
    "Exit status: 0 done; 1 it could not be done; 2 a mistake in the command.\n"
    "Environment: CASECRAFT_HOME (folder with scripts, assets, scenarios).";

struct Given {
  std::string data, output, file, model, utterance, previous;
};

fs::path folder() { return program::find_home() / "assets" / "coder"; }

coder::Coder open_coder(const std::string& given) {
  const fs::path file = given.empty() ? folder() / "model-1.bin" : fs::path(given);
  return coder::Coder::read(program::read_file(file));
}

int train(const Given& given) {
  const fs::path home = folder();
  const fs::path data = given.data.empty() ? home / "data" : fs::path(given.data);
  const fs::path output = given.output.empty() ? home / "model-1.bin" : fs::path(given.output);
  const WordLists lists{program::read_file(home / "lexicon" / "spelling.tsv"), program::read_file(home / "lexicon" / "words.tsv"),
                        program::read_file(home / "lexicon" / "rules.tsv")};
  const coder::Model model = train(read_training_folder(data), lists, [](std::string_view line) { std::cerr << line << std::endl; });
  const std::string bytes = model.bytes();
  const coder::Coder coder = coder::Coder::read(bytes);
  program::replace_file(output, bytes);
  using fs::perms;   // a model is no secret: everybody may read it
  fs::permissions(output, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read);
  std::cout << fmt::format("{}: {} bytes, version {}\n", output.string(), bytes.size(), coder.version());
  return kDone;
}

int evaluate(const Given& given) {
  const coder::Coder coder = open_coder(given.model);
  const std::vector<Example> examples = read_labelled(program::read_file(given.file), given.file);
  if (examples.empty()) {
    throw Error(fmt::format("{}: there is no labelled utterance in it; expected lines of type, what she said before (may be empty), utterance", given.file));
  }
  std::cout << base::to_pretty_json(evaluate(coder, examples)) << '\n';
  return kDone;
}

int explain(const Given& given) {
  const coder::Coding coding = open_coder(given.model).code(given.utterance, {given.previous, {}, {}});
  std::cout << fmt::format("{}{} ({}), confidence {} of 1000\n", coder::to_string(coding.type), coding.fine.empty() ? "" : "/" + coding.fine,
                           coder::meaning_of(coding.type), coding.confidence);
  for (const coder::Reason& reason : coding.reasons) {
    std::cout << (coding.rule.empty() ? fmt::format("  \"{}\" ({} of 1000)\n", reason.words, reason.weight) : fmt::format("  {} (rule {})\n", reason.words, coding.rule));
  }
  return kDone;
}

int complain(std::string_view sentence, int status) {
  std::cout.flush();
  std::cerr << "casecraft-coder: " << sentence << '\n';
  return status;
}

int carry_out(std::vector<std::string> words) {
  Given given;
  CLI::App app("Trains, measures and explains the coder of interviewers' utterances.", "casecraft-coder");
  app.footer(kExamples);
  app.require_subcommand(1);
  CLI::App* training = app.add_subcommand("train", "make a model from labelled utterances");
  training->add_option("--data", given.data, "the folder with .tsv files; without it, the program's own");
  training->add_option("-o,--output", given.output, "where the model goes; without it, the program's own");
  CLI::App* measuring = app.add_subcommand("evaluate", "measure a model on a file of labelled utterances");
  measuring->add_option("FILE", given.file, "type, what she said before (may be empty), utterance; tabs between; # begins a comment")->required();
  measuring->add_option("--model", given.model, "a model file; without it, the program's own");
  CLI::App* explaining = app.add_subcommand("explain", "code one utterance and say why");
  explaining->add_option("UTTERANCE", given.utterance, "what the interviewer says")->required();
  explaining->add_option("--previous", given.previous, "what the interviewee said before");
  explaining->add_option("--model", given.model, "a model file; without it, the program's own");
  std::reverse(words.begin(), words.end());   // CLI11 takes them from the back
  try {
    app.parse(std::move(words));
  } catch (const CLI::CallForHelp&) {
    std::cout << app.help();
    return kDone;
  } catch (const CLI::ParseError& error) {
    return complain(fmt::format("{}; casecraft-coder --help shows what there is", error.what()), kMistake);
  }
  return *training ? train(given) : *measuring ? evaluate(given) : explain(given);
}

}  // namespace

int run(std::vector<std::string> words) {
  try {
    const int status = carry_out(std::move(words));
    std::cout.flush();
    return std::cout ? status : complain("the output could not be written; is the disk full?", kCouldNot);
  } catch (const Error& error) {
    return complain(error.what(), kCouldNot);
  } catch (const std::exception& error) {
    return complain(fmt::format("something unexpected went wrong: {}", error.what()), kCouldNot);
  }
}

}  // namespace casecraft::coder_program
