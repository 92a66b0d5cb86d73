-- Before the line opens: yesterday's note, the first sentence, the desk, and you. Documents and people stand here too.

-- ---- documents ----

document "yesterday" { title = "Note of Monday, 19:20", from = "Filip Arne, adviser", handling = "Causeway, internal", received = true, text = [[
19:20 to 19:26. Man, says that he is thirty-one, gave no name. A few words in Oreshi to somebody beside him at the end.

Packs fish, at night. Papers are with the employer. Owes money to the firm. Asked what there is for [quote]a man like me[/quote].

I asked where the plant is, so that we could send somebody, and how many of them there are. He hung up.

[quote]Refused help, uncooperative. If he rings again: address first.[/quote] F. A.
]] }

document "rules" { title = "What callers may rely on", from = "Causeway, evening line", handling = "Public", received = true, text = [[
1. A caller needs no name, no place and no reason.
2. What is said stays with the line. It goes to others only if the caller agrees: what, to whom and what for.
3. One exception for adult callers: immediate danger to somebody's life. Then the coordinator on call decides, the emergency services hear what they need in order to act, and the caller is told first wherever that is possible.
4. This is said to every caller at the start, before the first question.
5. We do not ring back, send messages or trace, unless it was agreed with the caller.
6. Calls are not recorded.
7. Requests by the police go to the coordinator, in writing.

Callers under eighteen, and concern for a child, follow a rule of their own: referral to child protection. It is not part of this exercise.
]] }

document "tonight" { title = "What there is tonight", from = "Marit Esk, coordinator", handling = "Causeway, for callers", text = [[
Tallow House: one single room. Arrival until 23:00; Priya Anselm is at the door until midnight. No papers, no statement, no fee. The door opens from inside. Three nights at first, longer if wanted. A taxi from anywhere in the town is paid at the door.

Harbour clinic: Wednesday, 18:00 to 21:00, and Sunday, 14:00 to 17:00. No papers, no charge, nothing goes to an employer.

Legal advice hour: Thursday, 17:00 to 19:00, +999 555 0144; Sunday, 15:00 to 17:00, in the seamen's mission. Papers, wages, right to stay. No name needed.

Recovery and reflection period: at least thirty days to recover and to decide, where there are reasonable grounds. An authority decides on it, we do not; we can help to ask for it. It does not depend on a statement.

Languages in the house: Nila Tarev, Oreshi, until 22:00.

The line: every evening from 19:00 to midnight, on Sundays from noon.
]] }

-- ---- people ----

person "caller" { name = "The caller", role = "Rings for the second time",
  about = "An adult man, thirty-one, as he said yesterday. ${named and 'You may call him Jorin.' or 'What else is known of him is what he chooses to say.'}" }
person "esk" { name = "Marit Esk", role = "Coordinator on call", about = "Decides on the one exception, and answers requests by the police." }
person "arne" { name = "Filip Arne", role = "Adviser, Causeway", about = "Took the call yesterday. Comes on at eight, for the late shift." }
person "tarev" { name = "Nila Tarev", role = "Adviser, Causeway", about = "Speaks Oreshi. In the house until 22:00.", known = "nila_ready or list_read" }
person "anselm" { name = "Priya Anselm", role = "Tallow House", about = "Opens the door tonight, until midnight.", known = "list_read or visited('passing_on') > 0" }
person "teague" { name = "Sol Teague", role = "Adviser, Causeway", about = "Has line 1 tomorrow.", known = "visited('handover') > 0" }
person "voss" { name = "Anneke Voss", role = "Sergeant, as she says", about = "A voice on the telephone.", known = "visited('police_rings') > 0" }

-- ---- scenes ----

