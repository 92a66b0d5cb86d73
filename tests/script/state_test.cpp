#include <catch2/catch.hpp>

#include "script/state.hpp"

using namespace casecraft;
using script::Slot;
using script::State;

TEST_CASE("taking changes back gives the values and the digest of before") {
  State state;
  const Slot number = state.add(1);
  const Slot list = state.add(base::List{"a"});
  const base::Digest before = state.digest();
  state.begin();
  state.set(number, 2);
  state.set(number, 3);
  state.set(list, base::List{"a", "b"});
  CHECK_FALSE(state.digest() == before);
  state.roll_back();
  CHECK(state.digest() == before);
  CHECK(state.integer(number) == 1);
  CHECK(state.get(list) == base::Value(base::List{"a"}));
}

TEST_CASE("equal content has an equal digest, by whatever way it came about") {
  State one;
  State two;
  const Slot a = one.add(0);
  const Slot b = one.add("x");
  two.add(0);
  two.add("x");
  one.set(a, 5);
  one.set(b, "y");
  two.set(b, "z");
  two.set(a, 1);
  two.add_to(a, 4);
  two.set(b, "y");
  CHECK(one.digest() == two.digest());
  two.set(b, "yy");
  CHECK_FALSE(one.digest() == two.digest());
}

TEST_CASE("what differs in kind, place or value differs in the digest") {
  const auto digest_of = [](const base::Value& first, const base::Value& second) {
    State state;
    state.add(first);
    state.add(second);
    return state.digest();
  };
  CHECK_FALSE(digest_of(1, 2) == digest_of(2, 1));
  CHECK_FALSE(digest_of(1, 1) == digest_of(2, 2));
  CHECK_FALSE(digest_of(0, "") == digest_of(false, ""));
  CHECK_FALSE(digest_of(1, 0) == digest_of("1", 0));
  CHECK_FALSE(digest_of(1, 0) == digest_of(1.0, 0));
  CHECK_FALSE(digest_of(base::List{}, 0) == digest_of(base::Map{}, 0));
}

TEST_CASE("a copy is a snapshot") {
  State state;
  const Slot slot = state.add(1);
  const State snapshot = state;
  state.set(slot, 2);
  CHECK(snapshot.integer(slot) == 1);
  CHECK_FALSE(snapshot.digest() == state.digest());
}

TEST_CASE("what is left out counts as another value, and a state can be put back slot by slot") {
  State state;
  const Slot number = state.add(1);
  const Slot list = state.add(base::List{"a"});
  const State before = state;
  state.set(number, 7);
  base::Digest by_value = state.digest();
  state.leave_out(number, 1, by_value);
  CHECK(by_value == before.digest());
  base::Digest by_part = state.digest();
  state.leave_out(number, State::part_of(number, 1), by_part);
  CHECK(by_part == before.digest());

  state.set(list, base::List{"b"});
  state.take_from(before, number);
  state.take_from(before, list);
  CHECK(state.digest() == before.digest());
  CHECK(state.get(list) == before.get(list));
  state.set(list, base::List{"b"});
  CHECK_FALSE(state.digest() == before.digest());

  std::vector<Slot> touched;
  state.begin();
  state.set(number, 8);
  state.set(number, 9);
  state.roll_back(&touched);
  REQUIRE(touched.size() == 2);
  CHECK(touched.front().index == number.index);
  CHECK(state.integer(number) == 1);
}
