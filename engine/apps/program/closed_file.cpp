#include "apps/program/closed_file.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <system_error>

#include "apps/program/assigned.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/gather.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

namespace casecraft::program {
namespace {

namespace fs = std::filesystem;

/// The exercise in whose folder, however deep, the file lies; empty: in none.
std::string exercise_around(const Library& library, const fs::path& file) {
  std::error_code problem;
  const fs::path found = fs::weakly_canonical(file, problem);
  if (problem) return "";
  for (fs::path folder = found.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
    std::error_code ignored;
    if (fs::exists(folder / "scenario.json", ignored)) return library.find(folder.string()).manifest.id;
  }
  return "";
}

std::optional<base::Value> value_in(const std::string& bytes) {
  try {
    return base::parse_json(bytes, "a file");
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// Whether a file of the exercise says the same, however it is written.
bool has_same(const CatalogueEntry& entry, const base::Value& value) {
  std::map<std::string, std::string> files;
  try {
    gather(entry.folder, "", true, {}, files);
  } catch (const Error&) {
    return false;   // An exercise that cannot be gathered cannot be played either.
  }
  return std::any_of(files.begin(), files.end(), [&](const auto& file) { return file.first.ends_with(".json") && value_in(file.second) == value; });
}

}  // namespace

std::string why_file_closed(const Library& library, records::Store& store, const fs::path& file, const std::string& pseudonym, std::string_view day) {
  if (store.assignments().empty()) return "";
  if (const std::string around = exercise_around(library, file); !around.empty()) {
    if (std::string why = why_closed(store, around, pseudonym, day); !why.empty()) return why;
  }
  const std::optional<base::Value> value = value_in(read_file(file));
  if (!value) return "";
  for (const CatalogueEntry& entry : library.catalogue()) {
    std::string why = why_closed(store, entry.manifest.id, pseudonym, day);
    if (!why.empty() && has_same(entry, *value)) return why;
  }
  return "";
}

}  // namespace casecraft::program
