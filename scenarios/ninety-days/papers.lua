-- Documents, people, deadlines, events and duties.

-- ---- what lies there on Monday ----

document "report" { title = "Fennick, report 26-118", from = "Fennick, trust and safety, Kestral", handling = "For the investigation; annex with the specialist unit", received = true, text = [[
Account 7731-04, shown as “Lane 9”. Recovery number: +999 20 4417.

On 12 September 2026, from ${feed.from} to ${feed.till} (${feed.words}), the account was in a session that others had paid for. Our reviewer classifies it as the exploitation of a person in a household, for payment. What the reviewer saw is in the classified annex, which went to your specialist unit and to nobody else.

At ${feed.seen} (${feed.words}) the account was at address 203.0.113.41, port 51820. It had been used from the same address on nine other days since May. Once, in June, it wrote to account 7713-40.

In the conversation after the session somebody who is not the account's holder announces a visit to the house, for 16 September, ${time_at(visit_at)}. It is not agreed to. We do not know who lives there, or how old they are.

We close nothing for fourteen days, so that nobody is warned, unless you ask us to, or another session begins.
]] }

document "alert" { title = "Pelanca Pay, alert on wallet 20-8841", from = "Pelanca Pay, compliance, through the financial intelligence unit", handling = "For the unit; facts may be used in its requests, the alert itself is not attached", received = true, text = [[
Wallet 20-8841, registered number +999 20 4417. Since 9 May it has received 23 payments of small round sums from abroad, through three companies. On days with several payments these come within one hour.

The last four came on 12 September between 22:05 and 23:20 local time. The money is taken out on the following day, at counters in the port district.

We do not know what was paid for. The holder has not been told of this alert and will not be.
]] }

document "note" { title = "Liaison note from Aruna", from = "Kiri Aldane, liaison officer of the police of Aruna", handling = "TLP:AMBER+STRICT", received = true, text = [[
We are looking into an adult man in Coral. In a message that was lawfully obtained here he gives a number in Lirang as [quote]the house[/quote]: +999 20 4417. He has sent money there since the spring.

Given for the assessment of your unit, and for nobody else, at home or abroad, without asking us first. To ask us, two lines are enough; you need not quote the note. We do answer.

How we came upon him concerns a source and stays with your unit in any case.
]] }

document "rules" { title = "How this unit works", from = "National unit against trafficking in persons, Lirang", handling = "Official", received = true, text = [[
1. Danger to a person is passed on at once, by telephone, to the protection desk and to social welfare, by whoever sees it. The two go together and plan together. The form may follow; on the board it stands for what you say on the telephone.
2. No child is questioned by this unit. That is for a specialist interviewer, if and when those who care for the child agree.
3. What would be deleted is kept first, and asked for afterwards. A preservation discloses nothing.
4. A request names who asks, on what basis, for which offence; the facts and what links them with the data; exact identifiers; a period with its zone; how urgent, and why; what follows. Nothing more than is needed.
5. Payments at home: by an order to the company as evidence, or through the financial intelligence unit as intelligence. Abroad we ask through that unit; it speaks with others of its kind.
6. What was given under a condition is used under it. Before another use the giver is asked.
7. Before any contact with a person or an account, abroad or at home, the deconfliction desk is asked.
8. The classified annex is with the specialist unit. Others are told its number, and that it exists.
9. The file goes to two prosecutors, the one in Lirang and the one abroad who charges. It is due ninety days from the opening: Sunday 13 December; take Friday.
10. In our letters: National unit against trafficking in persons, Lirang; case officer: your name. Duty desk +999 20 0110. Open investigation: exploitation of a person online for payment, Penal Code, section 201. Preservation at home: Cybercrime Act, section 12. Orders: Code of Criminal Procedure, section 88.

For this exercise all five states are bound by the treaties that the forms name, and mutual assistance takes weeks. Elsewhere that has to be checked for each pair of states, and six months to two years are common. Where feedback names European rules, it does so for the principle. Simplified.

Mutual assistance goes out through Lirang's own central authority, preservation abroad through its own contact point, orders from its court on the prosecutor's application. They sit on the floor below and pass on the same day what you draft; the exercise leaves them out. A simplification.
]] }

document "retention" { title = "Who keeps what, and for how long", from = "Unit handbook, page 12, with calls of this morning", handling = "Official", received = true, text = [[
Lantar, which of its lines had a shared address (in all five states this counts as subscriber data): from today for ${kept_line} days more, then overwritten.

Pelanca Pay: devices and log-ins of a wallet, ${kept_devices} days; payments and the holder's papers, for years.

Fennick: log-ins of an account, ${kept_logins} days from today for those of the last weeks; messages and files of an account, ${kept_content} days; who holds it, as long as it is open. The contents of its own report it keeps for a year. That is the report, and not the account.

Whoever is asked for preservation keeps what there is on that day. Nobody can keep what has been deleted.
]] }

