#include "authoring/check_translations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "authoring/translatable.hpp"
#include "base/names.hpp"
#include "base/po.hpp"
#include "script/lexer.hpp"
#include "script/translation.hpp"
#include "session/contents.hpp"

namespace casecraft::authoring {
namespace {

using script::PackText;
using script::Token;

constexpr std::string_view kFolder = "pack/lang/";

class TranslationChecker {
public:
  TranslationChecker(const Translatable& source, base::Diagnostics& diagnostics) : source_(source), diagnostics_(diagnostics) {
    for (const PackText& text : source.texts) by_id_.emplace(text.id, &text);
  }

  /// `locale`: "es"; `file`: how it is named to an author.
  void file(const std::string& locale, const std::string& file, std::string_view bytes) {
    base::Diagnostics mistakes;
    const base::Po catalogue = base::read_po(bytes, file, mistakes);
    for (base::Diagnostic one : mistakes.all()) {
      one.code = "translation.syntax";
      one.message += "; until that is mended nothing of this file is used";
      diagnostics_.add(std::move(one));
    }
    if (mistakes.has_errors() || is_foreign(catalogue, file)) return;
    const script::Translation translation = script::translation_of(catalogue);
    std::size_t missing = by_id_.size();
    std::set<std::string> seen;
    for (const base::PoEntry& entry : catalogue.entries) {
      const std::string id = entry.context.value_or("");
      if (seen.insert(id).second && message(entry, *translation.find(id), catalogue.plurals.forms())) --missing;
    }
    if (missing > 0) {
      diagnostics_.info("translation.missing", {file, 1, 1}, fmt::format("{} of {} texts have no translation to '{}' and are shown in '{}'", missing, by_id_.size(), locale, source_.locale),
                        fmt::format("casecraft translate {} --merge {} adds what is new to the file", source_.id, locale));
    }
  }

private:
  bool is_foreign(const base::Po& catalogue, const std::string& file) {
    const std::string pack = base::po_header_field(catalogue.header, "X-Casecraft-Pack");
    const auto is_known = [&](const base::PoEntry& entry) { return by_id_.count(entry.context.value_or("")) != 0; };
    const bool is_strange = !catalogue.entries.empty() && std::none_of(catalogue.entries.begin(), catalogue.entries.end(), is_known);
    if (pack.empty() ? !is_strange : pack == source_.id) return false;
    diagnostics_.error("translation.other-pack", {file, 1, 1},
                       pack.empty() ? fmt::format("none of its {} messages is a text of '{}'; nothing of this file is used", catalogue.entries.size(), source_.id)
                                    : fmt::format("this file translates the exercise '{}', not '{}'; nothing of it is used", pack, source_.id),
                       "put the right file in its place, or mend X-Casecraft-Pack in its header");
    return true;
  }

  /// Whether there are words, for whatever source.
  bool message(const base::PoEntry& entry, const script::Translated& translated, std::size_t forms) {
    const auto found = by_id_.find(translated.id);
    if (found == by_id_.end()) {
      diagnostics_.warning("translation.unknown-id", entry.where, fmt::format("there is no text '{}' in this exercise", translated.id), hint_for(translated.id));
      return false;
    }
    const PackText& text = *found->second;
    const bool is_empty = translated.words.empty() || std::any_of(translated.words.begin(), translated.words.end(), [](const std::string& words) { return words.empty(); });
    if (is_empty) return false;
    if (!text.plural.empty() && translated.words.size() != forms) {
      diagnostics_.error("translation.syntax", entry.where, fmt::format("'{}' has {} forms, and Plural-Forms in the header says {}", translated.id, translated.words.size(), forms), "write one msgstr[…] for each form");
    }
    if (translated.source != text.source || translated.plural != text.plural) {
      diagnostics_.warning("translation.stale", entry.where, fmt::format("the source of '{}' has changed since it was translated ({}:{}); it is shown in '{}'", translated.id, text.where.file, text.where.line, source_.locale),
                           fmt::format("casecraft translate {} --merge … marks it, and keeps what it was", source_.id));
      return true;
    }
    if (translated.is_fuzzy) {
      diagnostics_.warning("translation.stale", entry.where, fmt::format("'{}' is marked fuzzy, so it is shown in '{}'", translated.id, source_.locale), "look at it again, and take the word fuzzy away");
    }
    if (const std::string problem = script::placeholder_problem(text, translated); !problem.empty()) {
      diagnostics_.error("translation.placeholder", entry.where, fmt::format("in the translation of '{}' {}; it is not used", translated.id, problem), "copy what stands in braces, and [quote] with [/quote], as they are");
    }
    return true;
  }

