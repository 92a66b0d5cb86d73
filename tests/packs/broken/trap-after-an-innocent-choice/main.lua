start "studio"

variables { saw_van = false, van_left = false }

deadline "van" { label = "The van behind the studio is loaded", due = "35m", met = "saw_van",
  missed = { text = "The van has left by the yard.", effect = "van_left = true", score = { safeguarding = -6 }, why = "Whoever was in it can no longer be asked.", ref = "osce-nrm-2022" } }

scene "studio" {
  title = "The studio opens at ten",
  text = "The manager offers you a cup of tea. Two workers watch. In the yard stands a van with open doors.",
  choices = {
    { "Thank her and take the tea.", id = "tea", to = "workers", minutes = 45, reply = "It is green tea." },
    { "Thank her; perhaps later.", id = "later", to = "workers", minutes = 1, reply = "She puts the pot down." },
  },
}

scene "workers" {
  title = "The two workers",
  text = "${van_left and 'The yard is empty.' or 'Somebody carries bags through the yard.'} The two work without looking up.",
  choices = {
    { "Ask the manager for the rota and the contracts, and stand where you see the yard.", id = "rota", to = "back_room", effect = "saw_van = true", minutes = 10,
      score = { safeguarding = 2 }, why = "Papers can be asked for without anybody being asked to speak.", ref = "who-2003-1" },
    { "Ask the workers where they live.", id = "where", to = "back_room", minutes = 10,
      score = { safeguarding = -1 }, why = "They would have to answer before their manager.", ref = "who-2003-5" },
    { "Look at the price list.", id = "prices", to = "back_room", minutes = 5,
      score = { safeguarding = 0 }, why = "Prices below cost are an indicator. It is a beginning.", ref = "osce-nrm-2022" },
  },
}

scene "back_room" {
  title = "A mattress",
  text = "Behind the curtain lies a mattress.",
  choices = {
    { "Note it, close the curtain, and ask for the landlord's number in another tone of voice.", id = "note", to = "street", score = { evidence = 1 },
      why = "You have seen it; you need not show that you have.", ref = "cop-record" },
    { "Ask who sleeps there.", id = "who", to = "street", score = { evidence = 0 }, why = "It is the right question, and this is the wrong room for it.", ref = "who-2003-5" },
  },
}

scene "street" { ending = "on_the_street" }
ending "on_the_street" { title = "On the street", text = "You write for ten minutes in the car." }
