-- The first calls. What is rung first decides what is possible later.

scene "first_steps" {
  title = "The first call",
  hub = true,
  enter = [[
if not begun then
  begun = true
  schedule('courier_drive', '34m'); schedule('colleague_comes_due', '48m'); schedule('relative_rings_due', '78m')
  schedule('face_comes_due', '125m'); schedule('stall_idea_due', '150m'); schedule('press_rings_due', '170m')
end
]],
  text = { { when = "first_step == 'none'", [[
You have the receiver in your hand and the duty card in front of you. Most of these are right at some time this evening. They cannot all be first, and each of them takes longer than one thinks.
]] }, { when = "first_step ~= 'none'", [[
You cross out a line on the duty card and pick up the receiver again.
]] }, { when = "first_step == 'none'", [[
The report names ${time_at(meeting)}. Between now and then somebody has to plan, drive and knock on a door, and that somebody is not you.
]] }, { when = "protection_told", [[
The child protection duty line has the referral. The receiver is lighter than it was.
]] }, { when = "first_step ~= 'none' and not protection_told", [[
On the board, behind report ${order.urgent}, the line "told:" is still empty where the household should have its protection.
]] } },
  hint = "Who can make a household safe, and how long do they need?",
  choices = {
    { "Send the request to keep the data, before it runs out.", id = "ring_preserve", call = "preserve_scope", minutes = 2, once = true, when = "not preserve_asked",
      effect = "if first_step == 'none' then first_step = 'preservation' end",
      why = "Necessary tonight. Data can be asked for while others are on their way.", ref = "bc-16" },
    { "Have the nearest patrol car drive through Tern Street and ring.", id = "send_patrol", minutes = 6, once = true, when = "not protection_told",
      score = { safeguarding = -2 }, effect = "tipped = true; if first_step == 'none' then first_step = 'patrol' end",
      reply = "A marked car stops, nobody opens, it drives on. Curtains move in two houses.",
      why = "It feels like action. An unprepared ring warns whoever watches the house and can put the adult inside under more pressure.", ref = "who-2003-1" },
    { "Ring the inspector, Tove Maring.", id = "ring_inspector", call = "inspector_call", minutes = 1, once = true, when = "not inspector_told",
      effect = "if first_step == 'none' then first_step = 'inspector' end",
      why = "She has to know and to decide. She will ask first whether child protection knows.", ref = "cop-ndm" },
    { "Ring the child protection duty line.", id = "ring_protection", call = "protection_call", minutes = 1, once = true, when = "not protection_told",
      effect = "if first_step == 'none' then first_step = 'protection' end",
      why = "They can go to a household, and they need the hours that the others do not need.", ref = "lanzarote-12" },
    { "Look the whole family up in every register, so that the calls can be complete.", id = "every_register", minutes = 38, once = true, when = "not protection_told",
      score = { lawfulness = -1, safeguarding = -1 }, effect = "if first_step == 'none' then first_step = 'search' end",
      reply = "Thirty-eight minutes, eleven pages, and nothing that would change the first call.",
      why = "More data than the purpose needs, and time that the team would have needed. A referral may have gaps.", ref = "led-2016-680-4" },
    { "Turn to the rest of the list.", id = "to_desk", to = "desk", minutes = 1,
      why = "What has not been rung from here stays on the list and can be rung later.", ref = "cop-ndm" },
  },
}

