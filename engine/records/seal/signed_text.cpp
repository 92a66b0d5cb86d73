#include "records/seal/signed_text.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/json.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

std::string hash_of(std::string_view text) { return base::to_hex(base::blake2b(text)); }

}  // namespace

WholeSession read_whole(Store& store, std::string_view session) {
  WholeSession whole;
  whole.record = store.session(session);
  whole.rows = store.rows(whole.record.id);
  whole.bundle = store.bundle(whole.record.bundle);
  whole.seal = store.seal(whole.record.id);
  whole.outcome = store.outcome(whole.record.id);
  return whole;
}

std::string signed_text(const SessionRecord& record, std::span<const StoredRow> rows, std::string_view sealed) {
  std::string times;
  for (const StoredRow& row : rows) {
    times += fmt::format("{} {}\n", row.row.number, kept_time(row.exact_time, row.wall_time));
  }
  const base::Hash last = rows.empty() ? session::chain_start(record.bundle, record.seed) : rows.back().row.chain;
  const base::Value text(base::Map{{"actions", record.actions},
                                   {"assignment", record.assignment},
                                   {"behaviour", record.behaviour},
                                   {"bundle", base::to_hex(record.bundle)},
                                   {"chain", base::to_hex(last)},
                                   {"course", record.course},
                                   {"created", kept_time(record.exact_created, record.created)},
                                   {"locale", record.locale},
                                   {"mode", record.mode},
                                   {"pack", record.pack},
                                   {"pseudonym", record.pseudonym},
                                   {"result", hash_of(base::to_json(record.result))},
                                   {"sealed", sealed},
                                   {"seed", std::to_string(record.seed)},
                                   {"session", record.id},
                                   {"state", record.state},
                                   {"title", record.title},
                                   {"updated", kept_time(record.exact_updated, record.updated)},
                                   {"version", record.pack_version},
                                   {"wall_times", hash_of(times)}});
  return "casecraft-seal-1\n" + base::to_json(text);
}

Seal make_seal(const SigningKey& key, const SessionRecord& record, std::span<const StoredRow> rows, std::string sealed) {
  Seal seal;
  seal.public_key = to_text(key.public_key());
  seal.signature = base::base64(key.sign(signed_text(record, rows, sealed)));
  seal.sealed = std::move(sealed);
  return seal;
}

Seal seal_session(Store& store, std::string_view session, const SigningKey& key) {
  const SessionRecord record = store.session(session);
  if (record.state != "ended") {
    throw Error(fmt::format("the session {} has not ended, and only a finished one is sealed; end it first (casecraft resume {})", record.id.substr(0, 8), record.id.substr(0, 8)));
  }
  const std::vector<StoredRow> rows = store.rows(record.id);
  Seal seal = make_seal(key, record, rows, to_seconds(wall_time_now()));
  store.keep_seal(record.id, record.actions, seal);
  return seal;
}

}  // namespace casecraft::records
