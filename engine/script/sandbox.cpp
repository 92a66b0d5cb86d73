#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <iterator>

#include "base/names.hpp"
#include "script/inside.hpp"

// What a script finds: nothing of Lua's own libraries but what is named here.
namespace casecraft::script {
namespace {

void count_hook(lua_State* lua, lua_Debug*) { Machine::Inside::of(lua).charge(lua, 1000, 0); }

int unknown_name(lua_State* lua) {
  Machine::Inside& inside = Machine::Inside::of(lua);
  const std::string name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
  static constexpr std::array<std::string_view, 11> kAbsent{"os",   "io",   "debug",  "package", "coroutine", "load",
                                                            "dofile", "loadstring", "collectgarbage", "loadfile", "print"};
  for (const std::string_view absent : kAbsent) {
    if (name == absent) {
      raise(lua, fmt::format("'{}' is not available: an exercise has no clock, files, processes or hidden state; minutes() is the simulated time", name));
    }
  }
  std::vector<std::string> names;
  for (const Variable& variable : inside.variables) names.push_back(variable.name);
  for (const auto& host : inside.host_functions) names.push_back(host.name);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.globals);
  lua_pushnil(lua);
  while (lua_next(lua, -2) != 0) {
    lua_pop(lua, 1);
    if (lua_type(lua, -1) == LUA_TSTRING) names.emplace_back(lua_tostring(lua, -1));
  }
  std::sort(names.begin(), names.end());
  std::string hint = base::nearest_name(name, names);
  if (!hint.empty()) hint = fmt::format("; did you mean '{}'?", hint);
  raise(lua, fmt::format("'{}' is neither a declared variable nor a function{}", name, hint));
}

bool fits(const Variable& variable, const base::Value& value) {
  switch (variable.type) {
    case VariableType::boolean: return value.is_bool();
    case VariableType::integer: return value.is_integer();
    case VariableType::number: return value.is_number();
    case VariableType::text: return value.is_text();
    case VariableType::list: return value.is_list() || (value.is_map() && value.as_map().empty());
    case VariableType::map: return value.is_map() || (value.is_list() && value.as_list().empty());
  }
  return false;
}

/// Where a script is, `begins`: where what it runs begins. A chunk that a function of the program runs within another is a beginning of its own.
base::Position place_of(lua_State* lua, bool begins) {
  lua_Debug frame{};
  base::Position place;
  const bool is_within = Machine::Inside::of(lua).running > 1;
  for (int level = 1; lua_getstack(lua, level, &frame) != 0 && lua_getinfo(lua, "Sl", &frame) != 0; ++level) {
    if (*frame.what == 'C') {
      if (is_within) break;
      continue;
    }
    const std::string_view source = frame.source;
    place = {std::string(source.substr(source.empty() || source.front() != '@' ? 0 : 1)), begins && frame.linedefined > 0 ? frame.linedefined : frame.currentline, 0};
    if (!begins) break;
  }
  return place;
}

int write_name(lua_State* lua) {
  Machine::Inside& inside = Machine::Inside::of(lua);
  if (lua_type(lua, 2) != LUA_TSTRING) raise(lua, "only names can be assigned");
  const std::string name = lua_tostring(lua, 2);
  const auto found = inside.variable_index.find(name);
  if (!inside.is_frozen) {
    if (found != inside.variable_index.end()) raise(lua, fmt::format("'{}' is a declared variable; it can change only while the exercise is played", name));
    lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.globals);
    lua_pushvalue(lua, 2);
    lua_pushvalue(lua, 3);
    lua_rawset(lua, -3);
    return 0;
  }
  if (found == inside.variable_index.end()) {
    std::vector<std::string> names;
    for (const Variable& variable : inside.variables) names.push_back(variable.name);
    const std::string near = base::nearest_name(name, names);
    raise(lua, fmt::format("'{}' is not a declared variable, so nothing can be kept in it{}", name,
                           near.empty() ? "; declare it in variables { … }" : fmt::format("; did you mean '{}'?", near)));
  }
  const Variable& variable = inside.variables[found->second];
  if (variable.is_constant) raise(lua, fmt::format("'{}' is decided by the seed and cannot be changed", name));
  if (!inside.may_effect) raise(lua, fmt::format("'{}' cannot be changed here: conditions and texts change nothing; use an effect", name));
  base::Value value = to_value(lua, 3, name.c_str());
  if (variable.type == VariableType::integer && value.is_number() && !value.is_integer()) {
    const double number = value.as_number();
    if (number == std::floor(number) && std::fabs(number) < 9e15) value = base::Value(static_cast<std::int64_t>(number));
  }
  if (!fits(variable, value)) {
    raise(lua, fmt::format("'{}' is declared as {}, but {} was assigned", name, to_string(variable.type), value.kind_name()));
  }
  if (variable.type == VariableType::list && value.is_map()) value = base::Value(base::List{});
  if (variable.type == VariableType::map && value.is_list()) value = base::Value(base::Map{});
  if (value.is_integer()) {
    if (variable.minimum && value.as_integer() < *variable.minimum) value = base::Value(*variable.minimum);
    if (variable.maximum && value.as_integer() > *variable.maximum) value = base::Value(*variable.maximum);
  }
  if (!variable.one_of.empty() && std::find(variable.one_of.begin(), variable.one_of.end(), value) == variable.one_of.end()) {
    std::string known;
    for (const base::Value& option : variable.one_of) known += (known.empty() ? "" : ", ") + (option.is_text() ? "'" + option.as_text().str() + "'" : std::string(option.kind_name()));
    raise(lua, fmt::format("'{}' may only be one of {}", name, known));
  }
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.values);
  lua_pushvalue(lua, 2);
  push_value(lua, value);
  lua_rawset(lua, -3);
  if (inside.watch && !(inside.state->get(variable.slot) == value)) inside.watch({variable, inside.state->get(variable.slot), value, place_of(lua, false), place_of(lua, true)});
  inside.state->set(variable.slot, std::move(value));
  return 0;
}

