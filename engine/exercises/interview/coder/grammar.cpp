#include "exercises/interview/coder/grammar.hpp"

#include <algorithm>
#include <array>

namespace casecraft::coder {
namespace {

constexpr std::uint64_t operator""_w(const char* text, std::size_t size) noexcept { return hash_of({text, size}); }

template <std::size_t N>
bool is_among(std::uint64_t hash, const std::array<std::uint64_t, N>& list) noexcept {
  return std::find(list.begin(), list.end(), hash) != list.end();
}

/// May stand between the beginning of a polite request and its "tell": "would you be able to", "I would like you to please".
constexpr std::array kPoliteBetween{"able"_w, "to"_w,  "like"_w, "mind"_w, "want"_w, "possible"_w, "be"_w,    "think"_w, "try"_w,  "need"_w,
                                    "ask"_w,  "for"_w, "you"_w,  "i"_w,    "it"_w,   "is"_w,       "me"_w,    "her"_w,   "him"_w,  "just"_w,
                                    "now"_w,  "a"_w,   "bit"_w,  "little"_w, "so"_w, "kind"_w,     "good"_w,  "we"_w,    "if"_w,   "please"_w,
                                    "could"_w, "can"_w, "would"_w, "will"_w, "us"_w, "that"_w,     "hear"_w,  "let"_w,   "love"_w, "go"_w, "and"_w,
                                    "she"_w, "he"_w, "glad"_w, "help"_w, "know"_w, "understand"_w, "first"_w, "then"_w, "again"_w};

constexpr std::array kRightTags{"right"_w, "correct"_w, "yes"_w, "no"_w, "yeah"_w, "okay"_w, "true"_w, "huh"_w, "eh"_w, "agreed"_w};

class Parser {
public:
  Parser(const Words& words, const GrammarClasses& classes) : words_(words.all), classes_(classes) {}

  Sentence sentence(std::size_t begin, std::size_t end) const {
    Sentence one;
    one.begin = begin;
    one.end = end;
    one.core = core_of(begin, end);
    one.told = told_after(one.core, end);
    one.opening = opening_at(one.core, end, one.told);
    one.has_question_mark = (words_[end - 1].after & kQuestion) != 0;
    one.has_tag = has_tag(one);
    one.questions = questions_in(one);
    return one;
  }

private:
  bool is(std::size_t at, Lexicon::ClassId kind) const noexcept { return at < words_.size() && words_[at].kind == kind; }

  /// Passes "okay", "thank you", "so", "and then" and a name with a comma.
  std::size_t core_of(std::size_t begin, std::size_t end) const noexcept {
    std::size_t at = begin;
    while (at + 1 < end) {
      const Word& word = words_[at];
      const bool is_thanks = word.hash == "thank"_w && words_[at + 1].hash == "you"_w;
      const bool is_vocative = at == begin && word.kind == Lexicon::kNoClass && (word.after & kComma) != 0;
      if (is_thanks) {
        at += 2;
      } else if (word.kind == classes_.filler || is_vocative || word.hash == "so"_w || word.hash == "and"_w || word.hash == "but"_w || word.hash == "then"_w ||
                 (word.kind == classes_.neg && (word.after & kComma) != 0)) {
        ++at;
      } else {
        break;
      }
    }
    return std::min(at, end - 1);
  }

  /// Where the matter of "(can you) tell (me)" begins; 0 when the clause is no such request.
  std::size_t told_after(std::size_t core, std::size_t end) const noexcept {
    std::size_t at = core;
    const std::size_t last = std::min(end, core + 11);
    while (at < last && words_[at].kind != classes_.tell) {
      if (!is_among(words_[at].hash, kPoliteBetween) && words_[at].kind != classes_.filler && words_[at].kind != classes_.aux) {
        return 0;
      }
      ++at;
    }
    if (at >= last) {
      return 0;
    }
    ++at;
    while (at < end && (words_[at].kind == classes_.object || words_[at].kind == classes_.filler || words_[at].hash == "to"_w)) {
      ++at;
    }
    return at;
  }

  Opening opening_at(std::size_t core, std::size_t end, std::size_t told) const noexcept {
    const Word& word = words_[core];
    if (told != 0) {
      return word.kind == classes_.tell ? Opening::tell : Opening::asked_to_tell;
    }
    if (word.kind == classes_.aux) {
      return core + 1 < end && words_[core + 1].kind == classes_.neg ? Opening::negated_aux : Opening::aux;
    }
    if (word.kind == classes_.wh) return Opening::wh;
    // "in which city", "to whom", "from where"
    if (core + 1 < end && words_[core + 1].kind == classes_.wh && word.kind != classes_.tell && word.kind != classes_.say) return Opening::wh;
    if (word.kind == classes_.whif) return Opening::condition;
    if (word.hash == "i"_w) return Opening::i;
    if (word.hash == "you"_w) return Opening::you;
    if (word.kind == classes_.subject) return Opening::subject;
    return Opening::other;
  }

