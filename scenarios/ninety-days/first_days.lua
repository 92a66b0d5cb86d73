-- Monday to Friday: three papers, one household, and the first people who want something.

scene "monday" {
  title = "Monday, half past eight",
  text = { [[
The national unit against trafficking in persons has two rooms above the harbour office of Lirang: six desks, a board, one window. Over the weekend three papers came in by three ways, and somebody has put them on three piles.

A platform in Kestral reports an account. A wallet company of this city raises an alert. A liaison officer in Aruna has written a note of three paragraphs about a man there.
]], [[
“All three are yours,” says Inspector Lia Marun. “I have read the first lines of each. At nine I would like to know what they are.”
]] },
  hint = "How far must you read each of them to know whether somebody is in danger?",
  choices = {
    { "The platform's report, thoroughly, to the last line. It is the one with data that can be asked for.", id = "report_thoroughly", to = "one_number", minutes = 25,
      score = { safeguarding = 1 },
      reply = "After twenty-five minutes you know a good deal, and the fourth of five paragraphs names a day.",
      why = "The day was there, and you found it because this paper happened to hold it. Read all of them first, as far as the question who is in danger; then choose one.", ref = "who-2003-1" },
    { "The note from Aruna. A partner who writes to us gets an answer first.", id = "note_first", to = "one_number", minutes = 12,
      score = { safeguarding = 0, cooperation = 1 },
      reply = "It says please ask. You read the other two as well, and in the report there is a day.",
      why = "Courtesy is good and is kept; a partner can wait until noon. Somebody in a house perhaps cannot.", ref = "crc-3" },
    { "All three, only far enough to see whether somebody is in danger, and when.", id = "as_far_as_danger", to = "one_number", minutes = 9,
      score = { safeguarding = 3 },
      reply = "Nine minutes. In the report's fourth paragraph somebody announces a visit to a house, for ${time_at(visit_at)}.",
      why = "Who may be in danger is asked of every paper before any of them is worked on. It takes minutes, and it decides the order of everything else.", ref = "who-2003-1" },
    { "Pass the alert to the financial unit and the note to the liaison desk, as their piles say. The report stays here.", id = "three_piles", to = "one_number", minutes = 10,
      score = { safeguarding = -1, evidence = -1 },
      reply = "Lia Marun takes the two papers from the tray again and lays them beside the third. “Read each of them until you know whether somebody is in danger,” she says.",
      why = "Papers that are sent to three desks are read by three people, and nobody sees what they have in common.", ref = "fatf-2025" },
  },
}

scene "one_number" {
  title = "What they have in common",
  text = { [[
Now they lie side by side. The platform writes about an account, the company about a wallet, Aruna about a man. There is one number in all three: +999 20 4417.
]], [[
The hours agree as well, once all of them are in UTC: the session of 12 September began at 14:10, and the last four payments came between 14:05 and 15:20.
]], [[
“One case?” asks Lia Marun. “And how sure are you?”
]] },
  hint = "What do the number and the hours show, and what do they not show?",
  choices = {
    { "“One case, and we have the offender: the wallet has a holder, and that is where the money goes.”", id = "we_have_them", to = "to_the_board", minutes = 2,
      score = { lawfulness = -2, evidence = -1 },
      reply = "“Whoever holds it, or whoever has been told to,” says Lia Marun.",
      why = "A number leads to a telephone, and a wallet to a name on a form. Who decides in that house is not known, and people are made to lend their names.", ref = "cets197-26" },
    { "“Three cases, until somebody proves the contrary. A number can be passed on, and hours can agree by chance.”", id = "three_cases", to = "to_the_board", minutes = 2,
      score = { evidence = -1, cooperation = -1 },
      why = "Caution in the wrong place. One number in three papers, with hours that agree, is enough to work on them together, and to say that it is likely.", ref = "led-2016-680-7" },
    { "“Probably one household, by the number and the hours. Who does what in it we do not know.”", id = "probably_one", to = "to_the_board", minutes = 3,
      score = { evidence = 2, lawfulness = 1 },
      reply = "“Write it on the board like that,” says Lia Marun. “With the part that we do not know.”",
      why = "What joins the papers is said, and how sure it is; persons are kept out of it. Others can act on a sentence like that, and correct it.", ref = "led-2016-680-7" },
    { "“One case. Somebody should ring the number, and we know more.”", id = "ring_it", to = "to_the_board", minutes = 2,
      score = { safeguarding = -2, evidence = -1 },
      reply = "She puts her hand on the receiver. “Who picks up?” she asks.",
      why = "It may be the person who is in danger, or the one of whom they are afraid. Nobody rings a house before those who protect people have a plan.", ref = "who-2003-1" },
  },
}

