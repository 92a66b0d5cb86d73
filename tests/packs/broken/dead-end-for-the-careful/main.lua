start "corridor"

variables { rights_read = false, lawyer_here = false }

scene "corridor" {
  title = "A quarter to one",
  text = "The arrested man has asked for a lawyer. The lawyer on call lives an hour away.",
  choices = {
    { "Tell him that he can wait for the lawyer, and have her come.", id = "wait", to = "cell", effect = "lawyer_here = true", minutes = 65,
      score = { lawfulness = 2 }, why = "He has asked. Nothing that he says before would be worth the haste.", ref = "mendez-3" },
    { "Have her come, and read him his rights meanwhile.", id = "meanwhile", to = "cell", effect = "lawyer_here = true; rights_read = true", minutes = 65,
      score = { lawfulness = 2 }, why = "Both can be done in one hour, and both are his.", ref = "mendez-3" },
    { "Read him his rights, and begin with his name and address.", id = "begin", to = "cell", effect = "rights_read = true", minutes = 5,
      score = { lawfulness = 0 }, why = "Name and address may be asked. The step from there to the rest is small.", ref = "mendez-3" },
  },
}

scene "cell" {
  title = "The interview room",
  text = "${lawyer_here and 'The lawyer has put her bag on the third chair.' or 'The third chair is empty.'}",
  choices = {
    { "Begin, with the recording on.", id = "recorded", to = "over", when = "rights_read", score = { evidence = 2 },
      why = "A recording protects both sides of the table.", ref = "mendez-4" },
    { "Put it off until eight, and note why.", id = "put_off", to = "over", when = "not lawyer_here", score = { evidence = 1 },
      why = "A night's sleep costs less than a statement that cannot be used.", ref = "mendez-1" },
  },
}

scene "over" { ending = "over" }
ending "over" { title = "One o'clock", text = "The corridor light goes off by itself." }
