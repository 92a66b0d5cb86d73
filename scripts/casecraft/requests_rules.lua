-- What a desk looks for in a request. `holds` is an expression over `request`; docs/requests.md lists what it knows.
-- When it does not hold, `otherwise` is what the body does: answered (nothing but that quality falls), question, narrowing, refused, bounced, silent.

rule "right_body" { holds = "request.is_right_body", quality = "lawfulness", weight = 3, otherwise = "bounced", goodwill = 3,
  text = "The body receives this kind of request", says = "This kind of request does not come to us.", why = "It lies on a desk that may not act on it.",
  better = "Look under the body which ways it can be reached.", ref = "bc-35" }

-- ---- who asks ----
rule "authority" { field = "authority", holds = "request.authority ~= ''", quality = "completeness", weight = 2, otherwise = "question", goodwill = 1,
  text = "Who asks is named", says = "Which authority asks, and who is the officer?", why = "Nobody may disclose to a person whom they cannot identify.",
  better = "Cybercrime unit, Inspector A. Rell, case officer.", ref = "bc-29" }
rule "contact" { field = "contact", holds = "request.contact ~= ''", quality = "completeness", otherwise = "question", chance = 60, goodwill = 1,
  text = "There is a contact that can be verified", says = "Under what official number can we verify you?", why = "Requests are forged; a desk rings back.",
  better = "Duty desk, +999 0 100, and the unit's official mail.", ref = "bc-35" }
rule "basis" { field = "basis", holds = "request.basis ~= ''", quality = "lawfulness", weight = 2, otherwise = "refused", goodwill = 2,
  text = "The legal basis is named", says = "No legal basis is stated; we may not act.", why = "A body acts within its own law and has to record on what.",
  better = "Cybercrime Act, section 12; Budapest Convention, article 16.", ref = "led-2016-680-8" }
rule "offence" { field = "offence", holds = "request.offence ~= ''", quality = "completeness", weight = 2, otherwise = "question", goodwill = 1,
  text = "The offence is named", says = "What offence is looked into?", why = "Whether it is an offence there decides what may be done.",
  better = "Online exploitation of persons, Penal Code section 201; an investigation is open.", ref = "bc-29" }

-- ---- what links them ----
rule "facts" { field = "facts", holds = "request.shows.offence", quality = "completeness", weight = 2, otherwise = "question", goodwill = 1,
  text = "Facts say what happened", says = "Please state briefly what happened.", why = "Brief facts are a required part of every such request.",
  better = "Attach the fact from the report that says what was seen, when.", ref = "bc-29" }
rule "link" { field = "facts", holds = "request.shows.link", quality = "precision", weight = 3, otherwise = "question", goodwill = 2,
  text = "Facts link person, account and data", says = "What links this account with the facts?", why = "Without a link it is fishing, and it is refused as that.",
  better = "The account received the payments of 3 and 9 March that the report describes.", ref = "led-2016-680-4" }
rule "identifiers" { field = "identifiers", holds = "request.identified > 0", quality = "precision", weight = 3, otherwise = "question", goodwill = 2,
  text = "An identifier finds the data", says = "By what should we find it?", why = "A desk looks up what it is given.",
  better = "Attach the account number from the platform's report.", ref = "bc-29" }
rule "not_a_shown_name" { field = "identifiers", holds = "not request.kinds.display_name or request.kinds.account or request.kinds.phone or request.kinds.ip", quality = "precision", weight = 2, otherwise = "question", goodwill = 2,
  text = "It is an account and not a shown name", says = "A shown name is chosen freely and by many; please give the account itself.", why = "Hundreds may show the same name, and each of them would be looked into.",
  better = "Account 4471-20, shown as \"Lucky\".", ref = "bc-29" }
rule "ip_whole" { field = "identifiers", holds = "not request.kinds.ip_bare or request.kinds.ip", quality = "precision", weight = 2, otherwise = "question", goodwill = 1,
  text = "An address comes with its port and time", says = "Behind this address were many customers; please give the port and the exact time.", why = "Providers share one address among thousands.",
  better = "198.51.100.7, port 40112, 2026-03-09 21:14:05 UTC.", ref = "bc-17" }

-- ---- when ----
rule "period" { field = "from", holds = "request.period.problem ~= 'missing'", quality = "precision", weight = 2, otherwise = "question", goodwill = 1,
  text = "The period has a start and an end", says = "For which period?", why = "Without one a desk searches years, or nothing.", better = "2026-03-01 to 2026-03-31.", ref = "bc-29" }
rule "period_zone" { field = "zone", holds = "request.period.problem ~= 'no_zone'", quality = "precision", weight = 2, otherwise = "question", goodwill = 1,
  text = "The period has a time zone", says = "In which time zone are these times?", why = "Nine at night is four different moments for four desks.", better = "Times are given in UTC.", ref = "bc-29" }
rule "period_words" { field = "from", holds = "request.period.problem ~= 'unreadable'", quality = "precision", weight = 2, otherwise = "question", goodwill = 1,
  text = "The dates can be read", says = "We cannot read your dates.", why = "A desk abroad reads figures and not phrases such as \"last week\".", better = "2026-04-03, or 2026-04-03 14:30.", ref = "bc-29" }
