#include "exercises/tracing/kept_sources.hpp"

namespace casecraft::tracing {

base::Hash KeptSources::key_of(const std::map<std::string, std::string>& files, const std::string& path) {
  // Names and bytes with their lengths, so that no two sets of files read alike.
  std::string all = path + '\n';
  for (const auto& [name, bytes] : files) {
    const bool is_of_it = name == path || (path.ends_with('/') && name.starts_with(path));
    const bool is_of_zones = name.starts_with("assets/zones/") || name == "pack/data/zones.json";
    if (!is_of_it && !is_of_zones) continue;
    all += name + '\n' + std::to_string(bytes.size()) + '\n';
    all += bytes;
  }
  return base::blake2b(all);
}

std::shared_ptr<const Source> KeptSources::find(const base::Hash& key) const {
  const auto found = sources_.find(key);
  return found == sources_.end() ? nullptr : found->second.lock();
}

void KeptSources::keep(const base::Hash& key, const std::shared_ptr<const Source>& source) {
  std::erase_if(sources_, [](const auto& one) { return one.second.expired(); });
  sources_[key] = source;
}

}  // namespace casecraft::tracing
