#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/groups.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/key_file.hpp"
#include "apps/program/library.hpp"
#include "apps/program/mode.hpp"
#include "records/seal/sealed_file.hpp"
#include "records/seal/verify.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestKeyFile = 4096;

struct SealWords {
  std::string what;      ///< A session's id or a sealed file.
  std::string out;
  std::string key;       ///< A public key, or a file that holds one.
  std::string pack;      ///< A folder or an id whose exercise counts as known.
};

fs::path absolute_path(const std::string& word) { return fs::absolute(fs::path(word)).lexically_normal(); }

int show_key(const SealWords& words, std::ostream& out) {
  const records::SigningKey key = program::own_key(program::key_file());
  const std::string text = records::to_text(key.public_key());
  if (!words.out.empty()) {
    program::replace_file(absolute_path(words.out), text + "\n");
    out << fmt::format("wrote {}: the public key with the fingerprint {}\n", words.out, records::fingerprint(key.public_key()));
    return 0;
  }
  out << fmt::format("fingerprint  {}\npublic key   {}\n", records::fingerprint(key.public_key()), text);
  return 0;
}

std::shared_ptr<session::Exercise> load_exercise(const scenario::Bundle& bundle) { return program::load(bundle); }

int write_seal(const Arguments& arguments, const SealWords& words, std::ostream& out) {
  const std::unique_ptr<records::Store> store = open_store(arguments);
  records::WholeSession whole = records::read_whole(*store, words.what);
  records::Verdict verdict = records::verify(whole, load_exercise);
  // A session from before there were seals, or whose key was not at hand when it ended.
  bool is_late = false;
  if (verdict.finding == records::Finding::not_sealed && whole.record.state == "ended") {
    whole.seal = records::seal_session(*store, whole.record.id, program::own_key(program::key_file()));
    verdict = records::verify(whole, load_exercise);
    is_late = true;
  }
  if (verdict.finding != records::Finding::genuine) {
    throw Error(fmt::format("nothing was written: the session {} is {}", whole.record.id.substr(0, 8), verdict.sentence));
  }
  program::replace_file(absolute_path(words.out), records::write_sealed_file(whole));
  out << fmt::format("wrote {}: {}{}\n", words.out, verdict.sentence, is_late ? "; it was signed only now, and not when it ended" : "");
  return 0;
}

std::optional<records::PublicKey> expected_key(const std::string& word) {
  if (word.empty()) {
    return std::nullopt;
  }
  std::error_code ignored;
  return fs::exists(word, ignored) ? records::read_public_key(program::read_file(word, kLargestKeyFile), "'" + word + "'") : records::read_public_key(word, "'" + word + "'");
}

bool is_known(const Arguments& arguments, const SealWords& words, const records::SessionRecord& record) {
  const program::Library library(program::find_home());
  try {
    const program::CatalogueEntry entry = library.find(words.pack.empty() ? record.pack : words.pack);
    if (library.bundle(entry, program::read_mode(record.mode)).hash() == record.bundle) {
      return true;
    }
  } catch (const Error&) {
    if (!words.pack.empty()) {
      throw;
    }
  }
  try {
    static_cast<void>(open_store(arguments)->bundle(record.bundle));
    return true;
  } catch (const Error&) {
    return false;
  }
}

int verify_session(const Arguments& arguments, const SealWords& words, std::ostream& out) {
  const std::optional<records::PublicKey> expected = expected_key(words.key);
  std::error_code ignored;
  const bool is_file = fs::exists(words.what, ignored) || words.what.find_first_of("./") != std::string::npos;
  const records::WholeSession whole = is_file ? records::read_sealed_file(program::read_file(words.what, records::kLargestSealedFile), "'" + words.what + "'")
                                              : records::read_whole(*open_store(arguments), words.what);
  const records::Verdict verdict = records::verify(whole, load_exercise, expected);
  // A file brings its own exercise along, which may have been made easy.
  if (is_file && verdict.finding == records::Finding::genuine && !is_known(arguments, words, whole.record)) {
    out << fmt::format("pack unknown: the session is whole and signed by {}, but '{}' {} as it was played is neither installed here nor in the store; name its folder with --pack\n",
                       verdict.signed_by, whole.record.pack, whole.record.pack_version);
    return 1;
  }
  out << verdict.sentence << '\n';
  return verdict.finding == records::Finding::genuine ? 0 : 1;
}

}  // namespace

void add_seal_commands(CLI::App& app, Arguments& arguments) {
  const auto words = std::make_shared<SealWords>();
  CLI::App* key = app.add_subcommand("key", "the public key of what is played here, to be given to who verifies it");
  key->add_option("--export", words->out, "write it to this file")->type_name("FILE");
  key->callback([words, &arguments] { arguments.work = [words](const Arguments&, std::istream&, std::ostream& out) { return show_key(*words, out); }; });

  CLI::App* seal = app.add_subcommand("seal", "write a finished session as one signed file that another machine can verify");
  seal->add_option("SESSION", words->what, "its id, or the first characters of it (casecraft sessions)")->required();
  seal->add_option("-o,--out", words->out, "the file to write, such as heron.casesession")->required();
  seal->callback([words, &arguments] {
    arguments.work = [words](const Arguments& given, std::istream&, std::ostream& out) { return write_seal(given, *words, out); };
  });

  CLI::App* verify = app.add_subcommand("verify", "say whether a session or a sealed file is genuine; exit status 0 only then");
  verify->add_option("SESSION", words->what, "a session's id, or a file that casecraft seal wrote")->required();
  verify->add_option("--key", words->key, "genuine only when signed by this public key: a file, or the key itself");
  verify->add_option("--pack", words->pack, "the folder or id of the exercise that it was played with, where that is not the installed one");
  verify->callback([words, &arguments] {
    arguments.work = [words](const Arguments& given, std::istream&, std::ostream& out) { return verify_session(given, *words, out); };
  });
}

}  // namespace casecraft::command