  /// The nearest id in the same declaration: of thousands only those are worth comparing.
  std::string hint_for(const std::string& id) const {
    std::vector<std::string> near;
    const std::string begin = id.substr(0, id.rfind('.'));
    for (const auto& [known, text] : by_id_) {
      if (known.starts_with(begin)) near.push_back(known);
    }
    const std::string hint = base::nearest_name_hint(id, near);
    return hint.empty() ? fmt::format("casecraft translate {} --merge … keeps it as obsolete", source_.id) : hint;
  }

  const Translatable& source_;
  base::Diagnostics& diagnostics_;
  std::map<std::string, const PackText*> by_id_;
};

/// From the first token of a function to the `end` that closes it.
std::vector<Token> function_at(const std::vector<Token>& tokens, const base::Position& where) {
  const auto is_there = [&](const Token& token) { return token.text == "function" && token.kind == Token::Kind::keyword && token.line == where.line && (where.column == 0 || token.column >= where.column); };
  const auto first = std::find_if(tokens.begin(), tokens.end(), is_there);
  std::vector<Token> body;
  int depth = 0;
  for (auto at = first; at != tokens.end(); ++at) {
    body.push_back(*at);
    if (at->kind != Token::Kind::keyword) continue;
    if (at->text == "function" || at->text == "if" || at->text == "do" || at->text == "repeat") ++depth;
    if ((at->text == "end" || at->text == "until") && --depth == 0) break;
  }
  return body;
}

/// The first text in quotes that reads as words and is no argument, key or side of a comparison.
const Token* first_literal(const std::vector<Token>& body) {
  const auto is_comparison = [](const Token& token) { return token.text == "==" || token.text == "~="; };
  for (std::size_t i = 1; i + 1 < body.size(); ++i) {
    const Token& token = body[i];
    if (token.kind != Token::Kind::string || token.text.find(' ') == std::string::npos || !script::has_letters(token.text)) continue;
    const bool is_argument = body[i - 1].text == "(" && i >= 2 && body[i - 2].kind == Token::Kind::name;
    if (!is_argument && !is_comparison(body[i - 1]) && !is_comparison(body[i + 1]) && body[i - 1].kind != Token::Kind::name) return &token;
  }
  return nullptr;
}

void check_functions(const scenario::Bundle& bundle, const session::Exercise& exercise, const std::string& pack, base::Diagnostics& diagnostics) {
  std::map<std::string, std::vector<Token>> sources;
  for (const PackText& text : script::text_functions_of(session::declarations_of(exercise))) {
    if (!text.where.file.starts_with(pack + "/")) continue;
    const auto file = bundle.files.find("pack/" + text.where.file.substr(pack.size() + 1));
    if (file == bundle.files.end()) continue;
    const auto [tokens, is_new] = sources.try_emplace(file->first);
    if (is_new) tokens->second = script::tokenize(file->second);
    const std::vector<Token> body = function_at(tokens->second, text.where);
    const Token* literal = first_literal(body);
    if (literal == nullptr) continue;
    diagnostics.warning("translation.function", {text.where.file, literal->line, literal->column}, fmt::format("'{}' is made by a function from words that stand in it, so they cannot be translated", text.id),
                        "declare them, words { begin = \"…\" }, and let the function return words(\"begin\")");
  }
}

}  // namespace

void check_translation(const Translatable& source, const std::string& locale, const std::string& file, std::string_view bytes, base::Diagnostics& diagnostics) {
  TranslationChecker(source, diagnostics).file(locale, file, bytes);
}

void check_translations(const scenario::Bundle& bundle, const session::Exercise& exercise, base::Diagnostics& diagnostics) {
  std::vector<std::pair<std::string, const std::string*>> files;
  for (const auto& [path, bytes] : bundle.files) {
    if (path.starts_with(kFolder) && path.ends_with(".po")) files.emplace_back(path.substr(kFolder.size()), &bytes);
  }
  if (files.empty()) return;
  const Translatable source = translatable_of(exercise, bundle);
  TranslationChecker checker(source, diagnostics);
  for (const auto& [name, bytes] : files) checker.file(name.substr(0, name.size() - 3), fmt::format("{}/lang/{}", source.id, name), *bytes);
  check_functions(bundle, exercise, source.id, diagnostics);
}

}  // namespace casecraft::authoring
