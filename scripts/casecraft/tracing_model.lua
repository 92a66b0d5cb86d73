-- What a tracing desk costs, knows as grounds, accepts as a lawful basis, and looks at when it is closed. The program reads these tables; what a `check` does is described in docs/tracing.md.
-- Features follow the public indicator lists of AIC T&I 589, FATF 2025 and the AMLC studies. Numbers are choices of this project. No single feature is proof: see "combination" there.

declare("tracing_model", nil, {
  -- Simulated minutes.
  minutes = { query = 2, open = 5, merge = 2, split = 1, flag = 3, unflag = 1, ask = 8, escalate = 10, report = 15, conclude = 1 },

  roles = {
    { "payer", label = "Payer", help = "Sends the money." },
    { "receiver", label = "Receiver", help = "The account that payments arrive at. Whoever holds it may act under coercion." },
    { "collector", label = "Collector", help = "Collects from several payers for others." },
    { "mule", label = "Mule", help = "Lends an account: money comes in and goes on." },
    { "cash_out", label = "Cash-out point", help = "The last account before money leaves: it pays into an exchange, or draws cash at a counter." },
  },

  -- `rows` of the ledger that are tied to a ground must show it; `least` is how many are needed, `share` is in per cent.
  indicators = {
    { "several_receivers", label = "Several unrelated receivers in one country", check = "counterparties", side = "creditor", same_country = true, unrelated = true, least = 3,
      help = "Tie payments of this party to at least three receivers in one country who do not carry the family name.", ref = "aic-589" },
    { "several_countries", label = "Payers from several countries to one receiver", check = "countries", side = "debtor", least = 3,
      help = "Tie payments to this party from at least three countries.", ref = "fatf-2025" },
    { "unrelated_payers", label = "Several unrelated payers", check = "counterparties", side = "debtor", unrelated = true, least = 4,
      help = "Tie payments to this party from at least four payers who do not carry its family name.", ref = "fatf-2025" },
    { "small_round", label = "Small, round amounts, again and again", check = "small_round", least = 3, most_each = 40000, unit = 500, share = 80,
      help = "Tie at least three payments, four of five of them round and small.", ref = "aic-589" },
    { "receivers_night", label = "Hours that fit the receiver's night", check = "hours", zone = "creditor", from = 22, till = 5, least = 3, share = 70,
      help = "Tie at least three payments, most of them between 22:00 and 05:00 where the receiver lives.", ref = "fatf-2025" },
    { "growing", label = "Payments that grow or come closer together", check = "growing", least = 5, ratio = 140,
      help = "Tie at least five payments of one pair: the last third is at least 1.4 times the first in amount, or the gaps are that much shorter.", ref = "aic-589" },
    { "unfitting_words", label = "Descriptions that change or do not fit", check = "words", least = 3,
      help = "Tie at least three payments of one pair with at least three different descriptions, or with none at all.", ref = "fatf-2025" },
    { "passed_on", label = "Passed on within 48 hours", check = "passed_on", hours = 48, share = 70, least = 3,
      help = "Tie payments into and out of this party: most of what came in went out within 48 hours.", ref = "fatf-2018" },
    { "fan_in", label = "Many payers within two weeks", check = "fan", side = "debtor", days = 14, least = 4,
      help = "Tie payments to this party from at least four payers within fourteen days.", ref = "fatf-2018" },
    { "fan_out", label = "Many receivers within two weeks", check = "fan", side = "creditor", days = 14, least = 4,
      help = "Tie payments of this party to at least four receivers within fourteen days.", ref = "fatf-2018" },
    { "to_exchange", label = "Turned into cash or virtual assets at once", check = "exchange", least = 2,
      help = "Tie at least two payments of this party to an account at an exchange, or into such an account.", ref = "fatf-2018" },
    { "shared_identifier", label = "A device, phone or address shared with others", check = "shared",
      help = "Holds when this party's record shares one with somebody of another family name. No rows are needed.", ref = "fatf-2018" },
    { "linked", label = "Deals with people who are flagged on other grounds", check = "linked", least = 2,
      help = "Tie at least two payments between this party and people whom you have flagged. Weak alone.", is_weak = true, ref = "fatf-2025" },
    { "large_sum", label = "A large sum", check = "none", help = "The sum alone.", why = "A sum says how much, not what for. Families and charities move the largest ones here.", ref = "fatf-2025" },
    { "nationality", label = "Nationality or corridor", check = "none", help = "Where somebody comes from or sends money to.",
      why = "Where money goes is no ground: most of it is help for families. Treating people so is discrimination, and it hides those who matter in thousands who do not.", ref = "led-2016-680-11" },
    { "face_match", label = "A vendor's face match", check = "none", help = "A hit from outside.", why = "A match without known error rate and source is a lead to be tested, never a ground.", ref = "frt" },
  },

  bases = {
    { "reported", label = "The person is the subject of a report that we received", rule = "reported", help = "Sound for those whom a report names.", ref = "led-2016-680-8" },
    { "grounds", label = "Grounds from the ledger", rule = "grounds", help = "Name at least two grounds and tie rows to them.", ref = "led-2016-680-8" },
    { "danger", label = "Somebody's life or safety may be at stake", rule = "danger", help = "Sound for whoever is one payment away from the person at risk, or shares an address or a telephone with them.", ref = "led-2016-680-8" },
    { "tidy", label = "To rule the person out, or to be thorough", rule = "none", help = "Nothing is known of the person yet, or it is to be checked once more.",
      why = "Being thorough is no lawful basis: a file is opened for a reason that concerns this person.", ref = "led-2016-680-4" },
    { "origin", label = "The person fits a nationality or corridor of interest", rule = "none", help = "What a name, a passport or a corridor suggests.",
      why = "Where somebody comes from is no basis for looking into their life.", ref = "led-2016-680-11" },
  },

  -- What can be asked of a provider; the pack says what comes back.
  asks = {
    { "account_holder", label = "Who holds the account, with the grounds for asking" },
    { "transactions", label = "Payments of this account that are not in the ledger" },
    { "devices", label = "Devices and log-ins of this account" },
    { "monitoring", label = "To watch the account and tell us, without touching it" },
    { "contact_customer", label = "To ask the customer what the payments are for",
      critical = "The customer was told that the payments are looked at. That is tipping off: it warns whoever is behind them, and it can put the person at risk in danger.", ref = "fatf-tipping-off" },
  },

  -- Looked at when the desk is closed. `points` are what a measure is worth; a pack weighs them anew by `measures = { recall = 20 }`, 0 leaves one out.
  measures = {
    { "recall", points = 14, competency = "evidence", text = "Found those who are part of it", why = "Who is not found goes on.", better = "Follow the money from each person that is sure to the next, in both directions, before you judge by features.", ref = "fatf-2025" },
    { "precision", points = 14, competency = "lawfulness", text = "Flagged nobody who is not", why = "A flag follows an honest person for years: accounts are closed, families wait.", better = "Look for what tells somebody apart before you flag: the tie, the day, the words, the sum over months.", ref = "led-2016-680-4" },
    { "roles", points = 6, competency = "evidence", text = "Said what part each has", why = "A payer, a mule and somebody who is made to receive need different answers.", better = "Ask of each: does money stay, come, or pass?", ref = "fatf-2018" },
    { "grounds", points = 10, competency = "evidence", text = "Gave grounds that the rows show", why = "A ground that the rows do not show falls with the first question.", better = "Tie each ground to the rows that show it, and give at least two.", ref = "fatf-2025" },
    { "calibration", points = 5, competency = "recording", text = "Was as sure as the evidence allows", why = "Whoever reads the report acts by how sure it is.", better = "Say 90 per cent where you would be wrong once in ten, and 60 where it is hardly better than a guess.", ref = "egmont-principles" },
    { "minimisation", points = 8, competency = "lawfulness", text = "Left the files of uninvolved people closed", why = "Each file is somebody's life. What was not needed was an intrusion.", better = "Open a file when the ledger has given grounds, and one at a time.", ref = "led-2016-680-4" },
    { "basis", points = 6, competency = "lawfulness", text = "Had a lawful basis for each file", why = "Evidence that was taken without a basis can be lost.", better = "Name the basis that fits: a report, two grounds from the ledger, or danger.", ref = "led-2016-680-8" },
    { "safety", points = 14, competency = "safeguarding", text = "Passed on at once who may be in danger", why = "The report can wait an hour. Somebody in danger cannot.", better = "Pass it on as soon as there is reason to fear for somebody, with what is known, and go on working.", ref = "fatf-2025" },
  },

  critical = {
    weak_accusation = { why = "An honest person is flagged as good as sure without two grounds that hold. The report carries that flag to others, who will act on it.", ref = "led-2016-680-4" },
  },
})
