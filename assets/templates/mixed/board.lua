-- The board: what is known, who can be asked, what they keep; and the way out. docs/requests.md lists all that may stand here.

calendar "varos" { name = "Varos", zone = "Varos/Maren" }

document "counter_note" { title = "Note of the help point", from = "Help point, coach station", received = true,
  text = [[
- A woman was to be fetched at seven, by somebody whom she knows from messages on the platform Fennel.
- The timetable: coaches from the same town arrive at ${arrives} this evening, platform 4.
- Fennel keeps log-ins for ${kept_days} days.
]] }
document "log_ins" { title = "Log-ins of ship-jobs", from = "Fennel", text = [[ Nine log-ins, two of them from the coach station of Maren. ]] }

-- `when`: it can be used only if she told it. has_told("fact") asks for a fact of talk.lua.
identifier "account" { label = "Fennel account ship-jobs", kind = "account", subject = "page", from = "counter_note", when = "has_told('account')" }
identifier "platform_4" { label = "Coach station Maren, platform 4", kind = "address", subject = "station", from = "counter_note" }

fact "messages" { text = "An account on Fennel recruits for work on ships and has passports collected; the offence is under investigation.", shows = { "offence", "link" }, phrases = { "passports collected" }, from = "counter_note" }
fact "sister_comes" { text = "Her sister arrives this evening, is expected by the same people, and cannot be reached.", shows = { "danger", "place" }, phrases = { "sister arrives" }, from = "counter_note", when = "has_told('sister')" }
fact "coach" { text = "Somebody who was to be fetched this morning fears for others who may come today.", shows = { "danger" }, phrases = { "fears for others" }, from = "counter_note" }

body "station_team" { name = "Protection team of the station", role = "Protection of people in danger", about = "Police and Harbour House together; at the platform within the hour.", kind = "protection", country = "varos",
  channels = { "referral" }, languages = { "en" }, always = true,
  replies = { { "met", channel = "referral", text = "Two of us are at platform 4 from six on, without uniforms.", effect = "met_at_station = true; made_safe()" } } }
body "fennel" { name = "Fennel", role = "Platform", about = "Keeps log-ins for a few days.", kind = "provider", country = "varos", channels = { "preservation_home", "order_home" }, languages = { "en" }, always = true }

holding "log_ins" { label = "log-ins of ship-jobs", body = "fennel", category = "traffic", about = { "account" }, from = "2026-10-01", till = "2026-11-02", kept = "kept_days * 1440", gives = "log_ins", wanted = true }

requests "board" {
  title = "Two letters before the evening",
  text = "First those who can make somebody safe; then what would be deleted. What she did not tell cannot stand in a letter.",
  hint = function()
    if not was_sent("referral", "station_team") then return "Who could be at platform 4 this evening?" end
    return "What is deleted this week, and who can have it kept?"
  end,
  country = "varos", safe_within = "8h",
  measures = { obtained = 0 },   -- what is only kept today cannot have come today
  path = {
    { "tell", text = "Tell the protection team: who comes, when, where.", channel = "referral", body = "station_team", about = { "platform_4" }, urgency = "emergency" },
    { "keep", text = "Have the log-ins kept.", channel = "preservation_home", body = "fennel", about = { "account" }, urgency = "urgent" },
  },
  conclude = "Close the board, and hand over to the late shift.", to = "hand_over",
}

-- A form with checks. Words are compared without capitals and accents; give several forms of a word. docs/authors.md, "Text entry and forms".
scene "hand_over" {
  title = "What the late shift reads",
  text = "The late shift comes at two. Three lines are enough, if they are the right ones.",
  hint = "Who may be in danger, when and where; how you know; what is still open.",
  entry = {
    fields = {
      { name = "danger", label = "Who may be in danger, when and where?", type = "paragraph", required = true },
      { name = "source", label = "How do you know?", type = "option", required = true,
        options = { { "she_said", "She said so, this morning; nothing of it has been checked." }, { "established", "It is established." } } },
    },
    checks = {
      { id = "who_and_where", field = "danger", any = { "sister", "platform 4", "coach" }, score = { recording = 1 },
        why = "A note says who, when and where.", missing = "Nobody can act on it: it does not say who arrives where.", ref = "cop-record" },
      { id = "when", field = "danger", any = { "18", "six", "evening", "tonight" }, score = { recording = 1 },
        why = "A note says by when.", missing = "The late shift does not learn by when.", ref = "cop-record" },
      { id = "as_it_is", when = "answer.source == 'she_said'", score = { recording = 1 },
        why = "What was said and what was checked are kept apart.", missing = "One conversation establishes nothing. Say who said it, and that it is not checked.", ref = "led-2016-680-7" },
    },
    to = "evening",
  },
}

scene "evening" { ending = "handed_over" }
ending "handed_over" { title = "Ten past seven in the evening", text = "${met_at_station and 'Two women drink tea in the room behind the help point, and do not stop talking.' or 'At platform 4 a grey van has taken somebody along.'} ${data_preserved('log_ins') and 'The log-ins are kept.' or 'Nobody has asked for the log-ins to be kept.'}" }
