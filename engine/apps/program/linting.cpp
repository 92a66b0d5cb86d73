#include "apps/program/linting.hpp"

#include <map>
#include <memory>
#include <string>
#include <system_error>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/gather.hpp"

namespace casecraft::program {
namespace {

namespace fs = std::filesystem;

std::string file_or_nothing(const fs::path& file) {
  std::error_code ignored;
  return fs::exists(file, ignored) ? read_file(file) : std::string();
}

std::map<std::string, std::string> folder_or_nothing(const fs::path& folder, const std::string& prefix) {
  std::map<std::string, std::string> files;
  std::error_code ignored;
  if (fs::is_directory(folder, ignored)) {
    gather(folder, prefix, false, {}, files);
  }
  return files;
}

}  // namespace

authoring::LintOptions lint_options(const fs::path& home) {
  authoring::LintOptions options;
  options.terminology = file_or_nothing(home / "assets" / "terminology.csv");
  options.policy = file_or_nothing(home / "assets" / "policy.csv");
  options.rules = authoring::Rules(folder_or_nothing(home / "docs" / "rules", ""));
  // A dictionary takes long to read: one of each language for all that is linted with these options.
  options.speller = [known = std::make_shared<std::map<std::string, std::shared_ptr<const authoring::Speller>>>()](const std::string& locale) {
    const auto [at, is_new] = known->try_emplace(locale);
    if (is_new) at->second = authoring::installed_speller(locale);
    return at->second;
  };
  return options;
}

std::vector<authoring::TestFile> recorded_sessions(const fs::path& pack) {
  std::vector<authoring::TestFile> sessions;
  for (auto& [path, bytes] : folder_or_nothing(pack / "tests", (pack.filename() / "tests/").string())) {
    if (path.ends_with(".json")) {
      sessions.emplace_back(path, std::move(bytes));
    }
  }
  return sessions;
}

}  // namespace casecraft::program
