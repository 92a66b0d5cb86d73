#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/value.hpp"
#include "records/cohort/statistics.hpp"

// The pieces that pages of results are made of. What comes in as text is escaped here, once.
namespace casecraft::records {

/// The head of a page up to and with <main>. `language` is BCP 47.
std::string page_begin(std::string_view language, std::string_view title);
std::string page_end();

/// A heading of `level` 1 to 6.
std::string heading(int level, std::string_view words);
/// `inner`, HTML already, folded away below `summary` until somebody opens it; on paper it is open.
std::string folded(std::string_view summary, std::string_view inner);
/// Paragraphs (an empty line between), lists (lines that begin with "- ") and [quote]…[/quote].
std::string prose(std::string_view text);
/// "<p class=…>label: text</p>".
std::string labelled(std::string_view label, std::string_view text, std::string_view kind = "");

/// "<dt>term</dt><dd>text</dd>", for a list of facts.
std::string fact(std::string_view term, std::string_view text, std::string_view kind = "");
/// A list with a point for each text; nothing for none.
std::string points(const std::vector<std::string>& texts);

/// A table with a caption and a header for each column; the first cell of a row is its header. `numbers`: columns from this one on are aligned to the right.
std::string table(std::string_view caption, const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& rows, std::size_t numbers);

/// A bar for each name; `per_cent` from 0 to 100, negative for none. The words of each bar and the figure stand in the picture's text alternative too.
struct Bar {
  std::string name;
  std::string words;      ///< "87.5 %", "not assessed".
  double per_cent{0};
  double mark{-1};        ///< A minimum that is asked for, in per cent; negative: none.
};
std::string bar_chart(std::string_view title, const std::vector<Bar>& bars);

/// A distribution for each name: a line from the least to the most, a box from quartile to quartile, a mark at the median, on a scale from 0 to `most`.
struct SpreadBar {
  std::string name;
  std::string words;
  Spread spread;
};
std::string spread_chart(std::string_view title, const std::vector<SpreadBar>& bars, double most);

/// Points in a row, in per cent, with a line at `mark`.
std::string line_chart(std::string_view title, const std::vector<Bar>& points, double mark);

/// "87.5" from "87.50", "90" from "90.00".
std::string plain_share(std::string_view share);
/// 87.5 from "87.50"; 0 for what is no number.
double per_cent_of(std::string_view share);
/// The name that an id stands for, "cued_invitation", as words in the language.
std::string id_in_words(const base::Language& language, std::string_view id);
/// Texts of a list, with commas between.
std::string joined_texts(const base::List& list);
/// "2026-11-24 05:11 UTC" from "2026-11-24T05:11:03Z".
std::string plain_time(std::string_view wall_time);

}  // namespace casecraft::records
