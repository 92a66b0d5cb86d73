#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/json.hpp"

namespace casecraft::assessment {

/// What a trainee should be able to do, with the document that says so.
struct Competency {
  std::string id;           ///< "trauma_informed".
  std::string name;         ///< "Trauma-informed practice".
  std::string descriptor;   ///< What good practice looks like.
  std::vector<std::string> references;
};

/// A competency framework: `assets/frameworks/*.json`. The order of competencies is the file's.
struct Framework {
  std::string id;
  std::string title;
  std::vector<Competency> competencies;

  /// Index into `competencies`, or nothing.
  [[nodiscard]] std::optional<std::size_t> index_of(std::string_view id) const noexcept;
  [[nodiscard]] std::vector<std::string> ids() const;
};

std::optional<Framework> read_framework(const base::JsonDocument& document, base::Diagnostics& diagnostics);

/// A document that a claim rests on.
struct Reference {
  std::string id;        ///< "mendez-2".
  std::string document;  ///< Title and body.
  std::string section;
  int year{0};
  std::string locator;   ///< A public place to find it.
  std::string note;      ///< What it says in our words, or that it is a simplification; may be empty.
};

/// `assets/references.json` and a pack's own list.
class References {
public:
  /// Adds those of `document`; duplicates and missing parts go to `diagnostics`.
  void read(const base::JsonDocument& document, base::Diagnostics& diagnostics);
  [[nodiscard]] const Reference* find(std::string_view id) const noexcept;
  [[nodiscard]] std::vector<std::string> ids() const;

private:
  std::vector<Reference> all_;
};

}  // namespace casecraft::assessment
