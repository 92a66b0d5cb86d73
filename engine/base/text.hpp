#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <string_view>

namespace casecraft::base {

/// An immutable, shared piece of UTF-8 text: copying costs a reference count, so views and journals do not copy words.
class Text {
public:
  Text() = default;
  Text(std::string words) : words_(words.empty() ? nullptr : std::make_shared<const std::string>(std::move(words))) {}
  Text(std::string_view words) : Text(std::string(words)) {}
  Text(const char* words) : Text(std::string(words)) {}

  [[nodiscard]] std::string_view view() const noexcept { return words_ ? std::string_view(*words_) : std::string_view(); }
  [[nodiscard]] std::string str() const { return std::string(view()); }
  [[nodiscard]] bool empty() const noexcept { return words_ == nullptr; }
  operator std::string_view() const noexcept { return view(); }

  friend bool operator==(const Text& a, const Text& b) noexcept { return a.words_ == b.words_ || a.view() == b.view(); }
  friend bool operator==(const Text& a, std::string_view b) noexcept { return a.view() == b; }
  friend bool operator==(const Text& a, const char* b) noexcept { return a.view() == b; }
  friend bool operator<(const Text& a, const Text& b) noexcept { return a.view() < b.view(); }
  friend std::ostream& operator<<(std::ostream& out, const Text& text) { return out << text.view(); }

private:
  std::shared_ptr<const std::string> words_;
};

}  // namespace casecraft::base
