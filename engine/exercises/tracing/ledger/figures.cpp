#include "exercises/tracing/ledger/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "exercises/tracing/ledger/rates.hpp"
#include "exercises/tracing/ledger/settings.hpp"

namespace casecraft::ledger {
namespace {


/// What one payer paid, in order of time.
struct Habit {
  std::vector<std::int64_t> amounts, times;
};

template <class Number>
Number middle(std::vector<Number> numbers) {
  std::sort(numbers.begin(), numbers.end());
  return numbers.empty() ? Number{} : numbers[numbers.size() / 2];
}

/// Per cent with one digit after the point; "–" of nothing.
std::string share(std::size_t part, std::size_t whole) {
  if (whole == 0) return "–";
  const std::size_t tenths = (part * 2000 + whole) / (2 * whole);
  return fmt::format("{}.{} %", tenths / 10, tenths % 10);
}

/// "19,064".
std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

class Counting {
public:
  Counting(const Settings& settings, const Made& made) : ledger_(made.ledger), reference_(made.ledger.currencies[made.ledger.reference_currency]) {
    std::vector<Role> role(ledger_.parties.size(), Role::uninvolved);
    for (const Person& person : made.truth.people) {
      for (const PartyId party : person.parties) role[party] = person.role;
    }
    std::vector<Habit> by_party(ledger_.parties.size());
    const Rates rates(settings, 0, ledger_.from / base::kDay, ledger_.until / base::kDay + 1);   // Of the first day, which no seed moves.
    for (const Transaction& row : ledger_.transactions) {
      if (role[row.debtor] != Role::payer || role[row.creditor] == Role::uninvolved) continue;
      by_party[row.debtor].amounts.push_back(row.reference_amount);
      by_party[row.debtor].times.push_back(row.booked);
      ++payments_;
      all_amounts_.push_back(row.reference_amount);
      const CountrySettings& home = settings.countries[ledger_.parties[row.creditor].country];
      const std::int64_t received = rates.from_reference(row.reference_amount, home.country.currency, ledger_.from / base::kDay);
      std::int64_t thousand = 1000;
      for (int i = 0; i < settings.currencies[home.country.currency].currency.digits; ++i) thousand *= 10;
      if (received >= thousand && received <= 10 * thousand) ++between_;
      ++carried_[static_cast<std::size_t>(settings.providers[row.provider].provider.kind)];
    }
    for (PartyId party = 0; party < by_party.size(); ++party) {
      if (by_party[party].amounts.empty()) continue;
      habits_.push_back(std::move(by_party[party]));
      born_.push_back(year_of_birth(ledger_.parties[party]));
    }
    std::stable_sort(habits_.begin(), habits_.end(), [](const Habit& a, const Habit& b) { return a.amounts.size() > b.amounts.size(); });
    std::sort(all_amounts_.begin(), all_amounts_.end());
  }

