start "suitcase"

document "passenger_list" { title = "Passenger list, flight 6", from = "Ground control", handling = "Official", text = "Six names on one booking, paid by a seventh person." }

scene "suitcase" {
  title = "Six passports",
  text = "The lock was open. Six passports of six people lie on the clothes, held together by a rubber band.",
  choices = {
    { "Close the case, and ask ground control whether the six are on one booking.", id = "booking", to = "owner", minutes = 8, effect = "receive('passenger_list')",
      score = { evidence = 2 }, why = "It is known to the airline already, and it tells at once whether anybody has to hurry.", ref = "iso-27037" },
    { "Spread them out and photograph every page.", id = "photograph", to = "owner", minutes = 15,
      score = { evidence = -1 }, why = "You handle what somebody else will have to examine, and read more than you need.", ref = "acpo-digital" },
  },
}

scene "owner" {
  title = "She asks for her suitcase",
  text = "A woman in a grey coat wants to have her luggage.",
  choices = {
    { "Tell the border police what is on the list, and let them speak to her.", id = "police", to = "gate", when = "has('pasenger_list')",
      score = { cooperation = 2 }, why = "They can ask all six where their passports are, and each of them alone.", ref = "osce-nrm-2022" },
    { "Ask the border police to come, because of a suitcase.", id = "vague", to = "gate",
      score = { cooperation = 1 }, why = "They come. They would have come faster with a reason.", ref = "osce-nrm-2022" },
    { "Hand it over.", id = "hand_over", to = "gate",
      score = { cooperation = -2 }, why = "Six people go on without their papers.", ref = "palermo-3" },
  },
}

scene "gate" { ending = "boarding" }
ending "boarding" { title = "Boarding", text = "Gate 6 closes in twenty minutes." }
