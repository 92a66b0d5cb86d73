#include "session/journal.hpp"

#include <charconv>

#include "base/json.hpp"

namespace casecraft::session {
namespace {

void append_number(std::string& out, std::int64_t number) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, number);
  out.append(digits, end.ptr);
}

}  // namespace

base::Hash chain_start(const base::Hash& bundle, std::uint64_t seed) {
  return base::blake2b("casecraft-journal-1\n" + base::to_hex(bundle) + "\n" + std::to_string(seed));
}

base::Hash chain_next(const base::Hash& before, const JournalRow& row) {
  std::string bytes;
  bytes.reserve(128);
  bytes.append(reinterpret_cast<const char*>(before.data()), before.size());
  append_number(bytes, row.number);
  bytes += '\n';
  base::append_json_text(bytes, row.role);
  base::append_json_text(bytes, row.kind);
  bytes += row.payload;
  bytes += '\n';
  append_number(bytes, row.time);
  bytes += '\n';
  for (const std::uint64_t word : {row.state.a, row.state.b}) {
    for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>((word >> shift) & 0xFFU);
  }
  return base::blake2b(bytes);
}

}  // namespace casecraft::session
