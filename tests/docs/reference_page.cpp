#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

#include "authoring/rules.hpp"
#include "base/error.hpp"
#include "made_pages.hpp"
#include "page.hpp"

namespace casecraft::docs {
namespace {

/// `---@field due Span  After the case opened.`
struct Annotated {
  std::string name, type, words;
};

struct Class {
  std::string name, about;
  std::vector<Annotated> fields;
};

/// A word that packs use: `document = named("document")`, `function start(id)`.
struct Word {
  std::string name, about, content;   ///< Of what class its braces are; empty: it is called with what is in brackets.
};

struct Annotations {
  std::vector<Annotated> aliases;
  std::vector<Class> classes;     ///< Those of `_G` are functions.
  std::vector<Word> words;

  [[nodiscard]] const Class* find(std::string_view name) const {
    const auto found = std::find_if(classes.begin(), classes.end(), [&](const Class& one) { return one.name == name; });
    return found == classes.end() ? nullptr : &*found;
  }
};

/// Type and words, which stand apart by two spaces or more.
Annotated split(std::string_view rest) {
  Annotated one;
  const std::size_t space = rest.find(' ');
  one.name = rest.substr(0, space);
  rest.remove_prefix(std::min(rest.find_first_not_of(' ', std::min(space, rest.size())), rest.size()));
  const std::size_t gap = rest.find("  ");
  one.type = rest.substr(0, gap);
  if (gap != std::string_view::npos) one.words = rest.substr(rest.find_first_not_of(' ', gap));
  return one;
}

void read(const std::string& path, Annotations& into) {
  std::istringstream lines(file_of_project(path));
  std::string about, content;
  for (std::string line; std::getline(lines, line);) {
    const auto rest_after = [&](std::string_view start) { return std::string_view(line).substr(start.size()); };
    if (line.starts_with("--- ")) {
      about += (about.empty() ? "" : " ") + line.substr(4);
    } else if (line.starts_with("---@alias ")) {
      into.aliases.push_back(split(rest_after("---@alias ")));
    } else if (line.starts_with("---@class ")) {
      into.classes.push_back({std::string(rest_after("---@class ")), std::exchange(about, {}), {}});
    } else if (line.starts_with("---@field ")) {
      if (into.classes.empty()) throw Error(fmt::format("{}: a field before any class", path));
      into.classes.back().fields.push_back(split(rest_after("---@field ")));
    } else if (line.starts_with("---@type ") || line.starts_with("---@return ")) {
      const std::size_t at = line.find("fun(content: ");
      if (at != std::string::npos) content = line.substr(at + 13, line.find(')', at) - at - 13);
    } else if (!line.starts_with("--") && !line.empty() && line.front() >= 'a' && line.front() <= 'z') {
      std::string name = line.starts_with("function ") ? line.substr(9, line.find('(') - 9) : line.substr(0, line.find(' '));
      if (!content.empty() || !about.empty()) into.words.push_back({std::move(name), about, content});
      about.clear();
      content.clear();
    } else if (line.empty()) {
      about.clear();
      content.clear();
    }
  }
}

/// In a cell of a table.
std::string cell(std::string_view text) {
  std::string escaped;
  for (const char c : text) escaped += c == '|' ? std::string("\\|") : std::string(1, c);
  return escaped;
}

bool is_needed(const Annotated& field) { return !field.name.ends_with('?'); }

std::string name_of(const Annotated& field) {
  if (field.name == "[1]") return "stands first";
  return "`" + field.name.substr(0, field.name.find('?')) + "`";
}

std::string fields_of(const Class& one) {
  std::string text = "| part | | type | |\n|---|---|---|---|\n";
  for (const Annotated& field : one.fields) text += fmt::format("| {} | {} | `{}` | {} |\n", name_of(field), is_needed(field) ? "needed" : "", cell(field.type), cell(field.words));
  return text;
}

/// Classes that the fields of `one` are made of, in that order.
std::vector<const Class*> parts_of(const Class& one, const Annotations& all) {
  std::vector<const Class*> parts;
  for (const Annotated& field : one.fields) {
    std::string word;
    for (const char c : field.type + " ") {
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        word += c;
      } else {
        if (const Class* part = all.find(word)) parts.push_back(part);
        word.clear();
      }
    }
  }
  return parts;
}

void append_parts(const Class& one, const Annotations& all, std::set<std::string>& shown, std::string& text) {
  for (const Class* part : parts_of(one, all)) {
    if (!shown.insert(part->name).second) continue;
    text += fmt::format("\n#### {}\n\n{}{}", part->name, part->about.empty() ? "" : part->about + "\n\n", fields_of(*part));
    append_parts(*part, all, shown, text);
  }
}

std::string words_section(const Annotations& all) {
  std::string text = "\n## Declarations\n";
  std::set<std::string> shown;
  for (const Word& word : all.words) {
    const Class* content = all.find(word.content);
    if (content == nullptr) continue;
    shown.insert(content->name);
    const std::string& about = word.about.empty() ? content->about : word.about;
    text += fmt::format("\n### {}\n\n`{} \"id\" {{ … }}`{}\n\n{}", word.name, word.name, about.empty() ? "" : ". " + about, fields_of(*content));
    append_parts(*content, all, shown, text);
  }
  text += "\n### Others\n\n| | |\n|---|---|\n";
  for (const Word& word : all.words) {
    if (all.find(word.content) == nullptr) text += fmt::format("| `{}` | {} |\n", word.name, cell(word.about));
  }
  return text;
}

std::string functions_section(const Annotations& all) {
  std::string text = "\n## Functions\n\nIn conditions, effects and texts.\n";
  for (const Class& group : all.classes) {
    if (group.name != "_G") continue;
    text += fmt::format("\n### {}\n\n| call | gives | |\n|---|---|---|\n", group.about.substr(0, group.about.find_last_not_of('.') + 1));
    for (const Annotated& function : group.fields) {
      const std::size_t end = function.type.rfind(')');
      const std::string gives = end + 1 < function.type.size() ? function.type.substr(end + 3) : std::string();
      text += fmt::format("| `{}{}` | {} | {} |\n", function.name, cell(function.type.substr(3, end - 2)), gives.empty() ? "" : "`" + cell(gives) + "`", cell(function.words));
    }
  }
  return text;
}

std::string rules_section() {
  std::string text = "\n## Rules\n\nWhat lint and prove can say. Each has a page; [the list](rules/README.md) says in one line what each means.\n";
  std::map<std::string, std::string> files;
  for (const std::string& page : pages_of_rules()) files.emplace(page.substr(page.rfind('/') + 1), file_of_project(page));
  std::string area;
  for (const std::string& id : authoring::Rules(files).ids()) {
    const std::string own = id.substr(0, id.find('.'));
    text += own == area ? " · " : fmt::format("\n- **{}**: ", own);
    text += fmt::format("[{}](rules/{}.md)", id.substr(own.size() + 1), id);
    area = own;
  }
  return text + "\n";
}

}  // namespace