  std::vector<Figure> figures() const {
    const char* const aic = "AIC T&I 589";
    const char* const amlc = "AMLC 2019–2022";
    const auto more = static_cast<std::size_t>(std::count_if(habits_.begin(), habits_.end(), [](const Habit& one) { return one.amounts.size() > 1; }));
    const auto older = static_cast<std::size_t>(std::count_if(born_.begin(), born_.end(), [&](int year) { return year >= this_year() - 69 && year <= this_year() - 50; }));
    return {
        {"payers, payments", "256, 2,714", grouped(habits_.size()) + ", " + grouped(payments_), aic},
        {"amounts, from the 5th to the 95th in a hundred", "about 49 to 390", fmt::format("{} to {}", quantile(5), quantile(95)), aic},
        {"paid more than once", "over 50 %", share(more, habits_.size()), aic},
        {"payments made by the 3 % of payers who paid most", "50 %", share(made_by_top(3), payments_), aic},
        {"payments made by the 25 % of payers who paid least", "3 %", share(payments_ - made_by_top(75), payments_), aic},
        {"median amount of those who paid once, 2–9, 10–49, 50 times and more", "rises", by_frequency(false), aic},
        {"median gap in days of those who paid 2–9, 10–49, 50 times and more", "falls", by_frequency(true), aic},
        {"payers in their 50s and 60s", "most", share(older, born_.size()), aic},
        {"1,000 to 10,000 units of the receiver's currency", "81 %", share(between_, payments_), amlc},
        {"carried by remittance companies", "60 %", share(carried_[static_cast<std::size_t>(ProviderKind::remittance)], payments_), amlc},
        {"carried by banks", "35 %", share(carried_[static_cast<std::size_t>(ProviderKind::bank)], payments_), amlc},
    };
  }

private:
  int this_year() const { return static_cast<int>(1970 + ledger_.until / base::kDay * 400 / 146'097); }

  static int year_of_birth(const Party& party) {
    int year = 0;
    for (const auto& [label, words] : party.file) {
      if (label == "Year of birth") std::from_chars(words.data(), words.data() + words.size(), year);
    }
    return year;
  }

  std::string quantile(std::size_t per_cent) const { return all_amounts_.empty() ? "–" : plain_amount(all_amounts_[(all_amounts_.size() - 1) * per_cent / 100], reference_); }

  /// Payments of the `per_cent` of payers who paid most, rounded to a whole payer.
  std::size_t made_by_top(std::size_t per_cent) const {
    const std::size_t count = (habits_.size() * per_cent + 50) / 100;
    std::size_t made = 0;
    for (std::size_t i = 0; i < count; ++i) made += habits_[i].amounts.size();
    return made;
  }

  std::string by_frequency(bool is_gaps) const {
    const std::size_t from[] = {1, 2, 10, 50, SIZE_MAX};
    std::string words;
    for (std::size_t group = is_gaps ? 1 : 0; group < 4; ++group) {
      std::vector<std::int64_t> numbers;
      for (const Habit& one : habits_) {
        if (one.amounts.size() < from[group] || one.amounts.size() >= from[group + 1]) continue;
        if (!is_gaps) numbers.insert(numbers.end(), one.amounts.begin(), one.amounts.end());
        for (std::size_t i = 1; is_gaps && i < one.times.size(); ++i) numbers.push_back((one.times[i] - one.times[i - 1]) * 10 / base::kDay);
      }
      if (!words.empty()) words += ", ";
      const std::int64_t median = middle(numbers);
      words += numbers.empty() ? "–" : is_gaps ? fmt::format("{}.{}", median / 10, median % 10) : plain_amount(median, reference_);
    }
    return words;
  }

  const Ledger& ledger_;
  const Currency& reference_;
  std::vector<Habit> habits_;              // Those who paid most first.
  std::vector<int> born_;
  std::vector<std::int64_t> all_amounts_;
  std::size_t payments_{0}, between_{0};
  std::size_t carried_[4]{};
};

/// How many signs a person sees.
std::size_t width(std::string_view words) {
  return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

std::vector<Figure> figures(const Settings& settings, const Made& made) { return Counting(settings, made).figures(); }

std::string to_text(const std::vector<Figure>& figures) {
  std::vector<Figure> lines{{"figure", "published", "generated", "source"}};
  lines.insert(lines.end(), figures.begin(), figures.end());
  std::size_t widest[3]{};
  for (const Figure& one : lines) {
    const std::string* const cells[] = {&one.what, &one.published, &one.generated};
    for (std::size_t i = 0; i < 3; ++i) widest[i] = std::max(widest[i], width(*cells[i]));
  }
  std::string text;
  for (const Figure& one : lines) {
    const std::string* const cells[] = {&one.what, &one.published, &one.generated};
    for (std::size_t i = 0; i < 3; ++i) text += *cells[i] + std::string(widest[i] - width(*cells[i]), ' ') + " | ";
    text += one.source + "\n";
  }
  return text;
}

}  // namespace casecraft::ledger
