-- Her family, what threatens them, her health, and what she wants.

return {
  -- family
  { "home", topic = "family", sensitivity = 15, memory = 100, words = { "home", "family", "live with", "parents", "relative" },
    says = {
      "At home there are my mother, my sister Irsa, and my cousin, who is sixteen and lives with us for the school.",
      "My mother, my sister, and my cousin since last year; sixteen, and always hungry. One bathroom.",
      "We are four at home in Ashtal, with my mother and my sister. My cousin is the youngest, sixteen years.",
      "My mother has a pension and opinions. My sister works. My cousin is sixteen and goes to school in our town.",
    },
    short = { "My mother. My sister. My cousin.", "Four of us. In Ashtal." } },
  { "sister", topic = "family", sensitivity = 30, memory = 100, words = { "sister", "irsa" }, effect = "sister_known = true",
    says = {
      "Irsa is twenty-two. She works in the pharmacy in Ashtal. She got the sense in our family; I got the languages.",
      "My sister has known since Sunday last week. She asked nothing, she only said: then we do this in order.",
      "Irsa is grown up, twenty-two, she decides for herself. Please speak with me about her, and with her when she wants it.",
      "It is my sister whom I worry about. She goes home by bus at seven, the same bus every evening, everybody knows that.",
    },
    short = { "Irsa. She is twenty-two.", "My sister. In the pharmacy." } },
  { "mother_told", topic = "family", sensitivity = 40, memory = 95, words = { "mother" },
    says = {
      "My mother believes that I give out keys in a hotel. On Sundays I told her about the guests.",
      "I have told my mother about a reception with a plant. I took the plant from the photograph.",
      "My mother does not know. I want to tell her myself, when I am on my feet, and not from a letter with a stamp.",
      "For my mother I have a good job with a sea view. There was a sea view, in fact, from the balcony where the sheets hung.",
    },
    short = { "My mother does not know.", "She thinks it is a hotel." } },
  { "sister_message", topic = "family", sensitivity = 55, memory = 95, needs = true, words = { "message", "threat", "heard from them", "to your family" }, effect = "sister_threat = true",
    says = {
      "Since I went, my sister Irsa gets messages. The debt is hers now, they write, or she can come here and work for it.",
      "They have written to my sister. Four times. That somebody must pay, and that they know her bus.",
      "My sister has had messages from a number with the code of this country. Irsa keeps them; she has not answered.",
      "They write to my sister now, because they do not find me. She sent me pictures of the messages. They are polite. That is what I do not like about them.",
    },
    short = { "They write to Irsa.", "My sister gets messages now." },
    wrong = { words = { "visited", "been to", "came to the house", "rang her", "a letter" }, says = "No. It was messages, to Irsa's telephone, and to nobody else at home that I know of.",
      planted = "Perhaps that too. She does not tell me everything." } },

  -- her cousin: a referral, and no further question
  { "cousin_offer", topic = "cousin", after = "home", sensitivity = 40, memory = 90, needs = true, words = { "cousin" }, effect = "cousin_known = true",
    says = {
      "Irsa told me on Sunday that Mila has written to my cousin too. The same post, the same hotel. My cousin is sixteen.",
      "And now the same Mila writes to my cousin. Irsa saw it; it is the photograph with the plant. Sixteen years old.",
      "There is one thing more. My cousin has had that offer as well. I heard it from Irsa, and I do not sleep well since.",
      "They have begun with my cousin. The same sentences as to me. It is a school year, and they offer a journey in the holidays.",
    },
    short = { "They wrote to my cousin as well. Sixteen.", "My cousin has the same offer now." } },

  -- safety now
  { "tonight", topic = "safety", sensitivity = 10, memory = 95, needs = true, words = { "tonight", "safe", "shelter", "where you sleep" },
    says = {
      "At the shelter I am all right. There is a door that I can open myself, from inside.",
      "Tonight is good. I have a room, and the code for the door is mine.",
      "Where I sleep I feel safe. It is the street before it that I count.",
      "For tonight I am not afraid. It is more the week after next.",
    },
    short = { "At the shelter, yes.", "Tonight is all right." } },
  { "cousin_worry", topic = "safety", sensitivity = 20, memory = 100, needs = true, words = { "worr", "afraid", "danger", "younger", "somebody else", "anybody else", "anyone else" }, effect = "cousin_known = true",
    says = {
      "There is somebody younger at home whom I am afraid for. My cousin, sixteen. The people who wrote to me have begun to write there.",
      "I worry about my cousin. Sixteen, and now in touch with the same Mila. I wanted to say that today, whatever else I say.",
      "One thing I must not forget. My cousin is sixteen, and they are writing to my cousin as well now.",
      "It is not only me. They have found my cousin, who is sixteen, and who reads messages faster than any of us.",
    },
    short = { "My cousin. Sixteen. They write there too.", "They have begun with my cousin." } },
  { "phone_on", topic = "safety", sensitivity = 35, memory = 90, needs = true, words = { "phone", "telephone", "switched", "location", "find you" }, effect = "phone_known = true",
    says = {
      "On Saturday I switched my old telephone on, for ten minutes, because of the pictures. Only then I thought that it may say where it is. I have not told Maud yet.",
      "I did something, and I would rather say it. I had the telephone on, on Saturday, at the shelter. There were nine calls on it.",
      "The old telephone has been on once. Ten minutes. They set it up for me in the first week; I do not know what is in it.",
      "There is a thing that bothers me: on Saturday I looked at my pictures on the old telephone. It was on the net at once.",
    },
    short = { "The telephone was on. On Saturday.", "I switched it on. Ten minutes." } },
  { "come_alone", topic = "safety", sensitivity = 50, memory = 85, needs = true, words = { "message", "torin", "threat", "reach you since" }, effect = "message_known = true",
    says = {
      "There was a message from Torin, who runs the house, on my telephone. I should come and fetch my passport, alone, nobody is angry.",
      "Torin wrote to me: come, we settle it, the sheet is torn up. Nobody tears up a sheet like that.",
      "Torin offers me my passport if I come to the house by myself. I want the passport. I do not want it that much.",
      "The last message said that my coat and my passport lie ready. It was signed with both their names. It had a smile in it, a small yellow one.",
    },
    short = { "He wrote that I should come. Alone.", "A message. I should fetch the passport." } },
  { "who_knows", topic = "safety", sensitivity = 20, memory = 90, needs = true, words = { "who knows", "knows where", "where you are", "reach you" },
    says = {
      "That I am with you today, only Maud knows, and Irsa. I would like it to stay at that number.",
      "My sister knows that I have a roof. Not which one. She did not want to know it; she has sense.",
      "Nobody from the house has seen me since, I believe. I go out early, and with a hat. It is not even my hat.",
      "Reach me through Maud. At the shelter they do not call out names, and I like that.",
    },
    short = { "Maud. And Irsa.", "Only two people know." } },

  -- health needs
  { "glasses", topic = "health", sensitivity = 10, memory = 95, needs = true, words = { "glasses", "read", "eyes", "sight", "need today", "need now", "need anything", "you need help", "with your health", "doctor" }, effect = "glasses_known = true",
    says = {
      "My glasses broke in March. Since then I sign what I cannot read. It is a habit that I would like to lose.",
      "I need glasses. Far off I see well. Near to, like this page here, it is a kind of weather.",
      "For reading I have had nothing since March. If there is a form, somebody has to read it to me.",
      "The eyes. I could read the numbers at the door because they were large. This sheet of yours, no.",
    },
    short = { "I have no glasses. I cannot read it.", "The glasses broke. In March." } },
  { "tooth", topic = "health", sensitivity = 15, memory = 95, needs = true, words = { "tooth", "teeth", "dentist", "pain", "doctor", "medic" },
    says = {
      "A filling has come out, on the left, at the back. Since April I chew on the other side.",
      "There is a tooth that wants a dentist. It is not an emergency. It only has a lot to say at night.",
      "I would need a dentist for a filling. I asked at the house; it would have gone on the sheet.",
      "One tooth. It can wait until after this, but not until Christmas.",
    },
    short = { "A tooth. A filling came out.", "A dentist, when it is possible." } },
  { "sleep", topic = "health", sensitivity = 40, memory = 90, needs = true, words = { "sleep", "tired", "wake", "rest" },
    says = {
      "I wake at half past four. Nobody needs towels at half past four, but nobody has told my head.",
      "I sleep until four, perhaps half past. Then I listen to the house. It is a quiet house; that is what wakes me.",
      "Sleeping is not so good yet. In the afternoon I fall asleep in chairs. You have been warned.",
      "At night I count flats. It is better since I have a lamp of my own.",
    },
    short = { "I wake early. Very early.", "Sleep is not so good." } },

  -- what she wants
  { "want_sister", topic = "wants", sensitivity = 25, memory = 100, needs = true, words = { "sister", "irsa", "matters to you", "most important", "come here", "come to us", "come today" },
    says = {
      "That Irsa, my sister, is left in peace. That is first. The rest can stand in line behind it.",
      "First my sister. If what I say here makes it worse for her, I want to know it before and not after.",
      "I would like somebody to look at how Irsa is safe, together with her, and without a car in front of the pharmacy.",
      "My sister should not pay for my journey. Not with money and not otherwise.",
    },
    short = { "My sister, first.", "That they leave Irsa alone." } },
  { "want_papers", topic = "wants", sensitivity = 10, memory = 100, words = { "passport", "papers", "documents" },
    says = {
      "My passport, in my hand. And that somebody reads to me what I have signed.",
      "I want my papers. A person without papers is always explaining.",
      "The passport, or a new one. And a copy of each page that has my spider on it, I mean my signature.",
      "Papers. If I have them I can go home, or stay, or at least argue.",
    },
    short = { "My passport.", "The papers. All of them." } },
  { "want_wages", topic = "wants", sensitivity = 10, memory = 100, words = { "wage", "money", "compensation" },
    says = {
      "The money for the hours. Not a present. Three months at fourteen hundred, less what is fair for a bed over a laundry.",
      "I want to be paid. I have the hours in writing. I am told that there are people who can ask for it in my place.",
      "My wages. I did the work, and I did it well; ask anybody who slept in those beds.",
      "What I have worked for. It need not be this month. But I should like it to have a date.",
    },
    short = { "My wages.", "The money for the hours." } },
  { "want_apart", topic = "wants", sensitivity = 35, memory = 95, words = { "court", "face to face", "meet them", "same room" },
    says = {
      "I do not want to sit in a room with Torin or with Mrs Aken. If it comes to a court, then with a wall between us.",
      "Whether I say it before a judge, I do not know yet. I want to think, and I want to ask somebody who is on my side only.",
      "About a court I will decide later. Today I say it to you. What comes after it I would like to have explained twice.",
      "With them I do not want to sit face to face. I have seen those faces enough.",
    },
    short = { "Not in one room with them.", "I have not decided about a court." } },
  { "want_work", topic = "wants", sensitivity = 15, memory = 95, words = { "later", "future", "plans", "job" },
    says = {
      "Later, work. With a contract in a language that I have. A reception with an actual desk.",
      "I would like to finish the course in book-keeping. I have seen now what one can do with a book.",
      "Some day a small guest house in the hills, with my sister. She does the money and I do the guests. The towels fold themselves.",
      "To work again, but where I know the door code.",
    },
    short = { "Work. A real one.", "Later, work." } },
}
