#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "apps/program/library.hpp"

using namespace casecraft;
using Catch::Contains;

namespace {

/// What loading says of the small pack after `from` has become `to`.
std::string mistakes(const std::string& from, const std::string& to) {
  const program::Library library{std::filesystem::path(CASECRAFT_SOURCE_DIR)};
  scenario::Bundle bundle = library.bundle(library.find(std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/small-interview"), session::Mode::practice);
  std::string& main = bundle.files.at("pack/main.lua");
  const std::size_t at = main.find(from);
  REQUIRE(at != std::string::npos);
  main.replace(at, from.size(), to);
  base::Diagnostics diagnostics;
  static_cast<void>(program::load(bundle, diagnostics));
  std::string all;
  for (const base::Diagnostic& one : diagnostics.all()) all += base::format_diagnostic(one) + "\n";
  return all;
}

}  // namespace

TEST_CASE("each mistake in an interview is named with its line and the nearest right name") {
  CHECK_THAT(mistakes("with = \"senna\"", "with = \"sena\""), Contains("main.lua:") && Contains("'sena'") && Contains("senna"));
  CHECK_THAT(mistakes("topic = \"offer\", sensitivity = 10", "topic = \"offers\", sensitivity = 10"), Contains("'offers'") && Contains("offer"));
  CHECK_THAT(mistakes("after = \"advert\", sensitivity = 15", "after = \"adverd\", sensitivity = 15"), Contains("'adverd'") && Contains("advert"));
  CHECK_THAT(mistakes("type = \"invitation\", topic = \"offer\"", "type = \"invite\", topic = \"offer\""), Contains("'invite'") && Contains("invitation"));
  CHECK_THAT(mistakes("to = \"afterwards\" },\n  stopped", "to = \"afterward\" },\n  stopped"), Contains("'afterward'") && Contains("afterwards"));
  CHECK_THAT(mistakes("unclear = { \"I am not sure", "unclea = { \"I am not sure"), Contains("replies.unclear is missing"));
  CHECK_THAT(mistakes("answered_by = { \"choice\"", "answered_by = { \"choise\""), Contains("'choise'") && Contains("choice"));
  CHECK_THAT(mistakes("ref = \"mendez-2\" },\n  },\n  offers", "ref = \"mendes-2\" },\n  },\n  offers"), Contains("mendes-2") && Contains("mendez-2"));
  CHECK_THAT(mistakes("trust = 40", "trust = 400"), Contains("from 0 to 100"));
  CHECK_THAT(mistakes("planted = \"Yes… maybe a newspaper.\"", "planned = \"Yes\""), Contains("planted"));
}
