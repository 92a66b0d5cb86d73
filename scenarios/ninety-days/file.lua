-- The file for two prosecutors.

scene "quiet_weeks" {
  title = "The board is closed",
  text = { [[
It is ${clock()}. You have taken the magnets off; what is out may still come, and goes to whoever reads the file. The file is due on Friday, 11 December.
]], { when = "not is_safe() and not reached_late", [[
One magnet is left, with a street on it.
]] }, [[
A closed board does not close a case. People go on ringing: wait, and time goes on until the next of them does.
]] },
  hint = "Wait: time then goes on by itself until somebody rings.",
  choices = {
    { "Let two days pass.", id = "two_days", minutes = 2880, when = "minutes() >= 8640 and minutes() < 124020",
      why = "The file is written when it is due, and what happens until then belongs in it.", ref = "cc-requests" },
    { "Let some hours pass.", id = "some_hours", minutes = 360, when = "minutes() < 8640 or minutes() >= 124020",
      why = "The file is written when it is due, and what happens until then belongs in it.", ref = "cc-requests" },
  },
}

scene "last_friday" {
  title = "Friday, 11 December",
  enter = "assess_board()",
  text = [[
The board closes at noon; what is still out goes to whoever reads the file. The file itself is due today.
]],
  to = "file", label = "To the file.", minutes = 5,
}

