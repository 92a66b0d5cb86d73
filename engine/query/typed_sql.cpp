#include "query/typed_sql.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "base/utf8.hpp"
#include "exercises/tracing/ledger/query.hpp"
#include "query/schema.hpp"

namespace casecraft::query {
namespace {

using ledger::QueryRefused;

constexpr std::size_t kMostBytes = 10'000;
constexpr std::int64_t kMostCopies = 1'000;
constexpr int kMostDepth = 50;

/// A word, a quoted name or text, or one sign. `words` is lower case without quotes for words and names.
struct Token {
  enum class Kind { word, name, text, sign } kind{Kind::sign};
  std::string words;
  std::size_t from{0}, until{0};
  int depth{0};
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80; }

std::string lower(std::string_view words) {
  std::string out(words);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

/// As SQLite's tokenizer: comments and quotes end at the end of the text when nothing ends them before.
std::vector<Token> tokens_of(std::string_view sql) {
  std::vector<Token> tokens;
  int depth = 0;
  std::size_t at = 0;
  while (at < sql.size()) {
    const char c = sql[at];
    const std::size_t from = at;
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      ++at;
    } else if (sql.substr(at, 2) == "--") {
      at = std::min(sql.find('\n', at), sql.size());
    } else if (sql.substr(at, 2) == "/*") {
      const std::size_t end = sql.find("*/", at + 2);
      at = end == std::string_view::npos ? sql.size() : end + 2;
    } else if (c == '\'' || c == '"' || c == '`' || c == '[') {
      const char close = c == '[' ? ']' : c;
      std::string words;
      for (++at; at < sql.size(); ++at) {
        if (sql[at] == close && (close == ']' || sql.substr(at + 1, 1) != std::string_view(&close, 1))) break;
        if (sql[at] == close) ++at;
        words += sql[at];
      }
      at = std::min(at + 1, sql.size());
      tokens.push_back({c == '\'' ? Token::Kind::text : Token::Kind::name, lower(words), from, at, depth});
    } else if (is_letter(c)) {
      while (at < sql.size() && is_letter(sql[at])) ++at;
      tokens.push_back({Token::Kind::word, lower(sql.substr(from, at - from)), from, at, depth});
    } else {
      ++at;
      if (c == ')') --depth;
      tokens.push_back({Token::Kind::sign, std::string(1, c), from, at, depth});
      if (c == '(') ++depth;
    }
  }
  return tokens;
}

bool is_sign(const std::vector<Token>& tokens, std::size_t at, std::string_view sign) { return at < tokens.size() && tokens[at].kind == Token::Kind::sign && tokens[at].words == sign; }
bool is_word(const std::vector<Token>& tokens, std::size_t at, std::string_view word) { return at < tokens.size() && tokens[at].kind == Token::Kind::word && tokens[at].words == word; }

/// Whether a part of the query gets its name here: `name AS (`, `name (a, b) AS (`, `name AS NOT MATERIALIZED (`.
bool is_definition(const std::vector<Token>& tokens, std::size_t at) {
  if (tokens[at].kind == Token::Kind::sign) return false;
  std::size_t next = at + 1;
  if (is_sign(tokens, next, "(")) {
    const int depth = tokens[next].depth;
    while (next < tokens.size() && !(is_sign(tokens, next, ")") && tokens[next].depth == depth)) ++next;
    ++next;
  }
  if (!is_word(tokens, next, "as")) return false;
  ++next;
  if (is_word(tokens, next, "not")) ++next;
  if (is_word(tokens, next, "materialized")) ++next;
  return is_sign(tokens, next, "(");
}

/// SQLite copies a named part wherever it is used, and what that uses with it: thirty parts that each use the one before twice are a thousand million.
/// The number of copies is at most the product of how often each name is used.
void check_copies(const std::vector<Token>& tokens) {
  std::map<std::string, std::int64_t> defined, used;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != Token::Kind::sign && is_definition(tokens, i)) ++defined[tokens[i].words];
  }
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto found = defined.find(tokens[i].words);
    // `name.column` reads a part that is used elsewhere.
    if (tokens[i].kind != Token::Kind::sign && found != defined.end() && !is_definition(tokens, i) && !is_sign(tokens, i + 1, ".")) ++used[found->first];
  }
  std::int64_t copies = 1;
  for (const auto& [name, definitions] : defined) {
    for (std::int64_t i = 0; i < definitions && copies <= kMostCopies; ++i) copies *= std::max<std::int64_t>(used[name], 1);
  }
  if (copies > kMostCopies) throw QueryRefused("The parts named by WITH use one another so often that the query cannot be laid out; use each of them less.");
}

std::string numbers_up_to(int columns) {
  std::string numbers;
  for (int i = 1; i <= columns; ++i) numbers += fmt::format("{}{}", i == 1 ? "" : ", ", i);
  return numbers;
}

}  // namespace

void check_words(std::string_view sql) {
  if (sql.size() > kMostBytes) throw QueryRefused(fmt::format("The SQL has {} bytes; up to {} are read.", sql.size(), kMostBytes));
  if (sql.find('\0') != std::string_view::npos) throw QueryRefused("The SQL holds a byte that is nought; type it again.");
  if (base::first_bad_utf8(sql)) throw QueryRefused("The SQL holds bytes that are no UTF-8 text; type it again.");
  const std::vector<Token> tokens = tokens_of(sql);
  if (tokens.empty() || is_sign(tokens, 0, ";")) throw QueryRefused("There is no query here: it begins with SELECT or WITH.");
  if (!is_word(tokens, 0, "select") && !is_word(tokens, 0, "with")) {
    throw QueryRefused(fmt::format("A query begins with SELECT or WITH, and not with '{}': nothing in the ledger can be changed.", sql.substr(tokens[0].from, std::min<std::size_t>(tokens[0].until - tokens[0].from, 40))));
  }
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].depth > kMostDepth) throw QueryRefused(fmt::format("The query is nested more than {} deep.", kMostDepth));
    if (is_sign(tokens, i, ";") && std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.end(), [](const Token& token) { return token.words != ";" || token.kind != Token::Kind::sign; })) {
      throw QueryRefused("One query at a time: there is a second statement after ';'.");
    }
    if (tokens[i].words.starts_with(kBasePrefix)) throw QueryRefused(fmt::format("'{}' is none of the views that may be asked; payments are in 'transactions'.", tokens[i].words.substr(0, 40)));
  }
  check_copies(tokens);
}

std::string in_total_order(std::string_view sql, int columns, std::int64_t most) {
  std::vector<Token> tokens = tokens_of(sql);
  while (!tokens.empty() && is_sign(tokens, tokens.size() - 1, ";")) tokens.pop_back();
  const auto find = [&](std::string_view word) {
    const auto found = std::find_if(tokens.begin(), tokens.end(), [&](const Token& token) { return token.kind == Token::Kind::word && token.depth == 0 && token.words == word; });
    return static_cast<std::size_t>(found - tokens.begin());
  };
  const std::size_t order = find("order");
  const std::size_t limit = find("limit");
  const bool has_limit = limit < tokens.size();
  const std::size_t end = tokens.back().until;
  const std::size_t before = has_limit ? tokens[limit].from : end;
  return fmt::format("{} {} {} {}", sql.substr(0, before), order < tokens.size() ? "," : " ORDER BY", numbers_up_to(columns), has_limit ? std::string(sql.substr(before, end - before)) : fmt::format("LIMIT {}", most));
}

}  // namespace casecraft::query
