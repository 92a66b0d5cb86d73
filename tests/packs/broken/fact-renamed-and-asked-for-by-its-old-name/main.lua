start "room"

person "ruta" { name = "Ruta Salm", role = "Asked for the appointment", about = "Her train leaves at five." }

interview "room" {
  title = "An hour before the train",
  with = "ruta",
  text = [[ The window is open. Ruta Salm has put her ticket on the table. ]],
  start = { trust = 45, distress = 25, fatigue = 20, control = 50 },
  topics = {
    { "work", label = "the work", words = { "work", "clean", "office", "shift", "night" } },
    { "pay", label = "the pay", words = { "pay", "money", "wage", "earn", "account" } },
  },
  facts = {
    { "hours", topic = "work", sensitivity = 10, memory = 90, words = { "hours", "when", "shift" },
      says = { "From ten in the evening until six. Seven nights.", "Seven nights, ten to six. In summer too." }, short = { "Ten to six." } },
    { "keys", topic = "work", sensitivity = 25, memory = 85, words = { "key", "door", "locked" },
      says = { "The foreman had the card for the lift. We waited for him.", "Without his card the lift does not go. So we waited." } },
    { "wages", topic = "pay", sensitivity = 30, memory = 90, words = { "wage", "account", "card" },
      says = { "The wages went to his account. He said that ours would cost a fee.", "He took the wages for all of us, because of the fee, he said." } },
    { "home", topic = "pay", sensitivity = 40, memory = 95, needs = true, words = { "debt", "owe", "family" },
      says = { "My brother signed for the journey. They ask him for it now.", "They write to my brother. He signed." }, short = { "My brother signed." } },
  },
  replies = {
    nothing = { "That is all, I think.", "There is no more about that." },
    not_ready = { "Maybe later.", "Not that, please." },
    dont_know = { "I would have to guess.", "I don't remember." },
    unclear = { "What do you mean?", "Sorry, once more?" },
    yes = { "Yes.", "I think so." }, no = { "No.", "I don't think so." },
    facilitated = { "She looks at the ticket.", "She nods." },
    rapport = { "Thank you.", "She smiles." }, ground_rules = { "Good.", "I see." },
    support = { "She breathes out.", "Thank you." },
    choice = { "Thank you for asking.", "Then I leave that out." },
    closure = { "Yes. That is right.", "You can ring me on Sunday." },
    blamed = { "She closes the window.", "“You were not there.”" }, pressed = { "She takes her ticket back.", "She looks at the clock." },
    intimate = { "That is my business.", "No." },
    distress = { "Her hands are under the table.", "She has stopped looking up." }, silence = { "She says nothing.", "She shakes her head." },
    stops = { "“I would like to go now.”", "“My train.” She stands up." },
  },
  offers = {
    { "I am Timo Brand, from the advice centre. You can leave out whatever you like.", id = "who", type = "ground_rules" },
    { "Tell me about the work, in your own order.", id = "work_open", type = "invitation", topic = "work" },
    { "How were you paid?", id = "pay_how", type = "invitation", topic = "pay" },
    { "Could you not have asked for your wages?", id = "why", type = "blaming", topic = "work" },
    { "Is there anything that you need before Sunday?", id = "need", type = "choice", topic = "pay", fact = "home" },
    { "I will ring you on Sunday at the number that you chose.", id = "next", type = "closure" },
  },
  acts = { { "break", says = { "She looks down into the yard for a while." } }, { "stop", says = { "“Thank you.”" } } },
  close = { label = "Thank her, and walk with her to the lift.", to = "note" },
  stopped = { to = "note" },
}

scene "note" {
  title = "The note",
  text = { "She has gone to her train.", { when = "has_told('homes')", "They ask her brother for the money." } },
  choices = {
    { "Write it in her words and in her order.", id = "her_words", to = "train", score = { recording = 2 }, why = "The order is hers too.", ref = "cop-record" },
    { "Put it in the order of the form.", id = "form", to = "train", score = { recording = 0 }, why = "The form can be filled in from her words; her words cannot be had back from the form.", ref = "cop-record" },
  },
}

scene "train" { ending = "train" }
ending "train" { title = "The train", text = "It is on time." }
