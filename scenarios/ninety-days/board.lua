-- The board: letters that go out, what is waited for, and the best time line.

words {
  who_protects = "The report names a day. Who could protect the people in that house before it, and who has a place for them?",
  what_goes_first = "Page 12 of the handbook: what is overwritten first? Ask for it to be kept; an order follows.",
  who_is_awake = "The platform is abroad. Which desk there is awake, and may have data kept?",
  use_it_already = "The note from Aruna would help others to see the link. May you use it already?",
  who_sees_payments = "Who sees payments across companies, and speaks with units abroad?",
  ask_consent_first = "The list of payments was given under a condition. Ask for consent before it goes into a letter.",
  what_is_missing = "Content comes only by mutual assistance, and it takes longest. What is missing for a good draft?",
  who_should_know = "What does each open request wait for? And who should know something without having asked?",
}

requests "board" {
  title = "The board",
  text = [[
Who can be asked, what is out, what runs out. Five states, five clocks; a letter that arrives after hours is read in the morning, unless somebody is in danger.

First those who can make somebody safe. Then what would be deleted. Then everything else, and the requests that take longest as early as they can be written well.
]],
  hint = function()
    if not told_desk and not told_welfare then return words("who_protects") end
    if not data_preserved("line") and not data_deleted("line") and not data_obtained("line") then return words("what_goes_first") end
    if not data_preserved("content") and not data_obtained("content") and not data_deleted("content") then return words("who_is_awake") end
    if not aruna_agreed then return words("use_it_already") end
    if not has("payments") then return words("who_sees_payments") end
    if not fiu_agreed then return words("ask_consent_first") end
    if not data_obtained("content") and not was_sent("mutual_assistance", "kestral_central") then return words("what_is_missing") end
    return words("who_should_know")
  end,
  country = "lirang", safe_within = "12h",

  acts = {
    { "Ask Sena Marouk for her consent to use the list of payments in requests and in the file.", id = "fiu_consent", when = "has('payments') and not fiu_agreed", minutes = 10, effect = "schedule('fiu_consents', '4h')",
      reply = "A form with two lines goes out. “Within half a day,” says Sena Marouk.", score = { lawfulness = 2 },
      why = "Intelligence is given for a purpose. Consent before onward use keeps the next list coming, and this one usable.", ref = "egmont-principles" },
    { "Write the log of the case: what was asked of whom, on what basis, what came, who has seen it.", id = "log", when = "board_result('sent') >= 4", minutes = 25,
      reply = "Two pages. Lia Marun reads them and signs the second.", score = { recording = 3, lawfulness = 1 },
      why = "A court, a partner and the people concerned may all ask how data came here and who read them. What is written down at the time is believed.", ref = "cets224-14" },
    { "Write to those who helped: what came of it, and thank you.", id = "feedback", when = "(is_safe() or reached_late) and board_result('obtained') >= 3", minutes = 20,
      effect = "thanked = true; change_goodwill('kestral_point', 3, 'You said what came of it.'); change_goodwill('fennick', 3, 'You said what came of it.'); change_goodwill('lantar', 3, 'You said what came of it.'); change_goodwill('aruna_police', 3, 'You said what came of it.')",
      reply = "Six short letters, without a name of anybody in the house.", score = { cooperation = 2 },
      why = "Whoever hears that it was of use answers again. It needs no detail of any person.", ref = "bc-35" },
  },

  measures = { safety = 24, kept = 10, obtained = 12, goodwill = 5, timing = 8 },

  path = {
    { "tell_desk", text = "Tell the protection desk: the visit, the hour, the number; a duty to refer.", channel = "referral", body = "protection_desk", about = { "number" }, from = "15m", urgency = "emergency" },
    { "tell_welfare", text = "Tell social welfare the same, at once: the two go together.", channel = "referral", body = "welfare", about = { "number" }, from = "45m", urgency = "emergency" },
    { "keep_line", text = "Have Lantar keep the line behind the address: its table goes first.", channel = "preservation_home", body = "lantar", about = { "address" }, from = "1h", urgency = "urgent" },
    { "keep_account", text = "Have Fennick's data kept, through the contact point of Kestral.", channel = "preservation_abroad", body = "kestral_point", about = { "account" }, from = "2h", urgency = "urgent" },
    { "keep_devices", text = "Have Pelanca Pay keep the wallet's devices.", channel = "preservation_home", body = "pelanca", about = { "wallet" }, from = "3h", urgency = "urgent" },
    { "consent", text = "Ask Aruna for its consent, and for what.", channel = "police", body = "aruna_police", about = { "number" }, from = "4h" },
    { "compare", text = "Ask the deconfliction desk who else works on it.", channel = "deconfliction", body = "regional_desk", about = { "account" }, from = "5h" },
    { "payments", text = "Ask for the wallet's payments, through the financial intelligence unit.", channel = "fiu", body = "fiu_home", about = { "wallet" }, from = "1d", urgency = "urgent" },
    { "holder", text = "Ask Fennick directly who holds the account.", channel = "subscriber_direct", body = "fennick", about = { "account" }, from = "1d", urgency = "urgent" },
    { "order_line", text = "The line behind the address, by an order.", channel = "order_home", body = "lantar", about = { "address" }, after = { "keep_line" }, from = "1d", urgency = "urgent" },
    { "order_wallet", text = "Holder and devices of the wallet, by an order.", channel = "order_home", body = "pelanca", about = { "wallet" }, after = { "keep_devices" }, from = "1d", urgency = "urgent" },
    { "content", text = "Log-ins and content, by mutual assistance with Kestral; drafted while the preservation is on its way.", channel = "mutual_assistance", body = "kestral_central", about = { "account" }, after = { "keep_account" }, from = "2d", urgency = "urgent" },
    { "aruna_sender", text = "The sender in Aruna, through the units, once the list may be used.", channel = "fiu", body = "aruna_fiu", about = { "sender_aruna" }, after = { "payments" }, urgency = "urgent" },
    { "varos_sender", text = "The sender in Varos, by mutual assistance, once the list may be used.", channel = "mutual_assistance", body = "varos_central", about = { "sender_varos" }, after = { "payments" }, urgency = "urgent" },
    { "tell_hasek", text = "Tell Hasek what it should know, unasked and under a code.", channel = "spontaneous", body = "hasek_police", about = { "sender_hasek" }, after = { "payments" }, from = "7d" },
  },
  conclude = "Close the board: nothing more goes out.", to = "quiet_weeks",
}
