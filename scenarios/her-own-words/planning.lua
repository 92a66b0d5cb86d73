-- Monday: what is known, from whom, and what the Landing asks for.

scene "request" {
  title = "Somebody wants to speak with you",
  text = { [[
Monday, 9:10. Tove Maring puts two sheets on your desk. "From the Landing. A woman in their care wants to speak with us, once, properly. Wednesday would suit her. You plan it, you ask, you answer for the record. Ivo can help with whatever has a number in it."
]], [[
The note is short and typed by somebody who was tired. At the end it says: the classified annex is with the specialist unit. You have the clearance to ask for it.
]], [[
It lies in the case file, with the register of interpreters.
]] },
  hint = "What do you need to know in order to let her speak, and what do you not need?",
  choices = {
    { "Ask the specialist unit for the annex, so that you know what you must not touch.", id = "ask_annex", to = "known", minutes = 25,
      score = { lawfulness = -2, trauma_informed = -1 }, effect = "annex_read = true",
      reply = "It comes by noon. You read more than you wanted, and it will sit in the room with you.",
      why = "Well meant. But the interview is on offer, work, money and safety, and nothing in the annex is needed for it. What one has read shapes what one asks, and she did not give it to you.", ref = "led-2016-680-4" },
    { "Read the two pages; mark what is hers and what is Maud Ferrin's.", id = "read_note", to = "known", minutes = 20,
      score = { lawfulness = 2, evidence = 1 },
      reply = "Four lines are hers. The rest is a summary from memory, and says so.",
      why = "You know enough to prepare, you know whose words they are, and you have opened nothing that the purpose does not need.", ref = "led-2016-680-4" },
    { "Read nothing. A fresh mind asks the better questions.", id = "read_nothing", to = "known", minutes = 2,
      score = { evidence = -1, trauma_informed = -1 },
      why = "Without a plan she pays for what you do not know: the wrong interpreter, a risk overlooked, things asked that she has already said. An open mind is a matter of questions and not of ignorance.", ref = "who-2003-2" },
    { "Ring Maud Ferrin and have her tell you everything from the beginning.", id = "ring_for_all", to = "known", minutes = 40,
      score = { lawfulness = -1, evidence = -1 },
      reply = "She hesitates. \"I would rather that she tells you that herself.\"",
      why = "An account at second hand, from somebody who heard it in confidence. It colours what you ask and can make a witness of the adviser.", ref = "icc-eurojust-2022" },
  },
}

scene "known" {
  title = "What is known, and from whom",
  text = { [[
You have an empty page for the plan. Ivo Strand passes and looks over your shoulder. "I can make you a timeline. Then she only has to say yes or no, and you are done in an hour."
]], [[
It is a kind offer. The note says [quote]end of January[/quote] and [quote]five women[/quote]; it says nothing of how the writer knows.
]] },
  hint = "Whoever reads your plan later should see what came from her and what did not.",
  choices = {
    { "Three columns: said by her, known from elsewhere, not known. Below, four headings.", id = "columns", to = "conditions", minutes = 25,
      score = { evidence = 2, recording = 1 }, effect = "sheet = 'sources'",
      why = "What came from whom stays visible, nothing of it needs to be put to her as a fact, and the headings leave the telling to her.", ref = "led-2016-680-7" },
    { "Take the timeline and go through it with her point by point; she corrects what is wrong, and you save her the telling.", id = "timeline", to = "conditions", minutes = 10,
      score = { evidence = -2, trauma_informed = -1 }, effect = "sheet = 'timeline'",
      reply = "It has eleven entries by lunch. Seven of them are guesses with a date.",
      why = "She would confirm your version instead of giving hers. What is asked as yes or no comes back as yes or no, and nobody can tell later what she knew.", ref = "memon-2010" },
    { "Write down forty questions in a good order, so that nothing is forgotten.", id = "forty", to = "conditions", minutes = 60,
      score = { evidence = -1 }, effect = "sheet = 'questions'",
      why = "A list that long is worked through. The person who was there has an order of her own, and it usually holds more than forty answers.", ref = "abe-2022" },
    { "Four words on a card: offer, journey, work, safety. The rest comes from her.", id = "card", to = "conditions", minutes = 5,
      score = { evidence = 1 }, effect = "sheet = 'card'",
      why = "The right spirit for the room. The plan lacks the other half: what others have said and have not said, so that it can be kept apart.", ref = "unodc-m8" },
  },
}