scene "file" {
  title = "A file for two prosecutors",
  text = { [[
One reads it in Lirang and one in Maren, and each of them needs to be able to use it alone. Lia Marun has put her page beside it, with what has to be in there: the acts; from where you know; how data were kept, got and checked; conditions; what is open and what speaks against it; and the safety of people.
]], [[
${board_result("obtained")} of the nine sets of data that matter are there. Short sentences will do.
]] },
  hint = "Could somebody who knows nothing of the case act on it? And could somebody who means harm find a person by it?",
  entry = {
    minutes = 120, effect = function() names_given = answer.people == "names" end,
    fields = {
      { name = "acts", label = "What happened: acts, days, accounts", type = "paragraph", required = true, max = 3000, help = "Account and wallet, the day of the session, who paid from where. People of the house without names." },
      { name = "sources", label = "From where it is known, and how the data were kept, obtained and checked", type = "paragraph", required = true, max = 3000, help = "Each source; preservation, order or mutual assistance; what shows that nothing was changed." },
      { name = "zone", label = "Times are given", type = "option", required = true, options = { { "as_written", "as each source wrote them" }, { "lirang", "in the time of Lirang" }, { "utc", "in UTC, with the local hour beside it" } } },
      { name = "list", label = "The financial unit's list", type = "option", required = true, options = { { "attached", "is attached as evidence" }, { "lead", "is named as intelligence, with consent; the records behind it are the evidence" }, { "hidden", "is not mentioned" } } },
      { name = "hasek", label = "Payments from Hasek", type = "option", required = true, options = { { "all", "all six, as offences in all states" }, { "by_day", "each with its day, and which law holds on it" }, { "none", "are left out" } } },
      { name = "people", label = "The people of the house appear", type = "option", required = true, options = { { "names", "with names and where they live now" }, { "codes", "under codes; names are with the court, under seal" }, { "not", "not at all" } } },
      { name = "holder", label = "The wallet's holder", type = "option", required = true, options = { { "suspect", "is a suspect: it is her wallet" }, { "open", "may have been made to lend her name; what shows it is listed, and the prosecutor decides" }, { "nothing", "is not discussed" } } },
      { name = "conditions", label = "Conditions of those who gave", type = "paragraph", max = 2000 },
      { name = "open", label = "What is open, missing, or speaks against it", type = "paragraph", max = 2000 },
      { name = "safety", label = "Safety: what holds, what may change, whom to ring", type = "paragraph", max = 2000 },
    },
    checks = {
      { id = "account_and_wallet", label = "The account and the wallet, by their numbers", field = "acts", all = { "7731-04", "20-8841" }, score = { evidence = 2 },
        why = "An account and a wallet are named by what identifies them.", missing = "Give the account's and the wallet's number: 7731-04 and 20-8841.", ref = "bc-29" },
      { id = "day", label = "The day of the session", field = "acts", any = { "12 september", "12 sept", "september 12", "2026-09-12", "12.9.", "12/9" }, score = { evidence = 1 },
        why = "An act has a day; which law holds depends on it.", missing = "Say when: 12 September 2026.", ref = "untoc-18" },
      { id = "payments_by_state", label = "From which states payments came", field = "acts", all = { "aruna", "varos", "hasek" }, score = { evidence = 1, cooperation = 1 },
        why = "A reader abroad looks for what concerns his or her state.", missing = "Name the three states from which payments came.", ref = "untoc-18" },
      { id = "three_sources", label = "The report and the alert, as where it began", field = "sources", all = { "report", "alert" }, score = { evidence = 1, recording = 1 },
        why = "Each statement has a source that somebody else can look up.", missing = "Name the platform's report and the wallet's alert.", ref = "led-2016-680-7" },
      { id = "kept", label = "That data were preserved", field = "sources", any = { "preserved", "preservation", "preserve", "kept", "keep", "keeps" }, score = { evidence = 1 },
        why = "When and by whom data were kept shows that they are what was there.", missing = "Say that and when the data were preserved.", ref = "bc-16" },
      { id = "way", label = "By which way they were obtained", field = "sources", any = { "mutual assistance", "mutual legal assistance", "mla", "order", "orders", "article", "articles" }, score = { lawfulness = 1 },
        why = "A court asks for each set of data on what basis it came.", missing = "Say by which way each came: by an order, or by mutual assistance.", ref = "bc-15" },
      { id = "hash", label = "What shows that nothing was changed", field = "sources", any = { "hash", "hashes", "checksum", "checksums", "certificate", "certificates", "certified", "sealed", "seal" }, score = { evidence = 2 },
        why = "Hash values and certificates show that nothing was changed on the way.", missing = "Mention hash values or certificates.", ref = "iso-27037" },
      { id = "utc", label = "Times in UTC, with the local hour", when = "answer.zone == 'utc'", score = { evidence = 2 },
        why = "Three of the five clocks were changed between October and November. UTC is the same for every reader, and the local hour shows what time of day it was.", missing = "Give times in UTC with the local hour beside them.", ref = "bc-29" },
      { id = "intelligence", label = "Intelligence is called intelligence", when = "answer.list == 'lead' and fiu_agreed", score = { lawfulness = 2 },
        why = "Intelligence leads to evidence and is not evidence. Named as what it is, with consent, it explains why somebody was asked.", missing = "The list is intelligence: ask the unit for its consent, name it as what it is, and let the records behind it be the evidence.", ref = "egmont-principles" },
      { id = "law_by_day", label = "Which law holds on which day", when = "answer.hasek == 'by_day'", score = { lawfulness = 2 },
        why = "Nobody is tried for what was no offence on its day; days keep the rest usable.", missing = "Give each payment from Hasek with its day and say which law holds on it.", ref = "iccpr-15" },
      { id = "codes", label = "The people of the house under codes", when = "answer.people == 'codes'", score = { safeguarding = 2 },
        why = "Two prosecutors' offices, two defences, many hands: names go under seal.", missing = "Let the people of the house appear under codes, with their names under seal.", ref = "palermo-6" },
      { id = "no_name", label = "No name of the people of the house in the text", none = { "talu", "ines" }, score = { safeguarding = 1, trauma_informed = 1 },
        why = "A code helps only if the name does not stand three lines below.", missing = "A name of somebody of the house stands in your text. Take it out.", ref = "palermo-6" },
      { id = "holder_open", label = "The wallet's holder: what shows who used it, and who decides", when = "answer.holder == 'open'", score = { lawfulness = 2 },
        why = "People are made to lend their names. What shows who used the wallet goes into the file; whether to refrain from prosecution is for the prosecutor.", missing = "Say that the holder may have been made to lend her name, what shows it, and that the prosecutor decides.", ref = "cets197-26" },
      { id = "aruna", label = "Aruna's condition", field = "conditions", all = { "aruna" }, score = { cooperation = 1, lawfulness = 1 },
        why = "A condition travels with what was given under it, or it is lost at the second desk.", missing = "Say what Aruna agreed to, and what stays out.", ref = "led-2016-680-9" },
      { id = "consent", label = "That consent was asked for", field = "conditions", any = { "consent", "agreed", "agrees", "agreement", "allowed", "allows", "permission" }, score = { lawfulness = 1 },
        why = "The reader sees that it may be used, and for what.", missing = "Say who gave consent, and for what.", ref = "untoc-18-19" },
      { id = "against", label = "What is open or speaks against it", field = "open", any = { "four payments", "4 payments", "not known", "unknown", "do not know", "does not know", "deleted", "missing", "who sat", "against", "no session", "without a session", "not prove", "not proved", "is open", "still open" }, score = { recording = 2, lawfulness = 1 },
        why = "What is open is found by the other side in any case. Said by you it is a sign of a file that can be trusted.", missing = "Say what is open: four payments without a session; who sat at the device.", ref = "led-2016-680-7" },
      { id = "bail_said", label = "That a suspect is on bail", when = "visited('bail') == 0 or string.find(string.lower(answer.safety or ''), 'bail') ~= nil or string.find(string.lower(answer.safety or ''), 'released') ~= nil", score = { safeguarding = 1 },
        why = "A prosecutor who knows of it can ask for conditions.", missing = "Say that the man in Coral is on bail, and on what conditions.", ref = "eu2012-29-6" },
      { id = "whom_to_ring", label = "Whom to ring before anything changes", field = "safety", any = { "welfare", "support", "support worker", "protection desk", "lawyer", "harbour house" }, score = { safeguarding = 1, trauma_informed = 1 },
        why = "Before a hearing, an arrest or a release somebody who knows the people has to hear of it.", missing = "Say who is to be rung before a step that may put people in danger: social welfare, her support worker.", ref = "cets197-28" },
      { id = "no_verdict", label = "Nobody is called guilty", none = { "guilty", "beyond doubt", "is the offender", "are the offenders" }, score = { lawfulness = 1 },
        why = "Everybody is presumed innocent until a court has decided. A file says what was found.", missing = "Say what was found; leave the verdict to the court.", ref = "udhr-11" },
    },
    to = "last",
  },
}
