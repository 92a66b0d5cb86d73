start "corridor"

scene "corridor" {
  title = "A greeting in the corridor",
  text = [[ The interpreter embraces Halina Brodek before you can introduce them. They come from the same town. ]],
  choices = {
    { "Ask each of them alone whether they know each other, and offer another interpreter.", id = "ask_each", to = "other", minutes = 10,
      score = { trauma_informed = 2 }, why = "What is said in a room with a neighbour is said to a town.", ref = "ovc-interpreters" },
    { "Be glad that there is trust already, and begin.", id = "begin", to = "room",
      score = { trauma_informed = -1 }, why = "It may be trust, or the opposite. You have not asked the person whom it concerns.", ref = "ovc-interpreters" },
  },
}

scene "other" {
  title = “Another voice, on the telephone”,
  text = [[ Halina would rather have the telephone interpreter from the capital. It takes an hour. ]],
  to = "room", minutes = 60,
}

scene "room" {
  title = "The first minutes",
  text = [[ You have explained who everybody is. Halina asks if her mother will hear of this. ]],
  choices = {
    { "Say who will read the record, and that her mother is not among them.", id = "who_reads", to = "done", score = { trauma_informed = 2 },
      why = "A plain answer to the question that was asked.", ref = "mendez-3" },
    { "Say that she need not worry.", id = "no_worry", to = "done", score = { trauma_informed = 0 },
      why = "It is kind and says nothing. She asked for a fact.", ref = "who-2003-3" },
  },
}

scene "done" { ending = "begun" }
ending "begun" { title = "Begun", text = "She takes off her coat." }
