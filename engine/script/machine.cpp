#include "script/machine.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

#include "base/names.hpp"
#include "script/inside.hpp"
#include "script/syntax_words.hpp"

namespace casecraft::script {
namespace {

/// Lua's allocator within the allowance; what is allocated counts as work, so that building text in a loop ends too.
void* allocate(void* user, void* block, std::size_t old_size, std::size_t new_size) {
  auto& inside = *static_cast<Machine::Inside*>(user);
  if (block == nullptr) old_size = 0;
  if (new_size == 0) {
    std::free(block);
    inside.bytes -= old_size;
    return nullptr;
  }
  if (new_size > old_size && inside.bytes_allowed != 0) {
    if (inside.bytes + (new_size - old_size) > inside.bytes_allowed) return nullptr;
    if (inside.is_frozen && new_size > inside.limits.block_bytes + 1024) return nullptr;
    inside.units_left -= static_cast<std::int64_t>((new_size - old_size) / 256);
  }
  void* moved = std::realloc(block, new_size);
  if (moved != nullptr) inside.bytes += new_size - old_size;
  return moved;
}

/// The message of a failed call, and whether Lua found no place for it.
[[noreturn]] void throw_script_error(Machine::Inside& inside, int status) {
  std::string message = "unknown error";
  if (status == LUA_ERRMEM) {
    message = fmt::format("the script used more memory than an exercise may ({} MiB, and {} MiB for one text); look for text or a table that grows without end",
                          inside.limits.action_bytes >> 20U, inside.limits.block_bytes >> 20U);
  } else if (lua_type(inside.lua, -1) == LUA_TSTRING) {
    message = lua_tostring(inside.lua, -1);
  }
  lua_settop(inside.lua, 0);
  throw ScriptError(message);
}

/// "file:line: message" split into its parts.
base::Diagnostic diagnostic_of(const std::string& message, const std::string& file, std::string code) {
  base::Diagnostic diagnostic{base::Severity::error, std::move(code), {file, 0, 0}, message, {}};
  const std::size_t first = message.find(".lua:");
  if (first != std::string::npos) {
    const std::size_t colon = first + 4;
    const std::size_t end = message.find(':', colon + 1);
    if (end != std::string::npos && end > colon + 1 && message.find_first_not_of("0123456789", colon + 1) == end) {
      diagnostic.where.file = message.substr(0, colon);
      diagnostic.where.line = std::atoi(message.c_str() + colon + 1);
      diagnostic.message = message.substr(end + 1);
      diagnostic.message.erase(0, diagnostic.message.find_first_not_of(' '));
    }
  }
  return diagnostic;
}

bool is_text_utf8(std::string_view text, int& bad_line) {
  bad_line = 1;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == '\n') ++bad_line;
    std::size_t more = 0;
    if (c < 0x80) more = 0;
    else if (c >= 0xC2 && c <= 0xDF) more = 1;
    else if (c >= 0xE0 && c <= 0xEF) more = 2;
    else if (c >= 0xF0 && c <= 0xF4) more = 3;
    else return false;
    if (i + more >= text.size() + (more == 0 ? 1 : 0)) return false;
    for (std::size_t k = 1; k <= more; ++k) {
      if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U) return false;
    }
    i += more + 1;
  }
  return true;
}

}  // namespace

std::string_view to_string(VariableType type) {
  switch (type) {
    case VariableType::boolean: return "true or false";
    case VariableType::integer: return "a whole number";
    case VariableType::number: return "a number";
    case VariableType::text: return "a text";
    case VariableType::list: return "a list";
    case VariableType::map: return "a map";
  }
  return "nothing";
}

Machine::Machine(const Limits& limits) : inside_(std::make_unique<Inside>(limits)) {
  inside_->lua = lua_newstate(allocate, inside_.get());
  if (inside_->lua == nullptr) throw Error("Lua could not be started: there is not enough memory");
  *static_cast<Inside**>(lua_getextraspace(inside_->lua)) = inside_.get();
  open_sandbox(*inside_);
  inside_->bytes_loaded = inside_->bytes;
  inside_->allow(limits.load_units, limits.load_bytes);
}

