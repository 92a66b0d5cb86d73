-- The tutorial: six short scenes that use every control once. Nothing here is about a person at risk.

start "welcome"

seeded {
  place = { "the meeting room", "the kitchen", "the car park" },
}

variables {
  key_back = false,
  cleaners_came = false,
}

document "register" {
  title = "Key register, archive room",
  from = "Front desk",
  handling = "Internal",
  text = [[
Wednesday
- Out 08:55, Ilan Veru. Back 09:40.
- Out 13:05, Mara Teles. Back 13:30.

Thursday
- Out 16:10, Tamsin Oru. Back: not filled in.
]],
}

document "reply" {
  title = "Re: archive key",
  from = "Tamsin Oru",
  handling = "Internal",
  text = [[
[quote]Sorry, I was called to ${place} and still had it in my pocket. It is on its hook again. I have signed it in at ${clock()}.[/quote]
]],
}

person "tamsin" {
  name = "Tamsin Oru",
  role = "Colleague, records",
  about = "Works on the second floor. Answers messages within half an hour.",
  known = "has('register')",
}

deadline "cleaners" {
  label = "The cleaners need the archive room",
  due = "2h",
  met = "key_back",
  missed = { effect = "cleaners_came = true", text = "The cleaners come, find the door locked, and go on to the next floor." },
}

event "answer" {
  text = "A message from Tamsin Oru arrives. It is in your case file.",
  document = "reply",
  effect = "key_back = true",
  to = "log_entry",
}

scene "welcome" {
  title = "How this works",
  text = [[
You read a scene, you act, and you see what came of it. There is no rush: the clock of a case moves only when you act or choose to wait.

- In the window, every button shows its key. The number keys take the choices.
- In the terminal, type a number or a word and press Enter. The word help shows all words.

Pause or leave whenever you like. Everything is saved, and you come back to exactly where you stood.
]],
  to = "key_gone",
}

scene "key_gone" {
  title = "Where to look first",
  text = [[
It is Thursday, a little before five. The key to the archive room is not on its hook. You are on duty at the front desk, and the cleaners need that room at twenty to seven.

Take one of the choices by its number. In practice mode you may ask for a hint first, and afterwards you can take a decision back and try another way (in the terminal: rewind).
]],
  hint = "Is there a record that was made when the key was taken, before anybody had to remember anything?",
  choices = {
    { "Open the key register and read the last lines.", id = "read_register", to = "register", minutes = 2,
      effect = "receive('register')",
      score = { evidence = 2 },
      reply = "The register lies beside the hook. You put a copy into the case file.",
      why = "A record made at the time comes before memory, disturbs nobody and accuses nobody. The standard is about digital evidence; the habit is the same.",
      ref = "iso-27037" },
    { "Write to all thirty colleagues and ask who has the key.", id = "ask_all", to = "register", minutes = 12,
      effect = "receive('register')",
      score = { evidence = 1 },
      reply = "Four people answer that it was not them. One of them reminds you of the register, and you put a copy into the case file.",
      why = "It may work. But thirty people learn of something that one line of the register would have told you, and it sounds as if somebody had done wrong. Ask for no more than you need.",
      ref = "led-2016-680-4" },
    { "Order a new lock before somebody misuses the key.", id = "new_lock", to = "register", minutes = 15,
      effect = "receive('register')",
      score = { evidence = 0 },
      reply = "The locksmith asks since when the key is missing, and who had it last. You do not know. You hang up, fetch the register and put a copy into the case file.",
      why = "Guarding access is right, and a lock may be needed later. But first find out what is known: the step was larger than the facts.",
      ref = "led-2016-680-29" },
  },
}

