#include "script/lexer.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace casecraft::script {
namespace {

constexpr std::array<std::string_view, 22> kKeywords{"and",   "break", "do",     "else",  "elseif", "end",  "false", "for",
                                                     "function", "goto",  "if",     "in",    "local",  "nil",  "not",   "or",
                                                     "repeat",   "return", "then",   "true",  "until",  "while"};

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_part(char c) { return is_name_start(c) || is_digit(c); }

class Lexer {
public:
  Lexer(std::string_view source, int first_line) : source_(source), line_(first_line) {}

  std::vector<Token> all() {
    std::vector<Token> tokens;
    while (true) {
      skip_blanks();
      if (done()) break;
      Token token;
      token.line = line_;
      token.column = column_;
      if (!read(token)) break;
      tokens.push_back(std::move(token));
    }
    Token end;
    end.line = line_;
    end.column = column_;
    tokens.push_back(end);
    return tokens;
  }

private:
  [[nodiscard]] bool done() const { return at_ >= source_.size(); }
  [[nodiscard]] char peek(std::size_t ahead = 0) const { return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0'; }

  char take() {
    const char c = source_[at_++];
    if (c == '\n') {
      ++line_;
      column_ = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
      ++column_;
    }
    return c;
  }

  void skip_blanks() {
    while (!done()) {
      const char c = peek();
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v') {
        take();
      } else if (c == '-' && peek(1) == '-') {
        take();
        take();
        std::string ignored;
        if (peek() == '[' && long_bracket(ignored)) continue;
        while (!done() && peek() != '\n') take();
      } else if (c == '#' && at_ == 0) {
        while (!done() && peek() != '\n') take();
      } else {
        break;
      }
    }
  }

  /// Reads [[…]] or [==[…]==]; false, and nothing read, when none begins here.
  bool long_bracket(std::string& content, Token* token = nullptr) {
    std::size_t level = 0;
    while (peek(1 + level) == '=') ++level;
    if (peek() != '[' || peek(1 + level) != '[') return false;
    for (std::size_t i = 0; i < level + 2; ++i) take();
    if (peek() == '\r') take();
    if (peek() == '\n') {
      take();
      // The line break behind [[ is no part of the text: it begins on the next line.
      if (token != nullptr) {
        token->line = line_;
        token->column = column_;
      }
    }
    const std::string close = "]" + std::string(level, '=') + "]";
    while (!done()) {
      if (source_.substr(at_, close.size()) == close) {
        for (std::size_t i = 0; i < close.size(); ++i) take();
        return true;
      }
      content += take();
    }
    return true;
  }

  bool read(Token& token) {
    const char c = peek();
    if (is_name_start(c)) {
      while (is_name_part(peek())) token.text += take();
      const bool is_keyword = std::find(kKeywords.begin(), kKeywords.end(), token.text) != kKeywords.end();
      token.kind = is_keyword ? Token::Kind::keyword : Token::Kind::name;
      return true;
    }
    if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
      token.kind = Token::Kind::number;
      while (is_name_part(peek()) || peek() == '.') {
        const char last = take();
        token.text += last;
        const bool is_exponent = last == 'e' || last == 'E' || last == 'p' || last == 'P';
        if (is_exponent && (peek() == '+' || peek() == '-')) token.text += take();
      }
      return true;
    }
    if (c == '"' || c == '\'') return quoted(token);
    if (c == '[' && (peek(1) == '[' || peek(1) == '=')) {
      token.kind = Token::Kind::string;
      if (long_bracket(token.text, &token)) return true;
    }
    token.kind = Token::Kind::symbol;
    static constexpr std::array<std::string_view, 10> kLong{"...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>"};
    for (const std::string_view symbol : kLong) {
      if (source_.substr(at_, symbol.size()) == symbol) {
        for (std::size_t i = 0; i < symbol.size(); ++i) token.text += take();
        return true;
      }
    }
    token.text = take();
    return true;
  }

  bool quoted(Token& token) {
    token.kind = Token::Kind::string;
    const char quote = take();
    while (!done() && peek() != quote) {
      if (peek() == '\n') return false;
      if (peek() != '\\') {
        token.text += take();
        continue;
      }
      take();
      if (done()) return false;
      const char escape = take();
      if (escape == 'n') {
        token.text += '\n';
      } else if (escape == 't') {
        token.text += '\t';
      } else if (escape == 'z') {
        while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r') take();
      } else {
        token.text += escape;
      }
    }
    if (done()) return false;
    take();
    return true;
  }

  std::string_view source_;
  std::size_t at_{0};
  int line_;
  int column_{1};
};

class DeclarationFinder {
public:
  explicit DeclarationFinder(const std::vector<Token>& tokens) : tokens_(tokens) {}

