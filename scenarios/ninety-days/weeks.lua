-- The second week to the sixth: another unit, a wrong answer, a folder with too much in it, the names of acts, a team, a letter in another language.

scene "other_unit" {
  title = "Another unit",
  text = { { when = "deconflicted", [[
It is ${clock()}. Inspector Raf Holt of the port district's online squad rings, as the desk asked him to. “I write to this account under another name,” he says. “Tonight I ask whoever holds it to meet me. What have you got?”
]] }, { when = "not deconflicted", [[
It is ${clock()}. A colleague mentions on the stairs that Inspector Raf Holt of the port district's online squad writes to an account under another name, and that tonight he asks for a meeting. It is account 7731-04. You ring him. “Nobody told me that you exist,” he says.
]] }, [[
His squad has put six weeks into it. ${(is_safe() or reached_late) and "The account has been silent since the people left that house; the uncle is said to have the telephone." or "Who holds the account tonight, and who is in the room, neither of you knows."}
]] },
  hint = "What would the meeting do to people, to your data, and to his six weeks?",
  choices = {
    { "“We were first. Please keep away from it.”", id = "we_were_first", to = "back", minutes = 4,
      score = { cooperation = -2, safeguarding = 0 },
      reply = "“In writing, from somebody with more stripes than I have,” says Raf Holt. He postpones it by a day, and is offended for a month.",
      why = "It stops tonight and settles nothing. He has knowledge that you lack, and the next time he will not ring.", ref = "untoc-27" },
    { "“Do it. A suspect who comes to a meeting is worth more than ten letters.”", id = "do_it", to = "back", minutes = 3,
      score = { safeguarding = -2, evidence = -1, cooperation = 0 },
      why = "Whoever is invited asks himself who knows of him. The data abroad are not in your hands yet, and the people of the house, wherever they are, are one telephone call away from him.", ref = "who-2003-1" },
    { "No contact for now; who could come to harm by it; who does what until when. One page, signed by both heads.", id = "one_page", to = "back", minutes = 30,
      score = { cooperation = 3, safeguarding = 2 },
      reply = "“A fortnight,” says Raf Holt. “Then we look again. And you get my log of the six weeks.”",
      why = "Deconfliction is not a race. Safety is weighed first, then what each needs; it is agreed by those who may agree it, and written down.", ref = "untoc-27" },
    { "Send him your file, with the letters, the list and the note, so that he can judge for himself what he would be in the way of.", id = "send_file", to = "back", minutes = 8,
      score = { cooperation = 0, lawfulness = -2 },
      why = "He needs to know what not to touch and until when. The file holds Aruna's note and a list from the financial unit, and neither was given to him.", ref = "tlp-2" },
  },
}

scene "wrong_answer" {
  title = "Somebody else's account",
  text = { [[
It is ${clock()}. Fennick's automated desk has sent an answer to report 26-118: name, number and address of whoever holds account 7713-04. Yours is 7731-04. Two digits have changed places. You look up on which side: on Fennick's.
]], [[
The person lives in Maren. Teodor Wenn's unit would be glad of a name in Maren.
]] },
  hint = "Whose data are these, and who has to know that you have them?",
  choices = {
    { "Keep them, in a folder of their own. It is a striking coincidence, in a state that is part of the case, and perhaps it turns out to be of use.", id = "keep", to = "back", minutes = 2,
      score = { lawfulness = -3, evidence = -1 },
      why = "It is a slip of two digits and somebody who has nothing to do with anything. Data without a ground do not get one by being interesting.", ref = "led-2016-680-4" },
    { "Delete the mail. An error, and nobody was harmed.", id = "delete", to = "back", minutes = 1,
      score = { recording = -1, lawfulness = 0 },
      why = "Then Fennick does not know that it sent a person's data to a stranger, and your file does not show why an answer is missing.", ref = "cets224-14" },
    { "Pass the name on to Varos, with the remark that it may be wrong.", id = "pass_on", to = "back", minutes = 5,
      score = { lawfulness = -3, cooperation = -1 },
      reply = "“What am I to do with a name that may be wrong?” asks Teodor Wenn.",
      why = "In Maren somebody would be looked at for two digits. A remark falls off on the way; the name does not.", ref = "led-2016-680-7" },
    { "Read no further, tell Fennick, seal it until Fennick answers; three lines in the log.", id = "tell_and_seal", to = "back", minutes = 10,
      score = { lawfulness = 3, recording = 2, cooperation = 1 },
      reply = "Fennick thanks you the same night and asks for a confirmation that nothing was copied. You can give it.",
      why = "An error is told to whoever made it, with both numbers; what came is not used, and is destroyed when it is settled; the log says what became of it. That protects the person in Maren, and your file.", ref = "cets224-14" },
  },
}

