-- A face comparison, an idea, a drive with a gap, and words in a file.

scene "face_hit" {
  title = "One candidate",
  enter = "ringing = false; busy_until = minutes() + 15",
  text = { [[
On Wednesday somebody at the clearing house sent the profile picture of the first account for comparison. Now there is a result: one candidate, Pavel Orsk, adult, Maren; score 0.87; not yet seen by an examiner; quality of the picture low.
]], [[
Emre knows the name from the canteen. "He works on the ferry. He has a van." He is already reaching for the telephone. "The patrol could look in on him."
]] },
  hint = "What does a score say, and what does it not say?",
  choices = {
    { "Note as a lead, with score, quality and missing examination; what else points to him, or away from him?", id = "as_lead", to = "face_next", minutes = 6,
      score = { evidence = 2, lawfulness = 2 }, effect = "face = 'lead'",
      reply = "Emre puts the receiver back. \"Away from him,\" he repeats. \"All right.\"",
      why = "It counts as much as what supports it independently, and you ask in both directions.", ref = "frt" },
    { "Give name and address to the patrol as those of the suspect, and ask them to be careful and not to say from where they have it.", id = "name_him", to = "face_next", minutes = 4,
      score = { evidence = -2, lawfulness = -2 }, effect = "face = 'named'",
      reply = "Before eight, three officers know a name. So does the canteen.",
      why = "A score above a threshold is a candidate. A man with no more against him than a picture and a rumour is now a suspect in three heads.", ref = "frt" },
    { "Put it aside. Such programs are wrong more often than not.", id = "put_aside", to = "face_next", minutes = 1,
      score = { evidence = -1, lawfulness = 0 }, effect = "face = 'dropped'",
      why = "A lead is not evidence; neither is it nothing. Somebody has to test it, and to write down that it was tested.", ref = "frt" },
  },
}

scene "face_next" {
  title = "A second way to know",
  text = { [[
There are four things that could be done tonight about Pavel Orsk. Two of them would need nobody to speak with him.
]], { when = "face == 'named'", [[
The patrol asks over the radio whether it should go in. You tell them to wait.
]] }, { one_of = { [[
The ferry company has a duty roster. It answers the police through a fixed office, which is open until eight.
]], [[
The harbour office keeps the crew lists, and answers the police through a fixed number until eight.
]] } }, [[
Nobody says aloud that a person who is wrongly named on a Friday in Maren is named for years.
]] },
  hint = "Independent, lawful, and without harm if he has nothing to do with it.",
  choices = {
    { "Show his licence photograph to Odile Renn, who has seen somebody at the corner, and ask if that is the man.", id = "show_photo", to = "back", minutes = 12,
      score = { evidence = -2, lawfulness = -1 },
      why = "A single picture, shown by the police, makes a memory. After that no proper identification is possible.", ref = "cop-initial-accounts" },
    { "Look at what his friends write, in a private account of Emre's.", id = "friends", to = "back", minutes = 14,
      score = { evidence = -1, lawfulness = -2 },
      why = "A private account is no lawful tool, and the friends have nothing to do with it.", ref = "led-2016-680-8" },
    { "Ask the examiner on call for a check, and the crew list for the hours of the last connections.", id = "independent", to = "back", minutes = 9,
      score = { evidence = 2, lawfulness = 1 }, effect = "face = 'lead'",
      reply = "He was at sea at two of the three hours. The examiner writes: not the same person, probably.",
      why = "Two independent sources, and both could speak against. They did, and nobody was harmed.", ref = "frt" },
    { "Leave it to Monday, as it stands.", id = "leave_lead", to = "back", minutes = 1,
      score = { evidence = 0, lawfulness = 0 },
      why = "It can wait if it must. It then needs a line that says what has not been checked.", ref = "led-2016-680-7" },
  },
}

