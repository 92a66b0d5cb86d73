-- Calls that come in: the relative, child protection, the newspaper.

-- ---- the adult relative ----

scene "relative_calls" {
  title = "A caller on line 2",
  enter = "ringing = false; busy_until = minutes() + 15",
  text = { [[
"My name is Odile Renn. My sister lives in Tern Street. She has not picked up since noon, and she always picks up." A breath. "You have something about her. I can hear it. Is it about the child?"
]], { when = "tipped", [[
"A neighbour says that there was a car."
]] }, { when = "plan_agreed and visited('protection_back') == 0", [[
You know what she does not: a team is on its way. You do not know who stands beside her.
]] }, { when = "household_safe", [[
You know that her sister is at a place that she agreed to. You do not know yet whom Dalia Renn wants to be told.
]] }, [[
You cannot see who she is. You can hear that she is afraid.
]] },
  hint = "What can you ask, whoever she is? What can you not say, whoever she is?",
  choices = {
    { "\"Yes, there is a report; it names your sister and an hour tonight. I tell you so that you know that we are working on it.\"", id = "tell_her", to = "relative_promise", minutes = 3,
      score = { safeguarding = -2, lawfulness = -2, trauma_informed = 0 }, effect = "relative_heard = true; tipped = true",
      reply = "A chair falls. \"Tonight? I am going there.\"",
      why = "You cannot know who listens. What is said to a caller can be in Tern Street a minute later, and it is Dalia Renn's to tell.", ref = "who-2003-5" },
    { "\"I can only speak with you if you can prove who you are.\"", id = "prove_it", to = "relative_promise", minutes = 3,
      score = { safeguarding = 0, lawfulness = 1, trauma_informed = -1 }, effect = "relative_heard = true",
      reply = "\"How should I prove that on the telephone?\"",
      why = "Nothing leaked. But listening needs no proof, and she may know something that somebody needs tonight.", ref = "cop-initial-accounts" },
    { "\"Please ring the public line on Monday; nobody here can help you with that.\"", id = "public_line", to = "relative_promise", minutes = 1,
      score = { safeguarding = -1, lawfulness = 0, trauma_informed = -1 },
      reply = "She does not ring off. \"Monday,\" she says.",
      why = "It keeps the line free and loses a person who knows the household. She has rung the right number.", ref = "cop-initial-accounts" },
    { "\"Thank you for ringing. Are you safe, and is anybody in danger now? I listen to all of it; I can say little.\"", id = "listen_first", to = "relative_promise", minutes = 5,
      score = { safeguarding = 1, lawfulness = 1, trauma_informed = 2 }, effect = "relative_heard = true",
      reply = "\"I am at home. I am safe.\" She breathes out. \"All right. Say the little.\"",
      why = "Danger first, thanks, and an honest limit. She knows where she stands and goes on talking.", ref = "who-2003-3" },
  },
}

scene "relative_promise" {
  title = "\"Promise me\"",
  text = { [[
"Then promise me one thing," says Odile Renn. "That the two of them are safe tonight. I do not need to know how. Only say it, and I will put the telephone down and let you work."
]], [[
Emre looks up from his desk. The second hand goes once round the clock. It would be one sentence, and you think that it may even be true.
]] },
  hint = "What can you keep?",
  choices = {
    { "\"I cannot promise how it ends. What I can do: everything that you tell me goes, now, to those who decide.\"", id = "honest_limit", to = "relative_child", minutes = 2,
      score = { trauma_informed = 2 },
      reply = "Silence. \"That is something,\" she says.",
      why = "An honest limit, and next to it something that you can keep. People remember the sentence that held.", ref = "who-2003-3" },
    { "\"I promise you: they will both be safe tonight. You can put the telephone down now and try to sleep a little.\"", id = "promise", to = "relative_child", minutes = 1,
      score = { trauma_informed = -3 }, critical = true, effect = "relative_promised = true",
      reply = "She cries with relief. You write nothing down.",
      why = "An outcome that is not in your hands. If it does not hold, she loses more than an evening, and nobody will believe the next officer.", ref = "who-2003-3" },
    { "\"Promises are not part of our work. Please stay calm.\"", id = "stay_calm", to = "relative_child", minutes = 1,
      score = { trauma_informed = -1 },
      why = "Correct on the point, and cold. Nobody has yet become calm by being told to.", ref = "cop-initial-accounts" },
  },
}