int type_of(lua_State* lua) {
  luaL_checkany(lua, 1);
  lua_pushstring(lua, luaL_typename(lua, 1));
  return 1;
}

int tostring_of(lua_State* lua) {
  luaL_checkany(lua, 1);
  const int type = lua_type(lua, 1);
  if (type == LUA_TTABLE || type == LUA_TFUNCTION || type == LUA_TUSERDATA || type == LUA_TLIGHTUSERDATA) {
    raise(lua, fmt::format("a {} has no text of its own (an address would differ from run to run); name the part that is meant", luaL_typename(lua, 1)));
  }
  luaL_tolstring(lua, 1, nullptr);
  return 1;
}

int tonumber_of(lua_State* lua) {
  luaL_checkany(lua, 1);
  if (lua_type(lua, 1) == LUA_TNUMBER) {
    lua_settop(lua, 1);
    return 1;
  }
  std::size_t length = 0;
  const char* text = lua_tolstring(lua, 1, &length);
  if (text != nullptr && length <= 200 && lua_stringtonumber(lua, text) == length + 1) return 1;
  lua_pushnil(lua);
  return 1;
}

int raise_error(lua_State* lua) {
  const char* message = luaL_optstring(lua, 1, "error");
  raise(lua, message);
}

int assert_that(lua_State* lua) {
  if (lua_toboolean(lua, 1) != 0) return lua_gettop(lua);
  raise(lua, luaL_optstring(lua, 2, "assertion failed"));
}

int select_from(lua_State* lua) {
  const int count = lua_gettop(lua);
  if (lua_type(lua, 1) == LUA_TSTRING && *lua_tostring(lua, 1) == '#') {
    lua_pushinteger(lua, count - 1);
    return 1;
  }
  lua_Integer i = luaL_checkinteger(lua, 1);
  if (i < 0) i = count + i;
  if (i > count) i = count;
  luaL_argcheck(lua, i >= 1, 1, "index out of range");
  return count - static_cast<int>(i);
}

int require_module(lua_State* lua) {
  Machine::Inside& inside = Machine::Inside::of(lua);
  const std::string name = luaL_checkstring(lua, 1);
  if (inside.is_frozen) raise(lua, "require works only while the pack is loaded");
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.globals);
  const std::string key = "\1module:" + name;
  lua_pushlstring(lua, key.data(), key.size());
  lua_rawget(lua, -2);
  if (!lua_isnil(lua, -1)) return 1;
  lua_pop(lua, 1);
  std::optional<std::pair<std::string, std::string>> found;
  if (inside.modules) found = inside.modules(name);
  if (!found) raise(lua, fmt::format("there is no module '{}': a pack's own '{}.lua' and the program's scripts can be required, nothing else", name, name));
  const auto& [file, source] = *found;
  std::string problem;
  {
    const std::vector<Token> tokens = tokenize(source);
    if (const Token* power = find_power(tokens)) problem = fmt::format("{}:{}: {}; write x * x", file, power->line, kNoPower);
    inside.layouts[file] = find_declarations(tokens);
  }
  if (!problem.empty()) {
    lua_pushlstring(lua, problem.data(), problem.size());
    return lua_error(lua);
  }
  if (luaL_loadbufferx(lua, source.data(), source.size(), ("@" + file).c_str(), "t") != LUA_OK) return lua_error(lua);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.environment);
  lua_setupvalue(lua, -2, 1);
  lua_pushvalue(lua, -2);
  lua_pushlstring(lua, key.data(), key.size());
  lua_pushboolean(lua, 1);
  lua_rawset(lua, -3);
  lua_pop(lua, 1);
  lua_call(lua, 0, 1);
  if (lua_isnil(lua, -1)) {
    lua_pop(lua, 1);
    lua_pushboolean(lua, 1);
  }
  lua_pushlstring(lua, key.data(), key.size());
  lua_pushvalue(lua, -2);
  lua_rawset(lua, -4);
  return 1;
}

