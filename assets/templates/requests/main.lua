-- {{title}}
--
-- This file is the exercise, and a lesson in how to write one. A line that begins with two dashes, like this one, is for you: no trainee sees it.
-- You need no programming. Everything below is a declaration: what it is (body, fact, holding), its id in quotation marks, and what belongs to it
-- between braces { }. Commas stand between the parts. Text stands in "…", or in [[ … ]] when it has several lines.
--
-- Change first, in this order:
--   1. The words between "…" and [[ … ]]. Save, and look at it: casecraft play {{id}}
--   2. scenario.json, beside this file: the summary, the content notes, how long it takes. Trainees read these before anything else.
--   3. What is known (fact, identifier), who can be asked (body), and what they keep for how long (holding). Together they are the case.
--   4. The two scenes and their points (score), and rubric.json, which says what is needed to pass.
--   5. tests/good.json and tests/bad.json: sessions that were recorded, and what they must give. They tell you when a change broke something.
-- After each step: casecraft lint {{id}} --tests. It names every mistake with its line and says how to mend it.
-- The manual: docs/requests.md for the board and everything on it, docs/authors.md for scenes, docs/instructors-bench.md for the tools.
--
-- Forms, rules and fifteen ways to ask (channels) come with the program; you write the case. The text of a letter is never marked by its style: only by
-- what stands in its fields.

-- Where the exercise begins: the id of a scene or of the board.
start "morning"

-- What can change while it is played, with its first value; and what is drawn anew for each session.
variables { team_sent = false }
seeded { kept_days = { 5, 6, 8 } }

-- Papers. A fact or a holding names the paper that it comes from or arrives as.
document "report" { title = "Report of the platform Quay Jobs", from = "Quay Jobs, trust and safety", received = true,
  text = [[
The page "Blue Line Fleet" offers work on fishing boats. Four adults have answered since September.

- Page account: qj-5512, opened on 2 September, last used on 5 October at 19:40:11 UTC.
- A message to all four: be at the Ferry Hostel in Dovik on Friday at six in the evening, and bring passports. A driver collects both.
- We keep log-ins for ${kept_days} days.
]] }
document "log_ins" { title = "Log-ins of qj-5512", from = "Quay Jobs", text = [[ Thirty-one log-ins since 2 September, most of them from one address range in Kestral. ]] }
document "holder" { title = "Who holds qj-5512", from = "Quay Jobs", text = [[ A company name that no register has, and a telephone number of Kestral. ]] }

-- When offices work. Zones stand in assets/zones/zones.json.
calendar "varos" { name = "Varos", zone = "Varos/Maren", holidays = { "2026-10-12" } }
calendar "kestral" { name = "Kestral", zone = "Kestral/Bay" }

-- What a request can name. Those of one subject belong together.
identifier "account" { label = "Quay Jobs account qj-5512", kind = "account", subject = "page", from = "report" }
identifier "page_name" { label = "\"Blue Line Fleet\"", kind = "display_name", subject = "page", from = "report" }

-- What is known, and what it shows: offence, link, danger, place. Phrases in free text count as the fact. `only`: who may be told.
fact "offer" { text = "Four people were offered work by an account that asks for passports; the offence is under investigation.", shows = { "offence", "link" }, phrases = { "asks for passports" }, from = "report" }
fact "friday" { text = "They are to be collected at the Ferry Hostel in Dovik on Friday at 18:00, with their passports.", shows = { "danger", "place" }, phrases = { "Ferry Hostel" }, from = "report" }
fact "caller" { text = "What one of the four told the advice centre about her family, in confidence.", shows = { "danger" }, only = { "protection", "support" }, from = "report" }

-- Who can be asked, and by which ways. `kind` is what the ways look for.
body "quay_jobs" { name = "Quay Jobs", role = "Job platform", about = "Keeps log-ins for some days only, and who holds an account for as long as it is open. Its desk answers at all hours.", kind = "provider", country = "varos",
  channels = { "preservation_home", "order_home" }, languages = { "en" }, always = true }
body "kestral_point" { name = "24/7 contact point of Kestral", role = "Network of article 35", about = "Has data kept in Kestral. Can do nothing about a platform in Varos.", kind = "contact_point", country = "kestral",
  channels = { "preservation_abroad", "spontaneous" }, languages = { "en" }, always = true }
body "dovik_desk" { name = "Protection desk of Dovik", role = "Protection of people in danger", about = "Goes there, at any hour, with an interpreter.", kind = "protection", country = "varos",
  channels = { "referral" }, languages = { "en" }, always = true,
  -- What this body answers, in the words of your case, and what it changes.
  replies = { { "team", channel = "referral", text = "We are at the hostel before six on Friday, with an interpreter, and speak with the four before anybody else does.", effect = "team_sent = true; made_safe()" } } }

