#include "apps/program/opening.hpp"

#include "apps/program/key_file.hpp"
#include "apps/program/settings.hpp"
#include "records/reach/reaching_store.hpp"
#include "records/seal/signed_text.hpp"
#include "records/store/location.hpp"

namespace casecraft::program {

std::unique_ptr<records::Store> open_store(const std::string& location) {
  std::unique_ptr<records::Store> store = records::is_postgres(location) ? records::reaching_store(location, default_store().string())
                                                                         : records::Store::open(location.empty() ? default_store().string() : location);
  store->set_at_end([](records::Store& ended_in, const std::string& session) { records::seal_session(ended_in, session, own_key(key_file())); });
  return store;
}

}  // namespace casecraft::program
