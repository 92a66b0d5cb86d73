#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casecraft::authoring {

/// A kind of exercise that a new pack can be made of: a folder of `assets/templates/`.
struct TemplateKind {
  std::string_view id;       ///< "scene".
  std::string_view label;    ///< "Decisions".
  std::string_view words;    ///< What it is, in one line.
  int minutes_from{0}, minutes_to{0};   ///< How long the template takes.
};

std::span<const TemplateKind> template_kinds();
/// Null when there is none of that id.
const TemplateKind* find_template_kind(std::string_view id);

/// What an instructor answers when a pack is made.
struct NewPack {
  std::string id;        ///< Name of its folder: lower-case letters, digits, hyphens.
  std::string kind;      ///< One of `template_kinds`.
  std::string title;
  std::string author;    ///< May be empty.
  int minutes_from{0}, minutes_to{0};
  std::vector<std::string> audience;
  std::string language{"en"};
};

/// An id that comes close to `name`: "My Case!" gives "my-case". Never empty.
std::string id_from(std::string_view name);
/// A title from an id: "my-case" gives "My case".
std::string title_from(std::string_view id);

// Each gives one sentence that says what is wrong and how it is mended; empty when nothing is.
std::string problem_of_id(std::string_view id);
std::string problem_of_kind(std::string_view kind);
/// A line that a catalogue shows: `what` is "title" or "author".
std::string problem_of_line(std::string_view line, std::string_view what, bool may_be_empty);
std::string problem_of_language(std::string_view language);

/// "10" or "10-15": from 1 to 600, the first not above the second.
std::optional<std::pair<int, int>> read_minutes(std::string_view words);
/// "police, NGO staff": parts at commas, without empty ones.
std::vector<std::string> read_audience(std::string_view words);

/// The files of a new pack from those of its template, both by their path in the folder. {{name}} stands for an answer, written as its file needs it (JSON, Lua); a line
/// whose answer is empty is left out. Throws Error when an answer cannot be taken or the template names something that is none.
std::map<std::string, std::string> new_pack(const std::map<std::string, std::string>& files, const NewPack& answers);

}  // namespace casecraft::authoring
