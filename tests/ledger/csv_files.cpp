#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>

#include "exercises/tracing/ledger/csv.hpp"
#include "made_ledger.hpp"

using namespace casecraft;
using namespace casecraft::ledger;

namespace {

using Files = std::map<std::string, std::string>;

/// A small ledger as somebody would write it.
Files by_hand() {
  return {{"ledger.json", R"({
  "title": "A small one", "period": {"from": "2026-05-01T00:00:00Z", "until": "2026-06-01T00:00:00Z"}, "reference_currency": "VAL",
  "currencies": [{"code": "VAL", "name": "Varos val"}, {"code": "LRN", "name": "Lirang narin", "digits": 0}],
  "countries": [{"code": "VA", "name": "Varos", "zone": "Varos/Maren", "currency": "VAL"}, {"code": "LG", "name": "Lirang", "zone": "Sunda/Lirang", "currency": "LRN"}],
  "providers": [{"id": "tidewire", "name": "Tidewire", "kind": "remittance"}],
  "records": [{"id": "batch", "title": "The batch"}],
  "rates": {"LRN": "0.0265"}
})"},
          {"parties.csv", "party,name,country,provider,organisation,file:Occupation\nana,Ana Arnwald,VA,tidewire,no,clerk\nbela,\"Bela \"\"B\"\" Bakhuni\",LG,tidewire,no,\n"},
          {"transactions.csv",
           "booked,value_date,end_to_end,debtor,creditor,amount,currency,provider,purpose,remittance_information,record,status\r\n"
           "2026-05-09T10:00:00Z,2026-05-09,E000000002,ana,bela,100,VAL,tidewire,family support,\"for mother, and\nher house\",batch,settled\r\n"
           "2026-05-02T10:00:00Z,2026-05-02,E000000001,bela,ana,1000,LRN,tidewire,family support,=1+1,batch,failed\r\n"},
          {"truth.csv", "what,name,network,parties,rows,apart\nperson,payer,one,ana,,\nshape,one-to-one,one,ana bela,1 2,\ntag,sender,,ana,,\n"}};
}

std::vector<base::Diagnostic> mistakes_in(const Files& files) {
  base::Diagnostics diagnostics;
  CHECK_FALSE(read_csv(files, test::shipped_zones(), diagnostics).has_value());
  return diagnostics.all();
}

std::optional<Made> read(const Files& files) {
  base::Diagnostics diagnostics;
  auto made = read_csv(files, test::shipped_zones(), diagnostics);
  for (const auto& one : diagnostics.all()) UNSCOPED_INFO(base::format_diagnostic(one));
  return made;
}

/// "file:line: message" of the only mistake after a change.
std::string only_mistake(const char* file, const std::string& from, const std::string& to) {
  Files files = by_hand();
  const std::size_t at = files.at(file).find(from);
  REQUIRE(at != std::string::npos);
  files.at(file).replace(at, from.size(), to);
  const auto all = mistakes_in(files);
  REQUIRE(all.size() == 1);
  return all.front().where.file + ":" + std::to_string(all.front().where.line) + ": " + all.front().message;
}

void check_same(const Made& a, const Made& b) {
  CHECK(a.ledger.title == b.ledger.title);
  CHECK(a.ledger.from == b.ledger.from);
  CHECK(a.ledger.until == b.ledger.until);
  CHECK(a.ledger.texts == b.ledger.texts);
  CHECK(a.ledger.purposes == b.ledger.purposes);
  CHECK(a.ledger.agents == b.ledger.agents);
  REQUIRE(a.ledger.parties.size() == b.ledger.parties.size());
  for (std::size_t i = 0; i < a.ledger.parties.size(); ++i) {
    const Party& one = a.ledger.parties[i];
    const Party& other = b.ledger.parties[i];
    if (std::tie(one.name, one.country, one.provider, one.is_organisation, one.file) != std::tie(other.name, other.country, other.provider, other.is_organisation, other.file)) FAIL("party " << i << " differs");
  }
  REQUIRE(a.ledger.identifiers.size() == b.ledger.identifiers.size());
  for (std::size_t i = 0; i < a.ledger.identifiers.size(); ++i) {
    const Identifier& one = a.ledger.identifiers[i];
    const Identifier& other = b.ledger.identifiers[i];
    if (std::tie(one.party, one.kind, one.value) != std::tie(other.party, other.kind, other.value)) FAIL("identifier " << i << " differs");
  }
  REQUIRE(a.ledger.transactions.size() == b.ledger.transactions.size());
  const auto all = [](const Transaction& row) {
    return std::tie(row.booked, row.amount, row.reference_amount, row.end_to_end, row.debtor, row.creditor, row.value_day, row.information, row.purpose, row.agent, row.currency, row.provider, row.record, row.status);
  };
  for (std::size_t i = 0; i < a.ledger.transactions.size(); ++i) {
    if (all(a.ledger.transactions[i]) != all(b.ledger.transactions[i])) FAIL("row " << i + 1 << " differs");
  }
  CHECK(a.truth.tags == b.truth.tags);
  REQUIRE(a.truth.people.size() == b.truth.people.size());
  for (std::size_t i = 0; i < a.truth.people.size(); ++i) {
    CHECK(std::tie(a.truth.people[i].role, a.truth.people[i].network, a.truth.people[i].parties, a.truth.people[i].apart) ==
          std::tie(b.truth.people[i].role, b.truth.people[i].network, b.truth.people[i].parties, b.truth.people[i].apart));
  }
  REQUIRE(a.truth.shapes.size() == b.truth.shapes.size());
  for (std::size_t i = 0; i < a.truth.shapes.size(); ++i) {
    CHECK(std::tie(a.truth.shapes[i].kind, a.truth.shapes[i].network, a.truth.shapes[i].rows, a.truth.shapes[i].parties) ==
          std::tie(b.truth.shapes[i].kind, b.truth.shapes[i].network, b.truth.shapes[i].rows, b.truth.shapes[i].parties));
  }
}

}  // namespace

