#include "in_languages.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "apps/program/library.hpp"
#include "authoring/translate.hpp"
#include "base/json.hpp"

namespace casecraft::test {
namespace {

std::filesystem::path folder_of(const std::string& pack) { return std::filesystem::path(CASECRAFT_SOURCE_DIR) / "scenarios" / pack; }

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

scenario::Bundle bundle_with_pseudo(const std::string& pack, session::Mode mode) {
  const program::Library library{std::filesystem::path(CASECRAFT_SOURCE_DIR)};
  scenario::Bundle bundle = library.bundle(library.find(folder_of(pack).string()), mode);
  const std::shared_ptr<session::Exercise> exercise = program::load(bundle);
  const std::string own = translation::write_po(authoring::pseudo(authoring::translatable_of(*exercise, bundle), false));
  const std::string shared = translation::write_po(authoring::pseudo(authoring::shared_translatable_of(*exercise), false));
  bundle.files["pack/lang/en-XA.po"] = own;
  bundle.files["scripts/lang/en-XA.po"] = shared;
  return bundle;
}

std::shared_ptr<session::Exercise> exercise_in(const std::string& pack, session::Mode mode, const std::string& locale) {
  static std::map<std::pair<std::string, session::Mode>, scenario::Bundle> bundles;
  static std::map<std::string, std::shared_ptr<session::Exercise>> loaded;
  const auto key = std::pair(pack, mode);
  if (bundles.count(key) == 0) bundles.emplace(key, bundle_with_pseudo(pack, mode));
  std::shared_ptr<session::Exercise>& exercise = loaded[pack + " " + std::string(session::to_string(mode)) + " " + locale];
  if (exercise == nullptr) exercise = program::load(bundles.at(key), locale);
  return exercise;
}

std::vector<authoring::PlayedSession> recorded_sessions(const std::string& pack) {
  std::vector<std::filesystem::path> files;
  for (const auto& file : std::filesystem::directory_iterator(folder_of(pack) / "tests")) {
    if (file.path().extension() == ".json") files.push_back(file.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<authoring::PlayedSession> sessions;
  for (const std::filesystem::path& file : files) {
    base::Diagnostics mistakes;
    const base::JsonDocument document = base::read_json(file.filename().string(), bytes_of(file), mistakes);
    if (auto session = authoring::read_played_session(document, mistakes)) sessions.push_back(std::move(*session));
  }
  return sessions;
}

void play_in(PlayedAgain& into, const authoring::PlayedSession& played, const std::shared_ptr<session::Exercise>& exercise) {
  into.session = std::make_unique<session::Session>(exercise, played.seed, into.journal);
  into.views.push_back(into.session->view());
  bool has_left = false;
  for (const session::Action& action : played.actions) {
    if (has_left) {
      into.session = std::make_unique<session::Session>(exercise, played.seed, into.journal);
      into.session->replay(into.journal.rows());
      into.views.push_back(into.session->view());
      if (action.kind != "resume") into.views.push_back(into.session->apply({0, "trainee", "resume", base::Map{}}));
    }
    into.views.push_back(into.session->apply(action));
    has_left = action.kind == "leave";
  }
}

bool has_same_rows(const session::MemoryJournal& one, const session::MemoryJournal& other) {
  return std::equal(one.rows().begin(), one.rows().end(), other.rows().begin(), other.rows().end(), [](const session::JournalRow& a, const session::JournalRow& b) {
    return a.number == b.number && a.kind == b.kind && a.payload == b.payload && a.time == b.time && a.state == b.state && a.chain == b.chain;
  });
}

}  // namespace casecraft::test
