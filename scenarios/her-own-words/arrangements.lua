-- Monday: the interpreter, the room, a list, a message, the recording.

scene "interpreter" {
  title = "Who interprets",
  text = { [[
At home she speaks the hill speech of southern Oresh. She reads standard Oreshi and understands most of it. Your list has four names; two of them are in the register.
]], [[
Wednesday is two days away. If you wait for Selin Adaro it has to be Wednesday and no other day. Lia Senn could come at any time. Two people have been suggested to you because they would be quick, and free of charge.
]] },
  hint = "Language, dialect, ties. In this order, or in the reverse one?",
  choices = {
    { "Lia Senn. Hill people understand standard Oreshi, and she is sworn.", id = "standard", to = "briefing", minutes = 6,
      score = { evidence = -1, trauma_informed = -1 }, effect = "interpreter = 'standard'",
      why = "Understanding is not the same as telling. In a second language accounts become shorter and simpler, and you knew about the dialect.", ref = "nij-2024" },
    { "The woman who worked at Larch Hill until last year. Both languages, and she knows what Kessa is talking about.", id = "housemate", to = "housemate", minutes = 8,
      score = { safeguarding = -3, evidence = -2 }, effect = "interpreter = 'housemate'",
      why = "Somebody from the same house may be in debt there, may be a witness herself, may carry word back, and mixes two accounts in one mouth. Never a co-worker, a relative, or anybody with ties to those concerned.", ref = "ovc-interpreters" },
    { "Rike Amberg from the Landing. Kessa trusts her already.", id = "adviser", to = "briefing", minutes = 6,
      score = { evidence = -2, trauma_informed = 0 }, effect = "interpreter = 'adviser'",
      reply = "Maud Ferrin is not happy. \"Then on Thursday she is a witness and no longer an adviser.\"",
      why = "Trust is worth much, and it belongs to another task. An adviser who interprets an investigative interview can be neither neutral nor, afterwards, only an adviser.", ref = "ovc-interpreters" },
    { "Selin Adaro, and therefore Wednesday.", id = "hill", to = "briefing", minutes = 10,
      score = { evidence = 2, safeguarding = 1 }, effect = "interpreter = 'hill'",
      why = "The language in which she thinks, from somebody who knows the words and not the people. Two days are a good price for that.", ref = "who-2003-4" },
  },
}

scene "housemate" {
  title = "The adviser rings back",
  text = { [[
An hour later Maud Ferrin is on the telephone. "She says no. She says that this woman has tea with Mrs Aken on Sundays. And she asks if the woman knows now that she is talking with you."
]], [[
You look at your note. You have spoken with the woman for eight minutes. You said a language, a day and an hour. You did not say a name.
]] },
  hint = "What has to be put right, for whom, and today?",
  choices = {
    { "Say that the woman has signed for confidentiality, and keep to it.", id = "keep_her", to = "briefing", minutes = 3,
      score = { safeguarding = -3, trauma_informed = -2 }, critical = true, effect = "interpreter = 'standard'; employer_told = true",
      reply = "Tove Maring hears of it and puts Lia Senn in her place. By then the woman has had tea.",
      why = "Kessa's own view of the danger was put aside for a signature. She knows the house; a form does not.", ref = "who-2003-7" },
    { "Cancel it, tell the woman nothing more, and take Lia Senn, who is free today.", id = "quick_standard", to = "briefing", minutes = 10,
      score = { safeguarding = 1, evidence = -1 }, effect = "interpreter = 'standard'",
      why = "The danger is out of the room. The dialect is still missing, and the apology as well.", ref = "ovc-interpreters" },
    { "Cancel it, book Selin Adaro, let Kessa know through Maud what was said and that it was your mistake, and log it.", id = "put_right", to = "briefing", minutes = 20,
      score = { safeguarding = 2, trauma_informed = 1, recording = 1 }, effect = "interpreter = 'hill'",
      reply = "\"She says thank you for saying it,\" Maud reports. \"And that Wednesday stays.\"",
      why = "Repaired, explained and written down. She can judge the risk again with what she knows now, and she learned it from you.", ref = "who-2003-7" },
    { "Cancel it quietly. She need not know that it went wrong.", id = "quietly", to = "briefing", minutes = 10,
      score = { safeguarding = 0, trauma_informed = -2 }, effect = "interpreter = 'hill'",
      why = "She had asked a question about her safety, and it was answered with a change of names. The mistake was yours; what it means for her she has to be able to weigh.", ref = "who-2003-7" },
  },
}

