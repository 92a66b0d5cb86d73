#include "session/languages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/po.hpp"

namespace casecraft::session {
namespace {

constexpr std::string_view kPackFolder = "pack/lang/";
constexpr std::string_view kPackTexts = "pack";   // What ids of the texts of scenario.json begin with.
constexpr std::string_view kOwnFolder = "scripts/lang/";

/// "es" of "pack/lang/es.po"; empty for anything else.
std::string_view locale_in(std::string_view path, std::string_view folder) {
  if (!path.starts_with(folder) || !path.ends_with(".po")) return {};
  const std::string_view name = path.substr(folder.size(), path.size() - folder.size() - 3);
  return name.find('/') == std::string_view::npos ? name : std::string_view();
}

/// Calls `each` with the id, the words and what they are.
template <typename Manifest, typename Each>
void each_manifest_text(Manifest& manifest, const Each& each) {
  each("title", fmt::format("{}.title", kPackTexts), manifest.title, "Title of the exercise.");
  each("summary", fmt::format("{}.summary", kPackTexts), manifest.summary, "What the catalogue says of it.");
  for (std::size_t i = 0; i < manifest.audience.size(); ++i) each("audience", fmt::format("{}.audience.{}", kPackTexts, i + 1), manifest.audience[i], "For whom it is.");
  for (std::size_t i = 0; i < manifest.content_notes.size(); ++i) each("content_notes", fmt::format("{}.content_notes.{}", kPackTexts, i + 1), manifest.content_notes[i], "What it deals with; shown before anything else.");
}

template <typename Framework, typename Each>
void each_framework_text(Framework& framework, const Each& each) {
  for (auto& one : framework.competencies) {
    const std::string id = fmt::format("framework.{}.{}", framework.id, one.id);
    each(id + ".name", one.name, "Name of a competency.");
    each(id + ".descriptor", one.descriptor, "What good practice looks like.");
  }
}

void put(std::string& words, const std::string& id, std::span<const script::Translation> translations, std::string_view locale) {
  script::PackText text;
  text.id = id;
  text.source = words;
  for (const script::Translation& translation : translations) {
    if (translation.locale != locale) continue;
    const script::Translated* found = translation.find(id);
    if (found == nullptr || !script::is_usable(text, *found)) continue;
    words = found->words.front();
    return;
  }
}

}  // namespace

std::vector<std::string> languages_of(const scenario::Bundle& bundle) {
  std::vector<std::string> languages;
  for (const auto& [path, bytes] : bundle.files) {
    if (const std::string_view locale = locale_in(path, kPackFolder); !locale.empty()) languages.emplace_back(locale);
  }
  return languages;
}

std::string best_locale(std::span<const std::string> languages, std::string_view wanted, const std::string& source) {
  std::string name(wanted.substr(0, wanted.find_first_of(".@")));
  std::replace(name.begin(), name.end(), '_', '-');
  const auto is_there = [&](const std::string& one) { return std::find(languages.begin(), languages.end(), one) != languages.end(); };
  if (name == source || is_there(name)) return name;
  const std::string language = name.substr(0, name.find('-'));
  return is_there(language) ? language : source;
}

std::optional<script::Translation> read_translation(const std::string& path, std::string_view bytes, std::string_view locale) {
  base::Diagnostics mistakes;
  const base::Po catalogue = base::read_po(bytes, path, mistakes);
  if (mistakes.has_errors()) return std::nullopt;
  script::Translation translation = script::translation_of(catalogue);
  translation.locale = locale;
  return translation;
}

std::vector<script::Translation> read_translations(const scenario::Bundle& bundle, std::string_view pack) {
  std::vector<script::Translation> translations;
  for (const std::string_view folder : {kPackFolder, kOwnFolder}) {
    for (const auto& [path, bytes] : bundle.files) {
      const std::string_view locale = locale_in(path, folder);
      if (locale.empty()) continue;
      std::optional<script::Translation> read = read_translation(path, bytes, locale);
      const bool is_foreign = read && folder == kPackFolder && !read->pack.empty() && read->pack != pack;
      if (read && !is_foreign) translations.push_back(std::move(*read));
    }
  }
  return translations;
}

std::vector<script::PackText> manifest_texts(const scenario::Manifest& manifest, const base::JsonDocument& document) {
  std::vector<script::PackText> texts;
  each_manifest_text(manifest, [&](const char* key, const std::string& id, const std::string& words, const char* comment) {
    texts.push_back({id, script::TextRole::read, words, {}, comment, document.where(key), nullptr});
  });
  std::stable_sort(texts.begin(), texts.end(), [](const script::PackText& a, const script::PackText& b) { return a.where.line < b.where.line; });
  return texts;
}

void translate_manifest(scenario::Manifest& manifest, std::span<const script::Translation> translations, std::string_view locale) {
  each_manifest_text(manifest, [&](const char*, const std::string& id, std::string& words, const char*) { put(words, id, translations, locale); });
}

std::vector<script::PackText> framework_texts(const assessment::Framework& framework, const base::Position& where) {
  std::vector<script::PackText> texts;
  each_framework_text(framework, [&](const std::string& id, const std::string& words, const char* comment) { texts.push_back({id, script::TextRole::read, words, {}, comment, where, nullptr}); });
  return texts;
}

void translate_framework(assessment::Framework& framework, std::span<const script::Translation> translations, std::string_view locale) {
  each_framework_text(framework, [&](const std::string& id, std::string& words, const char*) { put(words, id, translations, locale); });
}

}  // namespace casecraft::session
