#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "apps/terminal/words.hpp"
#include "table.hpp"

using namespace casecraft;
using test::count;
using test::Table;

namespace {

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

/// What stands between two of the lines that were typed.
std::string part_of(const std::string& shown, const std::string& from, const std::string& to) {
  const std::size_t begin = shown.find("> " + from);
  const std::size_t end = shown.find("> " + to, begin + 1);
  return begin == std::string::npos ? std::string() : shown.substr(begin, end == std::string::npos ? end : end - begin);
}

/// The board of tests/packs/small-requests, with what is typed there.
std::string at_board(Table& table, const std::string& input, session::Mode mode = session::Mode::practice) {
  // Without breaks inside of sentences.
  table.options.width = 1000;
  return table.play("small-requests", "1\n" + input, 3, mode);
}

std::string at_board(const std::string& input) {
  Table table;
  return at_board(table, input);
}

std::size_t taken(Table& table, const std::string& kind) {
  std::size_t found = 0;
  for (const auto& row : table.store().rows(table.newest().id)) found += row.row.kind == kind ? 1 : 0;
  return found;
}

/// A preservation in which nothing is missing, by `set`.
std::string whole_preservation(const std::string& number) {
  std::string lines = "draft preservation_home ostra\n";
  for (const char* field : {"authority Cybercrime unit, Inspector Rell", "contact +999 0 100", "legal basis Cybercrime Act, section 12", "offence Exploitation of persons", "facts 1", "identifiers account", "from 2026-03-01", "Period until 2026-03-11",
                            "zone UTC", "categories traffic", "urgency urgent", "reason They are deleted after some days.", "confidential no_notice", "next order"}) {
    lines += "set " + number + " " + field + "\n";
  }
  return lines;
}

}  // namespace

TEST_CASE("a board says where to begin, in both times, and its forms are words and no numbers") {
  const std::string shown = at_board("");
  CHECK(says(shown, "It is Thursday 12 March 2026, 09:"));
  CHECK(says(shown, " UTC)."));
  CHECK(says(shown, "1. Thank Ostra for the report."));
  CHECK(says(shown, "Close the board."));
  CHECK(says(shown, "You are at the board. Type a word, such as bodies, draft or due"));
  CHECK_FALSE(says(shown, "a form with"));
}

TEST_CASE("help lists the words of the board, and a slip is answered with the nearest") {
  const std::string shown = at_board("help\nbord\ncalen\nreq\nfind party=P1\ndo 9\n77\n");
  CHECK(says(shown, "edit 2: its form, question by question"));
  CHECK(says(shown, "wait: until something comes."));
  CHECK(says(shown, "did you mean board?"));
  CHECK(says(shown, "type the whole of it: calendar."));
  CHECK(says(shown, "requests or request."));
  CHECK(says(part_of(shown, "find party", "do 9"), "Type help for the words of the board."));
  CHECK(says(shown, "Type do and a number from 1 to "));
  CHECK(says(shown, "There is no choice 77"));
}

TEST_CASE("looking costs nothing and says who can be asked, how, and what is known") {
  Table table;
  const std::string shown = at_board(table, "bodies\nbodies kestral\nbodies 2\nbodies protection\nchannels\n\nchannels emergency\nfacts\nidentifiers\ndue\ncalendar\n\n\nboard\n");
  CHECK(says(part_of(shown, "bodies", "bodies kestral"), "1. Ostra (Platform, Varos): open now"));
  CHECK(says(shown, "may be 24/7 contact point of Kestral or Police of Kestral"));
  CHECK(says(part_of(shown, "bodies 2", "bodies prot"), "Reached by: Preservation request, at home; Production order, at home."));
  CHECK(says(part_of(shown, "bodies prot", "channels"), "Languages: en, lr."));
  CHECK(says(part_of(shown, "channels", "channels em"), "1. Preservation request, at home: Budapest Convention, article 16"));
  CHECK(says(part_of(shown, "channels em", "facts"), "nine of ten within"));
  CHECK(says(part_of(shown, "facts", "ident"), "1. The account was paid for on 3 and 9 March; the platform's report describes what for. (from: Report of the platform)"));
  CHECK(says(part_of(shown, "identifiers", "due"), "1. Ostra account 4471-20 (account; from: Report of the platform)"));
  CHECK(says(part_of(shown, "due", "calendar"), "Nothing is due"));
  CHECK(says(part_of(shown, "calendar", "board"), "Friday 13 March 2026: closed: Lirang"));
  CHECK(says(part_of(shown, "calendar", "board"), "These are 1 to 20 of 35. Enter goes on."));
  CHECK(says(part_of(shown, "calendar", "board"), "There is nothing more to show."));
  CHECK(says(part_of(shown, "board\n", "\n\n"), "Nothing has been asked yet."));
  CHECK(taken(table, "choose") == 1);
  CHECK(table.store().rows(table.newest().id).size() == 2);   // To the board, and leaving.
}

