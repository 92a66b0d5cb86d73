#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// Something that a person can name at a board of requests: a body, a channel, a field, an option.
struct Named {
  std::string id, label;
  std::string note{};   ///< Shown behind the label, and no part of the name.
};

/// The rows of a page as things to name.
std::vector<Named> named_rows(const session::Page& page);

/// Which of `all` was meant: by its number in the list (where the list was shown with numbers), its id, its label, or the beginning of a word of either that is that of one
/// alone. Case does not count, and hyphens and underscores are spaces. Nothing when none or several are meant.
std::optional<std::size_t> meant(std::string_view typed, const std::vector<Named>& all, bool has_numbers = true);

/// The same for the whole id or label only.
std::optional<std::size_t> meant_exactly(std::string_view typed, const std::vector<Named>& all);

/// Why `typed` means none of them, with the nearest one: the part of a sentence.
std::string not_meant(const base::Language& language, std::string_view typed, const std::vector<Named>& all, bool has_numbers = true);

}  // namespace casecraft::terminal
