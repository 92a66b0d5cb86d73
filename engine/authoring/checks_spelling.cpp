#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

#include "authoring/checks.hpp"
#include "authoring/passages.hpp"
#include "authoring/phrases.hpp"
#include "base/po.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::size_t kShortest = 3;   ///< Letters; what is shorter is an abbreviation as often as a word.
constexpr std::size_t kSuggestions = 3;
constexpr std::size_t kMostWithSuggestions = 20;   ///< Words: each takes some milliseconds.

bool is_capital(std::string_view word, std::size_t at) {
  const auto c = static_cast<unsigned char>(word[at]);
  if (c == 0xC3U && at + 1 < word.size()) return static_cast<unsigned char>(word[at + 1]) < 0xA0U;   // À to Þ
  return c >= 'A' && c <= 'Z';
}

/// Codes and abbreviations: capitals behind the first letter.
bool is_code(std::string_view word) {
  for (std::size_t at = 1; at < word.size(); ++at) {
    if (is_capital(word, at)) return true;
  }
  return false;
}

/// As a dictionary has it: a plain apostrophe, and no possessive.
std::string plain(std::string_view word) {
  std::string all;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const bool is_curly = word.substr(at, 3) == "\xE2\x80\x99";
    all += is_curly ? '\'' : word[at];
    if (is_curly) at += 2;
  }
  if (all.ends_with("'s")) all.resize(all.size() - 2);
  return all;
}

struct Unknown {
  std::size_t count{0};
  const Prose* first{nullptr};
};

class Spelling {
public:
  Spelling(const PackUnderCheck& pack, const Speller& speller) : pack_(pack), speller_(speller) {
    for (const std::string& word : pack.wishes.words) {
      for (const std::string_view part : split_words(word)) allowed_.insert(plain(part));
    }
    for (const script::Declaration* one : pack.declarations) {
      std::string id = one->id;
      std::replace(id.begin(), id.end(), '_', ' ');
      for (const std::string_view word : split_words(id)) allowed_.insert(std::string(word));
    }
  }

  void look(const std::vector<Prose>& texts) {
    for (const Prose& prose : texts) {
      if (is_name(prose)) continue;
      for (const std::string_view sentence : sentences_of(prose.words)) {
        for (const std::string_view word : split_words(sentence)) {
          if (!is_by_itself(sentence, word)) continue;
          look_at(plain(word), prose);
        }
      }
    }
  }

  [[nodiscard]] const std::map<std::string, Unknown>& unknown() const { return unknown_; }

private:
  /// Whether no digit or sign joins it to something: "4th", "file_name", "user@example.org", "main.lua".
  static bool is_by_itself(std::string_view sentence, std::string_view word) {
    const auto from = static_cast<std::size_t>(word.data() - sentence.data());
    const auto joins = [&](std::size_t at) { return at < sentence.size() && ((sentence[at] >= '0' && sentence[at] <= '9') || sentence[at] == '_' || sentence[at] == '@' || sentence[at] == '/' || sentence[at] == '\\'); };
    const std::size_t to = from + word.size();
    const bool is_dotted = to + 1 < sentence.size() && sentence[to] == '.' && sentence[to + 1] >= 'a' && sentence[to + 1] <= 'z';
    const bool is_after_dot = from > 1 && sentence[from - 1] == '.' && sentence[from - 2] >= 'a' && sentence[from - 2] <= 'z';
    return !(from > 0 && joins(from - 1)) && !joins(to) && !is_dotted && !is_after_dot;
  }

  void look_at(const std::string& word, const Prose& prose) {
    // A capital begins a name, or a sentence with a name: nobody can tell which.
    if (word.size() < kShortest || is_capital(word, 0) || is_code(word) || allowed_.count(word) != 0 || known_.count(word) != 0) return;
    const auto found = unknown_.find(word);
    if (found != unknown_.end()) {
      ++found->second.count;
    } else if (speller_.knows(word)) {
      known_.insert(word);
    } else {
      unknown_.emplace(word, Unknown{1, &prose});
    }
  }

  const PackUnderCheck& pack_;
  const Speller& speller_;
  std::set<std::string, std::less<>> allowed_, known_;
  std::map<std::string, Unknown> unknown_;
};

