-- The smallest board that holds everything: who can be asked, what is known, what is held where, and the shortest sound path.
start "morning"

variables { team_sent = false }
seeded { kept_days = { 6, 9, 12 }, slow_abroad = { 100, 150 }, has_long_weekend = { true, false } }

document "report" { title = "Report of the platform", from = "Ostra, trust and safety", received = true,
  text = [[ The account 4471-20, shown as "Lucky", was paid for on 3 and 9 March. It was used from 198.51.100.7, port 40112, on 9 March at 21:14:05 UTC. Somebody writes that a visitor is expected on Saturday. ]] }
document "log_ins" { title = "Log-ins of 4471-20", from = "Ostra", text = [[ Eleven log-ins, all from one street in Lirang. ]] }
document "holder" { title = "Holder of 4471-20", from = "Ostra", text = [[ An adult; the telephone number is that of a household in Lirang. ]] }
document "wallet_list" { title = "Payments of wallet 77-3", from = "Lumen Wallet", text = [[ Nine payments from three countries. ]] }

document "transfers_a" { title = "Transfers of account S-1, first list", from = "Sable Transfer", text = [[ Four transfers. ]] }
document "transfers_b" { title = "Transfers of account S-1, second list", from = "Sable Transfer", text = [[ Six transfers more. ]] }
document "payer_log_ins" { title = "Log-ins of the payer's account", from = "24/7 contact point of Kestral", text = [[ Three log-ins at Bayline, Kestral. ]] }

calendar "varos" { name = "Varos", zone = "Varos/Maren", holidays = { "2026-03-17", { "2026-03-16", when = "has_long_weekend" } } }
calendar "kestral" { name = "Kestral", zone = "Kestral/Bay", opens = "08:30", closes = "16:30" }
calendar "lirang" { name = "Lirang", zone = "Sunda/Lirang", weekend = { "fri", "sat" } }

identifier "account" { label = "Ostra account 4471-20", kind = "account", subject = "ostra", from = "report" }
identifier "shown_name" { label = "\"Lucky\"", kind = "display_name", subject = "ostra", from = "report" }
identifier "address" { label = "198.51.100.7, port 40112, 2026-03-09 21:14:05 UTC", kind = "ip", subject = "ostra", from = "report" }
identifier "address_bare" { label = "198.51.100.7", kind = "ip_bare", subject = "ostra", from = "report" }
identifier "transfer_account" { label = "Sable account S-1", kind = "account", subject = "sable", from = "report" }
identifier "payer_account" { label = "Bayline account \"bl-20\"", kind = "account", subject = "payer", from = "report" }
identifier "wallet" { label = "Lumen wallet 77-3", kind = "account", subject = "wallet", from = "report" }

fact "paid" { text = "The account was paid for on 3 and 9 March; the platform's report describes what for.", shows = { "offence", "link" }, phrases = { "3 and 9 March" }, from = "report" }
fact "visitor" { text = "A visitor is expected at the household on Saturday.", shows = { "danger" }, phrases = { "visitor is expected" }, from = "report" }
fact "street" { text = "All log-ins come from one street in Lirang.", shows = { "place" }, phrases = { "one street in lirang" }, from = "log_ins" }
fact "household" { text = "What a neighbour says about the people in the house.", shows = { "danger" }, only = { "protection", "police" } }
fact "lent" { text = "What Kestral's unit told us in confidence.", shows = { "link" }, may_use = "request.body == 'kestral_police' or was_answered('spontaneous', 'kestral_police')" }

body "ostra" { name = "Ostra", role = "Platform", about = "Keeps log-ins for some days, and who holds an account for as long as it is open.", kind = "provider", country = "varos",
  channels = { "preservation_home", "order_home", "emergency", "platform_follow_up" }, languages = { "en" }, always = true }
body "lumen" { name = "Lumen Wallet", role = "E-wallet", about = "Keeps payments for seven years.", kind = "provider", country = "varos", channels = { "preservation_home", "order_home" }, languages = { "en" },
  redirect = "The holder of a wallet is given under an order of the court." }
