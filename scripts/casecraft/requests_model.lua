-- What requests between agencies look like: the fields of forms, what an action costs, what is looked at when the board is closed.
-- rules.lua says what a desk looks for, channels.lua which ways there are. A pack may declare rules and channels of its own beside them.

requests_model {
  minutes = { draft = 5, fill = 2, send = 1, withdraw = 2, remind = 5, conclude = 5 },

  fields = {
    { "authority", label = "Authority and officer", help = "Who asks: unit, name, function." },
    { "contact", label = "How to verify and reach you", help = "An official number or address that can be checked." },
    { "basis", label = "Legal basis", help = "The law or treaty, and the article." },
    { "offence", label = "Offence and proceedings", help = "What is looked into, under which law." },
    { "facts", label = "Facts of the case", type = "facts", help = "From the case file: what happened, and what links it to this person and account." },
    { "explanation", label = "What links person, account and data", type = "paragraph", help = "In sentences. What you attach need not be repeated." },
    { "identifiers", label = "Identifiers", type = "identifiers", help = "From the case file: what finds the data." },
    { "from", label = "Period from", type = "time", help = "2026-03-01, or 2026-03-01 14:30" },
    { "till", label = "Period until", type = "time", help = "2026-03-31, to the end of that day; or with an hour" },
    { "zone", label = "Time zone of the period", type = "zone" },
    { "categories", label = "Data asked for", type = "options", help = "No more than is needed.", options = {
      { "subscriber", "Subscriber: who holds the account" }, { "traffic", "Traffic: log-ins, addresses and ports, times" }, { "payments", "Payments of the account" }, { "content", "Content of messages and files" } } },
    { "urgency", label = "Urgency", type = "option", options = { { "routine", "In the usual time" }, { "urgent", "Urgent: something would be lost" }, { "emergency", "Emergency: danger to somebody's life or safety" } } },
    { "reason", label = "Reason for the urgency", type = "paragraph", help = "What happens if it comes later, and to whom." },
    { "confidential", label = "Notice to the person", type = "option", options = { { "no_notice", "Please do not tell the person, and say if you must" }, { "may_tell", "The person may be told" } } },
    { "handling", label = "Handling code (Traffic Light Protocol 2.0)", type = "option", options = {
      { "red", "TLP:RED, for those addressed only" }, { "amber_strict", "TLP:AMBER+STRICT, inside the organisation" }, { "amber", "TLP:AMBER, inside and its clients" }, { "green", "TLP:GREEN, the community" }, { "clear", "TLP:CLEAR, anybody" } } },
    { "form", label = "Form of the evidence", type = "option", options = { { "intelligence", "As intelligence, for our eyes" }, { "certified", "Certified, with hash values, for a court" } } },
    { "next", label = "What happens next", type = "option", options = { { "mla", "A request for mutual assistance follows" }, { "order", "A domestic order follows" }, { "none", "Nothing is planned yet" } } },
    { "language", label = "Language", type = "option", options = { { "en", "English" }, { "fr", "French" }, { "lr", "Lirangese" }, { "hs", "Haseki" } } },
    { "consent", label = "Consent of the person", type = "option", options = { { "given", "Given, and noted" }, { "asked", "Asked, not answered yet" }, { "duty", "Not needed: a duty to refer, or a danger that cannot wait" }, { "none", "Not asked" } } },
    { "purpose", label = "Purpose, and who will see it", type = "paragraph" },
  },

  -- What kinds of identifier are called. A pack may use others, which are then shown as they are written.
  identifiers = { account = "account", phone = "telephone number", ip = "address with port and time", ip_bare = "address alone", display_name = "shown name", address = "street address", document = "number of a document" },

  -- `points` are what a measure is worth; a pack weighs them anew by `measures = { safety = 20 }`, 0 leaves one out.
  measures = {
    { "safety", points = 16, competency = "safeguarding", text = "Made the person at risk safe", why = "A partner who can make somebody safe is told before the paperwork is perfect.", better = "Tell those who can go there what you have, by telephone, in the first hours.", ref = "cets197-28" },
    { "kept", points = 10, competency = "evidence", text = "Had the data kept before they were deleted", why = "What is deleted cannot be asked for by anybody, ever.", better = "Send a preservation request for each set of data as soon as you know what identifies it.", ref = "bc-16" },
    { "obtained", points = 8, competency = "evidence", text = "Obtained what the case needs", why = "A file is as strong as what can be shown.", better = "Follow each preservation with the channel that may disclose.", ref = "bc-31" },
    { "precision", points = 8, competency = "evidence", text = "Gave exact identifiers, times and zones", why = "An hour without a zone is several hours; a shown name is nobody's account.", better = "Attach the account or the address with its port and time, and name the zone.", ref = "bc-29" },
    { "completeness", points = 6, competency = "cooperation", text = "Said what the other side needs", why = "What is missing comes back as a question, and time runs.", better = "Authority, contact, basis, offence, facts and what follows: once, in full.", ref = "bc-29" },
    { "channels", points = 6, competency = "cooperation", text = "Chose the right body and the right way", why = "What goes to the wrong desk lies there.", better = "Look at who may receive what before you draft.", ref = "bc-35" },
    { "lawfulness", points = 8, competency = "lawfulness", text = "Had a basis and kept to conditions", why = "Evidence that was taken without a basis can be lost.", better = "Name the article, and ask for consent before onward use.", ref = "led-2016-680-8" },
    { "proportionality", points = 8, competency = "lawfulness", text = "Asked for no more than was needed", why = "Each set of data is somebody's life, and wide requests are narrowed or refused.", better = "One account, the period of the acts, the category that answers the question.", ref = "led-2016-680-4" },
    { "urgency", points = 4, competency = "cooperation", text = "Claimed urgency where facts show it", why = "Who always calls it an emergency is not believed once it is one.", better = "Say what happens if it comes later, and to whom.", ref = "cets224-9" },
    { "goodwill", points = 4, competency = "cooperation", text = "Left those who were asked willing to help again", why = "The next case begins with the same people.", better = "Ask once and well, answer questions, and say thank you.", ref = "bc-35" },
    { "timing", points = 8, competency = "recording", text = "Let no time pass that was not needed", why = "Retention, danger and other people's patience all run.", better = "While one request waits, draft the next.", ref = "bc-16" },
  },

  critical = {
    missed_risk = { why = "Somebody was in danger, those who could have helped were there, and nobody told them. No file is worth that.", ref = "cets197-28" },
  },
}

require("casecraft.requests_rules")
require("casecraft.requests_channels")
