#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "assessment/framework.hpp"
#include "assessment/rubric.hpp"
#include "base/diagnostics.hpp"
#include "scenario/bundle.hpp"
#include "scenario/manifest.hpp"
#include "session/action.hpp"
#include "session/journal.hpp"
#include "session/view.hpp"

namespace casecraft::session {

class ActivityRegistry;

/// A pack that has been loaded, checked and compiled: what sessions are played on.
class Exercise {
public:
  /// Reads the bundle. Every mistake of the author goes to `diagnostics`; returns null when one of them is an error. Texts are in the language of `locale` where the
  /// pack is translated ("es", "pt-BR"); empty, or a language that it is not in: as they are written. What a session does never depends on it.
  static std::shared_ptr<Exercise> load(const scenario::Bundle& bundle, const ActivityRegistry& registry, base::Diagnostics& diagnostics, std::string_view locale = {});
  ~Exercise();

  [[nodiscard]] const scenario::Manifest& manifest() const noexcept;
  [[nodiscard]] const assessment::Framework& framework() const noexcept;
  [[nodiscard]] const assessment::Rubric& rubric() const noexcept;
  [[nodiscard]] const assessment::References& references() const noexcept;
  [[nodiscard]] const base::Hash& bundle_hash() const noexcept;
  [[nodiscard]] Mode mode() const noexcept;
  /// The language of the texts.
  [[nodiscard]] const std::string& locale() const noexcept;
  /// An action of a played session, with what a text "@tag", or "@{tag}" within a text, stands for under `seed` put in its place. Throws Error for a tag that nobody knows.
  [[nodiscard]] Action with_tags(Action action, std::uint64_t seed) const;

  struct Inside;
  [[nodiscard]] Inside& inside() const noexcept { return *inside_; }   ///< For the session room only.

private:
  explicit Exercise(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace casecraft::session
