-- A mail that nobody ordered, a clerk who wants to warn somebody, and a question back.

local asides = require "asides"

asides.twice("vendor", {
  title = "Score 97",
  text = { [[
The mail is from a firm that sells face recognition. It names one person, ${party_name("family_1")}, with a score and without a picture.
]], [[
“What do we do with that?” asks Ilse Korvin. “Somebody has already spent an evening on it, at least.”
]] },
  hint = "What exactly would you know, if you believed it? And on what basis were the pictures compared?",
  choices = {
    { "Open the file of that person, to rule it out. If there is nothing, no harm is done.", id = "rule_out", to = "back", minutes = 5,
      score = { lawfulness = -2, evidence = 0, recording = 0 },
      why = "A letter from a salesman decides whose life is read. To rule somebody out is no basis, as long as nothing but the letter speaks of them.", ref = "led-2016-680-4" },
    { "Flag the name with the match as the ground, at sixty per cent. It is marked as weak, after all.", id = "flag_it", to = "back", minutes = 4,
      score = { lawfulness = -2, evidence = -3, recording = 0 }, effect = "hit_used = true",
      why = "A score without known error rate, without a picture and without a method is no ground at all, and sixty per cent is read as: rather yes. The flag stays when the mail is long forgotten.", ref = "frt" },
    { "Do not search for the name. It goes to Oto Hain, with a line in the log: unasked, method unknown, nothing rests on it.", id = "to_hain", to = "back", minutes = 4,
      score = { lawfulness = 3, evidence = 1, recording = 1 },
      reply = "“I shall thank him,” says Oto Hain on the telephone, “and ask him where he has the pictures from.”",
      why = "Biometric data need strict necessity and a law; none was looked at here. The log shows that it came and had no effect, if the name should ever turn up for other reasons.", ref = "led-2016-680-10" },
    { "Ask the firm for ten more hits, in order to see how good it is.", id = "more_hits", to = "back", minutes = 6,
      score = { lawfulness = -2, evidence = -1, recording = 0 },
      why = "A test is a good idea, with a contract, known pictures and Oto Hain in the room. This one would be made on ten more people who know nothing of it.", ref = "led-2016-680-10" },
  },
})

-- ---- the clerk ----

local function clerk(id, asks)
  scene(id) {
    title = "A kind clerk",
    text = { [[
“Davi Holm, Bank of Maren, harbour branch,” says a young voice, quietly. “I helped to put the batch together. One of those people is sitting in front of my counter now. He wants to raise the limit of his card, for a journey. He is always so friendly.”
]], [[
You hear a printer. “He may be cheated by somebody over there. May I tell him that payments like his are being looked at? I would put it in a general way.”
]] },
    hint = "Who would learn what by it, and who might pay for it?",
    choices = {
      { "“In a general way, yes: that such payments are looked at these days, and that he should be careful.”", id = "warn_him", to = "back", minutes = 2,
        score = { safeguarding = -4, lawfulness = -4, cooperation = 0 }, critical = true, effect = "tipped = true",
        reply = "“Thank you,” says Davi Holm. You hear how he puts the receiver down, and a chair.",
        why = "It is tipping off, in whatever words. If he is part of it, he now knows; accounts are emptied, and people in a house in Lirang may be made to pay for it. A bank's staff may not do it, and a unit must never allow it.", ref = "fatf-tipping-off" },
      { "“Please refuse the limit, so that he stays here.”", id = "refuse_limit", to = asks, minutes = 2,
        score = { safeguarding = -1, lawfulness = -2, cooperation = 0 },
        reply = "“And what reason do I give?” he asks.",
        why = "A refusal without a reason warns as well. And a unit does not give orders to a counter by telephone; what has to be decided is decided by the head, in writing.", ref = "cc-fiu-varos" },
      { "“Please tell him nothing. Serve him as on any other day, and take your worry to your compliance officer, now.”", id = "as_any_day", to = asks, minutes = 4,
        score = { safeguarding = 2, lawfulness = 3, cooperation = 1 },
        reply = "“As on any other day,” he repeats. “I can do that.”",
        why = "He knows what to do, and the man learns nothing. His worry reaches those who may report it; if it is a fraud on the man, the bank has its own way to help him.", ref = "fatf-tipping-off" },
      { "You say that this line is not for that, and ring off.", id = "ring_off", to = "back", minutes = 1,
        score = { safeguarding = -2, lawfulness = 0, cooperation = -1 },
        why = "Nothing is given away, and he still stands there with his question and a friendly man. Ten words would have told him what to do.", ref = "fatf-tipping-off" },
    },
  }
  scene(asks) {
    title = "“Is he one of yours?”",
    text = { [[
“Only one thing,” says Davi Holm. “Is he one of those whom you mean? Then I would know that I am not imagining it. I shall not tell anybody.”
]], [[
He has said no name, and he is about to.
]] },
    hint = "What would a no tell him, on another day?",
    choices = {
      { "“Yes. But please keep it to yourself.”", id = "yes", to = "back", minutes = 1,
        score = { lawfulness = -3, safeguarding = -2, recording = 0 },
        why = "What one person should keep to himself is known by two. He will look at the man differently, and the man will see it.", ref = "cc-fiu-varos" },
      { "“No, you can be easy about him.”", id = "no", to = "back", minutes = 1,
        score = { lawfulness = -2, safeguarding = 0, recording = 0 },
        why = "You cannot know it, and a no today makes every other answer a yes. It may also keep him from reporting what he saw.", ref = "cc-fiu-varos" },
      { "“We say it of nobody, neither yes nor no. What you saw, with the hour, goes to your compliance officer.” You log the call.", id = "neither", to = "back", minutes = 4,
        score = { lawfulness = 2, safeguarding = 1, recording = 1 },
        reply = "“All right,” he says. “Then I write it down the way it was.”",
        why = "The same answer for everybody protects everybody. What he has seen reaches you in a way in which it can be used.", ref = "fatf-r29" },
      { "“Tell me his name, and ask him where he is going. Then ring me again.”", id = "use_him", to = "back", minutes = 3,
        score = { lawfulness = -2, safeguarding = -1, recording = 0 },
        why = "It makes a clerk an agent without a rule or protection, and the man will hear that somebody is asking. The journey is in the payments.", ref = "cc-fiu-varos" },
    },
  }
