#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.hpp"
#include "records/seal/key.hpp"

namespace casecraft::records {

/// Bytes of a course's name and the other words of an assignment.
inline constexpr std::size_t kLongestName = 300;

/// What everybody of a course plays alike.
struct Assignment {
  std::string id;                       ///< UUID.
  std::string course;
  std::string pack;                     ///< Its id.
  std::string version;
  std::string title;
  base::Hash bundle{};                  ///< Of the exercise with its mode: exactly these files.
  std::string mode;                     ///< "practice" or "assessment".
  std::vector<std::uint64_t> seeds;     ///< At least one; attempt n takes the n-th, and after the last the first again. Each at most 2^63 - 1.
  std::int64_t attempts{1};             ///< From 1.
  std::string from;                     ///< First day, "2026-12-01"; empty: at once.
  std::string until;                    ///< Last day, included; empty: for ever.
  std::string created;                  ///< Wall time.
};

/// The signed file: JSON for people to read.
std::string write_assignment(const Assignment& assignment, const SigningKey& key);

struct SignedAssignment {
  Assignment assignment;
  PublicKey key{};                      ///< Who signed it.
};
/// Throws Error when it is another kind of file, is not byte for byte what `write_assignment` writes, or its signature is not that of the key that it names. `origin` names the
/// file; the sentence goes on with why, and what to do.
SignedAssignment read_assignment(std::string_view text, std::string_view origin);

/// Whether `text` is a day such as "2026-12-01" that the calendar has.
bool is_day(std::string_view text);

/// How the calendar stands to an assignment.
enum class Opening { not_yet, open, over };
/// `today`: "2026-12-01". Both days of the assignment are included.
Opening opening_of(const Assignment& assignment, std::string_view today);

}  // namespace casecraft::records
