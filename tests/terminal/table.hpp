#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "../apps/scratch.hpp"
#include "apps/program/library.hpp"
#include "apps/terminal/start.hpp"

namespace casecraft::test {

/// A person's place at a terminal: a store and settings of their own, and what they type.
class Table {
public:
  Table();

  /// What the terminal shows when `input` is typed into a new session of a pack of tests/packs.
  std::string play(const std::string& pack, const std::string& input, std::uint64_t seed = 3, session::Mode mode = session::Mode::practice);
  /// The same for the newest session.
  std::string resume(const std::string& input);
  /// The same for the catalogue.
  std::string catalogue(const std::string& input);

  [[nodiscard]] records::SessionRecord newest() { return store_->sessions().front(); }
  [[nodiscard]] records::Store& store() { return *store_; }
  [[nodiscard]] const std::filesystem::path& settings_file() const noexcept { return settings_file_; }

  terminal::ConsoleOptions options;
  std::string locale{"en"};   ///< Of the interface.
  terminal::Left left{terminal::Left::leave};   ///< How the last session was left.

private:
  Scratch scratch_;
  program::Library library_;
  std::unique_ptr<records::Store> store_;
  std::filesystem::path settings_file_;
  program::Languages languages_;
};

/// How often `words` occur.
std::size_t count(const std::string& text, const std::string& words);

}  // namespace casecraft::test