/// declare(kind, id or nil, table): what the vocabulary is made of.
int declare(lua_State* lua) {
  Machine::Inside& inside = Machine::Inside::of(lua);
  const std::string kind = luaL_checkstring(lua, 1);
  const std::string id = luaL_optstring(lua, 2, "");
  if (inside.is_frozen) raise(lua, fmt::format("'{}' can be declared only while the pack is loaded", kind));
  if (lua_isnoneornil(lua, 3)) raise(lua, fmt::format("'{}' needs a table: {} {} {{ … }}", kind, kind, id.empty() ? "" : "\"" + id + "\""));
  base::Position where;
  lua_Debug frame{};
  for (int level = 1; lua_getstack(lua, level, &frame) != 0; ++level) {
    lua_getinfo(lua, "Sl", &frame);
    const std::string file = frame.source[0] == '@' ? frame.source + 1 : frame.source;
    if (frame.currentline < 0 || inside.files_of_vocabulary.count(file) != 0) continue;
    where = {file, frame.currentline, 0};
    break;
  }
  static const Layout none;
  const Layout* layout = &none;
  const auto file_layouts = inside.layouts.find(where.file);
  if (file_layouts != inside.layouts.end()) {
    // The last one at or above the call: ids may wrongly be declared twice. They stand in the order of their lines.
    const std::vector<DeclaredLayout>& all = file_layouts->second;
    const auto after = std::upper_bound(all.begin(), all.end(), where.line, [](int line, const DeclaredLayout& declared) { return line < declared.layout.line; });
    const auto found = std::find_if(std::make_reverse_iterator(after), all.rend(), [&](const DeclaredLayout& declared) { return declared.kind == kind && declared.id == id; });
    if (found != all.rend()) layout = &found->layout;
  }
  if (layout != &none) {
    where.line = layout->line;
    where.column = layout->column;
  }
  Declaration declaration{kind, id, to_node(lua, 3, *layout, where), where};
  inside.declarations.push_back(std::move(declaration));
  return 0;
}

int call_host(lua_State* lua) {
  Machine::Inside& inside = Machine::Inside::of(lua);
  const auto index = static_cast<std::size_t>(lua_tointeger(lua, lua_upvalueindex(1)));
  const Machine::Inside::HostEntry& entry = inside.host_functions[index];
  if (!inside.is_frozen || inside.state == nullptr) raise(lua, fmt::format("{}() can be used only while the exercise is played: put it into a string or a function", entry.name));
  if (entry.is_effect && !inside.may_effect) raise(lua, fmt::format("{}() changes the case; use it in an effect, not in a condition or a text", entry.name));
  std::string problem;
  {
    std::vector<base::Value> arguments;
    const int count = lua_gettop(lua);
    for (int i = 1; i <= count; ++i) arguments.push_back(to_value(lua, i, entry.name.c_str()));
    inside.charge(lua, 10);
    try {
      push_value(lua, entry.function(inside.host, arguments));
      return 1;
    } catch (const Error& error) {
      problem = error.what();
    }
  }
  raise(lua, problem);
}

int floor_of(lua_State* lua) {
  if (lua_isinteger(lua, 1) == 0) {
    const double d = std::floor(luaL_checknumber(lua, 1));
    lua_Integer i = 0;
    if (lua_numbertointeger(d, &i)) lua_pushinteger(lua, i); else lua_pushnumber(lua, d);
  } else {
    lua_settop(lua, 1);
  }
  return 1;
}

int ceil_of(lua_State* lua) {
  if (lua_isinteger(lua, 1) == 0) {
    const double d = std::ceil(luaL_checknumber(lua, 1));
    lua_Integer i = 0;
    if (lua_numbertointeger(d, &i)) lua_pushinteger(lua, i); else lua_pushnumber(lua, d);
  } else {
    lua_settop(lua, 1);
  }
  return 1;
}

int abs_of(lua_State* lua) {
  if (lua_isinteger(lua, 1) != 0) {
    const lua_Integer i = lua_tointeger(lua, 1);
    lua_pushinteger(lua, i < 0 ? static_cast<lua_Integer>(0U - static_cast<lua_Unsigned>(i)) : i);
  } else {
    lua_pushnumber(lua, std::fabs(luaL_checknumber(lua, 1)));
  }
  return 1;
}