scene "relative_child" {
  title = "An offer",
  text = { [[
"I could ask the child," says Odile Renn. "We have a code for when something is wrong. I could ring the little telephone. Or you talk with the child yourself; I put us together. You would ask the right things."
]], [[
She means it well, and she may be right that the child would answer. You hear that she already has another telephone in her hand.
]] },
  hint = "What is the right answer always, when it is about asking a child?",
  choices = {
    { "\"Please do not ring. Trained people speak with children. From you I need only what you saw or heard yourself.\"", id = "nobody_asks", to = "relative_account", minutes = 3,
      score = { safeguarding = 2, lawfulness = 1 },
      reply = "You hear her put the other telephone on the table.",
      why = "No contact with the child by anybody who was not asked, a reason, and a part in it that she can take.", ref = "lanzarote-35" },
    { "\"Put us together, I will ask only one question.\"", id = "put_on", to = "relative_account", minutes = 4,
      score = { safeguarding = -3, lawfulness = -2 }, critical = true, effect = "tipped = true",
      reply = "It rings, and nobody picks up. Now there is a missed call in the flat, with Odile Renn's name.",
      why = "A duty officer does not question a child, not with one question and not by telephone. The referral is the answer, every time.", ref = "lanzarote-35" },
    { "\"If anybody asks, then you: you are family, the child trusts you, and it would only be the code. Ring me back straight after it.\"", id = "she_asks", to = "relative_account", minutes = 3,
      score = { safeguarding = -2, lawfulness = -1 }, effect = "tipped = true",
      why = "It makes the child carry a question, perhaps with somebody in the room, and puts an untrained adult in a task that is not hers.", ref = "lanzarote-35" },
    { "\"Better not.\" You change the subject.", id = "better_not", to = "relative_account", minutes = 1,
      score = { safeguarding = 0, lawfulness = 0 },
      reply = "She says nothing. You do not know what she will do with the other telephone.",
      why = "Right, but without a reason. People keep to what they understand.", ref = "cop-initial-accounts" },
  },
}

scene "relative_account" {
  title = "What she has seen herself",
  text = { [[
"Then I tell you what I know. There is somebody who wants money from Dalia. A van, grey, twice this week at the corner, with a ladder on the roof. And on Wednesday she asked me if I could take her in for a while. Then she said to forget it."
]], [[
She stops. You have three lines on paper. A name for the man has come into your own head; you have it from nowhere but a rumour in the canteen.
]] },
  hint = "Whose words belong on the paper?",
  choices = {
    { "\"Was it Pavel Orsk, from the ferry?\"", id = "lead_her", to = "relative_next", minutes = 2,
      score = { evidence = -2, recording = 0 },
      reply = "\"Orsk… yes, perhaps. I think that I have heard that.\" Now she has.",
      why = "You gave her a name. From now on nobody can tell what she knew from what you said.", ref = "cop-initial-accounts" },
    { "\"Please tell me more about the van.\" You write it down as she says it, with the time.", id = "own_words", to = "relative_next", minutes = 7,
      score = { evidence = 1, recording = 1 },
      reply = "She has seen it twice, Tuesday and yesterday, after dark. She could not read the plate. She does not guess.",
      why = "An open question, her words, the time: a first account that others can build on.", ref = "cop-initial-accounts" },
    { "You thank her, and write into the log: family reports suspect, grey van, seen near the house.", id = "summarise", to = "relative_next", minutes = 2,
      score = { evidence = -1, recording = -1 },
      why = "She spoke of somebody and of a van. Suspect is your word, and the link between the two is yours as well.", ref = "led-2016-680-7" },
  },
}

