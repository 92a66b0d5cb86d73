#include <catch2/catch.hpp>

#include "exercises/tracing/measures.hpp"
#include "small_desk.hpp"

using namespace casecraft::tracing;
using namespace casecraft::tracing::test;
using casecraft::base::Map;
using casecraft::base::Value;
using casecraft::ledger::PartyId;
using casecraft::ledger::Role;

namespace {

struct WithReceiver {
  WithReceiver() {
    const PartyId payer = desk.party("Oren Talve");
    receiver = desk.party("Mila Satō", 2);
    wallet = desk.party("Mila Sato", 2);
    desk.pay(payer, receiver, 0, 100'000);
    desk.pay(payer, wallet, kDay, 50'000);
    desk.truth().people.push_back({Role::receiver, "family", {receiver, wallet}, ""});
    desk.truth().tags["receiver"] = receiver;
  }
  SmallDesk desk;
  PartyId receiver{0}, wallet{0};
};

Value report(const char* narrative, const char* total = "") { return Map{{"narrative", narrative}, {"total", total}, {"period_from", "2026-05-01"}, {"period_until", "2026-06-01"}, {"confidence", "moderate"}}; }

}  // namespace

TEST_CASE("phrases are found at the beginning of words, whatever case and accents") {
  WithReceiver with;
  const DeskData data = with.desk.data();
  Must must;
  must.any = {{" danger"}};
  CHECK(holds(must, report("She may be in DANGER this week."), data));
  CHECK(holds(must, report("It is dangerous."), data));
  CHECK_FALSE(holds(must, report("endangered"), data));
  must.within = 10;
  CHECK_FALSE(holds(must, report("A long beginning, and only then danger."), data));
  must = {};
  must.any = {{" payment"}};
  must.none = {{" proves"}};
  CHECK_FALSE(holds(must, report("The payment proves it."), data));
  CHECK_FALSE(holds(must, Map{}, data));
}

TEST_CASE("a person is named by code or name of any of her records") {
  WithReceiver with;
  const DeskData data = with.desk.data();
  Must must;
  must.names = {"receiver"};
  CHECK(holds(must, report("Mila Sato receives."), data));
  CHECK(holds(must, report("p00002 receives."), data));
  CHECK_FALSE(holds(must, report("Somebody receives."), data));
}

TEST_CASE("the sum may be of one record or of the person, two per cent about") {
  WithReceiver with;
  const DeskData data = with.desk.data();
  Must must;
  must.sum_to = "receiver";
  CHECK(holds(must, report("x", "1,000"), data));
  CHECK(holds(must, report("x", "1000.00 VAL"), data));
  CHECK(holds(must, report("x", "1 515"), data));
  CHECK_FALSE(holds(must, report("x", "1200"), data));
  CHECK_FALSE(holds(must, report("x", ""), data));
  CHECK_FALSE(holds(must, report("x", "a lot"), data));
  CHECK_FALSE(holds(must, report("x", "99999999999999999999999"), data));
}

TEST_CASE("the period lies in the ledger's") {
  WithReceiver with;
  const DeskData data = with.desk.data();
  Must must;
  must.is_period = true;
  CHECK(holds(must, report("x"), data));
  CHECK_FALSE(holds(must, Map{{"narrative", "x"}, {"period_from", "2020-05-01"}, {"period_until", "2026-06-01"}}, data));
  CHECK_FALSE(holds(must, Map{{"narrative", "x"}, {"period_from", "2026-06-01"}, {"period_until", "2026-05-01"}}, data));
  CHECK_FALSE(holds(must, Map{{"narrative", "x"}, {"period_from", "soon"}}, data));
}