TEST_CASE("a draft asks to whom and by which of its ways, and lets any other be named") {
  const std::string shown = at_board("draft\n77\nostar\nlumen\n9\nmutual\ndraft\nOstra\n2\ndraft\n\ndraft emergency to ostra\ndraft ostra police\nboard\n");
  CHECK(says(shown, "There is no 77; the numbers go from 1 to 7."));
  CHECK(says(shown, "did you mean Ostra?"));
  CHECK(says(shown, "Ways in which Lumen Wallet can be reached:\n1. Preservation request, at home: The provider keeps"));
  CHECK(says(shown, "There is no 9; the numbers go from 1 to 2."));
  CHECK(says(shown, "1. Mutual legal assistance, to Lumen Wallet: draft"));
  CHECK(says(shown, "2. Production order, at home, to Ostra: draft"));
  CHECK(says(shown, "3. Emergency disclosure, to Ostra: draft"));
  CHECK(says(shown, "4. Police to police, to Ostra: draft"));
  CHECK(says(shown, "4 drafts, 0 wait for an answer, 0 came back to you."));
  CHECK(says(shown, "Type edit 2 to fill it in field by field."));
}

TEST_CASE("what a line of draft cannot mean is one sentence, and nothing has happened") {
  Table table;
  const std::string shown = at_board(table, "draft carrier pigeon\ndraft emergency nowhere\ndraft pigeon ostra\ndraft 3\nedit\nsend\nletter 1\nremind\n");
  CHECK(says(shown, "On one line it is draft, a channel and a body"));
  CHECK(says(part_of(shown, "draft emergency", "draft pigeon"), "\u201Cnowhere\u201D is none of these"));
  CHECK(says(part_of(shown, "draft pigeon", "draft 3"), "\u201Cpigeon\u201D is none of these"));
  CHECK(count(shown, "There is no request yet; draft begins one.") == 4);
  CHECK(taken(table, "draft") == 0);
}

TEST_CASE("the form is asked as questions, each answer an action of its own") {
  Table table;
  const std::string shown = at_board(table, "draft preservation_home ostra\nedit 1\nInspector Rell\n+999 0 100\n\nExploitation\n1\nThe account was paid for.\nSo the report says.\n.\n1 3\n2026-03-01\n2026-03-11\nUTC\ntraffic,1\nurgent\nSome days.\n\n1\n2\nform 1\n");
  CHECK(says(shown, "Field 1 of 15: Authority and officer\nWho asks: unit, name, function.\nNow: empty.\n: Inspector Rell"));
  CHECK(says(shown, "Field 5 of 15: Facts of the case"));
  CHECK(says(shown, "1. The account was paid for on 3 and 9 March"));
  CHECK(says(shown, "As many lines as you like"));
  CHECK(says(shown, "That was the last field. Still empty: Legal basis."));
  CHECK(says(part_of(shown, "form 1", "\n\n\n"), "6. What links person, account and data:\n   The account was paid for.\n   So the report says.\n"));
  CHECK(says(shown, "7. Identifiers: Ostra account 4471-20 (account), 198.51.100.7"));
  CHECK(says(shown, "3. Legal basis: empty"));
  CHECK(says(shown, "12. Urgency: Urgent: something would be lost"));
  CHECK(taken(table, "fill") == 14);
}

