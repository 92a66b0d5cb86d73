#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/groups.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/new_file.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/key_file.hpp"
#include "apps/program/known_keys.hpp"
#include "apps/program/library.hpp"
#include "apps/program/mode.hpp"
#include "base/harmless.hpp"
#include "records/seal/sealed_file.hpp"
#include "records/seal/verify.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestShown = 80;

struct SealWords {
  std::string what;      ///< A session's id or a sealed file.
  std::string out;
  std::string key;       ///< A public key, or a file that holds one.
  std::string pack;      ///< A folder or an id whose exercise counts as known.
  std::string name;      ///< What a key that becomes known is called.
  bool is_forced{false};
  std::string forgotten; ///< Fingerprint of a key that is known no more.
};

fs::path absolute_path(const std::string& word) { return fs::absolute(fs::path(word)).lexically_normal(); }

void list_known_keys(const base::Language& ui, std::ostream& out) {
  for (const program::KnownKey& known : program::read_known_keys(program::known_keys_file())) {
    out << ui.say("known        {}  {}", records::fingerprint(known.key), known.name) << '\n';
  }
}

int show_key(const Arguments& arguments, const SealWords& words, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  if (const std::optional<records::PublicKey> other = program::key_named(words.key)) {
    program::KnownKey known;
    known.key = *other;
    known.name = words.name;
    program::keep_known_key(program::known_keys_file(), known);
    out << ui.say("Decisions that {} signed count here from now on, as those of {}. Compare the fingerprint with theirs, by telephone or in person.", records::fingerprint(*other), words.name) << '\n';
    return 0;
  }
  if (!words.forgotten.empty()) {
    program::forget_known_key(program::known_keys_file(), words.forgotten);
    out << ui.say("Decisions that {} signed do not count here any more.", words.forgotten) << '\n';
    return 0;
  }
  const records::SigningKey key = program::own_key(program::key_file());
  const std::string text = records::to_text(key.public_key());
  if (!words.out.empty()) {
    program::replace_file(absolute_path(words.out), text + "\n");
    out << ui.say("wrote {}: the public key with the fingerprint {}", words.out, records::fingerprint(key.public_key())) << '\n';
    return 0;
  }
  out << ui.say("fingerprint  {}", records::fingerprint(key.public_key())) << '\n' << ui.say("public key   {}", text) << '\n';
  list_known_keys(ui, out);
  return 0;
}

std::shared_ptr<session::Exercise> load_exercise(const scenario::Bundle& bundle) { return program::load(bundle); }

int write_seal(const Arguments& arguments, const SealWords& words, std::ostream& out) {
  require_new_file(words.out, words.is_forced);
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
  write_new_file(words.out, records::write_sealed_file(whole), words.is_forced);
  const base::Language& ui = spoken(arguments);
  out << ui.say("wrote {}: {}, signed by {} on {}", words.out, actions_in_words(ui, whole.record.actions), verdict.signed_by, base::harmless(whole.seal->sealed, kLongestShown))
      << (is_late ? ui.say("; it was signed only now, and not when it ended").str() : "") << '\n';
  return 0;
}

bool is_bundle_of(const program::Library& library, const program::CatalogueEntry& entry, const records::SessionRecord& record) {
  return library.bundle(entry, program::read_mode(record.mode)).hash() == record.bundle;
}

/// Whether the exercise as it was played is one that the program came with, or the one that the person named. What a store or a file holds, and what lies in the folder of a
/// person's own exercises, may have come with the session.
bool is_known(const SealWords& words, const records::SessionRecord& record) {
  const program::Library library(program::find_home());
  if (!words.pack.empty() && is_bundle_of(library, library.find(words.pack), record)) {
    return true;
  }
  // The id is no path here: it came with the session.
  for (const program::CatalogueEntry& entry : library.installed()) {
    try {
      if (entry.problem.empty() && entry.manifest.id == record.pack && is_bundle_of(library, entry, record)) return true;
    } catch (const Error&) {
      // An exercise that cannot be read makes nothing known.
    }
  }
  return false;
}

