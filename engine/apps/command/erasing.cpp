#include "apps/command/erasing.hpp"

#include <istream>
#include <ostream>

namespace casecraft::command {

bool is_agreed(const base::Language& ui, const std::string& question, std::istream& in, std::ostream& out) {
  constexpr const char* kYes = base::to_say_in("typed", "yes");
  out << question << ' ' << ui.say("Type {} to go on: ", ui.say_in("typed", kYes)) << std::flush;
  std::string answer;
  std::getline(in, answer);
  return answer == kYes || answer == ui.say_in("typed", kYes);
}

std::string what_is_left(const base::Language& ui, const records::Erased& erased) {
  return erased.is_rewritten ? ui.say("The file of the store was written anew: what was erased is not in it any more.").str()
                             : ui.say("The database may hold what was erased in freed pages and logs until it writes over them: with SQLite, end other programs that use the store and erase again; "
                                      "with PostgreSQL, its administrator's VACUUM FULL and the retention of its archives decide.").str();
}

}  // namespace casecraft::command
