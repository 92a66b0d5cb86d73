-- Wednesday, after the interview: how it ends, the interpreter, her cousin, her sister.

scene "afterwards" {
  title = "Between the chair and the door",
  text = { { when = "recording == 'asked' or recording == 'sound' or recording == 'hidden'", [[
The small light is off.
]] }, [[
You have put the pen down. Kessa Imrel has stood up and sat down again. The interpreter has closed her notebook and looks at the wall, as interpreters do.
]], { when = "interviewed('trust') >= 50", [[
"It was less bad than I had thought," Kessa says. "And now, between us: what do you think? Will it come to something?"
]] }, { when = "interviewed('trust') < 50", [[
"So," says Kessa. "And what do you think, between us?" It is not said in a friendly or an unfriendly way.
]] } },
  hint = "What can you say that will still be true next month?",
  choices = {
    { "\"I think that you did very well. With what you have said we will get them.\"", id = "get_them", to = "door", minutes = 2,
      score = { trauma_informed = -2, lawfulness = -1 }, effect = "pushed_after = true",
      reply = "She nods slowly. She has heard sentences with \"will\" in them before.",
      why = "A mark for her account, and an outcome that you do not decide. If it comes otherwise, she loses twice.", ref = "who-2003-3" },
    { "\"I do not know yet. You will hear from me by Friday. How are you now?\"", id = "by_friday", to = "door", minutes = 5,
      score = { trauma_informed = 2 }, effect = "left_well = true",
      reply = "\"With Maud and the tram. And then soup.\" She puts on the coat. \"Friday is good. Friday one can remember.\"",
      why = "Honest about what is open, firm about the one thing that you can keep, and back to the rest of her day.", ref = "mendez-2" },
    { "\"If there is still something: now would be the moment, without the recording.\"", id = "off_record", to = "door", minutes = 6,
      score = { evidence = -2, trauma_informed = -1, lawfulness = -1 }, effect = "pushed_after = true",
      why = "There is no off the record with a police officer. What she says now she would say without a safeguard, and you could neither use it nor forget it.", ref = "mendez-5" },
    { "Thank her briefly and go to write, while it is fresh.", id = "go_write", to = "door", minutes = 1,
      score = { recording = 0, trauma_informed = -1 },
      why = "The record can wait for five minutes. How somebody leaves the room is part of the interview.", ref = "abe-2022" },
  },
}

scene "after_stop" {
  title = "It ends here",
  text = { [[
The interview is over before the end of your page. Kessa Imrel has her scarf in her hand. Next door Maud Ferrin has put her book down.
]], { when = "told_share() < 25", [[
You have little on paper. What there is you have from her, in the order in which she gave it.
]] }, { when = "told_share() >= 25", [[
You have a good deal on paper. Three headings are still empty.
]] }, { when = "strand == 'outside'", [[
Ivo Strand has come to the corridor with one question on a slip of paper. He lifts his eyebrows.
]] }, [[
She looks at you, to see what a police officer does when somebody stops.
]] },
  hint = "She has used what you offered her. What does she need before she goes?",
  choices = {
    { "\"That is quite all right.\" You ask how she gets home, whether anything has to be done today for her safety, and how you may reach her, if at all. When is for her to say.", id = "all_right", to = "door", minutes = 6,
      score = { trauma_informed = 3, safeguarding = 2 }, effect = "left_well = true",
      reply = "\"I had thought that you would be annoyed,\" the interpreter says for her. \"Next week, perhaps. I will let you know.\"",
      why = "Stopping is her right and was respected at once. Safety, the way home and the next contact are arranged: this is an interview that went well.", ref = "who-2003-6" },
    { "\"Only one thing, then you are free to go: the account. The bank keeps it for only a short time.\"", id = "one_thing", to = "door", minutes = 4,
      score = { trauma_informed = -3, lawfulness = -1 }, critical = true, effect = "pushed_after = true",
      reply = "She answers, standing up, in five words. Then she goes.",
      why = "After a stop there is no last question. The bank can be asked to keep the data without her.", ref = "mendez-2" },
    { "\"Of course. It would be a pity, though, since we are so close. Would ten minutes be possible, after a coffee?\"", id = "a_pity", to = "door", minutes = 3,
      score = { trauma_informed = -2 }, effect = "pushed_after = true",
      why = "Friendly, and it is pressure. She has said no once; a no that has to be said twice is not free.", ref = "who-2003-6" },
    { "\"All right.\" You open the door for her and leave everything else to Maud.", id = "just_door", to = "door", minutes = 1,
      score = { trauma_informed = 1, safeguarding = 0 },
      why = "The stop was respected. What she may be going home to, and how she hears from you, was left open.", ref = "who-2003-1" },
  },
}

