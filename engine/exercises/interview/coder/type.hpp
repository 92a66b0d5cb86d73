#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace casecraft::coder {

/// What an interviewer's utterance is: one of the fifteen names that files and JSON use. `unclear` means that no type can be given.
enum class Type : std::uint8_t {
  invitation, cued_invitation, facilitator, directive, option_posing, suggestive, compound, blaming, pressure,
  rapport, ground_rules, choice, support, closure, unclear,
};

inline constexpr std::size_t kTypes = 15;

std::string_view to_string(Type type) noexcept;
/// Nothing when `word` is none of the fifteen names.
std::optional<Type> type_from(std::string_view word) noexcept;
/// All but option_posing, suggestive, compound, blaming and pressure; `unclear` is not appropriate.
bool is_appropriate(Type type) noexcept;
/// What the type is, for a person: "a threat, an inducement, insisting or a promise".
std::string_view meaning_of(Type type) noexcept;

}  // namespace casecraft::coder
