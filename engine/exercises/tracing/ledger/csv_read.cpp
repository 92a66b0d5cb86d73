#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "base/names.hpp"
#include "exercises/tracing/ledger/csv_columns.hpp"
#include "exercises/tracing/ledger/csv_head.hpp"
#include "exercises/tracing/ledger/csv_values.hpp"
#include "exercises/tracing/ledger/generate.hpp"
#include "exercises/tracing/ledger/tables.hpp"

namespace casecraft::ledger {
namespace {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using Index = std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;   // Asked only, never walked.

/// A table of texts that rows share.
class Shared {
public:
  explicit Shared(std::vector<std::string>& table) : table_(table) {}
  std::uint32_t operator()(std::string_view words) {
    const auto found = index_.find(words);
    if (found != index_.end()) return found->second;
    table_.emplace_back(words);
    index_.emplace(std::string(words), static_cast<std::uint32_t>(table_.size() - 1));
    return static_cast<std::uint32_t>(table_.size() - 1);
  }

private:
  std::vector<std::string>& table_;
  Index index_;
};

class CsvLedger {
public:
  CsvLedger(const std::map<std::string, std::string>& files, const std::vector<base::Zone>& zones, base::Diagnostics& diagnostics)
      : files_(files), diagnostics_(diagnostics), mistakes_(diagnostics) {
    ledger().zones = zones;
  }

  std::optional<Made> read() {
    const std::size_t before = diagnostics_.all().size();
    for (const char* name : {"ledger.json", "parties.csv", "transactions.csv"}) {
      if (files_.count(name) == 0) mistakes_.add(name, 0, 0, fmt::format("'{}' is missing; a ledger written by hand needs ledger.json, parties.csv and transactions.csv", name));
    }
    if (mistakes_.count() > 0) return std::nullopt;
    const base::JsonDocument document = base::read_json("ledger.json", std::string(file("ledger.json")), diagnostics_);
    if (diagnostics_.all().size() > before) return std::nullopt;
    auto head = read_csv_head(document, ledger(), diagnostics_);
    if (!head) return std::nullopt;
    head_ = std::move(*head);
    read_parties();
    read_identifiers();
    read_transactions();
    sort_rows();
    read_truth();
    mistakes_.close("transactions.csv");
    if (mistakes_.count() > 0) return std::nullopt;
    return std::move(made_);
  }

private:
  Ledger& ledger() { return made_.ledger; }

  std::string_view file(const char* name) const {
    const auto found = files_.find(name);
    return found == files_.end() ? std::string_view() : std::string_view(found->second);
  }

  /// Index of what `cell` names; reports an unknown name.
  std::optional<std::uint16_t> named(Columns& columns, std::size_t column, const std::vector<std::string>& known, std::string_view what) {
    const std::string_view cell = columns.cell(column);
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (known[i] == cell) return static_cast<std::uint16_t>(i);
    }
    columns.wrong(column, fmt::format("'{}' is no {} of ledger.json", cell, what), base::nearest_name_hint(cell, known));
    return std::nullopt;
  }

  std::optional<PartyId> party_from(std::string_view code) {
    // Codes as the program writes them need no look into the table.
    if (const auto id = code.size() > 1 ? number_from<PartyId>(code.substr(1)) : std::nullopt; id && *id < codes_.size() && codes_[*id] == code) return id;
    const auto found = code_index_.find(code);
    return found == code_index_.end() ? std::nullopt : std::optional<PartyId>(found->second);
  }
  std::optional<PartyId> party(Columns& columns, std::size_t column) {
    const auto id = party_from(columns.cell(column));
    if (!id) columns.wrong(column, fmt::format("there is no party '{}' in parties.csv", columns.cell(column)));
    return id;
  }

  void read_parties() {
    Columns columns("parties.csv", file("parties.csv"), {"party", "name", "country", "provider", "organisation"}, {}, "file:", mistakes_);
    while (columns.next()) {
      Party party;
      party.name = columns.text(1);
      if (party.name.empty()) columns.wrong(1, "a party needs a name");
      party.country = named(columns, 2, head_.countries, "country").value_or(0);
      party.provider = named(columns, 3, head_.providers, "provider").value_or(0);
      party.is_organisation = columns.cell(4) == "yes";
      if (columns.cell(4) != "yes" && columns.cell(4) != "no") columns.wrong(4, fmt::format("'{}' must be yes or no", columns.cell(4)));
      for (std::size_t i = 0; i < columns.labels().size(); ++i) {
        if (!columns.labelled(i).empty()) party.file.emplace_back(columns.labels()[i], columns.labelled(i));
      }
      std::string code(columns.cell(0));
      if (code.empty() || code.find(' ') != std::string::npos) columns.wrong(0, "a party needs a code without spaces, such as P00012");
      else if (!code_index_.emplace(code, static_cast<std::uint32_t>(codes_.size())).second) columns.wrong(0, fmt::format("there are two parties '{}'", code));
      codes_.push_back(std::move(code));
      ledger().parties.push_back(std::move(party));
    }
  }

