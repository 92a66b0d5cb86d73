#include "scenario/manifest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "base/names.hpp"

namespace casecraft::scenario {
namespace {

constexpr std::array<std::string_view, 20> kKeys{"id",     "version",       "title",   "summary", "kind",  "level", "locale", "minutes",    "audience", "content_notes",
                                                 "roles",  "opens",         "zone",    "rubric",  "references", "scored", "authors", "licence", "lint", "$schema"};

class Reader {
public:
  Reader(const base::JsonDocument& document, base::Diagnostics& diagnostics) : document_(document), diagnostics_(diagnostics) {}

  std::string text(std::string_view key, bool is_needed) {
    const base::Value& value = document_.value[key];
    if (value.is_text() && !value.as_text().empty()) return value.as_text().str();
    if (!value.is_null()) {
      wrong(key, fmt::format("'{}' must be a text, but a {} was found", key, value.is_text() ? "empty one" : std::string(value.kind_name())));
    } else if (is_needed) {
      wrong("", fmt::format("'{}' is missing", key), fmt::format("add \"{}\": \"…\"", key));
    }
    return {};
  }

  std::vector<std::string> texts(std::string_view key, bool is_needed) {
    const base::Value& value = document_.value[key];
    std::vector<std::string> found;
    if (value.is_list()) {
      for (const base::Value& item : value.as_list()) {
        if (item.is_text()) found.push_back(item.as_text().str());
        else wrong(key, fmt::format("'{}' must hold texts only", key));
      }
      if (found.empty() && is_needed) wrong(key, fmt::format("'{}' must not be empty", key));
    } else if (value.is_null() && is_needed) {
      wrong("", fmt::format("'{}' is missing", key), fmt::format("add a list of texts: \"{}\": [\"…\"]", key));
    } else if (!value.is_null()) {
      wrong(key, fmt::format("'{}' must be a list of texts", key), fmt::format("\"{}\": [\"…\", \"…\"]", key));
    }
    return found;
  }

  void one_of(std::string_view key, const std::string& value, std::span<const std::string> known) {
    if (value.empty() || std::find(known.begin(), known.end(), value) != known.end()) return;
    diagnostics_.error("manifest.value", document_.where(key), fmt::format("'{}' is no {} of an exercise", value, key), base::nearest_name_hint(value, known));
  }

  /// What lint is asked to leave alone; whether a silence is of any use, lint says.
  void lint() {
    const base::Value& lint = document_.value["lint"];
    if (lint.is_null()) return;
    if (!lint.is_map()) return wrong("lint", "'lint' must be an object { \"silence\": […], \"words\": […] }");
    only(lint, "lint", {"silence", "words"});
    texts_in(lint["words"], "lint/words");
    const base::Value& silence = lint["silence"];
    if (!silence.is_null() && !silence.is_list()) return wrong("lint/silence", "'silence' must be a list of { \"rule\": …, \"at\": …, \"reason\": … }");
    for (std::size_t i = 0; silence.is_list() && i < silence.as_list().size(); ++i) {
      const base::Value& one = silence.as_list()[i];
      const std::string path = fmt::format("lint/silence/{}", i);
      if (!one.is_map()) {
        wrong(path, "a silence is an object { \"rule\": …, \"at\": …, \"reason\": … }");
        continue;
      }
      only(one, path, {"rule", "at", "reason"});
      for (const auto& [key, value] : one.as_map()) {
        if (!value.is_text()) wrong(fmt::format("{}/{}", path, key), fmt::format("'{}' must be a text", key));
      }
      if (one.text_at("rule").empty()) wrong(path, "a silence needs \"rule\": the id of what is silenced, such as \"choice.alone\"");
    }
  }