scene "to_the_board" {
  title = "The board",
  text = [[
On the wall the unit keeps a board: who can be asked, what is out, what runs out. It is empty but for three papers and one sentence.

Letters go out from here. You may wait for as long as you like; meanwhile data are deleted, and the evening in the report comes nearer.
]],
  label = "To the board.", to = "board", minutes = 1,
}

scene "joint_plan" {
  title = "Three on one line",
  enter = "plan_begun = true; schedule('team_goes', '4h')",
  text = { [[
Sergeant Oda Perrin has a car, Nadim Osei two rooms and a colleague who knows the district. By the number they have found the street, and in the register a household with two children.
]], { when = "not visit_passed and not is_safe()", [[
It is ${clock()}. The hour in the report is ${time_at(visit_at)}. “How do you want it?” asks Oda Perrin. “We decide about the people. But it is your case, so tell us now what you need, or we do it without.”
]] }, { when = "visit_passed and not is_safe()", [[
It is ${clock()}, and the hour in the report is over. “We go in any case,” says Oda Perrin. “Tell us what you need, or we do it without.”
]] }, { when = "is_safe()", [[
They waited for as long as they could, and then went without your answer.
]] } },
  hint = "What can be taken up later, and what cannot?",
  choices = {
    { "A search order first; in three days there is one. Then people and devices are reached in one go, nothing is deleted, and what is found will stand in court.", id = "with_the_search", to = "back", minutes = 10, when = "not is_safe()",
      score = { safeguarding = -4, evidence = 0 }, effect = "plan_answered = true; schedule('team_there_thursday', '68h')",
      reply = "There is a pause. “My superior will hear ‘search order’ and wait for it,” says Oda Perrin. “I write down the hour at which you said that,” says Nadim Osei.",
      why = "Perfect evidence in three days helps nobody before then. The data are kept by letters; for the people there are only these two.", ref = "cets197-28" },
    { "Police first, with the door secured; social welfare when it is clear what is going on.", id = "police_first", to = "back", minutes = 10, when = "not is_safe()",
      score = { safeguarding = 1, trauma_informed = -2 }, effect = "plan_answered = true; schedule('team_there', '210m'); help_comes('210m')",
      reply = "“With how many, and for what?” asks Oda Perrin. In the end they go together; it has cost an hour.",
      why = "A door that is secured frightens first of all those who live behind it. The two go together because one of them can say where a person will sleep.", ref = "barnahus" },
    { "Together and today, and would they please ask the children what the man in the messages is called? One question, while it is fresh.", id = "one_question", to = "back", minutes = 10, when = "not is_safe()",
      score = { safeguarding = 1, trauma_informed = -3, evidence = -1 }, effect = "plan_answered = true; schedule('team_there', '150m'); help_comes('150m')",
      reply = "“No,” say both.",
      why = "One question at a door is an interview without a room, a person or a record of its own. It can harm, and it can spoil what is said later. The name is in the data.", ref = "lanzarote-35" },
    { "Together and today, quietly. The adults are asked how they are, and the children nothing. Devices wait for an order.", id = "together_today", to = "back", minutes = 12, when = "not is_safe()",
      score = { safeguarding = 4, trauma_informed = 2 }, effect = "plan_answered = true; schedule('team_there', '150m'); help_comes('150m')",
      reply = "“Good,” says Nadim Osei. “A bag for the night, the school books, and no uniforms on the stairs.”",
      why = "One plan, two services, each with its task. Safety comes first, a specialist interviewer decides later about the account of a child, and nobody has to tell anything at a door. You stay away, and the data are kept by letters.", ref = "barnahus" },
    { "They have gone. You note the hour, and what they would have wanted to hear from you.", id = "they_went", to = "back", minutes = 5, when = "is_safe()", effect = "plan_answered = true",
      score = { safeguarding = -1 },
      why = "The two decide about people, and rightly did not wait. They went without what you know: that devices can wait, and that nobody has to tell anything at a door. Such a call is answered before anything else.", ref = "who-2003-1" },
  },
}