document "states" { title = "Five states, one page", from = "Legal adviser of the unit", handling = "Official", received = true, text = [[
In all five states a child is a person under eighteen for the offences of this case. Until last year one of them had a lower age for some of them, and old forms are still about.

Lirang, Aruna, Varos, Kestral: it is an offence to exploit a person online, and to pay for it, under four different names.

Hasek: to exploit a person online is an offence. To pay for it from Hasek is one since ${law_since}; for payments before that day there is no offence and no assistance.

A state may ask whether the act is an offence in its own law too. What counts is what was done, whatever it is called there. Write acts, places and days; leave labels to each court.

Lirang is the city and, for short, also the state around it.

Simplified, for this exercise. These states are invented.
]] }

-- ---- what comes in ----

document "welfare_note" { title = "From social welfare: where things stand", from = "Nadim Osei, social welfare office", handling = "TLP:RED, for the case officer", text = [[
An adult, Ines Talu, 23, and two children of the house are staying with us from today, in a place that this note does not name. A doctor is with them. An uncle, who has the number and the wallet's telephone at night, was not at home; the protection desk tells him today where he may not go. The search of the house and of his devices is with the prosecutor of the district, and not with your unit.

The children were asked nothing about what happened. The specialist interviewer decides with us when, and whether.

Ines Talu has asked for a lawyer, and one has come. The wallet is in her name. She says that she was told to open it. What else she says, she says to whom she chooses.

What she would like: that the children go to school, that she does not lose her place in the evening course, and to know who reads what. She agrees that Harbour House is told her name, her own number (+999 20 6120; not the old one) and these wishes; nothing else, and nobody else.
]] }

document "line" { title = "Lantar: the line behind the address", from = "Lantar, legal desk", handling = "For the investigation", text = [[
Address 203.0.113.41, port 51820, 12 September 2026, 14:21:37 UTC: a home line in Tamarind Lane, port district, Lirang, contract since 2023. The contract is in the name of a man of 51.

Certified extract, with hash values. A line is not a person: who sat at it, the table does not know.
]] }

document "holder" { title = "Fennick: who holds account 7731-04", from = "Fennick, requests team", handling = "For the investigation", text = [[
Opened on 3 May 2026 with the number +999 20 4417, confirmed by a message to it. Name given: none. Language: Lirangese.
]] }

document "log_ins" { title = "Fennick: log-ins of account 7731-04", from = "Central authority of Kestral", handling = "Evidence", text = [[
Sixty-one log-ins since August, all in UTC, with ports. Forty-four from the line in Tamarind Lane. Seventeen through a mobile network, on one device. Certified, with hash values.
]] }

document "content" { title = "Fennick: content of account 7731-04, receipt", from = "Central authority of Kestral", handling = "Evidence, classified annex", text = [[
One sealed carrier, received by the specialist unit and opened there. What it holds is in the classified annex; who may see it is decided there.

For the file: in the conversations three persons abroad arrange days and sums with whoever writes from the house. They are the three of the payments. Hash values agree.
]] }
document "content_part" { title = "Fennick: content, first part", from = "Central authority of Kestral", handling = "Evidence, classified annex", text = [[
The conversations since July are on a sealed carrier with the specialist unit. The months before were on another server of the provider. “Please send us the same request again,” the letter ends.
]] }

document "wallet_holder" { title = "Pelanca Pay: who opened wallet 20-8841", from = "Pelanca Pay, legal desk", handling = "For the investigation", text = [[
Opened on 8 May 2026 at the counter in the port district, with the identity card of Ines Talu, who was accompanied by an older man. Number: +999 20 4417. The code of the wallet has been changed five times at night from another device.
]] }

document "devices" { title = "Pelanca Pay: devices of wallet 20-8841", from = "Pelanca Pay, legal desk", handling = "For the investigation", text = [[
Two devices. One is used on weekdays, around six in the evening, near an evening school. The other is used between ten at night and three in the morning from the line in Tamarind Lane, and orders the withdrawals that a counter pays out on the next day. Certified, with hash values.
]] }