scene "subject_contact" {
  title = "An idea to gain time",
  enter = "ringing = false; busy_until = minutes() + 15",
  text = { [[
"Listen," says Emre. "We could write to the first account. As somebody from the chat. Say that tonight is no good. Then he does not come, and we have a day."
]], { when = "household_safe", [[
The household is not there any more. The idea has less to do with them than with having him.
]] }, { when = "plan_agreed and not household_safe", [[
The team is in the middle of its work. A message that nobody has planned would meet them there.
]] }, { when = "not plan_agreed", [[
The idea is tempting above all because nothing else has been arranged.
]] }, [[
He has a text ready, and it is not bad. He worked in that kind of unit once, with a warrant, a supervisor in the room and a plan for every answer. None of the three is here tonight.
]] },
  hint = "Who may contact the person under suspicion, with which authority, and who else is on it?",
  choices = {
    { "\"Write it. One message from the room costs nothing, and if he answers we know that he is awake and where he stands.\"", id = "write_him", to = "back", minutes = 8,
      score = { lawfulness = -3, safeguarding = -3 }, critical = true, effect = "tipped = true",
      reply = "The message is read at once. The account is deleted two minutes later.",
      why = "A covert contact without authority, without a plan, across the work of others. He is warned, and the household pays for it.", ref = "cc-deconfliction" },
    { "\"Could the mother write to him? To him it would be normal.\"", id = "mother_writes", to = "back", minutes = 5,
      score = { lawfulness = -2, safeguarding = -2 },
      reply = "You ask Nadia Verrin. \"No,\" she says. \"And no.\"",
      why = "It would make somebody who is under pressure into a tool. Her safety and her choice come before every trick.", ref = "who-2003-1" },
    { "\"Let us think about it when it gets closer to the hour.\"", id = "later_maybe", to = "back", minutes = 2,
      score = { lawfulness = -1, safeguarding = 0 },
      why = "A no that is put off leaves the door ajar. Closer to the hour, the temptation grows.", ref = "cop-ndm" },
    { "\"No contact from this room. If it is to be done, then by those who may. I put the idea to Maring.\"", id = "no_contact", to = "back", minutes = 4,
      score = { lawfulness = 2, safeguarding = 2 },
      reply = "Tove Maring notes it for the unit that has the authority. Not tonight.",
      why = "Contact with a subject needs authority, a plan and a check of who else is there. The idea was not lost.", ref = "cc-deconfliction" },
  },
}

-- ---- the drive ----

scene "custody_gap" {
  title = "An empty line",
  text = { [[
The transfer form lies beside the bag. Handed over 15:10, Bram's signature. The next line, "stored at, time", is empty. The seal number on the form is 40417; the one on the bag reads 40471.
]], [[
Perhaps somebody swapped two digits. Perhaps it stood on the desk until the cabinet was free. Kaya Brandt of exhibits is waiting for a complete form before she goes home.
]], { when = "taken('arrival', 'walk_along')", [[
Bram spoke of the key, and did not speak of the time.
]] } },
  hint = "What do you know yourself, as of when?",
  choices = {
    { "Fill in 15:15, cabinet, and correct the number. It will have been like that.", id = "fill_in", to = "custody_bram", minutes = 2,
      score = { recording = -3, evidence = -2 }, critical = true, effect = "custody = 'false'",
      reply = "Kaya Brandt says thank you. The form is complete, and it is not true.",
      why = "You were not there. A made-up line in a record of evidence can cost the whole exhibit, and people their trust in the rest.", ref = "iso-27037" },
    { "Leave form and bag untouched for exhibits on Monday. It was not your shift, and you would only make it worse.", id = "leave_it", to = "custody_bram", minutes = 1,
      score = { recording = -1, evidence = -1 }, effect = "custody = 'blank'",
      why = "Nothing made worse, except that the people who know it best go home now.", ref = "iso-27037" },
    { "Write down what you see, now: both numbers, the empty line, who has the key. Sign it.", id = "as_found", to = "custody_bram", minutes = 8,
      score = { recording = 2, evidence = 2 }, effect = "custody = 'recorded'",
      reply = "Kaya Brandt reads it and nods. \"I can work with that.\"",
      why = "A gap, seen and dated and left as it is, can be explained. That is all that honesty can do here, and it is much.", ref = "iso-27037" },
  },
}