/// Where the word stands first in the file, from the line of its text on.
base::Position place_of_word(const std::string& word, const Prose& prose, const PackUnderCheck& pack) {
  const auto file = std::find_if(pack.files.begin(), pack.files.end(), [&](const ShownFile& one) { return one.first == prose.where.file; });
  if (file == pack.files.end()) return prose.where;
  std::size_t line_begin = 0;
  for (int line = 1; line < prose.where.line && line_begin != std::string_view::npos; ++line) {
    line_begin = file->second.find('\n', line_begin);
    if (line_begin != std::string_view::npos) ++line_begin;
  }
  if (line_begin == std::string_view::npos) return prose.where;
  // In a file of translations the words come behind the source.
  int lines_before = prose.where.line - 1;
  if (file->first.ends_with(".po")) {
    for (; line_begin < file->second.size() && file->second.compare(line_begin, 6, "msgstr") != 0; ++lines_before) line_begin = std::min(file->second.find('\n', line_begin), file->second.size() - 1) + 1;
  }
  const std::string_view rest = std::string_view(file->second).substr(line_begin);
  const std::vector<FoundPhrase> found = Phrases({in_lower_case(word)}).in(in_lower_case(rest.substr(0, prose.words.size() + 4000)));
  if (found.empty()) return prose.where;
  base::Position where = Places(prose.where.file, rest).at(found.front().from);
  where.line += lines_before;
  return where;
}

void check_words_of(const PackUnderCheck& pack, const std::string& locale, const std::vector<Prose>& texts, const base::Position& whole, const SpellerFor& speller_for, base::Diagnostics& diagnostics) {
  const std::shared_ptr<const Speller> speller = speller_for(locale);
  if (speller == nullptr) {
    diagnostics.info("spelling.not-checked", whole, fmt::format("the spelling was not checked: no hunspell dictionary of '{}' is installed", locale), "on Debian: apt-get install hunspell-en-gb, hunspell-es");
    return;
  }
  Spelling spelling(pack, *speller);
  spelling.look(texts);
  std::size_t shown = 0;
  for (const auto& [word, unknown] : spelling.unknown()) {
    std::vector<std::string> suggestions = shown++ < kMostWithSuggestions ? speller->suggestions(word) : std::vector<std::string>();
    suggestions.resize(std::min(suggestions.size(), kSuggestions));
    diagnostics.info("spelling.unknown", place_of_word(word, *unknown.first, pack), fmt::format("'{}' is in no dictionary{}", word, unknown.count == 1 ? "" : fmt::format(" (it stands there {} times)", unknown.count)),
                     suggestions.empty() ? "a name or a term of the case goes into \"lint\": {\"words\": […]} of scenario.json" : fmt::format("did you mean {}? A name or a term of the case goes into \"lint\": {{\"words\": […]}} of scenario.json", fmt::join(suggestions, ", ")));
  }
}

/// "es" of "friday-1640/lang/es.po"; empty for a file that translates nothing.
std::string locale_of(const std::string& file, const std::string& pack) {
  const std::string folder = pack + "/lang/";
  const std::string_view end = ".po";
  return file.starts_with(folder) && file.ends_with(end) ? file.substr(folder.size(), file.size() - folder.size() - end.size()) : std::string();
}

/// What is shown in another language; a translation that is to be looked at again is not.
std::vector<Prose> translated_prose(const ShownFile& file) {
  base::Diagnostics told_elsewhere;
  std::vector<Prose> texts;
  for (const base::PoEntry& entry : base::read_po(file.second, file.first, told_elsewhere).entries) {
    if (entry.is_fuzzy || is_compared_with_typed_words(entry.context.value_or(""))) continue;
    for (const std::string& words : entry.translations) texts.push_back({without_marks(words), "text", entry.context.value_or(""), entry.where});
  }
  return texts;
}

}  // namespace

void check_spelling(const PackUnderCheck& pack, const SpellerFor& speller_for, base::Diagnostics& diagnostics) {
  if (!speller_for) return;
  check_words_of(pack, pack.exercise.manifest().locale, pack.prose, pack.whole(), speller_for, diagnostics);
  for (const ShownFile& file : pack.files) {
    const std::string locale = locale_of(file.first, pack.id);
    if (!locale.empty()) check_words_of(pack, locale, translated_prose(file), {file.first, 0, 0}, speller_for, diagnostics);
  }
}

}  // namespace casecraft::authoring