scene "protection_call" {
  title = "What the duty line needs to hear",
  text = { [[
"Child protection, duty line, Nadia Verrin. This call is recorded." A pen clicks. "Go ahead."
]], { when = "minutes() > 75", [[
Behind her you hear that somebody is already being sent home.
]] }, [[
You have report ${order.urgent} in front of you, two pages and a reference to a classified annex. You have the board. She has two people on tonight and one car, and she decides within minutes whether this is a visit tonight or a letter on Monday.
]] },
  hint = "What would you need, in order to plan a safe visit? What would you not need?",
  choices = {
    { "Risk, hour with zone, street, adult's name, child's age unknown, source, your number.", id = "minimum_facts", to = "protection_question", minutes = 7,
      score = { safeguarding = 2, lawfulness = 1, recording = 1 },
      effect = "protection_told = true; protection_at = minutes(); steps = steps + 1",
      reply = "She repeats it back in four sentences. You correct one digit.",
      why = "Who, where, when, how you know, and what you do not know: enough to plan a visit, and no more than that.", ref = "lanzarote-12" },
    { "Read the report to her from the first line to the last; she can choose what matters.", id = "read_all", to = "protection_question", minutes = 14,
      score = { safeguarding = 0, lawfulness = -1, recording = 0 },
      effect = "protection_told = true; protection_at = minutes(); steps = steps + 1",
      why = "She has it all, and has to find the hour and the street in it herself. A referral is a selection.", ref = "led-2016-680-4" },
    { "That there is a tip about Tern Street, not verified, and that she may want to look at it next week.", id = "play_down", to = "protection_question", minutes = 4,
      score = { safeguarding = -2, lawfulness = 0, recording = 0 },
      effect = "protection_told = true; protection_at = minutes() + 30; steps = steps + 1",
      reply = "\"Next week?\" she says, and asks for the hour in the report. It takes her half an hour to learn what you could have said first.",
      why = "Caution about the facts became caution about the risk. Say what is uncertain, and say when it would happen.", ref = "lanzarote-12" },
  },
}

scene "protection_question" {
  title = "Somebody who could speak with the child",
  text = { [[
"I need to know if the child is at home now," Nadia says, half to herself. "The school office is closed. We could wait until the team is there." She lets it stand for a moment. "Is there anything from your side?"
]], [[
You have the number of the flat in the register. You also have a soft voice and two nephews. It would be one short call.
]] },
  hint = "Who questions a child, where, and how often?",
  choices = {
    { "You could ring the flat and, if the child picks up, ask just whether everything is all right.", id = "ring_child", to = "protection_plan", minutes = 4,
      score = { safeguarding = -3, lawfulness = -2 }, critical = true, effect = "tipped = true",
      reply = "\"Please don't,\" says Nadia. But the number is already dialled, and it rings four times in Tern Street.",
      why = "A child would have been questioned by somebody who is not trained for it, perhaps with a listener in the room. The right decision is always the referral.", ref = "lanzarote-35" },
    { "Nothing. You ring nobody there; her team decides who speaks with the child, when and where.", id = "leave_to_team", to = "protection_plan", minutes = 2,
      score = { safeguarding = 2, lawfulness = 1 },
      why = "Children are heard by trained people, in a suitable place, as few times as possible. One short call can spoil that and can warn somebody.", ref = "lanzarote-35" },
    { "The school's head teacher lives in Maren. You could find the private number and ask.", id = "head_teacher", to = "protection_plan", minutes = 15,
      score = { safeguarding = -1, lawfulness = -1 },
      reply = "The head teacher is worried, asks what has happened, and will certainly talk about it with somebody.",
      why = "Well meant, and it opens a circle that nobody planned. Child protection has its own way to schools.", ref = "led-2016-680-4" },
  },
}

scene "protection_plan" {
  title = "Who does what until they ring back",
  text = { [[
"Good. I have two people," says Nadia Verrin. "They need three quarters of an hour to get ready. They will speak with the mother, apart, first. If she wants to leave, they have a place." She stops. "What do I tell them about the police?"
]], [[
You think of the marked car in the yard, of the hour in the report, and of an adult who, as far as one can read it, has chosen none of this.
]], { when = "tipped", [[
You also have to tell her that somebody has already rung there today. She says nothing for a second. "All right. Then we plan with that."
]] } },
  hint = "Safe for the adult, too. And what has been agreed needs names and times.",
  choices = {
    { "That a patrol in uniform will go in first and secure the flat; after that her team can talk with the mother in peace.", id = "patrol_first", minutes = 4, to = "back",
      score = { safeguarding = -1, cooperation = -1, trauma_informed = -1, recording = 0 }, effect = "plan_agreed = true; receive('plan'); schedule('team_rings_due', '85m')",
      reply = "Nadia argues you down: plain clothes, and not at the door.",
      why = "Uniforms first makes it an operation. The mother may be under pressure herself; the first contact decides whether she can speak.", ref = "who-2003-1" },
    { "That is for her to say. You will hear about it afterwards.", id = "not_my_part", minutes = 1, to = "back",
      score = { safeguarding = 0, cooperation = -1, trauma_informed = 0, recording = -1 }, effect = "plan_agreed = true; receive('plan'); schedule('team_rings_due', '85m')",
      reply = "She plans alone and sends you what she would have liked to ask.",
      why = "Her lead is right; your part is missing from it. A team in front of a door needs to know who is behind them.", ref = "osce-nrm-2022" },
    { "Plain clothes near by, not at the door; her lead; who rings whom at what time. You note it and send it to her.", id = "joint_plan", minutes = 6, to = "back",
      score = { safeguarding = 2, cooperation = 2, trauma_informed = 1, recording = 1 }, effect = "plan_agreed = true; receive('plan'); schedule('team_rings_due', '85m')",
      reply = "She reads your four lines aloud, changes one, and rings off.",
      why = "One plan, one lead, names and times in writing: this is what makes two services act as one.", ref = "osce-nrm-2022" },
  },
}

