#include "records/seal/sealed_file.hpp"

#include <fmt/format.h>

#include <charconv>

#include "base/error.hpp"
#include "base/harmless.hpp"
#include "base/json.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

std::string head_of(std::string_view body) { return fmt::format("{}{} {}\n", kSealedFileStart, body.size(), base::to_hex(base::blake2b(body))); }

void add_line(std::string& body, const char* what, base::Value value) {
  base::append_json(body, base::Value(base::Map{{what, std::move(value)}}));
  body += '\n';
}

base::Value value_of(const SessionRecord& record) {
  return base::Map{{"id", record.id},         {"pack", record.pack},     {"version", record.pack_version}, {"title", record.title},
                   {"seed", std::to_string(record.seed)}, {"mode", record.mode}, {"locale", record.locale}, {"pseudonym", record.pseudonym},
                   {"course", record.course}, {"assignment", record.assignment}, {"bundle", base::to_hex(record.bundle)}, {"behaviour", record.behaviour},
                   {"state", record.state},   {"actions", record.actions}, {"created", kept_time(record.exact_created, record.created)},
                   {"updated", kept_time(record.exact_updated, record.updated)}};
}

base::Value value_of(const StoredRow& stored) {
  const session::JournalRow& row = stored.row;
  return base::Map{{"number", row.number}, {"role", row.role}, {"kind", row.kind}, {"payload", row.payload}, {"time", row.time},
                   {"state", row.state.hex()}, {"chain", base::to_hex(row.chain)}, {"wall_time", kept_time(stored.exact_time, stored.wall_time)}};
}

std::uint64_t number_of(const std::string& text, int base) {
  std::uint64_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (text.empty() || problem != std::errc() || end != text.data() + text.size()) {
    throw Error(fmt::format("'{}' is no number", base::harmless(text, 40)));
  }
  return number;
}

/// A wall time as this program writes it, and nothing else, since it is shown to people.
std::string time_at(const base::Value& value, std::string_view name) {
  std::string time = value.text_at(name);
  if (!is_wall_time(time)) {
    throw Error(fmt::format("'{}' is no wall time such as 2026-11-24T05:11:03Z", base::harmless(time, 40)));
  }
  return time;
}

SessionRecord record_of(const base::Value& value) {
  SessionRecord record;
  record.id = value.text_at("id");
  record.pack = value.text_at("pack");
  record.pack_version = value.text_at("version");
  record.title = value.text_at("title");
  record.seed = number_of(value.text_at("seed"), 10);
  record.mode = value.text_at("mode");
  record.locale = value.text_at("locale");
  record.pseudonym = value.text_at("pseudonym");
  record.course = value.text_at("course");
  record.assignment = value.text_at("assignment");
  record.bundle = base::hash_from_hex(value.text_at("bundle"));
  record.behaviour = value.integer_at("behaviour");
  record.state = value.text_at("state");
  record.actions = value.integer_at("actions");
  record.exact_created = time_at(value, "created");
  record.exact_updated = time_at(value, "updated");
  record.created = to_seconds(record.exact_created);
  record.updated = to_seconds(record.exact_updated);
  return record;
}

StoredRow row_of(const base::Value& value) {
  StoredRow stored;
  stored.row.number = value.integer_at("number");
  stored.row.role = value.text_at("role");
  stored.row.kind = value.text_at("kind");
  stored.row.payload = value.text_at("payload");
  stored.row.time = value.integer_at("time");
  const std::string state = value.text_at("state");
  if (state.size() != 32) {
    throw Error("a state's hash has not 32 digits");
  }
  stored.row.state.a = number_of(state.substr(0, 16), 16);
  stored.row.state.b = number_of(state.substr(16), 16);
  stored.row.chain = base::hash_from_hex(value.text_at("chain"));
  stored.exact_time = time_at(value, "wall_time");
  stored.wall_time = to_seconds(stored.exact_time);
  return stored;
}

void take_line(WholeSession& whole, const base::Value& line) {
  if (line.has("record")) {
    whole.record = record_of(line["record"]);
  } else if (line.has("bundle")) {
    whole.bundle.settings = line["bundle"]["settings"];
    whole.bundle.behaviour = line["bundle"].integer_at("behaviour");
  } else if (line.has("file")) {
    whole.bundle.files[line["file"].text_at("path")] = base::from_base64(line["file"].text_at("content"));
  } else if (line.has("row")) {
    whole.rows.push_back(row_of(line["row"]));
  } else if (line.has("seal")) {
    Seal seal;
    seal.public_key = line["seal"].text_at("public_key");
    seal.signature = line["seal"].text_at("signature");
    seal.sealed = time_at(line["seal"], "sealed");
    whole.seal = seal;
  } else if (line.is_map() && line.as_map().size() == 1 && line.as_map().begin()->first == "result") {
    whole.record.result = line["result"];
  } else {
    throw Error("a line is of no known kind");
  }
}

}  // namespace

std::string write_sealed_file(const WholeSession& whole) {
  std::string body;
  add_line(body, "record", value_of(whole.record));
  add_line(body, "bundle", base::Map{{"settings", whole.bundle.settings}, {"behaviour", whole.bundle.behaviour}});
  for (const auto& [path, bytes] : whole.bundle.files) {
    add_line(body, "file", base::Map{{"path", path}, {"content", base::base64(bytes)}});
  }
  for (const StoredRow& row : whole.rows) {
    add_line(body, "row", value_of(row));
  }
  add_line(body, "result", whole.record.result);
  const Seal seal = whole.seal.value_or(Seal{});
  add_line(body, "seal", base::Map{{"public_key", seal.public_key}, {"signature", seal.signature}, {"sealed", seal.sealed}});
  return head_of(body) + body;
}

WholeSession read_sealed_file(std::string_view text, std::string_view origin) {
  constexpr std::string_view kAnyFormat = "casecraft-sealed-session ";
  if (!text.starts_with(kAnyFormat)) {
    throw Error(fmt::format("{} is no sealed session: its first words are not '{}'; expected a file that casecraft seal wrote", origin, kAnyFormat.substr(0, kAnyFormat.size() - 1)));
  }
  const std::size_t line_end = text.substr(0, 200).find('\n');
  const std::string_view body = line_end == std::string_view::npos ? std::string_view() : text.substr(line_end + 1);
  if (!text.starts_with(kSealedFileStart)) {
    throw Error(fmt::format("{} is damaged, or a sealed session of a newer casecraft; ask for the file again, or use the newer program", origin));
  }
  if (line_end == std::string_view::npos || text.substr(0, line_end + 1) != head_of(body)) {
    throw Error(fmt::format("{} is damaged or cut off: what it holds is not what its first line says; ask for the file again", origin));
  }
  WholeSession whole;
  std::size_t at = 0;
  int number = 1;
  try {
    while (at < body.size()) {
      ++number;
      const std::size_t end = body.find('\n', at);
      if (end == std::string_view::npos) {
        throw Error("the last line has no end");
      }
      take_line(whole, base::parse_json(body.substr(at, end - at), "the line"));
      at = end + 1;
    }
  } catch (const Error& error) {
    throw Error(fmt::format("{} is no sealed session that casecraft wrote: line {}: {}; ask for the file again", origin, number, base::harmless(error.what(), 300)));
  }
  // Nothing may hide in the file that no signature covers.
  if (!whole.seal || write_sealed_file(whole) != text) {
    throw Error(fmt::format("{} is not written as casecraft writes a sealed session, so something was added, left out or put elsewhere in it; ask for the file again", origin));
  }
  return whole;
}

}  // namespace casecraft::records
