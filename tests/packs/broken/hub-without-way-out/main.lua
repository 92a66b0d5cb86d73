start "morning"

variables { rang_home = false }

scene "morning" {
  title = "Ten to nine",
  text = "The hospital has rung: a citizen of yours asks for the consul. On the desk lie four other things.",
  choices = {
    { "Send the deputy to the hospital, and go to the desk.", id = "deputy", to = "desk", minutes = 10, score = { cooperation = 2 },
      reply = "She takes her coat.", why = "She speaks the language, and both things are seen to.", ref = "osce-nrm-2022" },
    { "Go to the hospital yourself.", id = "hospital", to = "hospital", minutes = 40, score = { cooperation = 1 },
      reply = "The desk stays as it is.", why = "He is glad. The woman who comes at noon for her passport finds a closed door.", ref = "cets197-12" },
  },
}

scene "hospital" {
  title = "Room 12",
  text = "He would like his employer not to hear where he is.",
  choices = {
    { "Tell the ward that nobody is told, and write down who has asked so far.", id = "ward", to = "evening", score = { lawfulness = 2 },
      why = "The ward can only keep it to itself if it knows.", ref = "eu2012-29-21" },
    { "Ring the employer and say that he is on leave.", id = "employer", to = "evening", score = { lawfulness = -2 },
      why = "It tells the employer that you know him.", ref = "eu2012-29-21" },
  },
}

scene "desk" {
  title = "Four things on the desk",
  text = "It is nine. The consulate opens to the public at ten.",
  hub = true,
  choices = {
    { "Ring the shelter about the woman who asked for a new passport on Friday.", id = "shelter", minutes = 10, score = { safeguarding = 2 },
      reply = "She can come at noon, through the back door.", why = "A passport is the one thing that only you can give her back.", ref = "cets197-12" },
    { "Ring her family, who asked on Saturday whether she is well.", id = "family", minutes = 10, effect = "rang_home = true", score = { lawfulness = -2 },
      reply = "The line is busy.", why = "She has not said whether they may know. Ask her first.", ref = "led-2016-680-4" },
    { "Sign the visas that are due.", id = "visas", minutes = 25, score = { recording = 1 }, reply = "Nineteen signatures.", why = "They are due today, and people have booked flights.", ref = "cop-record" },
    { "Look whether the line is free.", id = "look", sticky = true, minutes = 2, when = "rang_home", reply = "It is busy.", why = "Looking costs two minutes.", ref = "cop-record" },
    { "Open the doors to the public.", id = "open", minutes = 1, reply = "Eleven people are waiting.", why = "It is ten.", ref = "cop-record" },
  },
}

scene "evening" { ending = "closed" }
ending "closed" { title = "Closed", text = "The flag is taken down." }
