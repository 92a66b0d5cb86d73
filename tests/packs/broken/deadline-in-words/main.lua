start "lead"

variables { sent = false, was_late = false }

document "lead" { title = "Lead 88", from = "Platform duty desk", handling = "Official", received = true,
  text = "The account was used on Tuesday at 21:10 UTC. Nothing else is known of whoever used it." }

deadline "assignment" {
  label = "The provider deletes who had the address",
  due = "in twelve hours",
  met = "sent",
  missed = { effect = "was_late = true", text = "The provider writes that nothing is kept any more." },
}

scene "lead" {
  title = "A lead from Tuesday",
  text = "It is ${clock()}.",
  choices = {
    { "Send the preservation request first, and write the order afterwards.", id = "preserve", to = "order", minutes = 20, effect = "sent = true",
      score = { evidence = 2 }, why = "Keeping costs nobody anything; the order can wait for a signature.", ref = "bc-16" },
    { "Write the order, so that all goes out together.", id = "order_first", to = "order", minutes = 900,
      score = { evidence = -2 }, why = "The signature comes tomorrow, and the data go tonight.", ref = "bc-16" },
  },
}

scene "order" {
  title = "The order",
  text = "How do you write the time?",
  choices = {
    { "21:10 UTC on Tuesday, with the date.", id = "utc", to = "over", score = { evidence = 1 }, why = "A zone and a date leave nothing to guess.", ref = "iso-27037" },
    { "A quarter past eleven on Tuesday night.", id = "local", to = "over", score = { evidence = -1 }, why = "Whose night? The provider keeps UTC, and five minutes are another line.", ref = "iso-27037" },
  },
}

scene "over" { ending = "answered" }
ending "answered" { title = "Answered", text = "${was_late and 'The reply has one line.' or 'The reply has a name on it.'}" }
