#include <catch2/catch.hpp>

#include "base/language.hpp"

namespace {

using namespace casecraft::base;

constexpr const char* kCatalogue = R"(# A comment
msgid ""
msgstr ""
"Language: es\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "Settings"
msgstr "Ajustes"

msgctxt "of a door"
msgid "open"
msgstr "abierta"

msgid "open"
msgstr "en curso"

#, fuzzy
msgid "Close"
msgstr "Abrir"

msgid "Help"
msgstr ""

msgid "{} of {} chosen"
msgstr "De {1}, {0}"

msgid "{} payment"
msgid_plural "{} payments"
msgstr[0] "{} pago"
msgstr[1] "{} pagos"

msgid "{} to decide"
msgid_plural "{} to decide"
msgstr[0] "{} por decidir, una"
msgstr[1] "{} por decidir"

msgid "broken {} here"
msgstr "sin lugar"

msgid "Request {}: {}."
msgstr "Solicitud {}: {}."

msgid "You wait {}."
msgstr "Usted espera {}."

msgid "due {}"
msgstr "vence {}"

msgid "withdrawn"
msgstr "retirada"

msgid "Friday"
msgstr "viernes"

msgctxt "month"
msgid "March"
msgstr "marzo"

msgctxt "date"
msgid "{} {} {}"
msgstr "{} de {} de {}"

msgid "You wait {}."
msgstr "Usted espera {}."

msgid "{} and {}"
msgstr "{} y {}"

msgid "requests that were sent"
msgstr "solicitudes enviadas"

msgid "{} asked: {}"
msgstr "{} preguntó: {}"

msgid "{} day"
msgid_plural "{} days"
msgstr[0] "{} día"
msgstr[1] "{} días"

#~ msgid "Gone"
#~ msgstr "Ido"
)";

Language spanish(Diagnostics& diagnostics) { return Language(read_po(kCatalogue, "es.po", diagnostics), diagnostics); }

}  // namespace

TEST_CASE("words are looked up, and those that the catalogue lacks stay English") {
  Diagnostics diagnostics;
  const Language language = spanish(diagnostics);
  CHECK(language.id() == "es");
  CHECK(language.say("Settings") == "Ajustes");
  CHECK(language.say("Close") == "Close");
  CHECK(language.say("Help") == "Help");
  CHECK(language.say("Gone") == "Gone");
  CHECK(language.say("Unknown {}", 3) == "Unknown 3");
  CHECK(language.say_in("of a door", "open") == "abierta");
  CHECK(language.say("open") == "en curso");
}

TEST_CASE("a translation may change the order of what is filled in") {
  Diagnostics diagnostics;
  CHECK(spanish(diagnostics).say("{} of {} chosen", 2, "seven") == "De seven, 2");
}

TEST_CASE("numbers take the plural form of the language") {
  Diagnostics diagnostics;
  const Language language = spanish(diagnostics);
  CHECK(language.say_count("{} payment", "{} payments", 1) == "1 pago");
  CHECK(language.say_count("{} payment", "{} payments", 0) == "0 pagos");
  // English may say one and many alike.
  CHECK(language.say_count("{} to decide", "{} to decide", 1) == "1 por decidir, una");
  CHECK(language.say_count("{} to decide", "{} to decide", 44) == "44 por decidir");
  CHECK(Language().say_count("{} payment", "{} payments", 2) == "2 payments");
}

TEST_CASE("a translation with other placeholders is reported and the English is said") {
  Diagnostics diagnostics;
  const Language language = spanish(diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().code == "po.placeholders");
  CHECK(diagnostics.all().front().where.line == 37);
  CHECK(language.say("broken {} here", 5) == "broken 5 here");
  CHECK_FALSE(has_same_placeholders("{} {}", "{}"));
  CHECK_FALSE(has_same_placeholders("{:>3}", "{}"));
  CHECK_FALSE(has_same_placeholders("{}", "{0} {1}"));
  CHECK_FALSE(has_same_placeholders("{}", "{"));
  CHECK_FALSE(has_same_placeholders("{} {}", "{0} {}"));
  CHECK(has_same_placeholders("{} {}", "{1} {0} {0}"));
  CHECK(has_same_placeholders("type {\"a\": 1}", "escriba {\"a\": 1}"));
}

