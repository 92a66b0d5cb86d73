start "payroll"

scene "payroll" {
  title = "Eleven names, one account",
  text = {
    "Eleven workers of the agency have given the same account for their wages: DE89 3704 0044 0532 0130 00.",
    "The agency's manager says that it is their landlord, who keeps their money safe.",
  },
  choices = {
    { "Ask the agency for each worker's own consent in writing, as the contract says, and tell compliance.", id = "consent", to = "monday", score = { lawfulness = 2 },
      why = "Wages go to those who earned them unless they say otherwise themselves.", ref = "fatf-2018" },
    { "Pay; it is common among people who live together.", id = "pay", to = "monday", score = { lawfulness = -1 },
      why = "One common account is an indicator that public guidance names.", ref = "fatf-2018" },
  },
}

scene "monday" {
  title = "Monday",
  text = "The manager wants to know why the wages are late.",
  choices = {
    { "Say that a form is missing.", id = "form", to = "paid", score = { lawfulness = 1 }, why = "It is true, and no more than that.", ref = "fatf-tipping-off" },
    { "Say that there is a suspicion.", id = "suspicion", to = "paid", score = { lawfulness = -2 }, why = "Whoever controls the account is warned.", ref = "fatf-tipping-off" },
  },
}

scene "paid" { ending = "paid" }
ending "paid" { title = "Seven forms", text = "Seven of eleven hand in a form with an account of their own." }
