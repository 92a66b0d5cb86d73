start "after_the_tenth"

scene "after_the_tenth" {
  title = "The line is quiet",
  text = "The tenth caller has hung up after forty minutes. You notice that you have stopped writing.",
  choices = {
    { "Sign off for fifteen minutes and tell the shift leader why.", id = "sign_off", to = "eleventh", minutes = 15,
      score = { wellbeing = 2 }, why = "Whoever listens needs to be able to listen. A pause is part of the work.", ref = "ovc-vt" },
    { "Take the next call; people are waiting.", id = "next_call", to = "eleventh", minutes = 1,
      score = { wellbeing = -1 }, why = "They wait for somebody who can hear them.", ref = "ovc-vt" },
  },
}

scene "eleventh" {
  title = "The eleventh call",
  text = "A neighbour speaks about the people in the flat above, who never leave the house.",
  choices = {
    { "Ask what she has seen and heard herself, and when.", id = "seen", to = "note", score = { evidence = 2 },
      why = "What somebody has seen can be looked into. What a house says cannot.", ref = "cop-initial-accounts" },
    { "Ask what she thinks is going on up there.", id = "thinks", to = "note", score = { evidence = 0 },
      why = "She will tell you, and it will be difficult to forget.", ref = "cop-initial-accounts" },
  },
}

scene "note" {
  title = "The note",
  text = "Six lines are enough.",
  entry = { fields = { { name = "seen", label = "What did the caller see herself?", type = "paragraph", required = true } },
    checks = { { id = "hours", field = "seen", any = { "neighbour", "caller" }, score = { evidence = 1 }, why = "A note says from whom it comes.", missing = "Say who has seen it.", ref = "cop-record" } },
    to = "morning" },
}

scene "morning" { ending = "handed_over" }
ending "handed_over" { title = "Seven in the morning", text = "The day shift has brought rolls." }
