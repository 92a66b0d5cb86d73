start "call"

scene "call" {
  title = "She has a street name",
  text = "“I have the street,” says the journalist. “Just tell me that I am not wrong.”",
  choices = {
    { "Say that you neither confirm nor deny anything in a running case, and ask her to wait before she prints a street.", id = "wait", to = "second",
      score = { safeguarding = 2 }, why = "A street in a newspaper is an address for everybody who looks for somebody.", ref = "eu2012-29-21" },
    { "Tell her off the record that she is right.", id = "off_record", to = "second",
      score = { safeguarding = -2 }, why = "It is confirmed now. Nothing is off the record for those who live there.", ref = "eu2012-29-21" },
  },
}

scene "second" {
  title = "And a word",
  text = "She reads you her first sentence. It calls the people in the house “slaves”.",
  choices = {
    { "Send her the guide on words, and offer to explain it.", id = "words", to = "printed", score = { cooperation = 1 },
      why = "Most journalists are glad of a better word that they can defend.", ref = "luxemburg-guide" },
    { "Let it stand; you are not her editor.", id = "let_stand", to = "printed", score = { cooperation = 0 },
      why = "True. But you are the one whom she asked.", ref = "osce-2013" },
  },
}

scene "printed" { ending = "printed" }
ending "printed" { title = "Page four", text = "The article appears on Friday." }
