-- Data and partners: preservation, emergency request, deconfliction, NGO, hotline.

-- ---- preservation ----

scene "preserve_scope" {
  title = "What to have kept",
  text = { [[
The form for preservation asks for less than people think. It does not ask for the data; it asks that nobody deletes it. Nothing is disclosed, and a request for disclosure has to follow through its own channel.
]], [[
The provider is abroad. The field "data to be preserved" is as large as you make it. Report ${order.urgent} gives two account numbers, one display name, and two dates.
]] },
  hint = "Exact enough to be acted on tonight; narrow enough to be lawful.",
  choices = {
    { "Everything that the provider holds about anybody in Tern Street, to be on the safe side.", id = "everything", to = "preserve_channel", minutes = 6,
      score = { evidence = -1, lawfulness = -2 },
      why = "Without limits it is neither necessary nor proportionate, and the provider cannot act on it. Over-broad forms come back.", ref = "bc-16" },
    { "The display name, since that is what everybody will recognise.", id = "display_name", to = "preserve_channel", minutes = 5,
      score = { evidence = -1, lawfulness = 0 },
      why = "Display names change and are shared by many. It is the account number that identifies.", ref = "bc-29" },
    { "Two account numbers with their type; logs and content; first and last day, with zone.", id = "exact", to = "preserve_channel", minutes = 9,
      score = { evidence = 2, lawfulness = 1 },
      why = "Exact identifiers, a period with its zone, and categories: a night clerk can act on it without asking back.", ref = "bc-16" },
  },
}

scene "preserve_channel" {
  title = "By which way",
  text = { [[
The form is filled in. The access logs are deleted at ${time_at(logs_due)}.
]], { when = "not zone_written", [[
You have to work that out again, since the board does not say it: a minute with pencil and paper.
]] }, [[
The provider has its seat abroad, in Kestral, where it is early afternoon. Varos is a party to the convention on cybercrime and has a contact point that works at any hour. There is also the general address on the provider's web page, and the department for mutual legal assistance in the capital, which opens on Monday.
]] },
  hint = "Which network exists for exactly this?",
  choices = {
    { "Through mutual legal assistance: it is slower, but whatever comes back can be used in court from the beginning.", id = "by_mla", to = "back", minutes = 12,
      score = { evidence = -2, cooperation = -1 }, effect = "preserve_asked = true",
      reply = "An automatic answer: your message will be read on Monday.",
      why = "Disclosure goes that way later. Preservation comes before it and is made for speed; until Monday the logs are gone.", ref = "bc-29" },
    { "To the general address of the provider, marked as urgent.", id = "by_mail", to = "back", minutes = 6,
      score = { evidence = -1, cooperation = 0 }, effect = "preserve_asked = true; schedule('preserve_answer', '170m')",
      reply = "A number of a ticket. Nothing more for a long time.",
      why = "It may work. It depends on who reads it, and nobody has checked who you are.", ref = "bc-29" },
    { "Through the 24/7 contact point: Mina Sarre, with facts, need, and what will follow.", id = "by_contact_point", to = "back", minutes = 9,
      score = { evidence = 2, cooperation = 1 }, effect = "preserve_asked = true; schedule('preserve_answer', '50m')",
      reply = "\"Got it,\" says Mina Sarre. \"Zone of the period? Good, it is there. I will ring when they confirm.\"",
      why = "The network of contact points exists for this: at any hour, from a known sender, with a request for disclosure to follow.", ref = "bc-35" },
  },
}

-- ---- emergency request ----

