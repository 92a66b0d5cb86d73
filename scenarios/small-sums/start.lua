-- 09:00 to the desk: what lies there, what comes first, and whose files are opened.

scene "monday" {
  title = "Monday, nine o'clock",
  text = { [[
The financial intelligence unit of Varos has one floor of the old customs house: five desks, a safe, and a telephone that is not for the public.
]], [[
Three things lie in the tray. Tidewire, a remittance company, reports three people who send money to Lirang. A bank, a wallet company and an exchange have sent batches of payments. And the unit of Sunda, to which Lirang belongs, has written over the weekend; the subject line asks about a name. The letter has two pages.
]], [[
Mats Ferrow, at the next desk, has read everything already and says nothing. At half past nine Ilse Korvin wants to hear the order of the day.
]] },
  hint = "Which of the papers might be about somebody's safety, and how far must you read to know?",
  choices = {
    { "Tidewire's report with the highest automatic label. A request from abroad has its turn after our own cases.", id = "highest_label", to = "order_of_work", minutes = 9,
      score = { safeguarding = -1 }, effect = "letter_read = true",
      reply = "It takes nine minutes. Then the letter, and its second page.",
      why = "A label is made from sums. It does not know of a person in danger, and a letter may. Read everything as far as the question whether somebody is at risk; then choose.", ref = "fatf-2025" },
    { "The letter from Sunda, both pages; then the three reports.", id = "letter_first", to = "order_of_work", minutes = 6,
      score = { safeguarding = 2 }, effect = "letter_read = true",
      reply = "On the second page stands an hour: ${time_at(team_leaves)}.",
      why = "A partner who writes about a person writes for a reason, and here the reason stands on the second page. First find out whether somebody is at risk.", ref = "who-2003-1" },
    { "In the order in which they came in. Nobody is treated better or worse in that way.", id = "as_they_came", to = "order_of_work", minutes = 12,
      score = { safeguarding = 0 }, effect = "letter_read = true",
      reply = "The letter comes last, and its second page after that.",
      why = "Fair between papers, not between people. It went well this morning because there were only a few papers.", ref = "crc-3" },
    { "The files of the three senders. A report is easier to weigh if one knows who it is about.", id = "files_first", to = "order_of_work", minutes = 10,
      score = { safeguarding = -1, lawfulness = -1 }, effect = "letter_read = true",
      reply = "Mats Ferrow coughs. “The register asks for a basis,” he says, and hands you the letter.",
      why = "A file is somebody's life. It is opened for a question that it can answer, and you did not have one yet.", ref = "led-2016-680-4" },
  },
}

scene "order_of_work" {
  title = "The order of the day",
  text = { [[
“What first?” asks Ilse Korvin. She has the pen for the board in her hand.
]], [[
There is the household in Lirang, of which you know a name in one spelling. There are three reported senders; the one with the highest label has the largest single payments. There is a batch in which money may pass through accounts to an exchange. And at noon the ministry would like the figures of the third quarter.
]] },
  hint = "What can still be changed today, and for whom?",
  choices = {
    { "By sum, the largest first: the senders of large sums, then the exchange, then the small ones. It is how the unit is measured.", id = "by_sum", to = "first_answer", minutes = 3,
      score = { safeguarding = -2, evidence = -1 },
      reply = "She writes it down. The household is in the fourth line.",
      why = "In this kind of case the sums are small; sums lead to families and charities. An order of work by danger to people puts first what cannot be made good later.", ref = "aic-589" },
    { "By danger: what says where the household is; who pays it and travels; who else is part of it. Sums last.", id = "by_danger", to = "first_answer", minutes = 4,
      score = { safeguarding = 3 },
      reply = "She writes four lines and rings the ministry herself. “Wednesday,” she says into the telephone.",
      why = "First what makes somebody safe, then what shows who is behind it. The rest waits without harm.", ref = "crc-3" },
    { "First clear whoever is innocent among the three. An honest person should not be on a list a minute longer than needed.", id = "clear_first", to = "first_answer", minutes = 3,
      score = { safeguarding = -1, lawfulness = 0 },
      reply = "“Yes,” says Ilse Korvin. “And the team in Lirang?”",
      why = "It has to be done, and it will be done today. Nothing happens to the three meanwhile, and something may happen in Lirang.", ref = "crc-3" },
    { "The batch first, since it may touch many; then the rest as it comes.", id = "batch_first", to = "first_answer", minutes = 3,
      score = { safeguarding = -2, evidence = 0 },
      why = "Many rows are not many people in danger. You know of one household, and of an hour.", ref = "fatf-2025" },
  },
}

scene "whose_files" {
  title = "Whose files",
  enter = "schedule('colleague_comes', '24m'); schedule('second_message', '52m'); schedule('vendor_writes', '80m'); schedule('clerk_rings', '104m')",
  text = { [[
About two thousand people stand in the ledger. Behind each name is a file: occupation, year of birth, ties, what somebody once told a clerk. What records share, a telephone or an address, the ledger shows by itself. The register asks for a basis, and keeps the answer for ten years.
]], [[
The three reported senders are ${party_name(order.a.tag)}, ${party_name(order.b.tag)} and ${party_name(order.c.tag)}. Payments you may look at without opening a file. What will you do?
]] },
  hint = "Which question could only a file answer?",
  choices = {
    { "Open the files of all who have ever paid this receiver. If they are honest, nothing happens to them.", id = "all_payers", to = "desk", minutes = 3,
      score = { lawfulness = -2, evidence = 0 },
      why = "Something does happen to them: a stranger reads their life, and their name stays in a register of this unit. It needs grounds for each person. Being thorough is not one.", ref = "led-2016-680-4" },
    { "Open none, in this case. The payments are enough, and it is cleaner.", id = "no_files", to = "desk", minutes = 1,
      score = { lawfulness = 0, evidence = -1 },
      why = "It is sparing, but a file can also clear somebody: a tie, a mother's address. With a basis and a question it is right to open one.", ref = "led-2016-680-4" },
    { "Payments first. A file when a question needs it, one at a time, with the basis written beside it.", id = "when_needed", to = "desk", minutes = 2,
      score = { lawfulness = 2, evidence = 1 },
      why = "Purpose, need and basis for each file. It is what the law asks, and you also read with a question in mind.", ref = "led-2016-680-8" },
    { "Open the three reported ones now, as they are reported, and then see.", id = "three_now", to = "desk", minutes = 4,
      score = { lawfulness = 1, evidence = 0 },
      why = "The basis holds: a report names them. Whether you need all three you would know after five minutes with the payments.", ref = "led-2016-680-8" },
  },
}
