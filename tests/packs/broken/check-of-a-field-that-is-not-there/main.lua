start "staff_room"

scene "staff_room" {
  title = "After the sixth lesson",
  text = "A pupil has new telephones every week and falls asleep at noon. You have spoken to nobody about it, and that was right.",
  choices = {
    { "Write to the child protection service today.", id = "today", to = "referral", minutes = 5, score = { safeguarding = 2 },
      why = "Where a child may be at risk, those decide who are trained for it. You pass on what you have seen.", ref = "lanzarote-12" },
    { "Wait for the parents' evening.", id = "parents", to = "referral", minutes = 600, score = { safeguarding = -2 },
      why = "You do not know who gives the telephones.", ref = "lanzarote-12" },
  },
}

scene "referral" {
  title = "One page",
  text = "What have you seen yourself, since when, and how can you be reached?",
  entry = {
    fields = {
      { name = "seen", label = "What you have seen yourself", type = "paragraph", required = true },
      { name = "reach", label = "How you can be reached", type = "line" },
    },
    checks = {
      { id = "facts", field = "seen", any = { "telephone", "asleep", "falls asleep" }, score = { recording = 2 },
        why = "What was seen can be acted on.", missing = "Say what you have seen: the telephones, the sleep.", ref = "cop-record" },
      { id = "no_label", field = "seen", none = { "groomed", "trafficked" }, score = { recording = 1 },
        why = "A label is for those who will have looked.", missing = "Leave the label out; say what you saw.", ref = "cop-record" },
      { id = "hours", field = "contact", any = { "school", "until", "+999" }, score = { recording = 1 },
        why = "A question back needs a number and an hour.", missing = "Say when you can be reached.", ref = "cop-record" },
    },
    to = "sent",
  },
}

scene "sent" { ending = "sent" }
ending "sent" { title = "Sent", text = "The service rings back within the hour. The rest is theirs, and they tell you so kindly." }
