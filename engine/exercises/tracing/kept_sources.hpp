#pragma once

#include <map>
#include <memory>
#include <string>

#include "base/hash.hpp"
#include "exercises/tracing/desk_data.hpp"

namespace casecraft::tracing {

/// Ledgers that some loaded exercise still holds, by the bytes that they were made of: so that a pack that is loaded again, by an author who changes a text, makes no ledger anew. It keeps none of
/// them alive. Whoever reloads owns it; it is for one thread, as exercises that share a ledger are.
class KeptSources {
public:
  /// What a desk's ledger at `path` ("pack/data/ledger.json", or "pack/data/ledger/") depends on in the bundle: its own files and the zones.
  static base::Hash key_of(const std::map<std::string, std::string>& files, const std::string& path);

  /// Null when nobody holds it any more.
  [[nodiscard]] std::shared_ptr<const Source> find(const base::Hash& key) const;
  void keep(const base::Hash& key, const std::shared_ptr<const Source>& source);

private:
  std::map<base::Hash, std::weak_ptr<const Source>> sources_;
};

}  // namespace casecraft::tracing
