#include <fmt/format.h>

#include <algorithm>

#include "script/inside.hpp"

namespace casecraft::script {
namespace {

constexpr int kMaxDepth = 32;

base::Value table_value(lua_State* lua, int index, const char* what, int depth);

base::Value value_at(lua_State* lua, int index, const char* what, int depth) {
  switch (lua_type(lua, index)) {
    case LUA_TNIL:
    case LUA_TNONE: return {};
    case LUA_TBOOLEAN: return base::Value(lua_toboolean(lua, index) != 0);
    case LUA_TNUMBER: {
      if (lua_isinteger(lua, index) != 0) return base::Value(static_cast<std::int64_t>(lua_tointeger(lua, index)));
      const double number = lua_tonumber(lua, index);
      if (number != number) raise(lua, fmt::format("'{}' got a number that is not a number (0/0)", what));
      return base::Value(number);
    }
    case LUA_TSTRING: {
      std::size_t length = 0;
      const char* bytes = lua_tolstring(lua, index, &length);
      return base::Value(std::string_view(bytes, length));
    }
    case LUA_TTABLE: return table_value(lua, index, what, depth);
    default:
      raise(lua, fmt::format("a {} cannot be kept in '{}': what is kept is plain data (booleans, numbers, texts, lists, maps)", luaL_typename(lua, index), what));
  }
}

base::Value table_value(lua_State* lua, int index, const char* what, int depth) {
  if (depth > kMaxDepth) raise(lua, fmt::format("'{}' got a table nested more than {} deep", what, kMaxDepth));
  luaL_checkstack(lua, 8, "nested table");
  index = lua_absindex(lua, index);
  // A frozen table keeps its content in its metatable's __index.
  if (lua_getmetatable(lua, index) != 0) {
    lua_getfield(lua, -1, "__index");
    lua_remove(lua, -2);
    if (lua_istable(lua, -1)) {
      base::Value inner = table_value(lua, -1, what, depth);
      lua_pop(lua, 1);
      return inner;
    }
    lua_pop(lua, 1);
  }
  const auto length = static_cast<std::int64_t>(lua_rawlen(lua, index));
  std::int64_t count = 0;
  base::Map map;
  base::List list(static_cast<std::size_t>(std::max<std::int64_t>(length, 0)));
  lua_pushnil(lua);
  while (lua_next(lua, index) != 0) {
    Machine::Inside::of(lua).charge(lua, 1);
    base::Value item = value_at(lua, -1, what, depth + 1);
    if (lua_isinteger(lua, -2) != 0 && lua_tointeger(lua, -2) >= 1 && lua_tointeger(lua, -2) <= length) {
      list[static_cast<std::size_t>(lua_tointeger(lua, -2) - 1)] = std::move(item);
      ++count;
    } else if (lua_type(lua, -2) == LUA_TSTRING) {
      std::size_t size = 0;
      const char* key = lua_tolstring(lua, -2, &size);
      map.emplace(std::string(key, size), std::move(item));
    } else {
      raise(lua, fmt::format("'{}' got a table with a key that is neither a name nor a position in a list without gaps", what));
    }
    lua_pop(lua, 1);
  }
  if (count > 0 && !map.empty()) raise(lua, fmt::format("'{}' got a table that is both a list and a map; use one or the other", what));
  if (count != length) raise(lua, fmt::format("'{}' got a list with gaps", what));
  if (count > 0) return base::Value(std::move(list));
  return base::Value(std::move(map));
}

}  // namespace

base::Value to_value(lua_State* lua, int index, const char* what) { return value_at(lua, index, what, 0); }

void push_value(lua_State* lua, const base::Value& value) {
  luaL_checkstack(lua, 6, "nested value");
  if (value.is_null()) {
    lua_pushnil(lua);
  } else if (value.is_bool()) {
    lua_pushboolean(lua, value.as_bool() ? 1 : 0);
  } else if (value.is_integer()) {
    lua_pushinteger(lua, value.as_integer());
  } else if (value.is_number()) {
    lua_pushnumber(lua, value.as_number());
  } else if (value.is_text()) {
    const std::string_view text = value.as_text();
    lua_pushlstring(lua, text.data(), text.size());
  } else if (value.is_list()) {
    const base::List& list = value.as_list();
    lua_createtable(lua, static_cast<int>(list.size()), 0);
    for (std::size_t i = 0; i < list.size(); ++i) {
      push_value(lua, list[i]);
      lua_rawseti(lua, -2, static_cast<lua_Integer>(i + 1));
    }
    freeze_table(lua, -1);
  } else {
    lua_newtable(lua);
    for (const auto& [key, item] : value.as_map()) {
      lua_pushlstring(lua, key.data(), key.size());
      push_value(lua, item);
      lua_rawset(lua, -3);
    }
    freeze_table(lua, -1);
  }
}

Node to_node(lua_State* lua, int index, const Layout& layout, const base::Position& where, int depth) {
  luaL_checkstack(lua, 8, "nested declaration");
  index = lua_absindex(lua, index);
  Node node;
  node.where = where;
  if (layout.line > 0) {
    node.where.line = layout.line;
    node.where.column = layout.column;
  }
  switch (lua_type(lua, index)) {
    case LUA_TNIL:
    case LUA_TNONE: return node;
    case LUA_TFUNCTION:
      node.kind = Node::Kind::function;
      lua_pushvalue(lua, index);
      node.function.reference = luaL_ref(lua, LUA_REGISTRYINDEX);
      return node;
    case LUA_TTABLE: break;
    default:
      node.kind = Node::Kind::data;
      node.data = to_value(lua, index, "a declaration");
      return node;
  }
  if (depth > kMaxDepth) raise(lua, fmt::format("a declaration is nested more than {} deep", kMaxDepth));
  node.kind = Node::Kind::table;
  static const Layout none;
  const auto part = [&](const std::string& key) -> const Layout& {
    const auto found = std::find_if(layout.parts.begin(), layout.parts.end(), [&](const auto& p) { return p.key == key; });
    return found == layout.parts.end() ? none : found->layout;
  };
  const auto length = static_cast<lua_Integer>(lua_rawlen(lua, index));
  for (lua_Integer i = 1; i <= length; ++i) {
    lua_rawgeti(lua, index, i);
    node.items.push_back(to_node(lua, -1, part(std::to_string(i)), node.where, depth + 1));
    lua_pop(lua, 1);
  }
  lua_pushnil(lua);
  while (lua_next(lua, index) != 0) {
    if (lua_type(lua, -2) == LUA_TSTRING) {
      std::string key = lua_tostring(lua, -2);
      const Layout& here = part(key);
      node.fields.push_back({std::move(key), to_node(lua, -1, here, node.where, depth + 1)});
    }
    lua_pop(lua, 1);
  }
  std::sort(node.fields.begin(), node.fields.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return node;
}

}  // namespace casecraft::script