end

clerk("clerk", "clerk_asks")
clerk("clerk_after", "clerk_asks_after")

-- ---- Lumen asks back ----

asides.twice("grounds_for_identity", {
  title = "“What is it for?”",
  text = { [[
“Amra Seld, Lumen Wallet,” says a dry voice. “You want to know who holds ${party_code("receiver_wallet")}. Your form has a box ticked and a line of grounds. I refuse forms like that on other days. Tell me why this person.”
]] },
  hint = "What links this account with your question, and what need she not know?",
  choices = {
    { "“The law lets us ask. The grounds are for us to weigh.”", id = "law_lets_us", to = "back", minutes = 3,
      score = { lawfulness = -1, cooperation = -1, evidence = 0 }, effect = "schedule('holder_answer', '150m')",
      reply = "“Then it goes through my director,” she says. “He is back after lunch.”",
      why = "The power may be there; what makes its use lawful is a reason that somebody can check. It also costs two hours.", ref = "led-2016-680-8" },
    { "“Money from several countries comes here, at the holder's night, and to a second record with the same number. This one account, since May; no notice to the holder.”", id = "grounds", to = "back", minutes = 4,
      score = { lawfulness = 2, cooperation = 1, evidence = 1 }, effect = "schedule('holder_answer', '25m')",
      reply = "“That I can file,” says Amra Seld. “Half an hour.”",
      why = "Facts that link this account with the question, one account, a period, and the condition that protects people. She can weigh it, and that is what she is there for.", ref = "led-2016-680-8" },
    { "“In order to save you a second form: everybody who has ever paid into this wallet, with addresses.”", id = "everybody", to = "back", minutes = 3,
      score = { lawfulness = -2, cooperation = -1, evidence = 0 }, effect = "schedule('holder_answer', '90m')",
      reply = "“Narrower,” she says. “I send you the holder, and the rest I did not hear.”",
      why = "It names people without a ground for each of them. Requests that are too wide come back, or come late.", ref = "led-2016-680-4" },
    { "You tell her all of it: the letter from Sunda, the neighbour, the three names. She should know what it is about.", id = "all_of_it", to = "back", minutes = 7,
      score = { lawfulness = -2, cooperation = 0, evidence = 0 }, effect = "schedule('holder_answer', '25m')",
      why = "She answers at once, and now knows a household, a caller and three senders for whom she has no need. The letter was given to your unit, with a code on it.", ref = "tlp-2" },
  },
})
