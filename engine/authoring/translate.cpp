#include "authoring/translate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "base/po.hpp"

namespace casecraft::authoring {
namespace {

using script::PackText;
using script::TextRole;
using translation::PoFile;
using translation::PoMessage;

/// Plural rules as gettext's manual and CLDR give them; any other language begins with the first and its translators put theirs.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> kPlurals{{
    {"", "nplurals=2; plural=(n != 1);"},
    {"fr", "nplurals=2; plural=(n > 1);"},
    {"pt-BR", "nplurals=2; plural=(n > 1);"},
    {"tr", "nplurals=2; plural=(n > 1);"},
    {"fa", "nplurals=2; plural=(n > 1);"},
    {"ja", "nplurals=1; plural=0;"},
    {"ko", "nplurals=1; plural=0;"},
    {"zh", "nplurals=1; plural=0;"},
    {"cs", "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"},
    {"pl", "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"},
    {"ru", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"},
    {"uk", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"},
    {"ro", "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);"},
    {"ar", "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"},
}};

std::string_view plural_rule(std::string_view locale) {
  const std::string_view language = locale.substr(0, locale.find('-'));
  std::string_view found = kPlurals.front().second;
  for (const auto& [name, rule] : kPlurals) {
    if (name == locale) return rule;
    if (name == language) found = rule;
  }
  return found;
}

/// "main.lua" of "friday-1640/main.lua": where the file lies in its pack.
std::string place_in_pack(const Translatable& source, const std::string& file) {
  return file.starts_with(source.id + "/") ? file.substr(source.id.size() + 1) : file;
}

PoMessage message_of(const Translatable& source, const PackText& text, std::size_t forms) {
  PoMessage message;
  message.id = text.id;
  message.source = text.source;
  message.plural = text.plural;
  message.words.assign(text.plural.empty() ? 1 : forms, "");
  message.extracted = text.comment + "\n";
  if (!text.where.file.empty()) message.places.emplace_back(place_in_pack(source, text.where.file), text.where.line);
  return message;
}

PoFile headed(const Translatable& source, std::string_view locale) {
  PoFile file;
  file.header_comments = fmt::format("{} ({})\nHow to translate: docs/translating.md. Only msgstr is for you to fill in; msgctxt names the place and stays.\n", source.title, source.id);
  const auto add = [&](std::string_view name, std::string_view value) { file.header += fmt::format("{}: {}\n", name, value); };
  add("Project-Id-Version", source.version.empty() ? source.id : source.id + " " + source.version);
  add("PO-Revision-Date", "not yet");
  add("Last-Translator", "nobody yet");
  add("Language-Team", "none");
  add("Language", locale);
  add("MIME-Version", "1.0");
  add("Content-Type", "text/plain; charset=UTF-8");
  add("Content-Transfer-Encoding", "8bit");
  add("Plural-Forms", plural_rule(locale));
  add("X-Casecraft-Pack", source.id);
  return file;
}

std::size_t forms_of(const PoFile& file) {
  const auto rule = base::PluralRule::read(file.field("Plural-Forms"));
  return rule ? rule->forms() : 2;
}

}  // namespace

PoFile extract(const Translatable& source) {
  PoFile file = headed(source, "");
  file.is_header_fuzzy = true;
  for (const PackText& text : source.texts) file.messages.push_back(message_of(source, text, 2));
  return file;
}

Merge merge(const Translatable& source, const PoFile& old, std::string_view locale) {
  Merge merged;
  merged.file = headed(source, locale);
  if (!old.header.empty()) {
    merged.file.header = old.header;
    if (!old.header_comments.empty()) merged.file.header_comments = old.header_comments;
    merged.file.is_header_fuzzy = old.is_header_fuzzy;
    merged.file.set_field("Project-Id-Version", source.version.empty() ? source.id : source.id + " " + source.version);
    if (merged.file.field("Language").empty()) merged.file.set_field("Language", locale);
    if (merged.file.field("Plural-Forms").empty()) merged.file.set_field("Plural-Forms", plural_rule(locale));
    merged.file.set_field("X-Casecraft-Pack", source.id);
  }
  const std::size_t forms = forms_of(merged.file);
  // What is in use stands before what is obsolete, should both have an id.
  std::map<std::string, const PoMessage*> by_id;
  for (const bool obsolete : {false, true}) {
    for (const PoMessage& message : old.messages) {
      if (message.is_obsolete == obsolete) by_id.emplace(message.id, &message);
    }
  }
  std::set<std::string> used;
  for (const PackText& text : source.texts) {
    PoMessage message = message_of(source, text, forms);
    used.insert(text.id);
    const auto found = by_id.find(text.id);
    if (found == by_id.end()) {
      ++merged.added;
      merged.file.messages.push_back(std::move(message));
      continue;
    }
    const PoMessage& before = *found->second;
    message.comments = before.comments;
    message.is_fuzzy = before.is_fuzzy;
    message.before = before.before;
    message.plural_before = before.plural_before;
    if (before.has_words()) message.words = before.words;
    const bool is_same = before.source == text.source && before.plural == text.plural;
    ++(is_same || !before.has_words() ? merged.kept : merged.changed);
    if (!is_same && before.has_words()) {
      message.words.resize(text.plural.empty() ? 1 : forms);
      message.is_fuzzy = true;
      // Of several changes the first: it is what the words were made from.
      if (before.before.empty()) {
        message.before = before.source;
        message.plural_before = before.plural;
      }
    }
    merged.file.messages.push_back(std::move(message));
  }
  for (const PoMessage& message : old.messages) {
    if (used.count(message.id) != 0 || !message.has_words()) continue;
    merged.file.messages.push_back(message);
    merged.file.messages.back().places.clear();
    merged.vanished += message.is_obsolete ? 0 : 1;
    merged.file.messages.back().is_obsolete = true;
  }
  return merged;
}

TranslationCount count_translations(const Translatable& source, const PoFile& file) {
  TranslationCount count;
  std::map<std::string, const PoMessage*> by_id;
  for (const PoMessage& message : file.messages) {
    if (message.is_obsolete) ++count.obsolete;
    else by_id.emplace(message.id, &message);
  }
  for (const PackText& text : source.texts) {
    const auto found = by_id.find(text.id);
    const bool is_whole = found != by_id.end() && std::none_of(found->second->words.begin(), found->second->words.end(), [](const std::string& words) { return words.empty(); });
    if (!is_whole) ++count.missing;
    else if (found->second->is_fuzzy || found->second->source != text.source || found->second->plural != text.plural) ++count.fuzzy;
    else ++count.translated;
  }
  return count;
}

bool is_of_another_pack(const Translatable& source, const PoFile& file) {
  const std::string pack = file.field("X-Casecraft-Pack");
  if (!pack.empty()) return pack != source.id;
  std::set<std::string_view> ids;
  for (const PackText& text : source.texts) ids.insert(text.id);
  return !file.messages.empty() && std::none_of(file.messages.begin(), file.messages.end(), [&](const PoMessage& one) { return ids.count(one.id) != 0; });
}

bool is_locale(std::string_view name) noexcept {
  const std::size_t language = std::min(name.find('-'), name.size());
  const bool has_language = (language == 2 || language == 3) && std::all_of(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(language), [](char c) { return c >= 'a' && c <= 'z'; });
  const auto is_letter_or_digit = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
  return has_language && name.size() <= 20 && !name.ends_with('-') && std::all_of(name.begin(), name.end(), is_letter_or_digit);
}

}  // namespace casecraft::authoring
