start "call"

scene "call" {
  title = "Two minutes",
  text = [[ The line is bad. He says that eight of them have had no pay since spring, and that the captain has the passports. ]],
  choices = {
    { "Ask which berth, and at which hour he can be called again.", id = "berth", to = "after_call",
      score = { safeguarding = 2 }, why = "With a berth and an hour somebody can come. Everything else can wait.", ref = "osce-nrm-2022" },
    { "Ask for the whole account from the beginning.", id = "account", to = "after_call",
      score = { safeguarding = -1 }, why = "Two minutes are not enough for it, and the line may be the last one.", ref = "who-2003-4" },
  },
}

scene "after_call" {
  title = "Whom you tell",
  text = "He has said "please, not the agent" before the line went dead.",
  choices = {
    { "Call the duty officer of the port authority, and repeat his wish word for word.", id = "authority", to = "pier",
      score = { safeguarding = 2, cooperation = 1 }, why = "They can go on board, and they know now whom not to ask.", ref = "osce-nrm-2022" },
    { "Call the ship's agent, who can settle it quietly.", id = "agent", to = "pier",
      score = { safeguarding = -2, cooperation = 0 }, why = "He asked you not to. The agent is paid by the owner.", ref = "who-2003-3" },
  },
}

scene "pier" { title = "On the pier", text = "The lights of the gangway go on.", to = "evening" }
scene "evening" { ending = "told" }
ending "told" { title = "Told", text = "You keep your telephone beside the bed." }