-- What is kept where. It is deleted after `kept`, unless it was asked for before. `wanted`: counts towards the score.
holding "log_ins" { label = "log-ins of qj-5512", body = "quay_jobs", category = "traffic", about = { "account" }, from = "2026-09-02", till = "2026-10-05", kept = "kept_days * 1440", gives = "log_ins", wanted = true }
holding "holder" { label = "who holds qj-5512", body = "quay_jobs", category = "subscriber", about = { "account" }, gives = "holder", wanted = true }

-- A decision before the board. Each choice: words, id, where it leads, points by competency, why, and the reference that says so. docs/authors.md.
scene "morning" {
  title = "What the report asks of you",
  text = [[
Tuesday, nine o'clock, the national contact unit in Maren. A report of the platform Quay Jobs lies in your case file. Your colleague has read it. “A fraud with job offers,” she says. “We get ten of these a week.”
]],
  hint = "Is there a day in the report, and what happens on it, to whom?",
  choices = {
    { "Put it with the other ten. They are dealt with on Thursday, all at once, in the order in which they came.", id = "with_others", to = "board", minutes = 960,
      score = { safeguarding = -2 },
      why = "The report names a day and a place at which people are to be collected with their passports. It is read for that first, and sorted afterwards.", ref = "who-2003-1" },
    { "Take it out of the pile: people are to be fetched on Friday, and log-ins run out before that.", id = "take_out", to = "board", minutes = 5,
      score = { safeguarding = 2 },
      why = "Two clocks run: one for four people, and one for the data. Both were in the report.", ref = "who-2003-1" },
    { "Ring the Ferry Hostel and ask whether they know the four, or a driver.", id = "ring_hostel", to = "board", minutes = 10,
      score = { safeguarding = -1, lawfulness = -1 },
      why = "You do not know who listens there. Whoever goes to the hostel decides whom to ask, and when.", ref = "who-2003-1" },
  },
}

-- The board. docs/requests.md describes its parts, and what a trainee does there: draft, fill in, send, wait, read what comes.
requests "board" {
  title = "The board",
  text = "Who can be asked, what is out, what runs out. First those who can make somebody safe; then what would be deleted; then everything else.",
  -- A hint may depend on what has been done: then it is a function that returns a text.
  hint = function()
    if not was_sent("referral", "dovik_desk") then return "Who goes to a hostel when people may be in danger there?" end
    if not data_preserved("log_ins") and not data_obtained("log_ins") then return "What is deleted this week, and which way to ask is quickest?" end
    return "What does each letter that is out wait for?"
  end,
  country = "varos", safe_within = "6h",
  -- Things to do besides letters.
  acts = {
    { "Write the log: what was asked of whom, on what basis, and what came.", id = "log", when = "board_result('sent') >= 2", minutes = 15, score = { recording = 2 },
      reply = "Half a page. Whoever has the case tomorrow knows what is open.", why = "What is written down at the time is believed.", ref = "cets224-14" },
  },
  -- The best time line, shown in the debrief.
  path = {
    { "tell", text = "Tell the protection desk: the day, the hour, the place.", channel = "referral", body = "dovik_desk", urgency = "emergency" },
    { "keep", text = "Have the log-ins kept, before they are deleted.", channel = "preservation_home", body = "quay_jobs", about = { "account" }, urgency = "urgent" },
    { "order", text = "Then ask for them, and for the holder, by an order.", channel = "order_home", body = "quay_jobs", about = { "account" }, after = { "keep" }, urgency = "urgent" },
  },
  conclude = "Close the board: nothing more goes out.", to = "saturday",
}

scene "saturday" {
  title = "The Saturday after",
  text = {
    { when = "is_safe()", "Yesterday, before six, three of the four sat in a room of the hostel with somebody from the protection desk. The fourth wanted to go to the boats all the same, and has the desk's number with her." },
    { when = "not is_safe()", "Yesterday at six a van stood before the Ferry Hostel. At ten past six it was gone." },
    { when = "data_obtained('log_ins')", "The log-ins are in the file. They lead to Kestral." },
    { when = "not data_obtained('log_ins')", "The log-ins are not in the file." },
  },
  hint = "Who helped, and what would they like to know?",
  choices = {
    { "Write to those who helped: that it was of use. Nobody's name is in it.", id = "thanks", to = "over", minutes = 10, score = { cooperation = 1 },
      why = "Whoever hears that it was of use answers again.", ref = "bc-35" },
    { "Leave it at that. They know their work, and they know that you are grateful.", id = "no_word", to = "over", minutes = 1, score = { cooperation = 0 },
      why = "They do not. Requests look alike, and most senders are never heard of again.", ref = "bc-35" },
    { "Forward the whole file to everybody who helped, so that they see what came of it.", id = "whole_file", to = "over", minutes = 5, score = { cooperation = 0, lawfulness = -2 },
      why = "They were asked for one thing each. What is not needed for it is not shared, least of all about four people who answered an offer.", ref = "led-2016-680-4" },
  },
}
scene "over" { ending = "closed" }
ending "closed" { title = "The board is closed", text = "${board_result('obtained')} of two sets of data came. ${team_sent and 'Four people were met by somebody who asked what they want.' or 'Where the four are, nobody knows.'}" }
