#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "script/inside.hpp"

// Lua's table functions with bounded work; `pairs` and `next` in a defined order: positions first, then names by their bytes.
namespace casecraft::script {
namespace {

/// Pushes the table that holds the content of the one at `index`: itself, or what a frozen one stands for.
void push_content(lua_State* lua, int index) {
  luaL_checktype(lua, index, LUA_TTABLE);
  if (lua_getmetatable(lua, index) != 0) {
    lua_getfield(lua, -1, "__index");
    lua_remove(lua, -2);
    if (lua_istable(lua, -1)) return;
    lua_pop(lua, 1);
  }
  lua_pushvalue(lua, index);
}

/// Integers, then other numbers, then texts, then the rest (booleans).
bool key_before(lua_State* lua, int a, int b) {
  const auto rank = [&](int i) {
    const int type = lua_type(lua, i);
    return type == LUA_TNUMBER ? 0 : type == LUA_TSTRING ? 1 : type == LUA_TBOOLEAN ? 2 : 3;
  };
  const int rank_a = rank(a);
  const int rank_b = rank(b);
  if (rank_a != rank_b) return rank_a < rank_b;
  if (rank_a == 0) return lua_compare(lua, a, b, LUA_OPLT) != 0;
  if (rank_a == 1) {
    std::size_t size_a = 0;
    std::size_t size_b = 0;
    const char* text_a = lua_tolstring(lua, a, &size_a);
    const char* text_b = lua_tolstring(lua, b, &size_b);
    return std::string_view(text_a, size_a) < std::string_view(text_b, size_b);
  }
  if (rank_a == 2) return lua_toboolean(lua, a) < lua_toboolean(lua, b);
  raise(lua, fmt::format("a table with a {} as key has no order that is the same everywhere; use names or positions", luaL_typename(lua, a)));
}

int next_of(lua_State* lua) {
  lua_settop(lua, 2);
  push_content(lua, 1);                    // 3
  lua_pushnil(lua);                        // 4: the best key so far
  lua_pushnil(lua);
  while (lua_next(lua, 3) != 0) {
    charge(lua, 1);
    lua_pop(lua, 1);                       // 5: a key
    const bool is_after = lua_isnil(lua, 2) || key_before(lua, 2, 5);
    if (is_after && (lua_isnil(lua, 4) || key_before(lua, 5, 4))) {
      lua_pushvalue(lua, 5);
      lua_replace(lua, 4);
    }
  }
  lua_settop(lua, 4);
  if (lua_isnil(lua, 4)) return 1;
  lua_pushvalue(lua, 4);
  lua_gettable(lua, 3);
  return 2;
}

/// Upvalues: content, list of keys in order, position.
int pairs_step(lua_State* lua) {
  while (true) {
    const lua_Integer position = lua_tointeger(lua, lua_upvalueindex(3)) + 1;
    lua_pushinteger(lua, position);
    lua_replace(lua, lua_upvalueindex(3));
    if (lua_rawgeti(lua, lua_upvalueindex(2), position) == LUA_TNIL) return 1;
    lua_pushvalue(lua, -1);
    lua_rawget(lua, lua_upvalueindex(1));
    if (!lua_isnil(lua, -1)) return 2;     // An entry that was removed while walking is passed over.
    lua_pop(lua, 2);
  }
}

int pairs_of(lua_State* lua) {
  push_content(lua, 1);
  const int content = lua_gettop(lua);
  lua_newtable(lua);
  const int keys = lua_gettop(lua);
  lua_Integer count = 0;
  lua_pushnil(lua);
  while (lua_next(lua, content) != 0) {
    charge(lua, 4);
    lua_pop(lua, 1);
    lua_pushvalue(lua, -1);
    lua_rawseti(lua, keys, ++count);
  }
  std::vector<lua_Integer> order(static_cast<std::size_t>(count));
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<lua_Integer>(i + 1);
  std::sort(order.begin(), order.end(), [&](lua_Integer a, lua_Integer b) {
    lua_rawgeti(lua, keys, a);
    lua_rawgeti(lua, keys, b);
    const bool before = key_before(lua, lua_gettop(lua) - 1, lua_gettop(lua));
    lua_pop(lua, 2);
    return before;
  });
  lua_pushvalue(lua, content);
  lua_createtable(lua, static_cast<int>(count), 0);
  for (std::size_t i = 0; i < order.size(); ++i) {
    lua_rawgeti(lua, keys, order[i]);
    lua_rawseti(lua, -2, static_cast<lua_Integer>(i + 1));
  }
  lua_pushinteger(lua, 0);
  lua_pushcclosure(lua, pairs_step, 3);
  return 1;
}

int ipairs_step(lua_State* lua) {
  const lua_Integer i = luaL_checkinteger(lua, 2) + 1;
  lua_pushinteger(lua, i);
  return lua_geti(lua, 1, i) == LUA_TNIL ? 1 : 2;
}

int ipairs_of(lua_State* lua) {
  luaL_checkany(lua, 1);
  lua_pushcfunction(lua, ipairs_step);
  lua_pushvalue(lua, 1);
  lua_pushinteger(lua, 0);
  return 3;
}

lua_Integer size_of(lua_State* lua, int index) {
  luaL_checktype(lua, index, LUA_TTABLE);
  return luaL_len(lua, index);
}

int insert(lua_State* lua) {
  const lua_Integer end = size_of(lua, 1) + 1;
  lua_Integer position = end;
  if (lua_gettop(lua) == 3) {
    position = luaL_checkinteger(lua, 2);
    luaL_argcheck(lua, position >= 1 && position <= end, 2, "position out of bounds");
    charge(lua, static_cast<std::size_t>(end - position));
    for (lua_Integer i = end; i > position; --i) {
      lua_geti(lua, 1, i - 1);
      lua_seti(lua, 1, i);
    }
  } else if (lua_gettop(lua) != 2) {
    raise(lua, "table.insert needs a list and a value, or a list, a position and a value");
  }
  lua_seti(lua, 1, position);
  return 0;
}

int remove(lua_State* lua) {
  const lua_Integer size = size_of(lua, 1);
  lua_Integer position = luaL_optinteger(lua, 2, size);
  if (size == 0) {
    lua_pushnil(lua);
    return 1;
  }
  luaL_argcheck(lua, position >= 1 && position <= size + 1, 2, "position out of bounds");
  charge(lua, static_cast<std::size_t>(size - position + 1));
  lua_geti(lua, 1, position);
  for (; position < size; ++position) {
    lua_geti(lua, 1, position + 1);
    lua_seti(lua, 1, position);
  }
  lua_pushnil(lua);
  lua_seti(lua, 1, position);
  return 1;
}

int concat(lua_State* lua) {
  const lua_Integer size = size_of(lua, 1);
  const std::string separator = luaL_optstring(lua, 2, "");
  const lua_Integer from = luaL_optinteger(lua, 3, 1);
  const lua_Integer to = std::min(luaL_optinteger(lua, 4, size), size);
  std::string result;
  for (lua_Integer i = std::max<lua_Integer>(from, 1); i <= to; ++i) {
    lua_geti(lua, 1, i);
    if (lua_isstring(lua, -1) == 0) raise(lua, fmt::format("table.concat met a {} at position {}; it joins texts and numbers", luaL_typename(lua, -1), i));
    std::size_t length = 0;
    const char* bytes = lua_tolstring(lua, -1, &length);
    if (i > from) result += separator;
    result.append(bytes, length);
    lua_pop(lua, 1);
    charge(lua, length + 1);
    if (result.size() > Machine::Inside::of(lua).limits.block_bytes) raise(lua, "table.concat made a text that is too large");
  }
  lua_pushlstring(lua, result.data(), result.size());
  return 1;
}

int unpack(lua_State* lua) {
  const lua_Integer size = size_of(lua, 1);
  const lua_Integer from = std::max<lua_Integer>(luaL_optinteger(lua, 2, 1), 1);
  const lua_Integer to = std::min(luaL_optinteger(lua, 3, size), size);
  if (from > to) return 0;
  if (to - from >= 200) raise(lua, "table.unpack gives at most 200 values");
  luaL_checkstack(lua, static_cast<int>(to - from + 1), "too many values");
  for (lua_Integer i = from; i <= to; ++i) lua_geti(lua, 1, i);
  return static_cast<int>(to - from + 1);
}

/// Whether the list's items (kept at positions of the table at 3) compare so; with the function at 2, or with `<`.
bool item_before(lua_State* lua, lua_Integer a, lua_Integer b) {
  charge(lua, 2);
  if (lua_isnil(lua, 2)) {
    lua_rawgeti(lua, 3, a);
    lua_rawgeti(lua, 3, b);
    const bool before = lua_compare(lua, -2, -1, LUA_OPLT) != 0;
    lua_pop(lua, 2);
    return before;
  }
  lua_pushvalue(lua, 2);
  lua_rawgeti(lua, 3, a);
  lua_rawgeti(lua, 3, b);
  lua_call(lua, 2, 1);
  const bool before = lua_toboolean(lua, -1) != 0;
  lua_pop(lua, 1);
  return before;
}

/// A merge sort: stable, and sound whatever the author's comparison answers.
int sort(lua_State* lua) {
  const lua_Integer size = size_of(lua, 1);
  lua_settop(lua, 2);
  if (!lua_isnil(lua, 2)) luaL_checktype(lua, 2, LUA_TFUNCTION);
  lua_newtable(lua);                       // 3: the items as they were
  std::vector<lua_Integer> order(static_cast<std::size_t>(size));
  for (lua_Integer i = 1; i <= size; ++i) {
    charge(lua, 1);
    lua_geti(lua, 1, i);
    lua_rawseti(lua, 3, i);
    order[static_cast<std::size_t>(i - 1)] = i;
  }
  std::vector<lua_Integer> other(order.size());
  for (std::size_t width = 1; width < order.size(); width *= 2) {
    for (std::size_t left = 0; left < order.size(); left += 2 * width) {
      const std::size_t middle = std::min(left + width, order.size());
      const std::size_t right = std::min(left + 2 * width, order.size());
      std::size_t a = left;
      std::size_t b = middle;
      for (std::size_t k = left; k < right; ++k) {
        const bool take_right = b < right && (a >= middle || item_before(lua, order[b], order[a]));
        other[k] = take_right ? order[b++] : order[a++];
      }
    }
    std::swap(order, other);
  }
  for (lua_Integer i = 1; i <= size; ++i) {
    lua_rawgeti(lua, 3, order[static_cast<std::size_t>(i - 1)]);
    lua_seti(lua, 1, i);
  }
  return 0;
}

constexpr luaL_Reg kTable[] = {{"insert", insert}, {"remove", remove}, {"concat", concat}, {"unpack", unpack}, {"sort", sort}, {nullptr, nullptr}};

}  // namespace

void open_table_library(lua_State* lua) {
  lua_pushcfunction(lua, pairs_of);
  lua_setfield(lua, -2, "pairs");
  lua_pushcfunction(lua, ipairs_of);
  lua_setfield(lua, -2, "ipairs");
  lua_pushcfunction(lua, next_of);
  lua_setfield(lua, -2, "next");
  lua_newtable(lua);
  luaL_setfuncs(lua, kTable, 0);
}

}  // namespace casecraft::script
