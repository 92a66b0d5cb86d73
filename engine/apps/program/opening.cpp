#include "apps/program/opening.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "apps/program/key_file.hpp"
#include "apps/program/known_keys.hpp"
#include "apps/program/settings.hpp"
#include "apps/program/signatures.hpp"
#include "records/reach/reaching_store.hpp"
#include "records/seal/signed_text.hpp"
#include "records/store/location.hpp"

namespace casecraft::program {

namespace {

/// Nobody's own machine decides about what was played on it, where the records belong to somebody else.
void require_other_key(records::Store& store, const std::string& session, const records::SigningKey& key) {
  const std::string home = store.reach().home;
  if (home.empty()) return;
  const std::optional<records::Seal> seal = store.seal(session);
  if (seal && seal->public_key == records::to_text(key.public_key())) {
    throw Error(fmt::format("the session {} was sealed with the key of this computer, and its store is {}: whoever decides about it does so with another key, on a computer of their "
                            "own", session.substr(0, 8), home));
  }
}

records::Store::RemarkTrust trust_here(records::Store& store) {
  records::Store::RemarkTrust trust;
  trust.sign = [&store](const std::string& session, records::Annotation remark) {
    const records::SigningKey key = own_key(key_file());
    require_other_key(store, session, key);
    return records::sign_remark(key, session, std::move(remark));
  };
  trust.examine = [](std::span<const records::Store::RemarksOn> all) {
    if (std::all_of(all.begin(), all.end(), [](const records::Store::RemarksOn& one) { return one.remarks.empty(); })) return;
    examine_remarks(all, keys_that_count(key_file(), known_keys_file()));
  };
  return trust;
}

std::unique_ptr<records::Store> opened(const std::string& location, std::function<bool()> may_try, bool carries_out_erasures) {
  std::unique_ptr<records::Store> store = records::is_postgres(location) ? records::reaching_store(location, default_store().string(), std::move(may_try), carries_out_erasures)
                                                                         : records::Store::open(location.empty() ? default_store().string() : location);
  store->set_at_end([](records::Store& ended_in, const std::string& session) { records::seal_session(ended_in, session, own_key(key_file())); });
  store->set_remark_trust(trust_here(*store));
  return store;
}

}  // namespace

std::string store_location(const std::string& asked, std::string& problem) {
  problem.clear();
  return asked.empty() ? read_settings(settings_file(), problem).store : asked;
}


std::unique_ptr<records::Store> open_store(const std::string& location, std::function<bool()> may_try) { return opened(location, std::move(may_try), true); }

std::unique_ptr<records::Store> open_store_beside(const std::string& location) { return opened(location, {}, false); }

}  // namespace casecraft::program