scene "note" {
  title = "Yesterday's note",
  text = { [[
Ten to seven on a Tuesday in November. The line opens at seven. In the case file lies Filip Arne's note of yesterday, with the last sentence underlined twice.
]], [[
The man may ring tonight, or never again. Read the note, and decide what you take from it.
]] },
  hint = "What did he say, what did Filip Arne think of it, and what came just before the call ended?",
  choices = {
    { "Work with it as it stands. Without an address nobody can be sent, and without help he stays where he is.", id = "as_written", to = "first_sentence", minutes = 3,
      score = { trauma_informed = -2, recording = 0 },
      why = "The call ended at the question for the address. What an adviser can give, information and choices, needs no address; and a visit that he has not asked for can make things worse for him.", ref = "who-2003-1" },
    { "Keep what he said, set the judgement aside, and mark what came just before he hung up.", id = "facts_apart", to = "first_sentence", minutes = 4,
      score = { trauma_informed = 2, recording = 1 },
      why = "A note holds what was said and what somebody thought of it. A caller who ends a call after a question has told you something about the question, and about his own view of the risk.", ref = "who-2003-7" },
    { "Put it away unread, so that he meets somebody who has no opinion of him.", id = "unread", to = "first_sentence", minutes = 1,
      score = { trauma_informed = 0, recording = -1 },
      why = "A fair thought. But he would have to begin again, and you could not avoid a mistake that you have not read about. Know what is known, and keep an open mind about it.", ref = "who-2003-2" },
    { "Ring Filip Arne and let him tell it once more; a voice says more than a note.", id = "ring_filip", to = "first_sentence", minutes = 9,
      score = { trauma_informed = 0, recording = 0 },
      reply = "“Stubborn,” says Filip Arne, “and afraid.” He talks for nine minutes. There is no new fact in it.",
      why = "A day later he remembers mostly how it felt to him. The note made at the time is the better source, and you begin the call with fewer opinions.", ref = "cop-record" },
  },
}

scene "first_sentence" {
  title = "What you say before the first question",
  text = { [[
The rules of the line hang above the telephone. The fourth says that every caller hears the third at the start. Nobody has written down in which words.
]], [[
You try it aloud once, while the room is still empty.
]] },
  hint = "It must be true, short, and useful to somebody who has little time.",
  choices = {
    { "“I pass nothing on unless you want it. One exception: a life in danger now. I would tell you first if I can.”", id = "true_and_short", to = "desk", minutes = 2,
      score = { trauma_informed = 2, lawfulness = 2 },
      why = "Three short sentences, all of them true. He knows the limit before he says anything, so that what he says is his decision. If your own line has more exceptions, say those too.", ref = "who-2003-6" },
    { "“Whatever you tell me stays between the two of us. It does not leave this room, and you can rely on that completely.”", id = "between_us", to = "desk", minutes = 2,
      score = { trauma_informed = -2, lawfulness = -2 },
      why = "It is kind, and it is not true: there is an exception, and there are colleagues. A caller who finds out later has been deceived once more.", ref = "who-2003-3" },
    { "You read all seven rules aloud, slowly, and time it: two minutes and forty seconds.", id = "all_seven", to = "desk", minutes = 4,
      score = { trauma_informed = 0, lawfulness = 1 },
      why = "Complete and true, and a caller with a short break loses a good part of it. Say what he needs in order to decide, and offer the rest.", ref = "cc-line" },
    { "Nothing yet. Talk of exceptions frightens people; you will explain it when he asks.", id = "when_he_asks", to = "desk", minutes = 1,
      score = { trauma_informed = -1, lawfulness = -1 },
      why = "By the time he asks he may have said what he would not have said. Consent that comes afterwards is none.", ref = "who-2003-6" },
  },
}

