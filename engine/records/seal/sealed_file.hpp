#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "records/seal/signed_text.hpp"

namespace casecraft::records {

/// A sealed file begins with this, which also says the format's number.
inline constexpr std::string_view kSealedFileStart = "casecraft-sealed-session 1 ";
/// The largest sealed file that is read, in bytes.
inline constexpr std::size_t kLargestSealedFile = std::size_t{256} << 20U;

/// The text of a sealed file (docs/sealed-sessions.md): a line with the magic word, the format's number, the length and the BLAKE2b hash of all that follows, and then one
/// JSON value a line. The same session gives the same bytes. Precondition: `whole` has a seal.
std::string write_sealed_file(const WholeSession& whole);

/// Reads one. Throws Error with a sentence when it is another kind of file, cut off, damaged in any byte, or holds anything that this program would not have written.
/// Whether it is genuine is not asked here. `origin` names the file.
WholeSession read_sealed_file(std::string_view text, std::string_view origin);

}  // namespace casecraft::records
