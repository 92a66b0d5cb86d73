start "list"

variables { has_addresses = false, told_her = false }

scene "list" {
  title = "Seven names",
  text = "The list has a column for addresses. Two of the seven live in a shelter.",
  choices = {
    { "Give the address of the court for the two, as the code allows.", id = "court_address", to = "call", effect = "has_addresses = false", score = { safeguarding = 2 },
      why = "The court can reach them; nobody else needs to.", ref = "cets197-28" },
    { "Fill in the column as it is.", id = "as_it_is", to = "call", effect = "has_addresses = true", score = { safeguarding = -2 },
      why = "A list is copied more often than anybody counts.", ref = "cets197-28" },
  },
}

scene "call" {
  title = "A call",
  text = "One of the two rings and asks what the other side will know about her.",
  choices = {
    { "Tell her exactly what stands on the list.", id = "exactly", to = "evening", effect = "told_her = true", score = { trauma_informed = 2 },
      why = "She can only decide what to do if she knows.", ref = "mendez-3" },
    { "Say that everything is being taken care of.", id = "taken_care", to = "evening", score = { trauma_informed = -1 },
      why = "It calms you both, and tells her nothing.", ref = "who-2003-3" },
  },
}

scene "evening" {
  title = "The list goes out",
  text = "The messenger waits.",
  choices = {
    { "Send it.", id = "send", to = "sent", when = "not has_addresses" },
    { "Send it, and arrange another room for the two tonight.", id = "room", to = "sent_late", when = "has_addresses" },
    { "Hold it back, since she knows where she stands and no address is on it.", id = "hold", to = "held", when = "told_her and has_addresses and not told_her" },
  },
}

scene "sent" { ending = "sent" }
scene "sent_late" { ending = "moved" }
scene "held" { ending = "held" }
ending "sent" { title = "Sent", text = "Seven names, five addresses." }
ending "moved" { title = "A room elsewhere", text = "They pack for the third time this year." }
ending "held" { title = "Held back", text = "The defence asks for it on Monday." }
