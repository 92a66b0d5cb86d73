start "platform"

variables { told_police = false }

event "bus" { text = "The 18:40 from the south comes in.", to = "arrival" }

scene "platform" {
  title = "Platform four",
  text = "The man with the printed names on a cardboard has been here since noon. The 18:40 is due.",
  hub = true,
  choices = {
    { "Tell the station police what you have seen, with times.", id = "police", minutes = 10, effect = "told_police = true", score = { cooperation = 2 },
      reply = "Two officers take a coffee at the kiosk.", why = "They can stand near by without a question to anybody.", ref = "osce-nrm-2022" },
    { "Ask the man whom he is waiting for.", id = "ask_man", minutes = 5, score = { safeguarding = -1 },
      reply = "“Family,” he says, and turns the cardboard over.", why = "He knows now that he is being looked at.", ref = "fatf-tipping-off" },
    { "Lay out the leaflets in four languages where people get off.", id = "leaflets", minutes = 5, score = { safeguarding = 1 },
      reply = "The leaflets lie beside the water.", why = "Help that can be taken without speaking to anybody.", ref = "who-2003-5" },
    { "Go home.", id = "home", to = "night", minutes = 1, score = { safeguarding = -1 }, why = "The bus has not come in yet, and you are the one who has seen the man.", ref = "osce-nrm-2022" },
  },
}

scene "arrival" {
  title = "Four people get off",
  text = "Four people look for somebody. The man lifts his cardboard.",
  choices = {
    { "Offer water to all four, and say in two languages what you are here for.", id = "water", to = "night", score = { safeguarding = 2 },
      why = "Everybody is offered the same; nobody is singled out before the man.", ref = "who-2003-5" },
    { "Warn them aloud.", id = "warn", to = "night", score = { safeguarding = -1 }, why = "You know nothing for certain, and he hears it too.", ref = "who-2003-1" },
  },
}

scene "night" { ending = "last_bus" }
ending "last_bus" { title = "The last bus", text = "${told_police and 'The officers have finished their coffee.' or 'The kiosk closes.'}" }
