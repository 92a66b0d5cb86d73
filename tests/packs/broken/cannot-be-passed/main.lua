start "desk"

variables { patrol_rung = false, log_written = false }

scene "desk" {
  title = "Ten to six",
  text = "One call is open: a driver has seen people climb out of a lorry at the lay-by on road nine.",
  choices = {
    { "Ring the patrol once more before you hand over.", id = "ring", to = "handover", minutes = 5, effect = "patrol_rung = true", score = { cooperation = 2 },
      why = "What is open is handed over with its latest news.", ref = "cop-record" },
    { "Write down what is known, and since when.", id = "write", to = "handover", minutes = 8, effect = "log_written = true", score = { cooperation = 1 },
      why = "Whoever comes at six can read it at seven.", ref = "cop-record" },
    { "Make coffee for the morning.", id = "coffee", to = "handover", minutes = 10, score = { cooperation = 0 },
      why = "It is friendly. The call is still open.", ref = "cop-record" },
  },
}

scene "handover" {
  title = "The morning shift",
  text = "Your colleague has still got her coat on.",
  choices = {
    { "Tell her the one thing first: who may be walking along a road in the dark, and since when.", id = "one_thing", to = "home", score = { cooperation = 2 },
      why = "What somebody's safety hangs on comes first, and before the coat is off.", ref = "osce-nrm-2022" },
    { "Wait until she has read the log.", id = "read_first", to = "home", score = { cooperation = 0 },
      why = "It stands on the second page.", ref = "cop-record" },
  },
}

duty "open_call" { title = "The open call is handed over", done = "patrol_rung and log_written", score = { recording = 2 }, critical = true,
  why = "News and a note: the morning can act at once.", missed = "The morning has the call without the news, or without the note.", ref = "cop-record" }

scene "home" { ending = "home" }
ending "home" { title = "Home", text = "It is getting light." }
