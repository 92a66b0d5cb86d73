#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/framework.hpp"
#include "base/json.hpp"
#include "scenario/bundle.hpp"
#include "scenario/manifest.hpp"
#include "script/translation.hpp"

// A pack's lang/es.po, and lang/es.po of the program's own scripts.
namespace casecraft::session {

/// The languages that the bundle's pack is translated to, by name: "es" for pack/lang/es.po.
std::vector<std::string> languages_of(const scenario::Bundle& bundle);
/// That of `languages` that serves somebody who wants `wanted` ("es_MX.UTF-8" is served by "es-MX", else by "es"), or `source` where none does.
std::string best_locale(std::span<const std::string> languages, std::string_view wanted, const std::string& source);
/// All translations of the bundle, the pack's before the program's. Files that cannot be read, or belong to another pack than `pack`, are left out: lint says so.
std::vector<script::Translation> read_translations(const scenario::Bundle& bundle, std::string_view pack);
/// One of them; nothing for a file that has mistakes.
std::optional<script::Translation> read_translation(const std::string& path, std::string_view bytes, std::string_view locale);

/// The texts of scenario.json: "pack.title", "pack.summary", "pack.content_notes.1", "pack.audience.1".
std::vector<script::PackText> manifest_texts(const scenario::Manifest& manifest, const base::JsonDocument& document);
void translate_manifest(scenario::Manifest& manifest, std::span<const script::Translation> translations, std::string_view locale);
/// "framework.casecraft-core.evidence.name" and ".descriptor".
std::vector<script::PackText> framework_texts(const assessment::Framework& framework, const base::Position& where);
void translate_framework(assessment::Framework& framework, std::span<const script::Translation> translations, std::string_view locale);

}  // namespace casecraft::session
