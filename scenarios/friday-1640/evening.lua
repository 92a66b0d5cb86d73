-- Colleagues, and the trainee's own state.

scene "colleague" {
  title = "\"Just look\"",
  enter = "ringing = false; busy_until = minutes() + 15",
  text = { [[
Emre Halvik leans on the cabinet. He worked on image cases for six years. "The annex is with specialists who are at home," he says. "But you have the portal. Let me just look. Two minutes. I know these series; I can tell you if it is new, and then you know how urgent it is."
]], { when = "protection_told", [[
The referral is made. Nothing that he could see would change it.
]] }, [[
He means it. He would be good at it, too. His hand is on the mouse.
]] },
  hint = "Who may look, what for, and what would it change tonight?",
  choices = {
    { "\"With me beside you, two minutes, only the first page; then we log together that we looked, and why.\"", id = "look_together", to = "colleague_pause", minutes = 6,
      score = { lawfulness = -3, wellbeing = -2 }, critical = true, effect = "colleague_looked = true; exposed = true",
      reply = "It takes less than a minute. Neither of you says anything about it.",
      why = "Two people without the task, and one of them you. Access is lawful for those who are appointed for it; company does not make it so.", ref = "lanzarote-20" },
    { "You say that you have not seen anything, and go to fetch coffee.", id = "fetch_coffee", to = "colleague_pause", minutes = 7,
      score = { lawfulness = -3, wellbeing = -2 }, critical = true, effect = "colleague_looked = true",
      reply = "When you come back, the screen is dark and he is standing at the window.",
      why = "Looking away is a decision. You had the portal and the desk, and he went home with it.", ref = "lanzarote-20" },
    { "\"Ask the inspector. If she says yes, I have no objection.\"", id = "ask_her", to = "colleague_pause", minutes = 4,
      score = { lawfulness = 0, wellbeing = 0 },
      reply = "He rings her. The call is over after eight words.",
      why = "It stopped him. But the no was yours to say: she cannot allow it either, and now he has heard it from above.", ref = "lanzarote-20" },
    { "\"No. It is not our task and it changes nothing tonight. Your experience I need for something else.\"", id = "no_with_reason", to = "colleague_pause", minutes = 3,
      score = { lawfulness = 2, wellbeing = 1 },
      reply = "He takes the hand off the mouse. \"You are right,\" he says after a while. \"It was a habit.\"",
      why = "A clear no with its reason, and no insult. Fewer eyes on the material is also a matter of respect for those who are in it.", ref = "lanzarote-20" },
  },
}

scene "colleague_pause" {
  title = "Why he asked",
  text = { [[
Emre does not go. He stands at the window and looks at the quay. "I have not slept properly since the case in spring," he says to the glass. "I keep thinking that I would have recognised a place. If I had looked once more."
]], [[
There are lines on the board with hours behind them. He has said this aloud, and perhaps for the first time.
]] },
  hint = "Two minutes now. What would help, without hearing details?",
  choices = {
    { "\"We have all had cases like that. It goes by.\"", id = "goes_by", to = "back", minutes = 1,
      score = { wellbeing = -1, cooperation = 0 },
      why = "Kindly meant, and it closes the door. It has not gone by since spring.", ref = "ovc-vt" },
    { "You put the telephone through, sit down with him and ask what it was that he saw in spring, so that it is out at last.", id = "ask_details", to = "back", minutes = 22,
      score = { wellbeing = -1, cooperation = 0 }, effect = "exposed = true",
      why = "Details pass the burden on to you and stir it up in him. One can listen without them, and there are people trained for the rest.", ref = "tend-low-impact" },
    { "You send him home. He should not be here in this state.", id = "send_home", to = "back", minutes = 2,
      score = { wellbeing = 0, cooperation = -1 },
      why = "Perhaps he ought to go. Alone, on a Friday evening, after that sentence, is not the way; he was not asked.", ref = "ovc-vt" },
    { "\"Thank you for saying it. You need not tell me what it was. Shall we ring the support line, now or tomorrow?\"", id = "offer_support", to = "back", minutes = 5,
      score = { wellbeing = 2, cooperation = 1 }, effect = "colleague_heard = true",
      reply = "\"Tomorrow,\" he says. He takes a photograph of the number. Then he asks what he can do, and takes the list of the queue with him.",
      why = "Heard, without details, with a choice. That is what one colleague can do for another in five minutes.", ref = "tend-low-impact" },
  },
}

