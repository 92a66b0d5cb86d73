#include "apps/program/library.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <system_error>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/folders.hpp"
#include "apps/program/gather.hpp"
#include "base/error.hpp"
#include "base/json.hpp"
#include "base/names.hpp"
#include "exercises/interview/running_interview.hpp"
#include "exercises/requests/running_requests.hpp"
#include "exercises/scene/scene_activity.hpp"
#include "exercises/tracing/running_tracing.hpp"
#include "query/sqlite_engine.hpp"

namespace casecraft::program {
namespace {

namespace fs = std::filesystem;

bool is_home(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_directory(folder / "scripts", ignored) && fs::is_directory(folder / "assets", ignored) &&
         fs::is_directory(folder / "scenarios", ignored);
}

CatalogueEntry read_entry(const fs::path& folder) {
  CatalogueEntry entry;
  entry.folder = folder;
  const fs::path file = folder / "scenario.json";
  base::Diagnostics diagnostics;
  try {
    // The name that errors show: "friday-1640/scenario.json", not where it lies on this machine.
    const base::JsonDocument document =
        base::read_json((folder.filename() / "scenario.json").string(), read_file(file, GatherLimits{}.file_bytes), diagnostics);
    std::optional<scenario::Manifest> manifest;
    if (!diagnostics.has_errors()) {
      manifest = scenario::read_manifest(document, diagnostics);
    }
    if (manifest) {
      entry.manifest = std::move(*manifest);
    }
  } catch (const Error& error) {
    entry.problem = error.what();
  }
  if (entry.problem.empty() && diagnostics.has_errors()) {
    diagnostics.sort();
    const auto first = std::find_if(diagnostics.all().begin(), diagnostics.all().end(),
                                    [](const base::Diagnostic& one) { return one.severity == base::Severity::error; });
    const base::Position& where = first->where;
    entry.problem = fmt::format("{}:{}:{}: {}", where.file, where.line, where.column, first->message);
  }
  if (entry.manifest.id.empty()) {
    entry.manifest.id = folder.filename().string();
  }
  if (entry.manifest.title.empty()) {
    entry.manifest.title = entry.manifest.id;
  }
  return entry;
}

std::vector<fs::path> folders_in(const fs::path& shelf) {
  std::vector<fs::path> folders;
  std::error_code problem;
  for (fs::directory_iterator at(shelf, problem), end; !problem && at != end; at.increment(problem)) {
    std::error_code ignored;
    const std::string name = at->path().filename().string();
    if (!name.starts_with('.') && fs::exists(at->path() / "scenario.json", ignored)) {
      folders.push_back(at->path());
    }
  }
  return folders;
}

void gather_assets(const fs::path& assets, std::map<std::string, std::string>& into) {
  std::error_code ignored;
  const GatherLimits limits;
  if (fs::is_directory(assets / "frameworks", ignored)) {
    gather(assets / "frameworks", "assets/frameworks/", false, limits, into);
  }
  for (const char* path : {"references.json", "zones/zones.json"}) {
    if (fs::exists(assets / path, ignored)) {
      into.emplace(std::string("assets/") + path, read_file(assets / path, limits.file_bytes));
    }
  }
}

/// Only a pack with an interview depends on the utterance coder, which is large.
bool has_interview(const std::map<std::string, std::string>& files) {
  return std::any_of(files.begin(), files.end(), [](const auto& file) {
    return file.first.starts_with("pack/") && file.first.ends_with(".lua") && (file.second.starts_with("interview ") || file.second.find("\ninterview ") != std::string::npos);
  });
}

CatalogueEntry find_folder(std::string_view pack) {
  fs::path folder(pack);
  std::error_code problem;
  const fs::file_status status = fs::status(folder, problem);
  if (status.type() == fs::file_type::not_found) {
    throw Error(fmt::format("there is no folder '{}'; expected an id of the catalogue (casecraft list) or the folder of an exercise", pack));
  }
  if (problem) {
    throw Error(fmt::format("cannot open the exercise '{}': {}", pack, problem.message()));
  }
  if (status.type() != fs::file_type::directory) {
    throw Error(fmt::format("'{}' is a file; expected the folder of an exercise, with scenario.json and main.lua in it", pack));
  }
  folder = fs::canonical(folder, problem);
  if (problem) {
    throw Error(fmt::format("cannot open the exercise '{}': {}", pack, problem.message()));
  }
  if (!fs::exists(folder / "scenario.json", problem)) {
    throw Error(fmt::format("the folder '{}' holds no scenario.json; expected the folder of an exercise, with scenario.json and main.lua in it", pack));
  }
  return read_entry(folder);
}

}  // namespace

fs::path find_home() {
  std::vector<std::string> looked;
  const auto is_found = [&](const fs::path& folder) {
    looked.push_back("'" + folder.string() + "'");
    return is_home(folder);
  };
  if (const char* given = std::getenv("CASECRAFT_HOME"); given != nullptr && *given != '\0') {
    if (is_found(given)) {
      return given;
    }
    throw Error(fmt::format("CASECRAFT_HOME is '{}', which holds no scripts/, assets/ and scenarios/; set it to the folder that does, or unset it", given));
  }
  std::error_code problem;
  const fs::path program = fs::read_symlink("/proc/self/exe", problem);
  if (problem) {
    throw Error("cannot tell where this program lies (/proc is not there); set CASECRAFT_HOME to the folder with scripts/, assets/ and scenarios/");
  }
  if (const fs::path installed = program.parent_path().parent_path() / "share" / "casecraft"; is_found(installed)) {
    return installed;
  }
  for (fs::path folder = program.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
    if (is_found(folder)) {
      return folder;
    }
  }
  throw Error(fmt::format("cannot find the folder with scripts/, assets/ and scenarios/: looked at {}; start the program where it was installed, or set the environment variable CASECRAFT_HOME to that folder", fmt::join(looked, ", ")));
}

Library::Library(fs::path home) : home_(std::move(home)) {}

std::vector<CatalogueEntry> Library::catalogue() const {
  std::vector<CatalogueEntry> entries;
  // A person's own copy of an exercise stands before the installed one.
  std::vector<fs::path> folders;
  try {
    folders = folders_in(data_folder() / "scenarios");
  } catch (const Error&) {
    folders.clear();  // Without a home folder there are no own exercises; what is installed can still be played.
  }
  const std::size_t own = folders.size();
  for (fs::path& folder : folders_in(home_ / "scenarios")) {
    folders.push_back(std::move(folder));
  }
  for (std::size_t i = 0; i < folders.size(); ++i) {
    CatalogueEntry entry = read_entry(folders[i]);
    const bool is_known = i >= own && std::any_of(entries.begin(), entries.end(),
                                                  [&](const CatalogueEntry& other) { return other.manifest.id == entry.manifest.id; });
    if (!is_known) {
      entries.push_back(std::move(entry));
    }
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const CatalogueEntry& a, const CatalogueEntry& b) { return a.manifest.id < b.manifest.id; });
  return entries;
}

