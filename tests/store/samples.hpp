#pragma once

#include <cstdint>
#include <string>

#include "base/error.hpp"
#include "records/store/store.hpp"

namespace casecraft::tests {

/// Two small files, one with bytes that are no text.
scenario::Bundle sample_bundle();
/// What a program says of a session before it begins.
records::SessionRecord sample_record(const std::string& pack = "first-steps");
/// Row `number` of a journal; the same number gives the same row.
session::JournalRow sample_row(std::int64_t number);
/// The sentence of the Error that `work` throws; "nothing was thrown" otherwise.
template <typename Work>
std::string sentence_of(Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace casecraft::tests
