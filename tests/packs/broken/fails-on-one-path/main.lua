start "bag"

variables { phones = list {}, order = list {} }

scene "bag" {
  title = "A sports bag",
  text = "Three telephones lie in the bag. All three are on.",
  choices = {
    { "Photograph them as they lie, number them, and only then touch them.", id = "number", to = "lab", minutes = 15, effect = "phones = { 'grey', 'black', 'red' }; order = { 'grey', 'black', 'red' }",
      score = { evidence = 2 }, why = "Where each lay can be shown later.", ref = "iso-27037" },
    { "Put all three into a shielded bag at once.", id = "shield", to = "lab", minutes = 3, effect = "phones = { 'grey', 'black', 'red' }",
      score = { evidence = 1 }, why = "Nobody can wipe them from afar now. Which one lay on top is gone.", ref = "acpo-digital" },
    { "Look what is on the screens.", id = "look", to = "lab", minutes = 5, effect = "phones = { 'grey', 'black', 'red' }; order = { 'red', 'black', 'grey' }",
      score = { evidence = -1 }, why = "Each touch changes something, and you will be asked what.", ref = "acpo-digital" },
  },
}

scene "lab" {
  title = "The laboratory",
  text = "“Which one do we begin with?” asks the technician. There are ${#phones} on the table.",
  choices = {
    { "The one that lay on top.", id = "on_top", to = "report", effect = "phones = { 'first: ' .. order[1] }", score = { recording = 1 },
      why = "It was probably used last, and the record says so.", ref = "iso-27037" },
    { "Whichever unlocks first.", id = "whichever", to = "report", score = { recording = 0 }, why = "It is quick. The court will ask why.", ref = "iso-27037" },
  },
}

scene "report" { title = "The report", text = "The technician works until nine.", to = "done" }
scene "done" { ending = "read" }
ending "read" { title = "Read out", text = "The record has three numbers on it." }
