start "staircase"

scene "staircase" {
  title = "Behind the third door",
  text = [[
The smoke detectors are missing, as the complaint said. Behind the third door stand nine beds, and on each lies a folded uniform of the same cleaning company.
]],
  choices = {
    { "Finish the inspection as planned, and note what you see without asking anybody.", id = "finish", to = "office", minutes = 30,
      score = { evidence = 2, safeguarding = 1 }, why = "You have a reason to be here that harms nobody. Questions in this house would be overheard.", ref = "who-2003-1" },
    { "Ask those who are awake who keeps their documents.", id = "ask", to = "landlord", minutes = 10,
      score = { evidence = 0, safeguarding = -1 }, why = "It is the right question in the wrong place: the landlord's nephew sleeps in the hall.", ref = "who-2003-5" },
  },
}

scene "landlord" {
  title = "The landlord is on the stairs",
  text = "He wants to know what was said.",
  choices = {
    { "Speak about smoke detectors, and only about smoke detectors.", id = "smoke", to = "ofice", score = { safeguarding = 1 },
      why = "It is true, and it gives nothing away.", ref = "who-2003-3" },
    { "Tell him that the uniforms interest you.", id = "uniforms", to = "office", score = { safeguarding = -2 },
      why = "By tomorrow the room is empty.", ref = "fatf-tipping-off" },
  },
}

scene "office" {
  title = "Back at the office",
  text = "Who should hear of it today?",
  choices = {
    { "The labour inspectorate and the national referral contact, in one message.", id = "both", to = "done", score = { cooperation = 2 },
      why = "One can look into work, the other into what people need. Both have to know of each other.", ref = "osce-nrm-2022" },
    { "Nobody; a fire inspector writes about fire.", id = "nobody", to = "done", score = { cooperation = -1 },
      why = "You are the only authority that has seen the room.", ref = "osce-nrm-2022" },
  },
}

scene "done" { ending = "reported" }
ending "reported" { title = "Four pages", text = "The report has four pages, and a list of what is not known." }