TEST_CASE("a generated ledger comes back from its files as it was") {
  for (const std::uint64_t seed : {1U, 2U}) {
    const Files files = write_csv(test::small_sums(seed));
    const auto made = read(files);
    REQUIRE(made.has_value());
    check_same(test::small_sums(seed), *made);
    CHECK(write_csv(*made) == files);
  }
}

TEST_CASE("a ledger written by hand is read, put in order, and its truth follows the rows") {
  const auto made = read(by_hand());
  REQUIRE(made.has_value());
  const Ledger& ledger = made->ledger;
  REQUIRE(ledger.transactions.size() == 2);
  CHECK(ledger.transactions[0].end_to_end == 1);
  CHECK(ledger.transactions[0].reference_amount == 2650);
  CHECK(ledger.texts[ledger.transactions[0].information] == "=1+1");
  CHECK(ledger.texts[ledger.transactions[1].information] == "for mother, and\nher house");
  CHECK(ledger.transactions[1].amount == 10'000);
  CHECK(ledger.transactions[1].reference_amount == 10'000);
  CHECK(ledger.parties[1].name == "Bela \"B\" Bakhuni");
  CHECK(ledger.parties[0].file == std::vector<std::pair<std::string, std::string>>{{"Occupation", "clerk"}});
  CHECK(ledger.parties[1].file.empty());
  CHECK(made->truth.tags.at("sender") == 0);
  CHECK(made->truth.shapes.front().rows == std::vector<RowId>{1, 2});
}

TEST_CASE("a cell that a spreadsheet would calculate is guarded on the way out and free again on the way in") {
  Files files = by_hand();
  files["identifiers.csv"] = "party,kind,value\nana,phone,+999 01 552 019\nbela,phone,'-1\n";
  const auto made = read(files);
  REQUIRE(made.has_value());
  const Files written = write_csv(*made);
  CHECK(written.at("transactions.csv").find(",'=1+1,") != std::string::npos);
  CHECK(written.at("identifiers.csv").find(",'+999 01 552 019\n") != std::string::npos);
  CHECK(made->ledger.identifiers[1].value == "-1");
  const auto again = read(written);
  REQUIRE(again.has_value());
  check_same(*made, *again);
}

TEST_CASE("columns may stand in any order, and those that are wrong are named") {
  Files files = by_hand();
  files["parties.csv"] = "organisation,provider,country,name,party\nno,tidewire,VA,Ana Arnwald,ana\nno,tidewire,LG,Bela Bakhuni,bela\n";
  CHECK(read(files).has_value());
  files["parties.csv"] = "organisation,provider,country,nane,party,party\nno,tidewire,VA,Ana Arnwald,ana,x\n";
  const auto all = mistakes_in(files);
  const auto says = [&](const char* words) { return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.message == words; }); };
  CHECK(says("'nane' is no column of parties.csv"));
  CHECK(says("the column 'name' is missing"));
  CHECK(says("the column 'party' is there twice"));
  CHECK(all.front().hint == "did you mean 'name'?");
}