  std::vector<DeclaredLayout> all() {
    std::vector<DeclaredLayout> found;
    while (at_ < tokens_.size() && tokens_[at_].kind != Token::Kind::end) {
      const Token& first = tokens_[at_];
      const bool after_dot = at_ > 0 && (is("." , at_ - 1) || is(":", at_ - 1));
      if (first.kind == Token::Kind::name && !after_dot) {
        DeclaredLayout declared;
        std::size_t table = at_ + 1;
        if (at_ + 1 < tokens_.size() && tokens_[at_ + 1].kind == Token::Kind::string) {
          declared.id = tokens_[at_ + 1].text;
          table = at_ + 2;
        } else if (is("(", at_ + 1) && at_ + 2 < tokens_.size() && tokens_[at_ + 2].kind == Token::Kind::string && is(")", at_ + 3)) {
          declared.id = tokens_[at_ + 2].text;
          table = at_ + 4;
        }
        if (is("{", table)) {
          declared.kind = first.text;
          at_ = table;
          declared.layout = constructor();
          declared.layout.line = first.line;
          declared.layout.column = first.column;
          found.push_back(std::move(declared));
          continue;
        }
      }
      ++at_;
    }
    return found;
  }

private:
  [[nodiscard]] bool is(std::string_view symbol, std::size_t index) const {
    return index < tokens_.size() && tokens_[index].kind == Token::Kind::symbol && tokens_[index].text == symbol;
  }
  [[nodiscard]] bool at_end() const { return at_ >= tokens_.size() || tokens_[at_].kind == Token::Kind::end; }

  Layout constructor() {
    Layout layout{tokens_[at_].line, tokens_[at_].column, {}};
    ++at_;
    int index = 0;
    while (!at_end() && !is("}", at_)) {
      std::string key;
      if (tokens_[at_].kind == Token::Kind::name && is("=", at_ + 1)) {
        key = tokens_[at_].text;
        at_ += 2;
      } else if (is("[", at_) && at_ + 1 < tokens_.size() && is("]", at_ + 2) && is("=", at_ + 3)) {
        key = tokens_[at_ + 1].text;
        at_ += 4;
      } else {
        key = std::to_string(++index);
      }
      layout.parts.push_back({std::move(key), value()});
      if (is(",", at_) || is(";", at_)) ++at_;
    }
    if (!at_end()) ++at_;
    return layout;
  }

  Layout value() {
    if (at_end()) return {};
    if (is("{", at_)) return constructor();
    const Layout layout{tokens_[at_].line, tokens_[at_].column, {}};
    int depth = 0;
    while (!at_end()) {
      const Token& token = tokens_[at_];
      if (depth == 0 && (is(",", at_) || is(";", at_) || is("}", at_))) break;
      if (token.kind == Token::Kind::keyword) {
        if (token.text == "function" || token.text == "if" || token.text == "do" || token.text == "repeat") ++depth;
        if (token.text == "end" || token.text == "until") --depth;
      } else if (token.kind == Token::Kind::symbol) {
        if (token.text == "(" || token.text == "{" || token.text == "[") ++depth;
        if (token.text == ")" || token.text == "}" || token.text == "]") --depth;
      }
      ++at_;
    }
    return layout;
  }

  const std::vector<Token>& tokens_;
  std::size_t at_{0};
};

}  // namespace

std::vector<Token> tokenize(std::string_view source, int first_line) { return Lexer(source, first_line).all(); }

std::vector<DeclaredLayout> find_declarations(const std::vector<Token>& tokens) { return DeclarationFinder(tokens).all(); }

const Layout& Layout::at(std::string_view path) const {
  const Layout* here = this;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view key = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    const auto part = std::find_if(here->parts.begin(), here->parts.end(), [&](const auto& p) { return p.key == key; });
    if (part == here->parts.end()) return *here;
    here = &part->layout;
  }
  return *here;
}

bool calls(std::string_view source, std::string_view name) {
  const auto is_part = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
  const auto looks_so = [&](std::string_view text) {
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
      if (at > 0 && is_part(text[at - 1])) continue;
      const std::size_t after = text.find_first_not_of(" \t\r\n", at + name.size());
      if (after != std::string_view::npos && text[after] == '(') return true;
    }
    return false;
  };
  if (!looks_so(source)) return false;
  // It may stand in a comment. Conditions, and what a text shows, are Lua within a string.
  const std::vector<Token> tokens = tokenize(source);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == Token::Kind::string && looks_so(tokens[i].text)) return true;
    if (tokens[i].kind == Token::Kind::name && tokens[i].text == name && i + 1 < tokens.size() && tokens[i + 1].kind == Token::Kind::symbol && tokens[i + 1].text == "(") return true;
  }
  return false;
}

}  // namespace casecraft::script
