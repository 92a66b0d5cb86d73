#pragma once

#include "base/language.hpp"

// Sentences of the program around words of a pack: see exercises/interview/sentences.hpp.
namespace casecraft::requests {

/// A request that must not have been sent as it was.
inline constexpr const char* kWasSent = base::to_say("{} was sent.");
/// What came with an answer, in the words of its pack; behind each of which only a part came, `kInPart`.
inline constexpr const char* kAttached = base::to_say("Attached: {}.");
inline constexpr const char* kInPart = base::to_say(" (in part)");

}  // namespace casecraft::requests
