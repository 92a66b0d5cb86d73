#include "script/syntax_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include "script/lexer.hpp"

namespace casecraft::script {
namespace {

constexpr std::array<std::string_view, 8> kBentMarks{"“", "”", "„", "«", "»", "‘", "’", "‚"};

std::string_view line_of(std::string_view source, int line) {
  std::size_t from = 0;
  for (int at = 1; at < line; ++at) {
    const std::size_t end = source.find('\n', from);
    if (end == std::string_view::npos) return {};
    from = end + 1;
  }
  return source.substr(from, source.find('\n', from) - from);
}

/// The number behind `words` in what Lua said; 0: none.
int number_after(const std::string& message, std::string_view words) {
  const std::size_t at = message.find(words);
  return at == std::string::npos ? 0 : std::atoi(message.c_str() + at + words.size());
}

/// What stands where Lua stopped: X of "… near 'X'".
std::string near_what(const std::string& message) {
  const std::size_t from = message.rfind("near ");
  if (from == std::string::npos) return {};
  std::string word = message.substr(from + 5);
  if (word.size() >= 2 && word.front() == '\'' && word.back() == '\'') word = word.substr(1, word.size() - 2);
  return word;
}

bool ends_a_value(const Token& token) {
  return token.kind == Token::Kind::string || token.kind == Token::Kind::number || token.kind == Token::Kind::name ||
         (token.kind == Token::Kind::symbol && (token.text == "}" || token.text == ")")) || token.text == "true" || token.text == "false" || token.text == "nil";
}

class Explaining {
public:
  Explaining(base::Diagnostic said, std::string_view source) : said_(std::move(said)), source_(source), tokens_(tokenize(source)), word_(near_what(said_.message)) {}

  base::Diagnostic run() {
    const bool is_known = bent_mark() || unfinished() || within_a_table() || stray_symbol();
    if (!is_known) {
      said_.message = "this is not Lua: " + said_.message;
      said_.hint = "look for a missing comma, quotation mark or brace just before this place";
    }
    return std::move(said_);
  }

private:
  bool tell(int line, int column, std::string message, std::string hint) {
    said_.where.line = line;
    said_.where.column = column;
    said_.message = std::move(message);
    said_.hint = std::move(hint);
    return true;
  }

  bool bent_mark() {
    if (word_.rfind("<\\", 0) != 0) return false;
    const std::string_view line = line_of(source_, said_.where.line);
    bool is_quoted = false;
    int column = 1;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if ((static_cast<unsigned char>(line[i]) & 0xC0U) == 0x80U) continue;
      if (line[i] == '"') is_quoted = !is_quoted;
      if (!is_quoted) {
        for (const std::string_view mark : kBentMarks) {
          if (line.substr(i, mark.size()) == mark) return tell(said_.where.line, column, fmt::format("the mark {} stands here, but a text begins and ends with straight marks: \"…\"", mark), "type \" in an editor for plain text; word processors bend the marks");
        }
      }
      ++column;
    }
    return tell(said_.where.line, 0, "a letter or sign stands here that can stand only within a text", "words that are read stand between \" and \"; names of things have the letters a to z, digits and _");
  }

  bool unfinished() {
    if (const int began = number_after(said_.message, "(starting at line "); began > 0) {
      return tell(began, 0, "the text that begins with [[ on this line is not closed", "write ]] where the text ends");
    }
    if (said_.message.rfind("unfinished string", 0) != 0) return false;
    return tell(said_.where.line, 0, "unfinished string: a text begins on this line, and no quotation mark closes it", "close it with \"; a text of several lines stands between [[ and ]]");
  }

  /// The token at which Lua stopped.
  [[nodiscard]] std::optional<std::size_t> stop() const {
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      if (tokens_[i].line != said_.where.line) continue;
      const bool is_text = tokens_[i].kind == Token::Kind::string && (word_.front() == '"' || word_.front() == '\'' || word_.front() == '[');
      if ((is_text || tokens_[i].text == word_) && ends_a_value(tokens_[i - 1])) return i;
    }
    return std::nullopt;
  }

