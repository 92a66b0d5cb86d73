#include <catch2/catch.hpp>

#include "authoring/policy.hpp"
#include "authoring/real_things.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

std::vector<Theme> themes_of_project() {
  base::Diagnostics diagnostics;
  auto all = read_policy("assets/policy.csv", project_file("assets/policy.csv"), diagnostics);
  REQUIRE(diagnostics.all().empty());
  return all;
}

std::string told_of_policy(const std::string& file, const std::string& source) {
  base::Diagnostics diagnostics;
  check_policy(file, source, themes_of_project(), diagnostics);
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one);
  return all;
}

std::string told_of_text(const std::string& text) { return told_of_policy("small/main.lua", "scene \"a\" { text = \"" + text + "\" }"); }

}  // namespace

TEST_CASE("an account number with a real country's code is found, and one of ZZ is not") {
  CHECK_THAT(told_of_text("Payee: GB82 WEST 1234 5698 7654 32."), Contains("error") && Contains("small/main.lua:1:28:") && Contains("[policy.real-account]"));
  CHECK_THAT(told_of_text("Payee: DE89370400440532013001."), Contains("warning") && Contains("[policy.real-account]"));
  CHECK(told_of_text("Payee: ZZ82 WEST 1234 5698 7654 32.") == "");
  CHECK(told_of_text("Case GB82 WEST 1234, row DE89 3704 0044 0532 0130 0012 3.") == "");
}

TEST_CASE("a wallet is found when its checksum is right") {
  // The first of each kind are in the public documents of the formats (the block of 2009; BIP 173 and 350).
  CHECK_THAT(told_of_text("To 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa."), Contains("[policy.real-account]"));
  CHECK_THAT(told_of_text("To bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4."), Contains("[policy.real-account]"));
  CHECK_THAT(told_of_text("To bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0."), Contains("[policy.real-account]"));
  CHECK(told_of_text("To 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5.") == "");
}

TEST_CASE("a telephone number is found unless it begins with +999") {
  CHECK_THAT(told_of_text("Ring +44 20 7946 0018."), Contains("'+44 20 7946 0018'") && Contains("[policy.real-phone]"));
  CHECK(told_of_text("Ring +999 20 4417, at UTC+2, +12 points, a+b, +3 000.") == "");
}

TEST_CASE("an address on the network is found unless it is kept for examples") {
  CHECK_THAT(told_of_text("Write to desk@lantern-trust.com."), Contains("[policy.real-domain]"));
  CHECK_THAT(told_of_text("See https://www.lantern.es/help."), Contains("'www.lantern.es'"));
  CHECK(told_of_text("Write to desk@lantern.example.org, lantern.example or lantern.test; see main.lua, report.pdf, i.e. nothing. It was so.It is not.") == "");
}

TEST_CASE("themes are found in every language, as whole words, in quotations too") {
  CHECK_THAT(told_of_text("[quote]her own fault[/quote]"), Contains("[policy.blame]"));
  CHECK_THAT(told_of_policy("small/lang/es.po", "msgid \"a\"\nmsgstr \"Se lo buscó.\"\n"), Contains("small/lang/es.po:2:") && Contains("[policy.blame]"));
  CHECK_THAT(told_of_policy("small/data/a.json", "{\"text\": \"It is untraceable.\"}"), Contains("[policy.method]"));
  CHECK_THAT(told_of_text("“I am fine,” says the child."), Contains("[policy.child-interviewed]"));
  CHECK(told_of_text("-- nothing\", n = \"a default of the bank") == "");
}

TEST_CASE("a row of the policy that is none is told with its line") {
  base::Diagnostics diagnostics;
  CHECK(read_policy("assets/policy.csv", "theme,words,why,do,severity\ngraphic,a|b,why,do,warning\ngraphic,a\n,a,b,c,warning\nx,a,b,c,fatal\n", diagnostics).size() == 1);
  REQUIRE(diagnostics.all().size() == 3);
  CHECK(diagnostics.all().front().where.line == 3);
}

TEST_CASE("whatever stands in a text, looking for what can exist does not fail") {
  for (const char* text : {"", "+", "GB", "GB82", "a.", ".", "..", "a..com", "-.com", "bc1", "1", "\xff\xfe.com", "+\xff", "www.", "@", "a@b", "GB82 ", "+1234567890123456789"}) {
    INFO(text);
    CHECK(real_things_in(text).empty());
  }
}

TEST_CASE("plain sentences that break the policy are found") {
  for (const char* words : {"He was raped and beaten.", "She was sexually abused by the manager.", "Ask the boy what happened.", "Use a VPN and Tor to hide your traffic and delete logs.", "Pregunte a la niña.", "Fue golpeada."}) {
    INFO(words);
    CHECK_THAT(told_of_text(words), Contains("[policy."));
  }
}