  bool has_tag(const Sentence& one) const noexcept {
    if (one.end - one.begin < 3) {
      return false;
    }
    const Word& last = words_[one.end - 1];
    const Word& second = words_[one.end - 2];
    const Word& third = words_[one.end - 3];
    const bool is_after_pause = (last.before & (kComma | kDash | kEllipsis)) != 0;
    if (is_among(last.hash, kRightTags) && (is_after_pause || one.has_question_mark) && one.end - one.core > 2) {
      return second.kind != classes_.aux && second.hash != "the"_w && second.hash != "that"_w;
    }
    const bool is_pronoun = last.kind == classes_.subject;
    const bool is_negative = is_pronoun && second.kind == classes_.neg && third.kind == classes_.aux;
    const bool is_positive = is_pronoun && second.kind == classes_.aux && (second.before & kComma) != 0;
    return (is_negative && one.end - 3 > one.core + 1) || is_positive;
  }

  bool is_question_at(std::size_t at, std::size_t end) const noexcept {
    if (at >= end) {
      return false;
    }
    const Word& word = words_[at];
    if (word.kind == classes_.wh) {
      return at + 1 < end;
    }
    if (word.kind == classes_.aux && at + 1 < end) {
      const Word& next = words_[at + 1];
      return next.kind == classes_.subject || next.kind == classes_.neg || next.hash == "your"_w || next.hash == "the"_w || next.hash == "anybody"_w ||
             next.hash == "anyone"_w || next.hash == "somebody"_w || next.hash == "someone"_w;
    }
    return word.kind == classes_.tell && at + 1 < end && words_[at + 1].kind == classes_.object;
  }

  std::size_t questions_in(const Sentence& one) const noexcept {
    std::size_t count = is_question_at(one.core, one.end) || one.told != 0 || one.opening == Opening::wh ? 1 : 0;
    for (std::size_t at = std::max(one.core + 1, one.told); at < one.end; ++at) {
      const Word& word = words_[at];
      const bool is_joint = word.hash == "and"_w || word.hash == "or"_w || word.hash == "also"_w || word.hash == "then"_w || word.hash == "plus"_w;
      const bool is_after_pause = (word.before & (kComma | kDash | kColon)) != 0;
      if (is_joint && is_question_at(at + 1, one.end)) {
        ++count;
        ++at;
      } else if (is_after_pause && is_question_at(at, one.end) && !(one.has_tag && at + 4 > one.end)) {
        ++count;
      }
    }
    return count;
  }

  const std::vector<Word>& words_;
  const GrammarClasses& classes_;
};

}  // namespace

GrammarClasses::GrammarClasses(const Lexicon& lexicon)
    : aux(lexicon.class_named("aux")), neg(lexicon.class_named("neg")), wh(lexicon.class_named("wh")), whif(lexicon.class_named("whif")),
      subject(lexicon.class_named("subject")), object(lexicon.class_named("object")), filler(lexicon.class_named("filler")),
      tell(lexicon.class_named("tell")), say(lexicon.class_named("say")), conj(lexicon.class_named("conj")) {}

std::string_view to_string(Opening opening) noexcept {
  constexpr std::array<std::string_view, 11> kNames{"none", "aux", "negated", "wh", "if", "tell", "please-tell", "subject", "i", "you", "other"};
  return kNames[static_cast<std::size_t>(opening)];
}

std::vector<Sentence> sentences_of(const Words& words, const GrammarClasses& classes) {
  std::vector<Sentence> sentences;
  sentences.reserve(words.sentences);
  const Parser parser(words, classes);
  for (std::size_t begin = 0; begin < words.all.size();) {
    std::size_t end = begin + 1;
    while (end < words.all.size() && words.all[end].sentence == words.all[begin].sentence) {
      ++end;
    }
    sentences.push_back(parser.sentence(begin, end));
    begin = end;
  }
  return sentences;
}

std::uint64_t stem_of(std::string_view word) noexcept {
  for (const std::string_view ending : {std::string_view("ing"), std::string_view("ed"), std::string_view("es"), std::string_view("s"), std::string_view("d")}) {
    if (word.size() >= ending.size() + 3 && word.ends_with(ending)) {
      word.remove_suffix(ending.size());
      break;
    }
  }
  if (word.size() > 3 && word.ends_with('e')) {
    word.remove_suffix(1);
  }
  return hash_of(word);
}

bool is_content(const Word& word, const Lexicon& lexicon) noexcept { return word.size > 1 && !lexicon.is_grammar(word.kind); }

void Heard::add(const Words& words, const Lexicon& lexicon) {
  for (const Word& word : words.all) {
    if (is_content(word, lexicon)) {
      stems_.push_back(stem_of(words.text(word)));
    }
  }
  std::sort(stems_.begin(), stems_.end());
}

bool Heard::has(std::uint64_t stem) const noexcept { return std::binary_search(stems_.begin(), stems_.end(), stem); }

}  // namespace casecraft::coder
