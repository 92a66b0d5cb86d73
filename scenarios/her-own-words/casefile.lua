-- Documents, people and duties.

-- ---- documents ----

document "note" { title = "The Landing's note", from = "Maud Ferrin, adviser, the Landing", handling = "TLP:AMBER", received = true, text = [[
Kessa Imrel, adult, from Ashtal in Oresh. With us since 7 May. She has asked herself to speak with the police, [quote]once, properly[/quote]. She agrees to this note being passed on; she has had it read to her.

What she told us, in short. I wrote it in the evening, from memory:

- An offer on social media, for reception work in a hotel in Maren. Journey at the end of January. Papers and wages kept by the employer. A house on a hill, five women. She left with a delivery of linen.
- The employer is called Larch Hill Stays.
- At home: mother, an adult sister, a younger relative. I did not ask further.
- Speaks the hill speech of southern Oresh; reads Oreshi; a little English and Varosi, [quote]two and a half languages[/quote].

What she wants: her documents, her wages, her sister left in peace. In this order, or in the reverse one.

The classified annex is with the specialist unit. Nothing in it is needed for an interview on the offer, the work and the money.
]] }

document "rights_sheet" { title = "Sheet of rights, plain words", from = "Regional Unit East", handling = "Official", received = true, text = [[
- You decide if you speak with us, about what, and for how long. You can stop at any time.
- Room, doctor, advice: you keep them, whatever you decide.
- There is a period of at least thirty days to recover and to think. Nobody may press you in it, and nobody may send you away in it.
- You can have a lawyer of your own. For what somebody was made to do there is a rule that they need not be punished; a prosecutor decides.
- Wages and compensation: there are people who can claim them for you.
- What you say is read by our unit and by the prosecutor, later perhaps by a court and by those who are accused.

A simplification for this exercise. The real sheet is your country's own.
]] }

document "interpreters" { title = "Register of interpreters, extract", from = "Court office, Maren", handling = "Official", received = true, text = [[
- Lia Senn, sworn, standard Oreshi. Free from today.
- Selin Adaro, sworn, Oreshi and the hill speech; lives in Port Anders, grew up in the northern valley. Free on Wednesday.

Not in the register, and on your list because somebody suggested them: Rike Amberg, adviser at the Landing, speaks some Oreshi. A woman who worked at Larch Hill until last year and speaks both languages well.
]] }

document "strand_list" { title = "Thirty-one questions", from = "Ivo Strand, analyst, Regional Unit East", handling = "Official", text = [[
1. Exact date of departure? 2. Flight numbers? 3. Who gave orders, Torin A. or the woman? 4. Is it true that passports were locked away? 5. How many transfers went through the account, and did she know of them? …

31. Does she know women from the earlier case?

Ivo has underlined number 5 twice. The bank keeps detailed records for a limited time only.
]] }

document "larch_message" { title = "Message through the public form", from = "T. Aken, Larch Hill Stays", handling = "Official", text = [[
[quote]One of our employees, Kessa I., has not returned from a delivery. We are very worried, she is not well and has left her documents and her coat. Is she in contact with you? A short word that she is safe would be enough for us. We would also bring her things.[/quote]

Received on Monday at 11:02. The form confirms receipt by itself and says nothing else.
]] }

document "passport_letter" { title = "Letter from a law office", from = "Office of Brandt Nissel, for Larch Hill Stays", handling = "Official", text = [[
[quote]Our client holds a passport that was given to him for safe keeping. It can be fetched at Larch Hill by its owner, in person, on any working day. Our client regrets the misunderstanding.[/quote]
]] }

-- ---- people ----

person "kessa" { name = "Kessa Imrel", role = "Survivor", about = "Twenty-seven, from Ashtal in Oresh. Wants her documents, her wages, and her sister left in peace. By her own count she has two and a half languages." }
person "ferrin" { name = "Maud Ferrin", role = "Adviser, the Landing", about = "Has known Kessa since 7 May. Can be next door, in the room, or on the telephone." }
person "strand" { name = "Ivo Strand", role = "Analyst, your unit", about = "Exact, quick, kind to his plants. Has a list." }
person "maring" { name = "Tove Maring", role = "Inspector", about = "Your supervisor. Prefers facts, then the question." }
person "adaro" { name = "Selin Adaro", role = "Sworn interpreter, hill speech", about = "Lives two hours away; has no ties to Ashtal.", known = "interpreter == 'hill'" }
person "noor" { name = "Noor Halden", role = "Interviewer, same unit", about = "Reads your transcripts, and you read hers." }
person "verrin" { name = "Nadia Verrin", role = "Child protection, duty line", about = "Takes referrals, also for a child abroad, and knows whom to ring there.", known = "visited('cousin') > 0 or child_referred" }
person "rime" { name = "Osvald Rime", role = "Prosecutor", about = "Has a hearing calendar and a good memory for promises.", known = "visited('prosecutor') > 0" }
person "aken" { name = "Torin Aken", role = "Runs Larch Hill Stays", about = "Named in the account. Nothing has been proved.", known = "has('larch_message')" }

-- ---- duties ----

duty "child" { title = "Her cousin was referred to child protection", done = "child_referred", critical = true, score = { safeguarding = 4 },
  why = "Those who can protect a person of sixteen, here and in another country, heard of the offer, with its source and without anybody having asked the child.",
  missed = "A person of sixteen has had the same offer, and nobody whose work it is was told. That comes before every other line of the file.", ref = "lanzarote-12" }
duty "whereabouts" { title = "Nobody from Larch Hill learned anything from you", done = "not employer_told", score = { safeguarding = 3 },
  why = "Neither where she is nor that you know her was said, shown or let slip.",
  missed = "Larch Hill knows now that she is in contact with the police. It cannot be taken back, and it was hers to decide.", ref = "who-2003-5" }
duty "contact" { title = "A safe way to reach her, agreed with her", done = "contact_safe", score = { safeguarding = 2, trauma_informed = 1 },
  why = "She knows how, when and through whom, and so do you.",
  missed = "There is no agreed way to reach her that nobody else would notice.", ref = "who-2003-1" }
duty "two_inside" { title = "Those who are still in the house were thought of", done = "duty_told", when = "others_known", score = { safeguarding = 2 },
  why = "The inspector knows that two people are still there, and that a visit has to be planned so that it does not fall on them.",
  missed = "Two people are still in that house, and nobody who plans such things has been told.", ref = "who-2003-1" }
duty "old_telephone" { title = "The telephone that was switched on at the shelter", done = "phone_handled", when = "phone_known", score = { safeguarding = 2 },
  why = "The shelter could act by its own plan before the evening.",
  missed = "She told you that the old telephone had been on at the shelter. The shelter does not know it.", ref = "who-2003-1" }
duty "own_lawyer" { title = "Advice of her own before more on the account", done = "lawyer_offered", when = "account_known", score = { lawfulness = 2 },
  why = "Before anybody asks her again about an account in her name, somebody will have advised her who is only on her side.",
  missed = "She has spoken about an account in her name without anybody having offered her a lawyer.", ref = "cets197-26" }
