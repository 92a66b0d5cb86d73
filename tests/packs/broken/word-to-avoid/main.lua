start "meeting"

scene "meeting" {
  title = "An empty chair",
  text = "Joanna Wirth has not come, for the third time. The prosecutor looks at the clock.",
  choices = {
    { "Ask what has changed for her since the first appointment.", id = "changed", to = "message", score = { trauma_informed = 2 },
      why = "There is a reason, and it may be one that you can do something about.", ref = "mendez-2" },
    { "Write to her that the proceedings depend on her.", id = "depend", to = "message", score = { trauma_informed = -1 },
      why = "They may. It is still a weight that is not hers to carry.", ref = "eu2011-36-12" },
  },
}

scene "message" {
  title = "What goes into the file",
  text = {
    "The record of the last meeting lies open.",
    "The witness is uncooperative, it says, and a new appointment should be made through the court.",
    "You may add a line.",
  },
  choices = {
    { "“Has not come; not known why; she will be asked by her support worker whether she wishes to go on.”", id = "not_known", to = "closed", score = { recording = 2 },
      why = "It says what is known, and who will ask.", ref = "cop-record" },
    { "“Third time.”", id = "third", to = "closed", score = { recording = 0 }, why = "A count is no reason.", ref = "cop-record" },
  },
}

scene "closed" { ending = "closed" }
ending "closed" { title = "Closed for today", text = "On Thursday she rings by herself. Her bus line no longer runs." }
