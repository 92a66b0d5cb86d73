#include "exercises/interview/coder/coder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/hash.hpp"
#include "exercises/interview/coder/context.hpp"
#include "exercises/interview/coder/model.hpp"
#include "exercises/interview/coder/reasons.hpp"
#include "exercises/interview/coder/rules.hpp"

namespace casecraft::coder {

struct Coder::Inside {
  Model model;
  Reader reader;
  std::vector<Rule> rules;
  std::string version;
};

namespace {

constexpr int kRuleConfidence = 970;

/// Text that is not words of a language that the coder reads: other scripts, keyboard noise, nothing at all.
std::string_view unreadable(const Reading& reading) {
  const Words& words = reading.words;
  if (words.all.empty() || (words.latin == 0 && words.foreign == 0)) {
    return "there are no words in it";
  }
  if (words.foreign > words.latin) {
    return "it is written in a script that the coder does not read";
  }
  return {};
}

/// The first rule of the list that is found and whose guards are not.
const Rule* rule_for(const Reading& reading, const std::vector<Rule>& rules, bool is_of_private_matters) {
  for (const Rule& rule : rules) {
    if (rule.is_of_private_matters == is_of_private_matters && rule.pattern.is_in(reading) &&
        std::none_of(rule.guards.begin(), rule.guards.end(), [&](const Pattern& guard) { return guard.is_in(reading); })) {
      return &rule;
    }
  }
  return nullptr;
}

bool asks(Type type) noexcept {
  switch (type) {
    case Type::invitation:
    case Type::cued_invitation:
    case Type::directive:
    case Type::option_posing:
    case Type::suggestive:
    case Type::compound:
    case Type::blaming:
    case Type::pressure: return true;
    default: return false;
  }
}

void decide(Coding& coding, Type type, std::string fine, std::string rule, std::string_view reason) {
  coding.type = type;
  coding.fine = std::move(fine);
  coding.rule = std::move(rule);
  coding.confidence = kRuleConfidence;
  coding.reasons = {{std::string(reason), 1000}};
}

}  // namespace

Coder Coder::read(std::string_view bytes) {
  auto inside = std::make_shared<Inside>();
  inside->model = Model::read(bytes);
  inside->reader = Reader(Lexicon(inside->model.spelling, inside->model.words));
  inside->rules = read_rules(inside->model.rules, inside->reader.lexicon);
  inside->version = "1-" + base::to_hex(base::blake2b(bytes)).substr(0, 12);
  return Coder(std::move(inside));
}

std::string Coder::version() const { return inside_->version; }

Coding Coder::code(std::string_view utterance, const Context& context) const {
  const Inside& inside = *inside_;
  const Reading reading = inside.reader.read(utterance, context.previous);
  Coding coding;
  if (const std::string_view why = unreadable(reading); !why.empty()) {
    decide(coding, Type::unclear, {}, "unreadable", why);
    return coding;
  }
  if (const Rule* rule = rule_for(reading, inside.rules, false)) {
    decide(coding, rule->type, rule->fine, rule->name, rule->reason);
  } else if (is_echo(reading, inside.reader)) {
    decide(coding, Type::facilitator, "echo", "echo", "It gives back her last words and adds nothing.");
  } else {
    const std::vector<Feature> features = features_of(reading, inside.reader);
    const Leaders leaders = leaders_of(inside.model.scores(features));
    coding.confidence = inside.model.confidence(leaders.lead);
    coding.type = coding.confidence < inside.model.least_confidence ? Type::unclear : leaders.first;
    coding.fine = finer_class(coding.type, reading, inside.reader);
    coding.reasons = reasons_of(reading, features, inside.model, leaders);
    const bool is_invitation = coding.type == Type::cued_invitation || coding.type == Type::invitation;
    if (is_invitation && is_anchored_elsewhere(reading, inside.reader, context.disclosed)) {
      decide(coding, Type::suggestive, "presumptive", "not-disclosed", "It names as hers what she has not said.");
    }
  }
  if (asks(coding.type)) {
    coding.is_repeated = is_repeated(reading, inside.reader, context.asked);
    coding.is_irrelevant_intimate = rule_for(reading, inside.rules, true) != nullptr;
  }
  return coding;
}

}  // namespace casecraft::coder
