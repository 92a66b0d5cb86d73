#include "exercises/tracing/ledger/ledger.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace casecraft::ledger {
namespace {

std::int64_t power_of_ten(int digits) {
  std::int64_t power = 1;
  for (int i = 0; i < digits; ++i) power *= 10;
  return power;
}

}  // namespace

std::string_view to_string(ProviderKind kind) {
  switch (kind) {
    case ProviderKind::remittance: return "remittance";
    case ProviderKind::bank: return "bank";
    case ProviderKind::wallet: return "wallet";
    case ProviderKind::exchange: return "exchange";
  }
  return "bank";
}

std::string_view to_string(IdentifierKind kind) {
  switch (kind) {
    case IdentifierKind::phone: return "phone";
    case IdentifierKind::device: return "device";
    case IdentifierKind::address: return "address";
    case IdentifierKind::agent: return "agent";
  }
  return "phone";
}

std::string_view to_string(Status status) {
  switch (status) {
    case Status::settled: return "settled";
    case Status::reversed: return "reversed";
    case Status::failed: return "failed";
  }
  return "settled";
}

std::string party_code(PartyId party) { return fmt::format("P{:05}", party); }

std::optional<PartyId> party_from_code(std::string_view code, const Ledger& ledger) {
  if (code.size() < 2 || (code.front() != 'P' && code.front() != 'p')) return std::nullopt;
  PartyId party = 0;
  const auto [end, failed] = std::from_chars(code.data() + 1, code.data() + code.size(), party);
  if (failed != std::errc() || end != code.data() + code.size() || party >= ledger.parties.size()) return std::nullopt;
  return party;
}

std::string end_to_end_code(std::uint64_t id) { return fmt::format("E{:09}", id); }

std::string plain_amount(std::int64_t minor, const Currency& currency) {
  if (currency.digits == 0) return std::to_string(minor);
  const std::int64_t unit = power_of_ten(currency.digits);
  const std::uint64_t size = minor < 0 ? 0U - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
  const auto whole = size / static_cast<std::uint64_t>(unit);
  return fmt::format("{}{}.{:0{}}", minor < 0 ? "-" : "", whole, size % static_cast<std::uint64_t>(unit), currency.digits);
}

std::optional<std::int64_t> amount_from(std::string_view text, int digits) {
  constexpr std::size_t kMostWhole = 12;
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view();
  if (whole.empty() || whole.size() > kMostWhole || fraction.size() > static_cast<std::size_t>(digits) || (point < text.size() && fraction.empty())) return std::nullopt;
  std::string all(whole);
  all += fraction;
  all.append(static_cast<std::size_t>(digits) - fraction.size(), '0');
  std::int64_t minor = 0;
  for (const char c : all) {
    if (c < '0' || c > '9') return std::nullopt;
    minor = minor * 10 + (c - '0');
  }
  return minor;
}

std::string format_amount(std::int64_t minor, const Currency& currency) {
  std::string plain = plain_amount(minor, currency);
  const std::size_t first = plain.starts_with('-') ? 1 : 0;
  std::size_t point = plain.find('.');
  if (point == std::string::npos) point = plain.size();
  for (std::size_t at = point; at > first + 3; at -= 3) plain.insert(at - 3, ",");
  return plain + " " + currency.code;
}

}  // namespace casecraft::ledger
