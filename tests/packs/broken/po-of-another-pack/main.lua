start "hall"

scene "hall" {
  title = "In the hall of the court",
  text = "“I understand half of it,” says Mr Tomé Ruas about the interpreter. The judge is punctual.",
  choices = {
    { "Tell the judge before the hearing begins.", id = "tell", to = "court", score = { trauma_informed = 2 },
      why = "An account that half arrives is half an account. It is not for him to make up for that.", ref = "eu2012-29-7" },
    { "Tell him to ask when he does not understand.", id = "ask", to = "court", score = { trauma_informed = -1 },
      why = "Nobody knows what they have not understood.", ref = "ovc-interpreters" },
  },
}

scene "court" {
  title = "The hearing is put off",
  text = "It will be on Thursday. He has taken a day off for today.",
  choices = {
    { "Ask the court to pay for the day, and give him the form.", id = "form", to = "home", score = { cooperation = 1 }, why = "The delay was not his.", ref = "eu2012-29-20" },
    { "Wish him a good week.", id = "wish", to = "home", score = { cooperation = 0 }, why = "It is friendly, and he pays for the interpreter's mistake.", ref = "eu2012-29-20" },
  },
}

scene "home" { ending = "thursday" }
ending "thursday" { title = "Thursday", text = "The second interpreter comes from his town's neighbour." }