std::string reference_page() {
  Annotations all;
  for (const char* path : {"scripts/casecraft/vocabulary.lua", "scripts/casecraft/annotations/interview.lua", "scripts/casecraft/annotations/tracing.lua",
                           "scripts/casecraft/annotations/requests.lua", "scripts/casecraft/annotations/functions.lua"}) {
    read(path, all);
  }
  std::string text =
      "# Reference\n"
      "\n"
      "Every word of the vocabulary and every function, from the annotations in `scripts/casecraft/`. By example: [authors.md](authors.md), [interviews.md](interviews.md),\n"
      "[tracing.md](tracing.md), [requests.md](requests.md). This page is made; do not edit it.\n"
      "\n"
      "An editor with the Lua language server completes and checks the same when the program's `scripts/` folder is among its libraries.\n"
      "\n"
      "## Types\n"
      "\n"
      "| type | is | |\n|---|---|---|\n";
  for (const Annotated& alias : all.aliases) text += fmt::format("| `{}` | `{}` | {} |\n", alias.name, cell(alias.type), cell(alias.words));
  text +=
      "| `string[]` | | A list: `{ \"one\", \"two\" }`. Any type may stand before `[]` |\n"
      "| `table<string, integer>` | | Names with values: `{ evidence = 2 }` |\n"
      "| `boolean` | | `true` or `false` |\n"
      "| `integer` | | A whole number |\n";
  return text + words_section(all) + functions_section(all) + rules_section();
}

}  // namespace casecraft::docs
