#include "exercises/interview/answering.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/random.hpp"

namespace casecraft::interview {
namespace {

constexpr Share kShortFrom = 7000;   ///< From this distress on she answers briefly or not at all.
constexpr std::size_t kMostTried = 6;

/// The `uses`th of `count` phrasings, beginning at a place that the seed decides and going through all before one comes again.
std::size_t pick(std::uint64_t seed, std::string_view stream, std::int64_t uses, std::size_t count) {
  return static_cast<std::size_t>((base::draw_below(seed, stream, 0, count) + static_cast<std::uint64_t>(uses)) % count);
}

}  // namespace

bool Answering::is_open(const Fact& fact) {
  if (turn_.state().integer(fact.told) != 0) return false;
  if (fact.after && turn_.state().integer(interview_.facts[*fact.after].told) == 0) return false;
  return !fact.when || turn_.machine().condition(fact.when);
}

bool Answering::draw(std::string_view stream, std::int64_t n, Share chance) const {
  return static_cast<Share>(base::draw_below(turn_.seed(), fmt::format("interview:{}:{}", interview_.id, stream), static_cast<std::uint64_t>(n), kWhole)) < chance;
}

Share Answering::chance_of(const Fact& fact, const Effect& effect) const {
  // P = m b sigma(10 (W - (.33 + .40 s)))
  const Share threshold = 3300 + 4000 * fact.sensitivity / kWhole;
  const Share willing = logistic(10 * (willingness(state_) - threshold));
  return fact.memory * effect.reveal / kWhole * willing / kWhole;
}

Share Answering::error_chance(const Effect& effect) const {
  // e = min(.9, e_q (1 + .5 F + .5 D))
  return std::min<Share>(9000, effect.error * (kWhole + state_.fatigue / 2 + state_.distress / 2) / kWhole);
}

bool Answering::try_fact(std::size_t index, const Effect& effect) {
  const Fact& fact = interview_.facts[index];
  const std::int64_t tries = turn_.state().integer(fact.tries);
  turn_.state().set(fact.tries, base::Value(tries + 1));
  if (!draw("fact:" + fact.id, tries, chance_of(fact, effect))) return false;
  tell(index);
  return true;
}

void Answering::tell(std::size_t index) {
  const Fact& fact = interview_.facts[index];
  const bool is_short = state_.distress >= kShortFrom && !fact.shortly.empty();
  const std::vector<script::TextTemplate>& phrasings = is_short ? fact.shortly : fact.says;
  const std::size_t which = pick(turn_.seed(), fmt::format("interview:{}:say:{}", interview_.id, fact.id), 0, phrasings.size());
  say(fmt::format("{}/{}/{}", is_short ? "short" : "fact", fact.id, which), phrasings[which].render(turn_.machine()));
  if (turn_.state().integer(fact.told) != 0) return;
  turn_.state().set(fact.told, base::Value(turn_.action()));
  entry_.told.push_back(fact.id);
  // D <- upd(D, .14 s (1 - C))
  state_.distress = updated(state_.distress, 1400 * fact.sensitivity / kWhole * (kWhole - state_.control) / kWhole);
  if (fact.effect) turn_.machine().effect(fact.effect);
}

void Answering::about_facts(std::span<const std::string> words, std::optional<std::size_t> aimed) {
  const Effect& effect = response_.effect(entry_.effect);
  switch (entry_.type) {
    case coder::Type::invitation:
    case coder::Type::cued_invitation:
    case coder::Type::facilitator: return open_request(words, effect);
    case coder::Type::compound:
      if (interview_.reply("many") != nullptr && draw("many", turn_.state().integer(interview_.utterances), 4000)) return reply("many");
      return focused(words, effect, aimed);
    default: return focused(words, effect, aimed);
  }
}

void Answering::open_request(std::span<const std::string> words, const Effect& effect) {
  // The subject that is asked about, else the present one, else the first on which there is more.
  std::int64_t topic = entry_.topic;
  std::vector<std::size_t> candidates;
  const auto collect = [&] {
    candidates.clear();
    for (std::size_t i = 0; i < interview_.facts.size(); ++i) {
      if (static_cast<std::int64_t>(interview_.facts[i].topic) == topic && is_open(interview_.facts[i])) candidates.push_back(i);
    }
  };
  collect();
  const bool was_named = entry_.changes_topic || entry_.type == coder::Type::cued_invitation;
  for (std::size_t t = 0; candidates.empty() && !was_named && t < interview_.topics.size(); ++t) {
    if (interview_.topics[t].is_closed_to_questions) continue;
    topic = static_cast<std::int64_t>(t);
    collect();
  }
  std::stable_sort(candidates.begin(), candidates.end(), [&](std::size_t a, std::size_t b) { return interview_.facts[a].words.count(words) > interview_.facts[b].words.count(words); });
  std::int64_t told = 0;
  // What comes after another fact may follow in the same breath.
  for (std::size_t tried = 0; tried < std::min(candidates.size(), kMostTried) && told < effect.most; ++tried) {
    if (!try_fact(candidates[tried], effect)) continue;
    ++told;
    entry_.topic = topic;
    for (std::size_t i = 0; i < interview_.facts.size(); ++i) {
      const Fact& next = interview_.facts[i];
      const bool follows = next.after == candidates[tried] && static_cast<std::int64_t>(next.topic) == topic && is_open(next);
      if (follows && std::find(candidates.begin(), candidates.end(), i) == candidates.end()) candidates.push_back(i);
    }
  }
  if (told > 0) return;
  if (entry_.type == coder::Type::facilitator) return reply("facilitated");
  not_told(!candidates.empty());
}

bool Answering::wrong_guess(std::span<const std::string> words, const Effect& effect) {
  for (std::size_t i = 0; i < interview_.facts.size(); ++i) {
    const Fact& fact = interview_.facts[i];
    const bool is_here = entry_.topic < 0 || static_cast<std::int64_t>(fact.topic) == entry_.topic || fact.words.in(words);
    if (fact.wrong.words.empty() || !is_here || !fact.wrong.words.in(words)) continue;
    if (fact.after && turn_.state().integer(interview_.facts[*fact.after].told) == 0) continue;
    const std::int64_t tries = turn_.state().integer(fact.tries);
    turn_.state().set(fact.tries, base::Value(tries + 1));
    if (draw("error:" + fact.id, tries, error_chance(effect))) {
      const std::size_t which = pick(turn_.seed(), fmt::format("interview:{}:planted:{}", interview_.id, fact.id), tries, fact.wrong.planted.size());
      say(fmt::format("planted/{}/{}", fact.id, which), fact.wrong.planted[which].render(turn_.machine()));
      entry_.planted = fact.id;
      if (turn_.state().integer(fact.planted) == 0) turn_.state().set(fact.planted, base::Value(turn_.action()));
    } else {
      const std::size_t which = pick(turn_.seed(), fmt::format("interview:{}:corrected:{}", interview_.id, fact.id), tries, fact.wrong.says.size());
      say(fmt::format("corrected/{}/{}", fact.id, which), fact.wrong.says[which].render(turn_.machine()));
      if (turn_.state().integer(fact.told) == 0) {
        turn_.state().set(fact.told, base::Value(turn_.action()));
        entry_.told.push_back(fact.id);
        if (fact.effect) turn_.machine().effect(fact.effect);
      }
    }
    return true;
  }
  return false;
}

void Answering::focused(std::span<const std::string> words, const Effect& effect, std::optional<std::size_t> aimed) {
  const bool is_closed = entry_.type != coder::Type::directive;
  if (is_closed && wrong_guess(words, effect)) return;
  std::optional<std::size_t> best;
  std::optional<std::size_t> known;
  int most = 0;
  int most_known = 0;
  bool has_more = false;
  for (std::size_t i = 0; i < interview_.facts.size(); ++i) {
    const Fact& fact = interview_.facts[i];
    const bool is_here = static_cast<std::int64_t>(fact.topic) == entry_.topic;
    const int hits = aimed ? (*aimed == i ? 100 : 0) : 2 * fact.words.count(words) + (is_here ? 1 : 0);
    if (turn_.state().integer(fact.told) != 0) {
      if (fact.words.in(words) && hits > most_known) {
        most_known = hits;
        known = i;
      }
    } else if (is_open(fact)) {
      has_more = has_more || is_here;
      // A closed question reaches only what it names; a focused one also the next thing on its subject.
      if (hits > most && (hits > 1 || !is_closed)) {
        most = hits;
        best = i;
      }
    }
  }
  if (known && most_known > most) {
    const Fact& fact = interview_.facts[*known];
    const std::vector<script::TextTemplate>& phrasings = fact.shortly.empty() ? fact.says : fact.shortly;
    const std::size_t which = pick(turn_.seed(), fmt::format("interview:{}:again:{}", interview_.id, fact.id), turn_.state().integer(fact.tries), phrasings.size());
    return say(fmt::format("{}/{}/{}", fact.shortly.empty() ? "fact" : "short", fact.id, which), phrasings[which].render(turn_.machine()));
  }
  const bool counts_as_try = best && try_fact(*best, effect);
  if (counts_as_try) return;
  const std::int64_t n = turn_.state().integer(interview_.utterances);
  if (is_closed && draw("acquiesce", n, error_chance(effect) / 4)) {
    // A yes or a no that the question caused; it is marked, and never held against her.
    entry_.planted = best ? interview_.facts[*best].id : "answer";
    if (best && turn_.state().integer(interview_.facts[*best].planted) == 0) turn_.state().set(interview_.facts[*best].planted, base::Value(turn_.action()));
    return reply(entry_.type == coder::Type::suggestive || draw("yes", n, 6000) ? "yes" : "no");
  }
  if (entry_.type == coder::Type::suggestive && interview_.reply("led") != nullptr) return reply("led");
  if (is_closed && !best) return reply(draw("closed", n, 5000) ? "no" : "dont_know");
  not_told(best.has_value() || has_more);
}

void Answering::not_told(bool has_more) {
  if (state_.distress >= kShortFrom) return reply("silence");
  if (!has_more) return reply("nothing");
  // Whether she would not, or could not: willingness decides which of the two it was.
  reply(willingness(state_) < 4500 ? "not_ready" : "dont_know");
}

bool Answering::needs(std::span<const std::string> words) {
  std::optional<std::size_t> best;
  int most = 0;
  for (std::size_t i = 0; i < interview_.facts.size(); ++i) {
    const Fact& fact = interview_.facts[i];
    const int hits = fact.words.count(words);
    if (fact.is_need && hits > most && is_open(fact)) {
      most = hits;
      best = i;
    }
  }
  if (!best) return false;
  // Whether somebody is safe now is a question that people answer, also with little trust; what lies behind it takes more.
  Effect direct = response_.effect("directive");
  direct.reveal = 9000;
  if (!try_fact(*best, direct)) reply("not_ready");
  return true;
}

bool Answering::corrects(std::span<const std::string> words) {
  for (const Fact& fact : interview_.facts) {
    if (turn_.state().integer(fact.told) == 0 || fact.wrong.words.empty() || !fact.wrong.words.in(words)) continue;
    const std::size_t which = pick(turn_.seed(), fmt::format("interview:{}:corrected:{}", interview_.id, fact.id), turn_.state().integer(fact.tries), fact.wrong.says.size());
    say(fmt::format("corrected/{}/{}", fact.id, which), fact.wrong.says[which].render(turn_.machine()));
    return true;
  }
  return false;
}

void Answering::reply(std::string_view kind) {
  const Replies* replies = interview_.reply(kind);
  if (replies == nullptr) return;
  const std::int64_t uses = turn_.state().integer(replies->used);
  turn_.state().set(replies->used, base::Value(uses + 1));
  const std::size_t which = pick(turn_.seed(), fmt::format("interview:{}:reply:{}", interview_.id, kind), uses, replies->says.size());
  say(fmt::format("reply/{}/{}", kind, which), replies->says[which].render(turn_.machine()));
}

void Answering::say(std::string reference, base::Text words) {
  entry_.said.push_back(std::move(reference));
  words_.push_back(words.str());
}

std::string Answering::text() const { return fmt::format("{}", fmt::join(words_, " ")); }

base::Text words_said(const Interview& interview, const std::string& reference, session::Turn& turn) {
  const std::size_t first = reference.find('/');
  const std::size_t second = reference.find('/', first + 1);
  const std::string_view kind = std::string_view(reference).substr(0, first);
  const std::string_view id = std::string_view(reference).substr(first + 1, second == std::string::npos ? std::string::npos : second - first - 1);
  std::size_t which = 0;
  if (second != std::string::npos) std::from_chars(reference.data() + second + 1, reference.data() + reference.size(), which);
  const auto nth = [&](const std::vector<script::TextTemplate>& all) { return which < all.size() ? all[which].render(turn.machine()) : base::Text(); };
  if (kind == "reply") {
    const Replies* replies = interview.reply(id);
    return replies == nullptr ? base::Text() : nth(replies->says);
  }
  for (const Fact& fact : interview.facts) {
    if (fact.id != id) continue;
    if (kind == "fact") return nth(fact.says);
    if (kind == "short") return nth(fact.shortly);
    if (kind == "planted") return nth(fact.wrong.planted);
    if (kind == "corrected") return nth(fact.wrong.says);
  }
  for (const Ask& ask : interview.asks) {
    if (ask.id != id) continue;
    if (kind == "ask") return ask.says.render(turn.machine());
    if (kind == "good") return ask.good.render(turn.machine());
    if (kind == "bad") return ask.bad.render(turn.machine());
  }
  for (const Act& act : interview.acts) {
    if (kind == "act" && act.id == id) return nth(act.says);
  }
  return {};
}

}  // namespace casecraft::interview
