#include "base/po.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/utf8.hpp"

namespace casecraft::base {
namespace {

std::string_view without_white_ends(std::string_view text) noexcept {
  constexpr std::string_view kWhite = " \t\r\n";
  const std::size_t from = text.find_first_not_of(kWhite);
  return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(kWhite) - from + 1);
}

class PoReader {
public:
  PoReader(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) : bytes_(bytes), file_(file), diagnostics_(diagnostics) {}

  Po read() {
    if (const auto bad = first_bad_utf8(bytes_)) {
      const auto lines = std::count(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
      diagnostics_.error("po.encoding", {file_, static_cast<int>(lines) + 1, 0}, "the catalogue is no UTF-8 text from here on", "convert it: msgconv -t UTF-8");
      return {};
    }
    std::size_t at = bytes_.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes_.size()) {
      const std::size_t end = std::min(bytes_.find('\n', at), bytes_.size());
      ++line_;
      take(without_white_ends(bytes_.substr(at, end - at)));
      at = end + 1;
    }
    finish();
    return std::move(po_);
  }

private:
  void take(std::string_view line) {
    if (line.empty()) return;
    if (line.starts_with("#~")) return;
    if (line.starts_with('#')) {
      // Comments stand before their message.
      if (has_strings_) finish();
      if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos) entry_.is_fuzzy = true;
      return;
    }
    if (line.starts_with('"')) {
      target_ != nullptr ? append(line) : mistake("a text stands here that belongs to no msgid or msgstr");
      return;
    }
    const std::size_t space = std::min(line.find_first_of(" \t\""), line.size());
    const std::string_view word = line.substr(0, space);
    const std::string_view rest = without_white_ends(line.substr(space));
    target_ = slot(word);
    target_ != nullptr ? append(rest) : mistake(fmt::format("'{}' is no word of a catalogue; expected msgctxt, msgid, msgid_plural or msgstr", word));
  }

  std::string* slot(std::string_view word) {
    const bool begins = word == "msgctxt" || (word == "msgid" && (has_id_ || !entry_.context));
    if (begins && has_strings_) finish();
    if (begins && !has_strings_) entry_.where = {file_, line_, 1};
    has_strings_ = true;
    if (word == "msgctxt") return &entry_.context.emplace();
    if (word == "msgid") {
      has_id_ = true;
      return &entry_.id;
    }
    if (word == "msgid_plural") return &entry_.plural.emplace();
    if (word == "msgstr") return &form(0);
    if (word.starts_with("msgstr[") && word.ends_with(']')) {
      const std::string_view number = word.substr(7, word.size() - 8);
      if (number.size() == 1 && number.front() >= '0' && number.front() <= '9') return &form(static_cast<std::size_t>(number.front() - '0'));
    }
    return nullptr;
  }

  std::string& form(std::size_t index) {
    if (entry_.translations.size() <= index) entry_.translations.resize(index + 1);
    return entry_.translations[index];
  }

  void append(std::string_view quoted) {
    if (quoted.size() < 2 || !quoted.starts_with('"') || !quoted.ends_with('"')) return mistake("a text in quotes was expected");
    const std::string_view inside = quoted.substr(1, quoted.size() - 2);
    for (std::size_t i = 0; i < inside.size(); ++i) {
      if (inside[i] == '"') return mistake("a quote inside a text is written \\\"");
      if (inside[i] != '\\') {
        *target_ += inside[i];
        continue;
      }
      if (++i == inside.size()) return mistake("a text ends with a single backslash");
      switch (inside[i]) {
        case 'n': *target_ += '\n'; break;
        case 't': *target_ += '\t'; break;
        case 'r': *target_ += '\r'; break;
        case '"': *target_ += '"'; break;
        case '\\': *target_ += '\\'; break;
        default: return mistake(fmt::format("'\\{}' is nothing that stands for a character here", inside[i]));
      }
    }
  }

  void finish() {
    if (has_id_) {
      if (entry_.id.empty() && !entry_.context) {
        read_header(entry_.translations.empty() ? std::string() : entry_.translations.front());
      } else {
        po_.entries.push_back(std::move(entry_));
      }
    }
    entry_ = {};
    target_ = nullptr;
    has_strings_ = has_id_ = false;
  }

  void read_header(const std::string& header) {
    po_.header = header;
    po_.language = po_header_field(header, "Language");
    const std::string forms = po_header_field(header, "Plural-Forms");
    if (forms.empty()) return;
    if (const auto rule = PluralRule::read(forms)) {
      po_.plurals = *rule;
    } else {
      diagnostics_.error("po.plural-forms", entry_.where, fmt::format("the header's Plural-Forms cannot be read: {}", forms), "for Spanish: nplurals=2; plural=(n != 1);");
    }
  }

  void mistake(std::string message) { diagnostics_.error("po.syntax", {file_, line_, 1}, std::move(message), "msgfmt -c shows more"); }

  std::string_view bytes_;
  const std::string& file_;
  Diagnostics& diagnostics_;
  Po po_;
  PoEntry entry_;
  std::string* target_{nullptr};
  bool has_strings_{false}, has_id_{false};
  int line_{0};
};

}  // namespace

std::string po_header_field(std::string_view header, std::string_view name) {
  std::size_t at = 0;
  while (at < header.size()) {
    const std::size_t end = std::min(header.find('\n', at), header.size());
    const std::string_view line = header.substr(at, end - at);
    if (line.starts_with(name) && line.substr(name.size()).starts_with(':')) return std::string(without_white_ends(line.substr(name.size() + 1)));
    at = end + 1;
  }
  return "";
}

Po read_po(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) { return PoReader(bytes, file, diagnostics).read(); }

}  // namespace casecraft::base
