#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/error.hpp"
#include "base/value.hpp"
#include "script/node.hpp"
#include "script/state.hpp"

namespace casecraft::script {

/// A script did what it may not or could not: `what()` begins with file:line.
class ScriptError : public Error {
public:
  using Error::Error;
};

/// What a script may use, for loading and for each action. Instructions are counted in units that are the same on every build: one for a
/// virtual machine instruction, and one for each byte or element that a library function touches.
struct Limits {
  std::int64_t load_units{50'000'000};
  std::int64_t action_units{1'000'000};
  std::size_t load_bytes{256U << 20U};
  std::size_t action_bytes{16U << 20U};   ///< Above what the loaded pack occupies.
  std::size_t block_bytes{1U << 20U};     ///< The largest single string or table part in an action.
};

/// A piece of script that is compiled once: an expression, statements, or a function of the pack.
struct Chunk {
  int reference{0};           ///< 0: there is none.
  bool is_function{false};    ///< A function that an author wrote, which may hold upvalues.
  bool may_run_long{false};   ///< Has loops or calls, and is run under the instruction count.
  [[nodiscard]] explicit operator bool() const noexcept { return reference != 0; }
};

enum class VariableType { boolean, integer, number, text, list, map };
std::string_view to_string(VariableType type);

/// A declared variable.
struct Variable {
  std::string name;
  VariableType type{VariableType::boolean};
  Slot slot;
  std::optional<std::int64_t> minimum;
  std::optional<std::int64_t> maximum;
  base::List one_of;             ///< Values that it may have; empty: any.
  bool is_constant{false};       ///< Decided by the seed; a script cannot change it.
  base::Position where;
};

/// A declared variable gets another value.
struct Assignment {
  const Variable& variable;
  const base::Value& before;
  const base::Value& after;
  base::Position where;   ///< Of the assignment; column 0.
  base::Position begun;   ///< Of the chunk that was run: the same line, or where the function begins that an author wrote for it; column 0.
};

/// A function that scripts call and C++ answers. `host` is what `bind` was given; throws Error with a sentence, to which the
/// machine adds file:line.
using HostFunction = std::function<base::Value(void* host, std::span<const base::Value> arguments)>;

/// The Lua sandbox: Lua 5.4 without clock, files, processes, environment, bytecode, debug, coroutines or garbage control; bounded in
/// instructions and memory; the same results on every machine. One thread.
class Machine {
public:
  explicit Machine(const Limits& limits = {});
  ~Machine();
  Machine(const Machine&) = delete;
  Machine& operator=(const Machine&) = delete;

  // ---- loading ----
  /// Where `require "name"` finds modules: returns (file as shown, source), or nothing.
  using ModuleSource = std::function<std::optional<std::pair<std::string, std::string>>(std::string_view name)>;
  void set_modules(ModuleSource source);
  /// A global function for scripts. `is_effect`: it changes the case, so conditions and texts may not call it.
  void define(std::string name, HostFunction function, bool is_effect = false);
  /// Runs a file; mistakes go to `diagnostics`. `is_vocabulary`: its globals are the vocabulary, and declarations made through it are placed where the pack calls it.
  void run(const std::string& file, std::string_view source, bool is_vocabulary, base::Diagnostics& diagnostics);
  [[nodiscard]] const std::vector<Declaration>& declarations() const noexcept;
  /// For putting a translation in place, before anything is compiled.
  [[nodiscard]] std::vector<Declaration>& declarations_to_translate() noexcept;
  /// What texts show for values of the case, by the value's own words. State keeps the value.
  void set_shown_words(std::map<std::string, std::string> words);
  /// `value` as texts show it; as it is while texts are in their source's words.
  [[nodiscard]] std::string in_shown_words(std::string value) const;
  /// Whether texts are rendered in the words of their authors instead of the locale's: see SourceWords. An effect always runs so, since what it writes is state.
  [[nodiscard]] bool is_in_source_words() const noexcept;
  void set_in_source_words(bool is_in_source) noexcept;
  /// Makes `variable` known to scripts.
  void declare(Variable variable);
  [[nodiscard]] const std::vector<Variable>& variables() const noexcept;
  [[nodiscard]] const Variable* variable(std::string_view name) const noexcept;
  /// Names that a script may use: variables, functions of the program, of the vocabulary and of the pack.
  [[nodiscard]] bool knows(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> known_names() const;
  /// After this globals and upvalues are frozen; only declared variables change.
  void freeze();

  /// Compiles `source` as an expression or as statements. An unknown name or a syntax error goes to `diagnostics` with the place in the pack.
  /// `extra_names` are names that this chunk may use besides.
  Chunk compile_expression(std::string_view source, const base::Position& where, base::Diagnostics& diagnostics,
                           std::span<const std::string> extra_names = {});
  Chunk compile_statements(std::string_view source, const base::Position& where, base::Diagnostics& diagnostics);
  [[nodiscard]] Chunk function(FunctionRef function) const;

  // ---- playing ----
  /// A number for a session, so that the machine knows whose variables it mirrors.
  [[nodiscard]] std::uint64_t new_binding() noexcept;
  /// Makes `state` the one that scripts see; cheap when it is already. `host` is handed to host functions.
  void bind(std::uint64_t binding, State& state, void* host);
  /// The state was changed behind the machine's back (a roll back, a restore): mirror it anew at the next `bind`.
  void forget_binding() noexcept;
  /// The same where it is known which slots were changed so: only these are mirrored anew, at once. Does nothing while the state of `binding` is not the one that scripts see.
  void mirror(std::uint64_t binding, const State& state, std::span<const Slot> changed);
  /// Begins a new allowance of instructions and memory.
  void begin_action() noexcept;
  /// Told of each declared variable that a script gives another value.
  using Watch = std::function<void(const Assignment&)>;
  /// From here on; an empty one ends it. For an author's tools.
  void watch(Watch watch);
  /// The value that an expression may see under a name that it was compiled with (`answer` in a form's checks).
  void set_extra(std::string_view name, const base::Value& value);

  // Each throws ScriptError.
  bool condition(const Chunk& chunk);
  void effect(const Chunk& chunk);
  base::Value value(const Chunk& chunk);
  /// A text or number as it is shown.
  std::string text(const Chunk& chunk);

  /// Bytes that Lua occupies.
  [[nodiscard]] std::size_t bytes() const noexcept;

  struct Inside;
private:
  std::unique_ptr<Inside> inside_;
};

/// As long as this lives, texts are rendered in the words of their authors: for what a state keeps, and for what typed words are read beside. `is_on` false: in those of the locale
/// again, for what is shown from the midst of that.
class SourceWords {
public:
  explicit SourceWords(Machine& machine, bool is_on = true) : machine_(machine), was_before_(machine.is_in_source_words()) { machine_.set_in_source_words(is_on); }
  ~SourceWords() { machine_.set_in_source_words(was_before_); }
  SourceWords(const SourceWords&) = delete;
  SourceWords& operator=(const SourceWords&) = delete;

private:
  Machine& machine_;
  bool was_before_;
};

}  // namespace casecraft::script