Machine::~Machine() {
  inside_->bytes_allowed = 0;
  lua_close(inside_->lua);
}

void Machine::set_modules(ModuleSource source) { inside_->modules = std::move(source); }
const std::vector<Declaration>& Machine::declarations() const noexcept { return inside_->declarations; }
const std::vector<Variable>& Machine::variables() const noexcept { return inside_->variables; }
std::vector<Declaration>& Machine::declarations_to_translate() noexcept { return inside_->declarations; }
void Machine::set_shown_words(std::map<std::string, std::string> words) { inside_->shown_words = std::move(words); }

std::string Machine::in_shown_words(std::string value) const {
  if (inside_->is_in_source_words) return value;
  const auto found = inside_->shown_words.find(value);
  return found == inside_->shown_words.end() ? std::move(value) : found->second;
}

bool Machine::is_in_source_words() const noexcept { return inside_->is_in_source_words; }
void Machine::set_in_source_words(bool is_in_source) noexcept { inside_->is_in_source_words = is_in_source; }

std::size_t Machine::bytes() const noexcept { return inside_->bytes; }

const Variable* Machine::variable(std::string_view name) const noexcept {
  const auto found = inside_->variable_index.find(std::string(name));
  return found == inside_->variable_index.end() ? nullptr : &inside_->variables[found->second];
}

void Machine::declare(Variable variable) {
  inside_->variable_index.emplace(variable.name, inside_->variables.size());
  inside_->variables.push_back(std::move(variable));
}

void Machine::run(const std::string& file, std::string_view source, bool is_vocabulary, base::Diagnostics& diagnostics) {
  Inside& inside = *inside_;
  lua_State* lua = inside.lua;
  int bad_line = 0;
  if (!is_text_utf8(source, bad_line)) {
    diagnostics.error("lua.utf8", {file, bad_line, 0}, "the file is not UTF-8 here", "save it as UTF-8 in your editor");
    return;
  }
  if (is_vocabulary) inside.files_of_vocabulary.insert(file);
  const std::vector<Token> tokens = tokenize(source);
  if (const Token* power = find_power(tokens)) {
    diagnostics.error("lua.power", {file, power->line, power->column}, std::string(kNoPower), "write x * x");
    return;
  }
  inside.layouts[file] = find_declarations(tokens);
  inside.count_instructions(true);
  int status = luaL_loadbufferx(lua, source.data(), source.size(), ("@" + file).c_str(), "t");
  if (status == LUA_OK) {
    lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.environment);
    lua_setupvalue(lua, -2, 1);
    status = lua_pcall(lua, 0, 0, 0);
  }
  inside.count_instructions(false);
  if (status == LUA_OK) return;
  const std::string message = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "the file could not be run";
  lua_settop(lua, 0);
  base::Diagnostic problem = diagnostic_of(status == LUA_ERRMEM ? "the file used too much memory; look for text or a table that grows without end" : message, file,
                                           status == LUA_ERRSYNTAX ? "lua.syntax" : "lua.run");
  diagnostics.add(status == LUA_ERRSYNTAX ? syntax_in_words(std::move(problem), source) : std::move(problem));
}

bool Machine::knows(std::string_view name) const {
  if (variable(name) != nullptr) return true;
  lua_State* lua = inside_->lua;
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside_->globals);
  lua_pushlstring(lua, name.data(), name.size());
  const bool known = lua_rawget(lua, -2) != LUA_TNIL;
  lua_pop(lua, 2);
  return known;
}

