#pragma once

#include <functional>
#include <map>
#include <string>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk.hpp"

/// What the files of the desk's acts share; nobody else includes it.
namespace casecraft::terminal {

/// An action with what the line has given already.
struct TracingDesk::Form {
  std::string kind;
  std::string again;                ///< The words that begin it: "flag P00042".
  session::ActionTemplate offer{};
  std::map<std::string, std::string, std::less<>> given{};   ///< What the line has given, by field.
  OwnFields own{};
  std::function<void(base::Map& payload)> finish{};          ///< Makes the payload of the fields' words.
  bool is_looked_over{false};       ///< Shown before it is sent, although nothing is missing.
};

session::Field field(const char* name, std::string label, session::Field::Type type, bool is_required, std::string help = {});

/// Options of a list of the desk; with their help where that does not decide for the person.
session::Field options(const char* name, std::string label, const base::Value& list, bool has_help = true, const char* label_key = "label");

/// The first word as it was typed, which is quoted when it means nothing, and what follows.
Command first_of(const std::string& rest);

}  // namespace casecraft::terminal
