#include <fmt/format.h>

#include <set>

#include "script/inside.hpp"

namespace casecraft::script {
namespace {

int refuse_change(lua_State* lua) {
  raise(lua, "this table cannot be changed: what is kept changes only by assigning a variable, as in told = with(told, \"lena\")");
}

int frozen_length(lua_State* lua) {
  lua_getmetatable(lua, 1);
  lua_getfield(lua, -1, "__index");
  lua_pushinteger(lua, static_cast<lua_Integer>(lua_rawlen(lua, -1)));
  return 1;
}

bool is_frozen_table(lua_State* lua, int index) {
  if (lua_getmetatable(lua, index) == 0) return false;
  lua_getfield(lua, -1, "__newindex");
  const bool frozen = lua_tocfunction(lua, -1) == refuse_change;
  lua_pop(lua, 2);
  return frozen;
}

class Walker {
public:
  explicit Walker(Machine::Inside& inside) : inside_(inside), lua_(inside.lua) {}

  void visit(int index) {
    luaL_checkstack(lua_, 10, "pack");
    index = lua_absindex(lua_, index);
    if (lua_isfunction(lua_, index)) {
      if (lua_iscfunction(lua_, index) != 0 || !seen_.insert(lua_topointer(lua_, index)).second) return;
      visit_function(index);
    } else if (lua_istable(lua_, index)) {
      const void* address = lua_topointer(lua_, index);
      if (address == environment() || !seen_.insert(address).second || is_frozen_table(lua_, index) || lua_getmetatable(lua_, index) != 0) {
        return;
      }
      lua_pushnil(lua_);
      while (lua_next(lua_, index) != 0) {
        visit(-1);
        lua_pop(lua_, 1);
      }
      freeze_table(lua_, index);
    }
  }

private:
  const void* environment() {
    lua_rawgeti(lua_, LUA_REGISTRYINDEX, inside_.environment);
    const void* address = lua_topointer(lua_, -1);
    lua_pop(lua_, 1);
    return address;
  }

  void visit_function(int index) {
    lua_pushvalue(lua_, index);
    lua_Debug info{};
    lua_getinfo(lua_, ">S", &info);
    const std::string where = fmt::format("{}:{}", info.source[0] == '@' ? info.source + 1 : info.source, info.linedefined);
    for (int i = 1;; ++i) {
      const char* name = lua_getupvalue(lua_, index, i);
      if (name == nullptr) break;
      if (seen_.insert(lua_upvalueid(lua_, index, i)).second && std::string_view(name) != "_ENV") {
        visit(-1);
        lua_pushvalue(lua_, index);
        const int function = luaL_ref(lua_, LUA_REGISTRYINDEX);
        lua_pushvalue(lua_, -1);
        const int before = luaL_ref(lua_, LUA_REGISTRYINDEX);
        inside_.upvalues.push_back({function, i, before, name, where});
      }
      lua_pop(lua_, 1);
    }
  }

  Machine::Inside& inside_;
  lua_State* lua_;
  std::set<const void*> seen_;
};

}  // namespace

void freeze_table(lua_State* lua, int index) {
  luaL_checkstack(lua, 6, "table");
  index = lua_absindex(lua, index);
  lua_newtable(lua);                      // the content
  lua_pushnil(lua);
  while (lua_next(lua, index) != 0) {
    lua_pushvalue(lua, -2);
    lua_insert(lua, -2);
    lua_rawset(lua, -4);
  }
  lua_pushnil(lua);
  while (lua_next(lua, index) != 0) {     // clearing while walking is allowed
    lua_pop(lua, 1);
    lua_pushvalue(lua, -1);
    lua_pushnil(lua);
    lua_rawset(lua, index);
  }
  lua_newtable(lua);                      // the metatable
  lua_insert(lua, -2);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, refuse_change);
  lua_setfield(lua, -2, "__newindex");
  lua_pushcfunction(lua, frozen_length);
  lua_setfield(lua, -2, "__len");
  lua_setmetatable(lua, index);
}

void freeze_functions(Machine::Inside& inside) {
  Walker walker(inside);
  lua_State* lua = inside.lua;
  const auto walk_node = [&](const auto& self, const Node& node) -> void {
    if (node.is_function()) {
      lua_rawgeti(lua, LUA_REGISTRYINDEX, node.function.reference);
      walker.visit(-1);
      lua_pop(lua, 1);
    }
    for (const Node& item : node.items) self(self, item);
    for (const auto& [name, field] : node.fields) self(self, field);
  };
  for (const Declaration& declaration : inside.declarations) walk_node(walk_node, declaration.node);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, inside.globals);
  lua_pushnil(lua);
  while (lua_next(lua, -2) != 0) {
    walker.visit(-1);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

std::string restore_upvalues(Machine::Inside& inside) {
  lua_State* lua = inside.lua;
  std::string problem;
  for (const Machine::Inside::Upvalue& upvalue : inside.upvalues) {
    lua_rawgeti(lua, LUA_REGISTRYINDEX, upvalue.function);
    lua_getupvalue(lua, -1, upvalue.index);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, upvalue.before);
    if (lua_rawequal(lua, -1, -2) != 0) {
      lua_pop(lua, 3);
      continue;
    }
    lua_setupvalue(lua, -3, upvalue.index);
    lua_pop(lua, 2);
    if (problem.empty()) {
      problem = fmt::format("{}: the function changed '{}', which it shares with others; what an exercise remembers must be a declared variable: variables {{ {} = … }}", upvalue.where, upvalue.name, upvalue.name);
    }
  }
  return problem;
}

}  // namespace casecraft::script