scene "conditions" {
  title = "What the Landing asks for",
  text = { [[
Maud Ferrin rings at eleven. "She comes. Four things. No uniform. Nothing that belongs in the annex. She can stop, and her bed has nothing to do with it. And she would like to know beforehand what you do with what she says." Behind her somebody drops a pan.
]], [[
"I say it now, so that we both know it," she adds. "I have seen Wednesdays go differently."
]] },
  hint = "Which of the four would you have asked for yourself?",
  choices = {
    { "Agree to all four, and send the sheet of rights ahead.", id = "agree", to = "place", minutes = 8,
      score = { cooperation = 2, trauma_informed = 1 }, effect = "condition = 'agreed'",
      reply = "\"She would like to be called Kessa,\" says Maud Ferrin. \"And she would like tea that is not from a machine.\"",
      why = "The conditions are hers and they are right. Knowing beforehand what it is for is the first part of consent.", ref = "who-2003-6" },
    { "\"The police decide how an interview is conducted. I will keep it in mind.\"", id = "police_decide", to = "place", minutes = 4,
      score = { cooperation = -2, trauma_informed = -1 }, effect = "condition = 'brushed'",
      reply = "\"I thought that you might say that,\" says Maud Ferrin.",
      why = "True in law, and no answer. All four are good practice; whoever brushes them aside starts with less than was on offer.", ref = "osce-nrm-2022" },
    { "Agree to everything now. Conditions become softer when people sit at a table.", id = "pretend", to = "place", minutes = 2,
      score = { cooperation = -1, trauma_informed = -2 }, effect = "condition = 'pretended'",
      why = "An agreement that is meant to bend is a false promise, made to somebody who has had many of them.", ref = "who-2003-3" },
    { "Agree, and ask in return for the Landing's own notes on her, for completeness.", id = "bargain", to = "place", minutes = 6,
      score = { cooperation = -1, lawfulness = -1 }, effect = "condition = 'bargained'",
      reply = "\"No,\" says Maud Ferrin. \"She gave those to us.\"",
      why = "Notes of a confidential service are no currency. Asking for them makes the next person think twice before speaking with an adviser.", ref = "eu2012-29-8" },
  },
}

scene "place" {
  title = "Where, and at what hour",
  text = { [[
There are four possibilities, and each has a reason. The station has the best equipment. The Landing's advice office is known to her. The shelter would spare her the way. And there is the suite over the health centre: a side door, a fixed camera, two rooms next to each other.
]], [[
The address of the shelter is in no file of yours. Maud Ferrin has said twice that it should stay so.
]] },
  hint = "Think of the way there, of who sees her, and of where she is in the evening.",
  choices = {
    { "The shelter's kitchen. She is at home there, and nobody can see her on the way.", id = "shelter", to = "interpreter", minutes = 6,
      score = { safeguarding = -2, trauma_informed = -1 }, effect = "place = 'shelter'",
      reply = "The Landing says no, politely, and offers a room next to its office.",
      why = "It brings police and file to an address that protects others as well, within hearing of those who live there, and leaves her no place that is not the interview.", ref = "who-2003-1" },
    { "Room 2 at the station, at ten: the equipment is built in.", id = "station", to = "interpreter", minutes = 4,
      score = { trauma_informed = -1, safeguarding = -1 }, effect = "place = 'station'",
      why = "Good equipment, a public entrance, uniforms in the corridor. She has been told for months what happens in such buildings.", ref = "ovc-5-3" },
    { "The suite; ten or two o'clock, as she prefers.", id = "suite", to = "interpreter", minutes = 8,
      score = { safeguarding = 1, trauma_informed = 2 }, effect = "place = 'suite'",
      reply = "She takes ten. \"At two I fall asleep in chairs,\" she has Maud say.",
      why = "People go in and out of a health centre for every reason. Recording is there, a second room is there, and the hour is hers.", ref = "who-2003-2" },
    { "The Landing's advice office, on a morning when it is closed to others, with the portable recorder.", id = "office", to = "interpreter", minutes = 6,
      score = { trauma_informed = 0, safeguarding = 0 }, effect = "place = 'office'",
      why = "Known and friendly. But others in the building see who goes in to the police there, and her place of advice becomes a place of questions.", ref = "who-2003-2" },
  },
}