scene "briefing" {
  title = "Before the interpreter comes",
  text = { [[
You have the interpreter on the telephone for ten minutes. "What would you like me to know?" she asks. "Some officers send me everything, and some send me a room number."
]] },
  hint = "What does somebody need who is to say everything, and add nothing?",
  choices = {
    { "The file, so that she has the vocabulary.", id = "send_file", to = "room", minutes = 5,
      score = { lawfulness = -2, evidence = -1 }, effect = "briefed = true",
      why = "She needs words and not the case. What she has read she may hear in an answer where it was not.", ref = "led-2016-680-4" },
    { "The rules of her part, the subject in one sentence; and whether she knows the family or the town.", id = "brief_fully", to = "room", minutes = 10,
      score = { evidence = 2, lawfulness = 1 }, effect = "briefed = true",
      reply = "\"And breaks?\" she asks. \"For all three of us,\" you say.",
      why = "Role, rules and ties are clear before anybody sits down, and she knows just enough to prepare.", ref = "ovc-interpreters" },
    { "That you would value her impression afterwards: how credible it sounds in the original, since you cannot hear that yourself.", id = "impression", to = "room", minutes = 4,
      score = { evidence = -2, trauma_informed = -1 }, effect = "briefed = true",
      why = "It turns a voice into a judge. An interpreter can say where a word has two meanings; whether somebody is believed is decided elsewhere, and not by sound.", ref = "who-2003-4" },
    { "Nothing. Interpreters know their work.", id = "no_brief", to = "room", minutes = 1,
      score = { evidence = -1 },
      why = "They do. They do not know yours: how long the sections are, what happens when somebody needs a moment, and whether a tie exists that nobody has asked about.", ref = "nij-2024" },
  },
}

scene "room" {
  title = "Who is in the room",
  text = { [[
Maud Ferrin would come along. Tove Maring has heard that the academy would like to send somebody to watch. "And you will want a second pair of hands," she says.
]], [[
Every person in that room will be one more that Kessa has to look at while she speaks.
]] },
  hint = "Whose decision is it?",
  choices = {
    { "You, the interpreter, Maud by the wall. So it goes on the form today, and everybody knows where they are.", id = "set_maud", to = "list", minutes = 4,
      score = { trauma_informed = 0, lawfulness = 0 }, effect = "support = 'set'",
      why = "A companion is a right. This one has been decided for her; perhaps there are things that she would rather say without her adviser listening.", ref = "eu2012-29-20" },
    { "You and the interpreter only. A companion could be called as a witness.", id = "nobody", to = "list", minutes = 3,
      score = { trauma_informed = -1, lawfulness = -1 }, effect = "support = 'nobody'",
      why = "A possible difficulty in court was weighed against a right, and the right lost. If it matters, it can be explained to her.", ref = "eu2012-29-20" },
    { "You and the interpreter; Maud next door. Kessa says on the day who sits with her.", id = "she_says", to = "list", minutes = 6,
      score = { trauma_informed = 2, lawfulness = 1 }, effect = "support = 'hers'",
      why = "Few people, support within reach, and a choice that stays hers while it goes on.", ref = "ovc-5-3" },
    { "You, the interpreter, Maud, Ivo for the technical part, and the guest from the academy, who will learn much.", id = "crowd", to = "list", minutes = 4,
      score = { trauma_informed = -2, lawfulness = -1 }, effect = "support = 'crowd'",
      reply = "Tove Maring counts the chairs and takes the academy out again. \"The rest is your responsibility.\"",
      why = "Five people and one who speaks. Each is useful to somebody; none of them to her.", ref = "who-2003-5" },
  },
}

scene "list" {
  title = "Thirty-one questions",
  enter = "receive('strand_list')",
  text = { [[
Ivo Strand has a list. "I could sit in," he says. "I say nothing unless you miss something. The bank keeps the details only for a time, so number five is urgent. And there was that earlier case; I want to know if the names match."
]], [[
He has been working on it since seven this morning. Three of the thirty-one are good.
]] },
  hint = "He needs answers. Does he need a chair?",
  choices = {
    { "Next door with the sound, if she agrees. He can ask the bank today.", id = "next_door", to = "message", minutes = 8,
      score = { evidence = 2, cooperation = 1, trauma_informed = 1 }, effect = "strand = 'outside'",
      reply = "\"Without her?\" he says. \"Preservation needs no answer from her,\" you say. He goes to write it.",
      why = "His real need, the data, is met without her. What remains can be asked late, one at a time, if it has not come by itself.", ref = "abe-2022" },
    { "He asks his questions himself in the second half. She is there anyway, and so she need not come a second time.", id = "second_half", to = "message", minutes = 5,
      score = { trauma_informed = -2, evidence = -1 }, effect = "strand = 'after'",
      reply = "On Wednesday he is called to another case at nine. You have his list in your bag.",
      why = "Fewer interviews is a good aim. Thirty-one closed questions from a second stranger, when she is tired, is how an account is lost again.", ref = "eu2011-36-12" },
    { "He sits in and says nothing. Four ears are better than two.", id = "sits_in", to = "message", minutes = 3,
      score = { trauma_informed = -1, evidence = 0 }, effect = "strand = 'inside'",
      why = "A silent person with a list is not silent. She will wonder what he is for.", ref = "ovc-5-3" },
    { "No, and no time to talk about it. It is your interview.", id = "no_time", to = "message", minutes = 1,
      score = { cooperation = -2, evidence = -1 }, effect = "strand = 'away'",
      reply = "He puts the list on your desk anyway and goes back to his plants.",
      why = "Right about the chair. But somebody who had three good questions and a deadline at the bank was left standing with both.", ref = "unodc-m8" },
  },
}

