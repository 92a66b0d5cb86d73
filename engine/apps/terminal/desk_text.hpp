#pragma once

#include <string>
#include <vector>

#include "apps/terminal/console.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// Something to be read by the page: each entry is a line and what belongs under it.
struct Listing {
  struct Entry {
    std::string words;
    std::vector<std::string> under{};
  };
  std::string title;
  std::vector<Entry> entries;
  std::string none;       ///< Said when there is no entry.
  std::string after{};    ///< Said once everything has been shown.
  std::size_t shown{0};
  bool is_table{false};   ///< Lines stand as they are, never broken.
};

/// " to " for arrows and ", " for raised dots, which a screen reader reads out.
std::string spoken_words(const base::Language& language, std::string_view words);

// Looks of the desk in words. A page's data: docs/tracing.md.

/// Label and words, a line each: a party, a row of the ledger.
Listing fact_listing(const base::Language& language, const session::Page& page);
Listing neighbour_listing(const base::Language& language, const session::Page& page);
/// The link chart as an adjacency list: each payer with those whom they pay.
Listing link_listing(const base::Language& language, const session::Page& page, const std::string& currency);
/// Each path with its payments, in the order of time.
Listing path_listing(const base::Language& language, const session::Page& page);
/// Groups as counts and sums. `has_bars` adds bars for those who see them; the numbers say the same.
Listing group_listing(const base::Language& language, const session::Page& page, const std::string& currency, bool has_bars);
/// Title, detail and text of each row.
Listing row_listing(const base::Language& language, const session::Page& page, std::string none);

/// What the desk holds: period, sizes, providers, countries, records; from the data of the look "desk".
void show_desk(Console& console, const base::Value& desk, const base::Value& panel);
/// Named things with their help: roles, indicators, bases.
Listing help_listing(const base::Language& language, std::string title, const base::Value& list);

}  // namespace casecraft::terminal