rule "period_read" { field = "from", holds = "request.period.problem ~= 'ambiguous'", quality = "precision", weight = 2, otherwise = "question", goodwill = 1,
  text = "The dates can be read in one way", says = "We cannot tell day and month apart in your dates.", why = "03/04 is in March or in April, by who reads it.", better = "Write the year first: 2026-04-03.", ref = "bc-29" }
rule "period_real" { field = "till", holds = "request.period.problem ~= 'impossible'", quality = "precision", weight = 2, otherwise = "question", goodwill = 1,
  text = "The days and hours exist", says = "There is no such day or hour; please look at your dates again.", why = "A slip of the pen is a question back, and time runs.", better = "Check the last day of the month before you send it.", ref = "bc-29" }
rule "period_order" { field = "till", holds = "request.period.problem ~= 'reversed'", quality = "precision", weight = 2, otherwise = "question", goodwill = 1,
  text = "The period starts before it ends", says = "Your period ends before it starts. Which is meant?", why = "A slip of the pen is a question back, and time runs.", better = "From the first act to the day of the request.", ref = "bc-29" }
rule "period_past" { field = "till", holds = "request.period.problem ~= 'future'", quality = "lawfulness", weight = 2, otherwise = "refused", goodwill = 2,
  text = "The period has passed", says = "We can act on what exists; what is still to come needs another order.", why = "Preservation and disclosure reach data that exist; data to come are collected under other rules.", better = "From the first act to the day of the request.", ref = "us2703f" }
rule "period_clock" { field = "from", holds = "request.period.problem ~= 'skipped' and request.period.problem ~= 'twice'", quality = "precision", otherwise = "question", goodwill = 1,
  text = "The hour comes once on that day", says = "On that night the clocks were changed: this hour does not exist there, or comes twice. Which moment is meant?", why = "When clocks are changed, local time jumps.", better = "Give the time in UTC.", ref = "bc-29" }
rule "period_narrow" { field = "till", holds = "request.period.days <= 150", quality = "proportionality", weight = 2, otherwise = "narrowing", goodwill = 3,
  text = "The period is no longer than the acts", says = "Please narrow the period to that of the acts.", why = "Every further month is a month of somebody's life.", better = "From the first payment to the day of the report.", ref = "led-2016-680-4" }

-- ---- what ----
rule "categories" { field = "categories", holds = "request.asked > 0", quality = "completeness", weight = 2, otherwise = "question", goodwill = 1,
  text = "It says which data", says = "Which data do you ask for?", why = "Subscriber, traffic and content have different rules.", better = "Subscriber data only.", ref = "bc-16" }
rule "categories_fit" { field = "categories", holds = "request.beyond == 0", quality = "lawfulness", weight = 3, otherwise = "refused", goodwill = 3,
  text = "It asks for nothing that this way may not bring", says = "What you ask for may not be given this way; content needs mutual assistance or an order.", why = "Each way has its limit in law.",
  better = "Subscriber data here; content by mutual assistance.", ref = "bc-31" }
rule "categories_few" { field = "categories", holds = "request.asked <= 2 or request.shows.danger", quality = "proportionality", weight = 2, otherwise = "narrowing", goodwill = 3,
  text = "It asks for no more than it needs", says = "Please say which of these you need, and why each.", why = "Asking for everything says that the question is not known.", better = "Traffic data of the three log-ins; the subscriber is known.", ref = "led-2016-680-4" }

-- ---- how ----
rule "urgency_shown" { field = "reason", holds = "request.urgency ~= 'emergency' or (request.shows.danger and request.reason ~= '')", quality = "urgency", weight = 3, otherwise = "question", goodwill = 4,
  text = "An emergency is shown by facts", says = "You call it an emergency. Who is in danger, and what links these data with that?", why = "A desk sets everything else aside for an emergency, and has to be able to say why.", better = "Somebody is expected at the person's home this week; the log-in says where that is.", ref = "cets224-9" }
rule "urgency_stated" { field = "urgency", holds = "request.urgency ~= ''", quality = "urgency", goodwill = 0,
  text = "It says how urgent it is", why = "A desk sorts by it.", better = "Urgent: the data are deleted after 30 days, on 4 April.", ref = "bc-29" }
rule "urgency_reason" { field = "reason", holds = "request.urgency ~= 'urgent' or request.reason ~= ''", quality = "urgency", otherwise = "question", chance = 50, goodwill = 1,
  text = "Urgency has a reason", says = "What would be lost, and when?", why = "Without a reason it is sorted with the rest.", better = "The provider deletes log-ins after 30 days.", ref = "bc-29" }
rule "confidential_stated" { field = "confidential", holds = "request.confidential ~= ''", quality = "lawfulness", goodwill = 0,
  text = "It says whether the person may be told", why = "Some bodies tell their customers unless they are asked not to.", better = "Please do not tell the person, and tell us first if you must.", ref = "fatf-tipping-off" }
