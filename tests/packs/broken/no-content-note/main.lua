start "counter"

scene "counter" {
  title = "Two people at the counter",
  text = [[
A young adult, 22 by her passport, wants to register an address. The man beside her holds the passport, and he answers before she can.
]],
  hint = "Which of the two is your applicant?",
  choices = {
    { "Say that the rules ask you to speak with the applicant alone, and open the side room.", id = "side_room", to = "alone", minutes = 3,
      score = { safeguarding = 2 }, why = "A rule that you can point to takes the blame off her. Only alone can she say something else.", ref = "who-2003-5" },
    { "Register what the man says; there is a queue.", id = "register", to = "gone",
      score = { safeguarding = 0 }, why = "The queue gets shorter. That somebody else keeps her passport is an indicator that a registration desk alone can see.", ref = "osce-nrm-2022" },
    { "Ask the man aloud why he answers for her.", id = "ask_him", to = "gone",
      score = { safeguarding = -1 }, why = "It may be fair, but she pays for it on the way home.", ref = "who-2003-1" },
  },
}

scene "alone" {
  title = "Five minutes",
  text = "She looks at the door. “I only need the stamp,” she says.",
  choices = {
    { "Give her the stamp, and a small card with a number that answers in her language.", id = "card", to = "gone", score = { trauma_informed = 2 },
      why = "She gets what she came for without a condition, and a way to ask later.", ref = "who-2003-3" },
    { "Keep the stamp until she tells you what is wrong.", id = "keep", to = "gone", score = { trauma_informed = -2 },
      why = "Help that depends on an answer is pressure.", ref = "mendez-2" },
  },
}

scene "gone" { ending = "next_number" }
ending "next_number" { title = "The next number", text = "Number 68 sits down before you." }
