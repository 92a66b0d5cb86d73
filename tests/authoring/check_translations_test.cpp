#include "authoring/check_translations.hpp"

#include <catch2/catch.hpp>

#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

const std::string kHead =
    "msgid \"\"\nmsgstr \"Language: es\\nContent-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\nX-Casecraft-Pack: small\\n\"\n\n";

std::string said_of_translation(const std::string& messages, const std::string& lua = two_decisions()) {
  scenario::Bundle bundle = small_pack(lua);
  bundle.files["pack/lang/es.po"] = messages.starts_with("msgid \"\"") ? messages : kHead + messages;
  return told(lint_small(bundle));
}

}  // namespace

TEST_CASE("lint counts what a language still lacks") {
  const std::string said = said_of_translation("msgctxt \"scene.doorstep.title\"\nmsgid \"The first question\"\nmsgstr \"La primera pregunta\"\n");
  CHECK_THAT(said, Contains("small/lang/es.po:1:1: info: ") && Contains("have no translation to 'es'") && Contains("[translation.missing]"));
  CHECK_THAT(said, !Contains("warning: ") && !Contains("error: "));
}

TEST_CASE("lint says where a translation does not hold what its source holds") {
  const std::string lua = "variables { hour = 3 }\n" + two_decisions() + "scene \"late\" { title = \"Late\", text = \"It is ${hour}.\", to = \"home\" }\nevent \"night\" { to = \"late\", after = \"1d\" }\n";
  const std::string said = said_of_translation("msgctxt \"scene.late.text\"\nmsgid \"It is ${hour}.\"\nmsgstr \"Son las ${hora}.\"\n", lua);
  CHECK_THAT(said, Contains("small/lang/es.po:4:1: error: in the translation of 'scene.late.text' ${hour} is missing, and ${hora} is not in the source; it is not used") && Contains("[translation.placeholder]"));
}

TEST_CASE("lint says which translations are stale") {
  const std::string said = said_of_translation("msgctxt \"scene.doorstep.title\"\nmsgid \"A question\"\nmsgstr \"Una pregunta\"\n\n#, fuzzy\nmsgctxt \"scene.clock.title\"\nmsgid \"The time\"\nmsgstr \"La hora\"\n");
  CHECK_THAT(said, Contains("small/lang/es.po:4:1: warning: the source of 'scene.doorstep.title' has changed since it was translated (small/main.lua:2)"));
  CHECK_THAT(said, Contains("small/lang/es.po:9:1: warning: 'scene.clock.title' is marked fuzzy") && Contains("[translation.stale]"));
}

TEST_CASE("lint names the nearest text where there is none of that id") {
  const std::string said = said_of_translation("msgctxt \"scene.doorstep.titel\"\nmsgid \"x\"\nmsgstr \"y\"\n\nmsgctxt \"scene.clock.title\"\nmsgid \"The time\"\nmsgstr \"La hora\"\n");
  CHECK_THAT(said, Contains("warning: there is no text 'scene.doorstep.titel' in this exercise") && Contains("did you mean 'scene.doorstep.title'?") && Contains("[translation.unknown-id]"));
}

TEST_CASE("lint knows a file of another pack, and one that is broken") {
  std::string foreign = kHead + "msgctxt \"scene.doorstep.title\"\nmsgid \"The first question\"\nmsgstr \"La primera pregunta\"\n";
  foreign.replace(foreign.find("Pack: small"), 11, "Pack: other");
  CHECK_THAT(said_of_translation(foreign), Contains("this file translates the exercise 'other', not 'small'") && Contains("[translation.other-pack]"));
  CHECK_THAT(said_of_translation("msgctxt \"a\"\nmsgid \"b\nmsgstr \"c\"\n"), Contains("small/lang/es.po:5") && Contains("[translation.syntax]"));
}

TEST_CASE("lint says which function makes words that cannot be translated, once a pack is translated") {
  const std::string lua = two_decisions() + "words { late = \"It is late.\" }\nscene \"late\" { title = \"Late\", text = function()\n  if has(\"a paper\") then return words(\"late\") end\n  return \"It is late.\"\nend, to = \"home\" }\n"
                                            "document \"a paper\" { title = \"A\", text = \"B\" }\nevent \"night\" { to = \"late\", after = \"1d\" }\n";
  const std::string named = [&] { std::string text = lua; for (std::size_t at; (at = text.find("a paper")) != std::string::npos;) text.replace(at, 7, "paper"); return text; }();
  const std::string said = said_of_translation("msgctxt \"scene.doorstep.title\"\nmsgid \"The first question\"\nmsgstr \"La primera pregunta\"\n", named);
  CHECK_THAT(said, Contains("warning: 'scene.late.text' is made by a function from words that stand in it") && Contains("[translation.function]"));
  CHECK_THAT(told(lint_small(small_pack(named))), !Contains("translation.function"));
}
