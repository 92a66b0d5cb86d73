#pragma once

#include <lua.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "script/lexer.hpp"
#include "script/machine.hpp"

/// What the files of this room share; nobody else includes it.
namespace casecraft::script {

struct Machine::Inside {
  explicit Inside(const Limits& given) : limits(given) {}

  Limits limits;
  lua_State* lua{nullptr};
  std::size_t bytes{0};
  std::size_t bytes_allowed{0};
  std::size_t bytes_loaded{0};
  std::int64_t units_left{0};
  std::int64_t units_allowed{0};
  bool is_counting{false};
  bool is_frozen{false};
  bool may_effect{false};
  int running{0};       ///< Chunks that are being run; a function of the program may run one within another.
  bool may_hide{false}; ///< One of them may have changed what functions of the pack share.
  bool is_vocabulary{false};

  ModuleSource modules;
  struct HostEntry {
    std::string name;
    HostFunction function;
    bool is_effect;
  };
  std::vector<HostEntry> host_functions;
  std::vector<Declaration> declarations;
  std::map<std::string, std::string> shown_words;
  bool is_in_source_words{false};
  std::vector<Variable> variables;
  std::unordered_map<std::string, std::size_t> variable_index;
  std::vector<const Variable*> variable_of_slot;   ///< By slot; null where it is none. Made when it is first needed, once nothing is declared any more.
  std::set<std::string> files_of_vocabulary;
  std::map<std::string, std::vector<DeclaredLayout>> layouts;   ///< By file.

  // Registry references.
  int environment{0};   ///< What `_ENV` is: empty, so that reads and writes can be watched.
  int values{0};        ///< The mirror of the variables.
  int globals{0};       ///< Functions of the program, the vocabulary and the pack.

  struct Upvalue {
    int function;       ///< Registry reference of a closure that holds it.
    int index;
    int before;         ///< Registry reference of its value.
    std::string name;
    std::string where;
  };
  std::vector<Upvalue> upvalues;

  std::uint64_t last_binding{0};
  std::uint64_t bound{0};
  State* state{nullptr};
  void* host{nullptr};
  Watch watch;

  static Inside& of(lua_State* lua) noexcept { return **static_cast<Inside**>(lua_getextraspace(lua)); }

  /// Counts `units` of work done in C; raises a Lua error when the allowance is used up.
  /// `level` is the one whose place is named: 0 in a hook, 1 in a function of ours.
  void charge(lua_State* lua_state, std::int64_t units, int level = 1);
  void allow(std::int64_t units, std::size_t bytes_above);
  void count_instructions(bool on);
};

/// For a library function that touched so many bytes or elements.
inline void charge(lua_State* lua, std::size_t units) { Machine::Inside::of(lua).charge(lua, static_cast<std::int64_t>(units)); }

// sandbox.cpp
void open_sandbox(Machine::Inside& inside);
// libraries
void open_string_library(lua_State* lua);   ///< Leaves the table on the stack.
void open_table_library(lua_State* lua);
// convert.cpp
void push_value(lua_State* lua, const base::Value& value);       ///< Tables are pushed frozen.
base::Value to_value(lua_State* lua, int index, const char* what);   ///< Raises a Lua error at what is no plain data.
Node to_node(lua_State* lua, int index, const Layout& layout, const base::Position& where, int depth = 0);
// freeze.cpp
/// Makes the table at `index`, and all tables within it, read-only in place.
void freeze_table(lua_State* lua, int index);
/// Freezes tables that functions of the pack can reach, and remembers their upvalues.
void freeze_functions(Machine::Inside& inside);
/// Puts the old value back into each upvalue that a function changed; says which was the first, or nothing.
std::string restore_upvalues(Machine::Inside& inside);

inline constexpr std::string_view kNoPower = "'^' is not available: powers differ from machine to machine";
/// The first '^' of `tokens`, or nullptr.
const Token* find_power(const std::vector<Token>& tokens);

/// Raises a Lua error "file:line: message".
[[noreturn]] void raise(lua_State* lua, const std::string& message, int level = 1);

}  // namespace casecraft::script
