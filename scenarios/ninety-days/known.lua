-- What is known, by what things are found, and what is held where.

-- ---- facts ----

fact "session" { from = "report", shows = { "offence", "link" }, phrases = { "exploitation of a person in a household", "session of 12 september" },
  text = "On 12 September 2026, 14:10 to 15:40 UTC, Fennick's account 7731-04 was in a session that others had paid for; Fennick classifies it as the exploitation of a person in a household, for payment. The content is in a classified annex." }
fact "visit" { from = "report", shows = { "danger" }, phrases = { "visit to the house", "visit is announced" },
  text = "In the conversation somebody announces a visit to the house for 16 September, ${time_at(visit_at)}. It is not agreed to." }
fact "same_number" { from = "alert", shows = { "link", "place" }, phrases = { "same number", "same telephone number" },
  text = "The account's recovery number and the wallet's registered number are the same, +999 20 4417." }
fact "sums" { from = "alert", shows = { "offence", "link" }, phrases = { "23 payments" },
  text = "Since 9 May wallet 20-8841 has received 23 payments of small round sums from abroad; four of them came between 14:05 and 15:20 UTC on 12 September, around the session." }
fact "aruna_note" { from = "note", shows = { "offence", "link" }, phrases = { "the house in lirang", "a man in coral" },
  may_use = "request.body == 'aruna_police' or aruna_agreed and (request.country == 'kestral' or request.country == 'varos' or request.country == 'hasek' or request.country == 'aruna')",
  text = "The police of Aruna are looking into a man in Coral who gives the number as that of the house, and has sent money there since the spring." }
fact "line_runs_out" { from = "retention", shows = { "loss" }, phrases = { "overwritten" },
  text = "Lantar overwrites who had the shared address in ${kept_line} days from 14 September." }
fact "devices_run_out" { from = "retention", shows = { "loss" }, phrases = { "device records are deleted" },
  text = "Pelanca Pay deletes devices and log-ins of the wallet ${kept_devices} days from 14 September." }
fact "account_runs_out" { from = "retention", shows = { "loss" }, phrases = { "log-ins are deleted" },
  text = "Fennick deletes the account's log-ins ${kept_logins} days, its messages and files ${kept_content} days from 14 September." }
fact "household" { from = "welfare_note", shows = { "danger", "place" }, phrases = { "two children of the house", "the uncle", "an uncle" }, only = { "protection" },
  text = "Who lived in the house, and where they are not: an adult and two children are with social welfare; an uncle is not." }
fact "her_wishes" { from = "welfare_note", shows = { "wishes" }, phrases = { "ines talu", "20 6120", "her place in the evening course" }, only = { "protection", "support" },
  text = "What Ines Talu would like: that the children go to school, her evening course, to know who reads what." }
fact "home_line" { from = "line", shows = { "link", "place" }, phrases = { "tamarind lane" },
  text = "The line behind the address of 12 September is in Tamarind Lane, port district, Lirang." }
fact "night_device" { from = "devices", shows = { "link" }, phrases = { "second device" },
  text = "The withdrawals, paid out at a counter on the next day, are ordered at night from a second device on the line in Tamarind Lane, and not from the one that is used near an evening school." }
fact "three_senders" { when = "has('payments') or has('payments_order')", shows = { "offence", "link" }, phrases = { "record 3-0196", "member 552-071", "0047 1180" }, may_use = "fiu_agreed or has('payments_order') or request.body == 'fiu_home'",
  text = "The 23 payments come from three senders, in Aruna (nine), Varos (eight) and Hasek (six); nineteen fall within an hour of a session." }
fact "account_opened" { from = "holder", shows = { "link" }, phrases = { "opened on 3 may" },
  text = "Account 7731-04 was opened on 3 May 2026 and confirmed by a message to +999 20 4417." }

-- ---- what finds data ----