std::vector<std::string> Machine::known_names() const {
  std::vector<std::string> names;
  for (const Variable& variable : inside_->variables) names.push_back(variable.name);
  lua_State* lua = inside_->lua;
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside_->globals);
  lua_pushnil(lua);
  while (lua_next(lua, -2) != 0) {
    lua_pop(lua, 1);
    if (lua_type(lua, -1) == LUA_TSTRING && *lua_tostring(lua, -1) != '\1') names.emplace_back(lua_tostring(lua, -1));
  }
  lua_pop(lua, 1);
  std::sort(names.begin(), names.end());
  return names;
}

void Machine::freeze() {
  freeze_functions(*inside_);
  lua_gc(inside_->lua, LUA_GCCOLLECT);
  inside_->is_frozen = true;
  inside_->bytes_loaded = inside_->bytes;
  begin_action();
}

namespace {

/// Names that a chunk binds itself: locals, loop variables, parameters.
std::set<std::string> own_names(const std::vector<Token>& tokens) {
  std::set<std::string> names;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const bool binds = tokens[i].kind == Token::Kind::keyword && (tokens[i].text == "local" || tokens[i].text == "for" || tokens[i].text == "function");
    if (!binds) continue;
    for (std::size_t k = i + 1; k < tokens.size(); ++k) {
      const Token& token = tokens[k];
      if (token.kind == Token::Kind::name) {
        names.insert(token.text);
      } else if (token.text != "," && token.text != "(" && token.text != "...") {
        break;
      }
    }
  }
  return names;
}

}  // namespace

static Chunk compile(Machine& machine, Machine::Inside& inside, std::string_view source, bool is_expression, const base::Position& where,
                     base::Diagnostics& diagnostics, std::span<const std::string> extra_names) {
  const std::vector<Token> tokens = tokenize(source, std::max(where.line, 1));
  const std::set<std::string> own = own_names(tokens);
  Chunk chunk;
  bool is_sound = true;
  std::set<std::string> told;   // One message for a name, however often it stands there.
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const bool after_dot = i > 0 && tokens[i - 1].kind == Token::Kind::symbol && (tokens[i - 1].text == "." || tokens[i - 1].text == ":");
    const bool is_key = i + 1 < tokens.size() && tokens[i + 1].text == "=" && i > 0 && (tokens[i - 1].text == "{" || tokens[i - 1].text == ",");
    if (token.kind == Token::Kind::symbol && token.text == "^") {
      diagnostics.error("lua.power", {where.file, token.line, 0}, std::string(kNoPower), "write x * x");
      is_sound = false;
    }
    if (token.kind == Token::Kind::keyword && (token.text == "for" || token.text == "while" || token.text == "repeat" || token.text == "goto" || token.text == "function")) {
      chunk.may_run_long = true;
    }
    if (token.kind == Token::Kind::name && !after_dot && !is_key && own.count(token.text) == 0 &&
        std::find(extra_names.begin(), extra_names.end(), token.text) == extra_names.end() && !machine.knows(token.text) && told.insert(token.text).second) {
      std::vector<std::string> names = machine.known_names();
      names.insert(names.end(), extra_names.begin(), extra_names.end());
      const base::Position place{where.file, token.line, token.line == where.line && where.column > 0 ? where.column : 0};
      std::string hint;
      if (token.text == "True" || token.text == "False" || token.text == "TRUE" || token.text == "FALSE") {
        hint = "true and false are written in small letters";
      } else if (i > 0 && tokens[i - 1].kind == Token::Kind::string) {
        hint = "the text in single marks ends before this; for an apostrophe within it write ’";
      } else {
        hint = base::nearest_name_hint(token.text, names);
      }
      if (hint.empty()) hint = fmt::format("a variable is declared with its first value: variables {{ {} = 0 }}; words stand in quotation marks: '{}'", token.text, token.text);
      diagnostics.error("script.unknown-name", place, fmt::format("'{}' is neither a declared variable nor a function", token.text), std::move(hint));
      is_sound = false;
    }
    if (token.kind == Token::Kind::name && i + 1 < tokens.size()) {
      const Token& after = tokens[i + 1];
      const bool is_call = after.kind == Token::Kind::string || (after.kind == Token::Kind::symbol && (after.text == "(" || after.text == "{"));
      const bool is_host = std::any_of(inside.host_functions.begin(), inside.host_functions.end(), [&](const auto& host) { return host.name == token.text; });
      if (is_call && !is_host) chunk.may_run_long = true;
    }
  }
  if (!is_sound) return {};
  // Empty lines before it, so that Lua's own messages name the author's line.
  std::string code(static_cast<std::size_t>(std::max(where.line - 1, 0)), '\n');
  if (is_expression) code += "return (";
  code += source;
  if (is_expression) code += "\n)";
  lua_State* lua = inside.lua;
  if (luaL_loadbufferx(lua, code.data(), code.size(), ("@" + where.file).c_str(), "t") != LUA_OK) {
    const std::string message = lua_tostring(lua, -1);
    lua_pop(lua, 1);
    base::Diagnostic diagnostic = diagnostic_of(message, where.file, "script.syntax");
    diagnostic.where = where;
    diagnostics.add(chunk_syntax_in_words(std::move(diagnostic), source, is_expression));
    return {};
  }
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.environment);
  lua_setupvalue(lua, -2, 1);
  chunk.reference = luaL_ref(lua, LUA_REGISTRYINDEX);
  return chunk;
}

