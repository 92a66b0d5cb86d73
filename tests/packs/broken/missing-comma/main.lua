start "bell"

scene "bell" {
  title = "Somebody rings",
  text = [[
It is ten past nine in the evening. A man stands before the camera and holds a bunch of keys into it.

[quote]I am her cousin. She left these in my car. Is she in?[/quote]
]],
  choices = {
    { "Say that you can speak about nobody, and that lost things can be left at the police station.", id = "nobody", to = "he_waits",
      score = { safeguarding = 2 }, reply = "He looks at the door for a while.",
      why = "Neither yes nor no is an answer that tells him where she is.", ref = "who-2003-3" },
    { "Say that she is out at the moment.", id = "she_is_out", to = "he_waits",
      score = { safeguarding = -2 }, reply = "“Then I wait,” he says.",
      why = "It confirms that she lives here. A kind sentence can give an address away.", ref = "who-2003-3" },
  },
}

scene "he_waits" {
  title = "He does not go",
  text = "A quarter of an hour later he still sits in a car across the street.",
  choices = {
    { "Tell the manager on call, and write down the time and the number plate.", id = "on_call", to = "log",
      score = { safeguarding = 2, recording = 1 }, why = "Who decides about safety has to know tonight; a time written down at once is worth more than a memory.", ref = "cop-record" },
    { "Wait until he drives away by himself.", id = "wait", to = "log",
      score = { safeguarding = 0, recording = 0 }, why = "He may go. Whether he does should not be what her safety hangs on.", ref = "who-2003-1" },
  },
}

scene "log" { title = "The log book", text = "You hand over to the night shift at eleven.", to = "end_of_shift", label = "Hand over" }
scene "end_of_shift" { ending = "handed_over" }
ending "handed_over" { title = "Handed over", text = "The night shift reads the log before it takes the keys." }
