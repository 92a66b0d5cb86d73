#include "rig.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "exercises/scene/scene_activity.hpp"

namespace casecraft::test {
namespace {

std::string file(const std::string& path) {
  std::ifstream in(std::string(CASECRAFT_SOURCE_DIR) + "/" + path, std::ios::binary);
  REQUIRE(in);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

session::ActivityRegistry registry() {
  session::ActivityRegistry made;
  scene::register_activity(made);
  return made;
}

}  // namespace

scenario::Bundle bundle_of(const std::string& lua, session::Mode mode) {
  scenario::Bundle bundle;
  bundle.files["pack/main.lua"] = lua;
  bundle.files["pack/scenario.json"] =
      R"({"id":"small","version":"1.0.0","title":"Small","summary":"A test.","kind":"scene","level":"introductory","locale":"en","minutes":[1,2],)"
      R"("content_notes":["Nothing."],"opens":"2026-11-13T16:40","zone":"Varos/Maren","rubric":"rubric.json"})";
  bundle.files["pack/rubric.json"] = R"({"framework":"casecraft-core","pass_mark":50,"weights":{"evidence":1,"safeguarding":1}})";
  for (const char* path : {"scripts/casecraft/vocabulary.lua", "assets/frameworks/core.json", "assets/references.json", "assets/zones/zones.json"}) {
    bundle.files[path] = file(path);
  }
  bundle.settings = base::Map{{"mode", session::to_string(mode)}};
  return bundle;
}

std::shared_ptr<session::Exercise> exercise_of(const std::string& lua, session::Mode mode) {
  base::Diagnostics diagnostics;
  auto exercise = session::Exercise::load(bundle_of(lua, mode), registry(), diagnostics);
  std::string all;
  for (const base::Diagnostic& found : diagnostics.all()) all += base::format_diagnostic(found, lua);
  INFO(all);
  REQUIRE(exercise != nullptr);
  return exercise;
}

std::shared_ptr<session::Exercise> exercise_in(const scenario::Bundle& bundle, const std::string& locale) {
  base::Diagnostics diagnostics;
  auto exercise = session::Exercise::load(bundle, registry(), diagnostics, locale);
  std::string all;
  for (const base::Diagnostic& found : diagnostics.all()) all += base::format_diagnostic(found);
  INFO(all);
  REQUIRE(exercise != nullptr);
  return exercise;
}

base::Diagnostics mistakes_of(const std::string& lua) {
  base::Diagnostics diagnostics;
  session::Exercise::load(bundle_of(lua), registry(), diagnostics);
  return diagnostics;
}

session::Action choose(const std::string& id) { return action("choose", {{"choice", id}}); }

session::Action action(const std::string& kind, base::Map payload) {
  session::Action made;
  made.kind = kind;
  made.payload = base::Value(std::move(payload));
  return made;
}

std::string words_of(const session::View& view) {
  std::string words;
  for (const session::Block& block : view.blocks) words += block.text.str() + "\n";
  return words;
}

std::string ids_of(const session::View& view) {
  std::string ids;
  for (const session::ActionTemplate& offer : view.offers) ids += (ids.empty() ? "" : " ") + offer.id.str();
  return ids;
}

}  // namespace casecraft::test
