-- The seventh week to the end: a law that is new, questions of a defence lawyer, bail, her question, and you.

scene "new_law" {
  title = "Since when",
  text = { [[
The sworn translation is here. Hasek has opened an inquiry against the exchange's member, for payments since ${law_since}. For those before this day there is no offence in Hasek. There are six payments of this member: on 9 and 23 May, 20 June, 12 July, 15 August and 12 September.
]], [[
“Six sound better than some of six,” says a colleague. “It is the same man and the same house.”
]] },
  hint = "What may Hasek's court use, and what may yours?",
  choices = {
    { "Ask Hasek for all six, and leave the days out: “repeatedly since the spring”. It is one man, one house and one pattern, and a court will see that.", id = "leave_out_days", to = "back", minutes = 8,
      score = { lawfulness = -3, cooperation = -2 },
      reply = "The bureau asks for the days.",
      why = "Nobody is punished for what was no offence when it was done, and nobody is brought to it by a sentence without dates. It would cost the six, and the next request.", ref = "iccpr-15" },
    { "Give up Hasek. A state with a law like that is no partner.", id = "give_up", to = "back", minutes = 2,
      score = { cooperation = -2, evidence = -1 },
      why = "It has made a law, and opened an inquiry under it. A new law lives from its first good cases.", ref = "bc-26" },
    { "Only the payments since then, for both files, so that nobody gets confused.", id = "only_since", to = "back", minutes = 10,
      score = { lawfulness = 0, evidence = -1 },
      why = "For Hasek that is right. In Lirang the earlier ones were an offence too, and they belong to what happened in that house.", ref = "untoc-18" },
    { "Each payment with its day: for Hasek those since its law, the earlier ones as background; for Lirang all six.", id = "by_day", to = "back", minutes = 25,
      score = { lawfulness = 3, evidence = 1, cooperation = 1 },
      reply = "“This I can put before a judge tomorrow,” says the officer in Hasek.",
      why = "Days decide which law holds. Each court gets what it may use, and is told what the rest is.", ref = "iccpr-15" },
  },
}

scene "defence_asks" {
  title = "Four questions",
  text = { [[
A defence lawyer in Varos has four questions, through Teodor Wenn. On what basis was each set of data obtained? Who has seen it? Where did the unit's attention come from? What was collected and not used, and what speaks for the person whom he defends?
]], [[
“Do we have to?” asks a colleague. “It is data protection by the back door.” ${taken('more_than_asked', 'read_once') and "You think of the folder with the yellow notes." or ""}
]] },
  hint = "Would you be glad of the same answers if you had to decide on the case?",
  choices = {
    { "To the prosecutor: for each set of data its basis, its day and its readers, and what speaks for the accused. On the source Aruna is asked.", id = "from_the_log", to = "back", minutes = 45,
      score = { lawfulness = 3, recording = 2, evidence = 1 },
      reply = "${sealed and 'The folder with the yellow notes takes three lines: sealed, told, sent back unread.' or 'For one folder you need half a page.'} “I wish that all of them answered like this,” says the prosecutor.",
      why = "What was lawful can be shown, and gains by it: basis and access from the log, the four payments without a session, the second device. What speaks for somebody belongs in the file without being asked for; what belongs to a partner is cleared with the partner.", ref = "cets224-14" },
    { "“On all four: confidential.” Whoever asks wants to delay.", id = "confidential", to = "back", minutes = 5,
      score = { lawfulness = -2, evidence = -1 },
      why = "A judge who hears that asks it again, louder, and may leave out what was not explained. The rules on data are the frame in which evidence stands.", ref = "bc-15" },
    { "Everything, with the note from Aruna and the source in its last paragraph. Whoever has nothing to hide shows it, and transparency convinces a court.", id = "everything", to = "back", minutes = 20, effect = "conditions_broken = true",
      score = { lawfulness = -2, cooperation = -3 },
      why = "Basis and access may be shown. How Aruna came upon the man was given under a condition, and a person may depend on that. The giver is asked first.", ref = "untoc-18-19" },
    { "Let the prosecutor answer. The unit has done its part.", id = "prosecutor", to = "back", minutes = 3,
      score = { lawfulness = 0, recording = -1 },
      why = "The prosecutor answers, with what the unit knows. Only you can say who opened what.", ref = "led-2016-680-25" },
  },
}