Chunk Machine::compile_expression(std::string_view source, const base::Position& where, base::Diagnostics& diagnostics,
                                  std::span<const std::string> extra_names) {
  return compile(*this, *inside_, source, true, where, diagnostics, extra_names);
}

Chunk Machine::compile_statements(std::string_view source, const base::Position& where, base::Diagnostics& diagnostics) {
  return compile(*this, *inside_, source, false, where, diagnostics, {});
}

Chunk Machine::function(FunctionRef function) const { return Chunk{function.reference, true, true}; }

std::uint64_t Machine::new_binding() noexcept { return ++inside_->last_binding; }

void Machine::bind(std::uint64_t binding, State& state, void* host) {
  Inside& inside = *inside_;
  inside.host = host;
  inside.state = &state;
  if (inside.bound == binding) return;
  lua_State* lua = inside.lua;
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.values);
  for (const Variable& variable : inside.variables) {
    lua_pushlstring(lua, variable.name.data(), variable.name.size());
    push_value(lua, state.get(variable.slot));
    lua_rawset(lua, -3);
  }
  lua_pop(lua, 1);
  inside.bound = binding;
}

void Machine::forget_binding() noexcept { inside_->bound = 0; }

void Machine::mirror(std::uint64_t binding, const State& state, std::span<const Slot> changed) {
  Inside& inside = *inside_;
  if (inside.bound != binding) return;
  if (inside.variable_of_slot.size() != state.size()) {
    inside.variable_of_slot.assign(state.size(), nullptr);
    for (const Variable& variable : inside.variables) inside.variable_of_slot[variable.slot.index] = &variable;
  }
  lua_State* lua = inside.lua;
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.values);
  for (const Slot slot : changed) {
    const Variable* variable = inside.variable_of_slot[slot.index];
    if (variable == nullptr) continue;
    lua_pushlstring(lua, variable->name.data(), variable->name.size());
    push_value(lua, state.get(slot));
    lua_rawset(lua, -3);
  }
  lua_pop(lua, 1);
}

void Machine::begin_action() noexcept { inside_->allow(inside_->limits.action_units, inside_->limits.action_bytes); }

void Machine::watch(Watch watch) { inside_->watch = std::move(watch); }

void Machine::set_extra(std::string_view name, const base::Value& value) {
  lua_State* lua = inside_->lua;
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside_->values);
  lua_pushlstring(lua, name.data(), name.size());
  push_value(lua, value);
  lua_rawset(lua, -3);
  lua_pop(lua, 1);
}

