#include "apps/program/settings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/folders.hpp"
#include "base/error.hpp"
#include "base/json.hpp"
#include "base/language.hpp"
#include "records/store/location.hpp"

namespace casecraft::program {
namespace {

constexpr int kSmallestText = 80;
constexpr int kLargestText = 250;
constexpr int kSmallestSide = 320;
constexpr int kLargestSide = 16384;

int bounded(const base::Value& value, int otherwise, int smallest, int largest) {
  return value.is_integer() ? static_cast<int>(std::clamp<std::int64_t>(value.as_integer(), smallest, largest)) : otherwise;
}

std::string text_or(const base::Value& value, const std::string& otherwise) { return value.is_text() ? value.as_text().str() : otherwise; }

/// True for "postgresql://user:word@host/…" and "…?password=word".
bool names_password(std::string_view location) {
  const std::string_view rest = location.substr(location.find("://") + 3);
  const std::size_t at = rest.rfind('@');
  return rest.find("password=") != std::string_view::npos || (at != std::string_view::npos && rest.substr(0, at).find(':') != std::string_view::npos);
}

Settings from_value(const base::Value& value) {
  Settings settings;
  settings.locale = text_or(value["locale"], settings.locale);
  settings.text_percent = bounded(value["text_percent"], settings.text_percent, kSmallestText, kLargestText);
  const std::string theme = text_or(value["theme"], settings.theme);
  if (theme == "light" || theme == "dark" || theme == "contrast") {
    settings.theme = theme;
  }
  settings.pseudonym = text_or(value["pseudonym"], "");
  if (value["support"].is_list()) {
    for (const base::Value& contact : value["support"].as_list()) {
      const SupportContact one{text_or(contact["name"], ""), text_or(contact["how"], "")};
      if (!one.name.empty() || !one.how.empty()) {
        settings.support.push_back(one);
      }
    }
  }
  settings.window_width = bounded(value["window_width"], settings.window_width, kSmallestSide, kLargestSide);
  settings.window_height = bounded(value["window_height"], settings.window_height, kSmallestSide, kLargestSide);
  settings.is_first_start = value["first_start"].is_bool() && value["first_start"].as_bool();
  return settings;
}

}  // namespace

Settings read_settings(const std::filesystem::path& file, std::string& problem) {
  problem.clear();
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) {
    return {};
  }
  try {
    const base::Value value = base::parse_json(read_file(file, 1U << 20U), file.string());
    if (!value.is_map()) {
      throw Error(fmt::format("'{}' holds a {}; expected an object", file.string(), value.kind_name()));
    }
    Settings settings = from_value(value);
    const base::Value& store = value["store"];
    const std::string why = store.is_null() ? "" : store.is_text() ? problem_of_store(store.as_text()) : fmt::format("a {} stands where its place is expected", store.kind_name());
    if (why.empty()) {
      settings.store = text_or(store, "");
    } else {
      problem = fmt::format("the store that '{}' names is not used, but the usual one: {}; mend it under Settings, or name a store with --store", file.string(), why);
    }
    return settings;
  } catch (const Error& error) {
    problem = fmt::format("the settings could not be read, so the usual ones are used: {}; mend or remove the file", error.what());
    return {};
  }
}

void write_settings(const std::filesystem::path& file, const Settings& settings) {
  base::List support;
  for (const SupportContact& contact : settings.support) {
    support.push_back(base::Value(base::Map{{"name", base::Value(contact.name)}, {"how", base::Value(contact.how)}}));
  }
  const base::Value value{base::Map{{"locale", base::Value(settings.locale)},
                                    {"text_percent", base::Value(settings.text_percent)},
                                    {"theme", base::Value(settings.theme)},
                                    {"pseudonym", base::Value(settings.pseudonym)},
                                    {"store", base::Value(settings.store)},
                                    {"support", base::Value(support)},
                                    {"window_width", base::Value(settings.window_width)},
                                    {"window_height", base::Value(settings.window_height)},
                                    {"first_start", base::Value(settings.is_first_start)}}};
  replace_file(file, base::to_pretty_json(value) + "\n");
}

std::string problem_of_store(std::string_view location) {
  if (location.empty()) return "";
  if (location.find_first_of(std::string_view("\n\r\t\0", 4)) != std::string_view::npos) return base::to_say("it holds a line break, a tab or a zero byte");
  if (records::is_postgres(location)) {
    if (names_password(location)) return base::to_say("a password does not belong in the settings; leave it out here, and put it into ~/.pgpass (mode 0600) or PGPASSWORD");
    const std::string_view host = location.substr(location.find("://") + 3);
    return host.empty() || host.front() == '/' ? base::to_say("it names no computer; expected postgresql://user@host/database") : "";
  }
  constexpr std::string_view kFile = "sqlite://";
  const std::string_view path = location.starts_with(kFile) ? location.substr(kFile.size()) : location;
  if (path.find("://") != std::string_view::npos) return base::to_say("it is of a kind that this version does not know; expected a file or postgresql://user@host/database");
  // Where the program happens to be started from must not decide which store it is.
  if (!path.starts_with('/')) return base::to_say("its path does not begin with a slash; expected one such as /home/you/sessions.sqlite, or postgresql://user@host/database");
  return path.ends_with('/') ? base::to_say("it is a folder; expected the file in it, such as sessions.sqlite") : "";
}

std::filesystem::path settings_file() { return config_folder() / "settings.json"; }

std::filesystem::path default_store() { return data_folder() / "sessions.sqlite"; }

}  // namespace casecraft::program
