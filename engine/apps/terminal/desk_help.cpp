#include "apps/terminal/desk_help.hpp"

namespace casecraft::terminal {

const std::vector<std::string>& desk_words() {
  static const std::vector<std::string> words{
      "find",   "and",     "without", "all",   "group", "sort",  "sql",  "as-sql", "names",  "back",   "save",  "saved",   "use",    "rows",   "more",    "row",    "who",  "neighbours", "links",
      "paths",  "shared",  "similar", "days",  "weeks", "months", "weekdays", "hours", "amounts", "columns", "lines", "table", "desk", "open", "files", "merge", "split", "merged", "flag", "unflag", "flags",
      "grounds", "roles",  "bases",   "ask",   "asked", "warn", "warned",  "report", "do",    "conclude", "export"};
  return words;
}

void show_desk_help(Console& console) {
  console.line(console.say("Asking the ledger (each new question takes simulated minutes):"), Style::heading);
  console.point(console.say("find creditor=P42 least=50 hours=22-5@creditor: payments for which all of it holds. Parts: party, debtor, creditor, provider, record, currency, purpose, from_country, to_country, corridor=VA>LG, from, until, least, most, weekday=sat,sun, hours, zone, words=\"for rent\", status, group, sort. Commas part alternatives."));
  console.point(console.say("and most=200: adds a part. without least: takes one away. all: every payment. group debtor, group none. sort -sum: the largest first."));
  console.point(console.say("back: the question before. save night: names the present one. saved: their list. use night: asks it again."));
  console.point(console.say("name Olyaphin: whose name holds these words; back returns. On the payer's or the receiver's clock: and group=hour zone=creditor."));
  console.point(console.say("sql SELECT …: read-only SQL. as-sql: the present question in SQL. names: what SQL may use."));
  console.line(console.say("Looking (takes no time):"), Style::heading);
  console.point(console.say("rows: the answer, page by page. Enter or more: the next page. rows 3, rows next, rows previous. columns all or columns few. lines: one fact a line; table: side by side, from 100 columns on."));
  console.point(console.say("row 123: all of a payment. who P42: what is known of a party. neighbours P42: both sides of it. similar P42: names like it. shared P42: devices, phones and addresses that others have too."));
  console.point(console.say("links: the chart of the present question as a list; links P42: around a party. paths P1 P2: how money can have come from one to the other."));
  console.point(console.say("days, weeks, months, weekdays, hours, amounts, providers, corridors, purposes: the present question counted so."));
  console.point(console.say("desk: period, providers, countries, what you have done, what takes how long."));
  console.line(console.say("Acting:"), Style::heading);
  console.point(console.say("open P42: a person's file, with a basis. files: those that are open. merge P1 P2, split P1, merged: records of one person."));
  console.point(console.say("flag P42, flag P42,P43, or flag listed for all parties of a grouped answer. unflag P42. flags: yours. On one line: flag P42 payer 80 several_receivers=shown small_round=12,14,20-25. grounds, roles, bases: their lists."));
  console.point(console.say("ask P42: a question to a provider. asked: those that were asked. warn P42: passes on that somebody may be in danger. warned: what you passed on."));
  console.point(console.say("report: the intelligence report. do: what else is on offer. conclude: closes the desk. export FILE.csv: the present answer as a file."));
  console.line(console.say("What works everywhere:"), Style::heading);
}

void show_desk_start(Console& console) {
  console.gap();
  console.line(console.say("You are at the desk. Type a word, such as find party=P42, who P42 or flag P42; help lists them all, and desk says what the ledger holds."));
}

}  // namespace casecraft::terminal
