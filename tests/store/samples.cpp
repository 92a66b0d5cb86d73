#include "samples.hpp"

#include <fmt/format.h>

namespace casecraft::tests {

scenario::Bundle sample_bundle() {
  scenario::Bundle bundle;
  bundle.files["pack/main.lua"] = "scene \"hall\" { text = [[ The key is not on its hook. ]] }\n";
  bundle.files["pack/picture.bin"] = std::string("\0\xFF\r\n\x80", 5);
  bundle.files["assets/empty"] = "";
  bundle.settings = base::Value(base::Map{{"mode", "practice"}});
  return bundle;
}

records::SessionRecord sample_record(const std::string& pack) {
  records::SessionRecord record;
  record.pack = pack;
  record.pack_version = "1.2.0";
  record.title = "First steps – a missing key";
  record.seed = 18446744073709551615U;
  record.mode = "practice";
  record.locale = "en";
  record.pseudonym = "Heron 'seven' \"7\"; --";
  record.course = "2026 spring";
  return record;
}

session::JournalRow sample_row(std::int64_t number) {
  session::JournalRow row;
  row.number = number;
  row.role = "trainee";
  row.kind = "choose";
  row.payload = fmt::format("{{\"choice\":\"look_{}\",\"text\":\"Žofia: “yes”\"}}", number);
  row.time = 60 * number;
  row.state = {0xFEDCBA9876543210U + static_cast<std::uint64_t>(number), static_cast<std::uint64_t>(number)};
  row.chain = base::blake2b(fmt::format("chain {}", number));
  return row;
}

}  // namespace casecraft::tests
