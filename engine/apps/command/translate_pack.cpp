#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "apps/command/commands.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/library.hpp"
#include "authoring/check_translations.hpp"
#include "authoring/translatable.hpp"
#include "authoring/translate.hpp"
#include "base/error.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;
using authoring::Translatable;
using translation::PoFile;

/// The name by which the texts of the program's own scripts are asked for.
constexpr std::string_view kShared = "scripts";

/// What is translated, and where its files lie.
struct Place {
  scenario::Bundle bundle;
  std::shared_ptr<session::Exercise> exercise;
  Translatable source;
  fs::path folder;   ///< lang/
};

Place place_of(const Arguments& arguments) {
  const program::Library library(program::find_home());
  Place place;
  const bool is_shared = arguments.pack == kShared;
  const program::CatalogueEntry entry = library.find(is_shared ? "first-steps" : arguments.pack);
  place.bundle = library.bundle(entry, session::Mode::practice);
  if (is_shared) {
    place.bundle.files["pack/main.lua"] = authoring::pack_with_all_kinds();
  }
  place.exercise = program::load(place.bundle);
  place.source = is_shared ? authoring::shared_translatable_of(*place.exercise) : authoring::translatable_of(*place.exercise, place.bundle);
  place.folder = (is_shared ? library.home() / "scripts" : entry.folder) / "lang";
  return place;
}

std::string shown(const fs::path& file) {
  std::error_code ignored;
  const fs::path near = fs::proximate(file, ignored);
  return ignored || near.string().size() > file.string().size() ? file.string() : near.string();
}

/// Throws Error with the first mistake of the file, and with a sentence when it is of another pack.
PoFile read_po_file(const fs::path& file, const Translatable& source) {
  base::Diagnostics mistakes;
  PoFile read = translation::read_po(shown(file), program::read_file(file), mistakes);
  if (mistakes.has_errors()) {
    const base::Diagnostic& first = mistakes.all().front();
    throw Error(fmt::format("{}:{}: {}; nothing was changed. Mend it (msgfmt -c shows every mistake), and try again", first.where.file, first.where.line, first.message));
  }
  if (authoring::is_of_another_pack(source, read)) {
    const std::string pack = read.field("X-Casecraft-Pack");
    throw Error(fmt::format("'{}' translates {}, not '{}'; nothing was changed", shown(file), pack.empty() ? "another exercise" : fmt::format("the exercise '{}'", pack), source.id));
  }
  return read;
}

/// A file that we made for this pack before may be made anew; any other stays.
void write_made(const fs::path& file, const PoFile& made, const Translatable& source, bool may_replace) {
  std::error_code ignored;
  if (fs::exists(file, ignored)) {
    base::Diagnostics unread;
    const bool is_ours = may_replace && fs::is_regular_file(file, ignored) && translation::read_po(shown(file), program::read_file(file), unread).field("X-Casecraft-Pack") == source.id;
    if (!is_ours) {
      throw Error(fmt::format("'{}' is there already and is not overwritten; remove it, or name another file with --out", shown(file)));
    }
  }
  program::replace_file(file, translation::write_po(made));
}

std::string of_texts(const base::Language& ui, const Translatable& source) { return ui.say_count("{} text", "{} texts", static_cast<std::int64_t>(source.texts.size())); }

int extract(const Arguments& arguments, const Place& place, std::ostream& out) {
  const fs::path file = arguments.out.empty() ? place.folder / (place.source.id + ".pot") : fs::path(arguments.out);
  write_made(file, authoring::extract(place.source), place.source, arguments.out.empty());
  const base::Language& ui = spoken(arguments);
  out << ui.say("{}: {} of '{}'", shown(file), of_texts(ui, place.source), place.source.id) << '\n';
  return 0;
}