template <int kOperator>
int extreme_of(lua_State* lua) {
  const int count = lua_gettop(lua);
  luaL_checknumber(lua, 1);
  int best = 1;
  for (int i = 2; i <= count; ++i) {
    luaL_checknumber(lua, i);
    if (kOperator < 0 ? lua_compare(lua, i, best, LUA_OPLT) != 0 : lua_compare(lua, best, i, LUA_OPLT) != 0) best = i;
  }
  lua_pushvalue(lua, best);
  return 1;
}

int tointeger_of(lua_State* lua) {
  int ok = 0;
  const lua_Integer i = lua_tointegerx(lua, 1, &ok);
  if (ok != 0) lua_pushinteger(lua, i); else lua_pushnil(lua);
  return 1;
}

constexpr luaL_Reg kBase[] = {{"type", type_of},       {"tostring", tostring_of}, {"tonumber", tonumber_of}, {"error", raise_error},
                              {"assert", assert_that}, {"select", select_from},   {"require", require_module}, {"declare", declare},
                              {nullptr, nullptr}};
constexpr luaL_Reg kMath[] = {{"floor", floor_of}, {"ceil", ceil_of}, {"abs", abs_of}, {"max", extreme_of<1>}, {"min", extreme_of<-1>},
                              {"tointeger", tointeger_of}, {nullptr, nullptr}};

}  // namespace

void raise(lua_State* lua, const std::string& message, int level) {
  luaL_where(lua, level);
  lua_pushlstring(lua, message.data(), message.size());
  lua_concat(lua, 2);
  lua_error(lua);
  throw ScriptError(message);   // lua_error does not return; this tells the compiler so.
}

const Token* find_power(const std::vector<Token>& tokens) {
  const auto found = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.kind == Token::Kind::symbol && token.text == "^"; });
  return found == tokens.end() ? nullptr : &*found;
}

void open_sandbox(Machine::Inside& inside) {
  lua_State* lua = inside.lua;
  lua_newtable(lua);                                   // globals
  luaL_setfuncs(lua, kBase, 0);
  lua_newtable(lua);
  luaL_setfuncs(lua, kMath, 0);
  lua_pushinteger(lua, LUA_MAXINTEGER);
  lua_setfield(lua, -2, "maxinteger");
  lua_setfield(lua, -2, "math");
  open_table_library(lua);                             // sets pairs, ipairs, next too
  lua_setfield(lua, -2, "table");
  open_string_library(lua);
  lua_pushvalue(lua, -1);
  lua_setfield(lua, -3, "string");
  lua_pushliteral(lua, "");
  lua_newtable(lua);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
  lua_pop(lua, 2);

  lua_newtable(lua);                                   // unknown names
  lua_pushcfunction(lua, unknown_name);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
  lua_pushvalue(lua, -1);
  inside.globals = luaL_ref(lua, LUA_REGISTRYINDEX);

  lua_newtable(lua);                                   // values → globals
  lua_newtable(lua);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
  lua_pushvalue(lua, -1);
  inside.values = luaL_ref(lua, LUA_REGISTRYINDEX);

  lua_newtable(lua);                                   // environment → values; writes are watched
  lua_newtable(lua);
  lua_pushvalue(lua, -3);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, write_name);
  lua_setfield(lua, -2, "__newindex");
  lua_setmetatable(lua, -2);
  inside.environment = luaL_ref(lua, LUA_REGISTRYINDEX);
  lua_pop(lua, 2);
}

void Machine::Inside::charge(lua_State* lua_state, std::int64_t units, int level) {
  units_left -= units;
  if (units_left >= 0) return;
  raise(lua_state, fmt::format("the script ran for more than {} steps without coming to an end; look for a loop that never stops or text that grows too large", units_allowed), level);
}

void Machine::Inside::allow(std::int64_t units, std::size_t bytes_above) {
  units_left = units_allowed = units;
  bytes_allowed = bytes_loaded + bytes_above;
}

void Machine::Inside::count_instructions(bool on) {
  if (on == is_counting) return;
  is_counting = on;
  lua_sethook(lua, on ? count_hook : nullptr, on ? LUA_MASKCOUNT : 0, 1000);
}

void Machine::define(std::string name, HostFunction function, bool is_effect) {
  Inside& inside = *inside_;
  lua_rawgeti(inside.lua, LUA_REGISTRYINDEX, inside.globals);
  lua_pushinteger(inside.lua, static_cast<lua_Integer>(inside.host_functions.size()));
  lua_pushcclosure(inside.lua, call_host, 1);
  lua_setfield(inside.lua, -2, name.c_str());
  lua_pop(inside.lua, 1);
  inside.host_functions.push_back({std::move(name), std::move(function), is_effect});
}

}  // namespace casecraft::script