words {
  one_name = "She thinks. \"In the hill speech the last days of one month and the first of the next have one name. If a date stands in your notes, look at it twice.\" You note it, with the place.",
  seven_crosses = "She thinks. \"There were hill words that I put as well as I could. I have marked them.\" She gives you her sheet with seven small crosses.",
}

scene "door" {
  title = "In the corridor",
  text = { [[
The interpreter puts on her coat. "May I say something?" she asks, and does not wait. "I have sat in rooms like this one for many years. At one point she is not telling you everything. One hears it in the original."
]], [[
She means to help. You have the sheet for her signature in your hand.
]] },
  hint = "What can she know, and what can she not?",
  choices = {
    { "Thank her, and write it down as an observation: the interpreter heard hesitation.", id = "write_down", to = "cousin", minutes = 4,
      score = { evidence = -1, recording = -1 },
      why = "In the file, an impression becomes a finding. It is neither interpretation nor evidence, and it will be read aloud one day.", ref = "led-2016-680-7" },
    { "\"Thank you. Impressions I leave aside. Were there words that you could not put exactly?\"", id = "words_only", to = "cousin", minutes = 5,
      score = { evidence = 2, recording = 1 },
      reply = function() return words(interpreter == "hill" and "one_name" or "seven_crosses") end,
      why = "She was brought back to what she knows better than anybody: the words. That belongs in the record, with the places.", ref = "ovc-interpreters" },
    { "Ask what exactly she heard; after so many years one has an ear for it.", id = "ask_more", to = "cousin", minutes = 6,
      score = { evidence = -2, trauma_informed = -1 },
      why = "Nobody can hear from a hesitation whether something is withheld, why, or by what right. Now it is in your head.", ref = "bhatt-brandon-2019" },
    { "Tell her that this was out of place, that you did not ask for it, and that you will report it.", id = "reprimand", to = "cousin", minutes = 3,
      score = { cooperation = -1, evidence = 0 },
      why = "It was out of place. But you lose her good will, and with it her note on the words that she could not put exactly.", ref = "who-2003-4" },
  },
}