int merge(const Arguments& arguments, const Place& place, std::ostream& out) {
  const std::string& locale = arguments.merge;
  const fs::path own = place.folder / (locale + ".po");
  std::error_code ignored;
  const PoFile old = fs::exists(own, ignored) ? read_po_file(own, place.source) : PoFile{};
  const authoring::Merge merged = authoring::merge(place.source, old, locale);
  if (arguments.out.empty()) {
    program::replace_file(own, translation::write_po(merged.file));
  } else {
    write_made(arguments.out, merged.file, place.source, false);
  }
  const base::Language& ui = spoken(arguments);
  out << ui.say("{}: {}; {} as they were, {} new, {} changed (fuzzy), {} no longer used (kept as obsolete)", arguments.out.empty() ? shown(own) : arguments.out, of_texts(ui, place.source), merged.kept,
                merged.added, merged.changed, merged.vanished)
      << '\n';
  return 0;
}

int pseudo(const Arguments& arguments, const Place& place, std::ostream& out) {
  for (const bool is_right_to_left : {false, true}) {
    if (is_right_to_left && !arguments.out.empty()) break;   // One file was asked for.
    const fs::path file = arguments.out.empty() ? place.folder / (is_right_to_left ? "en-XB.po" : "en-XA.po") : fs::path(arguments.out);
    write_made(file, authoring::pseudo(place.source, is_right_to_left), place.source, arguments.out.empty());
    const base::Language& ui = spoken(arguments);
    out << ui.say("{}: {}; see them with casecraft play {} --locale {}", shown(file), of_texts(ui, place.source), arguments.pack, is_right_to_left ? "en-XB" : "en-XA") << '\n';
  }
  return 0;
}

std::vector<std::string> locales_in(const fs::path& folder) {
  std::vector<std::string> locales;
  std::error_code problem;
  for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
    if (at->path().extension() == ".po") {
      locales.push_back(at->path().stem().string());
    }
  }
  std::sort(locales.begin(), locales.end());
  return locales;
}

int status(const Arguments& arguments, const Place& place, std::ostream& out) {
  std::vector<std::string> locales = locales_in(place.folder);
  if (!arguments.status.empty()) {
    if (std::find(locales.begin(), locales.end(), arguments.status) == locales.end()) {
      throw Error(fmt::format("there is no {}; casecraft translate {} --merge {} makes it", shown(place.folder / (arguments.status + ".po")), arguments.pack, arguments.status));
    }
    locales = {arguments.status};
  }
  const base::Language& ui = spoken(arguments);
  out << ui.say("{}: {} in '{}'", place.source.id, of_texts(ui, place.source), place.source.locale) << '\n';
  if (locales.empty()) {
    out << ui.say("no translations yet; casecraft translate {} --merge es begins one", arguments.pack) << '\n';
  }
  bool is_broken = false;
  for (const std::string& locale : locales) {
    const fs::path file = place.folder / (locale + ".po");
    const std::string bytes = program::read_file(file);
    base::Diagnostics mistakes;
    authoring::check_translation(place.source, locale, shown(file), bytes, mistakes);
    base::Diagnostics unread;
    const PoFile read = translation::read_po(shown(file), bytes, unread);
    const authoring::TranslationCount count = authoring::count_translations(place.source, read);
    out << ui.say("{}: {} translated, {} fuzzy, {} missing, {} obsolete", locale, count.translated, count.fuzzy, count.missing, count.obsolete) << '\n';
    for (const base::Diagnostic& one : mistakes.all()) {
      if (one.severity != base::Severity::error && one.code != "translation.unknown-id") {
        continue;   // Counted above.
      }
      is_broken = true;
      out << base::format_diagnostic(one);
    }
  }
  return is_broken ? kMistakes : 0;
}

}  // namespace

int translate_pack(const Arguments& arguments, std::ostream& out) {
  const Place place = place_of(arguments);
  if (arguments.is_extract) {
    return extract(arguments, place, out);
  }
  if (arguments.is_pseudo) {
    return pseudo(arguments, place, out);
  }
  if (arguments.merge.empty()) {
    return status(arguments, place, out);
  }
  if (!authoring::is_locale(arguments.merge)) {
    throw UsageError(fmt::format("'{}' is no language; expected one such as es, fr or pt-BR", arguments.merge));
  }
  if (arguments.merge == place.source.locale) {
    throw UsageError(fmt::format("'{}' is written in '{}' itself; expected the language of a translation", place.source.id, arguments.merge));
  }
  return merge(arguments, place, out);
}

}  // namespace casecraft::command
