start "cubicle"

scene "cubicle" {
  title = "The companion stays",
  text = "The woman who came with the patient wants to stay in the room. The patient says nothing to that.",
  choices = {
    { "Say that the examination is done alone here, always, and show the companion the coffee machine.", id = "alone", to = "record",
      score = { safeguarding = 2 }, why = "A rule of the house needs no reason and accuses nobody.", ref = "iom-2007" },
    { "Ask the patient before her companion whether she wants to be alone.", id = "ask_before", to = "record",
      score = { safeguarding = -1 }, ref = "iom-2007" },
  },
}

scene "record" {
  title = "The record",
  text = "Companions sometimes ask for copies. What stands in the record that goes out?",
  choices = {
    { "The findings. What she said about the companion stands in the part that stays here.", id = "two_parts", to = "discharge",
      score = { lawfulness = 2 }, why = "A record is for the treatment; what could endanger her travels only with those who need it.", ref = "gdpr-6" },
    { "Everything, so that the next colleague knows.", id = "everything", to = "discharge",
      score = { lawfulness = -1 }, why = "The next reader may not be a colleague.", ref = "gdpr-6" },
  },
}

scene "discharge" { title = "A quarter to one", text = "She puts the card with the number into her shoe.", to = "left" }
scene "left" { ending = "left" }
ending "left" { title = "She has left", text = "The cubicle is free." }
