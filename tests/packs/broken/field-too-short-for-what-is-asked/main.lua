start "message"

scene "message" {
  title = "A message of two lines",
  text = "Who is to be looked out for, as what, and what should a colleague do who meets her?",
  entry = {
    fields = {
      { name = "who", label = "Who, and as what", type = "line", required = true, max = 24 },
      { name = "do", label = "What a colleague should do", type = "paragraph" },
    },
    checks = {
      { id = "as_what", field = "who", all = { "missing person", "may be at risk" }, score = { safeguarding = 2 },
        why = "Whoever is looked for as a missing person is met in another way than a suspect.", missing = "Say as what she is looked for.", ref = "interpol-notices" },
      { id = "alone", field = "do", any = { "alone", "without the companion" }, score = { safeguarding = 1 },
        why = "She is asked alone, or she is not asked.", missing = "Say that she is to be spoken to alone.", ref = "who-2003-5" },
    },
    to = "sent",
  },
}

scene "sent" {
  title = "An answer",
  text = "A colleague asks whether she may be told why.",
  choices = {
    { "Yes: that somebody wants to know whether she is well, and that she decides what becomes of the answer.", id = "yes", to = "over", score = { trauma_informed = 2 },
      why = "She is an adult. Being found is not the same as being handed over.", ref = "who-2003-5" },
    { "No; it is an official matter.", id = "no", to = "over", score = { trauma_informed = -1 }, why = "It is a matter about her.", ref = "mendez-3" },
  },
}

scene "over" { ending = "over" }
ending "over" { title = "Two lines", text = "They travel further than you do." }
