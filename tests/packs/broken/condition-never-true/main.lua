start "desk"

variables { days = { 0, min = 0, max = 30 }, knows = false }

scene "desk" {
  title = "Your desk",
  text = "Maria Olt was found last night in a workshop. She sleeps in the next room.",
  choices = {
    { "Tell her, with an interpreter, that she has thirty days in which she need decide nothing.", id = "tell", to = "day_one", effect = "knows = true; days = 10",
      score = { lawfulness = 2 }, why = "The period is hers by right. A right that nobody mentions is none.", ref = "cets197-13" },
    { "Take her statement while it is fresh.", id = "statement", to = "day_one", effect = "days = 3",
      score = { lawfulness = -2 }, why = "Fresh for you. She has slept three hours.", ref = "cets197-13" },
  },
}

scene "day_one" {
  title = "The first days",
  text = "${days} days have gone by. A colleague asks when the interview is.",
  choices = {
    { "Say that she decides, and that the period runs until the end of the month.", id = "she_decides", to = "later", effect = "days = days + 10", score = { trauma_informed = 2 },
      why = "It keeps the colleague away and the right in place.", ref = "mendez-2" },
    { "Ask her in passing when she will be ready.", id = "in_passing", to = "later", effect = "days = days + 5", score = { trauma_informed = -1 },
      why = "In passing is still asking.", ref = "mendez-2" },
  },
}

scene "later" {
  title = "She knocks",
  text = "“I would like to know what happens if I say no,” she says.",
  choices = {
    { "Explain it: a place to live until the end of the period, help that does not depend on it, and what ends.", id = "explain", to = "closed", score = { trauma_informed = 1 },
      why = "A decision needs both sides.", ref = "eu2011-36-12" },
    { "Remind her that the thirty days are over.", id = "over", to = "closed", when = "days >= 30", score = { trauma_informed = -1 },
      why = "They may be over for the law. She asked something else.", ref = "cets197-13" },
    { "Say that it will not come to that.", id = "not_come", to = "closed", score = { trauma_informed = -1 },
      why = "You cannot promise it.", ref = "who-2003-3" },
  },
}

scene "closed" { ending = "asked" }
ending "asked" { title = "An answer", text = "${knows and 'She says that she will think about it, and means it.' or 'She says what she thinks that you would like to hear.'}" }