scene "preview" {
  title = "Something loaded",
  text = { [[
The portal shows a row of small previews before you can move the pointer. You close the window. It was a second, perhaps two. Nothing of it has to be described here.
]], [[
Your heart beats faster, and you notice that you are looking at the wall. The report is booked. On the board there are lines with hours behind them.
]] },
  hint = "What would you tell a colleague to do?",
  choices = {
    { "One line in the log, a word to the inspector, ten minutes at the open door.", id = "log_it", to = "back", minutes = 13,
      score = { wellbeing = 2, recording = 1 }, effect = "exposure_logged = true; break_taken = true",
      reply = "\"Good that you say it,\" says Tove Maring. \"I will ask you again on Monday.\"",
      why = "Recorded without blame, told to somebody, and a pause at once: this is what keeps people in this work.", ref = "ovc-vt" },
    { "Go on. It was two seconds; others in this building see such things every day and get over it.", id = "shrug", to = "back", minutes = 1,
      score = { wellbeing = -1, recording = 0 },
      why = "It may have no effect, or it may come back at night. What is not on record cannot be followed up.", ref = "ovc-vt" },
    { "Open it again, properly, so that you know what it was.", id = "open_again", to = "back", minutes = 4,
      score = { wellbeing = -2, recording = 0, lawfulness = -2 }, critical = true, effect = "colleague_looked = true",
      why = "The first time was an accident. The second is access without a task, and it does not help against the first.", ref = "lanzarote-20" },
  },
}

scene "soup" {
  title = "Fifteen minutes",
  text = { [[
Kaya Brandt has left a pot of soup in the kitchen. There is a window that opens, a chair, and a calendar from a tyre dealer with nothing on it but bridges. The telephone can be put through to Emre for a quarter of an hour. You have not eaten since noon.
]], { when = "relative_heard", [[
You still have Odile Renn's voice in your ear.
]] }, { when = "colleague_heard", [[
Emre holds his hand out for the telephone before you ask.
]] } },
  hint = "What rests you?",
  choices = {
    { "Eat at the desk and read on, so that you miss nothing and get home earlier.", id = "at_desk", to = "back", minutes = 10,
      score = { wellbeing = 0 },
      why = "Eating is good. The screen goes on working on you all the time.", ref = "tend-low-impact" },
    { "Put the telephone through and eat by the window.", id = "by_window", to = "back", minutes = 16,
      score = { wellbeing = 1 }, effect = "break_taken = true",
      why = "A real pause, short and without guilt. Control over one's own exposure protects.", ref = "tend-low-impact" },
    { "Use the time to read the annexed guidance on indicators.", id = "read_guidance", to = "back", minutes = 16,
      score = { wellbeing = -1 },
      why = "This is work with a spoon. The guidance will be there on Monday.", ref = "tend-low-impact" },
  },
}

scene "own_state" {
  title = "How are you?",
  enter = "ringing = false; busy_until = minutes() + 15",
  text = { [[
"This is not about the case," says Tove Maring. "How are you?" She lets the question stand. Somewhere behind her a dishwasher runs.
]], { when = "exposed and not exposure_logged", [[
You think of what you have seen today and have told nobody.
]] }, { when = "exposure_logged", [[
"And I mean since the thing on the screen, too."
]] }, { when = "not exposed", [[
You notice that you have read the same line four times, and that your jaw aches.
]] }, [[
"I can come in, if it has to be," she says. "It is twenty minutes by car. Nobody gets a mark for staying. I would rather know now than at midnight."
]] },
  hint = "There is more than one right answer here.",
  choices = {
    { "\"Fine.\" You would rather not be the one who cannot take it.", id = "fine", to = "back", minutes = 1,
      score = { wellbeing = -1, recording = 0 },
      why = "She asked because she wants to know. The next ones watch whether one may say it.", ref = "ovc-vt" },
    { "\"Honestly: it is enough for today. Please relieve me.\"", id = "enough", to = "relief", minutes = 2,
      score = { wellbeing = 2, recording = 1 }, effect = "at_handover = true; if exposed then exposure_logged = true end",
      reply = "\"Thank you for saying it. Ten minutes; tell me where we stand.\"",
      why = "To stop in time, and in order, is as good as to go on. Nobody has to explain it.", ref = "ovc-vt" },
    { "\"Tired. I take a quarter of an hour now, and I log it; then I can finish well.\"", id = "quarter", to = "back", minutes = 17,
      score = { wellbeing = 2, recording = 1 }, effect = "break_taken = true; if exposed then exposure_logged = true end",
      reply = "\"Good. Emre has the telephone.\"",
      why = "Seen, said, and acted on. That is a professional answer.", ref = "tend-low-impact" },
    { "\"Tired, but who is not on a Friday?\" You make another coffee and read a little faster.", id = "coffee", to = "back", minutes = 4,
      score = { wellbeing = 0, recording = -1 },
      why = "Half an answer. Coffee keeps one awake; it does not make one careful.", ref = "tend-low-impact" },
  },
}