scene "emergency_form" {
  title = "How to state the danger",
  text = { [[
The provider's emergency form has one box for the danger and one for the data. It is voluntary for them, and quick, if a person with authority can see the danger in the facts.
]], { when = "inspector_told", [[
Tove Maring has agreed: "if the facts are stated as facts".
]] }, { when = "not inspector_told", [[
The form asks for the name of the officer who approves. You leave the field open and will have to ring her anyway.
]] }, [[
The cursor stands in the first box. You know that stronger words are read faster.
]] },
  hint = "A clerk has to be able to see the danger, the data, and what joins them.",
  choices = {
    { "\"A child will be taken tonight. Lives depend on your answer.\" And, to be safe, all content of both accounts since spring.", id = "overstate", to = "back", minutes = 8,
      score = { lawfulness = -2, evidence = -1, cooperation = -1 }, effect = "emergency_sent = true; emergency_clean = false; schedule('emergency_back_due', '45m')",
      why = "Certainty that you do not have, and more data than averts the danger. It costs trust, and the next form is read more slowly.", ref = "us2702" },
    { "What the report says, the hour, why it may be real; subscriber and last connections of the first account.", id = "facts_only", to = "back", minutes = 11,
      score = { lawfulness = 2, evidence = 1, cooperation = 1 }, effect = "emergency_sent = true; emergency_clean = true; schedule('emergency_answer_due', '55m')",
      reply = "A receipt with a number, and the name of a person who reads it.",
      why = "Danger from facts, the link between data and danger, and only the data that helps to avert it.", ref = "cets224-9" },
    { "That it is urgent and confidential, and that details can follow once they have shown good will.", id = "no_facts", to = "back", minutes = 5,
      score = { lawfulness = -1, evidence = 0, cooperation = -1 }, effect = "emergency_sent = true; emergency_clean = false; schedule('emergency_back_due', '40m')",
      why = "No facts, no link: they may not answer, even if they would like to.", ref = "us2702" },
  },
}

scene "platform_reply" {
  title = "An address on the internet",
  enter = "ringing = false; busy_until = minutes() + 15",
  text = { [[
A prepaid number without a name. Three connections in two days, always the same internet address, with port and time in UTC. The network belongs to a company that serves half of Maren.
]], [[
Emre Halvik has read it over your shoulder. "There he is," he says.
]], [[
A line in the register would turn the address into a contract, and the contract into a door. The team has not rung yet, or it has; either way somebody would like to know who this is.
]] },
  hint = "What does an address identify, and at what time?",
  choices = {
    { "Note: a line in Maren, three times, in UTC; ask the company with port and second.", id = "as_line", to = "back", minutes = 6,
      score = { evidence = 2, lawfulness = 1 },
      reply = "The company's emergency desk answers: a shared connection in a hostel by the ferry. Nadia Verrin gets one sentence about it.",
      why = "An address with port and exact time leads to a line, and a line is a lead. What helps the team tonight was passed on at once.", ref = "rfc-6302" },
    { "Give the address to the patrol as the flat of the first account's holder.", id = "as_flat", to = "back", minutes = 3,
      score = { evidence = -2, lawfulness = -1 },
      why = "It names a line. The person behind it may be a neighbour, a guest, or the owner of a café.", ref = "rfc-6302" },
    { "Put it with the file. Tonight is about the household and not about him.", id = "file_it", to = "back", minutes = 1,
      score = { evidence = 0, lawfulness = 0 },
      why = "The order of importance is right. But one sentence to the team, that he has been in Maren for two days, would have helped tonight.", ref = "cop-ndm" },
  },
}

scene "platform_refusal" {
  title = "The form comes back",
  enter = "ringing = false; busy_until = minutes() + 15",
  text = { [[
"We cannot act on this form," writes a person with a first name and a number. They ask which data would avert the danger, which facts show it, and how the account is joined to it. "We answer corrected forms within the hour."
]], [[
Emre reads it over your shoulder and says what he thinks about companies.
]] },
  hint = "They have asked three questions.",
  choices = {
    { "Write again, with the name of the inspector in capitals and a word about responsibility.", id = "press_them", to = "back", minutes = 6,
      score = { cooperation = -1, lawfulness = -1 },
      why = "Pressure does not answer a question. They are allowed to say no, and you will need them again.", ref = "us2702" },
    { "Answer the three questions, from the report, in nine lines. Thank them for being quick.", id = "answer_three", to = "back", minutes = 9,
      score = { cooperation = 1, lawfulness = 1 }, effect = "emergency_clean = true; schedule('emergency_answer_due', '45m')",
      why = "A question back is help. A short corrected form is the quickest way that is left.", ref = "cets224-9" },
    { "Leave it. Preservation is running, and the rest can be done on Monday.", id = "let_it_be", to = "back", minutes = 1,
      score = { cooperation = 0, lawfulness = 0 },
      why = "A defensible choice if the team is already inside. If it is not, an hour was still on offer.", ref = "cop-ndm" },
  },
}

