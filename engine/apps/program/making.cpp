#include "apps/program/making.hpp"

#include <fmt/format.h>

#include "apps/program/folders.hpp"
#include "apps/program/gather.hpp"
#include "apps/program/new_folder.hpp"
#include "base/error.hpp"

namespace casecraft::program {
namespace fs = std::filesystem;

fs::path own_exercises() { return data_folder() / "scenarios"; }

void make_pack(const Library& library, const fs::path& folder, const authoring::NewPack& answers) {
  if (const std::string problem = authoring::problem_of_kind(answers.kind); !problem.empty()) throw Error(problem);
  const fs::path shelf = library.home() / "assets" / "templates" / answers.kind;
  std::error_code ignored;
  if (!fs::is_directory(shelf, ignored)) throw Error(fmt::format("the template '{}' is missing in this installation; expected the folder '{}'", answers.kind, shelf.string()));
  std::map<std::string, std::string> files;
  gather(shelf, "", false, {}, files);
  write_new_folder(folder, authoring::new_pack(files, answers));
}

fs::path manual_page(const Library& library, const std::string& name) {
  std::error_code ignored;
  // Beside the sources, or where `cmake --install` puts it.
  for (const fs::path& folder : {library.home() / "docs", library.home().parent_path() / "doc" / "casecraft" / "docs"}) {
    if (fs::exists(folder / name, ignored)) return folder / name;
  }
  return fs::path("docs") / name;
}

}  // namespace casecraft::program