scene "desk" {
  title = "The desk, the set, the list",
  hub = true,
  text = { { when = "visited('desk') <= 1", [[
Some minutes are left. The set on line 1 shows the number of whoever rings and can be told to ring back by itself when a call breaks off. Marit Esk's list for tonight lies face down beside it.
]] }, { when = "visited('desk') > 1", [[
The set, the list, the chair. You look at what is still to do.
]] }, { when = "not seated", [[
There is a free desk by the kitchen door, where the kettle is and everybody passes, and there is the small room.
]] } },
  hint = "From where might he ring, on whose telephone? And what might he ask?",
  choices = {
    { "Switch the automatic call-back on. Lines by the water break off often, and he should not think that you hung up.", id = "callback", minutes = 1, once = true,
      score = { safeguarding = -2 }, effect = "callback_on = true",
      reply = "A green light comes on beside the receiver.",
      why = "A telephone that rings can be picked up by somebody else. The caller decides about a second contact; it may be a borrowed telephone, or a room with others in it.", ref = "who-2003-1" },
    { "Switch the number display off.", id = "display", minutes = 1, once = true,
      score = { safeguarding = 1, lawfulness = 2 }, effect = "display_off = true",
      reply = "Four dashes, where the number would be.",
      why = "What you do not see you need not keep, and nobody can ask you for it. If he asks you can say so, and it is true.", ref = "gdpr-5" },
    { "Read the list for tonight from top to bottom.", id = "list", minutes = 4, once = true,
      score = { safeguarding = 2 }, effect = "list_read = true; receive('tonight')",
      reply = "One room, one clinic, one advice hour. You put the list into the case file.",
      why = "Have the information at hand before the call. Somebody with little time should not wait while you look for it, and you promise nothing that is not there.", ref = "who-2003-3" },
    { "Take the small room and close the door.", id = "room", minutes = 1, once = true, when = "not seated",
      score = { lawfulness = 1 }, effect = "seated = true; small_room = true",
      reply = "It is quiet enough to hear the clock in the corridor.",
      why = "What a caller says is for one pair of ears. It is also easier to listen.", ref = "who-2003-5" },
    { "Take the desk by the kitchen door, so that somebody can help out if the call becomes difficult.", id = "kitchen", minutes = 1, once = true, when = "not seated",
      score = { lawfulness = -1 }, effect = "seated = true",
      reply = "The kettle is on. Two people are talking about the holidays.",
      why = "Help within reach is a good idea, and it can be had by a sign through the glass. Here others hear half of what he says from your answers, and he hears them.", ref = "who-2003-5" },
    { "Ask Nila Tarev how long she is here, and whether she would come into a call in Oreshi.", id = "nila", minutes = 3, once = true,
      score = { cooperation = 1, safeguarding = 1 }, effect = "nila_ready = true",
      reply = "“Until ten. If he wants it, and he asks me nothing that I do not want to answer.” She writes her extension on your hand.",
      why = "Somebody from the line who speaks his language, prepared beforehand and offered to him as a choice: better than looking for an interpreter while he waits.", ref = "ovc-interpreters" },
    { "Put the headset on and open the line.", id = "seven", to = "own_state", minutes = 2,
      why = "What is not ready now can still be fetched during the evening; it only takes longer.", ref = "who-2003-2" },
  },
}

scene "own_state" {
  title = "And you?",
  text = { [[
Marit Esk stands in the door with her coat on. “Before I go upstairs: are you fit for the early shift?”
]], [[
You slept five hours. A call from Sunday is still with you; you noticed it on the way here, at a red light that had long been green.
]] },
  hint = "There is more than one good answer.",
  choices = {
    { "“Yes.” It is one shift, and the others are tired as well.", id = "yes", to = "call", minutes = 1,
      score = { wellbeing = -1 },
      why = "She can only plan with what she hears. Tired people ask more and listen less, and the caller notices it before they do.", ref = "ovc-vt" },
    { "“Tired, and Sunday's call is still here. Ten minutes at the window, and may I come up to you if I need to?”", id = "ten_minutes", to = "call", minutes = 11,
      score = { wellbeing = 2 }, effect = "rested = true",
      reply = "“Ten minutes, and the door upstairs is open.” She takes the headset from your hand and puts it on the table.",
      why = "Said in one sentence, without the details, and with what would help. That is looking after oneself and after the caller.", ref = "tend-low-impact" },
    { "“It is better when I am busy. Give me line 2 as well, then nobody else has to come in for it tonight.”", id = "both_lines", to = "call", minutes = 1,
      score = { wellbeing = -1 },
      reply = "“No,” says Marit Esk, and waits to see if anything else comes.",
      why = "Work keeps the thought away for an evening. Two lines at once help neither the callers nor you.", ref = "who-pfa-2011" },
    { "“I am not sure. Could you take line 1 if it gets too much?”", id = "not_sure", to = "call", minutes = 3,
      score = { wellbeing = 2 }, effect = "rested = true",
      reply = "“I leave my door open, and I am down here in half a minute. You say the word, and nobody asks why.”",
      why = "To say it before the first call is a professional answer. A second person is arranged, and the line is covered.", ref = "ovc-vt" },
  },
}
