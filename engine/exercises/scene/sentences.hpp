#pragma once

#include "base/language.hpp"

// Sentences of the program around words of a pack: see exercises/interview/sentences.hpp.
namespace casecraft::scene {

/// What a form was checked for, and whether the text holds it.
inline constexpr const char* kHasIt = base::to_say("{}: your text has it.");
inline constexpr const char* kHasItNot = base::to_say("{}: your text does not have it.");
/// The same where it was checked for words that it must not hold: "no promise" is nothing to have.
inline constexpr const char* kKeepsToIt = base::to_say("{}: your text keeps to it.");
inline constexpr const char* kKeepsNotToIt = base::to_say("{}: your text does not keep to it.");

}  // namespace casecraft::scene