scene "relative_next" {
  title = "How the call ends",
  text = { [[
"I have a key," says Odile Renn. "I can be there in ten minutes." You hear a coat, and then a drawer that does not want to open. She is not asking for permission; she is telling you so that somebody knows.
]], { when = "household_safe", [[
Nobody is in Tern Street any more, except perhaps somebody with a key of his own.
]] }, { when = "relative_promised", [[
"You promised," she adds. "So I can go there, can I not?"
]] }, [[
Line 1 begins to blink. She needs something to do that is not a drive through the town.
]] },
  hint = "Her safety counts as well. And how does somebody reach her?",
  choices = {
    { "\"I cannot stop you. Please be careful.\"", id = "be_careful", to = "back", minutes = 1,
      score = { safeguarding = -2, trauma_informed = 0, recording = 0 }, effect = "tipped = true",
      why = "It sends a frightened person to a door that others are preparing. She can be asked for something better.", ref = "who-2003-1" },
    { "\"Please stay there. Give me a safe number and a good hour, and somebody will ring you.\"", id = "safe_contact", to = "back", minutes = 4,
      score = { safeguarding = 2, trauma_informed = 1, recording = 1 }, effect = "relative_contact = true",
      reply = "She gives a number and a word, so that she knows that it is you. You pass both to Nadia Verrin.",
      why = "She is kept out of danger, has a way to reach help, and can be found by those who may want her near Dalia.", ref = "who-2003-3" },
    { "\"Please wait at home. Two officers will be with you within the hour and take your statement.\"", id = "statement_now", to = "back", minutes = 2,
      score = { safeguarding = 0, trauma_informed = -1, recording = 0 },
      reply = "\"In front of the neighbours?\" she says.",
      why = "It keeps her at home, and puts a patrol at the door of somebody who is close to the household, tonight of all nights.", ref = "cop-initial-accounts" },
  },
}

-- ---- child protection rings back ----

scene "protection_back" {
  title = "The line rings back",
  enter = "ringing = false; busy_until = minutes() + 15",
  text = { { when = "household_safe", [[
"We are out," says Nadia Verrin. "The mother opened, she had time, she asked us to come in. They are at a place that she agreed to. I am not going to tell you where, and you are not going to ask."
]] }, { when = "not household_safe and not meeting_passed", [[
"It was difficult," says Nadia Verrin. "Somebody had been there, or had rung. Nobody opened for forty minutes, and the mother was told to say that all was well. She is at her sister's now, with the child, and not yet safe. I have a second team on the way."
]] }, { when = "not household_safe and meeting_passed", [[
"We came after the hour," says Nadia Verrin. "The hospital has them both, since a patrol happened to pass. We will do what we can from here."
]] }, [[
"A specialist will speak with the child, next week, once. What I need from you is this: Dalia Renn is afraid that she will be charged. The account has her name. What may I tell her?"
]] },
  hint = "What is true, what is yours to say, and what must never be a condition?",
  choices = {
    { "That nothing will happen to her.", id = "nothing_happens", to = "back", minutes = 2,
      score = { trauma_informed = -2, lawfulness = -1 },
      why = "It is what one would like to say, and it is not yours to give. When a prosecutor asks, the sentence will be remembered.", ref = "who-2003-3" },
    { "That it will go better for her if she gives a statement tonight, before a prosecutor forms a view of her own.", id = "better_if", to = "back", minutes = 2,
      score = { trauma_informed = -3, lawfulness = -2 },
      why = "Help against a statement is pressure, whatever the tone. It is not allowed to be a condition, and what is said under it is worth little.", ref = "cets197-12" },
    { "That help does not hang on a statement, she may have a lawyer, and the pressure on her goes on record.", id = "rights_and_record", to = "back", minutes = 6,
      score = { trauma_informed = 2, lawfulness = 2 },
      reply = "\"In these words?\" \"In these words.\" You hear her write.",
      why = "True, within your authority, and no condition: people are not to be punished for what they were compelled to do, and somebody has to see it early and write it down.", ref = "cets197-26" },
    { "That you do not know, and that the prosecutor will get in touch.", id = "do_not_know", to = "back", minutes = 2,
      score = { trauma_informed = 0, lawfulness = 0 },
      why = "Honest, and too little: she could have heard of her rights and of a lawyer tonight.", ref = "eu2012-29-4" },
  },
}