scene "inspector_call" {
  title = "The inspector on the line",
  text = { [[
Tove Maring picks up in a kitchen; a tap is turned off. "Maring. Facts first, then the question."
]], { when = "protection_told", [[
"Child protection knows?" "Since the first call." "Good. Go on."
]] }, { when = "not protection_told", [[
"Does child protection know?" she asks before you have come to your second sentence.
]] }, [[
You have her for two minutes. She can release two officers in plain clothes, approve the emergency request to the provider, and take on the press. She will be asked on Monday what she knew, and since when.
]] },
  hint = "What do you want her to decide?",
  choices = {
    { "Risk and hour; known and unknown; what is under way; three things that you ask her to decide.", id = "brief_ask", to = "inspector_visit", minutes = 5,
      score = { cooperation = 2, recording = 1 }, effect = "inspector_told = true",
      reply = "Two officers, yes. Emergency request, yes, if the facts are stated as facts. Press, through her and Lotte Amsel.",
      why = "Situation, background, assessment, request: she could decide in two minutes, and you could note what she decided.", ref = "who-handover-2007" },
    { "Everything, in the order in which it happened since this afternoon, so that nothing is lost and she can judge for herself.", id = "chronicle", to = "inspector_visit", minutes = 9,
      score = { cooperation = 0, recording = 0 }, effect = "inspector_told = true",
      reply = "She stops you at the fourth minute: \"What is it that you need?\"",
      why = "Complete, and without a question. People who decide need the risk and the decision first.", ref = "who-handover-2007" },
    { "Only that you have something on the desk and that it is in hand. It is Friday evening.", id = "spare_her", to = "inspector_visit", minutes = 2,
      score = { cooperation = -1, recording = -1 }, effect = "inspector_told = true",
      reply = "\"Then why do you ring?\" she says, and gets it out of you with six questions.",
      why = "Considerate, and it leaves the weight with you. She is on call so that you need not carry it alone.", ref = "cop-ndm" },
  },
}

scene "inspector_visit" {
  title = "A car at the door",
  text = { [[
"I could have a car there in six minutes," says Tove Maring. "Blue light off. They ring, they look around, a welfare check. At least we would have been there."
]], { when = "tipped", [[
You tell her about the ring that there has been already. "Hm," she says.
]] }, [[
You can hear that she does not like her own idea much. Nobody likes to sit in a kitchen and wait. She asks what you think. The second hand of the clock over the door goes round once.
]] },
  hint = "What does a team need that knocks at a door where somebody may be under pressure?",
  choices = {
    { "One visit, with child protection in the lead; the car near enough to come at once if the hour moves forward.", id = "one_visit", to = "back", minutes = 3,
      score = { safeguarding = 2, cooperation = 1 },
      reply = "\"Agreed. I will tell the car myself.\"",
      why = "One prepared visit is safer than two. A car within reach keeps the way open if the danger comes sooner.", ref = "who-2003-1" },
    { "Yes, send it. Nobody can blame us afterwards for having been there early.", id = "yes_car", to = "back", minutes = 3,
      score = { safeguarding = -2, cooperation = -1 }, effect = "tipped = true",
      reply = "The car stands in front of the house for ten minutes. Nobody opens.",
      why = "It answers the question of blame, and not that of safety. Whoever watches the house has now been warned.", ref = "who-2003-1" },
    { "No car anywhere near, before the facts are verified.", id = "no_car", to = "back", minutes = 2,
      score = { safeguarding = -1, cooperation = 0 },
      why = "Too far the other way: if somebody comes early, the team at the door is alone.", ref = "cop-ndm" },
  },
}
