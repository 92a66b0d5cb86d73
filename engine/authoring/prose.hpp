#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "script/node.hpp"

namespace casecraft::authoring {

/// Words of a declaration that a person reads.
struct Prose {
  std::string words;      ///< Without ${…}, [quote] and [/quote].
  std::string field;      ///< "text", "why"; "label" of what begins a choice.
  std::string owner;      ///< "scene doorstep".
  base::Position where;   ///< Where they begin.
};

/// Adds the words of a declaration; what functions make is left out.
void add_prose(const script::Declaration& declaration, std::vector<Prose>& prose);

/// Whether it is a name or a title more than a sentence.
bool is_name(const Prose& prose);

/// `words` without ${…}, [quote] and [/quote].
std::string without_marks(std::string_view words);
/// Sentences of a text: they end at a full stop, a question or an exclamation mark before a blank, or at the end of a line.
std::vector<std::string_view> sentences_of(std::string_view words);
/// Words as they stand: letters with apostrophes within ("didn't", "niña"); one with a hyphen is two.
std::vector<std::string_view> split_words(std::string_view sentence);

}  // namespace casecraft::authoring