identifier "account" { label = "Fennick account 7731-04", kind = "account", subject = "account", from = "report" }
identifier "shown_name" { label = "“Lane 9”", kind = "display_name", subject = "account", from = "report" }
identifier "address" { label = "203.0.113.41, port 51820, 2026-09-12 ${feed.seen} (${feed.words})", kind = "ip", subject = "address", from = "report" }
identifier "address_bare" { label = "203.0.113.41", kind = "ip_bare", subject = "address", from = "report" }
identifier "number" { label = "+999 20 4417", kind = "phone", subject = "number", from = "report" }
identifier "wallet" { label = "Pelanca Pay wallet 20-8841", kind = "account", subject = "wallet", from = "alert" }
identifier "sender_aruna" { label = "Southrow Transfer, record 3-0196", kind = "account", subject = "sender_aruna", when = "has('payments') or has('payments_order')" }
identifier "sender_varos" { label = "Bank of Maren, ZZ12 MARE 0047 1180", kind = "account", subject = "sender_varos", when = "has('payments') or has('payments_order')" }
identifier "sender_hasek" { label = "Asemi Exchange, member 552-071", kind = "account", subject = "sender_hasek", when = "has('payments') or has('payments_order')" }
identifier "written_to" { label = "Fennick account 7713-40, written to once", kind = "account", subject = "written_to", from = "report" }
identifier "her_number" { label = "+999 20 6120, Ines Talu's own", kind = "phone", subject = "her_number", from = "welfare_note" }

-- ---- what is held ----

holding "line" { label = "the line behind the address (subscriber data)", body = "lantar", category = "subscriber", about = { "address" }, from = "2026-09-12T14:21", till = "2026-09-12T14:22", kept = "kept_line * 1440", gives = "line", wanted = true }
holding "holder" { label = "the holder of account 7731-04", body = "fennick", through = { "kestral_point", "kestral_central" }, category = "subscriber", about = { "account" }, gives = "holder", wanted = true }
holding "logins" { label = "log-ins of account 7731-04", body = "fennick", through = { "kestral_point", "kestral_central" }, category = "traffic", about = { "account" }, from = "2026-08-01", till = "2026-09-14", kept = "kept_logins * 1440", gives = "log_ins", wanted = true }
holding "content" { label = "content of account 7731-04", body = "fennick", through = { "kestral_point", "kestral_central" }, category = "content", about = { "account" }, from = "2026-05-03", till = "2026-09-14", kept = "kept_content * 1440", gives = "content", part = "content_part", wanted = true }
holding "contacts" { label = "content of account 7713-40", body = "fennick", through = { "kestral_point", "kestral_central" }, category = "content", about = { "written_to" }, from = "2026-06-01", till = "2026-09-14", kept = "kept_content * 1440", gives = "contacts" }
holding "wallet_holder" { label = "who opened wallet 20-8841", body = "pelanca", category = "subscriber", about = { "wallet", "number" }, gives = "wallet_holder", wanted = true }
holding "devices" { label = "devices of wallet 20-8841", body = "pelanca", category = "traffic", about = { "wallet" }, from = "2026-08-01", till = "2026-09-14", kept = "kept_devices * 1440", gives = "devices", wanted = true }
holding "payments_order" { label = "payments of wallet 20-8841", body = "pelanca", category = "payments", about = { "wallet", "number" }, from = "2026-05-08", till = "2026-09-14", gives = "payments_order" }
holding "payments" { label = "payments of wallet 20-8841, as the unit sees them", body = "fiu_home", category = "payments", about = { "wallet", "number" }, from = "2026-05-08", till = "2026-09-14", gives = "payments", wanted = true }
holding "messages" { label = "messages of +999 20 4417", body = "lantar", category = "content", about = { "number" }, from = "2026-07-01", till = "2026-09-14", kept = "kept_devices * 1440", gives = "messages" }
holding "sender_aruna" { label = "record 3-0196 of Southrow Transfer", body = "aruna_fiu", category = "payments", about = { "sender_aruna" }, from = "2025-01-01", till = "2026-09-14", gives = "aruna_sender", wanted = true }
holding "sender_varos" { label = "account ZZ12 MARE 0047 1180", body = "varos_central", category = "payments", about = { "sender_varos" }, from = "2026-05-01", till = "2026-09-18", gives = "varos_sender", wanted = true }
