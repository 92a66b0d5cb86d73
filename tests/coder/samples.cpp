#include "samples.hpp"

#include <filesystem>

#include "apps/program/files_on_disk.hpp"

namespace casecraft::coder {

std::string asset(std::string_view path) { return program::read_file(std::filesystem::path(CASECRAFT_SOURCE_DIR) / "assets" / "coder" / path); }

const Coder& shipped() {
  static const Coder coder = Coder::read(asset("model-1.bin"));
  return coder;
}

const Reader& reader() {
  static const Reader reader(Lexicon(asset("lexicon/spelling.tsv"), asset("lexicon/words.tsv")));
  return reader;
}

}  // namespace casecraft::coder
