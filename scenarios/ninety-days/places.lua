-- Who can be asked: five states, sixteen bodies.

calendar "lirang" { name = "Lirang", zone = "Sunda/Lirang", opens = "08:00", closes = "17:00", holidays = { "2026-10-12", { "2026-11-16", when = "bridge_day" }, "2026-12-08" } }
calendar "kestral" { name = "Kestral", zone = "Kestral/Bay", opens = "08:30", closes = "16:30", holidays = { "2026-10-12", "2026-11-26", { "2026-11-27", when = "bridge_day" } } }
calendar "varos" { name = "Varos", zone = "Varos/Maren", holidays = { "2026-10-28", { "2026-10-29", when = "bridge_day" }, "2026-11-02" } }
calendar "aruna" { name = "Aruna", zone = "Aruna/Coral", opens = "08:30", closes = "16:30", holidays = { "2026-10-26", "2026-11-20" } }
calendar "hasek" { name = "Hasek", zone = "Hasek/Seron", opens = "09:00", closes = "18:00", holidays = { "2026-09-24", "2026-09-25", "2026-10-09", "2026-11-03" } }

local all = { "answered", "partial", "question", "narrowing", "refused" }

--- A body's replies, with what it writes when something was sent that should not have been.
local function replies(own)
  local list = {
    { "told_holder", results = all, when = "request.confidential == 'may_tell'", effect = "warned = true",
      text = "As you allow it, we have informed the person concerned that an authority has asked." },
    { "too_much", results = all, when = "request.exposed > 0", effect = "exposed = true",
      text = "Your letter holds personal details of people in a household. We have no need of them and do not know where to keep them." },
    { "not_yours", results = all, when = "request.unconsented > 0", effect = "conditions_broken = true",
      text = "Part of what you attach comes, as we read it, from a third authority. We assume that it has agreed." },
  }
  for _, reply in ipairs(own or {}) do
    list[#list + 1] = reply
  end
  return list
end

--- Hasek writes when its office is open: at ten in Lirang, so many days on, and not on a weekend or on its holidays of 24 and 25 September and 9 October.
local function hasek_answers_in(days)
  local now = minutes() + 510
  local day = math.floor(now / 1440) + days
  while day % 7 > 4 or day == 10 or day == 11 or day == 25 do day = day + 1 end
  schedule("hasek_writes", day * 1440 + 600 - now)
end

-- ---- at home ----

body "protection_desk" { name = "Protection desk, Lirang police", role = "Women and children protection", kind = "protection", country = "lirang", channels = { "referral" }, languages = { "en", "lr" }, always = true, goodwill = 70,
  about = "Officers who go to people who may be in danger, day and night. They take nobody in without the social welfare office, and they question no child: that is for a specialist interviewer, if and when those who care for the child say so.",
  replies = {
    { "were_there", channel = "referral", when = "reached_late", effect = "told_desk = true",
      text = "Sergeant Oda Perrin: we have been at that door, because a neighbour rang the district. All three are with social welfare. What you write now we would have liked to know on the Monday." },
    { "goes", channel = "referral", effect = "told_desk = true; if told_welfare then schedule('plan_call', '10m') else schedule('desk_alone', '6h') end",
      text = "Sergeant Oda Perrin: we have a car and two officers. The number is known to us, and with it the street. ${told_welfare and 'Welfare is on the other line. We ring you in ten minutes, all three.' or 'Has social welfare been told? Without them we have no place for anybody tonight. I try to reach them.'}" },
  } }

body "welfare" { name = "Social welfare office, Lirang", role = "Duty social worker", kind = "protection", country = "lirang", channels = { "referral" }, languages = { "en", "lr" }, always = true, goodwill = 70,
  about = "Decides where a child or an adult can stay, and stays with them. Has rooms that are on no map. Goes to a house only with an officer of the protection desk.",
  replies = {
    { "were_there", channel = "referral", when = "reached_late", effect = "told_welfare = true",
      text = "Nadim Osei, social worker: they are with us since that week, the three of them. Thank you for the day and the hour, all the same; we had to guess them." },
    { "goes", channel = "referral", effect = "told_welfare = true; if told_desk then schedule('plan_call', '10m') else schedule('welfare_alone', '6h') end",
      text = "Nadim Osei, duty social worker: two rooms are free, and a colleague who knows the district. ${told_desk and 'The protection desk is on the other line. We ring you in ten minutes, all three.' or 'I do not go to such a door without the protection desk. Do they know?'}" },
  } }

body "harbour_house" { name = "Harbour House", role = "NGO, support and shelter", kind = "support", country = "lirang", channels = { "referral" }, languages = { "en", "lr" }, goodwill = 65,
  about = "Shelter, legal advice, school and work: months and years, with whoever wants it. It does not go to houses. It works with consent, and writes down as little as it can.",
  replies = {
    { "support", channel = "referral", when = "is_safe() or reached_late", effect = "support_settled = true",
      text = "Joan Imrie, Harbour House: thank you, that is what we need and no more. A support worker meets Ines Talu on the day that she chose. She will have one name to ring, and it will not change every month." },
    { "too_early", channel = "referral", when = "not is_safe() and not reached_late", effect = "if not plan_begun then schedule('ngo_passes_on', '4h') end",
      text = "Joan Imrie, Harbour House: we do not go to houses, and in danger we should not be the first. I have rung the social welfare office and the protection desk, and hope that you have too." },
  } }

body "pelanca" { name = "Pelanca Pay", role = "E-wallet, legal desk", kind = "provider", country = "lirang", channels = { "preservation_home", "order_home" }, languages = { "en", "lr" }, goodwill = 60,
  about = "Knows who opened a wallet, from which devices it is used, and what came in. Payments are kept for years, device records for weeks.",
  redirect = "Our legal desk acts on a preservation request or on an order of the court.", replies = replies() }

body "lantar" { name = "Lantar", role = "Mobile and line operator", kind = "provider", country = "lirang", channels = { "preservation_home", "order_home" }, languages = { "en", "lr" }, goodwill = 60,
  about = "Shares one address among thousands of lines. Which of them had it is in a table for some days; without port and second there is no answer.",
  redirect = "Please send a preservation request or an order of the court.", replies = replies() }

body "fiu_home" { name = "Financial intelligence unit of Lirang", role = "Sena Marouk, analyst", kind = "fiu", country = "lirang", channels = { "fiu" }, languages = { "en", "lr" }, goodwill = 65, slow = "slow_partner == 'lirang' and 90 or 70",
  about = "Sees payments across companies, and speaks for you with units abroad. What it gives is intelligence: its consent is needed before it goes any further.",
  redirect = "We exchange financial intelligence, on our own form.",
  replies = replies {
    { "list", channel = "fiu", conditions = "Intelligence, for analysis by your unit. The senders' numbers may be used to ask the units and authorities that hold the records; no other onward use, not even to a prosecutor, without our consent. The three were named to us by units abroad.",
      text = "Sena Marouk: you were right about the hours. If you need the list for a request, ask me for consent; it takes me half a day." },
  } }

body "regional_desk" { name = "Regional deconfliction desk", role = "Who else works on this", kind = "deconfliction", country = "lirang", channels = { "deconfliction" }, languages = { "en" }, always = true, goodwill = 60,
  about = "Units of the region enter accounts and numbers there. When two ask about the same, both are told to ring one another, and nothing else.",
  redirect = "We only compare identifiers.",
  replies = {
    { "match", channel = "deconfliction", effect = "deconflicted = true",
      text = "One match, on the account: the online squad of the port district, Inspector Raf Holt. We have given him your number and you his. What either of you does is not known to us." },
  } }

-- ---- Kestral: the platform, the contact point, the central authority ----

body "fennick" { name = "Fennick", role = "Platform, requests team", kind = "provider", country = "kestral", channels = { "subscriber_direct" }, languages = { "en" }, goodwill = 60, slow = "slow_partner == 'kestral' and 110 or 80",
  about = "Tells authorities abroad who holds an account, under the Second Additional Protocol. Keeps what is asked for through the contact point of Kestral. Content only by mutual assistance.",
  redirect = "From abroad we accept direct requests for subscriber data. For everything else, please use the contact point or the central authority of Kestral.", replies = replies() }

body "kestral_point" { name = "24/7 contact point of Kestral", role = "Network of article 35", kind = "contact_point", country = "kestral", channels = { "preservation_abroad", "emergency", "spontaneous", "traffic_partial" }, languages = { "en", "fr" }, always = true, goodwill = 65,
  slow = "slow_partner == 'kestral' and 130 or 90",
  about = "One officer, at every hour. Has data kept at providers in Kestral, and passes an emergency on to them while somebody is in danger. Opens no files, and orders no disclosure.",
  redirect = "Not by this network; please look under what we can do.", replies = replies() }

body "kestral_central" { name = "Central authority of Kestral", role = "Mutual assistance, Ministry of Justice", kind = "central_authority", country = "kestral", channels = { "mutual_assistance" }, languages = { "en", "fr" }, goodwill = 60, partial = 25,
  slow = "slow_partner == 'kestral' and 60 or 50",
  about = "Asks the providers of Kestral for evidence, under a warrant of its own court: traffic data and content. Reads drafts before they are signed, if asked.",
  redirect = "We execute requests for mutual assistance.", replies = replies() }

-- ---- Aruna, Varos, Hasek ----

body "aruna_police" { name = "Police of Aruna, liaison officer", role = "Kiri Aldane, for the region", kind = "police", country = "aruna", channels = { "police", "spontaneous" }, languages = { "en" }, goodwill = 70, slow = "slow_partner == 'aruna' and 150 or 90",
  about = "Sent the note. Belongs to the child protection centre of Aruna's federal police, in Coral: four hours ahead of you, and five from 4 October. Answers quickly when she knows what for.",
  redirect = "That would be for another house in Aruna.",
  replies = {
    { "agrees", channel = "police", effect = "aruna_agreed = true",
      text = "Kiri Aldane: agreed, for requests to Kestral, Varos and Hasek, and for the two prosecutors, in Lirang and in Maren. Please leave out how we came upon him; and tell me before anybody here is contacted.",
      conditions = "The note may be used in requests to Kestral, Varos and Hasek and by both prosecutors. Its last paragraph, on the source, stays with you." },
    { "thanks", channel = "spontaneous", text = "Kiri Aldane: received, and thank you. It is in our file under your code." },
  } }

body "aruna_fiu" { name = "Financial intelligence unit of Aruna", role = "Reached through the unit of Lirang", kind = "fiu", country = "aruna", channels = { "fiu" }, languages = { "en" }, goodwill = 60, slow = "slow_partner == 'aruna' and 120 or 80",
  about = "Holds what remittance companies in Aruna report. Your request goes over Sena Marouk's line and under her name and yours.",
  redirect = "We exchange financial intelligence, on our own form.",
  replies = replies { { "sender", channel = "fiu", text = "For your analysis, and for the file of your prosecutor if you name us as the source.",
    conditions = "Intelligence, and named as such in your file. As evidence it is used in Aruna's own case." } } }

body "varos_police" { name = "Police of Varos, unit against online exploitation", role = "Teodor Wenn, team leader", kind = "police", country = "varos", channels = { "police", "spontaneous" }, languages = { "en", "fr" }, goodwill = 60, slow = "slow_partner == 'varos' and 140 or 100",
  about = "Has a case of its own about a remitter in Maren. Knows joint teams, and likes to have things in writing.",
  redirect = "Please go through our central authority.", replies = replies() }

body "varos_central" { name = "Central authority of Varos", role = "Mutual assistance, Ministry of Justice", kind = "central_authority", country = "varos", channels = { "mutual_assistance" }, languages = { "en", "fr" }, goodwill = 60, slow = "slow_partner == 'varos' and 48 or 42",
  about = "Obtains bank records and hearings in Varos for courts abroad. Quick for people who name the account.",
  redirect = "We execute requests for mutual assistance.", replies = replies() }

body "hasek_police" { name = "National cyber bureau of Hasek", role = "International desk", kind = "police", country = "hasek", channels = { "police", "spontaneous" }, languages = { "en", "hs" }, goodwill = 55,
  about = "Hasek's law on remitters is new. The bureau opens an inquiry of its own where a report gives it a reason; it has no agreement on joint teams. Reads English, and writes in its own language.",
  redirect = "This is for the central authority, in our language.",
  replies = replies {
    { "opens", channel = "spontaneous", effect = function() hasek_told = true; hasek_answers_in(6) end,
      text = "Received under number 26-3307. The bureau examines whether there is an offence under the law of Hasek. You will have an answer in writing." },
    { "noted", channel = "police", effect = function() hasek_told = true; hasek_answers_in(8) end,
      text = "Received under number 26-3307. For an inquiry of our own the facts are enough; you will have an answer in writing." },
  } }

body "hasek_central" { name = "Central authority of Hasek", role = "Mutual assistance, Ministry of Justice", kind = "central_authority", country = "hasek", channels = { "mutual_assistance" }, languages = { "hs" }, goodwill = 55, slow = "60",
  about = "Executes requests in Haseki, for acts that were an offence in both states when they were done.",
  redirect = "Requests for mutual assistance only, in our language.", replies = replies() }
