#include "authoring/prose.hpp"

#include <algorithm>
#include <array>

#include "script/text_template.hpp"

namespace casecraft::authoring {
namespace {

using script::Node;

/// Fields whose texts are read by a person, in whatever declaration they stand.
constexpr std::array<std::string_view, 22> kRead{"text", "title", "label", "why", "reply", "hint", "missed", "missing", "about", "role", "name", "from", "handling", "says", "short", "planted", "better", "help", "good", "bad", "one_of", "summary"};
constexpr std::array<std::string_view, 5> kNameFields{"name", "from", "handling", "role", "title"};
/// Lists whose entries begin with the words on a button.
constexpr std::array<std::string_view, 3> kButtons{"choices", "acts", "offers"};

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class Walk {
public:
  Walk(std::string owner, std::vector<Prose>& prose) : owner_(std::move(owner)), prose_(prose) {}

  /// `within`: the field in which the list stands that `node` is an entry of.
  void node(const Node& node, std::string_view field, std::string_view within) {
    if (node.is_text()) {
      if (is_among(kRead, field)) add(node, field);
      return;
    }
    // What an interviewee says stands under the kind of question that it answers.
    for (const auto& [name, part] : node.fields) this->node(part, field == "replies" ? std::string_view("reply") : name, {});
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      const Node& item = node.items[i];
      if (!item.is_text()) this->node(item, field == "text" ? "text" : std::string_view(), field);
      else if (is_among(kRead, field)) add(item, field);
      else if (i == 0 && is_among(kButtons, within)) add(item, "label");
      else if (i == 1 && within == "options") add(item, "label");
    }
  }

private:
  void add(const Node& node, std::string_view field) {
    std::string words = without_marks(script::tidy(node.data.as_text()));
    if (!words.empty()) prose_.push_back({std::move(words), std::string(field), owner_, node.where});
  }

  std::string owner_;
  std::vector<Prose>& prose_;
};

/// The letters that begin at `at`: bytes of one, or 0. Beyond ASCII: Latin letters with marks.
std::size_t letter_at(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return 1;
  if (c < 0xC3U || c > 0xC9U || at + 1 >= text.size()) return 0;
  const auto next = static_cast<unsigned char>(text[at + 1]);
  return c == 0xC3U && (next == 0x97U || next == 0xB7U) ? 0 : 2;   // × and ÷ are no letters.
}

std::size_t apostrophe_at(std::string_view text, std::size_t at) { return text[at] == '\'' ? 1 : text.substr(at, 3) == "\xE2\x80\x99" ? 3 : 0; }

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

void add_prose(const script::Declaration& declaration, std::vector<Prose>& prose) {
  if (declaration.kind == "variables" || declaration.kind == "seeded") return;
  Walk(declaration.id.empty() ? declaration.kind : declaration.kind + " " + declaration.id, prose).node(declaration.node, {}, {});
}

bool is_name(const Prose& prose) { return is_among(kNameFields, prose.field); }

std::string without_marks(std::string_view words) {
  std::string left;
  for (std::size_t at = 0; at < words.size();) {
    const std::string_view here = words.substr(at);
    std::size_t skipped = 0;
    if (here.starts_with("${")) skipped = std::min(here.find('}'), here.size() - 1) + 1;
    else if (here.starts_with("[quote]")) skipped = 7;
    else if (here.starts_with("[/quote]")) skipped = 8;
    if (here.starts_with("${")) left += "0";   // Something stands there, and it is no word.
    if (skipped == 0) left += words[at];
    at += std::max<std::size_t>(skipped, 1);
  }
  return left;
}

std::vector<std::string_view> sentences_of(std::string_view words) {
  std::vector<std::string_view> sentences;
  std::size_t from = 0;
  const auto end_at = [&](std::size_t to) {
    while (from < to && is_white(words[from])) ++from;
    if (from < to) sentences.push_back(words.substr(from, to - from));
    from = to;
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    const char c = words[at];
    if (c == '\n') end_at(at);
    if (c != '.' && c != '?' && c != '!') continue;
    // Closing quotation marks and brackets belong to the sentence that they close.
    std::size_t after = at + 1;
    while (after < words.size() && (words[after] == '"' || words[after] == ')' || words[after] == '\'')) ++after;
    if (words.substr(after, 3) == "\xE2\x80\x9D" || words.substr(after, 3) == "\xE2\x80\x99") after += 3;
    if (after >= words.size() || is_white(words[after])) end_at(after);
  }
  end_at(words.size());
  return sentences;
}

std::vector<std::string_view> split_words(std::string_view sentence) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < sentence.size();) {
    std::size_t length = letter_at(sentence, at);
    if (length == 0) {
      ++at;
      continue;
    }
    const std::size_t from = at;
    while (at < sentence.size()) {
      length = letter_at(sentence, at);
      if (length == 0) {
        const std::size_t apostrophe = apostrophe_at(sentence, at);
        if (apostrophe == 0 || at + apostrophe >= sentence.size() || letter_at(sentence, at + apostrophe) == 0) break;
        length = apostrophe;
      }
      at += length;
    }
    words.push_back(sentence.substr(from, at - from));
  }
  return words;
}

}  // namespace casecraft::authoring