std::vector<CatalogueEntry> Library::installed() const {
  std::vector<CatalogueEntry> entries;
  for (const fs::path& folder : folders_in(home_ / "scenarios")) entries.push_back(read_entry(folder));
  return entries;
}

CatalogueEntry Library::find(std::string_view pack) const {
  if (pack.empty()) {
    throw Error("no exercise was named; expected an id of the catalogue (casecraft list) or the folder of an exercise");
  }
  if (pack.find('/') != std::string_view::npos || pack == "." || pack == "..") {
    return find_folder(pack);
  }
  std::vector<std::string> ids;
  for (CatalogueEntry& entry : catalogue()) {
    if (entry.manifest.id == pack) {
      return std::move(entry);
    }
    ids.push_back(entry.manifest.id);
  }
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(fs::path(pack), ignored))) {
    return find_folder(pack);
  }
  const std::string hint = base::nearest_name_hint(pack, ids);
  throw Error(fmt::format("there is no exercise '{}'{}{}", pack, hint.empty() ? "; casecraft list shows those that there are" : "; ", hint));
}

scenario::Bundle Library::bundle(const CatalogueEntry& entry, session::Mode mode) const {
  if (!entry.problem.empty()) {
    throw Error(fmt::format("the exercise '{}' cannot be played: {}", entry.manifest.id, entry.problem));
  }
  scenario::Bundle bundle;
  const GatherLimits limits;
  gather(entry.folder, "pack/", true, limits, bundle.files);
  gather(home_ / "scripts", "scripts/", false, limits, bundle.files);
  gather_assets(home_ / "assets", bundle.files);
  if (has_interview(bundle.files)) {
    bundle.files.emplace("assets/coder/model-1.bin", read_file(home_ / "assets" / "coder" / "model-1.bin", limits.file_bytes));
  }
  bundle.settings = base::Value(base::Map{{"mode", base::Value(session::to_string(mode))}});
  return bundle;
}

std::shared_ptr<tracing::KeptSources> new_kept_sources() { return std::make_shared<tracing::KeptSources>(); }

session::ActivityRegistry known_activities(const std::shared_ptr<tracing::KeptSources>& kept) {
  session::ActivityRegistry registry;
  scene::register_activity(registry);
  interview::register_activity(registry);
  tracing::register_activity(registry, query::make_engine, kept);
  requests::register_activity(registry);
  return registry;
}

std::shared_ptr<session::Exercise> load(const scenario::Bundle& bundle, base::Diagnostics& diagnostics, std::string_view locale, const std::shared_ptr<tracing::KeptSources>& kept) {
  return session::Exercise::load(bundle, known_activities(kept), diagnostics, locale);
}

std::shared_ptr<session::Exercise> load(const scenario::Bundle& bundle, std::string_view locale, const std::shared_ptr<tracing::KeptSources>& kept) {
  base::Diagnostics diagnostics;
  std::shared_ptr<session::Exercise> exercise = load(bundle, diagnostics, locale, kept);
  if (exercise != nullptr) {
    return exercise;
  }
  diagnostics.sort();
  std::size_t count = 0;
  std::string list;
  for (const base::Diagnostic& one : diagnostics.all()) {
    if (one.severity == base::Severity::error) {
      ++count;
      list += "\n" + base::format_diagnostic(one);
    }
  }
  while (list.ends_with('\n')) {
    list.pop_back();
  }
  throw Error(fmt::format("the exercise cannot be played; its author has {} to mend:{}", count == 1 ? "one mistake" : fmt::format("{} mistakes", count), list));
}

}  // namespace casecraft::program
