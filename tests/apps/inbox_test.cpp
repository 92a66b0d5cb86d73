#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <memory>
#include <random>
#include <set>

#include "apps/program/marking.hpp"
#include "base/json.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::Scratch;

namespace {

constexpr int kSessions = 60;

/// Draws sessions of every kind: proposed and certain errors, contested readings, texts, what was taken back, decisions of several trusts, results that are none.
class Drawing {
public:
  explicit Drawing(std::uint32_t seed) : random_(seed) {}

  int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint32_t>(limit)); }
  bool one_in(int chances) { return below(chances) == 0; }

  session::JournalRow row(std::int64_t number) {
    session::JournalRow made;
    made.number = number;
    made.role = "trainee";
    made.time = 60 * number;
    made.chain = base::blake2b(fmt::format("{}", number));
    base::Value payload;
    switch (below(6)) {
      case 0: made.kind = "choose", payload = base::Map{{"choice", "more"}}; break;
      case 1: made.kind = "rewind", payload = base::Map{{"to", one_in(4) ? below(12) : below(static_cast<int>(number))}}; break;
      case 2: made.kind = "ask", payload = base::Map{{"text", fmt::format("What happened on day {}?", number)}}; break;
      case 3: made.kind = "enter", payload = base::Map{{"fields", fields()}}; break;
      case 4: made.kind = "enter", payload = fields(); break;
      default: made.kind = "enter", payload = one_in(2) ? base::Value("no form") : base::Value(base::Map{{"fields", 7}}); break;
    }
    made.payload = base::to_json(payload);
    return made;
  }

  base::Value result(int actions) {
    if (one_in(15)) return one_in(2) ? base::Value(7) : base::Value(base::Map{});
    base::Map card{{"total", "50.00"}};
    if (!one_in(8)) card["verdict"] = one_in(2) ? "provisional" : "passed";
    card["critical_errors"] = several(2, [&] { return base::Value(base::Map{{"action", below(actions + 2)}, {"decision", fmt::format("d{}", below(2))}, {"choice", "c"}, {"why", "Because."},
                                                                            {"reference", fmt::format("r{}", below(4))}, {"proposed", !one_in(3)}}); });
    base::Map debrief{{"decisions", several(8, [&] { return decision(actions); })}, {"untried", several(3, [&] { return decision(actions); })}};
    debrief["reports"] = several(2, [&] {
      return base::Value(base::Map{{"data", base::Map{{"interviews", several(2, [&] {
        return base::Value(base::Map{{"contests", several(2, [&] {
          return base::Value(base::Map{{"action", below(actions + 1)}, {"read_as", "leading"}, {"meant", "open"}, {"words", one_in(2) ? "" : "I only asked."}});
        })}});
      })}}}});
    });
    return base::Value(base::Map{{"scorecard", std::move(card)}, {"debrief", std::move(debrief)}});
  }

  records::Annotation remark(int actions) {
    static const char* const kAbout[] = {"critical", "code", "text"};
    static const char* const kKeys[] = {"d0/c", "d1/c", "open", "zone"};
    static const char* const kWords[] = {"confirmed", "overturned", "read_rightly", "meets"};
    records::Annotation made;
    made.number = below(actions + 1);
    made.kind = one_in(6) ? "override" : "decision";
    made.author = fmt::format("Instructor {}", below(3));
    made.public_key = one_in(3) ? "stranger" : "known";
    made.wall_time = fmt::format("2026-11-24T05:{:02}:{:02}Z", below(60), below(60));
    made.body = base::Map{{"about", kAbout[below(3)]}, {"key", kKeys[below(4)]}, {"decision", kWords[below(4)]}, {"verdict", one_in(2) ? "passed" : "failed"}, {"reason", "It is so."}};
    return made;
  }

private:
  template <typename Make>
  base::List several(int most, Make&& make) {
    base::List list;
    for (int left = below(most + 1); left > 0; --left) list.push_back(make());
    return list;
  }
  base::Map fields() {
    base::Map made{{"zone", "LRT"}};
    if (!one_in(2)) made["open"] = fmt::format("Call the shelter before nine; she asked for adviser {}.", below(100));
    if (one_in(3)) made["zone"] = "A zone of which the name alone is as long as a whole sentence is.";
    return made;
  }
  base::Value decision(int actions) {
    base::Map made{{"action", below(actions + 1)}, {"decision", fmt::format("scene_{}", below(100))}, {"why", "Long words."}};
    if (!one_in(4)) made["title"] = fmt::format("Title {}", below(100));
    if (one_in(2)) made["reference"] = base::Map{{"id", fmt::format("r{}", below(3))}, {"document", fmt::format("Document {}", below(100))}, {"year", 2021}};
    return base::Value(std::move(made));
  }

  std::mt19937 random_;
};

