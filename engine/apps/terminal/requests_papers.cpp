#include <fmt/format.h>

#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/requests_board.hpp"
#include "apps/terminal/requests_export.hpp"
#include "apps/terminal/words.hpp"

// A request on paper: its form, what a desk would miss in it, and the document that goes out.
namespace casecraft::terminal {
namespace {

/// What a body does when it misses something.
std::string_view consequence(const base::Language& language, std::string_view otherwise) {
  if (otherwise == "question") return language.say("It would come back with a question.");
  if (otherwise == "narrowing") return language.say("You would be asked to narrow it.");
  if (otherwise == "refused") return language.say("It would be refused.");
  if (otherwise == "bounced") return language.say("It would be sent back.");
  return otherwise == "silent" ? language.say("It would be laid aside.") : "";
}

}  // namespace

void RequestsBoard::form(const std::string& rest) {
  const auto one = target(rest, Wanted::changeable, console_.say("form 2"));
  if (!one) return;
  const session::Page page = look("form", one->number);
  console_.gap();
  console_.line(sentence(page.title), Style::heading);
  for (std::size_t i = 0; i < page.rows.size(); ++i) show_value(console_, i + 1, page.rows[i]);
  console_.line(page.data.bool_at("may_change") ? console_.say("Type edit {} to fill it in, or set {}, a field and what stands there.", one->number, one->number) : console_.say("It has gone out and cannot be changed.").str());
}

void RequestsBoard::check(const std::string& rest) {
  const auto one = target(rest, Wanted::changeable, console_.say("check 2"));
  if (!one) return;
  const session::Page page = look("check", one->number);
  console_.gap();
  console_.line(sentence(page.title), Style::heading);
  if (const std::string problem = page.data.text_at("problem"); !problem.empty()) {
    console_.line(sentence(problem));
    return;
  }
  if (page.rows.empty()) {
    console_.line(console_.say("Nothing."));
    return;
  }
  for (const session::PageRow& row : page.rows) {
    console_.point(console_.say("{}: \u201C{}\u201D does not hold. {} {}", row.detail.empty() ? std::string_view(console_.say("The whole")) : row.detail.view(), row.title.view(), row.text.view(), consequence(console_.language(), row.data.text_at("otherwise"))));
  }
  if (page.data["quality"].is_integer()) console_.line(console_.say("As it stands, it holds {} per cent of what a desk looks for.", page.data.integer_at("quality") / 10));
}

void RequestsBoard::letter(const std::string& rest) {
  const auto one = target(rest, Wanted::changeable, console_.say("letter 2, or letter 2 order.html for a page to print"));
  if (!one) return;
  if (!one->rest.empty()) {
    write_page_file(one->rest, [&] { return look("letter_html", one->number).data.text_at("html"); });
    console_.line(console_.say("The document was written to {}. A browser shows and prints it.", one->rest));
    return;
  }
  const session::Page page = look("letter", one->number);
  console_.gap();
  console_.line(sentence(page.title), Style::heading);
  for (const session::PageRow& row : page.rows) {
    if (row.text.view().find('\n') == std::string_view::npos) {
      console_.line(fmt::format("{}: {}", row.title.view(), row.text.view()));
    } else {
      console_.line(fmt::format("{}:", row.title.view()));
      console_.verbatim(row.text);
    }
  }
  console_.line(console_.say("End of the document."));
  console_.line(console_.say("letter {} and a name that ends with .html writes it as a page to print.", one->number), Style::quiet);
}

}  // namespace casecraft::terminal
