#include "apps/command/people_csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "apps/terminal/words.hpp"
#include "base/error.hpp"
#include "base/language.hpp"
#include "exercises/tracing/ledger/csv.hpp"

namespace casecraft::command {
namespace {

constexpr std::array<std::string_view, 6> kHeadings{"pseudonym", "pseudonyms", "seudonimo", "seudonimos", "pseudonimo", "pseudonimos"};
/// What heads a column that holds something else. Alone in a file, it would become a person, and the names under it too.
constexpr std::array<std::string_view, 27> kOtherHeadings{
    "name", "names", "full name", "first name", "last name", "surname", "forename", "student", "students", "trainee", "trainees", "participant", "email", "e-mail", "id",
    "nombre", "nombres", "nombre y apellidos", "apellido", "apellidos", "apellidos y nombre", "alumno", "alumna", "alumnos", "alumnado", "participante", "correo"};
constexpr std::size_t kLongest = 200;   ///< Bytes of a pseudonym.

void require_utf8(std::string_view file, std::string_view bytes) {
  int line = 1;
  for (std::size_t at = 0; at < bytes.size(); ++line) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view words = bytes.substr(at, end - at);
    if (!terminal::is_utf8(words) || words.find('\0') != std::string_view::npos) {
      throw Error(fmt::format("{}:{}: this line is not UTF-8; save the file as \"CSV UTF-8\" and try again. Nothing was changed", file, line));
    }
    at = end + 1;
  }
}

/// A heading as it is compared: without capitals and without the accent of "seudónimo", however that was typed.
std::string plain_heading(std::string_view cell) {
  std::string word = terminal::lower(terminal::trim(cell));
  for (const std::string_view accented : {"\u00F3", "\u00D3", "o\u0301"}) {
    for (std::size_t at = word.find(accented); at != std::string::npos; at = word.find(accented)) word.replace(at, accented.size(), "o");
  }
  return word;
}

template <typename Words>
bool is_among(const Words& words, std::string_view cell) {
  return std::find(words.begin(), words.end(), plain_heading(cell)) != words.end();
}

/// What stands between the columns: that of semicolon, tabulator and comma which is most often in the first line, outside quotes. Where numbers have a decimal comma, as in
/// Spain, a spreadsheet writes semicolons.
char separator_of(std::string_view bytes) {
  constexpr std::array kSeparators{',', ';', '\t'};
  std::array<int, kSeparators.size()> found{};
  bool is_quoted = false;
  bool has_begun = false;
  for (const char c : bytes) {
    if (c == '"') is_quoted = !is_quoted;
    if (c == '\n' && !is_quoted && has_begun) break;
    if (c != '\n' && c != '\r') has_begun = true;
    for (std::size_t i = 0; i < kSeparators.size(); ++i) found[i] += !is_quoted && c == kSeparators[i] ? 1 : 0;
  }
  return kSeparators[static_cast<std::size_t>(std::max_element(found.begin(), found.end()) - found.begin())];
}

/// Why this is no pseudonym but a line of another kind of file, in a few words; empty when it may be one. The line itself is not repeated: it may be a name or a key.
std::string why_no_pseudonym(std::string_view pseudonym) {
  for (const std::string_view beginning : {"-----", "%PDF", "#!"}) {
    if (pseudonym.starts_with(beginning)) return fmt::format("it begins with '{}'", beginning);
  }
  if (const std::size_t at = pseudonym.find_first_of(";<>{}[]|\\=\""); at != std::string_view::npos) return fmt::format("it holds '{}'", pseudonym[at]);
  const std::size_t at = pseudonym.find('@');
  if (at != std::string_view::npos && at > 0 && pseudonym.find('.', at) != std::string_view::npos) return base::to_say("it is an e-mail address");
  return {};
}

}  // namespace

std::vector<std::string> read_people(std::string_view file, std::string_view bytes) {
  require_utf8(file, bytes);
  base::Diagnostics diagnostics;
  ledger::Mistakes mistakes(diagnostics);
  ledger::CsvReader reader(file, bytes, mistakes, separator_of(bytes));
  std::map<std::string, int> lines;
  std::vector<std::string_view> cells;
  std::size_t column = 0;
  std::size_t columns = 1;
  bool is_first = true;
  bool has_heading = false;
  while (reader.next(cells)) {
    if (is_first) {
      is_first = false;
      const auto heading = std::find_if(cells.begin(), cells.end(), [](std::string_view cell) { return is_among(kHeadings, cell); });
      if (heading != cells.end()) {
        column = static_cast<std::size_t>(heading - cells.begin());
        columns = cells.size();
        has_heading = true;
        continue;
      }
      if (cells.size() == 1 && is_among(kOtherHeadings, cells.front())) {
        throw Error(fmt::format("{}:{}: the column is headed '{}'; call it 'pseudonym' if that is what it holds (a list of names does not belong here). Nothing was changed", file, reader.line(),
                                terminal::trim(cells.front())));
      }
    }
    if (!has_heading && cells.size() > 1) {
      throw Error(fmt::format("{}:{}: {} columns, and no first line says which holds the pseudonyms; name one of them 'pseudonym', or leave one column. Nothing was changed",
                              file, reader.line(), cells.size()));
    }
    if (cells.size() > columns) {
      throw Error(fmt::format("{}:{}: {} columns, and the first line has {}; put a cell that holds a separator in quotes. Nothing was changed", file, reader.line(), cells.size(), columns));
    }
    const std::string pseudonym(column < cells.size() ? terminal::trim(ledger::without_guard(cells[column])) : std::string_view());
    if (pseudonym.empty()) {
      throw Error(fmt::format("{}:{}: there is no pseudonym on this line; write one, or take the line out. Nothing was changed", file, reader.line()));
    }
    if (pseudonym.size() > kLongest || terminal::without_controls(pseudonym) != pseudonym || pseudonym.find('\n') != std::string::npos) {
      throw Error(fmt::format("{}:{}: a pseudonym is one line of at most {} bytes, without control characters. Nothing was changed", file, reader.line(), kLongest));
    }
    if (const std::string why = why_no_pseudonym(pseudonym); !why.empty()) {
      throw Error(fmt::format("{}:{}: this line does not look like a pseudonym: {}; expected a file with one on each line, or with a column headed 'pseudonym'. Nothing was changed", file,
                              reader.line(), why));
    }
    const auto [known, is_new] = lines.emplace(pseudonym, reader.line());
    if (!is_new) {
      throw Error(fmt::format("{}:{}: '{}' is on line {} already; a pseudonym stands for one person. Nothing was changed", file, reader.line(), pseudonym, known->second));
    }
  }
  if (diagnostics.has_errors()) {
    const base::Diagnostic& first = diagnostics.all().front();
    throw Error(fmt::format("{}:{}: {}. Nothing was changed", file, first.where.line, first.message));
  }
  if (lines.empty()) {
    throw Error(fmt::format("{}: there is no pseudonym in this file; expected one on each line. Nothing was changed", file));
  }
  std::vector<std::string> people;
  for (const auto& [pseudonym, line] : lines) people.push_back(pseudonym);
  return people;
}

}  // namespace casecraft::command
