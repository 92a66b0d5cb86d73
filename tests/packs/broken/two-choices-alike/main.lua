start "he_rings"

scene "he_rings" {
  title = "Ten years of golf",
  text = "[quote]Forty wages, all on one card reader. Since when is that your business?[/quote] asks the owner of the cleaning firm.",
  choices = {
    { "Say that transfers are looked at by another department, and that you know nothing of it.", id = "department", to = "note", score = { lawfulness = 2 },
      why = "It is true. You must not tell him that a report is being written, and you do not.", ref = "fatf-tipping-off" },
    { "Say that compliance has a question about the card reader.", id = "compliance", to = "note", score = { lawfulness = -2 },
      why = "He knows now what was noticed.", ref = "fatf-tipping-off" },
  },
}

scene "note" {
  title = "The note to compliance",
  text = "You have heard his voice. They have not.",
  choices = {
    { "Write down what he asked, in his words.", id = "his_words", to = "lunch", minutes = 10, score = { recording = 2 },
      why = "A question can be an indicator; what you made of it is not.", ref = "fatf-2018" },
    { "Write down what you think of him.", id = "your_view", to = "lunch", minutes = 10, score = { recording = 0 },
      why = "Ten years of golf are no indicator, and neither is a feeling.", ref = "fatf-2018" },
  },
}

scene "lunch" {
  title = "Lunch",
  text = "A colleague asks what is the matter.",
  choices = {
    { "Say that you had a difficult call.", id = "difficult", to = "afternoon" },
    { "Talk about the weather.", id = "weather", to = "afternoon" },
  },
}

scene "afternoon" { ending = "filed" }
ending "filed" { title = "Filed", text = "At four somebody from compliance rings and thanks you." }
