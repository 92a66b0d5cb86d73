#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "records/seal/signed_text.hpp"
#include "session/exercise.hpp"

namespace casecraft::records {

enum class Finding { genuine, altered, other_key, not_sealed, other_behaviour };

/// What was found, as far as one session says it by itself.
struct Verdict {
  Finding finding{Finding::genuine};
  std::int64_t action{0};      ///< The first action that is not what it was; 0 when it is none of them, or not known.
  std::string sentence;        ///< For a person, without a point at its end: "altered at action 41: …".
  std::string signed_by;       ///< Fingerprint, when there is a seal that can be read.
  std::string miscounted;      ///< What of the numbers beside it in the store does not follow from it ("the total"); they are made anew by `Store::count_again`.
};

/// How a bundle becomes something to play: the program knows the kinds of exercises. Throws Error.
using LoadExercise = std::function<std::shared_ptr<session::Exercise>(const scenario::Bundle&)>;

/// Examines it: the bundle's hash, each link of the chain, the form of all wall times, a replay with the state after each action and the result at its end, the numbers beside
/// it in the store, the signature, and whose it is. With `expected`, only that key's seal is genuine. The sentence holds nothing that a terminal would obey. Which exercise
/// it was is not asked: a bundle can be made easy. Throws nothing for what is wrong with the session.
Verdict verify(const WholeSession& whole, const LoadExercise& load, const std::optional<PublicKey>& expected = std::nullopt);

}  // namespace casecraft::records