body "kestral_point" { name = "24/7 contact point of Kestral", role = "Network of article 35", kind = "contact_point", country = "kestral", channels = { "preservation_abroad", "emergency", "spontaneous" }, languages = { "en", "fr" }, always = true, slow = "slow_abroad" }
body "sable" { name = "Sable Transfer", role = "Money transfer", about = "Keeps transfers for ten years; its archive is slow.", kind = "provider", country = "varos", channels = { "order_home" }, languages = { "en" }, partial = 100 }
body "bayline" { name = "Bayline", role = "Provider in Kestral", about = "Reached through Kestral's contact point.", kind = "provider", country = "kestral", channels = {}, languages = { "en" } }
body "kestral_police" { name = "Police of Kestral", role = "Liaison desk", kind = "police", country = "kestral", channels = { "police", "spontaneous" }, languages = { "en" } }
body "protection" { name = "Protection desk of Lirang", role = "Social welfare", about = "Goes to people who may be in danger.", kind = "protection", country = "lirang", channels = { "referral" }, languages = { "en", "lr" }, always = true,
  replies = { { "team", channel = "referral", text = "We go there today, with a child protection worker.", effect = "team_sent = true; made_safe()" } } }

holding "log_ins" { label = "log-ins of 4471-20", body = "ostra", category = "traffic", about = { "account", "address" }, from = "2026-02-20", till = "2026-03-12", kept = "kept_days * 1440", gives = "log_ins", wanted = true }
holding "holder" { label = "the holder of 4471-20", body = "ostra", category = "subscriber", about = { "account" }, gives = "holder", wanted = true }
holding "transfers_a" { label = "transfers of S-1, first list", body = "sable", category = "payments", about = { "transfer_account" }, gives = "transfers_a" }
holding "transfers_b" { label = "transfers of S-1, second list", body = "sable", category = "payments", about = { "transfer_account" }, gives = "transfers_b" }
holding "payer_log_ins" { label = "log-ins of the payer's account", body = "bayline", through = { "kestral_point" }, category = "traffic", about = { "payer_account" }, kept = "20d", gives = "payer_log_ins" }
holding "wallet_payments" { label = "payments of wallet 77-3", body = "lumen", category = "payments", about = { "wallet" }, from = "2026-01-01", till = "2026-03-12", gives = "wallet_list", wanted = true }

scene "morning" { title = "A report", text = [[ The platform's report lies on the board. ]], choices = { { "To the board.", id = "to_board", to = "board" } } }

requests "board" {
  title = "The board", text = [[ Who can be asked, what is open, what runs out. ]],
  country = "varos", safe_within = "6h",
  acts = {
    { "Thank Ostra for the report.", id = "thank", effect = "change_goodwill('ostra', 3, 'Thanks for a report.')", minutes = 2 },
    { "Shout at Sable's desk.", id = "shout_sable", effect = "change_goodwill('sable', -100, 'Their clerk was shouted at.')", minutes = 2 },
    { "Tell the protection desk by telephone.", id = "by_telephone", effect = "help_comes('2h')", minutes = 2 },
    { "Shout at Ostra's desk.", id = "shout", effect = "change_goodwill('ostra', -100, 'Their duty officer was shouted at.')", minutes = 2 },
  },
  path = {
    { "tell", text = "Tell those who can go there.", channel = "referral", body = "protection", urgency = "emergency" },
    { "keep", text = "Have the log-ins kept.", channel = "preservation_home", body = "ostra", about = { "account" }, urgency = "urgent" },
    { "order", text = "Then ask for them by an order.", channel = "order_home", body = "ostra", about = { "account" }, after = { "keep" } },
  },
  conclude = "Close the board.", to = "evening",
}

scene "evening" { title = "Evening", text = [[ ${is_safe() and "A team has been there." or "Nobody has been there."} ]], choices = { { "Home.", id = "home", to = "done" } } }
scene "done" { ending = "end" }
ending "end" { title = "The end", text = [[ ${board_result("obtained")} of three sets of data are in the file. ]] }