namespace {

/// While a chunk runs. One that a function of the program runs within another has its own rights, and leaves the outer one's as they were.
class Running {
public:
  Running(Machine::Inside& inside, bool may_effect) : inside_(inside), was_counting_(inside.is_counting), might_effect_(inside.may_effect) {
    ++inside_.running;
    inside_.may_effect = may_effect;
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  ~Running() {
    inside_.may_effect = might_effect_;
    if (--inside_.running > 0) inside_.count_instructions(was_counting_);
  }

private:
  Machine::Inside& inside_;
  bool was_counting_;
  bool might_effect_;
};

/// Calls the chunk; leaves `results` on the stack.
void call(Machine::Inside& inside, const Chunk& chunk, int results, bool may_effect = false) {
  const Running running(inside, may_effect);
  const bool is_within = inside.running > 1;
  lua_State* lua = inside.lua;
  // Within a chunk that is counted, everything is.
  inside.count_instructions(chunk.may_run_long || (is_within && inside.is_counting));
  lua_rawgeti(lua, LUA_REGISTRYINDEX, chunk.reference);
  const int status = lua_pcall(lua, 0, results, 0);
  // An expression may call a function of the pack, and a function may fail after it has changed what it shares: neither may leave a memory behind.
  // Within another chunk that is left to the outer one, whose own changes are not done yet.
  inside.may_hide = inside.may_hide || chunk.is_function || chunk.may_run_long;
  const bool may_hide = !is_within && std::exchange(inside.may_hide, false);
  if (status != LUA_OK) {
    if (may_hide) restore_upvalues(inside);
    throw_script_error(inside, status);
  }
  if (!may_hide) return;
  const std::string problem = restore_upvalues(inside);
  if (problem.empty()) return;
  lua_settop(lua, 0);
  throw ScriptError(problem);
}

}  // namespace

bool Machine::condition(const Chunk& chunk) {
  call(*inside_, chunk, 1);
  const bool result = lua_toboolean(inside_->lua, -1) != 0;
  lua_pop(inside_->lua, 1);
  return result;
}

void Machine::effect(const Chunk& chunk) {
  const SourceWords in_source(*this);
  call(*inside_, chunk, 0, true);
}

namespace {
struct ConversionTask {
  base::Value result;
};
int convert_protected(lua_State* lua) {
  auto& task = *static_cast<ConversionTask*>(lua_touserdata(lua, 2));
  task.result = to_value(lua, 1, "the result");
  return 0;
}
}  // namespace

base::Value Machine::value(const Chunk& chunk) {
  lua_State* lua = inside_->lua;
  call(*inside_, chunk, 1);
  ConversionTask task;
  lua_pushcfunction(lua, convert_protected);
  lua_insert(lua, -2);
  lua_pushlightuserdata(lua, &task);
  const int status = lua_pcall(lua, 2, 0, 0);
  if (status != LUA_OK) throw_script_error(*inside_, status);
  return std::move(task.result);
}

std::string Machine::text(const Chunk& chunk) {
  lua_State* lua = inside_->lua;
  call(*inside_, chunk, 1);
  std::string result;
  const int type = lua_type(lua, -1);
  if (type == LUA_TSTRING || type == LUA_TNUMBER) {
    std::size_t length = 0;
    const char* bytes = lua_tolstring(lua, -1, &length);
    result.assign(bytes, length);
  } else if (type == LUA_TBOOLEAN) {
    result = lua_toboolean(lua, -1) != 0 ? "yes" : "no";
  } else if (type != LUA_TNIL) {
    const std::string kind = luaL_typename(lua, -1);
    lua_pop(lua, 1);
    throw ScriptError(fmt::format("a text shows texts and numbers, but this part gave a {}", kind));
  }
  lua_pop(lua, 1);
  return result;
}

}  // namespace casecraft::script