TEST_CASE("what an exercise said is known by the format that it was made with") {
  Diagnostics diagnostics;
  const Language language = spanish(diagnostics);
  CHECK(language.shown("Request 2: withdrawn.") == "Solicitud 2: retirada.");
  CHECK(language.shown("3 payments") == "3 pagos");
  CHECK(language.shown("1 payment") == "1 pago");
  CHECK(language.shown("You wait 3 payments.") == "Usted espera 3 pagos.");
  CHECK(language.shown("An author's own words.") == "An author's own words.");
  CHECK(language.shown("You wait 2 h. An author's own words.") == "Usted espera 2 h. An author's own words.");
  CHECK(language.shown("due 16:40") == "vence 16:40");
  CHECK(language.shown("due diligence") == "due diligence");
  CHECK(language.shown("An author's list, withdrawn") == "An author's list, withdrawn");
  CHECK(language.shown("withdrawn, 3 payments") == "retirada, 3 pagos");
  CHECK(language.shown("Withdrawn") == "Retirada");
  CHECK(language.shown("Friday 13 March 2026, 16:40 MRT") == "viernes 13 de marzo de 2026, 16:40 MRT");
  CHECK(language.shown("They march on") == "They march on");
  CHECK(language.shown("You wait 1 h 58 min.") == "Usted espera 1 h 58 min.");
  CHECK(language.shown("NK12 and NK14") == "NK12 y NK14");
  CHECK(language.shown("The lamp of line 1 does not go on, and on Sunday it does not either.") == "The lamp of line 1 does not go on, and on Sunday it does not either.");
  CHECK(Language().shown("Request 2: withdrawn.") == "Request 2: withdrawn.");
}

TEST_CASE("a sentence with a number in it does not make the sentences behind it known") {
  Diagnostics diagnostics;
  const Language language = spanish(diagnostics);
  const std::string quoted = "You wait 3 payments. If you leave, the next step is a room. Priya opens the door, and we will tell you.";
  CHECK(language.shown(quoted) == "Usted espera 3 pagos. If you leave, the next step is a room. Priya opens the door, and we will tell you.");
  const std::string_view authors = "Priya opens the door. The lamp and the door of line 1. Nothing moves.";
  CHECK(language.shown(authors) == authors);
}

TEST_CASE("a text of which it is known what it was made with keeps what was filled in") {
  Diagnostics diagnostics;
  const Language language = spanish(diagnostics);
  CHECK(language.made_with("{} asked: {}", "Mira asked: Withdrawn and 3 payments?") == "Mira preguntó: Withdrawn and 3 payments?");
  CHECK(language.made_with("{} of {} chosen", "2 of seven chosen") == "De seven, 2");
  CHECK_FALSE(language.made_with("{} asked: {}", "Mira said: yes").has_value());
  CHECK_FALSE(language.made_with("{} begged: {}", "Mira begged: yes").has_value());
  CHECK(language.shown("Mira asked: who is it?") == "Mira asked: who is it?");   // An author's, for all that is known.
}

TEST_CASE("a span of days is said in the language, and days in an author's sentence are the author's") {
  Diagnostics diagnostics;
  const Language language = spanish(diagnostics);
  CHECK(language.shown("1 day 23 h") == "1 día 23 h");
  CHECK(language.shown("88 days") == "88 días");
  CHECK(language.shown("You wait 2 days 1 h.") == "Usted espera 2 días 1 h.");
  CHECK(language.shown("You wait 3 requests that were sent.") == "Usted espera 3 solicitudes enviadas.");
  CHECK(language.shown("3 lamps that were lit") == "3 lamps that were lit");
  CHECK(language.shown("88 days at sea") == "88 days at sea");
  CHECK(language.shown("2 days 1 hour") == "2 days 1 hour");
}

TEST_CASE("rules of plurals are read as gettext writes them") {
  const auto form = [](std::string_view rule, std::int64_t n) { return PluralRule::read(rule)->form_of(n); };
  CHECK(form("nplurals=1; plural=0;", 5) == 0);
  CHECK(form("nplurals=2; plural=(n > 1);", 1) == 0);
  CHECK(form("nplurals=2; plural=(n > 1);", 2) == 1);
  constexpr std::string_view polish = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";
  CHECK(form(polish, 1) == 0);
  CHECK(form(polish, 22) == 1);
  CHECK(form(polish, 12) == 2);
  CHECK_FALSE(PluralRule::read("nplurals=2; plural=(n != ;").has_value());
  CHECK_FALSE(PluralRule::read("nplurals=2; plural=system(1);").has_value());
  CHECK_FALSE(PluralRule::read("something else").has_value());
  CHECK_FALSE(PluralRule::read("nplurals=2; plural=" + std::string(5000, '(') + "n").has_value());
  CHECK_FALSE(PluralRule::read("nplurals=2; plural=" + std::string(5000, '!') + "n").has_value());
}

TEST_CASE("mistakes of a catalogue are named with their line") {
  Diagnostics diagnostics;
  const Po po = read_po("msgid \"a\"\nmsgstr \"b\nnonsense \"c\"\n\"d\"\nmsgid \"e\"\nmsgstr \"f \\q\"\nmsgid \"g\"\nmsgstr \"h\"\n", "x.po", diagnostics);
  REQUIRE(diagnostics.all().size() == 4);
  CHECK(diagnostics.all()[0].where.line == 2);
  CHECK(diagnostics.all()[1].where.line == 3);
  CHECK(diagnostics.all()[2].where.line == 4);
  CHECK(diagnostics.all()[3].where.line == 6);
  REQUIRE(po.entries.size() == 3);
  CHECK(po.entries[2].id == "g");
  CHECK(po.entries[2].where.line == 7);
}