-- ---- who else ----

scene "deconfliction" {
  title = "Who else is there",
  text = { [[
The deconfliction desk is one person with two screens, until 20:00 on Fridays. "I can run names, numbers and accounts," the voice says. "I tell you if there is a hit, and whom to ring. Not what they do."
]], [[
You have two account numbers, the name of an adult who is a person at risk, a street, and a display name.
]] },
  hint = "What does the desk need? Whose name need not be run as if she were a suspect?",
  choices = {
    { "Run the two accounts; Dalia Renn only as a person at risk, with a note not to contact.", id = "accounts_only", to = "back", minutes = 8,
      score = { cooperation = 2, lawfulness = 1 }, effect = "deconflicted = true",
      reply = "One hit on the first account: a unit in Oresh has it on a list since spring, nothing running. You get a name for Monday, and they ask for a copy of the log.",
      why = "Enough to avoid crossing somebody's work, and people are kept in the right category.", ref = "led-2016-680-6" },
    { "All of it, names and street included, as subjects of an investigation.", id = "all_subjects", to = "back", minutes = 8,
      score = { cooperation = 0, lawfulness = -2 }, effect = "deconflicted = true",
      why = "Checked, yes. But Dalia Renn now stands in a system as a subject. She is a person at risk.", ref = "led-2016-680-6" },
    { "Nothing yet. Ask only whether anything is going on in Maren tonight.", id = "vague_ask", to = "back", minutes = 4,
      score = { cooperation = -1, lawfulness = 0 },
      reply = "\"Something is always going on in Maren,\" says the voice.",
      why = "Without an identifier there is no check. You know as much as before and believe that you have asked.", ref = "cc-deconfliction" },
  },
}

-- ---- the NGO and the hotline ----

scene "ngo_call" {
  title = "What Tallow House may hear",
  text = { [[
Priya Anselm picks up on the emergency line of Tallow House. The NGO helped the family with rent and legal advice; its name is on a note from September.
]], [[
"Tern Street? Yes, I know them." A pause. "I am bound too. Tell me what you have, then I can tell you what I know."
]], { when = "plan_agreed", [[
The visit has been planned. What the team lacks is somebody who knows how Dalia Renn takes bad news.
]] }, [[
There is a referral agreement between the police and Tallow House: risk to a person, what is needed, no more, purpose noted.
]] },
  hint = "What does she need, so that she can help? On what basis?",
  choices = {
    { "You mail her the report, with a request to keep it to herself, so that you both work from the same text tonight.", id = "mail_report", to = "ngo_contact", minutes = 5,
      score = { lawfulness = -2, cooperation = 0, recording = -1 }, effect = "ngo_told = 'everything'",
      why = "A report marked for named recipients is now on a server outside, with the names of three other people in it. Trust was no basis for that.", ref = "tlp-2" },
    { "\"I am not allowed to say anything.\" You ask what she knows.", id = "one_way", to = "ngo_contact", minutes = 4,
      score = { lawfulness = 0, cooperation = -2, recording = 0 },
      reply = "\"Then nor am I,\" she says, and it is not meant unkindly.",
      why = "Not even the purpose: she cannot weigh her own duty. The agreement allows you to say more.", ref = "lanzarote-12" },
    { "Under the agreement: concern for the household tonight, child protection leads. What should they know?", id = "minimum", to = "ngo_contact", minutes = 7,
      score = { lawfulness = 2, cooperation = 2, recording = 1 }, effect = "ngo_told = 'minimum'",
      reply = "\"She is afraid of uniforms, she trusts her sister, and she likes to have time to think. There is a debt; she has never told me whose.\" You pass it to Nadia Verrin.",
      why = "Purpose, basis and need were named, and the report stayed on your desk. What came back makes a visit safer.", ref = "osce-nrm-2022" },
  },
}

