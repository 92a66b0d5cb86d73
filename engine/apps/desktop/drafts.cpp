#include "apps/desktop/drafts.hpp"

#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/json.hpp"

namespace casecraft::desktop {

namespace {

base::Map read_all(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  if (!in || !(bytes << in.rdbuf())) return {};
  try {
    const base::Value all = base::parse_json(bytes.str(), file.string());
    return all.is_map() ? all.as_map() : base::Map{};
  } catch (const Error&) {
    return {};
  }
}

}  // namespace

DraftWords read_drafts(const std::filesystem::path& file, const std::string& session) {
  DraftWords words;
  const base::Map all = read_all(file);
  const auto found = all.find(session);
  if (found == all.end() || !found->second.is_map()) return words;
  for (const auto& [field, value] : found->second.as_map()) {
    if (value.is_text()) words.emplace(field, value.as_text().str());
  }
  return words;
}

void write_drafts(const std::filesystem::path& file, const std::string& session, const DraftWords& words) {
  base::Map all = read_all(file);
  if (words.empty() && !all.contains(session)) return;
  all.erase(session);
  if (!words.empty()) {
    base::Map fields;
    for (const auto& [field, typed] : words) fields.emplace(field, base::Value(typed));
    all.emplace(session, base::Value(std::move(fields)));
  }
  std::filesystem::path beside = file;
  beside += ".new";
  std::error_code failed;
  std::filesystem::create_directories(file.parent_path(), failed);
  std::ofstream out(beside, std::ios::binary | std::ios::trunc);
  out << base::to_pretty_json(base::Value(std::move(all))) << '\n';
  out.close();
  if (out) std::filesystem::rename(beside, file, failed);
  if (!out || failed) {
    throw Error(fmt::format("what you typed and did not send could not be kept in '{}'; make room there or make the folder writable", file.string()));
  }
}

}  // namespace casecraft::desktop
