#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "table.hpp"

using namespace casecraft;
using test::count;
using test::Table;

namespace {

bool has(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

/// What stands between two of the lines that were typed.
std::string between(const std::string& shown, const std::string& from, const std::string& to) {
  const std::size_t begin = shown.find("> " + from);
  const std::size_t end = shown.find("> " + to, begin + 1);
  return begin == std::string::npos ? std::string() : shown.substr(begin, end == std::string::npos ? end : end - begin);
}

/// The desk of tests/packs/small-desk, with what is typed there.
std::string desk(Table& table, const std::string& input) {
  // Without breaks inside of sentences; tables stay in lines.
  table.options.width = 1000;
  return table.play("small-desk", "1\n" + input);
}

std::string desk(const std::string& input) {
  Table table;
  return desk(table, input);
}

std::size_t actions(Table& table) { return table.store().rows(table.newest().id).size(); }

}  // namespace

TEST_CASE("a desk says where to begin, and its templates are words and no numbers") {
  const std::string shown = desk("");
  CHECK(has(shown, "1. Drink a glass of water."));
  CHECK(has(shown, "2. Close the desk and hand in the report."));
  CHECK_FALSE(has(shown, "a form with"));
  CHECK(has(shown, "You are at the desk."));
}

TEST_CASE("a question is answered with its payments, one fact a line in a narrow terminal") {
  const std::string shown = between(desk("find debtor=P0 creditor=P4\n"), "find", "\n");
  CHECK(has(shown, "6 payments."));
  CHECK(has(shown, "Row 2, 2026-09-02 16:02:00 UTC\n   debtor: P00000 Odrun Hale, VA\n   creditor: P00004 Rilla Tavanu, LG\n   amount: 40.00 VAL\n"));
  CHECK(has(shown, "These are 1 to 5 of 6. Enter goes on."));
}

TEST_CASE("Enter, more and rows turn pages and cost nothing") {
  Table table;
  const std::string shown = desk(table, "all\n\nrows previous\nrows previous\nrows 8\nrows 9\nrows next\n\n");
  CHECK(has(shown, "These are 6 to 10 of 40."));
  CHECK(has(shown, "This is the first page."));
  CHECK(has(shown, "These are 36 to 40 of 40."));
  CHECK(actions(table) == 3);
  CHECK(has(shown, "There are 8 pages."));
}

TEST_CASE("a wide terminal shows columns side by side") {
  Table table;
  table.options.columns = 140;
  const std::string shown = desk(table, "find debtor=P0 creditor=P4\n");
  CHECK(has(shown, "row  booked (UTC)      debtor"));
  CHECK(has(shown, "  2  2026-09-02 16:02  P00000 Odrun Hale, VA  P00004 Rilla Tavanu, LG       40.00\n"));
  CHECK(has(desk(table, "find debtor=P0 creditor=P4\ncolumns all\n"), "   record: tidewire-1\n"));   // What does not fit is told in lines.
  CHECK(has(desk(table, "lines\nfind debtor=P0 creditor=P4\n"), "   amount: 40.00 VAL\n"));
}

TEST_CASE("a question is narrowed, grouped, sorted, widened and taken back") {
  const std::string shown = desk("find creditor=P4,P5\nand status=settled\ngroup debtor\nsort -count\nwithout status\nback\nback\n");
  CHECK(has(between(shown, "find", "and"), "19 payments."));
  CHECK(has(between(shown, "and", "group"), "17 payments."));
  CHECK(has(between(shown, "group", "sort"), "4 groups."));
  CHECK(has(between(shown, "group", "sort"), "P00000 Odrun Hale: 6 payments, 360.00 VAL, 2026-09-02 to 2026-09-27"));
  CHECK(count(shown, "4 groups.") == 5);
}

TEST_CASE("what is wrong is one sentence, and nothing has happened") {
  Table table;
  const std::string shown = desk(table, "find party=P99\nfind nonsense=1\nfnd party=P1\nrow 0\nrow x\nwho P77\nflag\n\npaths P1\nuse night\nsql DROP TABLE x\nand\nwithout least\ngroup moon\nsort moon\n");
  CHECK(actions(table) == 2);   // To the desk, and leaving.
  CHECK(has(shown, "did you mean find?"));
  CHECK(has(shown, "P00011"));
  CHECK(has(shown, "Type paths and two codes"));
}

TEST_CASE("SQL is asked as it is typed, and what it may use is said") {
  const std::string shown = desk("sql SELECT debtor, count(*) AS n FROM transactions GROUP BY debtor ORDER BY n DESC\nand least=5\nback\nas-sql\nnames remittance\n");
  CHECK(has(shown, "debtor: P00000; n: 7"));
  CHECK(has(shown, "The present query is SQL"));
  CHECK(has(between(shown, "as-sql", "names"), "SELECT"));
  CHECK(has(shown, "remittance_information:"));
}

TEST_CASE("somebody is found by parts of a name, which costs nothing") {
  Table table;
  const std::string shown = desk(table, "find party=P1\nname tavan rill\nname O'Hara; DROP\nname\n\nwarned\nback\n");
  CHECK(has(between(shown, "name tavan", "name O"), "P00004 Rilla Tavanu, Lirang: record held by Tidewire"));
  CHECK(has(between(shown, "name O", "warned"), "No record has such a name."));
  CHECK(has(between(shown, "warned", "back"), "You have passed on no warning."));
  CHECK(actions(table) == 4);   // To the desk, the question, back, and leaving.
}

TEST_CASE("a query is saved under a name and asked again by it") {
  const std::string shown = desk("find creditor=P4\nsave her side\nfind creditor=P9\nsaved\nuse her side\n");
  CHECK(has(between(shown, "saved", "use"), "her side"));
  CHECK(has(between(shown, "use", "\n"), "10 payments."));
}

TEST_CASE("a party, a payment, both sides of a party and what its record shares are read in words") {
  const std::string shown = desk("who P10\nrow 2\nneighbours P9\nshared P6\nsimilar P4\nP11\n");
  CHECK(has(between(shown, "who", "row"), "Went out: 7 payments, 320.00 VAL, to 2 receivers"));
  CHECK(has(between(shown, "who", "row"), "The file: Closed."));
  CHECK(has(between(shown, "row", "neigh"), "Debtor: P00000 Odrun Hale, Varos"));
  CHECK(has(between(shown, "neigh", "shared"), "Money came from 4 parties:"));
  CHECK(has(between(shown, "neigh", "shared"), "Money went to 2 parties:"));
  CHECK(has(between(shown, "shared", "similar"), "P00007 Toma Brannick"));
  CHECK(has(between(shown, "similar", "P11"), "P00005 Rila Tavannu"));
  CHECK(has(shown, "P00011 Ana Solanay"));
}

TEST_CASE("the chart is a list of who pays whom, and paths are told payment by payment") {
  const std::string shown = desk("find party=P9\nlinks\nlinks P8\npaths P0 P8\npaths P8 P0\n");
  CHECK(has(between(shown, "links\n", "links P8"), "P00009 Bo Ferrin, VA pays:\n   P00006 Lenka Orsk, VA: 2 payments, 380.00 VAL, 2026-10-02 to 2026-10-06\n"));
  CHECK(has(between(shown, "paths P0", "paths P8"), "P00000 Odrun Hale to P00009 Bo Ferrin: row 28"));
  CHECK(has(between(shown, "paths P8", "\n"), "No money can have come this way"));
}

TEST_CASE("groupings are counted without asking a new question") {
  Table table;
  const std::string shown = desk(table, "find creditor=P4\nhours\namounts\ndays\nproviders\n");
  CHECK(has(between(shown, "providers", "\n"), "tidewire: 10 payments"));
  CHECK(actions(table) == 3);
}

TEST_CASE("a flag on one line stands at once, and what was tied is said back") {
  const std::string shown = desk("find creditor=P4,P5 status=settled\nflag P4 receiver 90 several_countries=shown unrelated_payers=shown words=\"two records\"\nflags\nunflag P4\nflags\n");
  CHECK(has(shown, "You flag Rilla Tavanu (P00004) as Receiver, 90 per cent sure."));
  CHECK(has(between(shown, "flag", "flags"), "Several unrelated payers (10 rows)"));
  CHECK(has(between(shown, "unflag", "flags"), "You take the flag"));
  CHECK(has(shown, "You have flagged nobody."));
}

TEST_CASE("a flag is asked for field by field, with grounds by number and their help") {
  const std::string shown = desk("find debtor=P0 creditor=P4\nflag P0\npayer\n80\nhelp 6\n6 shown\n5 2,7,16,19,22,25\nfancy\n5 shown\n\n\nsend\nflags\n");
  CHECK(has(shown, "Payments that grow or come closer together: Tie at least five payments"));
  CHECK(has(shown, "Taken: Hours that fit the receiver's night, 6 rows."));
  CHECK(has(shown, "is no ground"));
  CHECK(has(shown, "That ground is there already"));
  CHECK(has(shown, "P00000 Odrun Hale, Payer, 80 % sure:"));
}

TEST_CASE("what was refused in a form is still there") {
  const std::string shown = desk("flag P0 payer 30 small_round=2\nflag P0\nedit 2\n80\nsend\nflags\n");
  CHECK(has(shown, "Say how sure you are, from 50"));
  CHECK(has(shown, "Nothing was lost: type flag P00000"));
  CHECK(has(shown, "P00000 Odrun Hale, Payer, 80 % sure:"));
}

TEST_CASE("a whole answer is flagged together") {
  const std::string shown = desk("find creditor=P9 group=debtor\nflag listed payer 60 small_round=shown\nflags\n");
  CHECK(has(shown, "You flag 4 parties as Payer"));
  CHECK(has(shown, "P00003 Dario Quell, Payer, 60 % sure"));
  CHECK(has(shown, "look at them one by one"));
  CHECK(has(desk("find creditor=P9 least=99999 group=debtor\nflag listed payer 60 small_round=shown\n"), "lists nobody; there is no one to flag"));
}

TEST_CASE("a counterparty of two records that are one person comes once") {
  const std::string shown = desk("merge P0 P1 both pay for the same household\nwho P0\nneighbours P0\n");
  const std::string links = between(shown, "neighbours", "\n> ");
  CHECK(count(links, "P00004 Rilla Tavanu") == 1);
  CHECK(has(between(shown, "who", "neighbours"), "to 3 receivers"));
}

TEST_CASE("a file is opened with a basis, and read at once") {
  const std::string shown = desk("open P10 reported\nopen P10 reported\nopen P1\n2\n\n\nsend\nfiles\n");
  CHECK(has(shown, "Declared tie: Daughter of the receiver"));
  CHECK(has(shown, "is open already"));
  CHECK(has(shown, "P00010 Mira Solanay"));
}

TEST_CASE("a provider is asked, and its answer comes later") {
  const std::string shown = desk("ask P5 account_holder danger\nasked\nwait\nread\n");
  CHECK(has(shown, "Lumen Wallet confirms"));
  CHECK(has(shown, "answered"));
  CHECK(has(shown, "was opened with the telephone number of Rilla Tavanu"));
}

TEST_CASE("records are merged with a reason, split again, and a warning is passed on in a sentence") {
  const std::string shown = desk("merge P4 P5\n\ncancel\nmerge P4 P5 the same telephone\nmerged\nsplit P4\nmerged\nwarn P4\nSomebody lives there.\ndo\n");
  CHECK(has(shown, "count as one person from here on"));
  CHECK(has(between(shown, "merged", "split"), "the same telephone"));
  CHECK(has(shown, "No records are taken as one person."));
  CHECK(has(shown, "The protection desk in Lirang has it"));
  CHECK(has(shown, "1. Talk to the supervisor"));
}

TEST_CASE("the report is written in a form, and changed without losing anything") {
  const std::string shown = desk("report\n2026-09-01\n2026-10-15\n720\nmoderate\nSomebody may be in danger at P00004.\n\nsend\nreport\nedit 4\nhigh\nsend\nreport\ncancel\n");
  CHECK(count(shown, "The report is written.") == 2);
  CHECK(has(desk("report\nbanana\n\n\n\nNothing.\n\nsend\ncancel\n"), "'banana' (Period from) is no day; write it as 2026-05-01"));
  CHECK(has(desk("report\n2026-09-30\n2026-09-01\n\n\nNothing.\n\nsend\ncancel\n"), "ends before it starts"));
  CHECK(has(desk("report\n\n\na lot\n\nNothing.\n\nsend\ncancel\n"), "'a lot' is no sum"));
  CHECK(count(shown, "Somebody may be in danger at P00004.") >= 3);
  CHECK(has(shown, "Nothing was done."));
}

TEST_CASE("an act leads away and back, and the desk says where one is") {
  const std::string shown = desk("warn P4 She may not be safe.\ndo 1\n1\nflags\n");
  CHECK(has(shown, "Ilke Norden's office"));
  CHECK(count(shown, "You are at the desk.") == 2);
  CHECK(has(shown, "You have flagged nobody."));
}

TEST_CASE("the desk is closed only after a second yes") {
  const std::string shown = desk("conclude\nno\nconclude\nyes\nleave\n");
  CHECK(has(shown, "0 flags, no report, no warning"));
  CHECK(has(shown, "The desk stays open."));
  CHECK(has(shown, "Debrief, part 4 of 7: The desk"));
}

TEST_CASE("the debrief has all that is scored, and the fastest path as numbered steps that can be typed") {
  const std::string shown = desk(
      "find debtor=P0 creditor=P4\nflag P0 payer 90 receivers_night=shown growing=shown\nfind debtor=P10\nflag P10 payer 60 small_round=shown\nopen P10 tidy\nwarn P4 Somebody may not be safe.\nreport\n\n\n\n\n"
      "Somebody may be in danger: P00004.\n.\nsend\nconclude\nyes\ndebrief desk\nleave\n");
  for (const char* words : {"People of the plan whom you found: 1 of 9", "Precision (flags that are right): 0.500", "Recall (people who were found): 0.111", "F1", "Brier score", "Payer: 4 in the case, 2 flagged so, 1 of these people rightly",
                            "P00000 Odrun Hale: flagged as payer, 90 % sure", "Payments that grow or come closer together: supports.", "rows 2, 7, 16, 19, 22, 25", "P00010 Mira Solanay: flagged as payer, 60 % sure",
                            "wrong: not part of it", "She pays one person, who carries her own family name", "P00009 Bo Ferrin: collector, network collector-1", "To rule the person out", "Passed on after", "growing, network family",
                            "Says first who may be in danger: there.", "Says of what period it speaks: not there.", "1. Who pays the person", "find creditor=P00004,P00005 group=debtor", "find debtor=P00000 hours=22-5 zone=creditor"}) {
    INFO(words);
    CHECK(has(shown, words));
  }
}

TEST_CASE("an answer is written as comma-separated values, and never over a file") {
  test::Scratch scratch;
  const std::string file = (scratch.path() / "night.csv").string();
  const std::string shown = desk("find debtor=P10 creditor=P11\nexport " + file + "\nexport " + file + "\nexport night.txt\nexport /nowhere/night.csv\n");
  CHECK(has(shown, "6 lines were written"));
  CHECK(has(shown, "choose another name"));
  CHECK(has(shown, "ends with .csv"));
  CHECK(has(shown, "cannot be written"));
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  CHECK(text.starts_with("row,booking_time,debtor,"));
  CHECK(has(text, "\"for mother, rent\""));
}

TEST_CASE("what was typed into a form at the desk and not sent is there again as a note") {
  Table table;
  desk(table, "flag P0\npayer\n80\n6 2,7\nleave\n");
  CHECK(has(table.resume("notes\n"), "growing=2,7"));
}

TEST_CASE("a pause in a form of the desk loses nothing") {
  const std::string shown = desk("flag P0\npayer\npause\nresume\nflag P0\n80\n6 2,7,16,19,22,25\n\n\nsend\nflags\n");
  CHECK(has(shown, "P00000 Odrun Hale, Payer, 80 % sure"));
}

TEST_CASE("the end of input in a question or a form leaves in order") {
  for (const char* input : {"flag", "flag P0", "flag P0\npayer\n80\n", "warn P4", "report", "conclude", "save", "row"}) {
    Table table;
    desk(table, input);
    CHECK(table.left == terminal::Left::end_of_input);
    CHECK(table.newest().state == "open");
  }
}

TEST_CASE("the words of a desk mean nothing in a scene") {
  Table table;
  const std::string shown = table.play("small-desk", "find party=P1\nflags\n1\n");
  CHECK(count(shown, "is no choice here") == 2);
}

TEST_CASE("huge and odd input at the desk is answered and never kept") {
  Table table;
  const std::string shown = desk(table, "find words=" + std::string(5000, 'x') + "\nfind party=" + std::string(50000, 'P') + "\n" + std::string(3000, '=') + "\nflag P0 payer 999999 small_round=1-99999999999\n999999\nrows 999999\nwho \xF0\x9F\x98\x80\n\"\n");
  CHECK(actions(table) == 2);
  CHECK(has(shown, "'words' takes up to 200 bytes."));
}
