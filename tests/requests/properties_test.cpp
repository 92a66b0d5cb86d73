#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "board.hpp"

using namespace casecraft;
using test::Board;

namespace {

/// From best to worst.
int rank(const std::string& stage) { return stage == "answered" ? 0 : stage == "returned" ? 1 : stage == "refused" ? 2 : stage == "bounced" ? 3 : 4; }

struct Came {
  int rank{0};
  std::int64_t after{0};
};

Came came_of(std::uint64_t seed, const base::Map& fields) {
  Board board(seed);
  // As many minutes for every form, so that what is compared is sent at one moment.
  const std::int64_t number = board.draft("preservation_home", "ostra", fields);
  board.wait(60 - static_cast<std::int64_t>(fields.size()) * 2);
  const std::int64_t sent = board.time();
  board.take("send", {{"request", number}});
  board.until_answered(number);
  return {rank(board.stage(number)), board.time() - sent};
}

}  // namespace

TEST_CASE("a better request is never answered worse, nor later when both are answered") {
  CHECK(rc::check("fields added to a request do it no harm", [] {
    const auto seed = *rc::gen::inRange<std::uint64_t>(1, 200);
    const base::Map whole = test::whole_preservation();
    base::Map less;
    base::Map more;
    for (const auto& [field, value] : whole) {
      const int kept = *rc::gen::inRange(0, 8);
      // The identifiers stay: what a request is about decides its draws.
      const bool is_there = field == "identifiers" || kept > 1;
      if (is_there) less.emplace(field, value);
      if (is_there || kept == 1) more.emplace(field, value);
    }
    const Came worse = came_of(seed, less);
    const Came better = came_of(seed, more);
    RC_ASSERT(better.rank <= worse.rank);
    if (better.rank == worse.rank) RC_ASSERT(better.after <= worse.after);
  }));
}

TEST_CASE("a request that is sent besides changes no other's answer") {
  CHECK(rc::check("draws belong to a request", [] {
    const auto seed = *rc::gen::inRange<std::uint64_t>(1, 200);
    const auto answered_at = [&](bool has_another) {
      Board board(seed);
      if (has_another) board.send("referral", "protection", test::whole_referral());
      const std::int64_t number = board.draft("preservation_home", "ostra", test::whole_preservation());
      board.wait(600 - board.time() / 60);
      board.take("send", {{"request", number}});
      const std::int64_t sent = board.time();
      board.until_answered(number);
      RC_ASSERT(board.stage(number) == "answered");
      return std::pair(sent, board.reply(number));
    };
    RC_ASSERT(answered_at(false) == answered_at(true));
  }));
}

TEST_CASE("the clock never runs backwards and what is deleted never comes back") {
  CHECK(rc::check("time and retention", [] {
    const auto seed = *rc::gen::inRange<std::uint64_t>(1, 200);
    Board board(seed);
    std::int64_t before = board.time();
    bool was_deleted = false;
    for (int i = 0; i < 6; ++i) {
      board.wait(*rc::gen::inRange<std::int64_t>(1, 4 * 24 * 60));
      const std::int64_t number = *rc::gen::arbitrary<bool>() ? board.send("preservation_home", "ostra", test::whole_preservation()) : board.send("order_home", "ostra", test::whole_order());
      board.until_answered(number);
      RC_ASSERT(board.time() >= before);
      before = board.time();
      const std::string reply = board.reply(number);
      const bool is_deleted = reply.find("Deleted under") != std::string::npos;
      const bool is_there = reply.find("Kept until") != std::string::npos || reply.find("Attached") != std::string::npos;
      RC_ASSERT(!(was_deleted && is_there));
      was_deleted = was_deleted || is_deleted;
    }
  }));
}
