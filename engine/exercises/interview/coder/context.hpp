#pragma once

#include <span>
#include <string>

#include "exercises/interview/coder/coder.hpp"
#include "exercises/interview/coder/features.hpp"

namespace casecraft::coder {

/// A few words that she has just said, given back with nothing added: "A blue van?"
bool is_echo(const Reading& reading, const Reader& reader) noexcept;

/// Whether "you said …", "you mentioned …" or "when he …" names only what she has neither disclosed nor just said. False where nothing is known of what she
/// has disclosed, or nothing is named.
bool is_anchored_elsewhere(const Reading& reading, const Reader& reader, std::span<const std::string> disclosed);

/// Whether an earlier utterance asked for the same: at least seven tenths of the content words, or the very same words. Of a long list the last forty
/// are compared. "To check that I understood" is no repetition.
bool is_repeated(const Reading& reading, const Reader& reader, std::span<const std::string> asked);

/// The finer class within a type, as far as grammar tells it; empty otherwise.
std::string finer_class(Type type, const Reading& reading, const Reader& reader);

}  // namespace casecraft::coder