TEST_CASE("Enter keeps, a dash empties, two dots go back, stop leaves") {
  Table table;
  const std::string shown = at_board(table, "draft preservation_home ostra\nset 1 authority Old\nedit 1\n..\n\n12345\n..\n+999 0 100\n..\n..\n-\n?\nstop\nform 1\nedit 1\n\n\nstop\n");
  CHECK(says(shown, "There is no field before this one."));
  CHECK(says(shown, "Now: Old"));
  CHECK(says(shown, "Now: 12345"));
  CHECK(says(shown, "stop leaves the form. A line that begins with \\ is taken as it is."));
  CHECK(says(shown, "What you filled in is kept. Type edit 1 to go on with it."));
  CHECK(says(part_of(shown, "form 1", "edit 1"), "1. Authority and officer: empty"));
  CHECK(says(part_of(shown, "form 1", "edit 1"), "2. How to verify and reach you: +999 0 100"));
  CHECK(taken(table, "fill") == 4);   // Old, 12345, the number, and emptied: what is only kept is no action.
}

TEST_CASE("a paragraph is replaced, added to and emptied, and keeps words that look like commands behind a backslash") {
  const std::string shown = at_board(
      "draft preservation_home ostra\nedit 1 explanation\nOne.\n\\stop\n\\\\-\n\nedit 1 explanation\n+\nFour.\n.\nform 1\nedit 1 explanation\n\nedit 1 explanation\n-\nset 1 explanation \\-\nset 1 6 -\nset 1 explanation\n\\-\n\nform 1\n");
  CHECK(says(shown, "6. What links person, account and data:\n   One.\n   stop\n   \\-\n   Four.\n"));
  CHECK(count(shown, "6. What links person, account and data: -") == 2);
  CHECK(says(shown, "6. What links person, account and data: empty"));
}

TEST_CASE("one field is reached by its name, its number or its id, and the empty ones together") {
  const std::string shown = at_board("draft preservation_home ostra\nedit 1 zone\nMoon\nutc\nUTC\nset 1 Period from 2026-03-01\nset 1 period until 2026-03-11\nset 1 15 order\nedit 1 emp\nedit 1 empty\nstop\nset 1 moon full\nset 1 peri\nset 1 identifiers 1,3\nset 1 identifiers 9\nset 1 urgency\n3\n");
  CHECK((says(shown, "'Moon' is nothing that 'Time zone of the period' can have") || says(shown, "\u201CMoon\u201D is none of these")));
  CHECK(says(shown, "8. Period from: 2026-03-01"));
  CHECK(says(shown, "9. Period until: 2026-03-11"));
  CHECK(says(shown, "15. What happens next: A domestic order follows"));
  CHECK(says(shown, "Request 1, to Ostra: 11 fields."));
  CHECK(says(shown, "\u201Cmoon\u201D is none of these"));
  CHECK(says(shown, "may be Period from or Period until or Time zone of the period"));
  CHECK(says(shown, "7. Identifiers: Ostra account 4471-20 (account), 198.51.100.7"));
  CHECK(says(shown, "There is no 9; the numbers go from 1 to 7."));
  CHECK(says(shown, "Now: empty.\n1. In the usual time\n2. Urgent: something would be lost\n3. Emergency"));
}

TEST_CASE("the number of the only request that can be meant need not be typed") {
  const std::string shown = at_board("draft preservation_home ostra\nset zone UTC\nform\nsend\nno\nsend yes\ndraft emergency ostra\ncheck\nletter\ndraft emergency lumen\nform\nx\nform 7\nset zone UTC\n");
  CHECK(says(shown, "10. Time zone of the period: UTC"));
  CHECK(says(shown, "It has not been sent."));
  CHECK(says(shown, "What a desk would miss in request 2."));
  CHECK(says(part_of(shown, "letter", "draft"), "To: Ostra, Varos"));
  CHECK(says(shown, "Which request? Its number; board lists them."));
  CHECK(says(shown, "\u201Cx\u201D is no number of a request."));
  CHECK(says(shown, "There is no request 7; they have the numbers 1 to 3."));
  CHECK(says(shown, "Say which request by its number: set 2 zone UTC."));
}

