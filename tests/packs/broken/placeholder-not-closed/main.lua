start "register"

variables { companies = { 11, min = 0, max = 50 } }
seeded { street = { "Quarry Lane 4", "Old Mint 17", "Weir Street 9" } }

scene "register" {
  title = "The eleventh company",
  text = [[
A new company wants to be entered: cleaning, two employees, seat at ${street}.

It would be the ${companies th at this address since the first of the month.
]],
  choices = {
    { "Enter it, as the law says, and send the list of the eleven to the desk that looks at such things.", id = "send", to = "afternoon",
      score = { lawfulness = 2, cooperation = 2 }, why = "An address is no offence, and a register is there to be read.", ref = "fatf-2018" },
    { "Refuse the entry.", id = "refuse", to = "afternoon", effect = "companies = companies - 1",
      score = { lawfulness = -1, cooperation = 0 }, why = "You have no ground for it; the twelfth will be entered elsewhere.", ref = "fatf-2018" },
    { "Ring the number on the form and ask what is going on.", id = "ring", to = "afternoon",
      score = { lawfulness = -1, cooperation = -1 }, why = "It warns whoever answers.", ref = "fatf-tipping-off" },
  },
}

scene "afternoon" { ending = "next_form" }
ending "next_form" { title = "The next form", text = "Under the pile lies a form for a flower shop. Entered today at ${street}: ${companies}." }
