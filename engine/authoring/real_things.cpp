#include "authoring/real_things.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "authoring/phrases.hpp"
#include "authoring/wallets.hpp"

namespace casecraft::authoring {
namespace {

/// Countries with account numbers of ISO 13616 and how long these are (SWIFT, IBAN Registry, release 97, 2024).
constexpr std::string_view kIbanLengths =
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 "
    "IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 "
    "ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ";

/// Endings under which addresses are in daily use; others ("main.lua", "report.pdf") are no addresses.
constexpr std::array<std::string_view, 44> kDomainEndings{"com", "org", "net",  "edu", "gov", "int", "info", "biz", "io", "app", "dev", "eu", "uk", "de", "fr", "es", "it", "nl", "be", "ch", "at", "pl",
                                                          "cz",  "se",  "no",   "dk",  "fi",  "pt",  "ie",   "gr",  "ro", "us",  "ca",  "mx", "br", "ar", "co", "cl", "pe", "au", "nz", "jp", "cn", "ru"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital_letter(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_capital_letter(c) || (c >= 'a' && c <= 'z'); }
bool is_alnum(char c) { return is_digit(c) || is_letter(c); }

/// Where `wanted` letters and digits end that begin at `from`, with single blanks between them; nothing when there are fewer, or more.
std::optional<std::size_t> end_of_account(std::string_view text, std::size_t from, std::size_t wanted) {
  std::size_t count = 0;
  std::size_t at = from;
  for (; at < text.size() && count < wanted; ++at) {
    if (is_digit(text[at]) || is_capital_letter(text[at])) ++count;
    else if (text[at] != ' ' || text[at - 1] == ' ') return std::nullopt;
  }
  return count == wanted && (at >= text.size() || !is_alnum(text[at])) ? std::optional(at) : std::nullopt;
}

/// ISO 7064, MOD 97-10: the first four characters behind the others, letters from A = 10 on.
bool has_right_digits(std::string_view account) {
  std::string plain;
  std::copy_if(account.begin(), account.end(), std::back_inserter(plain), is_alnum);
  std::rotate(plain.begin(), plain.begin() + 4, plain.end());
  unsigned rest = 0;
  for (const char c : plain) rest = is_digit(c) ? (rest * 10 + static_cast<unsigned>(c - '0')) % 97 : (rest * 100 + static_cast<unsigned>(c - 'A') + 10) % 97;
  return rest == 1;
}

std::optional<RealThing> account_at(std::string_view text, std::size_t at) {
  if (at + 15 > text.size() || !is_capital_letter(text[at]) || !is_capital_letter(text[at + 1]) || !is_digit(text[at + 2]) || !is_digit(text[at + 3])) return std::nullopt;
  const std::size_t country = kIbanLengths.find(text.substr(at, 2));
  if (country == std::string_view::npos || country % 5 != 0) return std::nullopt;
  const auto length = static_cast<std::size_t>(kIbanLengths[country + 2] - '0') * 10 + static_cast<std::size_t>(kIbanLengths[country + 3] - '0');
  const auto end = end_of_account(text, at, length);
  if (!end) return std::nullopt;
  return RealThing{RealThing::Kind::account, at, *end, has_right_digits(text.substr(at, *end - at))};
}

std::optional<RealThing> phone_at(std::string_view text, std::size_t at) {
  if (text[at] != '+') return std::nullopt;
  std::string digits;
  std::size_t end = at + 1;
  for (std::size_t next = at + 1; next < text.size() && (is_digit(text[next]) || text[next] == ' ' || text[next] == '-' || text[next] == '(' || text[next] == ')'); ++next) {
    if (!is_digit(text[next])) continue;
    digits += text[next];
    end = next + 1;
  }
  // E.164: at most 15 digits. Fewer than 8 are an offset or a sum.
  if (digits.size() < 8 || digits.size() > 15 || digits.starts_with("999")) return std::nullopt;
  return RealThing{RealThing::Kind::phone, at, end};
}

bool is_kept_for_examples(std::string_view domain) {
  for (const std::string_view kept : {"example.org", "example.com", "example.net"}) {
    if (domain == kept || (domain.ends_with(kept) && domain[domain.size() - kept.size() - 1] == '.')) return true;
  }
  return false;
}

/// A name of letters, digits, hyphens and full stops, from its first letter.
std::optional<RealThing> domain_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (is_alnum(text[end]) || text[end] == '-' || text[end] == '.')) ++end;
  while (end > at && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  const std::string name = in_lower_case(text.substr(at, end - at));
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0 || name.find("..") != std::string::npos) return std::nullopt;
  const std::string_view ending = std::string_view(name).substr(dot + 1);
  if (std::find(kDomainEndings.begin(), kDomainEndings.end(), ending) == kDomainEndings.end() || is_kept_for_examples(name)) return std::nullopt;
  // "…rode.It was" lacks a blank and is no address.
  if (is_capital_letter(text[at + dot + 1])) return std::nullopt;
  return RealThing{RealThing::Kind::domain, at, end};
}

}  // namespace

std::vector<RealThing> real_things_in(std::string_view text) {
  std::vector<RealThing> found;
  for (std::size_t at = 0; at < text.size();) {
    const bool begins = at == 0 || !(is_alnum(text[at - 1]) || text[at - 1] == '_');
    std::optional<RealThing> one;
    if (begins && text[at] == '+') one = phone_at(text, at);
    if (begins && is_alnum(text[at])) {
      one = account_at(text, at);
      std::size_t end = at;
      while (end < text.size() && is_alnum(text[end])) ++end;
      if (!one && is_real_wallet(text.substr(at, end - at))) one = RealThing{RealThing::Kind::wallet, at, end};
      if (!one) one = domain_at(text, at);
      if (!one) {
        // The rest of the name, too: "one.two.lua" is looked at once.
        while (end < text.size() && (is_alnum(text[end]) || (text[end] == '.' && end + 1 < text.size() && is_alnum(text[end + 1])))) ++end;
        at = end;
        continue;
      }
    }
    if (one) found.push_back(*one);
    at = one ? one->to : at + 1;
  }
  return found;
}

}  // namespace casecraft::authoring
