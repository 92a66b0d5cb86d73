#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/interview/coder/type.hpp"

namespace casecraft::coder_program {

/// One labelled utterance.
struct Example {
  coder::Type type{coder::Type::unclear};
  std::string author;     ///< The data file that it is from.
  std::string fine;
  std::string group;      ///< The sentence pattern; lines of one pattern never stand on both sides of a split.
  std::string previous;
  std::string utterance;
};

/// `type<TAB>previous<TAB>utterance` lines; `#` begins a comment. Throws Error with `origin:line` and what was expected.
std::vector<Example> read_labelled(std::string_view text, std::string_view origin);
/// `type<TAB>finer class<TAB>pattern<TAB>previous<TAB>utterance` lines of one author. Throws Error as above.
std::vector<Example> read_training(std::string_view text, std::string_view origin);
/// All `.tsv` files of a folder, by name. Throws Error.
std::vector<Example> read_training_folder(const std::filesystem::path& folder);

}  // namespace casecraft::coder_program
