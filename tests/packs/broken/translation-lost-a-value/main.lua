start "question"

variables { told = false }
seeded { months = { 6, 12, 24 } }

scene "question" {
  title = "What is written there?",
  text = "The centre keeps notes for ${months} months. Lea Amsel asks what stands in hers.",
  choices = {
    { "Show her the page, and read it with her.", id = "show", to = "after", effect = "told = true", score = { lawfulness = 2 },
      why = "It is about her. She may see it, and say what is wrong in it.", ref = "led-2016-680-4" },
    { "Say that it is nothing to worry about.", id = "nothing", to = "after", score = { lawfulness = -1 },
      why = "She did not ask whether to worry.", ref = "led-2016-680-4" },
  },
}

scene "after" {
  title = "A correction",
  text = "${told and 'A street name is wrong.' or 'She looks at the cupboard.'} She wants it changed.",
  choices = {
    { "Correct it beside the old line, with the date.", id = "beside", to = "closed", score = { recording = 2 }, why = "Both can be read, and it can be seen who asked for it.", ref = "cop-record" },
    { "Write over it.", id = "over", to = "closed", score = { recording = 0 }, why = "It is right now, and nobody will know that it was not.", ref = "cop-record" },
  },
}

scene "closed" { ending = "corrected" }
ending "corrected" { title = "Corrected", text = "She takes a copy with her." }
