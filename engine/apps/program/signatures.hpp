#pragma once

#include <span>

#include "records/seal/signed_remark.hpp"
#include "records/store/store.hpp"

namespace casecraft::program {

/// Finds out who signed each of the remarks, with as many threads as the computer has processors (eight at most) where there are many: an inbox has thousands, and a signature
/// takes some 80 µs. Throws nothing.
void examine_remarks(std::span<const records::Store::RemarksOn> all, const records::KnownKeys& known);

}  // namespace casecraft::program