scene "ngo_contact" {
  title = "Shall I ring her?",
  text = { [[
"I could ring Dalia now," says Priya Anselm. "She picks up when it is me. I would only ask if she is all right."
]], [[
You can hear that she has the other telephone in her hand. She has known the family for two years; you have known the name since this afternoon. She is probably right that Dalia Renn would answer.
]], { when = "protection_told", [[
In the plan with Nadia Verrin it says: nobody else contacts the household until the team rings.
]] } },
  hint = "Who may be in the room when the telephone rings?",
  choices = {
    { "Please do. She trusts you more than any of us.", id = "yes_ring", to = "back", minutes = 5,
      score = { safeguarding = -2, cooperation = -1 }, effect = "tipped = true",
      reply = "Dalia Renn says that everything is fine. She says it very quickly.",
      why = "Trust does not tell you who is listening. A call that nobody planned can bring the hour forward.", ref = "who-2003-1" },
    { "Not now. You cannot say why, and it would be better if she forgot that you rang.", id = "forget_it", to = "back", minutes = 2,
      score = { safeguarding = 1, cooperation = -1 },
      why = "It keeps the household safe from a call, and loses the one person whom Dalia Renn may want to see later.", ref = "osce-nrm-2022" },
    { "Please not yet: somebody may be listening. Can Nadia Verrin reach you tonight, if Dalia wants you there?", id = "stay_near", to = "back", minutes = 3,
      score = { safeguarding = 2, cooperation = 1 },
      reply = "\"Until midnight,\" she says. \"And after that as well.\"",
      why = "No unplanned contact, a reason that she can accept, and support at hand when the person wants it.", ref = "who-2003-3" },
  },
}

scene "hotline_call" {
  title = "What the hotline knows",
  text = { [[
Joss Tamm supervises the evening at the Varos Hotline. "I can tell you if we have had something," he says, "and I can pass on what a caller allowed us to pass on. I will not give you a caller's number because it is Friday."
]], [[
He has looked. There was a call three weeks ago by an adult about a household in that street. The caller asked not to be named, and agreed that the content goes to child protection.
]] },
  hint = "What did the caller agree to?",
  choices = {
    { "Ask for the caller's number. You would like to put only one question.", id = "want_number", to = "back", minutes = 6,
      score = { lawfulness = -1, cooperation = -1 }, effect = "hotline_asked = true",
      reply = "\"There is a way to ask for that,\" he says, \"and a prosecutor at the end of it.\"",
      why = "There may be a lawful way later. By asking on the side you put the hotline's word at risk.", ref = "led-2016-680-8" },
    { "Thank him. Three weeks old is too old for tonight.", id = "too_old", to = "back", minutes = 2,
      score = { lawfulness = 0, cooperation = -1 },
      why = "A second source, independent and earlier, is worth a good deal to those who assess the risk.", ref = "led-2016-680-7" },
    { "Ask him to send content and date to the duty line tonight, and note that the caller stays unnamed.", id = "content_only", to = "back", minutes = 5,
      score = { lawfulness = 2, cooperation = 1 }, effect = "hotline_asked = true",
      reply = "It takes him ten minutes. Nadia Verrin has it before the team is at the door.",
      why = "The information goes to where it protects, within what the caller allowed. People ring hotlines because that holds.", ref = "led-2016-680-8" },
  },
}

-- ---- the other two reports ----

