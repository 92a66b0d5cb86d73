#include "rig.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace casecraft::script {
namespace {

std::string vocabulary() {
  std::ifstream file(CASECRAFT_SOURCE_DIR "/scripts/casecraft/vocabulary.lua");
  std::ostringstream bytes;
  bytes << file.rdbuf();
  REQUIRE_FALSE(bytes.str().empty());
  return bytes.str();
}

}  // namespace

Rig::Rig(std::string_view pack) {
  machine.set_modules([](std::string_view name) -> std::optional<std::pair<std::string, std::string>> {
    std::string path = "scripts/" + std::string(name) + ".lua";
    std::replace(path.begin() + 8, path.end() - 4, '.', '/');
    std::ifstream file(CASECRAFT_SOURCE_DIR "/" + path);
    if (!file) return std::nullopt;
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::pair(path, bytes.str());
  });
  machine.run("scripts/casecraft/vocabulary.lua", vocabulary(), true, diagnostics);
  machine.define("look_within", [this](void*, std::span<const base::Value>) {
    if (within) within();
    return base::Value();
  });
  machine.run("pack/main.lua", pack, false, diagnostics);
  add("trust", VariableType::integer, 0);
  add("told", VariableType::list, base::List{});
  add("seen", VariableType::map, base::Map{});
  add("name", VariableType::text, "Lena");
  add("door", VariableType::text, "shut");
  add("is_open", VariableType::boolean, false);
  machine.freeze();
  binding_ = machine.new_binding();
  machine.bind(binding_, state, nullptr);
}

void Rig::add(std::string name, VariableType type, base::Value initial) {
  Variable variable;
  variable.name = name;
  variable.type = type;
  variable.slot = state.add(std::move(initial));
  if (name == "trust") {
    variable.minimum = -5;
    variable.maximum = 5;
  }
  if (name == "door") variable.one_of = {"open", "shut"};
  machine.declare(std::move(variable));
}

std::string Rig::run(std::string_view statements) {
  base::Diagnostics found;
  const Chunk chunk = machine.compile_statements(statements, {"pack/main.lua", 7, 1}, found);
  if (!chunk) return format_diagnostic(found.all().front());
  machine.begin_action();
  state.begin();
  try {
    machine.effect(chunk);
    state.commit();
    return {};
  } catch (const ScriptError& error) {
    state.roll_back();
    machine.forget_binding();
    machine.bind(binding_, state, nullptr);
    return error.what();
  }
}

base::Value Rig::value(std::string_view expression) {
  const Chunk chunk = machine.compile_expression(expression, {"pack/main.lua", 7, 1}, diagnostics);
  INFO(mistakes());
  REQUIRE(chunk);
  machine.begin_action();
  return machine.value(chunk);
}

std::string Rig::failure(std::string_view expression) {
  base::Diagnostics found;
  const Chunk chunk = machine.compile_expression(expression, {"pack/main.lua", 7, 1}, found);
  if (!chunk) return format_diagnostic(found.all().front());
  machine.begin_action();
  try {
    machine.value(chunk);
    return {};
  } catch (const ScriptError& error) {
    return error.what();
  }
}

std::string Rig::mistakes() const {
  std::string all;
  for (const base::Diagnostic& diagnostic : diagnostics.all()) all += format_diagnostic(diagnostic);
  return all;
}

}  // namespace casecraft::script