  void read_identifiers() {
    if (files_.count("identifiers.csv") == 0) return;
    static const std::vector<std::string> kinds{"phone", "device", "address", "agent"};
    Columns columns("identifiers.csv", file("identifiers.csv"), {"party", "kind", "value"}, {}, "", mistakes_);
    while (columns.next()) {
      const auto owner = party(columns, 0);
      const auto kind = named(columns, 1, kinds, "kind of identifier");
      if (owner && kind) ledger().identifiers.push_back({*owner, static_cast<IdentifierKind>(*kind), columns.text(2)});
    }
    std::sort(ledger().identifiers.begin(), ledger().identifiers.end(), [](const Identifier& a, const Identifier& b) { return std::tie(a.party, a.kind, a.value) < std::tie(b.party, b.kind, b.value); });
  }

  void read_transactions() {
    enum : std::size_t { booked, value_date, end_to_end, debtor, creditor, amount, currency, provider, purpose, information, record, status, agent, reference };
    Columns columns("transactions.csv", file("transactions.csv"),
                    {"booked", "value_date", "end_to_end", "debtor", "creditor", "amount", "currency", "provider", "purpose", "remittance_information", "record", "status"}, {"agent", "reference_amount"}, "", mistakes_);
    Shared texts(ledger().texts), purposes(ledger().purposes), agents(ledger().agents);
    static const std::vector<std::string> statuses{"settled", "reversed", "failed"};
    const auto& bytes = files_.at("transactions.csv");
    ledger().transactions.reserve(static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')));
    while (columns.next()) {
      Transaction row;
      if (const auto time = time_from(columns.cell(booked)); !time) columns.wrong(booked, fmt::format("'{}' must be a time in UTC: 2026-05-01T09:03:22Z", columns.cell(booked)));
      else if (*time < ledger().from || *time >= ledger().until) columns.wrong(booked, fmt::format("'{}' lies outside of the period of ledger.json", columns.cell(booked)));
      else row.booked = *time;
      if (const auto day = day_from(columns.cell(value_date)); day) row.value_day = static_cast<std::int32_t>(*day);
      else columns.wrong(value_date, fmt::format("'{}' must be a day: 2026-05-01", columns.cell(value_date)));
      const std::string_view id = columns.cell(end_to_end);
      if (const auto number = id.starts_with('E') ? number_from<std::uint64_t>(id.substr(1)) : std::nullopt; number) row.end_to_end = *number;
      else columns.wrong(end_to_end, fmt::format("'{}' must be an E with digits: E000000123", id));
      row.debtor = party(columns, debtor).value_or(0);
      row.creditor = party(columns, creditor).value_or(0);
      row.currency = named(columns, currency, head_.currencies, "currency").value_or(0);
      read_amounts(columns, {amount, currency, reference}, row);
      row.provider = named(columns, provider, head_.providers, "provider").value_or(0);
      row.record = named(columns, record, head_.records, "record").value_or(0);
      row.status = static_cast<Status>(named(columns, status, statuses, "status").value_or(0));
      row.purpose = static_cast<std::uint16_t>(purposes(columns.text_view(purpose)));
      row.information = texts(columns.text_view(information));
      row.agent = static_cast<std::uint16_t>(agents(columns.text_view(agent)));
      if (ledger().purposes.size() > 65'535 || ledger().agents.size() > 65'535) {
        columns.wrong(purpose, "there are more than 65535 different purposes or agents; give rows that belong together the same words");
        return;
      }
      ledger().transactions.push_back(row);
    }
  }

  struct AmountColumns {
    std::size_t amount, currency, reference;
  };
  void read_amounts(Columns& columns, AmountColumns at, Transaction& row) {
    const int digits = ledger().currencies[row.currency].digits;
    const auto minor = amount_from(columns.cell(at.amount), digits);
    if (!minor || *minor == 0) columns.wrong(at.amount, fmt::format("'{}' must be an amount above zero with at most {} digits after the point", columns.cell(at.amount), digits));
    row.amount = minor.value_or(0);
    if (!columns.cell(at.reference).empty()) {
      const int reference_digits = ledger().currencies[ledger().reference_currency].digits;
      const auto given = amount_from(columns.cell(at.reference), reference_digits);
      if (!given) columns.wrong(at.reference, fmt::format("'{}' must be an amount with at most {} digits after the point", columns.cell(at.reference), reference_digits));
      row.reference_amount = given.value_or(0);
    } else if (head_.rates[row.currency] > 0) {
      row.reference_amount = at_rate(row.amount, row.currency);
    } else {
      columns.wrong(at.currency, fmt::format("the row has no reference_amount and ledger.json no rate for {}", head_.currencies[row.currency]), "add \"rates\": {\"" + head_.currencies[row.currency] + "\": \"0.5\"} to ledger.json");
    }
  }

  std::int64_t at_rate(std::int64_t amount, std::uint16_t currency) const {
    std::int64_t scaled = amount;
    for (int digits = made_.ledger.currencies[currency].digits; digits < made_.ledger.currencies[made_.ledger.reference_currency].digits; ++digits) scaled *= 10;
    std::int64_t worth = scaled / 1'000'000 * head_.rates[currency] + (scaled % 1'000'000 * head_.rates[currency] + 500'000) / 1'000'000;
    for (int digits = made_.ledger.currencies[made_.ledger.reference_currency].digits; digits < made_.ledger.currencies[currency].digits; ++digits) worth = (worth + 5) / 10;
    return worth;
  }

  void sort_rows() {
    std::vector<Transaction>& rows = ledger().transactions;
    const auto key = [](const Transaction& row) { return std::tie(row.booked, row.end_to_end, row.debtor, row.creditor); };
    row_of_.resize(rows.size());
    std::iota(row_of_.begin(), row_of_.end(), 1U);
    if (std::is_sorted(rows.begin(), rows.end(), [&](const Transaction& a, const Transaction& b) { return key(a) < key(b); })) return;
    std::vector<std::uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return key(rows[a]) < key(rows[b]); });
    std::vector<Transaction> sorted;
    sorted.reserve(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
      sorted.push_back(rows[order[i]]);
      row_of_[order[i]] = static_cast<RowId>(i + 1);
    }
    rows = std::move(sorted);
    keep_used_tables(ledger());
  }

