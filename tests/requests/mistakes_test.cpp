#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

#include "apps/program/library.hpp"
#include "base/diagnostics.hpp"

using namespace casecraft;

namespace {

struct Mistake {
  const char* what;
  const char* old_words;
  const char* new_words;
  const char* code;
  const char* message;
};

const Mistake kMistakes[] = {
    {"a channel that does not go to such a body", R"(kind = "police", country = "kestral", channels = { "police", "spontaneous" })", R"(kind = "police", country = "kestral", channels = { "police", "order_home" })", "requests.kind", "goes to: provider"},
    {"a rule whose field is not in the form", R"(calendar "lirang")", R"(channel "call" { label = "Call", kinds = { "police" }, gives = "word", form = { "facts" }, rules = { "authority" }, ref = "bc-26" } calendar "lirang")", "requests.rule", "the field 'authority', but its form does not"},
    {"a rule that asks back without words", R"(calendar "lirang")", R"(rule "polite" { holds = "request.attempt == 0", quality = "urgency", otherwise = "question", text = "Polite", better = "Please.", ref = "bc-26" } calendar "lirang")", "requests.rule", "does not say what the desk writes"},
    {"a category that nothing brings", R"(category = "payments", about = { "wallet" })", R"(category = "paymnets", about = { "wallet" })", "requests.category", "'paymnets'"},
    {"a holding through nobody", R"(through = { "kestral_point" })", R"(through = { "kestral_pont" })", "requests.name", "no body 'kestral_pont'"},
    {"a holiday that is no day", R"("2026-03-17")", R"("17 March")", "requests.holiday", "'17 March' is no day"},
    {"a step to a body that is not reached so", R"(channel = "referral", body = "protection", urgency)", R"(channel = "referral", body = "ostra", urgency)", "requests.step", "'ostra' is not reached by 'referral'"},
    {"an urgency that is none", R"(urgency = "emergency" },)", R"(urgency = "emergancy" },)", "requests.step", "'emergancy' is no urgency"},
    {"a listener who is nobody", R"(only = { "protection", "police" })", R"(only = { "protecton", "police" })", "requests.name", "'protecton' is neither"},
    {"a holding that nothing finds", R"(about = { "wallet" }, )", "", "requests.holding", "about no identifier"},
    {"a holding that ends before it begins", R"(from = "2026-01-01", till = "2026-03-12")", R"(from = "2026-01-01", till = "2025-03-12")", "requests.moment", "ends before it begins"},
    {"a span beyond every life", R"(safe_within = "6h")", R"(safe_within = "90000d")", "requests.span", "twenty years"},
    {"a field of a request outside of rules", R"(effect = "team_sent = true)", R"(effect = "team_sent = request.attempt > 0)", "script.unknown-name", "'request'"},
};

}  // namespace

TEST_CASE("each mistake of an author at a board is found with a sentence") {
  const program::Library library(CASECRAFT_SOURCE_DIR);
  const scenario::Bundle sound = library.bundle(library.find(std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/small-requests"), session::Mode::practice);
  for (const Mistake& mistake : kMistakes) {
    INFO(mistake.what);
    scenario::Bundle bundle = sound;
    const auto file = std::find_if(bundle.files.begin(), bundle.files.end(), [&](const auto& one) { return one.second.find(mistake.old_words) != std::string::npos && one.first.find("main.lua") != std::string::npos; });
    REQUIRE(file != bundle.files.end());
    file->second.replace(file->second.find(mistake.old_words), std::string(mistake.old_words).size(), mistake.new_words);
    base::Diagnostics diagnostics;
    program::load(bundle, diagnostics);
    std::string all;
    bool is_found = false;
    for (const base::Diagnostic& one : diagnostics.all()) {
      all += one.code + ": " + one.message + "\n";
      is_found = is_found || (one.code == mistake.code && one.message.find(mistake.message) != std::string::npos && one.where.line > 0);
    }
    INFO(all);
    CHECK(is_found);
  }
}