TEST_CASE("a draft is checked in practice; in assessment nobody reads it") {
  const std::string shown = at_board("draft preservation_home ostra\nset 1 urgency emergency\ncheck 1\n");
  CHECK(says(shown, "- Legal basis: \u201CThe legal basis is named\u201D does not hold."));
  CHECK(says(shown, "For example: Cybercrime Act, section 12; Budapest Convention, article 16. It would be refused."));
  CHECK(says(shown, "per cent of what a desk looks for."));
  CHECK(says(at_board(whole_preservation("1") + "check 1\n"), "What a desk would miss in request 1.\nNothing."));
  Table exam;
  CHECK(says(at_board(exam, "draft preservation_home ostra\ncheck 1\n", session::Mode::assessment), "nobody reads a draft"));
}

TEST_CASE("the document is read in words, and written as a page, never over a file") {
  test::Scratch scratch;
  const std::string file = (scratch.path() / "to ostra.html").string();
  const std::string shown = at_board(whole_preservation("1") + "letter 1\nletter 1 " + file + "\nletter 1 " + file + "\nletter 1 order.txt\nletter 1 /nowhere/order.html\n");
  CHECK(says(part_of(shown, "letter 1", "letter 1 /"), "Document: Preservation request, at home\nTo: Ostra, Varos\nDraft of: Thursday 12 March 2026"));
  CHECK(says(shown, "Legal basis: Cybercrime Act, section 12"));
  CHECK(says(shown, "The document was written to " + file));
  CHECK(says(shown, "choose another name"));
  CHECK(says(shown, "ends with .html: order.txt.html."));
  CHECK(says(shown, "'/nowhere/order.html' cannot be written"));
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  CHECK(says(text, "</html>"));
  CHECK(says(text, "Cybercrime Act, section 12"));
  CHECK(says(text, "Ostra"));
}

TEST_CASE("sending is asked for twice and cannot be taken back; withdrawing too") {
  Table table;
  const std::string shown = at_board(table, "draft preservation_home ostra\nset 1 authority Unit\nsend 1\n\nsend 1\nyes\nsend 1\nedit 1\nset 1 zone UTC\nremind 1\nwithdraw 1\nno\nwithdraw 1 yes\nwithdraw 1 yes\nremind 1\nrequest 1\n");
  CHECK(says(shown, "1. Preservation request, at home, to Ostra.\n14 of 15 fields are empty: How to verify and reach you; Legal basis"));
  CHECK(taken(table, "send") == 1);
  CHECK(count(part_of(shown, "send 1", "edit 1"), "Type yes to send it.") == 2);
  CHECK(says(shown, "Request 1 has gone out already."));
  CHECK(count(shown, "Request 1 has gone out and cannot be changed") == 2);
  CHECK(says(shown, "It stays as it is."));
  CHECK(says(shown, "You withdraw it: Request 1, to Ostra."));
  CHECK(says(shown, "Request 1 is closed; there is nothing to withdraw."));
  CHECK(says(shown, "Request 1 waits for no answer."));
  CHECK(says(part_of(shown, "request 1", "\n\n"), "withdrawn"));
}

