start "phone_call"

variables { asked = false }

deadline "recordings" { label = "The hotel's recordings overwrite themselves", due = "20h", met = "asked", missed = { text = "The recordings of that evening are gone." } }

scene "phone_call" {
  title = "The night porter calls",
  text = "The porter of the Hotel Lantern thinks that the two guests of 214 were brought there against their will. The recordings are kept for three days; two have passed.",
  choices = {
    { "Send a written preservation request to the manager tonight, by the form.", id = "form", to = "morning", effect = "asked = true", minutes = 25,
      score = { evidence = 2 }, why = "Preservation is asked first and costs nobody anything. By the form it can be shown later who asked and when.", ref = "own-cctv" },
    { "Ask the porter to copy what he finds interesting onto a stick.", id = "stick", to = "morning", effect = "asked = true", minutes = 5,
      score = { evidence = 0 }, why = "He is kind, and what he chooses can no longer be shown to be whole.", ref = "iso-27037" },
    { "Put a note on the pile for Monday.", id = "monday", to = "morning", minutes = 1500,
      score = { evidence = -2 }, why = "By then there is nothing left to ask for.", ref = "own-cctv" },
  },
}

scene "morning" {
  title = "The next morning",
  text = "It is ${clock()}.",
  choices = {
    { "Write down who was asked, at what time, and who confirmed it.", id = "write", to = "closed", score = { recording = 1 },
      why = "A copy is worth what its history is worth.", ref = "cop-record" },
    { "Wait for the stick to arrive.", id = "nothing", to = "closed", score = { recording = 0 },
      why = "Nobody will remember the hour in a month.", ref = "cop-record" },
  },
}

scene "closed" { ending = "closed" }
ending "closed" { title = "Closed for today", text = "${asked and 'The hotel has confirmed.' or 'Nobody has asked the hotel.'}" }
