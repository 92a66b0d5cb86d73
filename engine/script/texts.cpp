#include "script/texts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "script/lexer.hpp"
#include "script/text_fields.hpp"
#include "script/text_template.hpp"

namespace casecraft::script {
namespace {

/// The parts of ${…} that may become words: names, and texts in quotes. What is compared, or handed to a function, never does.
struct ShownParts {
  std::set<std::string> names;
  std::vector<std::string> words;
};

bool is_comparison(const Token& token) {
  return token.kind == Token::Kind::symbol && (token.text == "==" || token.text == "~=" || token.text == "<" || token.text == ">" || token.text == "<=" || token.text == ">=");
}

void add_shown(std::string_view expression, ShownParts& parts) {
  const std::vector<Token> tokens = tokenize(expression);
  int in_call = 0;
  std::vector<bool> calls;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.kind == Token::Kind::symbol && token.text == "(") {
      calls.push_back(i > 0 && tokens[i - 1].kind == Token::Kind::name);
      in_call += calls.back() ? 1 : 0;
    } else if (token.kind == Token::Kind::symbol && token.text == ")" && !calls.empty()) {
      in_call -= calls.back() ? 1 : 0;
      calls.pop_back();
    }
    if (in_call > 0) continue;
    const bool is_compared = (i > 0 && is_comparison(tokens[i - 1])) || (i + 1 < tokens.size() && is_comparison(tokens[i + 1]));
    if (token.kind == Token::Kind::name && !is_compared) parts.names.insert(token.text);
    if (token.kind == Token::Kind::string && !is_compared && has_letters(token.text)) parts.words.push_back(token.text);
  }
}

/// Calls `each` with what stands between "${" and "}".
template <typename Each>
void each_expression(std::string_view words, const Each& each) {
  for (std::size_t at = words.find("${"); at != std::string_view::npos; at = words.find("${", at + 2)) {
    const std::size_t end = words.find('}', at);
    if (end == std::string_view::npos) return;
    each(words.substr(at + 2, end - at - 2));
  }
}

std::string shortened(std::string_view words) {
  constexpr std::size_t kMost = 60;
  std::string one = tidy(words.substr(0, std::min(words.find('\n'), words.size())));
  if (one.size() <= kMost) return one;
  std::size_t cut = one.rfind(' ', kMost);
  if (cut == std::string::npos || cut == 0) cut = kMost;
  while (cut > 0 && (static_cast<unsigned char>(one[cut]) & 0xC0U) == 0x80U) --cut;
  return one.substr(0, cut) + " …";
}

std::string first_text(const Node& node, std::initializer_list<std::string_view> fields) {
  for (const std::string_view field : fields) {
    if (node.at(field).is_text()) return shortened(node.at(field).data.as_text());
  }
  return {};
}

class Walker {
public:
  explicit Walker(bool wants_functions) : wants_functions_(wants_functions) {}

  void declaration(const Declaration& declaration) {
    const std::size_t first = found_.size();
    declaration_ = &declaration;
    const std::string id = declaration.id.empty() ? declaration.kind : declaration.kind + "." + declaration.id;
    const std::span<const TextField> fields = text_fields(declaration.kind);
    for (std::size_t first_of = 0; first_of < fields.size();) {
      std::size_t end = first_of + 1;
      const std::string_view list = list_of(fields[first_of].path);
      while (!list.empty() && end < fields.size() && list_of(fields[end].path) == list) ++end;
      if (list.empty()) {
        field_ = &fields[first_of];
        follow(declaration.node, id, field_->path, {});
      } else {
        items(declaration.node, id, list, fields.subspan(first_of, end - first_of));
      }
      first_of = end;
    }
    std::stable_sort(found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(), [](const PackText& a, const PackText& b) {
      return a.where.file == b.where.file && (a.where.line != b.where.line ? a.where.line < b.where.line : a.where.column < b.where.column);
    });
  }

  /// Values of variables that a text shows; after all other declarations.
  void values(const Declaration& declaration) {
    const std::set<std::string>& shown = shown_names_;
    static const TextField field{"", TextRole::value, "a value that texts show"};
    field_ = &field;
    declaration_ = &declaration;
    for (const auto& [name, node] : declaration.node.fields) {
      std::set<std::string> seen;
      if (shown.count(name) != 0) value(node, declaration.kind + "." + name, shown, seen);
    }
  }

