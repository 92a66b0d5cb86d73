-- Side scenes of the desk: a hold or a watch, people who may be coerced, a journey, ten minutes without a screen.
-- Whoever has not gone into them from the desk meets them after it.

local asides = require "asides"

asides.aside("hold_or_watch", {
  title = "Hold it, or watch it",
  text = { [[
“Money goes to ${party_name("receiver")} again and again at night,” says Ilse Korvin. “Tonight too, perhaps. I can have Tidewire hold it, five working days, in writing. Do you want me to? I decide it; but I should like to hear what it does.”
]], { when = "danger_passed and not household_reached and not visit_missed", [[
The team has not come back to Sena Marouk yet.
]] } },
  hint = "Who notices first that a payment does not arrive, and who is then asked about it?",
  choices = {
    { "Hold it. Where no money arrives, nobody can be made to do anything for it.", id = "hold", minutes = 3,
      score = { safeguarding = -2, lawfulness = 0, cooperation = -1 }, effect = "payment = 'held'",
      reply = "She looks at you for a moment, and writes. In Lirang somebody waits at a counter.",
      why = "It sounds like protection. But the person at the counter comes home without the money and has to explain it; whoever is behind it is warned. Those who know the house should speak first.", ref = "who-2003-1" },
    { "Ask Tidewire yourself to delay it for technical reasons. It is less formal, and can be undone at once.", id = "technical", minutes = 3,
      score = { safeguarding = -2, lawfulness = -3, cooperation = 0 }, effect = "payment = 'delayed'",
      why = "A hold without the one who may decide it, with a false reason. It has the same effect in the house, and nobody answers for it.", ref = "cets198-14" },
    { "“Watch, and tell us within the hour. Before any hold, Sunda says what it would do in the house. You decide.”", id = "watch", minutes = 4,
      score = { safeguarding = 3, lawfulness = 1, cooperation = 1 }, effect = "payment = 'watched'",
      reply = "“That is what I write, then,” she says. “And that we look at it again tonight.”",
      why = "A payment that can be seen helps to find people; one that is stopped can put somebody in danger. The decision is hers, in writing, and those who know the house have been asked.", ref = "cets198-14" },
    { "No opinion. It is decided above your desk.", id = "no_opinion", minutes = 1,
      score = { safeguarding = -1, lawfulness = 0, cooperation = 0 },
      why = "It is decided there, with what you know. She asked because you have the payments in front of you.", ref = "fatf-r29" },
  },
})

asides.aside("coerced", {
  title = "Who decides in that house",
  text = { [[
${party_name("receiver")} receives the money. Her name is on the record and her signature on the receipts, and the report will be about her.
]], { when = "holder_known", [[
Lumen Wallet says that a second device changed the code of her wallet, and that she asked how to get back in, and ended the call.
]] }, { when = "payout_known", [[
Tidewire's counter says that somebody waits at the door and takes the receipt.
]] }, { when = "not holder_known and not payout_known", [[
Whether she keeps any of it you do not know. You could have asked the two companies.
]] }, [[
In an hour people who have never heard of her read two lines of yours.
]] },
  hint = "What would somebody who is made to do it look like in these rows? And somebody who is not?",
  choices = {
    { "“Organiser, very likely. The accounts are hers and so is the money; her reasons are for a court.”", id = "organiser", minutes = 3,
      score = { lawfulness = -2, safeguarding = -2, evidence = -1 }, effect = "coercion = 'blamed'",
      why = "The rows show who received, and not who decided. People who were compelled are to be recognised early and not punished for it; a line like this one is what they meet at the door.", ref = "cets197-26" },
    { "“She is certainly forced to it.” You take her out of the table, so that nobody touches her.", id = "surely_forced", minutes = 3,
      score = { lawfulness = 0, safeguarding = 0, evidence = -2 }, effect = "coercion = 'assumed'",
      why = "It is meant kindly, and it is a guess too. Without her record nobody finds the house, and whether somebody is coerced is found out by those who speak with her alone.", ref = "osce-2013" },
    { "“Receives. Whether freely or under coercion is open; signs of the second. Please first treat her as somebody who may need help.”", id = "open_and_said", minutes = 5,
      score = { lawfulness = 3, safeguarding = 2, evidence = 1 }, effect = "coercion = 'both'",
      reply = "Ilse Korvin underlines “first” and leaves the rest.",
      why = "Both readings, with what speaks for each, and a request on how to meet her. Non-punishment begins with the first person who writes down that there may have been no choice.", ref = "osce-2013" },
    { "Leave it out. Roles are for the police; a unit reports payments.", id = "leave_out", minutes = 1,
      score = { lawfulness = -1, safeguarding = -1, evidence = 0 }, effect = "coercion = 'left_out'",
      why = "What you leave open others fill in, mostly with the name on the account. To say that it is open is part of an analysis.", ref = "icd-203" },
  },
})

