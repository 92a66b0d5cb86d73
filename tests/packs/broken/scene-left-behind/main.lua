start "briefing"

scene "briefing" {
  title = "The briefing",
  text = "Twelve officers, two vans, one interpreter. Nobody has mentioned the four people who sleep above the car wash.",
  choices = {
    { "Ask who will speak to them first, and where they will be at seven.", id = "who_first", to = "plan", score = { safeguarding = 2 },
      why = "A search that has no plan for people makes witnesses of some and homeless of others.", ref = "osce-nrm-2022" },
    { "Say nothing; they will be interviewed at the station.", id = "station", to = "morning", score = { safeguarding = -1 },
      why = "Arriving in a police van is not how trust begins.", ref = "cets197-10" },
  },
}

scene "plan" {
  title = "A second van",
  text = "The head of operations looks at her watch. “You have two minutes.”",
  choices = {
    { "A support worker from the first minute, a warm room, breakfast, and no question before that.", id = "warm_room", to = "morning", score = { trauma_informed = 2 },
      why = "What people need first is not what you need first.", ref = "eu2012-29-20" },
    { "Two officers in plain clothes.", id = "plain_clothes", to = "morning", score = { trauma_informed = 0 },
      why = "They are officers in any clothes.", ref = "osce-nrm-2022" },
  },
}

scene "afterwards" {
  title = "The debrief of the team",
  text = "The interpreter is pale.",
  choices = {
    { "Ask her how she is before you ask the others what went wrong.", id = "ask_her", to = "morning", score = { wellbeing = 1 },
      why = "She has carried both sides of every sentence.", ref = "ovc-vt" },
    { "Thank everybody and go home.", id = "thank", to = "morning", score = { wellbeing = 0 }, why = "Thanks are good. A question is better.", ref = "ovc-vt" },
  },
}

scene "morning" { ending = "six_o_clock" }
ending "six_o_clock" { title = "Six o'clock", text = "It rains." }