scene "register" {
  title = "Reading the case file",
  text = [[
The case file holds what you have received: documents, the people you know of, and open deadlines. Looking never costs anything, points or time.

- In the window, open the register in the case file beside the text.
- In the terminal, type case, then read 1.

When was the key taken that has not come back? Read the register, then enter the time. In the terminal, press Enter first and then type it.
]],
  hint = "Look for the line without a time after the word Back.",
  entry = {
    label = "Time",
    accept = {
      { "16:10", "16.10", "1610", "16 10", "16h10", "4:10", "4.10", "ten past four", id = "right", to = "waiting", minutes = 3,
        score = { evidence = 1 },
        reply = "Ten past four, by Tamsin Oru. You send her a message and ask her to look in her pockets.",
        why = "You took the time from the record and not from memory. A time is worth most with its source beside it.",
        ref = "iso-27037" },
      { "08:55", "8:55", "8.55", "13:05", "13.05", "1:05", "09:40", "9:40", "9.40", "13:30", "13.30", "1:30", id = "other_line", to = "waiting", minutes = 3,
        score = { evidence = 0 },
        reply = "That line has its time back. Beside you, Mara points to the last line: ten past four, Tamsin Oru. You send her a message.",
        why = "This key was signed back in; the open line is the last one. Reading the whole record before using a part of it saves a wrong call.",
        ref = "iso-27037" },
    },
    otherwise = { reply = "Write a time such as 09:40. The register is in the case file: look for the line that has no time back." },
  },
}

scene "waiting" {
  title = "While you wait",
  enter = "schedule('answer', '20m')",
  text = [[
Tamsin usually answers within half an hour. Until then there are three things to try.

- Write a note. In the terminal: the word note and what you want to keep.
- Pause, and resume. The screen becomes quiet in between.
- Wait. The clock moves to the next thing that happens. You can also wait for a time: in the terminal, wait 30m.

You can also take one of the choices.
]],
  hint = "Nothing more can be learned until she answers. Wait.",
  choices = {
    { "Ask her again, and copy in the head of unit.", id = "press", minutes = 2, once = true,
      reply = "The message goes out. Nothing comes back yet.",
      why = "Two minutes after the first message it brings no answer sooner, and it makes a slip look like a fault. Say by when you need an answer, and wait until then.",
      ref = "led-2016-680-4" },
    { "Get a cup of tea. It has been a long day.", id = "tea", minutes = 20,
      reply = "You come back to the desk with a warm cup.",
      why = "A short break while nothing can be done is part of the work.",
      ref = "ovc-vt" },
  },
}

scene "log_entry" {
  title = "The line in the log",
  text = [[
The key is on its hook again. One thing is left: the front desk keeps a log, and whoever is on duty tomorrow will read your line.

This is a form. Fill in its fields and hand it in; until then you can change them.
]],
  hint = "Who, and from when until when? Leave out what you only believe.",
  entry = {
    fields = {
      { name = "facts", label = "What happened, with names and times", type = "paragraph", required = true },
      { name = "tone", label = "And how it could happen", type = "option", required = true,
        options = {
          { "known", "Leave it out: I was not there." },
          { "careless", "Add that Tamsin Oru was careless." },
        } },
    },
    checks = {
      { id = "who", label = "Who had the key", field = "facts", any = { "oru", "tamsin" }, score = { recording = 1 },
        why = "A line in a log says who.", missing = "The line does not say who had the key; the next person would have to ask again.", ref = "cop-record" },
      { id = "when_taken", label = "Since when the key was out", field = "facts", any = { "16:10", "16.10", "1610", "16 10", "16h10", "4:10", "4.10", "ten past four" }, score = { recording = 1 },
        why = "A line in a log says when, from a source and not from memory.", missing = "The line does not say since when the key was out. The register does: ten past four.", ref = "cop-record" },
      { id = "facts_only", label = "What is known, and no opinion", when = "answer.tone == 'known'", score = { recording = 2 },
        why = "Write what is known, and keep an opinion of a colleague out of the record.",
        missing = "That she was careless is an opinion, and she cannot answer it. Facts and assessments are kept apart, and an assessment is marked as one.", ref = "led-2016-680-7" },
    },
    to = "close",
  },
}

scene "close" { ending = "key_back" }

ending "key_back" {
  title = "The key is on its hook",
  text = [[
${cleaners_came and 'The cleaners do the archive room tomorrow.' or 'The cleaners get into the room on time.'} That was everything: reading, choosing, the case file, a note, waiting, a form.

What comes next is the debrief. It shows each decision, what it did, what good practice is and where that is written, and what you never tried. The score is there so that you see how it looks; nobody judges you by this exercise.

Then choose a case from the catalogue. Each one says first what it deals with, how long it takes and where to find support.
]],
}