  std::vector<PartyId> parties_of(Columns& columns, std::size_t column) {
    std::vector<PartyId> all;
    for (const std::string_view code : words_of(columns.cell(column))) {
      if (const auto id = party_from(code)) all.push_back(*id);
      else columns.wrong(column, fmt::format("there is no party '{}' in parties.csv", code));
    }
    std::sort(all.begin(), all.end());
    return all;
  }

  static std::vector<std::string_view> words_of(std::string_view cell) {
    std::vector<std::string_view> words;
    while (!cell.empty()) {
      const std::size_t end = std::min(cell.find(' '), cell.size());
      if (end > 0) words.push_back(cell.substr(0, end));
      cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return words;
  }

  void read_truth() {
    if (files_.count("truth.csv") == 0) return;
    static const std::vector<std::string> kinds{"person", "shape", "tag"};
    static const std::vector<std::string> roles{"uninvolved", "payer", "receiver", "collector", "mule", "cash_out"};
    static const std::vector<std::string> shapes{"fan-out", "fan-in", "gather-scatter", "scatter-gather", "cycle", "stack", "one-to-one", "growing"};
    const bool has_all_rows = mistakes_.count() == 0;   // Otherwise a line may be missing for another reason.
    Columns columns("truth.csv", file("truth.csv"), {"what", "name", "network", "parties"}, {"rows", "apart"}, "", mistakes_);
    while (columns.next()) {
      const std::string_view what = columns.cell(0);
      std::vector<PartyId> parties = parties_of(columns, 3);
      if (parties.empty()) columns.wrong(3, "codes of parties were expected, with spaces between");
      if (what == "person") {
        const auto role = named(columns, 1, roles, "role");
        made_.truth.people.push_back({role_from(roles[role.value_or(0)]).value_or(Role::uninvolved), columns.text(2), std::move(parties), columns.text(5)});
      } else if (what == "shape") {
        named(columns, 1, shapes, "shape");
        Shape shape{columns.text(1), columns.text(2), {}, std::move(parties)};
        for (const std::string_view word : words_of(columns.cell(4))) {
          const auto row = number_from<RowId>(word);
          if (row && *row >= 1 && *row <= row_of_.size()) shape.rows.push_back(row_of_[*row - 1]);
          else if (has_all_rows) columns.wrong(4, fmt::format("there is no row {} in transactions.csv; the first after the head is row 1", word));
        }
        std::sort(shape.rows.begin(), shape.rows.end());
        made_.truth.shapes.push_back(std::move(shape));
      } else if (what == "tag") {
        if (!made_.truth.tags.emplace(columns.text(1), parties.empty() ? 0 : parties.front()).second) columns.wrong(1, fmt::format("the tag '{}' is given twice", columns.cell(1)));
      } else {
        columns.wrong(0, fmt::format("'{}' must be person, shape or tag", what), base::nearest_name_hint(what, kinds));
      }
    }
  }

  const std::map<std::string, std::string>& files_;
  base::Diagnostics& diagnostics_;
  Mistakes mistakes_;
  Made made_;
  CsvHead head_;
  std::vector<std::string> codes_;
  Index code_index_;
  std::vector<RowId> row_of_;         // By line of transactions.csv.
};

}  // namespace

std::optional<Made> read_csv(const std::map<std::string, std::string>& files, const std::vector<base::Zone>& zones, base::Diagnostics& diagnostics) {
  return CsvLedger(files, zones, diagnostics).read();
}

}  // namespace casecraft::ledger
