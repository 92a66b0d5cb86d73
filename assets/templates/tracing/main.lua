-- {{title}}
--
-- This file is the exercise, and a lesson in how to write one. A line that begins with two dashes, like this one, is for you: no trainee sees it.
-- You need no programming. Everything below is a declaration: what it is (scene, tracing, document), its id in quotation marks, and what belongs to
-- it between braces { }. Commas stand between the parts. Text stands in "…", or in [[ … ]] when it has several lines.
--
-- Change first, in this order:
--   1. The words between "…" and [[ … ]]. Save, and look at it: casecraft play {{id}}
--   2. scenario.json, beside this file: the summary, the content notes, how long it takes. Trainees read these before anything else.
--   3. data/ledger.json, from which the payments are made: names, companies, who pays whom how often. docs/ledgers.md describes every field.
--      casecraft ledger generate {{id}}/data/ledger.json --seed 1 --out look   writes them as tables to look at; truth.csv there says who is who.
--   4. The report's parts and the fastest path in this file; the points, and rubric.json, which says what is needed to pass.
--   5. tests/good.json and tests/bad.json: sessions that were recorded, and what they must give. They tell you when a change broke something.
-- After each step: casecraft lint {{id}} --tests. It names every mistake with its line and says how to mend it.
-- The manual: docs/tracing.md for the desk, docs/ledgers.md for the payments, docs/authors.md for scenes, docs/instructors-bench.md for the tools.
--
-- People of the ledger are drawn anew for each session. The plan in data/ledger.json gives some of them a name of its own, a tag, and texts ask for whoever
-- has it: ${party_name("reported_1")}.

-- Where the exercise begins: the id of a scene or of the desk.
start "morning"

-- What can change while it is played, with its first value.
variables { warned = false }

-- Comes into the case file when the provider has answered (gives = "holder_reply", below).
document "holder_reply" {
  title = "Reply of Seabridge Transfer", from = "Seabridge Transfer, legal desk",
  text = [[ The account holder ${party_name("receiver_2")} (${party_code("receiver_2")}) gave the telephone number that also stands on the account of ${party_name("receiver")} at Palma Wallet. At the counter a second person did the talking. ]],
}

-- A decision before the desk. Each choice: words, id, where it leads, points by competency, why, and the reference that says so. docs/authors.md.
scene "morning" {
  title = "Two names in one report",
  text = [[
Monday, nine o'clock, the financial intelligence unit in Maren. Palma Wallet reports two senders who pay to Lirang: ${party_name("reported_1")} and ${party_name("reported_honest")}. Both pay small round sums, and the sums have grown.

Payments of ten weeks are loaded, of Palma Wallet and of Seabridge Transfer. Where do you begin?
]],
  hint = "Which of the things that you could look at belongs to nobody's private life?",
  choices = {
    { "With the files of both senders: occupation, ties, notes. One ought to know whom one is looking at before one looks at sums.", id = "files", to = "desk", minutes = 4,
      score = { lawfulness = -1 },
      why = "A report is a basis for a file. But first find out whether there is a question that only the file can answer.", ref = "led-2016-680-4" },
    { "With the payments of the two: to whom, when, how much.", id = "payments", to = "desk", minutes = 2,
      score = { lawfulness = 1 },
      why = "Payments say what to ask. A file is opened when a question needs it.", ref = "led-2016-680-4" },
    { "With everybody who pays to Lirang from abroad, so that the two are not singled out.", id = "corridor", to = "desk", minutes = 6,
      score = { lawfulness = -2 },
      why = "It sounds fair, and it makes a destination the reason to look at people. Most of what goes there is help for families.", ref = "led-2016-680-11" },
  },
}

