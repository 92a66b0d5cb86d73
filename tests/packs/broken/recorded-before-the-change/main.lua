start "reception"

scene "reception" {
  title = "Half past two",
  text = "The guest of 31 asks for the key of 33 as well. The two women of 33 stand behind him and look at the floor.",
  choices = {
    { "Give each guest their own key, as the house rules say.", id = "own_key", to = "lift", score = { safeguarding = 2 },
      why = "It is a small thing, and it means that they can open their own door.", ref = "who-2003-1" },
    { "Give him both.", id = "both", to = "lift", score = { safeguarding = -1 },
      why = "The rules of the house were the only thing between him and that door.", ref = "who-2003-1" },
  },
}

scene "lift" {
  title = "The lift goes up",
  text = "You have the number of the duty officer on a card under the counter.",
  choices = {
    { "Ring, and say what you have seen and that nobody has asked for help yet.", id = "ring", to = "morning", score = { cooperation = 2 },
      why = "What you saw is enough for somebody to decide. You need not be sure.", ref = "osce-nrm-2022" },
    { "Go up and knock.", id = "knock", to = "morning", score = { cooperation = -1 }, why = "It is brave, and it tells the man of 31 that he was seen.", ref = "who-2003-1" },
    { "Write it into the book for the day shift.", id = "book", to = "morning", score = { cooperation = 0 }, why = "By eight they will have left.", ref = "cop-record" },
  },
}

scene "morning" { ending = "day_shift" }
ending "day_shift" { title = "The day shift", text = "The book has half a page, with times." }
