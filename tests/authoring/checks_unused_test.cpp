#include <catch2/catch.hpp>

#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

/// What lint says of the two decisions with more declarations, and an effect of the choice "preserve".
std::string told_with_unused(const std::string& more, const std::string& effect = "") {
  std::string main = two_decisions();
  if (!effect.empty()) main.replace(main.find("id = \"preserve\","), 16, "id = \"preserve\", effect = \"" + effect + "\",");
  return told(lint_small(small_pack(main + more)));
}

}  // namespace

TEST_CASE("a variable that nothing uses, and one that is only changed, are found") {
  CHECK_THAT(told_with_unused("variables { mood = 0 }\n"), Contains("'mood'") && Contains("[variable.unused]"));
  CHECK_THAT(told_with_unused("seeded { kept_hours = { 1, 2 } }\n"), Contains("'kept_hours'") && Contains("[variable.unused]"));
  CHECK_THAT(told_with_unused("variables { mood = 0 }\n", "mood = mood + 1"), Contains("[variable.never-read]"));
}

TEST_CASE("whatever may be a use of a variable counts as one") {
  const std::string variable = "variables { mood = 0 }\n";
  CHECK(told_with_unused(variable + "document \"d\" { title = \"D\", from = \"F\", received = true, text = \"It is ${mood}.\" }\n") == "");
  CHECK(told_with_unused(variable + "document \"d\" { title = \"D\", from = \"F\", received = true, text = function() return tostring(mood) end }\n") == "");
  CHECK(told_with_unused(variable + "event \"e\" { after = \"10m\", when = \"mood > 0\", text = \"It rings.\" }\n") == "");
  CHECK(told_with_unused("variables { mood = 0, rest = 0 }\nevent \"e\" { after = \"10m\", when = \"rest > 0\", text = \"It rings.\" }\n", "rest = mood") == "");
  CHECK(told_with_unused("variables { told_lena = false }\nlocal function told(who) return \"told_\" .. who end\nevent \"e\" { after = \"10m\", when = told(\"lena\"), text = \"It rings.\" }\n") == "");
}

TEST_CASE("documents, events, people and endings that nobody meets are found") {
  CHECK_THAT(told_with_unused("document \"d\" { title = \"D\", from = \"F\", text = \"T.\" }\n"), Contains("[document.never-received]"));
  CHECK_THAT(told_with_unused("event \"e\" { text = \"It rings.\" }\n"), Contains("[event.never-scheduled]"));
  CHECK_THAT(told_with_unused("person \"p\" { name = \"P\", role = \"R\", about = \"A.\", known = false }\n"), Contains("[person.never-met]"));
  CHECK_THAT(told_with_unused("ending \"e\" { title = \"E\", text = \"T.\" }\n"), Contains("[ending.unused]"));
}

TEST_CASE("documents, events and people that an effect brings are not") {
  CHECK(told_with_unused("document \"d\" { title = \"D\", from = \"F\", text = \"T.\" }\n", "receive('d')") == "");
  CHECK(told_with_unused("event \"e\" { text = \"It rings.\" }\n", "schedule('e', '30m')") == "");
  CHECK(told_with_unused("person \"p\" { name = \"P\", role = \"R\", about = \"A.\", known = false }\n", "meet('p')") == "");
  CHECK(told_with_unused("document \"d\" { title = \"D\", from = \"F\", received = true, text = \"T.\" }\n") == "");
  CHECK(told_with_unused("local all = { \"d1\", \"d2\" }\nfor _, id in ipairs(all) do document(id) { title = \"D\", from = \"F\", text = \"T.\" } end\n") == "");
}