rule "confidential" { field = "confidential", holds = "request.confidential ~= 'may_tell'", quality = "lawfulness", weight = 3, goodwill = 0,
  critical = "The request let the person be told. A suspect who is warned deletes, moves, and may put the person at risk in more danger.",
  text = "The person is not told", why = "Some bodies tell their customers unless they are asked not to.", better = "Please do not tell the person, and tell us first if you must.", ref = "fatf-tipping-off" }
rule "handling" { field = "handling", holds = "request.handling ~= '' and request.handling ~= 'clear' and request.handling ~= 'green'", quality = "lawfulness", goodwill = 0,
  text = "A handling code says how far it may go", why = "What carries no code goes as far as the paper goes.", better = "TLP:AMBER+STRICT.", ref = "tlp-2" }
rule "certified" { field = "form", holds = "request.form == 'certified'", quality = "completeness", otherwise = "question", goodwill = 1,
  text = "It says that a court is to see it", says = "In what form is the evidence needed?", why = "Without certificate and hash values it may not be admitted.", better = "Certified, with hash values.", ref = "iso-27037" }
rule "what_follows" { field = "next", holds = "request.next == 'mla' or request.next == 'order'", quality = "completeness", weight = 2, otherwise = "question", goodwill = 1,
  text = "It says what follows", says = "Will a request for disclosure follow?", why = "Data are kept for somebody who will come for them. Who keeps them needs to know for whom.", better = "A request for mutual assistance follows.", ref = "bc-29" }
rule "assistance_follows" { field = "next", holds = "request.next == 'mla'", quality = "completeness", weight = 2, otherwise = "question", goodwill = 1,
  text = "It says that mutual assistance follows", says = "Will a request for mutual assistance follow? We keep data for no other purpose.", why = "Article 29 is for data that a request for mutual assistance will ask for, and the request says so.", better = "A request for mutual assistance follows.", ref = "bc-29" }
rule "language" { field = "language", holds = "request.speaks[request.language]", quality = "completeness", weight = 2, otherwise = "question", goodwill = 1,
  text = "It is in a language of the body", says = "Please send it in one of our languages.", why = "A translation costs weeks, and somebody has to pay it.", better = "In English, with a translation of the annex.", ref = "bc-31" }
rule "purpose" { field = "purpose", holds = "request.purpose ~= ''", quality = "lawfulness", weight = 2, otherwise = "question", goodwill = 1,
  text = "The purpose is stated, and who will see it", says = "For what purpose, and who will see it?", why = "Intelligence is given for a purpose, and may be used for no other without consent.", better = "Analysis in case 88 by this unit; no onward use without your consent.", ref = "egmont-principles" }
rule "consent" { field = "consent", holds = "request.consent == 'given' or request.consent == 'duty'", quality = "lawfulness", weight = 3, otherwise = "question", goodwill = 1,
  text = "The person agreed, or there is a duty to refer", says = "Does the person know and agree? Where a child may be concerned, say that it is a duty.", why = "Help is the person's own choice. For a child there is a duty.", better = "A child protection concern, or a danger that cannot wait: duty to refer.", ref = "osce-nrm-2022" }
rule "danger" { field = "facts", holds = "request.shows.danger", quality = "urgency", weight = 3, otherwise = "question", goodwill = 0,
  text = "It says who is in danger and how that is known", says = "Who is in danger, and how do you know?", why = "A team is sent for a reason.", better = "Attach the fact that says what is expected, and when.", ref = "cets224-9" }
rule "danger_for_protection" { field = "facts", holds = "request.kind ~= 'protection' or request.shows.danger", quality = "urgency", weight = 3, otherwise = "question", goodwill = 0,
  text = "It says who is in danger and how that is known", says = "Who is in danger, and how do you know?", why = "A team is sent for a reason.", better = "Attach the fact that says what is expected, and when.", ref = "cets197-28" }
rule "place" { field = "facts", holds = "request.kind ~= 'protection' or request.shows.place or request.kinds.address or request.kinds.phone", quality = "precision", weight = 2, goodwill = 0,
  text = "It says where the person can be found", why = "Without a place nobody can go there.", better = "The counter's record gives a street.", ref = "cets197-12" }

-- ---- what must not be told ----
rule "need_to_know" { field = "facts", holds = "request.exposed == 0", quality = "proportionality", weight = 3, goodwill = 2,
  critical = "Personal details went to a body that has no part in keeping them. What has been told cannot be taken back.",
  text = "It tells nothing that the body need not know", why = "A provider or a bank needs what finds the data and not what a survivor has told.", better = "Leave out what concerns the household.", ref = "led-2016-680-4" }
rule "conditions" { field = "facts", holds = "request.unconsented == 0", quality = "lawfulness", weight = 3, goodwill = 3,
  critical = "Information was passed on against the conditions under which it was given. The partner who gave it will not give again, and what was obtained with it may be lost.",
  text = "It uses nothing against the conditions under which it was given", why = "Intelligence from a partner is used onward with consent only.", better = "Ask the partner for consent first, then use it.", ref = "egmont-principles" }