TEST_CASE("an answer comes while one waits, a question back is answered, and what is due says so") {
  const std::string shown = at_board(whole_preservation("1") + "set 1 zone -\nsend 1 yes\ndue\nwait\ndue\nboard\nedit 1 zone\nUTC\nsend 1 yes\nwait next\nrequest 1\nletter 1\n");
  CHECK(says(part_of(shown, "due", "wait"), "nine of ten are answered by"));
  CHECK(says(part_of(shown, "wait\n", "due"), "News: Ostra asks back. Request 1, to Ostra."));
  CHECK(says(part_of(shown, "board\n", "edit 1 zone"), "came back with a question: change it and send it again\n   In which time zone are these times?"));
  CHECK(says(part_of(shown, "edit 1 zone", "send 1"), "What came back:\n   In which time zone are these times?\n\nField 10 of 15"));
  CHECK(says(part_of(shown, "request 1", "letter"), "UTC): asks back\n   In which time zone are these times?"));
  CHECK(says(part_of(shown, "request 1", "letter"), "Kept until"));
  CHECK(says(shown, "Sent: Thursday 12 March 2026"));
}

TEST_CASE("a board is played to its debrief, which shows its time line, requests, data, goodwill and safety") {
  Table table;
  std::string referral = "draft referral protection\n";
  for (const char* field : {"authority Cybercrime unit", "contact +999 0 100", "facts visitor", "urgency emergency", "reason Saturday", "consent duty", "handling amber_strict"}) referral += std::string("set 1 ") + field + "\n";
  const std::string shown = at_board(table, referral + "send 1 yes\nwait\n" + whole_preservation("2") + "send 2 yes\nwait\n1\nconclude\nno\nconclude\nyes\n1\ndebrief board\nboard\nleave\n");
  CHECK(says(shown, "We go there today, with a child protection worker."));
  CHECK(says(shown, "Closing the board ends what can be asked: 0 drafts have not been sent"));
  CHECK(says(shown, "The board stays open."));
  CHECK(says(shown, "Debrief, part 4 of 7: The board"));
  for (const char* words : {"Time to safety", "What it counted", "Had the data kept before they were deleted: ", "The best time line, and yours", "1. Tell those who can go there.\n   Best: sent ", "   Yours, request 1: sent Thursday 12 March 2026", "   Yours: not sent.",
                            "Your requests, field by field", "Request 2, to Ostra: Preservation request, at home; answered.", "Nothing was missed in: Authority and officer;", "\u201CIt says where the person can be found\u201D did not hold.", "The data that the case needs",
                            "log-ins of 4471-20: Never asked for in a way that brought it. Request 2 had it kept.", "How those whom you asked think of you", "plus 3: Thanks for a report."}) {
    INFO(words);
    CHECK(says(shown, words));
  }
  CHECK(count(shown, "Debrief, part 4 of 7: The board") == 2);
  CHECK(says(part_of(shown, "board\n", "leave"), "\u201Cboard\u201D is no choice here"));
  CHECK(table.newest().state == "ended");
}

TEST_CASE("nothing sent and nothing known is a debrief too") {
  const std::string shown = at_board("draft emergency ostra\nconclude yes\n1\nleave\n");
  CHECK(says(shown, "You sent none."));
  CHECK(says(shown, "Nobody made the person at risk safe."));
}

TEST_CASE("a pause, leaving and the end of input in a form lose no word") {
  const std::string begun = "draft preservation_home ostra\nedit 1\nInspector Rell\n";
  CHECK(says(at_board(begun + "pause\nresume\nform 1\n"), "1. Authority and officer: Inspector Rell"));
  for (const char* input : {"leave\n", "", "\n\n\n\nA first line\nleave\n", "\n\n\n\nA first line\n", "quit\n"}) {
    Table table;
    at_board(table, begun + input);
    INFO(input);
    const std::string back = table.resume("form 1\n");
    CHECK(says(back, "1. Authority and officer: Inspector Rell"));
    CHECK(says(back, "A first line") == says(input, "A first line"));
  }
}