scene "night_call" {
  title = "Night in Kestral",
  text = { [[
It is ${clock()}, and ${clock('Kestral/Bay')} at the other end of the line. The contact point of Kestral answers at every hour.
]], { when = "was_sent('preservation_abroad', 'kestral_point')", [[
“Thorne, contact point,” says a voice. “Your letter is the fourth one tonight. I read it on one screen, and three alarms are on the other. Tell me what I need for yours.”
]] }, { when = "not was_sent('preservation_abroad', 'kestral_point')", [[
“Thorne, contact point,” says a voice. “Fennick tells me that it has reported something to you, and that nobody has asked for anything to be kept. Will you? Tell me what I need.”
]] } },
  hint = "What can she do tonight, and what does she need for that?",
  choices = {
    { "Account, period in UTC, day of deletion, and that mutual assistance follows. The rest is in the letter.", id = "four_things", to = "back", minutes = 6,
      score = { cooperation = 2, evidence = 1 }, effect = "change_goodwill('kestral_point', 3, 'A call at night that took two minutes.')",
      reply = "“Period in UTC,” she repeats. “Then I need not ask you anything. Go and have something to eat.”",
      why = "What identifies the data, until when they exist, and what comes next: with these she can wake the right person at the provider, and no other.", ref = "bc-29" },
    { "The whole case, from the first paper on. Whoever knows more can decide better.", id = "whole_case", to = "back", minutes = 25,
      score = { cooperation = -1, lawfulness = -1 },
      reply = "After the second minute you hear a keyboard, and it is not about you.",
      why = "She decides about one thing, and she has no part in the rest. Details of a household travel badly at night.", ref = "led-2016-680-4" },
    { "That you are sorry, and will ring again in her office hours.", id = "office_hours", to = "back", minutes = 2,
      score = { cooperation = 0, evidence = -1 },
      reply = "“This is my office,” says Mara Thorne.",
      why = "The network exists because data are deleted at night too. Consideration is in being brief.", ref = "bc-35" },
    { "That it is an emergency and a matter of life, that a visit is announced, and that she should get hold of everything there is about this account and those it writes to.", id = "matter_of_life", to = "back", minutes = 5,
      score = { lawfulness = -1, cooperation = -2 }, effect = "change_goodwill('kestral_point', -6, 'An emergency that was none for what was asked.')",
      reply = "“Whose life?” she asks, and has a pen in her hand.",
      why = "There is danger, and those who can avert it are in Lirang. What she can do is to have data kept. Who calls everything an emergency is not believed when it is one.", ref = "cets224-9" },
  },
}

