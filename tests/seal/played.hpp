#pragma once

#include <memory>
#include <string>

#include "../apps/scratch.hpp"
#include "records/seal/verify.hpp"

namespace casecraft::test {

/// A finished session of a small exercise in a store of `scratch`, sealed with `key`.
struct PlayedSession {
  std::unique_ptr<records::Store> store;
  std::string id;
};
PlayedSession played_and_sealed(const Scratch& scratch, const records::SigningKey& key);
/// The same, of a session that was played once and is copied into `scratch`: for tests that change it in many ways.
PlayedSession copy_of_one_played(const Scratch& scratch);

/// Examines the session as the store holds it now; what the store refuses to read counts as altered.
records::Verdict examined(records::Store& store, const std::string& id);
records::Verdict examined(const records::WholeSession& whole);

}  // namespace casecraft::test
