-- The desk: six months of payments of three companies and a bank.

tracing "desk" {
  title = "The ledger",
  text = [[
Six months of payments lie before you, from Tidewire, Bank of Maren, Lumen Wallet and Corvane Exchange. Most of it is wages, rent, help for families. Each row says which record it comes from. Lirang is part of Sunda and stands in the ledger by itself.

You may look at payments freely. A person's file needs a basis. A flag says which part somebody has, on what grounds, and how sure you are. If somebody may be in danger, pass it on as soon as there is reason to, and name the receiving side: that is where a team would have to go.

An hour is an hour somewhere: choose whether it is read at the payer or at the receiver. One person can have two records, and two people nearly the same name.
]],
  hint = function()
    if not danger_passed and flagged_as("receiver") == "none" then return "The letter gives a name in one spelling, and the reports give three payers. Where do these meet?" end
    if not danger_passed then return "You know where a team would have to go. Who else should know it, now?" end
    if flagged_as("night_payer") == "none" then return "Among those who pay her: at what hours, by her clock, and do the sums grow?" end
    if flagged_as("collector") == "none" then return "The covering note speaks of wallets through which money passes. Who gathers what they pass on?" end
    if flagged_as("mule_1") == "none" then return "One step back from the account that gathers: who pays into it, and what do these wallets share?" end
    return "For each whom you flagged: what speaks against it? And what does the report not say yet?"
  end,
  ledger = "data/ledger.json",
  variants = 4,
  reported = { "reported_1", "reported_2", "reported_honest" },
  at_risk = { "receiver" },
  safe_within = "90m",
  escalated = {
    reply = [[
You ring Sena Marouk, and she takes the protection desk of Lirang into the call. A record, the place that it gives, two sentences on how you know it, and that you are not sure who is in the house. ${visit_missed and "“Our last team has gone,” says the officer. “I try to find another one. Until then somebody drives past.”" or "“That is a street,” says the officer. “We go.”"}

Ilse Korvin signs the written form while you are still talking.
]],
    effect = "danger_passed = true; danger_at = minutes(); if not visit_missed then schedule('team_back', '140m') end",
  },

  asks = {
    { "holder", provider = "lumen", about = "receiver_wallet", what = "account_holder",
      reply = "The form goes to Lumen Wallet's legal desk. They say that they will ring.", effect = "if not lumen_asked then lumen_asked = true; schedule('lumen_rings', '10m') end",
      score = { evidence = 1 }, why = "The letter's spelling comes from this wallet, and only Lumen knows who uses it.", ref = "led-2016-680-8" },
    { "payout", provider = "tidewire", about = "receiver", what = "account_holder", after = "20m", gives = "payout_reply",
      reply = "Jonna Reeve says that she asks the counter in Lirang.", effect = "payout_known = true",
      score = { safeguarding = 1 }, why = "Who comes to the counter, with whom, and from where: it says where a team has to go, and something about who decides.", ref = "fatf-2025" },
    { "watch_receiver", provider = "tidewire", about = "receiver", what = "monitoring",
      reply = "“We watch and touch nothing,” says Jonna Reeve. “You hear of it within the hour.”",
      score = { safeguarding = 1 }, why = "What comes next is seen, and nobody is warned by a payment that does not arrive.", ref = "cets198-14" },
    { "ramp_holder", provider = "corvane", about = "ramp", what = "account_holder", after = "60m", gives = "ramp_reply",
      reply = "Corvane Exchange confirms the request.",
      score = { evidence = 1 }, why = "Where accounts meet before money leaves them, one question is worth six.", ref = "fatf-2018" },
  },

  report = { must = require "report_parts" },

  -- Who is found and who is wrongly flagged weigh as much as all that is said about it.
  measures = { recall = 40, precision = 40, grounds = 12 },

  path = {
    { text = "The letter gives a name in one spelling. All payments of that wallet, by the other side.", query = { party = "receiver_wallet", group = "pair" }, party = "receiver_wallet" },
    { text = "The same telephone stands on a record at Tidewire, in another spelling: one person with two records. The namesake shares neither number nor payers.", query = { party = "receiver", group = "debtor" }, party = "receiver" },
    { text = "Two of the three reported senders pay her, and others from several countries do too. That, with the letter, is enough to pass on where somebody may be in danger.", query = { creditor = { "receiver", "receiver_wallet" }, group = "corridor" }, party = "receiver" },
    { text = "A relative's account takes part of it, from the same payers.", query = { creditor = { "receiver", "receiver_wallet", "receiver_kin" }, group = "debtor" }, party = "receiver_kin" },
    { text = "Among the payers one pays during her night, and the payments grow.", query = { debtor = "night_payer", zone = "creditor", hour_from = 22, hour_until = 5 }, party = "night_payer" },
    { text = "The same payer has paid a travel agency, with a day and a place in the words.", query = { debtor = "night_payer", creditor = "travel_desk" }, party = "night_payer" },
    { text = "The third reported sender pays one person of her own family name, for one purpose, month after month. Nobody else among the payers meets her.", query = { debtor = "reported_honest", group = "creditor" }, party = "reported_honest" },
    { text = "The covering note: wallets through which money passes to Corvane. Who pays into the account there?", query = { creditor = "ramp", group = "debtor" }, party = "ramp" },
    { text = "One step back: who pays those who cash out? The lines meet in one account that gathers from six wallets and keeps little.", query = { party = "collector", group = "pair" }, party = "collector" },
    { text = "One step further back: the payers of the six wallets, and a device and a telephone that several of them share. Whoever lends an account may have little choice either.", query = { creditor = { "mule_1", "mule_2", "mule_3", "mule_4", "mule_5", "mule_6" }, group = "debtor" }, party = "mule_1" },
  },

  acts = {
    { "Go to Ilse Korvin: should the next payment be held, or watched?", id = "to_korvin", when = "payment == 'open' and visited('hold_or_watch') == 0 and (danger_passed or flagged_as('receiver') ~= 'none')", to = "hold_or_watch" },
    { "Write the two lines about the person who receives.", id = "two_lines", when = "coercion == 'open' and (danger_passed or flagged_as('receiver') ~= 'none')", to = "coerced" },
    { "The payment to the travel agency: decide what to do with it.", id = "to_journey", when = "not journey_told and visited('journey') == 0 and flagged_as('night_payer') ~= 'none'", to = "journey" },
    { "Ten minutes away from the screen.", id = "to_window", when = "minutes() > 120", to = "ten_minutes" },
  },

  conclude = "Close the desk and hand in what you have.",
  to = "closing_the_desk",
}
