-- The smallest desk that holds everything: a ledger written by hand in data/ledger/, whose people have tags in its truth.csv.
start "morning"

variables { warned = false }

-- `gives` hands this over once the provider has answered.
document "holder_reply" {
  title = "Reply of Lumen Wallet", from = "Lumen Wallet, legal desk",
  text = [[ The account of ${party_name("receiver_wallet")} (${party_code("receiver_wallet")}) was opened with the telephone number of ${party_name("receiver")}. ]],
}

scene "morning" {
  title = "Two reports",
  text = [[ Tidewire has reported three senders: ${party_name("reported_1")}, ${party_name("reported_2")} and ${party_name("reported_honest")}. One of the three is nothing to worry about. ]],
  choices = { { "Go to the desk.", id = "to_desk", to = "desk" } },
}

tracing "desk" {
  title = "The ledger",
  text = [[ Forty payments of six weeks. The reports speak of small sums to one household in Lirang. ]],
  ledger = "data/ledger/",
  reported = { "reported_1", "reported_2", "reported_honest" },
  at_risk = { "receiver" }, safe_within = "60m",
  escalated = { reply = [[ The protection desk in Lirang has it and sends a team. ]], effect = "warned = true" },
  asks = {
    { "holder", provider = "lumen", about = "receiver_wallet", what = "account_holder", after = "20m", gives = "holder_reply",
      reply = [[ Lumen Wallet confirms that the request states its grounds. ]],
      score = { evidence = 1 }, why = "Two records of one person were joined by more than a name.", ref = "led-2016-680-8" },
  },
  report = { must = {
    { "danger_first", text = "Says first who may be in danger", any = { "danger", "at risk" }, within = 200,
      score = { safeguarding = 2 }, why = "Whoever reads it acts on the first lines.", missed = "Danger stands too late, or nowhere.", ref = "fatf-2025" },
    { "names_her", text = "Names the receiving side", names = { "receiver" },
      score = { recording = 1 }, why = "A team needs a name or a code.", missed = "Nobody can tell from it whom to look for.", ref = "fatf-2025" },
    { "period", text = "Says of what period it speaks", period = true,
      score = { recording = 1 }, why = "A sum without a period says nothing.", missed = "No period that the ledger holds is given.", ref = "egmont-principles" },
  } },
  path = {
    { text = "Who pays the person whom the reports lead to?", query = { creditor = { "receiver", "receiver_wallet" }, group = "debtor" }, party = "receiver" },
    { text = "One payer comes at her night, with sums that grow.", query = { debtor = "reported_1", zone = "creditor", hour_from = 22, hour_until = 5 }, party = "reported_1" },
    { text = "The same payers meet in a second account, from which money goes on within a day.", query = { party = "collector", group = "pair" }, party = "collector" },
  },
  acts = {
    { "Talk to the supervisor: should the next payment be held?", id = "supervisor", when = "warned", to = "supervisor" },
    { "Drink a glass of water.", id = "water", sticky = true, reply = [[ It is cold. ]] },
  },
  conclude = "Close the desk and hand in the report.", to = "evening",
}

scene "supervisor" {
  title = "Ilke Norden's office",
  text = "“If we hold it, they know,” she says.",
  choices = {
    { "Watch it, and leave the hold to the office that decides it.", id = "watch", to = "desk", score = { safeguarding = 1 }, why = "A hold can warn whoever is behind it.", ref = "fatf-tipping-off" },
    { "Hold it at once.", id = "hold", to = "desk", score = { safeguarding = -1 }, why = "A hold can warn whoever is behind it.", ref = "fatf-tipping-off" },
  },
}

scene "evening" { ending = "handed_in" }
ending "handed_in" { title = "Handed in", text = "${warned and 'A team has been at the house.' or 'Nobody has been at the house yet.'}" }
