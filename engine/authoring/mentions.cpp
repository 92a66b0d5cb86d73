#include "authoring/mentions.hpp"

#include <algorithm>

#include "script/lexer.hpp"

namespace casecraft::authoring {
namespace {

using script::Token;

constexpr std::size_t kLongestMention = 80;

bool is_mention_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }
bool is_whole_id(std::string_view text) { return !text.empty() && text.size() <= kLongestMention && std::all_of(text.begin(), text.end(), is_mention_letter); }

bool is_symbol(const std::vector<Token>& tokens, std::size_t at, std::string_view symbol) { return at < tokens.size() && tokens[at].kind == Token::Kind::symbol && tokens[at].text == symbol; }

/// Whether the string is statements, "trust = trust + 1; receive('reply')": then what it assigns is told from what it reads. Of other strings each word counts as a use.
bool are_statements(std::string_view text) {
  const std::size_t from = std::min(text.find_first_not_of(" \t\n"), text.size());
  std::size_t to = from;
  while (to < text.size() && is_mention_letter(text[to])) ++to;
  const std::size_t next = std::min(text.find_first_not_of(" \t", to), text.size());
  const bool begins_so = to > from && next < text.size() && ((text[next] == '=' && text.substr(next, 2) != "==") || text[next] == '(' || text.substr(from, to - from) == "if");
  // An apostrophe of prose would hide what follows it.
  return begins_so && std::count(text.begin(), text.end(), '\'') % 2 == 0 && text.find("${") == std::string_view::npos;
}

}  // namespace

Mentions::Mentions(const std::vector<ShownFile>& files) {
  for (const auto& [path, source] : files) {
    if (path.ends_with(".lua")) code(source, true);
  }
}

void Mentions::code(std::string_view source, bool is_file) {
  const std::vector<Token> tokens = script::tokenize(source);
  std::string assigned;   // What the statement that is being read assigns: "trust = trust + 1" does not read trust for anybody else.
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Token& token = tokens[at];
    if (token.kind == Token::Kind::keyword || is_symbol(tokens, at, ";")) assigned.clear();
    if (token.kind == Token::Kind::string) {
      const bool is_declared = is_file && at > 0 && tokens[at - 1].kind == Token::Kind::name && (is_symbol(tokens, at + 1, "{") || (at + 1 < tokens.size() && tokens[at + 1].kind == Token::Kind::string));
      string(token.text, is_declared);
      if (is_declared) declared_.insert(tokens[at - 1].text + " " + token.text);
      const bool is_joined = is_symbol(tokens, at + 1, "..") || (at > 0 && is_symbol(tokens, at - 1, ".."));
      if (is_joined && is_whole_id(token.text)) {
        beginnings_.insert(token.text);
        endings_.insert(token.text);
      }
    }
    if (token.kind != Token::Kind::name) continue;
    if (at > 0 && (is_symbol(tokens, at - 1, ".") || is_symbol(tokens, at - 1, ":"))) continue;
    if (is_symbol(tokens, at + 1, "=")) {
      ++names_[token.text].writes;
      assigned = token.text;
    } else if (token.text != assigned) {
      ++names_[token.text].reads;
    }
  }
}

void Mentions::string(const std::string& text, bool is_declared) {
  if (is_whole_id(text)) {
    if (!is_declared) ++quoted_[text];
    ++names_[text].reads;
    return;
  }
  if (are_statements(text)) return code(text, false);
  for (std::size_t from = 0; from < text.size();) {
    if (!is_mention_letter(text[from])) {
      ++from;
      continue;
    }
    std::size_t to = from;
    while (to < text.size() && is_mention_letter(text[to])) ++to;
    const std::string word = text.substr(from, to - from);
    ++names_[word].reads;
    const bool is_quoted = from > 0 && to < text.size() && text[from - 1] == text[to] && (text[to] == '\'' || text[to] == '"');
    if (is_quoted) ++quoted_[word];
    from = to;
  }
}

Mentions::Uses Mentions::of_variable(const std::string& name) const {
  const auto found = names_.find(name);
  return found == names_.end() ? Uses{} : found->second;
}

int Mentions::of_id(const std::string& id) const {
  const auto found = quoted_.find(id);
  return found == quoted_.end() ? 0 : found->second;
}

bool Mentions::is_declared(std::string_view kind, std::string_view id) const { return declared_.count(std::string(kind) + " " + std::string(id)) != 0; }

bool Mentions::may_be_made(std::string_view name) const {
  for (std::size_t cut = 1; cut < name.size(); ++cut) {
    if (beginnings_.count(name.substr(0, cut)) != 0 || endings_.count(name.substr(cut)) != 0) return true;
  }
  return false;
}

}  // namespace casecraft::authoring