scene "more_than_asked" {
  title = "Yellow notes",
  text = { [[
It is ${clock()}. A messenger from Pelanca Pay's branch in the port district brings a folder: every wallet that neighbours of the holder ever opened there. Thirty-one people with what they have and what they pay for. Somebody meant it kindly, and has put yellow notes on a clinic and on a lawyer.
]], [[
You have read the covering page, and seen the first note.
]] },
  hint = "What did you have a basis for? And who decides about the rest?",
  choices = {
    { "Close it, seal it, tell Pelanca's legal desk, and let Lia Marun ask the court.", id = "seal_and_tell", to = "back", minutes = 20, effect = "sealed = true",
      score = { lawfulness = 3, recording = 2 },
      reply = "Pelanca's legal desk rings within the hour, in great haste. The court has the folder sent back, sealed.",
      why = "What nobody ordered has no basis. It is not read and not lost, and a court decides what becomes of it. The one wallet comes by the order, with a certificate.", ref = "bc-15" },
    { "Read it through once, so that you can say what is in it and whether any of it concerns the case; then put it away under seal, with a note in the log.", id = "read_once", to = "back", minutes = 30,
      score = { lawfulness = -2, evidence = 0 },
      why = "Reading is using. What was read cannot be unread, and a clinic and a lawyer are the last that an office should know of by chance.", ref = "led-2016-680-10" },
    { "Take out the one wallet that you need, and give the rest back to the messenger.", id = "take_one", to = "back", minutes = 10,
      score = { lawfulness = 0, evidence = -1, recording = -1 },
      why = "Nearly. But the page would be in the file without an order, and the folder would travel through the city once more. The same page comes by the order, with a certificate.", ref = "bc-18" },
    { "Keep it in the cupboard. If the defence asks, nothing has been held back.", id = "cupboard", to = "back", minutes = 3,
      score = { lawfulness = -2, recording = -1 },
      why = "Thirty people in a cupboard without a ground. Disclosure concerns what was lawfully collected for the case; this was not.", ref = "led-2016-680-4" },
  },
}

scene "names_of_acts" {
  title = "Four names for one act",
  text = { [[
A legal officer of Varos has read the outline that the unit sends to every partner. “In our law there is no offence by this name,” she writes. “And you call the people of the house children in one place and young persons in another. Which section, and which age? Our court will ask whether it would be an offence here.”
]], [[
Two of the people were under eighteen on every day that matters. Their dates of birth are with social welfare. The third is an adult.
]] },
  hint = "What does a court abroad compare: words, or what was done?",
  choices = {
    { "Acts, places and days; that two people were under eighteen on each of them; your section, and theirs.", id = "acts_and_days", to = "back", minutes = 35,
      score = { lawfulness = 2, evidence = 2, cooperation = 1 },
      reply = "“With that I can work,” she writes. “Ours is called otherwise, and it is the same.”",
      why = "Where both states must punish an act, it is the conduct that counts, whatever each calls it. Ages are given for the days of the acts, without names or dates of birth.", ref = "bc-25" },
    { "Take over the name that Varos uses. It is their court.", id = "their_name", to = "back", minutes = 10,
      score = { lawfulness = 0, evidence = -1 },
      why = "Then it is their word for your facts, and at home nobody recognises them. A name does not carry a request; what was done does.", ref = "bc-25" },
    { "Answer that dual criminality was abolished for cybercrime by the convention.", id = "abolished", to = "back", minutes = 5,
      score = { lawfulness = -1, cooperation = -2 },
      why = "For preservation it may in general not be required. For access to data a state may ask for it, and a sharp letter that is wrong costs two weeks.", ref = "bc-29" },
    { "Enclose names and dates of birth, under a handling code, so that there can be no doubt about anybody's age on any of the days.", id = "birth_dates", to = "back", minutes = 10,
      score = { lawfulness = -2, safeguarding = -1 },
      why = "For the request it is enough that they were under eighteen. Names of children go into a file abroad only where a court needs them, and then under seal.", ref = "cets197-11" },
  },
}

