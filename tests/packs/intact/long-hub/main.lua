start "counter"

variables {
  room_found = false,
  kept = false,
  called_back = false,
  pressed = false,
}

document "note" { title = "Note of the afternoon", from = "Day shift", received = true,
  text = "The recordings of the coach station are kept until ten tonight. Somebody may come who needs a room." }
document "confirmation" { title = "Confirmation", from = "Coach station", text = "Kept until ${time_at(4320)}." }
person "oda" { name = "Oda Brehm", role = "On call, shelter", about = "Answers within ten minutes.", known = "visited('shelter_call') > 0" }

deadline "recordings" { label = "The coach station's recordings", due = "4h", zone = "Varos/Maren", open = "has('note')", met = "kept",
  missed = { text = "The recordings are overwritten.", score = { evidence = -2 }, why = "They could have been kept by one message.", ref = "bc-16" } }

event "confirmed" { document = "confirmation", text = "The coach station confirms." }
event "woman" { after = "40m", text = "Somebody stands at the counter.", to = "at_the_counter", stops_waiting = true }
event "press_rings" { after = "150m", when = "not pressed", text = "The other line rings.", to = "press_call" }

scene "counter" {
  title = "The counter",
  text = {
    "It is ${clock()}. The note of the day shift lies in the case file.",
    { when = "room_found", "A room is free, and you know where." },
    { when = "kept and not has('confirmation')", "The coach station has not answered yet." },
  },
  hub = true,
  choices = {
    { "Ask the coach station to keep the recordings.", id = "keep", minutes = 15, effect = "kept = true; schedule('confirmed', '30m')", score = { evidence = 2 },
      reply = "The form is on its way.", why = "What is overwritten at ten cannot be asked for at eleven.", ref = "bc-16" },
    { "Ring the shelter and ask what is free.", id = "shelter", call = "shelter_call", minutes = 5, score = { safeguarding = 1 },
      why = "Whoever comes tonight should not wait while you look.", ref = "osce-nrm-2022" },
    { "Ring back the number that was left in the afternoon.", id = "ring_back", minutes = 10, when = "not called_back", effect = "called_back = true", score = { cooperation = 1 },
      reply = "It was a wrong number, and they thank you all the same.", why = "A promise of the day shift is a promise of the house.", ref = "cop-record" },
    { "Sort the leaflets.", id = "leaflets", minutes = 20, reply = "They lie in order now." },
    { "Look at the clock.", id = "clock", sticky = true, minutes = 1, reply = "${clock()}." },
    { "Hand over to the night shift.", id = "hand_over", to = "handover", when = "minutes() >= 60", minutes = 5, score = { recording = 1 },
      why = "The hour is over, and the counter is never empty.", ref = "cop-record" },
    { "Close the counter for tonight.", id = "close", to = "handover", minutes = 5, score = { recording = -1 },
      why = "Somebody may stand before a closed door.", ref = "cop-record" },
  },
}

scene "shelter_call" {
  title = "Oda Brehm answers",
  text = "“One room,” she says. “For whom?”",
  choices = {
    { "“For somebody who may come. I ring you when she has decided.”", id = "may_come", to = "back", effect = "room_found = true", score = { trauma_informed = 1 },
      why = "The room is kept, and nobody has decided for her.", ref = "mendez-2" },
    { "“Block it. She will take it.”", id = "block", to = "back", effect = "room_found = true", score = { trauma_informed = -1 },
      why = "You do not know her yet.", ref = "mendez-2" },
  },
}

scene "at_the_counter" {
  title = "She asks for the toilet first",
  text = "${room_found and 'You know of a room.' or 'You have not asked yet what is free.'} She has one bag with her.",
  choices = {
    { "Show her the way, and the chair by the radiator, and say that there is no hurry.", id = "no_hurry", to = "back", score = { trauma_informed = 2 },
      why = "What somebody asks for first is what they need first.", ref = "eu2012-29-20" },
    { "Ask her name for the list.", id = "list", to = "back", score = { trauma_informed = -1 },
      why = "The list can wait for as long as she can.", ref = "led-2016-680-4" },
  },
}

scene "press_call" {
  title = "A newspaper",
  text = "Somebody asks how many have come tonight.",
  enter = "pressed = true",
  choices = {
    { "Give the number of the press office.", id = "office", to = "back", score = { lawfulness = 1 }, why = "It answers such questions, and does not sit where people come in.", ref = "eu2012-29-21" },
    { "Say that it is a quiet evening.", id = "quiet", to = "back", score = { lawfulness = -1 }, why = "It sounds harmless, and it is an answer about those who are here.", ref = "eu2012-29-21" },
  },
}

scene "handover" { ending = "handed_over" }
ending "handed_over" { title = "Handed over", text = function()
  if kept and room_found then return "The night shift reads two lines and knows where it stands." end
  return "The night shift asks some questions."
end }

duty "ask_to_keep" { title = "The recordings are asked for", done = "kept", when = "has('note')", score = { evidence = 1 },
  why = "It was asked for before ten.", missed = "Nobody asked for the recordings.", ref = "bc-16" }
