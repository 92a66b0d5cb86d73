#include "scenario/bundle.hpp"

#include <string>

#include "base/json.hpp"

namespace casecraft::scenario {

base::Hash Bundle::hash() const {
  std::string listing = "casecraft-bundle-1\n";
  for (const auto& [path, bytes] : files) {
    base::append_json_text(listing, path);
    listing += ' ';
    listing += base::to_hex(base::blake2b(bytes));
    listing += '\n';
  }
  base::append_json(listing, settings);
  listing += '\n' + std::to_string(behaviour);
  return base::blake2b(listing);
}

}  // namespace casecraft::scenario