  bool within_a_table() {
    const bool is_brace = said_.message.rfind("'}' expected", 0) == 0;
    if (!is_brace || word_.empty()) return false;
    const int opened = std::max(number_after(said_.message, "(to close '{' at line "), 0);
    if (word_ == "<eof>") {
      return tell(opened > 0 ? opened : said_.where.line, 0, "the '{' of this line is not closed before the file ends", "write } behind what belongs to it");
    }
    const auto at = stop();
    if (!at) return false;
    const Token& here = tokens_[*at];
    const Token& before = tokens_[*at - 1];
    const Token after = *at + 1 < tokens_.size() ? tokens_[*at + 1] : Token{};
    if (here.text == "=" && *at >= 2 && tokens_[*at - 2].text == "=") {   // title = , or nothing behind it: the next name was taken for its value.
      const Token& name = *at >= 3 ? tokens_[*at - 3] : before;
      return tell(name.line, name.column, fmt::format("'{}' has no value", name.text), "write what it is behind the '=', and a comma: title = \"…\",");
    }
    if (here.kind == Token::Kind::name && after.text != "=") {
      const bool begins_a_declaration = (after.kind == Token::Kind::string || after.text == "{") && here.line > before.line;
      if (begins_a_declaration) {
        return tell(opened > 0 ? opened : before.line, 0, fmt::format("the '{{' of this line is not closed before '{}' in line {}", here.text, here.line), "write } behind what belongs to it");
      }
      if (before.kind == Token::Kind::string) {
        const bool is_expression = *at >= 3 && (tokens_[*at - 3].text == "when" || tokens_[*at - 3].text == "effect");
        return tell(here.line, here.column, fmt::format("the text ends before '{}', at a straight quotation mark that stands within it", here.text),
                    is_expression ? "words within an expression stand in single marks: when = \"taken('desk', 'ring_bank')\"" : "within a text write “…” or \\\"…\\\", or put the whole text between [[ and ]]");
      }
    }
    return tell(before.line, before.column, fmt::format("a comma is missing between this and '{}'{}", here.kind == Token::Kind::string ? "the text that follows" : here.text, here.line > before.line ? fmt::format(" in line {}", here.line) : ""),
                "parts of a table are told apart by commas: title = \"…\", text = \"…\",");
  }

  bool stray_symbol() {
    if (said_.message.rfind("unexpected symbol", 0) != 0 || (word_ != "," && word_ != "}" && word_ != ";")) return false;
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      if (tokens_[i].line != said_.where.line || tokens_[i].text != word_) continue;
      const Token& before = tokens_[i - 1];
      if (before.text == "," ) return tell(tokens_[i].line, tokens_[i].column, "a comma too many stands here", "take it away");
      if (before.text == "=" && i >= 2) return tell(tokens_[i - 2].line, tokens_[i - 2].column, fmt::format("'{}' has no value", tokens_[i - 2].text), "write what it is behind the '=', and a comma: title = \"…\",");
    }
    return false;
  }

  base::Diagnostic said_;
  std::string_view source_;
  std::vector<Token> tokens_;
  std::string word_;
};

}  // namespace

base::Diagnostic syntax_in_words(base::Diagnostic said, std::string_view source) { return Explaining(std::move(said), source).run(); }

base::Diagnostic chunk_syntax_in_words(base::Diagnostic said, std::string_view source, bool is_expression) {
  const std::vector<Token> tokens = tokenize(source);
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const Token& one = tokens[i];
    const Token& next = tokens[i + 1];
    if (one.kind != Token::Kind::symbol) continue;
    const std::string before = i > 0 ? tokens[i - 1].text : std::string("trust");
    const std::string after = next.kind == Token::Kind::string ? fmt::format("'{}'", next.text) : next.text;
    if (one.text == "!" && next.text == "=") {
      said.message = "'!=' is no comparison here; what is not equal is compared with ~=";
      said.hint = fmt::format("write {} ~= …", before);
      return said;
    }
    if ((one.text == "&" || one.text == "|") && next.text == one.text) {
      said.message = fmt::format("'{0}{0}' is written as a word here: {1}", one.text, one.text == "&" ? "and" : "or");
      said.hint = fmt::format("write {} {} …", before, one.text == "&" ? "and" : "or");
      return said;
    }
    if ((one.text == "+" || one.text == "-") && (next.text == "=" || next.text == one.text)) {
      said.message = fmt::format("'{}{}' is no statement here; what changes a variable names it twice", one.text, next.text);
      said.hint = fmt::format("write {0} = {0} {1} 1", before, one.text);
      return said;
    }
    if (is_expression && one.text == "=") {
      said.message = "one equals sign sets a value; to compare, two are needed";
      said.hint = fmt::format("write {} == {}", before, after);
      return said;
    }
    if (!is_expression && one.text == "==") {
      said.message = "two equals signs compare; one sets a value";
      said.hint = fmt::format("write {} = {}", before, after);
      return said;
    }
  }
  said.hint = is_expression ? "an expression has a value: trust >= 2 and not lawyer_present" : "statements change variables: trust = trust + 1; told = true";
  return said;
}

}  // namespace casecraft::script