scene "relief" {
  title = "Where we stand",
  text = { [[
Tove Maring has a pencil; you hear it. In twenty minutes she will be at your desk, and Emre has the telephone until then. You have ten minutes, and there is more in your head than fits into them. The board is behind you: names, hours, arrows, and the crossed-out lines of the afternoon.
]], { when = "protection_told", [[
The household is with child protection. Much else is open, and some of it will remain open.
]] }, { when = "not protection_told", [[
The line behind report ${order.urgent} is still empty. Nobody outside this room knows about Tern Street.
]] } },
  hint = "If she could hear only one sentence, which one?",
  choices = {
    { "The list from the top, item by item, as it stands on the board, so that she can follow it when she stands before it.", id = "from_top", to = "relief_end", minutes = 10, when = "protection_told",
      score = { recording = 0, safeguarding = 0 }, effect = "relieved = true",
      why = "Complete, and the risk is somewhere in the middle of it.", ref = "who-handover-2007" },
    { "The risk first: who, when, who is with them; then what has an hour; then what you do not know.", id = "risk_first", to = "relief_end", minutes = 8, when = "protection_told",
      score = { recording = 2, safeguarding = 1 }, effect = "relieved = true",
      reply = "She reads it back. You correct one number.",
      why = "What counts came first, the unknown was named, and it was read back.", ref = "who-handover-2007" },
    { "\"There is a household at risk tonight, and child protection does not know.\" Then the hour and the street.", id = "say_it", to = "relief_end", minutes = 6, when = "not protection_told",
      score = { recording = 2, safeguarding = 2 }, effect = "relieved = true; protection_told = true; protection_at = minutes(); inspector_told = true; plan_agreed = true; receive('plan')",
      reply = "\"I ring them on the other line while you talk,\" she says. She does not say anything else about it.",
      why = "Late, and said without cover. With this sentence the evening is still useful to somebody.", ref = "lanzarote-12" },
    { "That most of it is under way, that Emre knows about the rest, and that the papers are on the desk in order.", id = "papers", to = "relief_end", minutes = 3,
      score = { recording = -1, safeguarding = -1 }, effect = "relieved = true",
      why = "You may go home empty. The risk may not stay behind in a pile of paper.", ref = "who-handover-2007" },
  },
}

scene "relief_end" {
  title = "Your coat",
  text = { [[
Emre has the telephone. Tove Maring is on her way. You have washed your cup, which was not necessary.
]], [[
The things on the board are not done. Some have an hour behind them and somebody else's name now. Through the glass of the door you see the quay, and the bus that goes at ten past.
]] },
  hint = "What do you take home with you, and what stays here?",
  choices = {
    { "Wipe your name off the board, leave the hours, lock the cabinet, give Emre the key against a signature.", id = "key_signed", to = "end_relieved", minutes = 4,
      score = { recording = 1, wellbeing = 0 },
      why = "The chain holds at the key as well. Then you may go.", ref = "iso-27037" },
    { "Take the notes with you, to write them up in peace tomorrow.", id = "take_notes", to = "end_relieved", minutes = 2,
      score = { recording = -2, wellbeing = -1 },
      why = "The notes belong here, for those who work tonight, and tomorrow belongs to you.", ref = "led-2016-680-29" },
    { "Go, and leave the key in the cabinet door, where everybody finds it.", id = "key_in_door", to = "end_relieved", minutes = 1,
      score = { recording = -1, wellbeing = 0 },
      why = "From now until Monday nobody can say who opened the cabinet.", ref = "iso-27037" },
  },
}
