start "discovered"

scene "discovered" {
  title = "Five to four",
  text = "A secretary of Pell & Partners rings: she holds an envelope that is not meant for her firm.",
  choices = {
    { "Thank her, ask her to close it and to lock it away, and send somebody for it now.", id = "send_now", to = "report", minutes = 15,
      score = { lawfulness = 2 }, why = "The fewer eyes and hours, the smaller the harm.", ref = "led-2016-680-29" },
    { "Ask her to post it on.", id = "send_on", to = "report", minutes = 2,
      score = { lawfulness = -1 }, why = "It would be on its way for two more days, through more hands.", ref = "led-2016-680-29" },
    { "Ask her to read out what is in it, to be sure.", id = "send_now", to = "report", minutes = 20,
      score = { lawfulness = -2 }, why = "The sender knows what is in it; the number on the cover is enough.", ref = "led-2016-680-4" },
  },
}

scene "report" {
  title = "Whom to tell",
  text = "The envelope is on its way back. Who has to know?",
  choices = {
    { "The data protection officer today, and the person whose file it is, in plain words.", id = "both", to = "closed", score = { lawfulness = 2, trauma_informed = 1 },
      why = "She can only protect herself if she knows. Silence is for the office's comfort.", ref = "led-2016-680-29" },
    { "Nobody, since it has come back.", id = "none", to = "closed", score = { lawfulness = -2, trauma_informed = 0 },
      why = "Whether it was opened is not yours alone to judge.", ref = "led-2016-680-29" },
  },
}

scene "closed" { ending = "entered" }
ending "entered" { title = "Entered", text = "The register of incidents has a new line." }