TEST_CASE("what is wrong in a cell is said with its line") {
  CHECK(only_mistake("transactions.csv", "2026-05-02T10:00:00Z", "2 May") == "transactions.csv:4: booked: '2 May' must be a time in UTC: 2026-05-01T09:03:22Z");
  CHECK(only_mistake("transactions.csv", "2026-05-02T10:00:00Z", "2026-07-02T10:00:00Z") == "transactions.csv:4: booked: '2026-07-02T10:00:00Z' lies outside of the period of ledger.json");
  CHECK(only_mistake("transactions.csv", "2026-05-02,E", "2026-02-30,E") == "transactions.csv:4: value_date: '2026-02-30' must be a day: 2026-05-01");
  CHECK(only_mistake("transactions.csv", ",100,VAL", ",-100,VAL") == "transactions.csv:2: amount: '-100' must be an amount above zero with at most 2 digits after the point");
  CHECK(only_mistake("transactions.csv", ",1000,LRN", ",1000.5,LRN") == "transactions.csv:4: amount: '1000.5' must be an amount above zero with at most 0 digits after the point");
  CHECK(only_mistake("transactions.csv", ",bela,ana,", ",bella,ana,") == "transactions.csv:4: debtor: there is no party 'bella' in parties.csv");
  CHECK(only_mistake("transactions.csv", ",settled", ",setled") == "transactions.csv:2: status: 'setled' is no status of ledger.json");
  Files files = by_hand();
  files["parties.csv"] += "ana,Ana Again,VA,tidewire,no,\n";
  CHECK(mistakes_in(files).front().message == "party: there are two parties 'ana'");
  CHECK(only_mistake("truth.csv", "1 2", "1 3") == "truth.csv:3: rows: there is no row 3 in transactions.csv; the first after the head is row 1");
  CHECK(only_mistake("ledger.json", "\"kind\": \"remittance\"", "\"kind\": \"remitance\"") == "ledger.json:5: 'remitance' is no kind of provider of this ledger");
}

TEST_CASE("quotes, commas and bytes in the wrong place are said with their line") {
  CHECK(only_mistake("transactions.csv", "=1+1", "say \"hello\"").find("transactions.csv:4: a quote stands within a cell") == 0);
  CHECK(only_mistake("transactions.csv", "=1+1", "\"hello\" she said").find("transactions.csv:4: there is text after the closing quote") == 0);
  CHECK(only_mistake("transactions.csv", "=1+1", "\"hello").find("transactions.csv:4: a cell begins with a quote that is never closed") == 0);
  CHECK(only_mistake("transactions.csv", "=1+1", "one, two") == "transactions.csv:4: the line has 13 cells, but the head line 12");
  CHECK(only_mistake("transactions.csv", "=1+1", "caf\xE9") == "transactions.csv:4: the byte 0xe9 in this line is no UTF-8; save the file as UTF-8");
}

TEST_CASE("files that are missing or empty are said") {
  Files files = by_hand();
  files.erase("parties.csv");
  CHECK(mistakes_in(files).front().message.find("'parties.csv' is missing") == 0);
  CHECK(mistakes_in({}).size() == 3);
  files = by_hand();
  files["transactions.csv"].clear();
  CHECK(mistakes_in(files).front().message.find("the file is empty") == 0);
  files = by_hand();
  files["parties.csv"].insert(0, "\xEF\xBB\xBF");
  CHECK(read(files).has_value());
}

TEST_CASE("a hundred thousand mistakes are two hundred with their lines, and their number") {
  Files files = by_hand();
  for (int i = 0; i < 100'000; ++i) files["transactions.csv"] += "never,never,E1,nobody,ana,1,VAL,tidewire,x,y,batch,settled\n";
  const auto all = mistakes_in(files);
  REQUIRE(all.size() == 201);
  CHECK(all[0].where.line == 5);
  CHECK(all[3].where.line == 6);
  CHECK(all.back().message == "there are 299800 more mistakes in these files; mend those above first");
}

TEST_CASE("any cell comes back from a line as it was") {
  const bool holds = rc::check("cells come back", [](const std::vector<std::string>& cells) {
    RC_PRE(!cells.empty());
    RC_PRE(!(cells.size() == 1 && cells.front().empty()));   // An empty line is passed over.
    RC_PRE(std::none_of(cells.begin(), cells.end(), [](const std::string& cell) { return cell.find('\0') != std::string::npos; }));
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) append_cell(line, cells[i], i == 0);
    line += '\n';
    base::Diagnostics diagnostics;
    Mistakes mistakes(diagnostics);
    CsvReader reader("x.csv", line, mistakes);
    std::vector<std::string_view> found;
    RC_ASSERT(reader.next(found));
    RC_ASSERT(found.size() == cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) RC_ASSERT(without_guard(found[i]) == cells[i]);
    RC_ASSERT(!reader.next(found));
  });
  CHECK(holds);
}

TEST_CASE("whatever bytes are given, reading ends and says why") {
  const bool holds = rc::check("reading ends", [](const std::string& bytes) {
    Files files = by_hand();
    files["transactions.csv"] += bytes;
    files["truth.csv"] += bytes;
    base::Diagnostics diagnostics;
    const auto made = read_csv(files, test::shipped_zones(), diagnostics);
    RC_ASSERT(made.has_value() == !diagnostics.has_errors());
  });
  CHECK(holds);
}
