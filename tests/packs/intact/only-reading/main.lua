-- A pack without a decision: one reads on. Texts come from a list, a function and by seed; a document is opened by those who like.
start "cover"

seeded {
  reader = { "You read it at your desk.", "You read it on the train.", "You read it standing, at the window." },
  kept = { 6, 12 },
}

document "page_three" {
  title = "Page three", from = "A registry", handling = "Official", received = true,
  text = [[
[quote]The applicant was asked to come back on Monday.[/quote]

Nobody wrote down who asked her.
]],
}

scene "cover" {
  title = "The cover",
  text = { "A grey cover, a number, a name that somebody has spelt in two ways.", "${reader}" },
  to = "page_one",
  label = "Open it",
}

scene "page_one" {
  title = "Page one: what somebody saw",
  text = [[
A neighbour writes that the light in the cellar is on by night.

- She has seen it herself, on four days, and gives the days.
- She does not say what she thinks of it.

It is the best page of the file.
]],
  to = "page_two",
}

scene "page_two" {
  title = "Page two: what somebody made of it",
  text = { "“Suspicious household,” it says. Nothing else.",
    { one_of = { "The word is underlined.", "Somebody has put a question mark beside it." } } },
  to = "page_three",
}

scene "page_three" { title = "Page three: a day is lost", text = "Page three lies in your case file too. Who lost the day?", to = "page_four", minutes = 5 }

scene "page_four" {
  title = "Page four: kept, and for how long",
  text = function() return "The file is kept for " .. kept .. " months. Today is " .. clock() .. "." end,
  to = "back_cover",
}

scene "back_cover" { ending = "read" }
ending "read" { title = "Read", text = "What would you have written on page two?" }