/// Whose key that is, as far as it is known here.
std::string owner_in_words(const base::Language& ui, const records::WholeSession& whole) {
  const records::PublicKey key = records::read_public_key(whole.seal->public_key, "the seal's");
  const records::KnownKeys known = program::keys_that_count(program::key_file(), program::known_keys_file());
  const auto found = known.find(key);
  return found == known.end() ? ui.say("compare that fingerprint with its owner's, or name their key with --key").str() : ui.say("that is {}", ui.shown(found->second));
}

int verify_session(const Arguments& arguments, const SealWords& words, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const std::optional<records::PublicKey> expected = program::key_named(words.key);
  std::error_code ignored;
  const bool is_file = fs::exists(words.what, ignored) || words.what.find_first_of("./") != std::string::npos;
  const records::WholeSession whole = is_file ? records::read_sealed_file(program::read_file(words.what, records::kLargestSealedFile), "'" + words.what + "'")
                                              : records::read_whole(*open_store(arguments), words.what);
  const records::Verdict verdict = records::verify(whole, load_exercise, expected);
  // A session brings its own exercise along, which may have been made easy.
  if (verdict.finding == records::Finding::genuine && !is_known(words, whole.record)) {
    const std::string pack = base::harmless(whole.record.pack, kLongestShown);
    const std::string version = base::harmless(whole.record.pack_version, kLongestShown);
    out << (words.pack.empty() ? ui.say("pack unknown: the session is whole and signed by {}, but '{}' {} as it was played is not what is installed here; look at its folder and name it with --pack, or "
                                        "use the version of the program that it was played with", verdict.signed_by, pack, version)
                               : ui.say("pack unknown: the session is whole and signed by {}, but '{}' {} as it was played is neither what is installed here nor what you named; another version of the "
                                        "exercise or of the program was used", verdict.signed_by, pack, version))
        << '\n';
    return 1;
  }
  const bool says_owner = verdict.finding == records::Finding::genuine && !expected;
  out << finding_in_words(ui, verdict.sentence) << (says_owner ? "; " + owner_in_words(ui, whole) : "") << '\n';
  return verdict.finding == records::Finding::genuine ? 0 : 1;
}

}  // namespace

void add_seal_commands(CLI::App& app, Arguments& arguments) {
  const auto words = std::make_shared<SealWords>();
  CLI::App* key = app.add_subcommand("key", "the public key of what is played here, to be given to who verifies it");
  key->add_option("--export", words->out, "write it to this file")->type_name("FILE");
  key->add_option("--trust", words->key, "let the decisions of somebody else count here: their public key, or a file that holds it")->type_name("KEY");
  key->add_option("--name", words->name, "what that key is called here")->type_name("NAME");
  key->add_option("--forget", words->forgotten, "let them count no more, by the key's fingerprint")->type_name("FINGERPRINT");
  key->callback([words, &arguments] {
    if (words->key.empty() != words->name.empty()) throw UsageError("--trust and --name go together: whose key it is, and what it is called here");
    arguments.work = [words](const Arguments& given, std::istream&, std::ostream& out) { return show_key(given, *words, out); };
  });

  CLI::App* seal = app.add_subcommand("seal", "write a finished session as one signed file that another machine can verify");
  seal->add_option("SESSION", words->what, "its id, or the first characters of it (casecraft sessions)")->required();
  seal->add_option("-o,--out", words->out, "the file to write, such as heron.casesession")->required();
  seal->add_flag("--force", words->is_forced, "replace the file when it is there");
  seal->callback([words, &arguments] {
    arguments.work = [words](const Arguments& given, std::istream&, std::ostream& out) { return write_seal(given, *words, out); };
  });

  CLI::App* verify = app.add_subcommand("verify", "say whether a session or a sealed file is genuine; exit status 0 only then");
  verify->add_option("SESSION", words->what, "a session's id, or a file that casecraft seal wrote")->required();
  verify->add_option("--key", words->key, "genuine only when signed by this public key: a file, or the key itself");
  verify->add_option("--pack", words->pack, "the folder of the exercise that it was played with, after you have looked at it, where that is not one that came with the program");
  verify->callback([words, &arguments] {
    arguments.work = [words](const Arguments& given, std::istream&, std::ostream& out) { return verify_session(given, *words, out); };
  });
}

}  // namespace casecraft::command
