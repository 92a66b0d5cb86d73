#include "exercises/interview/coder/type.hpp"

namespace casecraft::coder {
namespace {

struct Named {
  std::string_view name;
  std::string_view meaning;
};

constexpr std::array<Named, kTypes> kNames{{
    {"invitation", "an open request to tell freely"},
    {"cued_invitation", "an open request about something that she said"},
    {"facilitator", "a sign to go on that adds nothing"},
    {"directive", "a focused question with who, where, when, which, what or how"},
    {"option_posing", "a yes/no or either/or question about the case"},
    {"suggestive", "a question that puts an answer or a new fact into her mouth"},
    {"compound", "several questions before she can answer one"},
    {"blaming", "responsibility or disbelief laid on her"},
    {"pressure", "a threat, an inducement, insisting, or a promise that cannot be kept"},
    {"rapport", "a greeting, thanks, or interest in the person"},
    {"ground_rules", "role, purpose, recording, confidentiality, or how the conversation works"},
    {"choice", "consent, a right, a break, or a question on procedure or on safety now"},
    {"support", "acknowledging, normalising, or an apology"},
    {"closure", "a summary check, next steps, a contact, or an end"},
    {"unclear", "no type can be given"},
}};

}  // namespace

std::string_view to_string(Type type) noexcept { return kNames[static_cast<std::size_t>(type)].name; }

std::optional<Type> type_from(std::string_view word) noexcept {
  for (std::size_t i = 0; i < kTypes; ++i) {
    if (kNames[i].name == word) {
      return static_cast<Type>(i);
    }
  }
  return std::nullopt;
}

bool is_appropriate(Type type) noexcept {
  switch (type) {
    case Type::option_posing:
    case Type::suggestive:
    case Type::compound:
    case Type::blaming:
    case Type::pressure:
    case Type::unclear: return false;
    default: return true;
  }
}

std::string_view meaning_of(Type type) noexcept { return kNames[static_cast<std::size_t>(type)].meaning; }

}  // namespace casecraft::coder
