#include <catch2/catch.hpp>

#include <set>

#include "authoring/prose.hpp"
#include "authoring/readability.hpp"
#include "authoring/speller.hpp"
#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

/// Knows these words, in small letters and with a capital.
class FewWords final : public Speller {
public:
  [[nodiscard]] bool knows(const std::string& word) const override {
    static const std::set<std::string> kWords{"the", "bank", "is", "shut", "she", "says", "and", "receiving", "didn't", "time"};
    std::string small = word;
    if (small.front() >= 'A' && small.front() <= 'Z') small.front() = static_cast<char>(small.front() + 32);
    return kWords.count(small) != 0;
  }
  [[nodiscard]] std::vector<std::string> suggestions(const std::string&) const override { return {"receiving", "relieving", "reviving", "retrieving"}; }
};

std::string pack_with(const std::string& text) { return "start \"a\"\nscene \"a\" { title = \"T\", text = [[" + text + "]], to = \"home\" }\nscene \"home\" { ending = \"done\" }\nending \"done\" { title = \"The time\", text = \"She is shut.\" }\n"
    "duty \"d\" { title = \"The bank\", done = \"true\", score = { evidence = 1, trauma_informed = 1 }, why = \"The bank is shut.\", missed = \"The bank is shut.\", ref = \"bc-16\" }\n"; }

std::string told_spelling(const std::string& text, const std::string& words = "") {
  scenario::Bundle bundle = small_pack(pack_with(text));
  std::string& manifest = bundle.files["pack/scenario.json"];
  manifest.insert(manifest.rfind('}'), ", \"lint\": {\"words\": [" + words + "]}");
  LintOptions options;
  options.speller = [](const std::string&) { return std::make_shared<FewWords>(); };
  return told(lint(bundle, {}, scenes(), options));
}

std::string repeated(const std::string& word, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += word;
  return all;
}

}  // namespace

TEST_CASE("an unknown word is told once, at its first place, with what may be meant") {
  const std::string all = told_spelling("The bank is shut.\nThe recieving bank is shut, and the recieving bank says.");
  CHECK_THAT(all, Contains("small/main.lua:3:5:") && Contains("'recieving' is in no dictionary (it stands there 2 times)") && Contains("did you mean receiving, relieving, reviving?"));
  CHECK(all.find("spelling.unknown", all.find("spelling.unknown") + 1) == std::string::npos);
}

TEST_CASE("names, codes, allowed words and what is joined to digits are no mistakes") {
  CHECK(told_spelling("She says Varos. Varos is shut. The FIU says. The 4th bank, ZZ12ab, a@exampel.org, main.lua; Varos's time. She didn\xE2\x80\x99t.") == "");
  CHECK(told_spelling("The hawaladar says.", "\"hawaladar\"") == "");
  CHECK_THAT(told_spelling("The hawaladar says."), Contains("'hawaladar'"));
}

TEST_CASE("a translation is read with the dictionary of its language, but for words that a trainee may type") {
  scenario::Bundle bundle = small_pack(pack_with("The bank is shut."));
  bundle.files["pack/lang/es.po"] =
      "msgctxt \"scene.a.text\"\nmsgid \"The bank is shut.\"\nmsgstr \"The banco is shut.\"\n\n"
      "msgctxt \"scene.b.entry.checks.who.any.2\"\nmsgid \"bank\"\nmsgstr \"banquito\"\n\n"
      "#, fuzzy\nmsgctxt \"scene.c.text\"\nmsgid \"is\"\nmsgstr \"banquillo\"\n";
  std::vector<std::string> asked;
  LintOptions options;
  options.speller = [&](const std::string& locale) {
    asked.push_back(locale);
    return std::make_shared<FewWords>();
  };
  const std::string all = told(lint(bundle, {}, scenes(), options));
  CHECK(asked == std::vector<std::string>{"en", "es"});
  CHECK_THAT(all, Contains("small/lang/es.po:3:13: info: 'banco' is in no dictionary") && !Contains("banquito") && !Contains("banquillo"));
}

TEST_CASE("without a dictionary one line says that spelling was not checked") {
  LintOptions options;
  options.speller = [](const std::string&) { return std::shared_ptr<const Speller>(); };
  CHECK_THAT(told(lint(small_pack(two_decisions()), {}, scenes(), options)), Contains("[spelling.not-checked]") && Contains("'en'"));
  CHECK(installed_speller("no-such-language") == nullptr);
  CHECK(installed_speller("") == nullptr);
}

TEST_CASE("the installed dictionary knows its language") {
  const auto english = installed_speller("en");
  if (english == nullptr) {
    WARN("no dictionary of English is installed");
    return;
  }
  CHECK(english->knows("receiving"));
  CHECK_FALSE(english->knows("recieving"));
}

TEST_CASE("long sentences and walls of text are told, and of a text of some length how hard it is") {
  const std::string long_sentence = told(lint_small(small_pack(pack_with("The bank " + repeated("is ", 40) + "shut."))));
  CHECK_THAT(long_sentence, Contains("a sentence of 43 words in text of scene a: “The bank is is is is …”") && Contains("[text.long-sentence]"));
  const std::string wall = told(lint_small(small_pack(pack_with(repeated("The bank is shut. ", 70)))));
  CHECK_THAT(wall, Contains("scene 'a' has 280 words") && Contains("[text.wall]") && Contains("Flesch-Kincaid grade") && Contains("half have up to 4 words"));
  CHECK(told(lint_small(small_pack(pack_with("The bank is shut.")))) == "");
}

TEST_CASE("sentences end at their marks, and words are letters with what joins them") {
  const auto sentences = sentences_of("“Why?” she asks. It is 22.15 now, and e.g. late.\n- One\n- Two");
  CHECK(sentences == std::vector<std::string_view>{"“Why?”", "she asks.", "It is 22.15 now, and e.g.", "late.", "- One", "- Two"});
  CHECK(split_words("It didn't, niña: well-known 4x") == std::vector<std::string_view>{"It", "didn't", "niña", "well", "known", "x"});
  CHECK(without_marks("[quote]kept[/quote] for ${hours} hours") == "kept for 0 hours");
  CHECK(without_marks("open ${never") == "open 0");
}

TEST_CASE("syllables are counted by vowels, as each language parts them") {
  CHECK(syllables_of("time", "en") == 1);
  CHECK(syllables_of("table", "en") == 2);
  CHECK(syllables_of("receiving", "en") == 3);
  CHECK(syllables_of("police", "en") == 2);
  CHECK(syllables_of("the", "en") == 1);
  CHECK(syllables_of("casa", "es") == 2);
  CHECK(syllables_of("leer", "es") == 2);
  CHECK(syllables_of("país", "es") == 2);
  CHECK(syllables_of("ciudad", "es") == 2);
  CHECK(syllables_of("niña", "es") == 2);
  CHECK(flesch_kincaid_grade(10, 150, 200) == Approx(0.39 * 15 + 11.8 * 4.0 / 3.0 - 15.59));
  CHECK(fernandez_huerta_ease(10, 150, 300) == Approx(206.84 - 120.0 - 15.3));
}
