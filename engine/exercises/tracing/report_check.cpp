#include <algorithm>
#include <cstdlib>

#include "base/normalise.hpp"
#include "exercises/tracing/measures.hpp"

namespace casecraft::tracing {

std::optional<std::int64_t> amount_in(std::string_view typed, int digits) {
  const std::size_t begin = typed.find_first_of("0123456789");
  if (begin == std::string_view::npos) return std::nullopt;
  std::string plain;
  for (const char c : typed.substr(begin)) {
    const bool is_separator = c == ',' || c == ' ' || c == '\'';
    if ((c < '0' || c > '9') && c != '.' && !is_separator) break;
    if (!is_separator) plain += c;
  }
  if (plain.ends_with('.')) plain.pop_back();
  return ledger::amount_from(plain, digits);
}

namespace {

bool is_about(std::int64_t typed, std::int64_t true_sum) { return std::abs(typed - true_sum) * 50 <= true_sum; }

bool is_sum(const std::string& tag, const base::Value& report, const DeskData& data) {
  const auto party = data.tagged(tag);
  const ledger::Ledger& ledger = data.ledger();
  const auto typed = amount_in(report.text_at("total"), ledger.currencies[ledger.reference_currency].digits);
  if (!party || !typed) return false;
  return is_about(*typed, came_to(std::span(&*party, 1), data)) || is_about(*typed, came_to(data.records_of(*party), data));
}

bool is_period(const base::Value& report, const ledger::Ledger& ledger) {
  base::Zone utc;
  const auto from = base::parse_local(report.text_at("period_from") + "T00:00", utc);
  const auto until = base::parse_local(report.text_at("period_until") + "T00:00", utc);
  return from && until && from->seconds < until->seconds && from->seconds >= ledger.from - base::kDay && until->seconds <= ledger.until + base::kDay;
}

}  // namespace

std::int64_t came_to(std::span<const ledger::PartyId> records, const DeskData& data) {
  std::int64_t sum = 0;
  for (const ledger::PartyId record : records) {
    for (const ledger::RowId row : data.flows().into(record)) sum += data.ledger().transactions[row - 1].reference_amount;
  }
  return sum;
}

bool holds(const Must& must, const base::Value& report, const DeskData& data) {
  const std::string narrative = report.text_at("narrative");
  if (narrative.empty()) return false;
  const std::size_t length = must.within > 0 ? std::min(narrative.size(), static_cast<std::size_t>(must.within)) : narrative.size();
  const std::string words = base::normalised(std::string_view(narrative).substr(0, length));
  const auto has = [&](const std::string& phrase) { return words.find(phrase) != std::string::npos; };
  const auto is_there = [&](const std::vector<std::string>& forms) { return std::any_of(forms.begin(), forms.end(), has); };
  if (!must.any.empty() && std::none_of(must.any.begin(), must.any.end(), is_there)) return false;
  if (!std::all_of(must.all.begin(), must.all.end(), is_there)) return false;
  if (std::any_of(must.none.begin(), must.none.end(), is_there)) return false;
  for (const std::string& tag : must.names) {
    const auto party = data.tagged(tag);
    if (!party) return false;
    const std::vector<ledger::PartyId> records = data.records_of(*party);
    const bool is_named = std::any_of(records.begin(), records.end(), [&](ledger::PartyId record) {
      return has(base::normalised(ledger::party_code(record))) || has(base::normalised(data.ledger().parties[record].name));
    });
    if (!is_named) return false;
  }
  if (!must.sum_to.empty() && !is_sum(must.sum_to, report, data)) return false;
  if (must.is_period && !is_period(report, data.ledger())) return false;
  return must.confidence.empty() || std::find(must.confidence.begin(), must.confidence.end(), report.text_at("confidence")) != must.confidence.end();
}

}  // namespace casecraft::tracing
