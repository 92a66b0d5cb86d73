-- Documents, people, deadlines, events and duties.

-- ---- documents ----

--- One of Tidewire's reports. Whom it names is drawn with the ledger, and in which letter with `order`.
local function report_text(letter)
  local one = "order." .. letter
  return "From Tidewire, remittance; compliance officer Jonna Reeve. Sent on Thursday, 5 November.\n\n"
    .. "Sender: ${party_name(" .. one .. ".tag)}, record ${party_code(" .. one .. ".tag)}.\n\n"
    .. "Automatic label: ${" .. one .. ".label}.\n\n"
    .. "Why we report: ${" .. one .. ".reason}\n\n"
    .. "What we do not know: what the payments are for, and what the sender does with other companies.\n\n"
    .. "The sender has not been told of this report and will not be."
end

document "report_a" { title = "Tidewire, report A", from = "Jonna Reeve, Tidewire", handling = "For the unit only", received = true, text = report_text("a") }
document "report_b" { title = "Tidewire, report B", from = "Jonna Reeve, Tidewire", handling = "For the unit only", received = true, text = report_text("b") }
document "report_c" { title = "Tidewire, report C", from = "Jonna Reeve, Tidewire", handling = "For the unit only", received = true, text = report_text("c") }

document "letter" { title = "Request from Sunda", from = "Sena Marouk, financial intelligence unit of Sunda", handling = "TLP:AMBER+STRICT", received = true, text = [[
Page 1. Purpose: analysis of payments that may be connected with the online exploitation of people in Sunda. We ask what you hold on a receiver whose name is spelled to us as ${party_name("receiver_wallet")}. We have this name from the Lumen wallet and from nowhere else. There are several people with names like it, and we do not know which is meant. This is intelligence; any other use needs our consent first.

Page 2. The protection desk of the police in Lirang has had a call from a neighbour. Somebody in this person's household may be in danger this week: a visitor from abroad is expected, and the people in the house are said to be afraid of it. The caller gave no address. We do not know who lives there, how old they are, or who in the house decides.

The protection desk can send a team today, with a child protection worker, if it knows where to go. The last one leaves at ${time_at(team_leaves, "Sunda/Lirang")}, which is ${time_at(team_leaves)} with you. The next one can go on Thursday. Anything that says where, or when, helps. Please ring me; you need not write first.
]] }

document "batch_note" { title = "Covering notes to the batches", from = "Bank of Maren; Lumen Wallet; Corvane Exchange", handling = "For the unit only", received = true, text = [[
Bank of Maren: enclosed are payments of our account holders since 1 May, as you asked in October. We have named nobody.

Lumen Wallet: the same for our wallets. We did see several through which money passes within two days, on its way to Corvane. It may mean nothing; people also move their savings. One export, of the second half of August, was made on another machine. Please look at its hours before you rely on them.

Corvane Exchange: what our customers paid and were paid, deposits from Lumen among it. It is the smallest of the batches.
]] }

document "rules" { title = "What this unit may do", from = "Financial intelligence unit of Varos", handling = "Official", received = true, text = [[
1. We receive reports, analyse them and pass the results on. We do not investigate, arrest or charge.
2. A file of a person is opened on a basis that concerns this person: a report that names them, grounds in the payments, or danger to somebody. The register keeps who opened it and why.
3. Danger to a person is passed on at once, by telephone and at any hour, by whoever sees it. The written form follows.
4. What goes abroad goes to a unit, over the secure web, for a stated purpose, with a handling code. Other use needs our consent first. The head of analysis signs; for danger the duty line is enough.
5. A hold on a payment, for at most five working days, is decided by the head of analysis, in writing.
6. Nobody outside is told that a person is looked at or is not looked at. A report is no finding.
7. A flag says: role, grounds, how sure. It can be taken off, and it is read by people who were not here.

Simplified for this exercise; your own rules may differ.
]] }

document "second_letter" { title = "Second message from Sunda", from = "Sena Marouk, financial intelligence unit of Sunda", handling = "TLP:AMBER+STRICT", text = [[
Two questions, please answer the first one today.

First: may the protection desk use what you tell us, in order to keep somebody safe? It is part of the police and not of our unit.

Second: our prosecutor asks whether your tables may go into the court file as they are.
]] }

document "vendor_mail" { title = "Unasked: a face match", from = "Callum Strate, Orrery Match", handling = "None stated", text = [[
Dear team, as a free sample we ran public profile pictures from Lirang against our own collection. One strong hit, score 97: ${party_name("family_1")}, of Varos. You will find the name in your payments, I am sure. Our method is confidential. Full access from 900 a month.
]] }

document "holder_reply" { title = "Lumen Wallet: who holds the wallet", from = "Amra Seld, legal desk of Lumen Wallet", handling = "For the unit only", text = [[
Holder as registered in ${party_code("receiver_wallet")}: ${party_name("receiver_wallet")}, adult, Lirang. The telephone number of the record is the one that Tidewire has on ${party_code("receiver")}, ${party_name("receiver")}.

Two devices log in. One is the holder's. The other one was added in June; the code of the wallet was changed from it twice, and the number for recovery is not the holder's. We do not know who uses it. After the last change the holder asked our help line how to get back in, and ended the call when it came to her number.
]] }

document "payout_reply" { title = "Tidewire: who collects", from = "Jonna Reeve, Tidewire", handling = "For the unit only", text = [[
Record ${party_code("receiver")}: ${party_name("receiver")}, adult. Address as given at the counter in Lirang, checked against a household bill in March. The counter notes that she was not alone on several visits; somebody waits at the door and takes the receipt. Whoever is sent there should know that.
]] }