document "payments" { title = "The wallet's payments", from = "Sena Marouk, financial intelligence unit of Lirang", handling = "Intelligence, no onward use without consent", text = [[
23 payments since 9 May. Nine by way of Southrow Transfer in Aruna (sender's record 3-0196). Eight from an account of Bank of Maren in Varos (ZZ12 MARE 0047 1180). Six from a member of Asemi Exchange in Hasek (member 552-071): on 9 and 23 May, 20 June, 12 July, 15 August and 12 September.

Nineteen of them fall within an hour of a session that Fennick lists. For four we see no session; there may be an explanation for them.

The names of the three were given to us by units abroad and are not in this list.
]] }

document "payments_order" { title = "Pelanca Pay: payments of wallet 20-8841", from = "Pelanca Pay, legal desk", handling = "For the investigation", text = [[
23 payments since 9 May, each with its day, its sum and the company that paid it in: nine from Southrow Transfer in Aruna (sender's record 3-0196), eight from Bank of Maren in Varos (ZZ12 MARE 0047 1180), six from Asemi Exchange in Hasek (member 552-071). Certified, with hash values.

We do not know who is behind these numbers.
]] }

document "aruna_sender" { title = "Aruna: record 3-0196 of Southrow Transfer", from = "Financial intelligence unit of Aruna", handling = "Intelligence; our name as the source", text = [[
An adult in Coral, the same man whom the liaison officer's case concerns. Nine payments to the wallet, and two in 2025 to another receiver in Lirang, which we mention because you may want to look there.
]] }

document "varos_sender" { title = "Varos: account ZZ12 MARE 0047 1180", from = "Central authority of Varos", handling = "Evidence", text = [[
Bank records with certificate: eight payments from May to September, ordered at night from a telephone. A journey to Lirang was paid for on 10 September${visit_passed and '.' or ', and given back on the 17th, unused.'} The holder is known to Teodor Wenn's unit.
]] }

document "contacts" { title = "Fennick: account 7713-40", from = "Central authority of Kestral", handling = "Evidence", text = [[
A teacher of languages in Kestral with lessons on three evenings a week. Once, in June, a message from the wrong number. Nothing here concerns the case.
]] }

document "messages" { title = "Lantar: messages of +999 20 4417", from = "Lantar, legal desk", handling = "For the unit only", text = [[
Two hundred short messages of a household: school, shopping, a dentist, a quarrel, a birthday. Nothing here was needed for the case, and all of it has been read now.
]] }

document "wrong_account" { title = "Fennick: an answer on account 7713-04", from = "Fennick, automated desk", handling = "For the unit only", text = [[
“Enclosed are the data to your report 26-118, account 7713-04.” Name, number and address of somebody in Varos. Your account is 7731-04.
]] }

document "folder" { title = "Pelanca Pay: a folder", from = "Pelanca Pay, branch of the port district", handling = "None stated", text = [[
“To save you trouble: all wallets that neighbours of the holder ever opened at our counter, with balances, and what they pay for.” Thirty-one people. Somebody has put yellow notes on a clinic and on a lawyer.
]] }

document "hasek_letter" { title = "Letter from Hasek, in Haseki", from = "National cyber bureau of Hasek", handling = "TLP:AMBER", text = [[
Three pages in Haseki, number 26-3307, with a seal. In the second paragraph you recognise the number of the exchange member, and in the third the words for “law” and “day”.
]] }

document "hasek_translated" { title = "Letter from Hasek, sworn translation", from = "Court translator, Lirang", handling = "TLP:AMBER", text = [[
“An inquiry has been opened against the member 552-071 for payments since ${law_since}. For those before this day there is no offence in Hasek, and no data are given on them. The bureau will hear the member after your unit has told it that nobody is put in danger by this. The word translated as [quote]child[/quote] means in our law a person under eighteen.”
]] }

document "defence_letter" { title = "Questions of a defence lawyer in Varos", from = "Through Teodor Wenn", handling = "Official", text = [[
On what basis was each set of data obtained? Who has seen it? Where did the unit's attention come from? What was collected and not used? We ask for the answers, and for what speaks for the person whom we defend.
]] }

document "bail_note" { title = "Released on bail", from = "Kiri Aldane, police of Aruna", handling = "TLP:AMBER", text = [[
The court in Coral released the man yesterday evening, on bail; he had been arrested two weeks ago. Conditions so far: his passport, and to report on Mondays. He had a telephone number in Lirang, and a name. The court can hear us on further conditions on Thursday.
]] }

-- ---- people ----

person "lia_marun" { name = "Inspector Lia Marun", role = "Leads the unit", about = "Signs what goes abroad. Asks what is missing before she asks what is there." }
person "sena_marouk" { name = "Sena Marouk", role = "Financial intelligence unit of Lirang", about = "Sees payments across companies. Her consent is a form with two lines, and she means it." }
person "oda_perrin" { name = "Sergeant Oda Perrin", role = "Protection desk, Lirang", about = "Has been at many doors.", known = "told_desk or plan_begun" }
person "nadim_osei" { name = "Nadim Osei", role = "Duty social worker, Lirang", about = "Has the keys to rooms that are on no map.", known = "told_welfare or plan_begun" }
person "ines_talu" { name = "Ines Talu", role = "Lived in the house", about = "23, evening course in accounting, third term. She has a lawyer, and a say in who is told what.", known = "has('welfare_note')" }
person "mara_thorne" { name = "Mara Thorne", role = "24/7 contact point of Kestral", about = "Night shifts in odd weeks.", known = "visited('night_call') > 0" }
person "kiri_aldane" { name = "Kiri Aldane", role = "Liaison officer, police of Aruna", about = "Sent the note, and set two conditions." }
person "teodor_wenn" { name = "Teodor Wenn", role = "Unit against online exploitation, Varos", about = "Has a case of his own. Likes to have things in writing.", known = "visited('joint_team') > 0 or has('varos_sender')" }
person "joan_imrie" { name = "Joan Imrie", role = "Harbour House", about = "Has led the shelter for eleven years. Writes down as little as she can.", known = "visited('ngo_asks') > 0 or support_settled" }
person "raf_holt" { name = "Inspector Raf Holt", role = "Online squad, port district", about = "Works under another name on the account, or is about to.", known = "deconflicted or visited('other_unit') > 0" }

-- ---- what runs out ----

deadline "visit" { label = "The visit that the report speaks of", due = "visit_at", zone = "Sunda/Lirang", open = "true", met = "is_safe()",
  missed = { effect = "visit_passed = true", critical = true, why = "The hour in the report came, and nobody who could protect the household had been there. The report gave the day and a number, and the desk and social welfare were one call away.", ref = "cets197-28",
    text = "It is ${clock()}. The hour that the report names has come. Nobody has been to the house." } }
deadline "line_table" { label = "Lantar overwrites who had the address", due = "kept_line * 1440", zone = "Sunda/Lirang", met = "data_preserved('line') or data_obtained('line')",
  missed = { text = "Lantar's table has been overwritten. Who had the address on 12 September can no longer be asked." } }
deadline "log_ins_end" { label = "Fennick deletes the log-ins of September", due = "kept_logins * 1440", zone = "Sunda/Lirang", met = "data_preserved('logins') or data_obtained('logins')",
  missed = { text = "Fennick has deleted the log-ins, by its own rules and without a word." } }
deadline "devices_end" { label = "Pelanca Pay deletes devices and log-ins of the wallet", due = "kept_devices * 1440", zone = "Sunda/Lirang", met = "data_preserved('devices') or data_obtained('devices')",
  missed = { text = "Pelanca Pay has deleted from which devices the wallet was used." } }
deadline "content_end" { label = "Fennick deletes the account's messages and files", due = "kept_content * 1440", zone = "Sunda/Lirang", met = "data_preserved('content') or data_obtained('content')",
  missed = { text = "Fennick has deleted the account's messages and files. Its own report is still there, and is not the account." } }

-- ---- what happens ----

event "plan_call" { stops_waiting = true, text = "The telephone rings: the protection desk and social welfare, on one line.", when = "not plan_begun and not reached_late", to = "joint_plan" }
event "desk_alone" { stops_waiting = true, when = "not plan_begun and not reached_late", text = "Sergeant Perrin has reached social welfare herself. It has taken until now.", to = "joint_plan" }
event "welfare_alone" { stops_waiting = true, when = "not plan_begun and not reached_late", text = "Nadim Osei has reached the protection desk himself. It has taken until now.", to = "joint_plan" }
event "ngo_passes_on" { stops_waiting = true, when = "not plan_begun and not reached_late and not told_desk and not told_welfare", text = "Harbour House has told the protection desk and social welfare. They ring you, both.", to = "joint_plan" }
event "team_goes" { stops_waiting = true, when = "not plan_answered and not is_safe() and not reached_late", document = "welfare_note", effect = "made_safe()",
  text = "Sergeant Perrin rings. “We did not wait for your answer. They are all three with Nadim, and it was quiet.”" }
event "team_there" { when = "not is_safe() and not reached_late", text = "Sergeant Perrin rings from a car. “They are all three with Nadim. It was quiet. You will have a note.”", document = "welfare_note", effect = "made_safe()" }
event "team_there_thursday" { when = "not is_safe() and not reached_late", text = "The third morning. With the search team come an officer of the protection desk and Nadim Osei. The three from the house are with him now.", document = "welfare_note", effect = "reached_late = true; made_safe()" }
event "found_late" { after = "visit_at + 1470", when = "not is_safe() and not plan_begun", document = "welfare_note", effect = "reached_late = true",
  text = "A neighbour rang the district police. The protection desk and social welfare have been to the house, a day after the hour that the report names, and without having heard of you." }

event "night" { stops_waiting = true, after = "5h30m", to = "night_call" }
event "partner" { stops_waiting = true, after = "49h30m", text = "A request comes in that is for you.", to = "partner_asks" }
event "ngo" { stops_waiting = true, after = "97h", text = "Somebody is at the counter.", to = "ngo_asks" }
event "squad" { stops_waiting = true, after = "9d", to = "other_unit" }
event "wrong" { stops_waiting = true, after = "14d", document = "wrong_account", to = "wrong_answer" }
event "yellow_notes" { stops_waiting = true, after = "18d", document = "folder", to = "more_than_asked" }
event "draft_for_varos" { stops_waiting = true, after = "22d", to = "names_of_acts" }
event "team_offer" { stops_waiting = true, after = "30d", to = "joint_team" }
event "hasek_writes" { stops_waiting = true, document = "hasek_letter", when = "visited('haseki') == 0", to = "haseki" }
event "hasek_by_itself" { stops_waiting = true, after = "36d", document = "hasek_letter", when = "visited('haseki') == 0", text = "The bureau of Hasek writes. ${hasek_told and '' or 'You have not told it anything; the exchange there has.'}", to = "haseki" }
event "law_question" { stops_waiting = true, after = "42d", document = "hasek_translated", to = "new_law" }
event "questions" { stops_waiting = true, after = "46d", document = "defence_letter", to = "defence_asks" }
event "bail" { stops_waiting = true, after = "50d", document = "bail_note", to = "bail" }
event "her_question" { stops_waiting = true, after = "60d", to = "her_question" }
event "long_week" { stops_waiting = true, after = "67d", to = "own_state" }
event "fiu_consents" { text = "Sena Marouk: “Consent for your requests at home and to Kestral, Aruna and Varos, for what you tell the bureau of Hasek, and for both prosecutors. The units that named the senders agree. Name us as the source.”", effect = "fiu_agreed = true" }
event "ninety" { stops_waiting = true, after = "88d3h", text = "Friday, 11 December. The prosecutors expect the file.", to = "last_friday" }

-- ---- what must not be left undone ----

duty "both_told" { title = "The protection desk and social welfare were told, both", done = "told_desk and told_welfare", score = { safeguarding = 3 },
  why = "One of them opens the door and the other has a place to stay: a plan needs both, and both need to hear it from who knows.", missed = "One of the two, or both, heard of it from somebody else. They go together, and lose hours when only one is told.", ref = "osce-nrm-2022" }
duty "compared" { title = "The deconfliction desk was asked before anybody was contacted", done = "was_sent('deconfliction', 'regional_desk')", score = { cooperation = 2, safeguarding = 1 },
  why = "Two units that do not know of one another warn a suspect, and may put a person in danger.", missed = "Nobody asked who else works on the account. Somebody did work on it.", ref = "untoc-27" }
duty "hasek" { title = "Hasek was told what it should know", done = "hasek_told", score = { cooperation = 2 },
  why = "A state that can act only on its own inquiry needs facts to open one. They may be given without being asked, and under conditions.", missed = "Hasek heard of its member from an exchange and not from you, and weeks later.", ref = "bc-26" }
duty "support" { title = "Long-term support was arranged, with consent", done = "support_settled", when = "has('welfare_note')", score = { trauma_informed = 2, safeguarding = 1 },
  why = "Safety on one day is the beginning. Support for months goes to those who give it, with her consent and with no more than they need.", missed = "Nobody told Harbour House what Ines Talu had agreed to. The weeks after the first are when people are alone with it.", ref = "cets197-12" }
duty "under_seal" { title = "Names and the place where people live now stayed out of the file", done = "not names_given", when = "visited('last') > 0", critical = true,
  why = "A file for two offices and two defences carries codes. Names are with the court, under seal, for whoever needs them.", missed = "Names and the place where people live now went to two offices and two defences. That cannot be taken back.", ref = "palermo-6" }
duty "thanks" { title = "Those who helped heard what came of it", done = "thanked", score = { cooperation = 1 },
  why = "Whoever hears that it was of use answers again.", missed = "Nobody heard what came of it.", ref = "bc-35" }