scene "custody_bram" {
  title = "What Bram remembers",
  text = { [[
Bram Tellin picks up on the second ring; there is a bus behind him. "The drive? I put it on the desk, I think, and then in the cabinet when the printer stopped. A quarter past three, half past? The number I copied from the bag. Or from his list." A pause. "Just write what you need, I will sign it on Monday."
]] },
  hint = "Whose memory is it?",
  choices = {
    { "Ask him to write, himself, tonight, what he knows and what he does not; you add only that you rang.", id = "his_own_note", to = "custody_plug", minutes = 5,
      score = { recording = 2, evidence = 1 },
      reply = "His mail comes from the bus: six lines, two of them \"I do not know\".",
      why = "His memory in his words, on the same day, uncertainties included.", ref = "iso-27037" },
    { "Write down \"15:15, according to Tellin\"; that is near enough.", id = "near_enough", to = "custody_plug", minutes = 3,
      score = { recording = -1, evidence = -1 },
      why = "He did not say that. An \"I think\" has become a time.", ref = "led-2016-680-7" },
    { "Tell him that this is a serious matter, that an exhibit may be lost through it, and that he will have to answer for it.", id = "blame_bram", to = "custody_plug", minutes = 3,
      score = { recording = 0, evidence = 0, wellbeing = -1 },
      reply = "From then on he says only \"I do not remember\".",
      why = "Blame closes the one source that you have. Gaps arise from broken printers more often than from bad will.", ref = "ovc-vt" },
  },
}

scene "custody_plug" {
  title = "A quick check",
  text = { [[
The duty computer has a free socket. Emre says that one look at the list of files would show whether it is the right drive at all; "then you would at least know if the two numbers matter".
]], [[
The laboratory takes exhibits on Monday from eight. The cabinet has one key, and it hangs on a hook beside the door.
]] },
  hint = "What changes on a drive when it is plugged in?",
  choices = {
    { "Into a new bag with a new seal; both numbers on the form; cabinet; key with the inspector.", id = "reseal", to = "back", minutes = 6,
      score = { evidence = 2, lawfulness = 1 },
      reply = "The old bag goes into the new one, seal and all.",
      why = "From now on the chain holds, and the old state is kept with it.", ref = "iso-27037" },
    { "Plug it in, look only at the list of names without opening anything, unplug it, and note that you have done so.", id = "plug_in", to = "back", minutes = 5,
      score = { evidence = -3, lawfulness = -2 }, effect = "exposed = true",
      reply = "The computer writes something to it before you see a name. Then the list begins with previews.",
      why = "Without a write blocker every look changes the exhibit; and what might be on it is for the specialist unit.", ref = "iso-27037" },
    { "Leave it in the cabinet. The key stays on its hook, where it has always been.", id = "hook", to = "back", minutes = 1,
      score = { evidence = 0, lawfulness = 0 },
      why = "Untouched is good. Who can reach the hook can reach the drive, and by Monday that is fourteen people.", ref = "iso-27037" },
  },
}

-- ---- words ----

scene "cover_words" {
  title = "A word on the covering sheet",
  text = { [[
Bram's covering sheet goes into the file on top. "Welfare visit in September. Mother [quote]uncooperative[/quote]."
]], [[
You know a little more now about who stood behind Dalia Renn's door, or you can imagine it. The sheet has his signature. Everybody who opens the file will read this line first: child protection, the prosecutor, and one day perhaps she herself.
]] },
  hint = "What did he see? And whose sheet is it?",
  choices = {
    { "Take out the sheet and write a new one without the sentence; Bram would do the same if he thought about it, and nobody is harmed.", id = "swap_sheet", to = "back", minutes = 5,
      score = { recording = -2, trauma_informed = 0 },
      why = "The word was harmful; the record is his. What has been removed can no longer be put right.", ref = "iso-27037" },
    { "Leave it. It is his assessment, and he was there.", id = "leave_word", to = "back", minutes = 1,
      score = { recording = 0, trauma_informed = -1 },
      why = "It is a judgement, not an observation. It will speak first in every room where she is not.", ref = "lux-guidelines" },
    { "Leave it, and add a dated note: what was seen in September is not recorded; fear or pressure cannot be excluded.", id = "add_note", to = "back", minutes = 5,
      score = { recording = 2, trauma_informed = 1 },
      reply = "You write to Bram as well, in one friendly line.",
      why = "The record stays whole, and the reader gets what is missing: that a closed door may have had a reason.", ref = "mendez-3" },
  },
}
