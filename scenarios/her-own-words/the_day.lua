-- Tuesday evening and Wednesday morning.

scene "tuesday" {
  title = "Tuesday",
  text = { [[
Tuesday goes to other cases. In the afternoon the room is confirmed, the tea is bought, and the sheet of rights lies ready in large print.
]], { when = "message_kept", [[
Maud writes that Kessa has heard of the message. [quote]She says they were never worried about the coat before.[/quote]
]] }, { when = "interpreter == 'hill'", [[
Selin Adaro writes that she takes the early train.
]] } },
  to = "own_state", label = "Towards evening", minutes = 1740,
}

scene "own_state" {
  title = "How you are",
  text = { [[
Towards six Tove Maring stops at your desk with her coat on. "Wednesday," she says. "Are you fit for it?" She has the kind of voice that makes one say yes.
]], [[
You have slept five hours, and five the night before. There was the case in March, and since then it has not been quite gone.
]], { when = "annex_read", [[
And there are two paragraphs of the annex which come to you when you look out of the window.
]] } },
  hint = "What would you say to a colleague who looked like you?",
  choices = {
    { "\"Yes.\"", id = "just_yes", to = "arrival", minutes = 960,
      score = { wellbeing = -1, trauma_informed = 0 }, effect = "fit = 'hidden'",
      why = "Perhaps it is true tomorrow. But a tired interviewer asks shorter and harder questions, and nobody will be watching for it.", ref = "ovc-vt" },
    { "\"Two short nights. I will do it, with nothing else in the diary and Noor standing by.\"", id = "say_it", to = "arrival", minutes = 965,
      score = { wellbeing = 2 }, effect = "fit = 'said'; rested = true",
      reply = "\"Done,\" says Tove Maring, and takes everything else out of your Wednesday herself.",
      why = "You said how it is, asked for what helps, and arranged for somebody who looks at it with you. That protects you both.", ref = "ovc-vt" },
    { "\"Then rather not. Noor should do it.\"", id = "hand_over", to = "arrival", minutes = 965,
      score = { wellbeing = 1 }, effect = "fit = 'handed'",
      reply = "\"If you still say so tomorrow at eight, Noor does it, and nobody asks. Go home now.\" In the morning you have slept seven hours, and you do it.",
      why = "Handing over in time is a professional decision. It was possible because you said it on the evening before and not at the door.", ref = "shift-2010" },
    { "\"Of course. I will just go through the papers once more tonight, and then the plan, and then I am really ready.\"", id = "papers_again", to = "arrival", minutes = 960,
      score = { wellbeing = -1, evidence = 0 }, effect = "fit = 'late'",
      why = "At midnight one prepares a head full of questions. What you need tomorrow is room in it.", ref = "tend-low-impact" },
  },
}

scene "arrival" {
  title = "The first five minutes",
  text = { [[
Wednesday. Maud Ferrin comes through the door first, then Kessa Imrel, in a borrowed coat that is too large. She looks for the camera before she looks for a chair, and finds it.
]], { when = "place == 'station'", [[
In the corridor two officers in uniform have stepped aside for her, very politely. She has not let go of her bag since.
]] }, { when = "condition == 'agreed'", [[
On the table stands a pot of tea. She sees that it is not from a machine.
]] }, { when = "support == 'crowd' or strand == 'inside'", [[
She counts the chairs, and then looks at Maud.
]] }, [[
She says something to the interpreter. It is a greeting; you know that much. Then she waits for what you do.
]] },
  hint = "What can she decide, in the first five minutes?",
  choices = {
    { "A form first: consent, recording, data, three signatures. Then it is out of the way, and you set up the camera meanwhile.", id = "form_first", to = "interview_room", minutes = 8,
      score = { trauma_informed = -1, lawfulness = -1 },
      reply = "She holds the page at arm's length, and then very close. She signs.",
      why = "A signature under a page that nobody has explained, and that she perhaps cannot read. She has signed enough of those.", ref = "who-2003-6" },
    { "Let her and the interpreter sit together for ten minutes, to get used to each other.", id = "warm_up", to = "interview_room", minutes = 10,
      score = { evidence = -2, trauma_informed = 0 },
      why = "A friendly thought. What is said in those ten minutes is said without a record, and the interpreter has become somebody who knows things.", ref = "ovc-interpreters" },
    { "Show her the room, both doors, the camera; she chooses a chair. A sentence about the weather, for the interpreter.", id = "show_room", to = "interview_room", minutes = 7,
      score = { trauma_informed = 2, evidence = 1 },
      reply = "She takes the chair by the door, tries the handle, and sits down. \"In our parts that is not called rain,\" the interpreter says for her.",
      why = "Choice before the first question, and a test of the language on something that costs nothing.", ref = "ovc-5-3" },
    { "Tell her at once how sorry you are for all that she has had to suffer.", id = "sorry_for_all", to = "interview_room", minutes = 2,
      score = { trauma_informed = -1, evidence = -1 },
      reply = "She looks at Maud. \"What has she told them?\" the interpreter says.",
      why = "Meant as warmth. It tells her that you have already made up your mind what happened, and what she is.", ref = "cop-initial-accounts" },
  },
}