scene "second_report" {
  title = "An adult who has asked for help",
  text = { [[
Report ${order.second}: ${order.adult}, adult, threatened with the sharing of intimate images. What was threatened, and in which words, is in the annex, and you do not need it.
]], [[
The platform has left a number at which ${order.adult} would like to be called by somebody who knows about this. You are tired and have two other calls open. The victim support service has a counsellor on duty until 23:00.
]] },
  hint = "What does a person need who has heard nothing since Thursday?",
  choices = {
    { "Ring, say who you are, ask whether this is a good moment and about safety tonight, and offer the counsellor.", id = "ring_adult", to = "second_keep", minutes = 12,
      score = { safeguarding = 2, trauma_informed = 2 }, effect = "second_done = true",
      reply = "A long breath. \"I thought nobody would.\" Safe tonight, yes; the counsellor, yes, please; the facts on another day.",
      why = "Safety first, choice over the moment, and help that does not depend on a statement.", ref = "eu2012-29-8" },
    { "Have support ring on Monday, when somebody has time to do it well.", id = "on_monday", to = "second_keep", minutes = 2,
      score = { safeguarding = -1, trauma_informed = -1 },
      why = "The threat works over the weekend, in silence. A short call today weighs more than a good one on Monday.", ref = "eu2012-29-8" },
    { "Ring, and take down the facts in detail while they are still fresh; support can be arranged once you know what it is about.", id = "facts_first", to = "second_keep", minutes = 25,
      score = { safeguarding = 0, trauma_informed = -2 }, effect = "second_done = true",
      reply = "After ten minutes the answers become short. The counsellor is mentioned at the end.",
      why = "A first account needs little: is there danger, what is needed, what must be kept. The rest belongs in an interview that is prepared.", ref = "cop-initial-accounts" },
  },
}

scene "second_keep" {
  title = "What to say about paying and deleting",
  text = { [[
There is one more thing that ${order.adult} ought to hear tonight, through you or through the counsellor. People in this position ask the same three questions: shall I pay, shall I delete everything, and was it my fault.
]], [[
The form for victim support has a field, "Information already given". Whatever you say now is likely to be remembered for years, because it is the first thing that anybody said.
]] },
  hint = "What helps the person, and what keeps the evidence?",
  choices = {
    { "Nobody has to pay; keep the messages, block if you like; what was done is the sender's doing.", id = "keep_no_blame", to = "back", minutes = 4,
      score = { trauma_informed = 2, evidence = 1 },
      why = "It answers what people ask, keeps what may be needed, and puts the responsibility where it belongs.", ref = "eu2012-29-1" },
    { "Delete everything and close the account tonight, so that there is peace.", id = "delete_all", to = "back", minutes = 3,
      score = { trauma_informed = 0, evidence = -2 },
      why = "The wish is human. What is deleted cannot show who did this, and the sender has a copy.", ref = "iso-27037" },
    { "That in future one should think before one shares such pictures.", id = "lesson", to = "back", minutes = 3,
      score = { trauma_informed = -3, evidence = 0 },
      why = "It puts the blame on the person who was threatened. One such sentence costs trust, and trust does not come back quickly.", ref = "eu2012-29-1" },
  },
}

scene "third_report" {
  title = "Many files, all of them old",
  text = { [[
Report ${order.third} has to be booked before it can wait. The portal offers three views: text only, ordinary, and "full, with preview". The ordinary view sometimes shows small previews. Your account can open all of them, which says something about accounts and nothing about authority.
]], [[
The specialist unit has the annex, the trained people and the rooms. It begins on Monday at 07:30.
]] },
  hint = "What do you need to see in order to book a report?",
  choices = {
    { "Ordinary view, as always. You will look away if anything loads.", id = "ordinary", to = "preview", minutes = 6,
      score = { wellbeing = -1, lawfulness = -1, recording = 0 }, effect = "third_done = true; exposed = true",
      why = "One cannot look away in time. Text only exists for this, and it is also what the law expects of people without the task.", ref = "lanzarote-20" },
    { "Leave it unbooked. The specialist unit will see it in the portal by itself.", id = "unbooked", to = "back", minutes = 1,
      score = { wellbeing = 0, lawfulness = 0, recording = -1 },
      why = "What belongs to everybody is taken by nobody. One line would have been enough.", ref = "cop-ndm" },
    { "Text only. Date, owner, reason why it can wait; to the specialist unit for Monday 07:30.", id = "text_only", to = "back", minutes = 7,
      score = { wellbeing = 1, lawfulness = 1, recording = 1 }, effect = "third_done = true",
      why = "Nobody sees what need not be seen, and the report waits with a date and an owner.", ref = "lanzarote-20" },
  },
}
