#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "authoring/checks.hpp"
#include "authoring/phrases.hpp"

namespace casecraft::authoring {
namespace {

constexpr int kAdult = 18;

/// An age that is said so: "16 years old", "aged 16", "age 16", "16 años", "de 16 años".
std::optional<int> age_said_in(std::string_view words) {
  const std::string lower = in_lower_case(words);
  for (std::size_t at = 0; at < lower.size(); ++at) {
    const auto is_digit_at = [&](std::size_t i) { return i < lower.size() && lower[i] >= '0' && lower[i] <= '9'; };
    if (!is_digit_at(at) || (at > 0 && is_digit_at(at - 1))) continue;
    std::size_t end = at;
    int age = 0;
    for (; is_digit_at(end) && age < 1000; ++end) age = 10 * age + (lower[end] - '0');
    if (age == 0 || age > 120) continue;
    const std::string_view before = std::string_view(lower).substr(0, at), after = std::string_view(lower).substr(end);
    const bool is_age = after.starts_with(" years old") || after.starts_with("-year-old") || after.starts_with(" year old") || after.starts_with(" años") || before.ends_with("aged ") || before.ends_with("age ") || before.ends_with("edad ");
    if (is_age) return age;
  }
  return std::nullopt;
}

/// "Sixteen, from Ashtal": an age in words that an account of somebody begins with.
std::optional<int> age_in_words(std::string_view about) {
  static constexpr std::array<std::string_view, 13> kAges{"five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"};
  const std::string lower = in_lower_case(about.substr(0, 40));
  for (std::size_t i = 0; i < kAges.size(); ++i) {
    const std::string_view after = lower.starts_with(kAges[i]) ? std::string_view(lower).substr(kAges[i].size()) : std::string_view();
    if (after.starts_with(",") || after.starts_with(".") || after.starts_with(" years old")) return static_cast<int>(i) + 5;
  }
  return std::nullopt;
}

/// A role that is nothing else: "Girl", "Schoolboy".
bool is_child(std::string_view role) {
  static constexpr std::array<std::string_view, 10> kRoles{"child", "boy", "girl", "minor", "teenager", "schoolboy", "schoolgirl", "niño", "niña", "adolescente"};
  return std::find(kRoles.begin(), kRoles.end(), in_lower_case(role)) != kRoles.end();
}

std::string words_at(const script::Node& node, std::string_view field) { return node.at(field).is_text() ? node.at(field).data.as_text().str() : std::string(); }

/// The id with which an entry of a list begins.
std::string id_of(const script::Node& entry) { return !entry.items.empty() && entry.items.front().is_text() ? entry.items.front().data.as_text().str() : std::string(); }

/// Topics of which nobody knows anything.
void check_topics(const script::Declaration& interview, base::Diagnostics& diagnostics) {
  const std::vector<script::Node>& facts = interview.node.at("facts").items;
  for (const script::Node& topic : interview.node.at("topics").items) {
    const std::string id = id_of(topic);
    // A topic that only says what must not be asked has nothing to tell.
    if (id.empty() || topic.has("no_questions") || std::any_of(facts.begin(), facts.end(), [&](const script::Node& fact) { return words_at(fact, "topic") == id; })) continue;
    diagnostics.warning("interview.topic-empty", topic.where, fmt::format("topic '{}' of interview '{}' has no fact: whatever is asked about it brings nothing", id, interview.id), fmt::format("give it a fact: {{ \"an_id\", topic = \"{}\", … }}; or take it out", id));
  }
}

}  // namespace

void check_interviewed(const PackUnderCheck& pack, base::Diagnostics& diagnostics) {
  constexpr const char* kInstead = "let the adult who reports be asked, and let the decision be the referral to a specialist child forensic interviewer";
  for (const script::Declaration* interview : pack.declarations) {
    if (interview->kind != "interview") continue;
    check_topics(*interview, diagnostics);
    const std::string with = words_at(interview->node, "with");
    for (const script::Declaration* person : pack.declarations) {
      if (person->kind != "person" || person->id != with) continue;
      const std::optional<int> age = age_said_in(words_at(person->node, "about") + " " + words_at(person->node, "role"));
      const std::optional<int> in_words = age ? age : age_in_words(words_at(person->node, "about"));
      if (in_words ? *in_words >= kAdult : !is_child(words_at(person->node, "role"))) continue;
      const std::string is_who = in_words ? fmt::format("is {} years old", *in_words) : std::string("is said to be a child");
      diagnostics.error("policy.child-interviewed", interview->node.at("with").where, fmt::format("interview '{}' is with '{}', who {}: no child is interviewed in an exercise", interview->id, with, is_who), kInstead);
    }
  }
}

}  // namespace casecraft::authoring
