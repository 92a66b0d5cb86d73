-- Mats Ferrow means well.

local asides = require "asides"

asides.twice("colleague", {
  title = "Two hundred and twelve",
  text = { [[
Mats Ferrow puts a sheet beside your keyboard. “Two hundred and twelve,” he says in a low voice. “Everybody in the ledger who has a passport or a name from Lirang and sends there more than twice a month. I made it last night. You flag them at fifty per cent, and we take off whoever is clean. It is quicker than your way.”
]], [[
He has dark rings under his eyes. He has read the second page as well.
]] },
  hint = "What do the two hundred and twelve have in common, and what has that to do with the household?",
  choices = {
    { "Take the sheet into the case as an annex, at fifty per cent. A flag is not an accusation, and it can be taken off again.", id = "take_the_list", to = "back", minutes = 4,
      score = { lawfulness = -4, evidence = -2, cooperation = 0 }, critical = true, effect = "list_taken = true",
      reply = "He leans back. In the register, two hundred and twelve names carry your initials.",
      why = "It picks people by where they come from and by helping their families. That is discrimination, it puts honest people on a list for years, and the few who matter here do not even stand on it: the payers whom you look for mostly have no tie to Lirang.", ref = "led-2016-680-11" },
    { "“Not by where they come from. Will you check one thing with me: who pays this receiver during her night?”", id = "other_question", to = "back", minutes = 5,
      score = { lawfulness = 3, evidence = 1, cooperation = 1 },
      reply = "He looks at the sheet, then at the screen. “That is a dozen or so,” he says after a while. “And hardly any of them is on here.” He puts the sheet into the tray for Oto Hain, with a note on how it was made.",
      why = "A clear no with the reason, and something better to do with his worry. Grounds come from what somebody does, several together; origin is none. The list itself goes to the data protection officer and not into a drawer.", ref = "led-2016-680-11" },
    { "Put the sheet under the keyboard, in case a name turns up later by itself.", id = "keep_it", to = "back", minutes = 1,
      score = { lawfulness = -2, evidence = 0, cooperation = 0, recording = -1 },
      why = "A list without a basis is being kept, off the record. And when a name turns up, you will not know any more whether it came from the payments or from the list.", ref = "led-2016-680-4" },
    { "“That is discrimination. I am telling Ilse.”", id = "tell_on_him", to = "back", minutes = 2,
      score = { lawfulness = 2, evidence = 0, cooperation = -1 },
      reply = "He takes the sheet and goes. Nobody says anything at the two desks.",
      why = "Right in the matter, and the list does not come into the case. He has heard that it is wrong, and not what he could do instead; you may need him today.", ref = "led-2016-680-11" },
  },
})
