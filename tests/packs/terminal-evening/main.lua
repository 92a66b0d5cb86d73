-- What the terminal's tests play: each kind of thing that a view can hold, once.

start "yard"

variables {
  trust = { 0, min = -5, max = 5 },
  asked = false,
  logged = false,
}

seeded {
  colour = { "red", "green", "blue", "white" },
}

document "register" {
  title = "Register of the yard",
  from = "Caretaker",
  handling = "Internal",
  received = true,
  text = [[
Out at 15:05, a ${colour} bicycle.

- Signed by Ilan Veru
- Not yet signed back in
]],
}

document "answer" { title = "Message from Ilan", from = "Ilan Veru", text = [[ [quote]I have it. Back at six.[/quote] ]] }

person "ilan" { name = "Ilan Veru", role = "Colleague", about = "Usually answers within half an hour." }

deadline "gate" { label = "The gate is locked", due = "3h", zone = "Varos/Maren", met = "logged" }

event "message" { after = "45m", when = "asked", document = "answer", text = "The telephone buzzes.", effect = "trust = trust + 1" }

scene "yard" {
  title = "The empty stand",
  text = [[
The ${colour} bicycle is not on its stand. Mira, who needs it to get home, has kept her coat on and asks what you know about it so far.

[quote]It was here at three.[/quote]
]],
  hint = "Is there a record that somebody made at the time?",
  choices = {
    { "Tell her what the register says, and what it does not say.", id = "tell", to = "desk", minutes = 5, effect = "trust = trust + 1",
      score = { trauma_informed = 2 }, reply = "She nods and sits down.",
      why = "Plain information gives her back some control.", ref = "yard-1" },
    { "Tell her that it will surely turn up.", id = "promise", to = "desk", minutes = 2,
      score = { trauma_informed = 0 }, reply = "She looks at the gate.",
      why = "It promises what you cannot know.", ref = "yard-1" },
    { "Say that a thief must have been in the yard.", id = "accuse", to = "desk", critical = true,
      score = { trauma_informed = -2 },
      why = "It blames before anything is known.", ref = "yard-1" },
  },
}

scene "desk" {
  title = "What to do first",
  text = "The telephone and the book lie before you.",
  hub = true,
  drill = { seconds = 30, to = "time_entry" },
  choices = {
    { "Write to Ilan.", id = "write", effect = "asked = true", score = { evidence = 1 }, reply = "The message is out.",
      why = "He signed for it last.", ref = "yard-2" },
    { "Look at the gate.", id = "gate", sticky = true, reply = "It is open until seven.", score = { evidence = 0 },
      why = "It does no harm.", ref = "yard-2" },
    { "Go on to the book.", id = "book", to = "time_entry", score = { evidence = 0 }, why = "The book comes last.", ref = "yard-2" },
  },
}

scene "time_entry" {
  title = "The time in the book",
  text = "When was the bicycle signed out? The register has it.",
  entry = {
    label = "Time",
    accept = {
      { "15:05", "15.05", "3:05 pm", id = "right", to = "form", score = { evidence = 2 }, why = "It is the time in the register.", ref = "yard-2" },
      { "16:40", id = "now", to = "form", score = { evidence = 0 }, why = "That is when you looked.", ref = "yard-2" },
    },
    otherwise = { reply = "Write a time such as 15:05." },
  },
}

scene "form" {
  title = "The note for the morning",
  text = "The morning shift reads what you leave.",
  entry = {
    fields = {
      { name = "what", label = "What happened, and how do you know?", type = "paragraph", required = true },
      { name = "who", label = "Who has been told?", type = "line" },
      { name = "zone", label = "Zone of the times", type = "option", options = { { "utc", "UTC" }, { "local", "Maren time" } } },
    },
    checks = {
      { id = "source", field = "what", any = { "register" }, score = { recording = 2 }, why = "The note names its source.",
        missing = "The note does not say where it comes from.", ref = "yard-2" },
      { id = "zone", when = "answer.zone == 'local'", score = { recording = 1 }, why = "The zone is said.",
        missing = "The zone is not said.", ref = "yard-2" },
    },
    to = "home",
    effect = "logged = true",
  },
}

scene "home" { ending = "done" }

ending "done" { title = "The light goes out", text = "Mira gets a lift. The book is in order." }
