start "letter"

variables { has_copy = false, signed = false }

scene "letter" {
  title = "A letter for two ministries",
  text = "The place is free until Friday.",
  choices = {
    { "Make a certified copy first, so that both can have one.", id = "copy", to = "interior", effect = "has_copy = true", minutes = 30, score = { cooperation = 2 },
      why = "Two papers can be in two places.", ref = "osce-nrm-2022" },
    { "Take the letter to the Ministry of the Interior.", id = "take", to = "interior", minutes = 10, score = { cooperation = 0 },
      why = "It saves half an hour today. You will see what it costs.", ref = "osce-nrm-2022" },
  },
}

scene "interior" {
  title = "Ministry of the Interior",
  text = "“We sign when Social Affairs has signed,” says the clerk.",
  choices = {
    { "Leave the copy here, and ask for a signature under condition.", id = "condition", to = "place", when = "has_copy", effect = "signed = true", score = { cooperation = 1 },
      why = "A condition lets both move at once.", ref = "osce-nrm-2022" },
    { "Go to Social Affairs.", id = "go", to = "social", minutes = 25 },
  },
}

scene "social" {
  title = "Ministry of Social Affairs",
  text = "“We sign when Interior has signed,” says the clerk.",
  choices = {
    { "Show the signature.", id = "show", to = "place", when = "signed" },
    { "Go back to Interior.", id = "back_again", to = "interior", minutes = 25 },
  },
}

scene "place" { ending = "placed" }
ending "placed" { title = "A place until spring", text = "The key is handed over on Friday." }
