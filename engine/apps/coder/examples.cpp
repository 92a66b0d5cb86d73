#include "apps/coder/examples.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "apps/program/files_on_disk.hpp"
#include "base/error.hpp"
#include "base/names.hpp"
#include "base/utf8.hpp"
#include "exercises/interview/coder/lexicon.hpp"

namespace casecraft::coder_program {
namespace {

namespace fs = std::filesystem;

coder::Type read_type(std::string_view word, std::string_view origin, std::size_t line) {
  if (const std::optional<coder::Type> type = coder::type_from(word)) {
    return *type;
  }
  std::vector<std::string> known;
  for (std::size_t i = 0; i < coder::kTypes; ++i) {
    known.emplace_back(coder::to_string(static_cast<coder::Type>(i)));
  }
  const std::string nearest = base::nearest_name(word, known);
  throw Error(fmt::format("{}:{}: '{}' is no type; expected {}", origin, line, word.substr(0, 80),
                          nearest.empty() ? fmt::format("one of {}", fmt::join(known, ", ")) : fmt::format("'{}' perhaps", nearest)));
}

std::vector<std::string_view> read_columns(const coder::Line& line, std::size_t wanted, std::string_view names, std::string_view origin) {
  if (base::first_bad_utf8(line.text)) {
    throw Error(fmt::format("{}:{}: the line is not UTF-8; expected text saved as UTF-8", origin, line.number));
  }
  std::vector<std::string_view> columns = coder::parts_of(line.text, '\t');
  if (columns.size() != wanted) {
    throw Error(fmt::format("{}:{}: {} found where {} are expected: {}, with tabs between them", origin, line.number,
                            columns.size() == 1 ? std::string("one column was") : fmt::format("{} columns were", columns.size()), wanted, names));
  }
  return columns;
}

}  // namespace

std::vector<Example> read_labelled(std::string_view text, std::string_view origin) {
  std::vector<Example> examples;
  for (const coder::Line& line : coder::lines_of(text)) {
    const auto columns = read_columns(line, 3, "type, what she said before (may be empty), utterance", origin);
    examples.push_back({read_type(columns[0], origin, line.number), std::string(origin), {}, {}, std::string(columns[1]), std::string(columns[2])});
  }
  return examples;
}

std::vector<Example> read_training(std::string_view text, std::string_view origin) {
  std::vector<Example> examples;
  for (const coder::Line& line : coder::lines_of(text)) {
    const auto columns = read_columns(line, 5, "type, finer class, pattern, what she said before (may be empty), utterance", origin);
    examples.push_back({read_type(columns[0], origin, line.number), std::string(origin), std::string(columns[1]), std::string(columns[2]),
                        std::string(columns[3]), std::string(columns[4])});
  }
  return examples;
}

std::vector<Example> read_training_folder(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code problem;
  for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
    if (at->path().extension() == ".tsv") {
      files.push_back(at->path());
    }
  }
  if (problem) {
    throw Error(fmt::format("cannot read the folder '{}': {}; expected a folder with training data in .tsv files", folder.string(), problem.message()));
  }
  if (files.empty()) {
    throw Error(fmt::format("the folder '{}' holds no .tsv file; expected training data", folder.string()));
  }
  std::sort(files.begin(), files.end());
  std::vector<Example> examples;
  for (const fs::path& file : files) {
    const std::vector<Example> some = read_training(program::read_file(file), file.filename().string());
    examples.insert(examples.end(), some.begin(), some.end());
  }
  return examples;
}

}  // namespace casecraft::coder_program
