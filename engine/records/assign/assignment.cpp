#include "records/assign/assignment.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

#include "base/error.hpp"
#include "base/harmless.hpp"
#include "base/json.hpp"

namespace casecraft::records {
namespace {

constexpr const char* kAssignmentFormat = "casecraft-assignment-1";

base::Value fields_of(const Assignment& assignment) {
  base::List seeds;
  for (const std::uint64_t seed : assignment.seeds) {
    seeds.emplace_back(static_cast<std::int64_t>(seed));
  }
  return base::Map{{"id", assignment.id},
                   {"course", assignment.course},
                   {"pack", assignment.pack},
                   {"version", assignment.version},
                   {"title", assignment.title},
                   {"bundle", base::to_hex(assignment.bundle)},
                   {"mode", assignment.mode},
                   {"seeds", seeds},
                   {"attempts", assignment.attempts},
                   {"from", assignment.from},
                   {"until", assignment.until},
                   {"created", assignment.created}};
}

std::string signed_words(const base::Value& fields) { return std::string(kAssignmentFormat) + "\n" + base::to_json(fields); }

std::string document_of(const base::Value& fields, const PublicKey& key, std::string_view signature) {
  return base::to_pretty_json(base::Value(base::Map{
             {"format", kAssignmentFormat}, {"assignment", fields}, {"public_key", to_text(key)}, {"signature", base::base64(signature)}})) +
         "\n";
}

Assignment assignment_of(const base::Value& fields) {
  Assignment assignment;
  assignment.id = fields.text_at("id");
  assignment.course = fields.text_at("course");
  assignment.pack = fields.text_at("pack");
  assignment.version = fields.text_at("version");
  assignment.title = fields.text_at("title");
  assignment.bundle = base::hash_from_hex(fields.text_at("bundle"));
  assignment.mode = fields.text_at("mode");
  for (const base::Value& seed : fields.list_at("seeds")) {
    if (!seed.is_integer() || seed.as_integer() < 0) {
      throw Error("a seed is no whole number from 0");
    }
    assignment.seeds.push_back(static_cast<std::uint64_t>(seed.as_integer()));
  }
  assignment.attempts = fields.integer_at("attempts");
  assignment.from = fields.text_at("from");
  assignment.until = fields.text_at("until");
  assignment.created = fields.text_at("created");
  for (const std::string* name : {&assignment.id, &assignment.course, &assignment.pack, &assignment.version, &assignment.title, &assignment.created}) {
    if (base::harmless(*name, kLongestName) != *name) {
      throw Error(fmt::format("one of its names is longer than {} bytes or cannot be shown", kLongestName));
    }
  }
  if (assignment.id.empty() || assignment.course.empty() || assignment.pack.empty()) {
    throw Error("its id, course or exercise is missing");
  }
  if (assignment.seeds.empty() || assignment.attempts < 1 || (assignment.mode != "practice" && assignment.mode != "assessment") ||
      (!assignment.from.empty() && !is_day(assignment.from)) || (!assignment.until.empty() && !is_day(assignment.until))) {
    throw Error("its mode, seeds, attempts or dates are missing or cannot be");
  }
  return assignment;
}

int digits(std::string_view text) {
  int number = -1;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc() && end == text.data() + text.size() ? number : -1;
}

}  // namespace

std::string write_assignment(const Assignment& assignment, const SigningKey& key) {
  const base::Value fields = fields_of(assignment);
  return document_of(fields, key.public_key(), key.sign(signed_words(fields)));
}

SignedAssignment read_assignment(std::string_view text, std::string_view origin) {
  try {
    const base::Value document = base::parse_json(text, "the file");
    if (document.text_at("format") != kAssignmentFormat) {
      throw Error(fmt::format("its format is not {}", kAssignmentFormat));
    }
    SignedAssignment found;
    found.key = read_public_key(document.text_at("public_key"), "what stands at public_key");
    found.assignment = assignment_of(document["assignment"]);
    const base::Value fields = fields_of(found.assignment);
    const std::string signature = base::from_base64(document.text_at("signature"));
    // Nothing may stand in it that is not signed, not even a blank.
    if (document_of(fields, found.key, signature) != text || !is_signed_by(found.key, signed_words(fields), signature)) {
      throw Error("it was changed after it had been signed");
    }
    return found;
  } catch (const Error& error) {
    throw Error(fmt::format("{} is no assignment that can be used: {}; ask your instructor for the file again", origin, error.what()));
  }
}

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    return false;
  }
  const int year = digits(text.substr(0, 4));
  const int month = digits(text.substr(5, 2));
  const int day = digits(text.substr(8, 2));
  return year > 0 && month > 0 && day > 0 &&
         std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))).ok();
}

Opening opening_of(const Assignment& assignment, std::string_view today) {
  if (!assignment.from.empty() && today < assignment.from) return Opening::not_yet;
  return !assignment.until.empty() && today > assignment.until ? Opening::over : Opening::open;
}

}  // namespace casecraft::records
