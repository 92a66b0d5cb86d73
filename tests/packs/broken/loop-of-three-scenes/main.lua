start "desk_one"

scene "desk_one" {
  title = "Desk one",
  text = "Mr Adeyo Sam needs a stamp for his stay as a witness. Desk one says that it needs the letter first.",
  choices = {
    { "Write the letter yourself and take it upstairs.", id = "write", to = "signed", minutes = 20, score = { cooperation = 2 },
      why = "One hour of yours spares him three days.", ref = "cets197-13" },
    { "Send him to desk two, which writes such letters.", id = "send_on", to = "desk_two", minutes = 3, score = { cooperation = -1 },
      why = "It is what the rules say, and he has been there already.", ref = "cets197-13" },
  },
}

scene "desk_two" {
  title = "Desk two",
  text = "Desk two has the form for the letter. It asks for the number of the stamp.",
  choices = {
    { "Leave the number empty and explain it in a note.", id = "leave_empty", to = "desk_three", score = { recording = 1 },
      why = "A gap with a reason can be dealt with.", ref = "cop-record" },
    { "Write “to follow”.", id = "to_follow", to = "desk_three", score = { recording = 0 },
      why = "Nobody will know what is to follow, and from whom.", ref = "cop-record" },
  },
}

scene "desk_three" { title = "Desk three", text = "Desk three signs letters on Tuesdays. It sends the file down for a last look.", to = "file_room", minutes = 40 }
scene "file_room" { title = "The file room", text = "The archivist finds that desk two forgot the date.", to = "desk_two", minutes = 15 }

scene "signed" { ending = "stamped" }
ending "stamped" { title = "Stamped", text = "The stamp is valid for thirty days." }