TEST_CASE("what comes between in the middle of a form is said first, and the fields that were left are kept") {
  test::Scratch scratch;
  const std::filesystem::path pack = scratch.copy_pack("small-requests");
  std::ofstream(pack / "main.lua", std::ios::app) << R"(
event "call" { after = "12m", text = "The telephone rings.", to = "call" }
scene "call" { title = "A call", text = [[ Somebody has the wrong number. ]], choices = { { "Hang up.", id = "hang_up", to = "back" } } }
)";
  Table table;
  table.options.width = 1000;
  const std::string shown = table.play(pack.string(), "1\ndraft preservation_home ostra\nedit 1\nInspector Rell\n+999 0 100\nSection 12\nboard\n1\nform 1\n");
  CHECK(says(part_of(shown, "edit 1", "board"), "Legal basis.\n\nNews: The telephone rings.\n\nA call\n"));
  CHECK(says(shown, "What you filled in is kept. At the board, edit 1 goes on with it.\n> board"));
  CHECK(says(shown, "\u201Cboard\u201D is a word of the board. This comes first; afterwards the board comes back."));
  CHECK(says(shown, "3. Legal basis: Section 12\n"));
}

TEST_CASE("time passes by hours and days while one waits") {
  const std::string shown = at_board("draft emergency ostra\nwait 2h\nwait 2d\nwait\nwait 90d\n");
  CHECK(says(shown, "You wait 2 h."));
  CHECK(says(shown, "It is Saturday 14 March 2026, 11:06 MRT (Sat 09:06 UTC)."));
  CHECK(says(shown, "Nothing is expected that one could wait for"));
  CHECK(says(shown, "One can wait from 1 minute to 30 days"));
}

TEST_CASE("the end of input in any question of the board leaves in order") {
  for (const char* input : {"draft", "draft\n1\n", "draft ostra\n", "draft emergency ostra\nsend 1", "draft emergency ostra\nwithdraw 1\n", "draft emergency ostra\ndraft emergency lumen\nform", "conclude", "draft emergency ostra\nedit 1 explanation\nx"}) {
    Table table;
    at_board(table, input);
    INFO(input);
    CHECK(table.left == terminal::Left::end_of_input);
    CHECK(table.newest().state == "open");
    CHECK(says(table.resume(""), "You are at the board."));
  }
}

TEST_CASE("a decision is taken back at the board, and the words of the board mean nothing in a scene") {
  Table table;
  CHECK(says(at_board(table, "draft emergency ostra\nback\nboard\n"), "Nothing has been asked yet."));
  Table scene;
  CHECK(count(scene.play("small-requests", "board\nedit 1\n"), "is no choice here") == 2);
}

TEST_CASE("huge and odd input at the board is answered, and a refusal in a form asks again") {
  Table table;
  const std::string long_line(400, 'x');
  const std::string shown = at_board(table, "draft emergency ostra\nedit 1\n" + long_line + "\n\xF0\x9F\x98\x80\n" + std::string(90000, 'y') + "\nstop\n" + std::string(3000, '=') + "\nset 1 authority [quote]x[/quote] <b>\nedit 999999\nedit 99999999999\nletter 1 \xFF\nboard " + std::string(2000, '1') + "\n\"\ndraft \"\nletter 1\n");
  CHECK(says(shown, "'Authority and officer' may have at most 300 bytes, and has 400; shorten it."));
  CHECK(says(shown, "There is no request 999999"));
  CHECK(taken(table, "fill") == 2);
  CHECK(says(shown, "<b>"));
}

TEST_CASE("the same lines give the same bytes, and no line is wider than the terminal") {
  const std::string input = "1\nbodies\nbodies 1\nchannels\n\ncalendar\n" + whole_preservation("1") + "form 1\nletter 1\ncheck 1\nsend 1 yes\nwait\nrequest 1\nboard\nhelp\nconclude yes\n1\n";
  Table one;
  Table two;
  const std::string shown = one.play("small-requests", input);
  CHECK(shown == two.play("small-requests", input));
  std::size_t from = 0;
  while (from < shown.size()) {
    const std::size_t end = std::min(shown.find('\n', from), shown.size());
    const std::string line = shown.substr(from, end - from);
    from = end + 1;
    if (line.starts_with("> ") || line.starts_with(": ") || says(line, "casecraft play")) continue;
    INFO(line);
    CHECK(terminal::columns(line) <= 72);
  }
}