-- ---- the newspaper ----

scene "journalist" {
  title = "The Maren Courier",
  enter = "ringing = false; busy_until = minutes() + 15",
  text = { [[
"Hugo Prest, Maren Courier. Sorry for the hour. I have it from two people that there has been something in Tern Street, with a child. I only need a yes or a no, and I will not use your name."
]], { when = "tipped", [[
"There was a car this afternoon, and everybody on the quay has seen it."
]] }, [[
He is polite. You have seen his name under careful articles. Lotte Amsel of the press office can be reached until 21:00.
]] },
  hint = "Who speaks for the unit, and what does any answer tell him?",
  choices = {
    { "You neither confirm nor deny; the press office speaks. You take his number and note the call.", id = "press_office", to = "journalist_street", minutes = 3,
      score = { lawfulness = 2, recording = 1, safeguarding = 0 }, effect = "press = 'referred'",
      reply = "\"I thought so,\" he says, and gives his number.",
      why = "One voice, no hint in either direction, and a line in the log that somebody knows of the street.", ref = "cets197-11" },
    { "\"No, there is nothing in Tern Street.\"", id = "deny", to = "journalist_street", minutes = 1,
      score = { lawfulness = -1, recording = 0, safeguarding = 0 }, effect = "press = 'referred'",
      why = "Meant as protection, and untrue. An authority that lies loses the next request to wait.", ref = "cop-ethics" },
    { "Off the record, since he is a careful man: yes, there is something, and would he please wait until tomorrow.", id = "off_record", to = "journalist_street", minutes = 3,
      score = { lawfulness = -3, recording = 0, safeguarding = -2 }, critical = true, effect = "press = 'talked'; tipped = true",
      reply = "\"Thank you,\" he says. \"So it is a yes.\"",
      why = "You have confirmed a street, a child and an evening to somebody who writes. Off the record protects the source, and not the household.", ref = "cets197-11" },
  },
}

scene "journalist_street" {
  title = "The name of the street",
  text = { [[
"Then without you," says Hugo Prest. "The short piece goes online tonight: police in Tern Street, concern for a child. The street is what makes it news."
]], [[
There are eleven houses in Tern Street. Whoever lives there would know, and whoever is looking for somebody from there would know as well. Nobody can stop him. He can be asked.
]], { when = "minutes() > 258", [[
Lotte Amsel's line goes to the night editor of the press office.
]] } },
  hint = "Who can ask him, and with what reason?",
  choices = {
    { "Ring Lotte Amsel and Tove Maring: ask the paper, officially, to leave out the street; danger to a person.", id = "through_press", to = "back", minutes = 7,
      score = { safeguarding = 2, cooperation = 1 },
      reply = "The piece appears without the street. Lotte Amsel has thanked him by name.",
      why = "The request came from those who may make it, with a reason that a careful paper respects.", ref = "cets197-11" },
    { "Tell him, as one human being to another, what could happen to the family if the street is in the paper.", id = "explain_risk", to = "back", minutes = 3,
      score = { safeguarding = -1, cooperation = 0 },
      reply = "He understands, and now he knows that there is a family.",
      why = "An appeal made of facts which he did not have. The reason can be given without the person.", ref = "who-2003-5" },
    { "Tell him that he will be answerable for it.", id = "warn_him", to = "back", minutes = 1,
      score = { safeguarding = 0, cooperation = -1 },
      reply = "\"Is that on the record?\" he asks.",
      why = "A threat makes the street more interesting, and it is not yours to make.", ref = "cets197-11" },
  },
}
