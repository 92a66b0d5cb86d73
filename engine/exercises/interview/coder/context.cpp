#include "exercises/interview/coder/context.hpp"

#include <algorithm>

namespace casecraft::coder {
namespace {

constexpr std::uint64_t operator""_w(const char* text, std::size_t size) noexcept { return hash_of({text, size}); }

constexpr std::size_t kLongestEcho = 7;
constexpr std::size_t kMostCompared = 40;

bool is_any_of(std::uint64_t hash, std::initializer_list<std::uint64_t> list) noexcept { return std::find(list.begin(), list.end(), hash) != list.end(); }

/// Where what "you said", "you mentioned" or "when he" names begins; the number of words where nothing is.
std::size_t anchor_of(const Reading& reading, const Reader& reader) noexcept {
  const std::vector<Word>& words = reading.words.all;
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (words[at].hash == "you"_w) {
      for (std::size_t next = at + 1; next < words.size() && next < at + 4; ++next) {
        if (words[next].kind == reader.classes.say) {
          return next + 1;
        }
      }
    }
    if (is_any_of(words[at].hash, {"when"_w, "after"_w, "before"_w, "while"_w}) && is_any_of(words[at + 1].hash, {"he"_w, "she"_w, "they"_w})) {
      return at + 2;
    }
  }
  return words.size();
}

std::vector<std::uint64_t> stems_of(const Words& words, const Lexicon& lexicon) {
  std::vector<std::uint64_t> stems;
  for (const Word& word : words.all) {
    if (is_content(word, lexicon)) {
      stems.push_back(stem_of(words.text(word)));
    }
  }
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

bool are_same(const Words& a, const Words& b) noexcept {
  return std::equal(a.all.begin(), a.all.end(), b.all.begin(), b.all.end(), [](const Word& x, const Word& y) { return x.hash == y.hash; });
}

}  // namespace

bool is_echo(const Reading& reading, const Reader& reader) noexcept {
  const std::vector<Word>& words = reading.words.all;
  if (!reading.has_previous || words.size() > kLongestEcho || reading.content == 0 || reading.content_heard < reading.content) {
    return false;
  }
  return std::none_of(words.begin(), words.end(), [&](const Word& word) {
    const GrammarClasses& classes = reader.classes;
    return word.kind == classes.wh || word.kind == classes.whif || word.kind == classes.tell || word.kind == classes.aux || word.kind == classes.say ||
           word.kind == classes.subject || word.kind == classes.neg || is_any_of(word.hash, {"about"_w, "more"_w, "or"_w, "and"_w, "me"_w, "right"_w});
  });
}

bool is_anchored_elsewhere(const Reading& reading, const Reader& reader, std::span<const std::string> disclosed) {
  const std::size_t anchor = anchor_of(reading, reader);
  if (disclosed.empty() || anchor >= reading.words.all.size()) {
    return false;
  }
  Heard heard = reading.heard;
  for (const std::string& phrase : disclosed) {
    heard.add(normalised(phrase, reader.lexicon), reader.lexicon);
  }
  std::size_t named = 0;
  for (std::size_t at = anchor; at < reading.words.all.size() && reading.words.all[at].sentence == reading.words.all[anchor].sentence; ++at) {
    const Word& word = reading.words.all[at];
    if (is_content(word, reader.lexicon)) {
      ++named;
      if (heard.has(stem_of(reading.words.text(word)))) {
        return false;
      }
    }
  }
  return named > 0;
}

bool is_repeated(const Reading& reading, const Reader& reader, std::span<const std::string> asked) {
  const std::vector<Word>& words = reading.words.all;
  const bool is_check = std::any_of(words.begin(), words.end(), [](const Word& word) { return is_any_of(word.hash, {"check"_w, "understood"_w, "sure"_w}); });
  if (is_check) {
    return false;
  }
  const std::vector<std::uint64_t> mine = stems_of(reading.words, reader.lexicon);
  for (const std::string& earlier : asked.last(std::min(asked.size(), kMostCompared))) {
    const Words before = normalised(earlier, reader.lexicon);
    if (are_same(reading.words, before)) {
      return true;
    }
    const std::vector<std::uint64_t> theirs = stems_of(before, reader.lexicon);
    std::vector<std::uint64_t> common;
    std::set_intersection(mine.begin(), mine.end(), theirs.begin(), theirs.end(), std::back_inserter(common));
    const std::size_t larger = std::max(mine.size(), theirs.size());
    if (common.size() >= 2 && common.size() * 10 >= larger * 7) {
      return true;
    }
  }
  return false;
}

std::string finer_class(Type type, const Reading& reading, const Reader& reader) {
  const Sentence& last = reading.sentences.back();
  const std::vector<Word>& words = reading.words.all;
  const auto has = [&](std::initializer_list<std::uint64_t> list) {
    return std::any_of(words.begin(), words.end(), [&](const Word& word) { return is_any_of(word.hash, list); });
  };
  switch (type) {
    case Type::option_posing: return has({"or"_w}) ? "forced_choice" : last.opening == Opening::you || last.opening == Opening::subject ? "declarative" : "yes_no";
    case Type::suggestive:
      if (last.has_tag) return "tag";
      if (last.opening == Opening::negated_aux) return "negative_term";
      if (has({"others"_w, "colleague"_w, "neighbour"_w, "neighbours"_w, "told"_w}) && has({"us"_w, "said"_w, "says"_w, "say"_w})) return "other_source";
      return "presumptive";
    case Type::directive:
      if (last.told != 0) return "faux_invitation";
      return words[last.core].hash == "why"_w ? "why" : "wh";
    case Type::facilitator: return is_echo(reading, reader) ? "echo" : "continuer";
    case Type::compound: return "multiple";
    default: return {};
  }
}

}  // namespace casecraft::coder