-- The desk. docs/tracing.md describes every part, and what a trainee does there: query, flag with grounds, open a file with a basis, warn, report.
tracing "desk" {
  title = "The ledger",
  text = [[
Seventy-six payments. Looking at them is free; a person's file needs a basis, and a flag needs grounds that the rows show. One person can have two records. If somebody may be in danger, pass it on as soon as there is reason to, and go on working.
]],
  -- For practice mode. A hint may depend on what has been done: then it is a function that returns a text.
  hint = function()
    if flagged_as("receiver") == "none" then return "Whom does the first sender pay, and who else pays there? By whose clock do you read the hours?" end
    if not warned then return "You know where a team would have to go. Who else should know it, now?" end
    return "For each whom you flagged: what speaks against it?"
  end,

  ledger = "data/ledger.json",
  variants = 2,                                      -- the seed takes one of so many ledgers; 1: all sessions have the same
  reported = { "reported_1", "reported_honest" },    -- tags of those whom a report names
  at_risk = { "receiver" }, safe_within = "60m",     -- whose safety counts, and within what time
  escalated = { reply = "The protection desk in Lirang takes it down. “We go there today,” says the officer. “Ring if there is more.”", effect = "warned = true" },

  -- Questions to companies that bring something. Others are answered with "nothing further on record".
  asks = {
    { "holder", provider = "seabridge", about = "receiver_2", what = "account_holder", after = "20m", gives = "holder_reply",
      reply = "Seabridge Transfer confirms that the request states its grounds.",
      score = { evidence = 1 }, why = "Two records of one person were joined by more than a likeness of names.", ref = "led-2016-680-8" },
  },

  -- What is looked for in the report's words.
  report = { must = {
    { "danger_first", text = "Says first who may be in danger", any = { "danger", "at risk" }, within = 200,
      score = { safeguarding = 2 }, why = "Whoever reads it acts on the first lines.", missed = "Danger stands too late, or nowhere.", ref = "fatf-2025" },
    { "names_her", text = "Names the receiving side", names = { "receiver" },
      score = { recording = 1 }, why = "A team needs a name or a code.", missed = "Nobody can tell from it whom to look for.", ref = "fatf-2025" },
    { "clears", text = "Says of the second sender that nothing is left against them", names = { "reported_honest" }, any = { "cleared", "family", "mother", "nothing against" },
      score = { lawfulness = 1 }, why = "A report follows people. Whoever is innocent is cleared in writing.", missed = "The second sender stays under a suspicion that nobody has taken back.", ref = "led-2016-680-7" },
    { "period", text = "Says of what period it speaks", period = true,
      score = { recording = 1 }, why = "A sum without a period says nothing.", missed = "No period that the ledger holds is given.", ref = "egmont-principles" },
  } },

  -- The fastest sound way, shown step by step in the debrief.
  path = {
    { text = "To whom does the first of the two pay?", query = { debtor = "reported_1", group = "creditor" }, party = "reported_1" },
    { text = "Who else pays there? Three people from three countries, and none of them carries the family name.", query = { creditor = { "receiver", "receiver_2" }, group = "debtor" }, party = "receiver" },
    { text = "They pay at her night, by her clock, in small round sums that grow.", query = { creditor = { "receiver", "receiver_2", "relative" }, zone = "creditor", hour_from = 22, hour_until = 5 }, party = "receiver" },
    { text = "A relative in the same house is paid by the same three.", query = { creditor = "relative", group = "debtor" }, party = "relative" },
    { text = "The second sender pays one person of the same family name, with the same words, on the same day of every second week.", query = { debtor = "reported_honest", group = "creditor" }, party = "reported_honest" },
  },

  conclude = "Close the desk and hand in the report.", to = "evening",
}

-- What came of it. docs/tracing.md lists what a text may ask: party_name, flagged_as, was_escalated, traced("recall") and others.
scene "evening" {
  title = "Half past four",
  text = {
    "The report is handed in.",
    { when = "warned", "A team has been at the house in Lirang. Somebody there wanted to speak, and was given time." },
    { when = "not warned", "It lies in a tray in Lirang. It is night there, and nobody was told that it cannot wait." },
    { when = "flagged_as('reported_honest') ~= 'none'", "On Thursday ${party_name('reported_honest')} will find the account blocked, and the care service will want to know why." },
  },
  to = "home",
}
scene "home" { ending = "handed_in" }
ending "handed_in" { title = "Handed in", text = "What the desk found, and on what grounds, stands in the debrief." }