  void wrong(std::string_view key, std::string message, std::string hint = {}) {
    diagnostics_.error("manifest.field", document_.where(key), std::move(message), std::move(hint));
  }

private:
  void only(const base::Value& map, const std::string& path, const std::vector<std::string>& known) {
    for (const auto& [key, value] : map.as_map()) {
      if (std::find(known.begin(), known.end(), key) == known.end()) diagnostics_.error("manifest.unknown-field", document_.where(path + "/" + key), fmt::format("'{}' is no field of {}", key, path), base::nearest_name_hint(key, known));
    }
  }

  void texts_in(const base::Value& list, const std::string& path) {
    if (list.is_null()) return;
    const bool is_sound = list.is_list() && std::all_of(list.as_list().begin(), list.as_list().end(), [](const base::Value& one) { return one.is_text(); });
    if (!is_sound) wrong(path, fmt::format("'{}' must be a list of texts", path));
  }

  const base::JsonDocument& document_;
  base::Diagnostics& diagnostics_;
};

bool is_id(std::string_view id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace

std::optional<Manifest> read_manifest(const base::JsonDocument& document, base::Diagnostics& diagnostics) {
  if (!document.value.is_map()) {
    if (!diagnostics.has_errors()) diagnostics.error("manifest.kind", {document.file, 1, 1}, "scenario.json must be a JSON object { … }");
    return std::nullopt;
  }
  const std::size_t errors_before = diagnostics.all().size();
  Reader reader(document, diagnostics);
  Manifest manifest;
  manifest.id = reader.text("id", true);
  if (!manifest.id.empty() && !is_id(manifest.id)) reader.wrong("id", fmt::format("the id '{}' may hold lower-case letters, digits and hyphens only", manifest.id));
  manifest.version = reader.text("version", true);
  manifest.title = reader.text("title", true);
  manifest.summary = reader.text("summary", true);
  manifest.kind = reader.text("kind", true);
  static const std::vector<std::string> kinds{"scene", "interview", "tracing", "requests", "mixed", "tutorial"};
  reader.one_of("kind", manifest.kind, kinds);
  manifest.level = reader.text("level", true);
  static const std::vector<std::string> levels{"introductory", "intermediate", "advanced"};
  reader.one_of("level", manifest.level, levels);
  manifest.locale = reader.text("locale", true);
  manifest.audience = reader.texts("audience", false);
  manifest.content_notes = reader.texts("content_notes", true);
  manifest.roles = reader.texts("roles", false);
  if (manifest.roles.empty()) manifest.roles = {"trainee"};
  manifest.opens = reader.text("opens", true);
  manifest.zone = reader.text("zone", true);
  manifest.rubric = reader.text("rubric", true);
  manifest.references = reader.text("references", false);
  const base::Value& minutes = document.value["minutes"];
  if (minutes.is_list() && minutes.as_list().size() == 2 && minutes.as_list()[0].is_integer() && minutes.as_list()[1].is_integer()) {
    manifest.minutes_from = static_cast<int>(minutes.as_list()[0].as_integer());
    manifest.minutes_to = static_cast<int>(minutes.as_list()[1].as_integer());
  } else {
    reader.wrong(minutes.is_null() ? "" : "minutes", "'minutes' must be two whole numbers, from and to: [40, 60]");
  }
  const base::Value& scored = document.value["scored"];
  if (scored.is_bool()) manifest.is_scored = scored.as_bool();
  else if (!scored.is_null()) reader.wrong("scored", "'scored' must be true or false");
  reader.lint();
  for (const auto& [key, value] : document.value.as_map()) {
    if (std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end()) continue;
    const std::vector<std::string> names(kKeys.begin(), kKeys.end());
    diagnostics.error("manifest.unknown-field", document.where(key), fmt::format("'{}' is no field of scenario.json", key), base::nearest_name_hint(key, names));
  }
  for (std::size_t i = errors_before; i < diagnostics.all().size(); ++i) {
    if (diagnostics.all()[i].severity == base::Severity::error) return std::nullopt;
  }
  return manifest;
}

}  // namespace casecraft::scenario
