#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string>

#include "script/inside.hpp"
#include "script/pattern.hpp"

// Lua's string functions with bounded work and ASCII rules; `dump`, `pack` and `%p`, `%a` are left out.
namespace casecraft::script {
namespace {

std::string_view text_argument(lua_State* lua, int index) {
  std::size_t length = 0;
  const char* bytes = luaL_checklstring(lua, index, &length);
  return {bytes, length};
}

/// A position as Lua counts, from 1 or from the end when negative, held within [1, length + 1].
std::size_t start_of(lua_Integer position, std::size_t length) {
  const auto size = static_cast<lua_Integer>(length);
  if (position > 0) return static_cast<std::size_t>(std::min(position, size + 1));
  if (position == 0 || position < -size) return 1;
  return static_cast<std::size_t>(size + position + 1);
}

std::size_t end_of(lua_Integer position, std::size_t length) {
  const auto size = static_cast<lua_Integer>(length);
  if (position > size) return length;
  if (position >= 0) return static_cast<std::size_t>(position);
  return position < -size ? 0 : static_cast<std::size_t>(size + position + 1);
}

int length_of(lua_State* lua) {
  lua_pushinteger(lua, static_cast<lua_Integer>(text_argument(lua, 1).size()));
  return 1;
}

int sub(lua_State* lua) {
  const std::string_view text = text_argument(lua, 1);
  const std::size_t from = start_of(luaL_checkinteger(lua, 2), text.size());
  const std::size_t to = end_of(luaL_optinteger(lua, 3, -1), text.size());
  const std::string_view part = from > to ? std::string_view() : text.substr(from - 1, to - from + 1);
  charge(lua, part.size());
  lua_pushlstring(lua, part.data(), part.size());
  return 1;
}

template <char kFrom, char kTo, int kShift>
int change_case(lua_State* lua) {
  std::string text(text_argument(lua, 1));
  charge(lua, text.size());
  for (char& c : text) {
    if (c >= kFrom && c <= kTo) c = static_cast<char>(c + kShift);
  }
  lua_pushlstring(lua, text.data(), text.size());
  return 1;
}

int rep(lua_State* lua) {
  const std::string_view text = text_argument(lua, 1);
  const lua_Integer count = luaL_checkinteger(lua, 2);
  const std::string_view separator = lua_isnoneornil(lua, 3) ? std::string_view() : text_argument(lua, 3);
  if (count <= 0) {
    lua_pushliteral(lua, "");
    return 1;
  }
  const std::size_t one = text.size() + separator.size();
  const std::size_t most = Machine::Inside::of(lua).limits.block_bytes;
  if (one > 0 && static_cast<std::size_t>(count) > most / one) {
    raise(lua, fmt::format("string.rep would make more than {} bytes; a text of an exercise is far shorter", most));
  }
  charge(lua, one * static_cast<std::size_t>(count));
  std::string result;
  result.reserve(one * static_cast<std::size_t>(count));
  for (lua_Integer i = 0; i < count; ++i) {
    if (i > 0) result += separator;
    result += text;
  }
  lua_pushlstring(lua, result.data(), result.size());
  return 1;
}

int reverse(lua_State* lua) {
  std::string text(text_argument(lua, 1));
  charge(lua, text.size());
  std::reverse(text.begin(), text.end());
  lua_pushlstring(lua, text.data(), text.size());
  return 1;
}

int byte(lua_State* lua) {
  const std::string_view text = text_argument(lua, 1);
  const lua_Integer first = luaL_optinteger(lua, 2, 1);
  const std::size_t from = start_of(first, text.size());
  const std::size_t to = end_of(luaL_optinteger(lua, 3, static_cast<lua_Integer>(from)), text.size());
  if (from > to) return 0;
  if (to - from >= 200) raise(lua, "string.byte gives at most 200 bytes at once");
  luaL_checkstack(lua, static_cast<int>(to - from + 1), "too many bytes");
  for (std::size_t i = from; i <= to; ++i) lua_pushinteger(lua, static_cast<unsigned char>(text[i - 1]));
  return static_cast<int>(to - from + 1);
}

int char_of(lua_State* lua) {
  std::string text;
  for (int i = 1; i <= lua_gettop(lua); ++i) {
    const lua_Integer c = luaL_checkinteger(lua, i);
    luaL_argcheck(lua, c >= 0 && c <= 255, i, "value out of range");
    text += static_cast<char>(c);
  }
  lua_pushlstring(lua, text.data(), text.size());
  return 1;
}

int find_or_match(lua_State* lua, bool is_find) {
  const std::string_view text = text_argument(lua, 1);
  const std::string_view pattern = text_argument(lua, 2);
  const std::size_t start = start_of(luaL_optinteger(lua, 3, 1), text.size()) - 1;
  if (start > text.size()) {
    lua_pushnil(lua);
    return 1;
  }
  if (is_find && (lua_toboolean(lua, 4) != 0 || pattern.find_first_of("^$*+?.([%-") == std::string_view::npos)) {
    charge(lua, text.size() - start + 1);
    const std::size_t found = text.find(pattern, start);
    if (found == std::string_view::npos) {
      lua_pushnil(lua);
      return 1;
    }
    lua_pushinteger(lua, static_cast<lua_Integer>(found + 1));
    lua_pushinteger(lua, static_cast<lua_Integer>(found + pattern.size()));
    return 2;
  }
  Pattern matcher(lua, text, pattern);
  const bool is_anchored = !pattern.empty() && pattern.front() == '^';
  const char* pattern_start = pattern.data() + (is_anchored ? 1 : 0);
  for (const char* at = text.data() + start; at <= text.data() + text.size(); ++at) {
    matcher.reset();
    const char* end = matcher.match(at, pattern_start);
    if (end != nullptr) {
      if (!is_find) return matcher.push_captures(at, end, true);
      lua_pushinteger(lua, at - text.data() + 1);
      lua_pushinteger(lua, end - text.data());
      return 2 + matcher.push_captures(nullptr, nullptr, false);
    }
    if (is_anchored) break;
  }
  lua_pushnil(lua);
  return 1;
}

int find(lua_State* lua) { return find_or_match(lua, true); }
int match(lua_State* lua) { return find_or_match(lua, false); }

/// State of gmatch: upvalues text, pattern, next position.
int gmatch_step(lua_State* lua) {
  std::size_t text_length = 0;
  std::size_t pattern_length = 0;
  const char* text = lua_tolstring(lua, lua_upvalueindex(1), &text_length);
  const char* pattern = lua_tolstring(lua, lua_upvalueindex(2), &pattern_length);
  Pattern matcher(lua, {text, text_length}, {pattern, pattern_length});
  const char* last = text + lua_tointeger(lua, lua_upvalueindex(4)) - 1;
  for (const char* at = text + lua_tointeger(lua, lua_upvalueindex(3)); at <= text + text_length; ++at) {
    matcher.reset();
    const char* end = matcher.match(at, pattern);
    if (end != nullptr && end != last) {
      lua_pushinteger(lua, end - text);
      lua_replace(lua, lua_upvalueindex(3));
      lua_pushinteger(lua, end - text + 1);
      lua_replace(lua, lua_upvalueindex(4));
      return matcher.push_captures(at, end, true);
    }
  }
  return 0;
}

int gmatch(lua_State* lua) {
  luaL_checkstring(lua, 1);
  luaL_checkstring(lua, 2);
  lua_settop(lua, 2);
  lua_pushinteger(lua, 0);
  lua_pushinteger(lua, 0);
  lua_pushcclosure(lua, gmatch_step, 4);
  return 1;
}

/// Appends what replaces a match: text with %0–%9, a table's entry, or a function's result.
void append_replacement(lua_State* lua, Pattern& matcher, std::string& result, const char* from, const char* to) {
  const int type = lua_type(lua, 3);
  if (type == LUA_TNUMBER || type == LUA_TSTRING) {
    std::size_t length = 0;
    const char* news = lua_tolstring(lua, 3, &length);
    for (std::size_t i = 0; i < length; ++i) {
      if (news[i] != '%') {
        result += news[i];
        continue;
      }
      if (++i == length) raise(lua, "the replacement ends with '%'");
      if (news[i] == '%') {
        result += '%';
      } else if (news[i] == '0') {
        result.append(from, to);
      } else if (news[i] >= '1' && news[i] <= '9') {
        matcher.push_capture(news[i] - '1', from, to);
        luaL_tolstring(lua, -1, nullptr);
        result += lua_tostring(lua, -1);
        lua_pop(lua, 2);
      } else {
        raise(lua, "the replacement has a '%' that is followed by neither a digit nor '%'");
      }
    }
    return;
  }
  if (type == LUA_TTABLE) {
    matcher.push_capture(0, from, to);
    lua_gettable(lua, 3);
  } else {
    lua_pushvalue(lua, 3);
    const int count = matcher.push_captures(from, to, true);
    lua_call(lua, count, 1);
  }
  if (lua_toboolean(lua, -1) == 0) {
    result.append(from, to);
  } else if (lua_isstring(lua, -1) == 0) {
    raise(lua, fmt::format("a replacement must be text, but a {} was given", luaL_typename(lua, -1)));
  } else {
    std::size_t length = 0;
    const char* bytes = lua_tolstring(lua, -1, &length);
    result.append(bytes, length);
  }
  lua_pop(lua, 1);
}

int gsub(lua_State* lua) {
  const std::string_view text = text_argument(lua, 1);
  const std::string_view pattern = text_argument(lua, 2);
  const int type = lua_type(lua, 3);
  luaL_argexpected(lua, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION || type == LUA_TTABLE, 3, "string/function/table");
  const lua_Integer most = luaL_optinteger(lua, 4, static_cast<lua_Integer>(text.size()) + 1);
  const bool is_anchored = !pattern.empty() && pattern.front() == '^';
  const char* pattern_start = pattern.data() + (is_anchored ? 1 : 0);
  Pattern matcher(lua, text, pattern);
  std::string result;
  const char* at = text.data();
  const char* const text_end = at + text.size();
  const char* last = nullptr;
  lua_Integer count = 0;
  while (count < most) {
    matcher.reset();
    const char* end = matcher.match(at, pattern_start);
    if (end != nullptr && end != last) {
      ++count;
      append_replacement(lua, matcher, result, at, end);
      charge(lua, result.size() / 64 + 1);
      if (result.size() > Machine::Inside::of(lua).limits.block_bytes) raise(lua, "string.gsub made a text that is too large");
      at = last = end;
    } else if (at < text_end) {
      result += *at++;
    } else {
      break;
    }
    if (is_anchored) break;
  }
  if (at < text_end) result.append(at, text_end);
  lua_pushlstring(lua, result.data(), result.size());
  lua_pushinteger(lua, count);
  return 2;
}

int format(lua_State* lua) {
  const std::string_view pattern = text_argument(lua, 1);
  std::string result;
  int argument = 1;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '%') {
      result += pattern[i];
      continue;
    }
    if (++i < pattern.size() && pattern[i] == '%') {
      result += '%';
      continue;
    }
    std::string spec = "%";
    while (i < pattern.size() && std::string_view("-+ #0123456789.").find(pattern[i]) != std::string_view::npos && spec.size() < 10) spec += pattern[i++];
    const char kind = i < pattern.size() ? pattern[i] : '\0';
    ++argument;
    char buffer[512];
    if (kind == 'd' || kind == 'i' || kind == 'x' || kind == 'X') {
      spec += "ll";
      spec += kind;
      const int size = std::snprintf(buffer, sizeof buffer, spec.c_str(), static_cast<long long>(luaL_checkinteger(lua, argument)));
      result.append(buffer, static_cast<std::size_t>(std::min<int>(size, sizeof buffer - 1)));
    } else if (kind == 'f' || kind == 'e' || kind == 'g') {
      spec += kind;
      const int size = std::snprintf(buffer, sizeof buffer, spec.c_str(), luaL_checknumber(lua, argument));
      result.append(buffer, static_cast<std::size_t>(std::min<int>(size, sizeof buffer - 1)));
    } else if (kind == 's') {
      const int type = lua_type(lua, argument);
      if (type == LUA_TTABLE || type == LUA_TFUNCTION) raise(lua, fmt::format("string.format cannot show a {}", luaL_typename(lua, argument)));
      luaL_checkany(lua, argument);
      std::size_t length = 0;
      const char* bytes = luaL_tolstring(lua, argument, &length);
      if (spec == "%") {
        result.append(bytes, length);
      } else {
        spec += 's';
        const int size = std::snprintf(buffer, sizeof buffer, spec.c_str(), bytes);
        result.append(buffer, static_cast<std::size_t>(std::min<int>(size, sizeof buffer - 1)));
      }
      lua_pop(lua, 1);
    } else {
      raise(lua, fmt::format("string.format knows %d, %x, %f, %e, %g, %s and %%, not '%{}'", kind == '\0' ? ' ' : kind));
    }
  }
  charge(lua, result.size());
  lua_pushlstring(lua, result.data(), result.size());
  return 1;
}

constexpr luaL_Reg kString[] = {{"len", length_of},
                                {"sub", sub},
                                {"upper", change_case<'a', 'z', 'A' - 'a'>},
                                {"lower", change_case<'A', 'Z', 'a' - 'A'>},
                                {"rep", rep},
                                {"reverse", reverse},
                                {"byte", byte},
                                {"char", char_of},
                                {"find", find},
                                {"match", match},
                                {"gmatch", gmatch},
                                {"gsub", gsub},
                                {"format", format},
                                {nullptr, nullptr}};

}  // namespace

void open_string_library(lua_State* lua) {
  lua_newtable(lua);
  luaL_setfuncs(lua, kString, 0);
}

}  // namespace casecraft::script
