start "barn"

variables { has_copy = false }

document "pay_slip" {
  title = "Pay slip for August", from = "Halm Farm", handling = "Official",
  text = [[
- 212 hours at 9.40
- Deducted: room 410, tools 95, transport 260, advance 900
- Paid out: 327.80
]],
}

scene "barn" {
  title = "A pay slip on the table",
  text = "Danuta Orel pushes a pay slip across the table. The foreman is hanging about near the door.",
  choices = {
    { "Ask the foreman to leave you alone for ten minutes, and then ask her whether you may copy it.", id = "alone", to = "sums", effect = "has_copy = true; receive('pay_slip')",
      score = { trauma_informed = 2, evidence = 2 }, why = "Nobody speaks freely beside the person who pays. Asking for the copy leaves the paper hers.", ref = "mendez-3" },
    { "Photograph it quickly while the foreman is not looking.", id = "quick", to = "sums", effect = "has_copy = true; receive('pay_slip')",
      score = { trauma_informed = -1, evidence = 1 }, why = "You have the figures, and she has been made part of something secret that she was not asked about.", ref = "mendez-2" },
    { "Give it back; pay is a matter between her and the farm.", id = "give_back", to = "no_paper",
      score = { trauma_informed = 0, evidence = 0 }, why = "Deductions that eat up the pay are an indicator of exploitation. A labour inspector may look.", ref = "osce-nrm-2022" },
  },
}

scene "sums" {
  title = "What the sums say",
  text = "Of 1,992.80 she was paid 327.80. What do you write down?",
  choices = {
    { "Each deduction with its amount, and what she says that she was told about it before she came.", id = "each", to = "end_day", score = { evidence = 2 },
      why = "Amounts can be checked against the contract; what was promised can be checked against messages.", ref = "cop-record" },
    { "“Excessive deductions”.", id = "label", to = "end_day", score = { evidence = 0 },
      why = "It is a judgement. Whoever reads it later needs the figures.", ref = "cop-record" },
  },
}

scene "no_paper" { title = "Back in the car", text = "You have nothing that you could check.", to = "end_day" }
scene "end_day" { ending = "filed" }
ending "filed" { title = "A file with a number", text = "${has_copy and 'The copy lies on top.' or 'The file is thin.'}" }