document "ramp_reply" { title = "Corvane Exchange: the account in question", from = "Compliance, Corvane Exchange", handling = "For the unit only", text = [[
Account ${party_code("ramp")} is held by ${party_name("ramp")} and was opened in May. No occupation was given. The deposits come from wallets at Lumen, and each of them leaves for a private wallet within the day. We keep the records of withdrawals and will answer a formal request on where they went. The account holder has not been told.
]] }

document "team_note" { title = "From the protection desk, through Sunda", from = "Sena Marouk, financial intelligence unit of Sunda", handling = "TLP:RED", text = [[
The team found the house and was let in. The adults were spoken to one by one, by people who are trained for it; whoever else lives there was looked after meanwhile by the child protection worker. Nobody was arrested and nobody was charged. Two adults asked what would happen if they wished to leave, and had an answer. What else was said stays with the desk. Thank you for the street.
]] }

-- ---- people ----

person "korvin" { name = "Ilse Korvin", role = "Head of analysis", about = "Signs what goes abroad and decides on a hold. Asks one question at a time." }
person "ferrow" { name = "Mats Ferrow", role = "Analyst, same unit", about = "Quick and kind, two years in the unit. Reads every letter twice." }
person "marouk" { name = "Sena Marouk", role = "Analyst, unit of Sunda", about = "Wrote the letter. It is afternoon where she is." }
person "reeve" { name = "Jonna Reeve", role = "Compliance officer, Tidewire", about = "Sent the three reports. Knows that a report is no finding." }
person "hain" { name = "Oto Hain", role = "Data protection officer", about = "Sits across the yard. Likes to be asked before and not after." }
person "holm" { name = "Davi Holm", role = "Clerk, Bank of Maren", about = "Rang the unit from his counter.", known = "visited('clerk') + visited('clerk_after') > 0" }
person "strate" { name = "Callum Strate", role = "Orrery Match, a vendor", about = "Sent a face match that nobody had ordered.", known = "has('vendor_mail')" }
person "seld" { name = "Amra Seld", role = "Legal desk, Lumen Wallet", about = "Answers requests about wallets, if she can see what they are for.", known = "lumen_asked" }

-- ---- deadlines ----

deadline "team" { label = "The last team of the day leaves in Lirang", due = "team_leaves", zone = "Varos/Maren", open = "letter_read", met = "danger_passed",
  missed = { effect = "visit_missed = true", text = "In Lirang the last team of the day has left for somewhere else. The next one can go to the household on Thursday." } }

-- ---- events ----

local here = "not closing"

event "colleague_comes" { when = here .. " and visited('colleague') == 0", text = "Somebody pulls a chair up to your desk.", to = "colleague" }
event "second_message" { when = here .. " and visited('second_message_scene') == 0", document = "second_letter", text = "A second message from Sunda comes over the secure web.", to = "second_message_scene" }
event "vendor_writes" { when = here .. " and visited('vendor') == 0", document = "vendor_mail", text = "Ilse Korvin forwards a mail to you with three question marks.", to = "vendor" }
event "clerk_rings" { when = here .. " and visited('clerk') == 0", text = "The outer line rings: a branch of Bank of Maren.", to = "clerk" }
event "lumen_rings" { when = here .. " and visited('grounds_for_identity') == 0", text = "Lumen Wallet rings back about your question.", to = "grounds_for_identity" }
event "holder_answer" { document = "holder_reply", effect = "holder_known = true", text = "Lumen Wallet has answered." }
event "team_back" { when = "not visit_missed", document = "team_note", effect = "household_reached = true", text = "A short message from Sunda: the team has been to the house." }
event "evening" { after = "8h30m", when = here, text = "It is half past five. Ilse Korvin puts out the light in the corridor.", to = "day_is_over" }

-- ---- duties ----

duty "danger_told" { title = "The danger was passed on while a team could still go", done = "danger_passed and not visit_missed", critical = true, score = { safeguarding = 4 },
  why = "Those who can make somebody safe heard where to go, in time to go there.",
  missed = "The letter named an hour. When it passed, nobody in Lirang knew where the household was, although the address was one call away. Everything else that was done today weighs less.", ref = "crc-19" }
duty "journey_passed_on" { title = "What the payments show of a journey was passed on", done = "journey_told", score = { safeguarding = 3, evidence = 1 },
  why = "The expected visitor had a date and a direction, for those who can do something with them.",
  missed = "One of the payers has paid a travel agency. Nobody abroad was told, although the letter spoke of a visitor who is expected.", ref = "fatf-2025" }
duty "handed_in" { title = "The report was written", done = "traced('reported')", score = { recording = 3 },
  why = "What you know can be used by people who were not here.",
  missed = "The desk was closed without a report. What you found is in your head and in a register that nobody else reads.", ref = "fatf-r29" }
duty "somebody_flagged" { title = "Those whom the payments show were flagged", done = "traced('recall') >= 20", score = { evidence = 10, recording = 3 },
  why = "What you saw can be found again by name, part and ground.",
  missed = "Hardly any of them was flagged, or nobody. It leaves those who pay, collect and travel as unknown as they were; a flag with its grounds and its doubt is what others can test.", ref = "icd-203" }
duty "no_wide_net" { title = "Nobody was flagged wholesale", done = "traced('wrong') < 20", when = "traced('flags') > 0", critical = true, score = { evidence = 16, lawfulness = 6, recording = 3 },
  why = "Each flag stands on what this person did.",
  missed = "Twenty honest people or more go out with a flag. For each of them it is an account that is closed or a question at a border, and those who matter cannot be found among them any more.", ref = "led-2016-680-4" }
