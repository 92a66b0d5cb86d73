start "box"

scene "box" {
  title = "A shoe box",
  text = "Among the things that the landlord has handed in lies a shoe box with eleven letters, addressed and stamped. All are in the hand of Sofia Kern, who is 34 and in the shelter.",
  choices = {
    { "Give her the box as it is, and tell her where it was found.", id = "give", to = "question", score = { lawfulness = 3, trauma_informed = 3 },
      why = "They are her letters.", ref = "led-2016-680-4" },
    { "Copy the addresses before you give her the box.", id = "copy", to = "question", score = { lawfulness = 2, trauma_informed = 3 },
      why = "Addresses are data too. Ask her for those that you need.", ref = "led-2016-680-4" },
  },
}

scene "question" {
  title = "She asks a question",
  text = "“Who had them?” she asks.",
  choices = {
    { "Say what you know: the landlord had the box, and he has said nothing about it.", id = "know", to = "evening", score = { trauma_informed = 3 },
      why = "She gets a plain answer, with its limits.", ref = "mendez-3" },
    { "Say that it will be looked into.", id = "looked_into", to = "evening", score = { trauma_informed = 2 },
      why = "It will. She asked who.", ref = "mendez-3" },
  },
}

scene "evening" { ending = "posted" }
ending "posted" { title = "Eleven letters", text = "She posts three of them." }
