#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "script/machine.hpp"

namespace casecraft::script {

/// A machine with the program's vocabulary, a pack and a few variables: trust (integer from -5 to 5), told (list), seen (map), name (text),
/// door ("open" or "shut") and is_open (boolean).
class Rig {
public:
  /// Loads `pack` as "pack/main.lua" and freezes the machine.
  explicit Rig(std::string_view pack = "");

  /// Runs statements; the message of what went wrong, or empty.
  std::string run(std::string_view statements);
  base::Value value(std::string_view expression);
  /// The message of the ScriptError, or of the mistake in compiling; empty when it has a value.
  std::string failure(std::string_view expression);

  /// Every mistake so far, one a line.
  [[nodiscard]] std::string mistakes() const;
  [[nodiscard]] const base::Value& kept(std::string_view variable) const { return state.get(machine.variable(variable)->slot); }

  /// What look_within() of a script does, as functions of the program do that look at a condition themselves.
  std::function<void()> within;

  base::Diagnostics diagnostics;
  Machine machine;
  State state;

private:
  void add(std::string name, VariableType type, base::Value initial);
  std::uint64_t binding_{0};
};

}  // namespace casecraft::script
