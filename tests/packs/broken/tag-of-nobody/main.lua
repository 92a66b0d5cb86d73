-- The ledger is a folder of CSV files; people of its plan have tags in truth.csv.
start "morning"

scene "morning" {
  title = "Two reports",
  text = [[ Two senders were reported to your unit: ${party_name("reported_1")} and ${party_name("reported_2")}. Neither has been spoken to. ]],
  to = "desk", label = "To the desk",
}

tracing "desk" {
  title = "Forty payments",
  text = [[ Small sums, by night, to the same side. ]],
  ledger = "data/ledger/",
  reported = { "reported_1", "reported_two" },
  at_risk = { "receiver" }, safe_within = "2h",
  escalated = { reply = [[ The protection desk has your words and looks into it tonight. ]] },
  report = { must = {
    { "danger_first", text = "Says first who may be in danger", any = { "danger", "at risk" }, within = 240,
      score = { safeguarding = 2 }, why = "Whoever reads it acts on the first lines.", missed = "Danger stands too late, or nowhere.", ref = "fatf-2025" },
    { "receiver", text = "Names the receiving side", names = { "receiver" },
      score = { recording = 1 }, why = "A team needs a name or a code.", missed = "Nobody can tell whom to look for.", ref = "fatf-2025" },
  } },
  path = {
    { text = "Who pays the receiving side?", query = { creditor = "receiver", group = "debtor" }, party = "receiver" },
  },
  conclude = "Hand in what you have.", to = "evening",
}

scene "evening" { ending = "handed_in" }
ending "handed_in" { title = "Handed in", text = "The light in the corridor is still on." }
