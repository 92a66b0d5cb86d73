start "list"

variables {
  partner = { "none", one_of = { "none", "shelter", "municipality" } },
}

scene "list" {
  title = "The invitations",
  text = "Nadja Reh agrees to a meeting about where she will live. Her former employer sits on the town council.",
  choices = {
    { "Go through the list with her, name by name.", id = "with_her", to = "room", effect = "partner = 'shelter'", minutes = 20,
      score = { trauma_informed = 2 }, why = "She knows who talks to whom in that town. You do not.", ref = "osce-nrm-2022" },
    { "Invite the municipality, as always.", id = "as_always", to = "room", effect = "partner = 'municipality'", minutes = 2,
      score = { trauma_informed = -1 }, why = "A usual list is made for usual cases.", ref = "led-2016-680-4" },
  },
}

scene "room" {
  title = "Before it begins",
  text = {
    "The table is set for six.",
    { when = "partner = 'municipality'", "The clerk from the town hall has brought a colleague." },
  },
  choices = {
    { "Begin by saying what will be written down and who gets it.", id = "rules", to = "after", score = { lawfulness = 1 },
      why = "People share what they need to share when they know where it goes.", ref = "tlp-2" },
    { "Begin with coffee and see who asks.", id = "coffee", to = "after", score = { lawfulness = 0 },
      why = "Nobody asks. Afterwards everybody has notes of their own.", ref = "tlp-2" },
  },
}

scene "after" { ending = "agreed" }
ending "agreed" { title = "An address that three people know", text = "The minutes fit on one page." }
