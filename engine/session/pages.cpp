#include <fmt/format.h>

#include <algorithm>

#include "base/json.hpp"
#include "session/session_inside.hpp"

// The case file as pages: what `look` answers.
namespace casecraft::session {
namespace {

std::string lower(std::string_view words) {
  std::string low(words);
  for (char& c : low) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return low;
}

/// Keeps the rows that hold the words searched for, then the stretch that was asked for.
void narrow(Page& page, const Lookup& lookup) {
  if (!lookup.words.empty()) {
    const std::string words = lower(lookup.words);
    page.rows.erase(std::remove_if(page.rows.begin(), page.rows.end(),
                                   [&](const PageRow& row) {
                                     return lower(fmt::format("{} {} {}", row.title.view(), row.detail.view(), row.text.view())).find(words) == std::string::npos;
                                   }),
                    page.rows.end());
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  const auto from = static_cast<std::size_t>(std::clamp<std::int64_t>(lookup.from, 0, page.total));
  const auto count = static_cast<std::size_t>(std::clamp<std::int64_t>(lookup.count, 0, page.total - static_cast<std::int64_t>(from)));
  page.rows.erase(page.rows.begin(), page.rows.begin() + static_cast<std::ptrdiff_t>(from));
  page.rows.resize(count);
}

}  // namespace

Page Session::Inside::look_up(const Lookup& lookup) {
  pack.machine->begin_action();
  bind();
  const CaseFile& file = pack.case_file;
  const auto at = [&](std::int64_t seconds) { return base::UtcTime{file.opens.seconds + seconds}; };
  Page page;
  if (lookup.what == "documents" || lookup.what == "document") {
    page.title = "Documents";
    for (const Document& document : file.documents) {
      if (slots.integer(document.received) == 0 || (lookup.what == "document" && document.id != lookup.id)) continue;
      const base::Text from = document.from.render(machine());
      const base::Text handling = document.handling.render(machine());
      const base::UtcTime arrived = at(slots.integer(document.arrived));
      const std::string when = now() < 7 * base::kDay ? base::format_short(arrived, file.zone) : base::format_long(arrived, file.zone);
      std::string detail = from.empty() ? fmt::format("received {}", when) : fmt::format("from {}, received {}", from.view(), when);
      if (!handling.empty()) detail += fmt::format(" · {}", handling.view());
      page.rows.push_back({base::Text(document.id), document.title.render(machine()), base::Text(detail), document.text.render(machine()),
                           base::Map{{"order", slots.get(document.received)}, {"time", slots.get(document.arrived)}}});
    }
    std::stable_sort(page.rows.begin(), page.rows.end(), [](const PageRow& a, const PageRow& b) { return a.data.integer_at("order") < b.data.integer_at("order"); });
    if (lookup.what == "document" && page.rows.empty()) throw Error(fmt::format("no document '{}' has been received", lookup.id));
  } else if (lookup.what == "people") {
    page.title = "People";
    for (const Person& person : file.people) {
      const bool is_known = slots.integer(person.met) != 0 || (!person.is_met_only && (!person.known || machine().condition(person.known)));
      if (is_known) page.rows.push_back({base::Text(person.id), person.name.render(machine()), person.role.render(machine()), person.about.render(machine())});
    }
  } else if (lookup.what == "deadlines") {
    page.title = "Open deadlines";
    for (std::size_t i = 0; i < file.deadlines.size(); ++i) {
      if (!is_open_deadline(i)) continue;
      const std::int64_t due = slots.integer(file.deadlines[i].due_at);
      const base::Zone& zone = zone_of(file.deadlines[i]);
      page.rows.push_back({base::Text(file.deadlines[i].id), file.deadlines[i].label.render(machine()),
                           base::Text(fmt::format("{} · {}", base::format_short(at(due), zone), base::format_short(at(due), base::utc()))),
                           base::Text(fmt::format("in {}", base::format_span(base::Seconds{std::max<std::int64_t>(due - now(), 0)}))),
                           base::Map{{"due", due}, {"local", base::format_iso(at(due), zone)}, {"utc", base::format_iso(at(due), base::utc())}}});
    }
    std::stable_sort(page.rows.begin(), page.rows.end(), [](const PageRow& a, const PageRow& b) { return a.data.integer_at("due") < b.data.integer_at("due"); });
  } else if (lookup.what == "notes") {
    page.title = "Notes";
    for (const Note& note : notes) {
      page.rows.push_back({base::Text(std::to_string(note.action)), base::Text(base::format_short(at(note.time), file.zone)), {}, note.text,
                           base::Map{{"action", note.action}, {"time", note.time}}});
    }
  } else if (lookup.what == "clock") {
    page.title = "Clock";
    page.rows.push_back({"clock", base::Text(base::format_long(at(now()), file.zone)), base::Text(base::format_short(at(now()), base::utc())), {},
                         base::Map{{"seconds", now()}, {"local", base::format_iso(at(now()), file.zone)}, {"short", base::format_short(at(now()), file.zone)}}});
  } else if (lookup.what == "journal") {
    page.title = "Actions";
    for (const Action& done : actions) {
      page.rows.push_back({base::Text(std::to_string(done.number)), base::Text(done.kind), {}, base::Text(base::to_json(done.payload)), to_value(done)});
    }
  } else if (lookup.what == "transcript") {
    page.title = "So far";
    Commentary told;
    MemoryJournal nowhere;
    Inside retold(exercise, seed_value, nowhere, &told);
    const auto add = [&](std::int64_t action) {
      for (Block& block : retold.fresh) {
        page.rows.push_back({base::Text(std::to_string(action)), base::Text(to_string(block.kind)), block.reference, block.text,
                             base::Map{{"kind", to_string(block.kind)}, {"critical", block.is_critical}, {"speaker", block.speaker}}});
      }
      retold.fresh.clear();
    };
    add(0);
    for (const Action& done : effective()) {
      retold.number = done.number;
      const bool was_resumed = done.kind == "resume";
      retold.perform(done);
      if (was_resumed) retold.fresh.clear();
      add(done.number);
    }
    pack.machine->forget_binding();
    bind();
  } else {
    std::optional<Page> own = activity().look(lookup, *this);
    if (!own) throw Error(fmt::format("there is no page '{}'; known: documents, document, people, deadlines, notes, transcript, clock, journal", lookup.what));
    return std::move(*own);
  }
  narrow(page, lookup);
  return page;
}

}  // namespace casecraft::session