scene "partner_asks" {
  title = "Somebody asks you",
  text = { [[
It is ${clock()}. Kiri Aldane writes from Aruna; this time she wants something. The day after tomorrow there is a hearing about another man in Coral. The court would like to know whether he was in Lirang in July: one check of the border register, with the answer on paper.
]], [[
It has nothing to do with your case. The register takes forty minutes, and the form another twenty. Your own board is not empty either.
]] },
  hint = "What does it cost today, and what would it cost next month?",
  choices = {
    { "It goes to the pile. Your case has a deadline, and hers is not yours.", id = "to_the_pile", to = "back", minutes = 1,
      score = { cooperation = -2 }, effect = "change_goodwill('aruna_police', -10, 'A small request before a hearing was left lying.')",
      why = "The day of the hearing comes without an answer. In October you will want something from her, with a court's day too.", ref = "bc-35" },
    { "Check it now, and answer in a form that her court can use.", id = "now_in_form", to = "back", minutes = 60,
      score = { cooperation = 3, recording = 1 }, effect = "change_goodwill('aruna_police', 6, 'A check before the hearing, in a form that could be used.')",
      reply = "He was there, for eleven days. “I owe you a coffee,” writes Kiri Aldane, “and I pay my debts.”",
      why = "An hour, for a hearing that does not come again. Cooperation goes both ways, and it is weighed by how it is when it is not convenient.", ref = "untoc-18" },
    { "Send her a copy of the whole register entry with all journeys of ten years, at once. She will find what she needs.", id = "whole_entry", to = "back", minutes = 15,
      score = { lawfulness = -2, cooperation = 1 },
      reply = "“July would have done,” she writes.",
      why = "Quick and kind, and nine years of somebody's journeys too much. What was asked is answered; the rest is nobody's business.", ref = "led-2016-680-4" },
    { "Ask for a formal request through the central authorities, with facts and law. Then everything is in order, and the defence has nothing to say.", id = "formal_first", to = "back", minutes = 10,
      score = { cooperation = -1, lawfulness = 0 },
      reply = "“By the day after tomorrow?” she writes.",
      why = "For evidence that a court has to compel, yes. A check in your own register between police units needs none here, and a formal request would arrive after the hearing.", ref = "untoc-27" },
  },
}

scene "ngo_asks" {
  title = "What Harbour House wants to know",
  text = { { when = "is_safe() or reached_late", [[
It is ${clock()}. Joan Imrie of Harbour House stands at the counter with a folder. “Nadim tells me that an adult and two children will need us for a long time. I cannot plan with nothing,” she says. “Who are they, what happened to them, what is in the report? And who paid? We keep everything under lock.”
]] }, { when = "not is_safe() and not reached_late", [[
It is ${clock()}. Joan Imrie of Harbour House stands at the counter. “People in the port district say that there is something about a house. If an adult or children need us: who are they, what is in your report? And who paid? We keep everything under lock.”
]] }, [[
She means it well, and has done so for eleven years. On your desk lies everything that she asks for.
]] },
  hint = "Which of it does she need in order to help, and whose decision is it?",
  choices = {
    { "“It is all confidential. We cannot talk with NGOs about cases.”", id = "nothing", to = "back", minutes = 3,
      score = { cooperation = -1, trauma_informed = -1 },
      why = "Then support begins without knowing what is needed. There is something that she may be told, with consent, and somebody who can ask for it.", ref = "osce-nrm-2022" },
    { "A copy of the report without the annex, and who paid. She has been doing this longer than you have, everything there is under lock, and a plan with gaps helps nobody.", id = "copy", to = "back", minutes = 5,
      score = { lawfulness = -3, trauma_informed = -1 },
      reply = "She reads the first page standing, and sits down for the second.",
      why = "Trust is no legal basis. A report about what somebody went through, in one more cupboard, is out of that person's hands for good.", ref = "palermo-6" },
    { "“Ask Nadim Osei. That is not our department.”", id = "ask_nadim", to = "back", minutes = 2,
      score = { cooperation = 0, trauma_informed = 0 },
      why = "He is the right one for the half of it. What the unit knows about danger from outside, he knows only if you tell him.", ref = "osce-nrm-2022" },
    { "What somebody will need, as the adult agrees and as welfare decides for the children. Of the case nothing.", id = "needs_with_consent", to = "back", minutes = 8,
      score = { trauma_informed = 2, lawfulness = 2, cooperation = 1 },
      reply = "“Needs, and not the story,” says Joan Imrie. “You are right. The story people tell us themselves, or not.”",
      why = "Support needs to know what would help, what is dangerous, and whom to ring. The adult says what is passed on about her; for the children those who care for them decide.", ref = "who-2003-5" },
  },
}