asides.aside("journey", {
  title = "A fare",
  text = { [[
In the last days of the ledger ${party_name("night_payer")} has paid ${party_name("travel_desk")}, a travel agency in Maren. The words on the payments are: tickets Lirang 12 November. That is Thursday. Before it, payments to the receiver that grow, at hours that are night in Lirang.
]], [[
The letter speaks of a visitor who is expected. That does not make it the same person; many people fly to Lirang, most of them to see their families. What do you do with it?
]] },
  hint = "What do the rows say, what do you conclude, and who can act on it in time?",
  choices = {
    { "Ring the travel agency, in a friendly way, and ask who travels, and at what hour.", id = "ring_agency", minutes = 6,
      score = { safeguarding = -2, lawfulness = -3, evidence = 0, cooperation = 0 }, effect = "warned_abroad = true",
      reply = "“Shall I leave a message that you rang?” asks a voice.",
      why = "Nothing obliges them to silence, and your unit has no power to ask there. One friendly call back, and the traveller knows.", ref = "fatf-tipping-off" },
    { "Wait for the passenger data, by formal request. A few words on a payment are too little.", id = "wait_for_data", minutes = 2,
      score = { safeguarding = -2, lawfulness = 0, evidence = 0, cooperation = -1 },
      reply = "The form says: eight to ten working days.",
      why = "The request is right as well. But the words say Thursday; an inference that is marked as one can go out today.", ref = "fatf-r40" },
    { "“The offender arrives on Thursday. Please make an arrest.” By telephone, to Sena Marouk.", id = "make_an_arrest", minutes = 3,
      score = { safeguarding = 0, lawfulness = -2, evidence = -3, cooperation = 0 }, effect = "journey_told = true",
      why = "It reaches her in time, and it claims what nobody knows: who will travel, what this person has done, and what they want. Others will act on your words with the force of the State.", ref = "udhr-11" },
    { "The rows, the words, the day; that who travels and why is your inference; Ilse Korvin asks the border unit.", id = "rows_and_inference", minutes = 5,
      score = { safeguarding = 3, lawfulness = 1, evidence = 2, cooperation = 1 }, effect = "journey_told = true",
      reply = "“So a day,” says Sena Marouk, “and perhaps a person. I pass it on in just these words.”",
      why = "Facts with their rows, the conclusion beside them as a conclusion, and in the hands of those who may act: hers there, and the head's here.", ref = "icd-203" },
  },
})

scene "ten_minutes" {
  title = "The window",
  text = { [[
You have read names and hours since morning, and there is a house behind them that you imagine by now. On the quay somebody hoses down the stones.
]] },
  hint = "What does the work need from you, and what does it not?",
  choices = {
    { "Ten minutes on the quay, without telephone. Mats Ferrow watches the line.", id = "quay", to = "desk", minutes = 11,
      score = { wellbeing = 2 }, effect = "rested = true",
      reply = "“Go,” he says. “I go after you.”",
      why = "A break before one is forced, with the line covered. Tired people see patterns that are not there.", ref = "ovc-vt" },
    { "Read the reports of similar cases in the meantime. It is work of another kind.", id = "similar_cases", to = "desk", minutes = 11,
      score = { wellbeing = -1 },
      why = "It is more of the same. What the work does not need, you need not carry.", ref = "tend-low-impact" },
    { "One more hour, then perhaps.", id = "one_more_hour", to = "desk", minutes = 1,
      score = { wellbeing = 0 },
      why = "It may be right today, with a team waiting in Lirang. Put an hour beside it, or it does not happen.", ref = "ovc-vt" },
  },
}
