start "form"

variables {
  pages_done = 0,
  has_rested = false,
}

scene "form" {
  title = "Page three",
  text = "Vesna Tal reads page three twice. “Why do they want to know this?” she asks.",
  choices = {
    { "Find out together what the page is for, and leave the box empty until you know.", id = "together", to = "pause", effect = "pages_done = pages_done + 1",
      score = { trauma_informed = 2 }, why = "Whoever fills in a form may know what each box is for.", ref = "led-2016-680-4" },
    { "Say that everybody has to fill it in.", id = "everybody", to = "pause", effect = "pages_done = pages_done + 1; trust = trust - 1",
      score = { trauma_informed = -1 }, why = "It may be true, and it is no answer.", ref = "eu2012-29-20" },
  },
}

scene "pause" {
  title = "Half past eleven",
  text = "Pages done: ${pages_done}. She rubs her eyes.",
  choices = {
    { "Ask whether this is enough for today.", id = "enough", to = "end_of_morning", effect = "has_rested = true", score = { trauma_informed = 1 },
      why = "The claim has a date, and it is not today's.", ref = "mendez-2" },
    { "Go on to page four, since you are at it.", id = "go_on", to = "end_of_morning", score = { trauma_informed = -1 },
      why = "You are at it; she has stopped reading.", ref = "mendez-2" },
  },
}

scene "end_of_morning" { ending = "in_the_drawer" }
ending "in_the_drawer" { title = "In the drawer", text = "${has_rested and 'She takes the form home, and brings it back on Thursday.' or 'She forgets her scarf on the chair.'}" }