/// Remarks count by the word that stands in place of their key.
void trust_by_word(records::Store& store) {
  records::Store::RemarkTrust trust;
  trust.examine = [](std::span<const records::Store::RemarksOn> all) {
    for (const records::Store::RemarksOn& one : all) {
      for (records::Annotation& remark : one.remarks) remark.signed_by = remark.public_key == "known" ? records::SignedBy::known : records::SignedBy::stranger;
    }
  };
  store.set_remark_trust(trust);
}

void fill(records::Store& store, int sessions) {
  Drawing draw(20'261'129);
  scenario::Bundle bundle;
  bundle.files["pack/main.lua"] = "-- nothing\n";
  bundle.settings = base::Value(base::Map{{"mode", "practice"}});
  for (int i = 0; i < sessions; ++i) {
    records::SessionRecord record;
    record.pack = fmt::format("pack-{}", i);
    record.mode = "practice";
    record.course = draw.one_in(2) ? "spring" : "";
    const std::string id = store.begin(record, bundle).id;
    const auto journal = store.journal(id);
    const int actions = draw.below(10);
    for (std::int64_t number = 1; number <= actions; ++number) journal->append(draw.row(number));
    if (draw.one_in(10)) continue;
    store.finish(id, draw.result(actions));
    for (int left = draw.below(14); left > 0; --left) store.annotate(id, draw.remark(actions));
  }
}

/// All that an inbox says, as text.
std::string all_of(const program::Inbox& inbox) {
  std::string words = fmt::format("{} waiting\n", inbox.waiting);
  for (const program::Marked& marked : inbox.sessions) {
    const records::Standing& standing = marked.standing;
    words += fmt::format("{} {} {} {} {}: {} {} {} {} {} {} {} {} {}\n", marked.record.id, marked.record.pack, marked.record.state, marked.record.actions, base::to_json(marked.record.result),
                         standing.verdict, standing.is_final, standing.is_overridden, standing.waiting, standing.author, standing.reason, standing.wall_time, standing.signer, standing.set_aside);
    for (const records::Item& item : marked.items) {
      words += fmt::format("  {} {} {}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", to_string(item.about), item.action, item.key, item.title, item.place, item.words, item.why, item.reference, base::to_json(item.source), item.decision, item.reason,
                           item.author, item.wall_time, item.signer);
      for (const records::Annotation& remark : item.set_aside) words += " set aside: " + remark.id;
      words += '\n';
    }
  }
  return words;
}

}  // namespace

TEST_CASE("an inbox that reads what is kept beside the sessions says what one says that reads each of them whole") {
  const Scratch scratch;
  const std::shared_ptr<records::Connection> connection = records::connect_sqlite(scratch.path() / "s.sqlite");
  const auto store = records::store_over(connection);
  trust_by_word(*store);
  fill(*store, kSessions);
  store->cohort_records().keep_course({"spring", 0, {}});
  const std::vector<program::InboxWish> wishes{{"", false}, {"", true}, {"spring", false}, {"spring", true}};
  std::vector<std::string> by_parts;
  for (const program::InboxWish& wish : wishes) by_parts.push_back(all_of(program::read_inbox(*store, wish)));
  CHECK(store->marking_parts("").size() > kSessions * 3 / 4);

  // What is looked at has all of it in it.
  std::set<records::About> about;
  std::set<std::string> verdicts;
  std::size_t decided = 0;
  std::size_t set_aside = 0;
  for (const program::Marked& marked : program::read_inbox(*store, {"", true}).sessions) {
    verdicts.insert(marked.standing.verdict);
    for (const records::Item& item : marked.items) {
      about.insert(item.about);
      decided += item.decision.empty() ? 0 : 1;
      set_aside += item.set_aside.size();
    }
  }
  CHECK(about.size() == 3);
  CHECK(verdicts.size() >= 3);
  CHECK(decided > 0);
  CHECK(set_aside > 0);

  // Where the part is not known, a session is read whole.
  *connection->sql << "UPDATE outcome_markings SET part = ''";
  REQUIRE(store->marking_parts("").empty());
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    INFO("course '" << wishes[i].course << "', with what is decided: " << wishes[i].has_decided);
    CHECK(all_of(program::read_inbox(*store, wishes[i])) == by_parts[i]);
  }
}

TEST_CASE("an inbox says how far it is, and may be given up") {
  const Scratch scratch;
  const auto store = records::store_over(records::connect_sqlite(scratch.path() / "s.sqlite"));
  fill(*store, 4);
  std::size_t heard = 0;
  static_cast<void>(program::read_inbox(*store, {}, [&](std::size_t done, std::size_t whole) {
    CHECK(done == heard++);
    CHECK(whole == 4);
  }));
  CHECK(heard == 4);
  CHECK_THROWS_AS(program::read_inbox(*store, {}, [](std::size_t, std::size_t) { throw Error("enough"); }), Error);
}
