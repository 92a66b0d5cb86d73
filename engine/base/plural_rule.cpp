#include <algorithm>
#include <array>

#include "base/po.hpp"

// Expressions of Plural-Forms: C's ?:, ||, &&, comparisons, + - * / %, brackets, n and whole numbers.
namespace casecraft::base {
namespace {

constexpr int kDeepest = 60;

class PluralExpression {
public:
  PluralExpression(std::string_view text, std::int64_t n) : text_(text), n_(n) {}

  // Nothing when it cannot be read.
  std::optional<std::int64_t> value() {
    const std::int64_t found = choice();
    return is_bad_ || at_ != text_.size() ? std::nullopt : std::optional(found);
  }

private:
  bool take(std::string_view sign) {
    if (!text_.substr(at_).starts_with(sign)) return false;
    at_ += sign.size();
    return true;
  }

  std::int64_t choice() {
    if (++depth_ > kDeepest) is_bad_ = true;
    if (is_bad_) return 0;
    const std::int64_t condition = chain(0);
    std::int64_t found = condition;
    if (take("?")) {
      const std::int64_t yes = choice();
      if (!take(":")) is_bad_ = true;
      const std::int64_t no = choice();
      found = condition != 0 ? yes : no;
    }
    --depth_;
    return found;
  }

  // Operators by rank, the loosest first.
  std::int64_t chain(std::size_t rank) {
    static constexpr std::array<std::array<std::string_view, 4>, 6> kRanks{{{"||"}, {"&&"}, {"==", "!="}, {"<=", ">=", "<", ">"}, {"+", "-"}, {"*", "/", "%"}}};
    if (rank == kRanks.size()) return single();
    std::int64_t left = chain(rank + 1);
    while (!is_bad_) {
      const auto sign = std::find_if(kRanks[rank].begin(), kRanks[rank].end(), [this](std::string_view one) { return !one.empty() && take(one); });
      if (sign == kRanks[rank].end()) break;
      left = joined(*sign, left, chain(rank + 1));
    }
    return left;
  }

  std::int64_t joined(std::string_view sign, std::int64_t a, std::int64_t b) {
    if (sign == "||") return a != 0 || b != 0 ? 1 : 0;
    if (sign == "&&") return a != 0 && b != 0 ? 1 : 0;
    if (sign == "==") return a == b ? 1 : 0;
    if (sign == "!=") return a != b ? 1 : 0;
    if (sign == "<=") return a <= b ? 1 : 0;
    if (sign == ">=") return a >= b ? 1 : 0;
    if (sign == "<") return a < b ? 1 : 0;
    if (sign == ">") return a > b ? 1 : 0;
    constexpr std::int64_t kMost = 1'000'000'000;
    if (a > kMost || b > kMost || a < -kMost || b < -kMost) return 0;
    if (sign == "+") return a + b;
    if (sign == "-") return a - b;
    if (sign == "*") return a * b;
    return b == 0 ? 0 : sign == "/" ? a / b : a % b;
  }

  std::int64_t single() {
    if (take("(")) {
      const std::int64_t inside = choice();
      if (!take(")")) is_bad_ = true;
      return inside;
    }
    if (take("!")) {
      if (++depth_ > kDeepest) is_bad_ = true;
      const std::int64_t inside = is_bad_ ? 0 : single();
      --depth_;
      return inside == 0 ? 1 : 0;
    }
    if (take("n")) return n_;
    constexpr std::size_t kMostDigits = 9;
    const std::size_t from = at_;
    std::int64_t number = 0;
    for (; at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_) {
      if (at_ - from < kMostDigits) number = number * 10 + (text_[at_] - '0');
    }
    is_bad_ = is_bad_ || at_ == from || at_ - from > kMostDigits;
    return number;
  }

  std::string_view text_;
  std::int64_t n_;
  std::size_t at_{0};
  int depth_{0};
  bool is_bad_{false};
};

// What stands after `name` up to the next semicolon.
std::string_view plural_part(std::string_view text, std::string_view name) {
  const std::size_t at = text.find(name);
  if (at == std::string_view::npos) return {};
  const std::string_view rest = text.substr(at + name.size());
  return rest.substr(0, rest.find(';'));
}

}  // namespace

std::optional<PluralRule> PluralRule::read(std::string_view plural_forms) {
  constexpr std::size_t kMostForms = 9;
  std::string text(plural_forms);
  text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; }), text.end());
  const std::string_view forms = plural_part(text, "nplurals=");
  PluralRule rule;
  rule.expression_ = plural_part(text, ";plural=");
  if (forms.size() != 1 || forms.front() < '1' || forms.front() > '9' || !PluralExpression(rule.expression_, 1).value()) return std::nullopt;
  rule.forms_ = std::min(static_cast<std::size_t>(forms.front() - '0'), kMostForms);
  return rule;
}

std::size_t PluralRule::form_of(std::int64_t count) const {
  const std::int64_t form = PluralExpression(expression_, count < 0 ? -count : count).value().value_or(0);
  return form < 0 || form >= static_cast<std::int64_t>(forms_) ? 0 : static_cast<std::size_t>(form);
}

}  // namespace casecraft::base