scene "cousin" {
  title = "Sixteen",
  text = { { when = "child_referred", [[
Nadia Verrin of child protection has called back. The colleagues in Oresh know, and somebody who is trained for it goes to see the family tomorrow. "I have all that I need from you," she says. "Is there anything else planned from your side?"
]] }, { when = "not child_referred and cousin_known", [[
In your notes stands a sentence that Kessa said by herself: Mila has written to her cousin too. Sixteen. The same post, the same hotel.
]] }, { when = "not child_referred and not cousin_known", [[
Maud Ferrin is back at the door. "She asked me on the stairs to tell you one more thing. The same Mila has written to her cousin now. Sixteen, lives with Kessa's mother. She could not say it in there."
]] }, [[
"One video call," says Ivo Strand, who has been listening. "With Kessa's mother sitting by. We save the chat before it is deleted, and we have Mila fresh. At sixteen one is nearly grown up."
]] },
  hint = "What is the right decision, always, when somebody is under eighteen?",
  choices = {
    { "Ask Irsa to have a quiet look into the telephone and to send you pictures of the chat, before somebody deletes it.", id = "through_irsa", to = "sister", minutes = 8,
      score = { safeguarding = -2, evidence = -1 }, effect = "child_asked = true",
      reply = "Maud shakes her head. \"Then the child has to explain it to Irsa, who is being threatened herself.\"",
      why = "It makes an untrained relative the questioner, spoils evidence that others can secure properly, and may show the sender that somebody is looking.", ref = "lanzarote-35" },
    { "The video call, short, with Kessa's mother present, and only about the chat.", id = "video_call", to = "sister", minutes = 15,
      score = { safeguarding = -3, lawfulness = -2 }, critical = true, effect = "child_asked = true",
      reply = "Tove Maring stops it in the corridor. By then Kessa's mother has been rung, and she had known nothing of any of it.",
      why = "A child would have been questioned by people who are not trained for it, through a screen, for the sake of a chat. The right decision is always the referral.", ref = "lanzarote-35" },
    { "It waits until her statement is signed; before that it is hearsay, and you do not want to alarm a family.", id = "wait_for_statement", to = "sister", minutes = 2,
      score = { safeguarding = -3 }, when = "not child_referred",
      why = "A concern needs no proof in order to be passed on. The holidays begin in four weeks, and Mila does not wait for a signature.", ref = "lanzarote-12" },
    { "Child protection, today, with her sentence as she said it. Nobody here rings anybody.", id = "refer", to = "sister", minutes = 12,
      score = { safeguarding = 3, lawfulness = 1 }, effect = "child_referred = true", when = "not child_referred",
      reply = "\"Good and short,\" says Nadia Verrin. \"I know whom to ring in Oresh. They have people and a place for that.\"",
      why = "Minimal facts from the adult who gave them, at once, to those whose work it is. No contact with the child, no questions, and Kessa hears from you that it was passed on.", ref = "lanzarote-12" },
    { "Nothing else. It is with child protection, and stays there.", id = "leave_it_there", to = "sister", minutes = 4,
      score = { safeguarding = 3, lawfulness = 1 }, when = "child_referred",
      reply = "\"Then I can plan,\" says Nadia Verrin. Ivo takes his hand off the telephone.",
      why = "One lead and one plan. A second call from here would have been a question to a child, and a warning to whoever writes as Mila.", ref = "lanzarote-35" },
  },
}

scene "sister" {
  title = "Irsa",
  text = { { when = "sister_threat", [[
She told you of messages to her sister: the debt is Irsa's now, or she can come and work for it. Irsa is twenty-two and an adult. She lives in a town in which everybody knows her bus.
]] }, { when = "not sister_threat", [[
On the way out Kessa has left you, through Maud, one more sentence: somebody writes to her sister Irsa, that the debt is hers now. Irsa is twenty-two and an adult. She lives in a town in which everybody knows her bus.
]] }, [[
You have the name of the pharmacy. There is a police station in Ashtal, two streets further on, and there is a partner of the Landing in the city of Tal.
]] },
  hint = "Who knows best what is safe there?",
  choices = {
    { "Ring the pharmacy and warn her, before anything happens.", id = "ring_pharmacy", to = "difference", minutes = 10,
      score = { safeguarding = -1, trauma_informed = -1 },
      reply = "A man picks up. You say that it was the wrong number.",
      why = "An unplanned call from a foreign police force, to a counter where people stand. You cannot know who listens, nor what she would have wanted.", ref = "who-2003-1" },
    { "Ask Kessa through Maud what she and Irsa think is safe, and offer the partner in Tal.", id = "with_them", to = "difference", minutes = 15,
      score = { safeguarding = 2, trauma_informed = 2 },
      reply = "By evening Irsa has spoken with a woman in Tal, on a telephone of her own choosing. For the time being she takes another bus.",
      why = "Two adults who know the danger weigh it themselves; you bring what they do not have: a partner on the spot, and a way to keep evidence.", ref = "who-2003-7" },
    { "Ask the station in Ashtal to send a car past the house for some days, without saying why; that alone keeps people away.", id = "send_car", to = "difference", minutes = 8,
      score = { safeguarding = -2, cooperation = -1 },
      why = "It is seen by everybody, also by those who write. The mother would learn from a patrol car what Kessa wants to tell her herself, and nobody has asked Irsa.", ref = "cets197-28" },
    { "Put it into the report. A prosecutor can order protection.", id = "in_report", to = "difference", minutes = 3,
      score = { safeguarding = -1 },
      why = "It belongs there as well. But the report is read on Friday, and the bus goes at seven tonight.", ref = "cets197-28" },
  },
}