scene "bail" {
  title = "Released in Coral",
  text = { [[
Kiri Aldane has written. The man in Coral, who was arrested there two weeks ago, is out on bail since last night; his passport is with the court. He had a number in Lirang, and a name. On Thursday the court can hear them about further conditions.
]], [[
Ines Talu has a course in the evening, and the children walk to school. Nadim Osei is on leave until Monday; his deputy sits in the same office.
]] },
  hint = "Who has to know it before she hears it from somebody else, and who can still change something by Thursday?",
  choices = {
    { "Say nothing for now. It would only frighten her, he is an ocean away and has no passport, and Nadim Osei, whom she trusts, is back on Monday.", id = "say_nothing", to = "back", minutes = 2,
      score = { safeguarding = -3, trauma_informed = -2 },
      why = "Others are not an ocean away, and he has a telephone. She has said that she wants to know who does what; to be told is her right, and her plan for the evening depends on it.", ref = "eu2012-29-6" },
    { "Ring her yourself, at once. She should hear it from somebody who knows the case.", id = "ring_her", to = "back", minutes = 10,
      score = { safeguarding = 1, trauma_informed = -1 },
      reply = "She is on a bus. “All right,” she says, several times, and then that she has to get off.",
      why = "At once is right. From a stranger, on a bus, with nobody beside her and no plan, is not. She has people whom she chose for that.", ref = "eu2012-29-6" },
    { "To welfare's deputy and her support worker, now: they tell her and go over her plan. To Aruna: what she fears, before Thursday.", id = "now_and_by_thursday", to = "back", minutes = 30,
      score = { safeguarding = 3, trauma_informed = 2, cooperation = 1 },
      reply = "In the evening you hear that she goes to her course, with a friend. On Thursday the court in Coral adds two conditions.",
      why = "Told early, by people she knows, with a plan at hand. The court gets what it can use: no contact, by any means or person. And safety is looked at again whenever something changes.", ref = "lanzarote-31" },
    { "Ask Aruna for a formal notice first. On such things one has to be exact.", id = "formal_notice", to = "back", minutes = 10,
      score = { safeguarding = -1, recording = 0 },
      reply = "It arrives on Friday.",
      why = "Exact it will be, and a day after the court sat. A warning goes out on what is known; the paper follows.", ref = "cets197-28" },
  },
}

scene "her_question" {
  title = "Who reads what",
  text = { [[
Through her lawyer Ines Talu asks three things. Who has read what she said? Does the wallet make her an accused? And can she still change her mind about going to court?
]], [[
Her lawyer adds that a newspaper has rung her at the evening school. How they had the number nobody knows.
]] },
  hint = "What may you answer, and what must you not promise?",
  choices = {
    { "That she need not worry about anything. You see to it.", id = "need_not_worry", to = "back", minutes = 3,
      score = { trauma_informed = -2, lawfulness = -1 },
      why = "It is meant to comfort, and it is a promise about what others decide. When it does not hold, she will not believe the next one.", ref = "who-2003-3" },
    { "That her statement is important, that the children and others are protected by it, and that with her lawyer beside her there is nothing to be afraid of. She should go on.", id = "others_protected", to = "back", minutes = 5,
      score = { trauma_informed = -3 },
      why = "She asked whether she is free, and this says that she is not. Help does not hang on testimony, and nor does respect.", ref = "cets197-12" },
    { "Plain answers to all three, as far as they are yours to give; the rest is for the prosecutor. And a look at your own log, for the newspaper.", id = "plain_answers", to = "back", minutes = 25,
      score = { trauma_informed = 3, lawfulness = 1, safeguarding = 1 },
      reply = "“She has read it twice,” the lawyer writes. “She says that it is the first letter which does not try to calm her down.”",
      why = "Who has read it, by function; that she is heard as a witness with rights; that on the wallet the prosecutor decides, with all that shows who used it; that she may stop, and loses no support by it. That is plain, and promises nothing. The law provides that people need not be punished for what they were compelled to do; whether it applies is for the prosecutor, who needs the facts.", ref = "cets197-26" },
    { "That the answers will be in the file when it is closed.", id = "in_the_file", to = "back", minutes = 2,
      score = { trauma_informed = -1, lawfulness = 0 },
      why = "A file is written for courts. She has a right to know how things stand, now and in words that are for her.", ref = "eu2012-29-6" },
  },
}

scene "own_state" {
  title = "Rain on the harbour",
  text = { [[
The tenth week. You have dreamt of account numbers. Lia Marun stands at the window with two umbrellas and says that the ferry goes in nine minutes, and that she is going to look at the water from it.
]], [[
On your desk lies a draft to Kestral. On Monday it would be as good.
]] },
  hint = "What would you say to a colleague in your chair?",
  choices = {
    { "The draft first. People are waiting for it, and there is always another ferry.", id = "draft_first", to = "back", minutes = 40,
      score = { wellbeing = -1 },
      reply = "An hour later you find the zone missing, in the letter that you have just sent off to Lia Marun for signature.",
      why = "They are waiting for a letter that is right. Whoever never gets up writes worse ones, and does not notice.", ref = "ovc-vt" },
    { "The umbrella. You tell her how it is, without the content, and take a Friday off.", id = "walk", to = "back", minutes = 60,
      score = { wellbeing = 3 },
      reply = "“Me too,” she says. “Not the same Friday.” The water is grey and there is a lot of it.",
      why = "Strain is said early, to somebody who can arrange something, and without handing on what is heavy.", ref = "tend-low-impact" },
    { "You are fine. You ask whether she is.", id = "fine", to = "back", minutes = 3,
      score = { wellbeing = 0 },
      why = "Kind, and a door closed. She asked so that you would not have to begin.", ref = "ovc-vt" },
    { "The ferry, and you tell her the dream in all its details, since somebody should hear it.", id = "the_dream", to = "back", minutes = 60,
      score = { wellbeing = 1, trauma_informed = -1 },
      reply = "She listens to the end, and looks at the water for the rest of the crossing.",
      why = "It is good to speak. Ask first, give fair warning, and leave out what the other would then have to carry as well.", ref = "tend-low-impact" },
  },
}