scene "joint_team" {
  title = "An offer from Maren",
  text = { [[
Teodor Wenn rings. “Half of your case is in my drawer,” he says. “My prosecutor would make an agreement: one team for six months, two states, evidence for both. Or we each go on and write letters.”
]], [[
Hasek has no law for such teams. Aruna would rather not join, and goes on informing you.
]] },
  hint = "What has to be settled before the first act, and with whom can it be settled at all?",
  choices = {
    { "No team. Each state its own case, and letters when something is needed.", id = "letters", to = "back", minutes = 5, effect = "team = 'parallel'",
      score = { cooperation = -1, evidence = 0 },
      why = "It can be done, and it is what remains with Hasek. With Varos, which has the same facts on its desk, it means asking for each paper twice.", ref = "untoc-19" },
    { "With Varos a team, by a written agreement before the first act. With Hasek and Aruna parallel inquiries, and a call each week.", id = "varos_in_writing", to = "back", minutes = 60, effect = "team = 'joint'",
      score = { cooperation = 3, lawfulness = 2 },
      reply = "“I send you ours from last year,” says Teodor Wenn. “Article 9 is the one that everybody forgets: what the defence gets to see.”",
      why = "A team where law and need allow it, parallel inquiries where they do not. Purpose, members, time, rules on evidence, disclosure and data: what will be argued about later is written down before the first act.", ref = "cets224-12" },
    { "A team with all four. Whoever has no law for it takes part informally, sits in on the calls and shares what it can.", id = "all_four", to = "back", minutes = 15, effect = "team = 'merged'",
      score = { lawfulness = -2, cooperation = 0 },
      why = "What an informal member collects has no basis in any of the four laws. A defence lawyer needs one question to find that out.", ref = "untoc-19" },
    { "A team with Varos, and begin at once; lawyers can write it down when there is something to write.", id = "begin_at_once", to = "back", minutes = 10, effect = "team = 'merged'",
      score = { cooperation = 1, lawfulness = -2, evidence = -1 },
      why = "What is exchanged before the agreement was exchanged without it. Speed is in having a model agreement in the drawer.", ref = "jit-guide" },
  },
}

scene "haseki" {
  title = "Three pages in Haseki",
  text = { [[
The bureau of Hasek has written, in its own language, as its law says. You recognise a number and two words.
]], [[
Nobody in the unit reads Haseki. The court's translator has time in the last week of October. A colleague opens a web page on which one pastes a text; “it is very good nowadays,” he says. The unit has a translation program of its own, which stays in the house and is not for courts.
]] },
  hint = "What do you need to know today, what does a court need, and where does the text go?",
  choices = {
    { "Paste it into the web page, without the seal and the first lines. It is one letter, it may be urgent, and nobody there knows what it is about.", id = "web_page", to = "back", minutes = 10,
      score = { lawfulness = -3, cooperation = -1 },
      why = "The letter is under a code, and whoever runs the page may keep what is pasted. Without its first lines it still holds a member's number and what Hasek is going to do.", ref = "tlp-2" },
    { "Wait for the translator. A letter that is half understood is worse than none.", id = "wait_for_translator", to = "back", minutes = 2,
      score = { evidence = 0, safeguarding = -1 },
      reply = "When the translation comes, you learn what page three asked: whether anybody is put in danger if they hear the man. They have waited for you, just.",
      why = "Careful with words, and careless with time. Somebody may act on his page three while you wait for yours.", ref = "untoc-18-14" },
    { "Send it back, with the request for English.", id = "send_back", to = "back", minutes = 5,
      score = { cooperation = -2 },
      effect = "change_goodwill('hasek_police', -8, 'A letter was sent back because of its language.')",
      why = "They read your English, and write as their law tells them to. A language is settled beforehand or translated, and not returned.", ref = "untoc-18-14" },
    { "The house program today, as a draft; a sworn translation for the file; a call about the two words.", id = "draft_then_sworn", to = "back", minutes = 30,
      score = { evidence = 2, lawfulness = 1, cooperation = 1 },
      reply = "Draft: they have opened an inquiry, from a day on, and will hear somebody. “Before you hear him, please ring us,” you say on the telephone. “That is what page three asks you,” says the officer.",
      why = "A draft says what cannot wait; only a sworn translation is shown to a court; and a word of law is asked for where it is at home.", ref = "untoc-18-14" },
  },
}