  std::vector<PackText> take() { return std::move(found_); }

private:
  /// "facts[1]" of "facts[1].says~"; empty for what is in no list of the declaration itself.
  static std::string_view list_of(std::string_view path) {
    const std::size_t end = path.find(']');
    return end == std::string_view::npos || path.find('.') < end ? std::string_view() : path.substr(0, end + 1);
  }

  /// Item by item, all fields of one before the next: a list may come from a file of its own, where its parts have no place.
  void items(const Node& node, const std::string& id, std::string_view list, std::span<const TextField> fields) {
    const std::string_view name = list.substr(0, list.find('['));
    const std::string_view key = list.substr(name.size() + 1, list.size() - name.size() - 2);
    const Node& child = node.at(name);
    for (std::size_t i = 0; i < child.items.size(); ++i) {
      const std::string here = fmt::format("{}.{}.{}", id, name, name_of(child.items[i], key, i));
      for (const TextField& field : fields) {
        field_ = &field;
        follow(child.items[i], here, field.path.substr(list.size()), label_of(child.items[i], key));
      }
    }
  }

  void follow(const Node& node, const std::string& id, std::string_view path, const std::string& item) {
    if (node.is_nothing()) return;
    if (path.empty()) return add(node, id, item);
    if (path == "~") return deep(node, id, item);
    if (path.front() == '.') path.remove_prefix(1);
    if (path.front() == '@') {
      const auto index = static_cast<std::size_t>(path[1] - '1');
      if (index < node.items.size()) follow(node.items[index], id, path.substr(2), item);
      return;
    }
    const std::size_t end = std::min(path.find_first_of(".[@~"), path.size());
    const std::string_view name = path.substr(0, end);
    std::string_view rest = path.substr(end);
    if (name == "*") {
      for (const auto& [key, field] : node.fields) follow(field, id + "." + key, rest, item);
      return;
    }
    const Node& child = node.at(name);
    const std::string here = fmt::format("{}.{}", id, name);
    if (!rest.starts_with('[')) return follow(child, here, rest, item);
    const std::size_t close = rest.find(']');
    const std::string_view key = rest.substr(1, close - 1);
    rest.remove_prefix(close + 1);
    for (std::size_t i = 0; i < child.items.size(); ++i) follow(child.items[i], here + "." + name_of(child.items[i], key, i), rest, label_of(child.items[i], key));
  }

  static std::string name_of(const Node& item, std::string_view key, std::size_t index) {
    if (key == "1" && !item.items.empty() && item.items.front().is_text()) return item.items.front().data.as_text().str();
    if (key != "#" && key != "1" && item.at(key).is_text()) return item.at(key).data.as_text().str();
    return std::to_string(index + 1);
  }

  /// The words by which a person knows an item: a choice's, a field's label.
  static std::string label_of(const Node& item, std::string_view key) {
    if (key != "1" && !item.items.empty() && item.items.front().is_text()) return shortened(item.items.front().data.as_text());
    std::string words = first_text(item, {"label", "text"});
    return words.empty() && key == "1" ? name_of(item, key, 0) : words;
  }

