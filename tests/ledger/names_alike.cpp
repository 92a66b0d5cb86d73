#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "exercises/tracing/ledger/flows.hpp"
#include "small_ledger.hpp"

using namespace casecraft::ledger;
using namespace casecraft::ledger::test;

TEST_CASE("a name is folded to what its spellings share") {
  CHECK(folded_name("Łukasz  Żółć") == U"lukasz zolk");
  CHECK(folded_name("SØREN Ærø") == U"aero soren");
  CHECK(folded_name("O'Brien-Núñez, María") == U"maria nunez obrien");
  CHECK(folded_name("Philip Khalid Wycliff Jacques") == U"filip halid jakues viklif");
  CHECK(folded_name("Nguyễn Thị Ánh") == U"anh nguien thi");
  CHECK(folded_name("Straße") == U"strase");
  CHECK(folded_name("Ştefan ȚEPEȘ") == U"stefan tepes");
}

TEST_CASE("Cyrillic and Greek names are read in Latin letters") {
  CHECK(folded_name("Юлия Щукина") == folded_name("Iuliia Shchukina"));
  CHECK(folded_name("МАРИЯ ХАРИТОНОВА") == folded_name("Mariia Kharitonova"));
  CHECK(folded_name("Ђорђе Џамић Љиља Њ") == folded_name("Dorde Dzamic Ljilja Nj"));
  CHECK(folded_name("Єва Їжак Ґ Ў ё ѐ ѝ") == folded_name("Ieva Izhak G U e e i"));
  CHECK(folded_name("Γιώργος Ψαράς") == folded_name("Giorgos Psaras"));
  CHECK(folded_name("ΘΕΟΔΩΡΑ ΧΑΤΖΗ") == folded_name("Theodora Chatzi"));
  CHECK(folded_name("Ϊ ϋ ΰ ΐ Ώ") == folded_name("i y y i o"));
  CHECK(name_likeness("Мария Костова", "Maria Kostova") > 950);
}

TEST_CASE("letters that no table knows stay, and bad bytes stand between words") {
  CHECK(folded_name("李 明") == U"明 李");
  CHECK(folded_name("Ann\xC3" "a \xFF\xFE") == U"a an");
  CHECK(folded_name("\xE2\x82").empty());
  CHECK(folded_name("Zoe\xCC\x88") == folded_name("Zoë"));
  CHECK(folded_name(std::string("A\0B", 3)) == U"a b");
  CHECK(folded_name(" .,-!? ").empty());
  CHECK(folded_name(std::string(5000, 'x') + "y") == U"xi");
  std::string alternating;
  for (int i = 0; i < 500; ++i) alternating += "ab";
  CHECK(folded_name(alternating).size() == 96);
}

TEST_CASE("likeness is Jaro-Winkler in thousandths") {
  // The published examples (Winkler 1990), as far as folding leaves them.
  CHECK(name_likeness("MARTHA", "MARHTA") == 961);
  CHECK(name_likeness("DIXON", "DICKSONX") == 832);   // 813 with the doubled letter
  CHECK(name_likeness("DWAYNE", "DUANE") == 840);
  CHECK(name_likeness("abc", "abc") == 1000);
  CHECK(name_likeness("abc", "xyz") == 0);
  CHECK(name_likeness("", "abc") == 0);
  CHECK(name_likeness("", "") == 0);
  CHECK(name_likeness("a", "a") == 1000);
  CHECK(name_likeness("a", "b") == 0);
}

TEST_CASE("the order of the words, marks and doubled letters make no difference") {
  CHECK(name_likeness("Rosa Maren Lind", "LIND, Rosa Maren") == 1000);
  CHECK(name_likeness("Sofía Philippa Kerr", "Sophia Filipa Ker") == 1000);
  CHECK(name_likeness("Yusuf Wakil", "Iusuf Vakil") == 1000);
}

TEST_CASE("likeness is the same both ways and within its bounds") {
  const auto name = rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcdehikpy  \xD0\x9C\xC3\xA9")));
  const bool holds = rc::check([&] {
    const std::string a = *name, b = *name;
    const int likeness = name_likeness(a, b);
    RC_ASSERT(likeness == name_likeness(b, a));
    RC_ASSERT(likeness >= 0 && likeness <= 1000);
    RC_ASSERT((likeness == 1000) == (folded_name(a) == folded_name(b) && !folded_name(a).empty()));
  });
  CHECK(holds);
}

TEST_CASE("names alike are offered, the most alike first") {
  const Ledger ledger = ledger_of_names({"Imelda Santoro", "Imelda Santorro", "Santoro Ymelda", "Imelda Santos", "Bram Okafor", "", "Imelda Santorio"});
  const std::vector<Alike> found = alike(ledger, 0);
  REQUIRE(found.size() == 4);
  CHECK(found[0] == Alike{1, 1000});
  CHECK(found[1] == Alike{2, 1000});
  CHECK(found[2].party == 6);
  CHECK(found[3].party == 3);
  CHECK(alike(ledger, 0, 1000).size() == 2);
  CHECK(alike(ledger, 0, 900, 1).size() == 1);
  CHECK(alike(ledger, 5).empty());
}

TEST_CASE("the index leaves out nothing that is alike") {
  const auto name = rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcdeh ")));
  const bool holds = rc::check([&] {
    Ledger ledger;
    const auto names = *rc::gen::container<std::vector<std::string>>(12, name);
    for (const std::string& one : names) ledger.parties.emplace_back().name = one;
    const int least = *rc::gen::inRange(1, 1001);
    std::vector<Alike> expected;
    for (PartyId other = 1; other < names.size(); ++other) {
      if (const int likeness = name_likeness(names[0], names[other]); likeness >= least) expected.push_back({other, likeness});
    }
    std::stable_sort(expected.begin(), expected.end(), [](const Alike& a, const Alike& b) { return a.likeness > b.likeness; });
    RC_ASSERT(alike(ledger, 0, least, 100) == expected);
  });
  CHECK(holds);
}