scene "message" {
  title = "Somebody is worried",
  enter = "receive('larch_message')",
  text = { [[
The public desk forwards a message that came in through the form on the website. Larch Hill Stays misses an employee. They are worried. She has left her documents. A short word that she is safe would be enough for them.
]], [[
"Nice people," says the colleague from the desk. "Shall I write back that she is all right? Then they stop ringing." She has the answer open already.
]] },
  hint = "What does every possible answer give away?",
  choices = {
    { "\"Write that she is well, that she does not wish to be contacted, and thank them for their concern. That calms them, and it is true.\"", id = "she_is_well", to = "recording", minutes = 3,
      score = { safeguarding = -4, lawfulness = -2 }, critical = true, effect = "employer_told = true",
      reply = "The answer to it comes within four minutes, with many thanks.",
      why = "Kind, short, and it tells them that she is in contact with the police. Nobody but she may decide who learns that.", ref = "who-2003-5" },
    { "\"Offer that a car picks up the things. Say nothing about whom they are for.\"", id = "pick_up", to = "recording", minutes = 6,
      score = { safeguarding = -3, evidence = -1 }, effect = "employer_told = true",
      reply = "They are delighted to help. By evening the papers in their office are somewhere else.",
      why = "Nobody picks up the coat of a person one does not know. It tells them the same thing, and warns them about the papers.", ref = "who-2003-5" },
    { "Nothing beyond the automatic answer. Keep the original, log it, and let Kessa know through Maud.", id = "nothing_said", to = "recording", minutes = 10,
      score = { safeguarding = 2, evidence = 1, lawfulness = 1 }, effect = "message_kept = true",
      reply = "The colleague closes her draft. \"I had nearly sent it,\" she says. You ask her who else answers the form.",
      why = "Neither yes nor no, so that silence means nothing. The message is kept, and the person whom it concerns can weigh it.", ref = "cets197-28" },
    { "Delete it from the desk's inbox. What they write is not part of your case.", id = "delete", to = "recording", minutes = 1,
      score = { evidence = -2, recording = -1 },
      why = "Nothing was given away. But it was evidence of who looks for her and what they have of hers, and she should hear of it.", ref = "iso-27037" },
  },
}

scene "recording" {
  title = "What is recorded",
  text = { [[
The last box on the plan: recording. The equipment has a small light. Ivo says that people speak more freely when they do not see it. Maud Ferrin says that the people in her care have been filmed enough.
]] },
  hint = "What protects her, what protects the account, and who says yes?",
  choices = {
    { "Sound only. It disturbs less; she will be told at the beginning.", id = "sound_only", to = "tuesday", minutes = 2,
      score = { evidence = 0, trauma_informed = 0 }, effect = "recording = 'sound'",
      why = "Considerate, and decided without her. Perhaps she would have preferred the picture, so that nobody asks her again.", ref = "mendez-2" },
    { "It runs from the moment when she comes in, so that nothing is lost. You explain it at the end.", id = "run_first", to = "tuesday", minutes = 2,
      score = { lawfulness = -3, trauma_informed = -2 }, effect = "recording = 'hidden'",
      why = "What is recorded unasked cannot be made good by an explanation afterwards. Notice and agreement come first, even when the light is small.", ref = "mendez-5" },
    { "Explain and ask beforehand. If no picture, then sound; if neither, notes read back.", id = "ask_first", to = "tuesday", minutes = 6,
      score = { lawfulness = 2, evidence = 1 }, effect = "recording = 'asked'",
      why = "A full record protects her from being asked again and shows how you asked. It needs notice and agreement, and a second way for a no.", ref = "mendez-2" },
    { "None. People speak more freely without.", id = "none", to = "tuesday", minutes = 1,
      score = { evidence = -2, lawfulness = -1 }, effect = "recording = 'off'",
      why = "Some do. But then your notes are the only trace, nobody can check your questions, and she may have to say it all a second time.", ref = "mendez-2" },
  },
}
