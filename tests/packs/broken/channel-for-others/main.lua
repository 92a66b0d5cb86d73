start "office"

variables { team_sent = false }

document "report" { title = "Report 31", from = "Quill, trust and safety", received = true,
  text = [[ The account qn-7 was paid for on 2 March. Somebody writes that a visitor is expected on Saturday. ]] }
document "log_ins" { title = "Log-ins of qn-7", from = "Quill", text = [[ Nine log-ins from one street. ]] }

calendar "varos" { name = "Varos", zone = "Varos/Maren", holidays = { "2026-03-17" } }
calendar "kestral" { name = "Kestral", zone = "Kestral/Bay", opens = "08:30", closes = "16:30" }

identifier "account" { label = "Quill account qn-7", kind = "account", subject = "quill", from = "report" }
fact "paid" { text = "The account was paid for on 2 March.", shows = { "offence", "link" }, phrases = { "2 march" }, from = "report" }
fact "visitor" { text = "A visitor is expected at the household on Saturday.", shows = { "danger" }, phrases = { "visitor is expected" }, from = "report" }

body "quill" { name = "Quill", role = "Platform", about = "Keeps log-ins for nine days.", kind = "provider", country = "varos",
  channels = { "preservation_home", "order_home", "emergency" }, languages = { "en" }, always = true }
body "kestral_police" { name = "Police of Kestral", role = "Liaison desk", about = "Answers within its office hours.", kind = "police", country = "kestral",
  channels = { "police", "mutual_assistance" }, languages = { "en" } }
body "protection" { name = "Protection desk", role = "Social welfare", about = "Goes to people who may be in danger.", kind = "protection", country = "varos",
  channels = { "referral" }, languages = { "en" }, always = true,
  replies = { { "team", channel = "referral", text = "We go there today.", effect = "team_sent = true; made_safe()" } } }

holding "log_ins" { label = "log-ins of qn-7", body = "quill", category = "traffic", about = { "account" }, from = "2026-02-25", till = "2026-03-12", kept = "9d", gives = "log_ins", wanted = true }

scene "office" { title = "Half past eight", text = [[ The report lies on the board. ]], to = "board", label = "To the board" }

requests "board" {
  title = "The board", text = [[ Who can be asked, what is open, what runs out. ]],
  country = "varos", safe_within = "6h",
  path = {
    { "tell", text = "Tell those who can go there.", channel = "referral", body = "protection", urgency = "emergency" },
    { "keep", text = "Have the log-ins kept.", channel = "preservation_home", body = "quill", about = { "account" }, urgency = "urgent" },
  },
  conclude = "Close the board.", to = "noon",
}

scene "noon" { ending = "noon" }
ending "noon" { title = "Noon", text = [[ ${team_sent and "A team is on its way." or "Nobody is on the way."} ]] }
