#include "authoring/translate.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "session/contents.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using translation::PoFile;
using translation::PoMessage;
using Catch::Contains;

namespace {

/// Keeps the exercise, whose nodes the texts point to.
struct SourceOf {
  std::shared_ptr<session::Exercise> exercise;
  Translatable source;
};

SourceOf source_of_pack(const std::string& lua) {
  const scenario::Bundle bundle = small_pack(lua);
  base::Diagnostics diagnostics;
  SourceOf made;
  made.exercise = session::Exercise::load(bundle, scenes(), diagnostics);
  REQUIRE(made.exercise != nullptr);
  made.source = translatable_of(*made.exercise, bundle);
  return made;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

PoFile read_back(const std::string& bytes) {
  base::Diagnostics mistakes;
  PoFile file = translation::read_po("es.po", bytes, mistakes);
  for (const base::Diagnostic& one : mistakes.all()) UNSCOPED_INFO(base::format_diagnostic(one));
  REQUIRE_FALSE(mistakes.has_errors());
  return file;
}

PoMessage& message_in(PoFile& file, const std::string& id) {
  const auto found = std::find_if(file.messages.begin(), file.messages.end(), [&](const PoMessage& one) { return one.id == id; });
  REQUIRE(found != file.messages.end());
  return *found;
}

/// A file that somebody has translated, written and read again.
PoFile half_translated(const Translatable& source) {
  PoFile file = merge(source, {}, "es").file;
  message_in(file, "scene.doorstep.title").words = {"La primera pregunta"};
  message_in(file, "scene.doorstep.choices.push").words = {"Ahora irá más rápido."};
  message_in(file, "scene.desk.hint").words = {};
  message_in(file, "scene.doorstep.choices.push").comments = "A colleague says it.\n";
  message_in(file, "ending.done.text").words = {"Se apagan las luces."};
  return read_back(translation::write_po(file));
}

std::string ids_in(const PoFile& file) {
  std::string all;
  for (const PoMessage& one : file.messages) all += (one.is_obsolete ? "~" : "") + one.id + "\n";
  return all;
}

std::string with_hint() { return replaced(two_decisions(), "text = \"It is late.\"", "text = \"It is late.\", hint = \"What cannot be made up for?\""); }

}  // namespace

TEST_CASE("a template holds every text in the order of the file, with its place and what it is") {
  const SourceOf pack = source_of_pack(two_decisions());
  const std::string pot = translation::write_po(extract(pack.source));
  CHECK_THAT(pot, Contains("#. Choice: scene 'The first question'.\n#: main.lua:4\nmsgctxt \"scene.doorstep.choices.her_choice\"\nmsgid \"It is up to you.\"\nmsgstr \"\"\n"));
  CHECK(pot.find("\"pack.title\"") < pot.find("\"scene.doorstep.title\""));
  CHECK(pot.find("\"scene.doorstep.title\"") < pot.find("\"scene.desk.title\""));
  CHECK_THAT(pot, Contains("X-Casecraft-Pack: small"));
  CHECK_THAT(pot, !Contains("mendez-2"));
}

TEST_CASE("merging an unchanged pack changes nothing") {
  const SourceOf pack = source_of_pack(with_hint());
  const PoFile before = half_translated(pack.source);
  const Merge merged = merge(pack.source, before, "es");
  CHECK(translation::write_po(merged.file) == translation::write_po(before));
  CHECK(merged.added == 0);
  CHECK(merged.changed == 0);
}

TEST_CASE("where the source has changed, the translation is kept, marked, and shows what it was made from") {
  const SourceOf before = source_of_pack(with_hint());
  const SourceOf after = source_of_pack(replaced(with_hint(), "It will be quicker now.", "It will soon be over."));
  PoFile file = read_back(translation::write_po(merge(after.source, half_translated(before.source), "es").file));
  const PoMessage& changed = message_in(file, "scene.doorstep.choices.push");
  CHECK(changed.source == "It will soon be over.");
  CHECK(changed.words == std::vector<std::string>{"Ahora irá más rápido."});
  CHECK(changed.is_fuzzy);
  CHECK(changed.before == "It will be quicker now.");
  CHECK(changed.comments == "A colleague says it.\n");
  CHECK_FALSE(message_in(file, "scene.doorstep.title").is_fuzzy);
  // A second change does not hide what the words were made from.
  const SourceOf later = source_of_pack(replaced(with_hint(), "It will be quicker now.", "It will be over in a moment."));
  PoFile again = merge(later.source, file, "es").file;
  CHECK(message_in(again, "scene.doorstep.choices.push").before == "It will be quicker now.");
}

TEST_CASE("what vanished is kept as obsolete, and comes back with its translation") {
  const SourceOf with_title = source_of_pack(two_decisions());
  const SourceOf without = source_of_pack(replaced(two_decisions(), "{ \"It will be quicker now.\", id = \"push\"", "{ \"It will be quicker now.\", id = \"hurry\""));
  PoFile file = merge(with_title.source, {}, "es").file;
  message_in(file, "scene.doorstep.choices.push").words = {"Ahora irá más rápido."};
  const Merge merged = merge(without.source, file, "es");
  CHECK(merged.vanished == 1);
  CHECK(ids_in(merged.file).ends_with("~scene.doorstep.choices.push\n"));
  CHECK_THAT(translation::write_po(merged.file), Contains("#~ msgctxt \"scene.doorstep.choices.push\""));
  PoFile back = merge(with_title.source, read_back(translation::write_po(merged.file)), "es").file;
  CHECK(message_in(back, "scene.doorstep.choices.push").words == std::vector<std::string>{"Ahora irá más rápido."});
  CHECK_FALSE(message_in(back, "scene.doorstep.choices.push").is_obsolete);
}

TEST_CASE("messages follow the order of the source, wherever they stood before") {
  const SourceOf pack = source_of_pack(two_decisions());
  PoFile shuffled = merge(pack.source, {}, "es").file;
  const std::string wanted = ids_in(shuffled);
  std::reverse(shuffled.messages.begin(), shuffled.messages.end());
  CHECK(ids_in(merge(pack.source, shuffled, "es").file) == wanted);
}

TEST_CASE("translated, fuzzy, missing and obsolete messages are counted") {
  const SourceOf before = source_of_pack(two_decisions());
  PoFile file = merge(before.source, {}, "es").file;
  message_in(file, "scene.doorstep.title").words = {"La primera pregunta"};
  message_in(file, "scene.doorstep.choices.push").words = {"Ahora irá más rápido."};
  const SourceOf after = source_of_pack(replaced(two_decisions(), "It will be quicker now.", "It will soon be over."));
  const TranslationCount count = count_translations(after.source, file);
  CHECK(count.translated == 1);
  CHECK(count.fuzzy == 1);
  CHECK(count.missing == static_cast<int>(after.source.texts.size()) - 2);
}

TEST_CASE("a file of another pack is known by its header, or by its ids") {
  const SourceOf pack = source_of_pack(two_decisions());
  PoFile file = merge(pack.source, {}, "es").file;
  CHECK_FALSE(is_of_another_pack(pack.source, file));
  file.set_field("X-Casecraft-Pack", "other");
  CHECK(is_of_another_pack(pack.source, file));
  PoFile strange = read_back("msgctxt \"menu\"\nmsgid \"Open\"\nmsgstr \"Abrir\"\n");
  CHECK(is_of_another_pack(pack.source, strange));
}

TEST_CASE("words for testing layouts are longer, and keep what must be kept") {
  const SourceOf pack = source_of_pack(replaced(two_decisions(), "Mira asks if she has to answer today.", "[quote]Must I?[/quote] It is ${clock()}."));
  PoFile file = pseudo(pack.source, false);
  const std::string words = message_in(file, "scene.doorstep.text").words.front();
  CHECK_THAT(words, Contains("[quote]") && Contains("[/quote]") && Contains("${clock()}") && Contains("Îţ íš"));
  PoFile other = pseudo(pack.source, true);
  CHECK_THAT(message_in(other, "scene.doorstep.text").words.front(), Contains("\u200F"));
  CHECK(count_translations(pack.source, file).missing == 0);
}

TEST_CASE("gettext's own tool finds nothing to say against what is written") {
  const SourceOf pack = source_of_pack("words { days = { \"one day\", \"{n} days\" } }\n" + with_hint());
  PoFile file = merge(pack.source, half_translated(pack.source), "es").file;
  message_in(file, "words.days").words = {"un día", "{n} días"};
  for (const auto& [name, value] : {std::pair("PO-Revision-Date", "2031-03-14 16:40+0000"), {"Last-Translator", "A. Rell <a@example.org>"}, {"Language-Team", "Spanish"}}) file.set_field(name, value);
  const std::string path = CASECRAFT_BINARY_DIR "/written-by-merge.po";
  std::ofstream(path, std::ios::binary) << translation::write_po(file);
  CHECK(std::system(("msgfmt --check --output-file=/dev/null '" + path + "' > '" + path + ".said' 2>&1 && test ! -s '" + path + ".said'").c_str()) == 0);
}

TEST_CASE("a gettext file that cannot be read is told with its line, and the next one is read as ever") {
  for (const std::string& bytes : {std::string("msgid \"a\"\nmsgstr \"b\n"), std::string("msgid \"a\"\nnonsense\n"), std::string(500, '\x01'), std::string("msgid\n") + std::string(100'000, '"')}) {
    base::Diagnostics mistakes;
    static_cast<void>(translation::read_po("es.po", bytes, mistakes));
    CHECK(mistakes.has_errors());
    CHECK(mistakes.all().front().code == "translation.syntax");
    CHECK(mistakes.all().front().where.file == "es.po");
  }
  CHECK(read_back("msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n").messages.size() == 1);
}

TEST_CASE("only what can be a language is one") {
  for (const char* name : {"es", "pt-BR", "en-XA", "ast"}) CHECK(is_locale(name));
  for (const char* name : {"", "e", "ES", "../es", "es_MX", "es-", "es/x", "spanish"}) CHECK_FALSE(is_locale(name));
}