  /// A text, a list of texts, or paragraphs with conditions.
  void deep(const Node& node, const std::string& id, const std::string& item) {
    if (!node.is_table()) return add(node, id, item);
    if (node.has("one_of")) deep(node.at("one_of"), id + ".one_of", item);
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      const Node& part = node.items[i];
      const std::string here = fmt::format("{}.{}", id, i + 1);
      const bool is_paragraph = part.is_table() && part.items.size() == 1 && !part.has("one_of");
      deep(is_paragraph ? part.items.front() : part, here, item);
    }
  }

  void value(const Node& node, const std::string& id, const std::set<std::string>& shown, std::set<std::string>& seen) {
    if (node.is_text() && seen.insert(node.data.as_text().str()).second) add(node, id, {});
    for (std::size_t i = 0; i < node.items.size(); ++i) value(node.items[i], fmt::format("{}.{}", id, i + 1), shown, seen);
    for (const auto& [name, field] : node.fields) {
      if (name == "casecraft_kind") continue;
      if (name == "content" || name == "one_of" || shown.count(name) != 0) value(field, id + "." + name, shown, seen);
    }
  }

  void add(const Node& node, const std::string& id, const std::string& item) {
    if (node.is_function() != wants_functions_) return;
    // One word and several: { "one day", "{n} days" }.
    const bool has_count = declaration_->kind == "words" && node.is_table() && node.items.size() == 2 && node.items[0].is_text() && node.items[1].is_text();
    if (!wants_functions_ && !has_count && !node.is_text()) return;
    PackText text{free(id), field_->role, {}, {}, {}, node.where, &node};
    if (!wants_functions_) text.source = tidy(has_count ? node.items[0].data.as_text() : node.data.as_text());
    if (has_count) text.plural = tidy(node.items[1].data.as_text());
    const bool is_empty = !has_letters(text.source) && !has_letters(text.plural);
    text.comment = comment(text, item);
    if (wants_functions_ || !is_empty) found_.push_back(text);
    if (text.role == TextRole::read || text.role == TextRole::kept) add_inner(text);
  }

  /// Words inside of ${…}: each is a text of its own.
  void add_inner(const PackText& outer) {
    ShownParts parts;
    each_expression(outer.source, [&](std::string_view expression) { add_shown(expression, parts); });
    shown_names_.insert(parts.names.begin(), parts.names.end());
    for (std::size_t i = 0; i < parts.words.size(); ++i) {
      found_.push_back({free(fmt::format("{}.shown.{}", outer.id, i + 1)), TextRole::value, parts.words[i], {},
                        fmt::format("Words inside of ${{…}} of the text '{}'.", shortened(outer.source)), outer.where, nullptr});
    }
  }

  std::string comment(const PackText& text, const std::string& item) const {
    std::string about = declaration_->kind;
    std::replace(about.begin(), about.end(), '_', ' ');
    const std::string title = first_text(declaration_->node, {"title", "name", "label", "text"});
    if (!title.empty()) about += fmt::format(" '{}'", title);
    else if (!declaration_->id.empty()) about += fmt::format(" '{}'", declaration_->id);
    std::string words = fmt::format("{}{}: {}", static_cast<char>(field_->what[0] - 'a' + 'A'), field_->what + 1, about);
    if (!item.empty() && item != shortened(text.source)) words += fmt::format("; '{}'", item);
    words += ".";
    if (text.role == TextRole::matched) words += " Typed words are compared with it, without capitals, accents and punctuation. Other forms: part them by |.";
    const std::vector<std::string> kept = placeholders(text.source);
    if (std::any_of(kept.begin(), kept.end(), [](const std::string& one) { return one[0] != '['; })) words += " What stands in braces is a value: keep it as it is.";
    if (std::any_of(kept.begin(), kept.end(), [](const std::string& one) { return one[0] == '['; })) words += " [quote]…[/quote] marks somebody's own words: keep the marks.";
    return words;
  }

  std::string free(const std::string& id) {
    std::string one = id;
    for (int i = 2; !ids_.insert(one).second; ++i) one = fmt::format("{}.{}", id, i);
    return one;
  }

  bool wants_functions_;
  const Declaration* declaration_{nullptr};
  const TextField* field_{nullptr};
  std::set<std::string> ids_, shown_names_;
  std::vector<PackText> found_;
};

std::vector<PackText> walk(std::span<const Declaration> declarations, bool wants_functions) {
  Walker walker(wants_functions);
  for (const Declaration& declaration : declarations) walker.declaration(declaration);
  return walker.take();
}

}  // namespace

std::vector<PackText> texts_of(std::span<const Declaration> declarations) {
  Walker walker(false);
  for (const Declaration& declaration : declarations) walker.declaration(declaration);
  for (const Declaration& declaration : declarations) {
    if (declaration.kind == "seeded" || declaration.kind == "variables") walker.values(declaration);
  }
  return walker.take();
}

std::vector<PackText> text_functions_of(std::span<const Declaration> declarations) { return walk(declarations, true); }

bool is_shared(const PackText& text) noexcept { return text.where.file.starts_with("scripts/"); }

std::vector<std::string> placeholders(std::string_view words) {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool is_value = words[at] == '{' || (words[at] == '$' && at + 1 < words.size() && words[at + 1] == '{');
    const std::string_view rest = words.substr(at);
    if (is_value) {
      const std::size_t end = rest.find('}');
      if (end == std::string_view::npos) break;
      found.emplace_back(rest.substr(0, end + 1));
      at += end;
    } else if (rest.starts_with("[quote]") || rest.starts_with("[/quote]")) {
      found.emplace_back(rest.substr(0, rest.find(']') + 1));
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool has_letters(std::string_view words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] == '$' && at + 1 < words.size() && words[at + 1] == '{') {
      at = std::min(words.find('}', at), words.size());
      continue;
    }
    const auto byte = static_cast<unsigned char>(words[at]);
    if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')) return true;
    // Above Latin punctuation, and not the dashes, quotes and arrows from U+2000 on.
    if (byte >= 0xC3 && byte != 0xE2) return true;
  }
  return false;
}

}  // namespace casecraft::script
