#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "fresh.hpp"
#include "records/reach/reaching_store.hpp"
#include "records/store/sqlite.hpp"
#include "temporary_folder.hpp"

namespace casecraft::tests {

/// A machine with a local store, a home that can go away, and a clock that stands still.
struct Machine {
  TemporaryFolder folder;
  const Fresh& fresh;
  std::string address{"postgresql://agency/cases"};
  bool is_there{true};
  int tries{0};
  std::chrono::steady_clock::time_point now{};

  explicit Machine(const Fresh& home) : fresh(home) {}
  std::unique_ptr<records::Store> store() { return store_at(fresh); }
  /// As a worker of a program has it that plays itself.
  std::unique_ptr<records::Store> store_beside() { return store_at(fresh, false); }
  /// The same machine, whose address leads to another home.
  std::unique_ptr<records::Store> store_at(const Fresh& home, bool carries_out_erasures = true) {
    records::Way way;
    way.home = address;
    way.now = [this] { return now; };
    way.connect = [this, &home] {
      ++tries;
      if (!is_there) throw records::StoreAway("nobody answers");
      return home.connect();
    };
    way.carries_out_erasures = carries_out_erasures;
    return records::reaching_store(std::move(way), local());
  }
  [[nodiscard]] std::shared_ptr<records::Connection> local() const { return records::connect_sqlite(folder / "here.sqlite"); }
};

}  // namespace casecraft::tests
