-- Counts rounds, so that a test can tell which action's consequence was shown last.

start "walk"

variables { round = { 0, min = 0 } }

scene "walk" {
  title = "The yard",
  text = "Round ${round} is done.",
  choices = {
    { "Go round once more.", id = "more", sticky = true, to = "walk", effect = "round = round + 1", score = { evidence = 0 },
      why = "One more.", ref = "iso-27037" },
    { "Go home.", id = "home", to = "gate", score = { evidence = 1 }, why = "Enough.", ref = "iso-27037" },
  },
}

scene "gate" { ending = "home" }

ending "home" { title = "Home", text = "After ${round} rounds." }
