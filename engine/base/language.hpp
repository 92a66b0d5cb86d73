#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/po.hpp"

namespace casecraft::base {

/// Words that live as long as the language, or as the English that they were asked by.
struct Wording : std::string_view {
  constexpr Wording(std::string_view words) noexcept : std::string_view(words) {}
  constexpr Wording(const char* words) noexcept : std::string_view(words) {}
  operator std::string() const { return std::string(static_cast<std::string_view>(*this)); }
  [[nodiscard]] std::string str() const { return *this; }
};
inline std::string operator+(std::string a, const Wording& b) { return a.append(b); }
inline std::string operator+(const Wording& a, std::string_view b) { return a.str().append(b); }

/// Marks English that is said elsewhere (by `say` of a value): gives it back, and is where the catalogue's extraction finds it.
constexpr const char* to_say(const char* english) noexcept { return english; }
constexpr const char* to_say_in(const char* /*context*/, const char* english) noexcept { return english; }

/// Whether a translation fills in the same things as the English: every `{}`, as often and with the same format. It may number them to change their order.
bool has_same_placeholders(std::string_view english, std::string_view translated);

/// The words of a language for what the program says. English is written in the sources; a catalogue (`assets/lang/es.po`) gives the same in another one, and what it lacks
/// stays English. Words are never part of a session's state.
class Language {
public:
  /// English.
  Language() = default;
  /// A catalogue's. Entries that are fuzzy, empty or have other placeholders than the English are reported (`po.placeholders`) or passed over.
  Language(const Po& catalogue, Diagnostics& diagnostics);

  /// "en", "es".
  [[nodiscard]] const std::string& id() const noexcept { return id_; }
  [[nodiscard]] bool is_english() const noexcept { return words_.empty(); }

  [[nodiscard]] Wording say(std::string_view english) const;
  /// Where the same English needs different words, `context` tells them apart.
  [[nodiscard]] Wording say_in(std::string_view context, std::string_view english) const;
  /// `english` is a format of fmt.
  template <class First, class... More>
  [[nodiscard]] std::string say(std::string_view english, const First& first, const More&... more) const {
    return filled(english, say(english), fmt::make_format_args(first, more...));
  }
  /// "{} payment" or "{} payments": the first thing that is filled in is the count.
  template <class... More>
  [[nodiscard]] std::string say_count(std::string_view one, std::string_view many, std::int64_t count, const More&... more) const {
    return filled(count == 1 ? one : many, form(one, many, count), fmt::make_format_args(count, more...));
  }

  /// What an exercise said in English (a label, an echo, a page's title), in this language: looked up as it stands, by the formats that it can be made with, sentence by
  /// sentence, with the names of days and months. Words that the catalogue does not know, such as an author's, stay.
  [[nodiscard]] std::string shown(std::string_view text) const;
  /// The same for a text of which it is known where it comes from: made with `english`, a format whose places are all `{}`. What was filled in stays as it is. Nothing when it
  /// cannot have been made with it, or the catalogue lacks it.
  [[nodiscard]] std::optional<std::string> made_with(std::string_view english, std::string_view text) const;

private:
  struct Pattern {
    std::vector<std::string> literals;      ///< Between what is filled in.
    std::size_t letters{0};
    const std::vector<std::string>* forms;  ///< One, or one for each plural form.
  };
  static std::string filled(std::string_view english, std::string_view translated, fmt::format_args arguments);
  [[nodiscard]] std::string_view form(std::string_view one, std::string_view many, std::int64_t count) const;
  void add_pattern(std::string_view english, const std::vector<std::string>& forms);
  [[nodiscard]] bool match(const Pattern& pattern, std::string_view text, std::string& found, int depth) const;
  [[nodiscard]] std::string found(std::string_view text, int depth) const;
  /// Nothing when no part of it is known.
  [[nodiscard]] std::optional<std::string> known(std::string_view text, int depth) const;
  [[nodiscard]] std::optional<std::string> in_parts(std::string_view text, int depth) const;

  std::string id_{"en"};
  PluralRule plurals_;
  std::unordered_map<std::string, std::vector<std::string>> words_;   ///< By context, a byte 4 and msgid, as in gettext's own files; node-based: patterns point into it.
  std::vector<Pattern> patterns_;                                     ///< Those with most letters first.
  mutable std::unordered_map<std::string, std::string> shown_before_; ///< What `shown` worked out.
};

/// The language of the sources.
const Language& english() noexcept;

/// A date or a time ("Friday 13 March 2026, 16:40 MRT") with the names of days and months in the language; anything else stays.
std::string with_dates_in(const Language& language, std::string_view text);
/// A span of days as `format_span` writes it ("1 day 23 h", "88 days"), in the language; nothing for any other text.
std::optional<std::string> days_in(const Language& language, std::string_view text);

}  // namespace casecraft::base

template <>
struct fmt::formatter<casecraft::base::Wording> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const casecraft::base::Wording& words, Context& context) const {
    return fmt::formatter<std::string_view>::format(static_cast<std::string_view>(words), context);
  }
};
