#include "authoring/translatable.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "session/contents.hpp"
#include "session/languages.hpp"

namespace casecraft::authoring {

Translatable translatable_of(const session::Exercise& exercise, const scenario::Bundle& bundle) {
  const scenario::Manifest& manifest = exercise.manifest();
  Translatable found{manifest.id, manifest.version, manifest.title, manifest.locale, {}};
  if (const auto file = bundle.files.find("pack/scenario.json"); file != bundle.files.end()) {
    base::Diagnostics known;   // It was read before.
    found.texts = session::manifest_texts(manifest, base::read_json(manifest.id + "/scenario.json", file->second, known));
  }
  for (script::PackText& text : script::texts_of(session::declarations_of(exercise))) {
    if (!script::is_shared(text)) found.texts.push_back(std::move(text));
  }
  return found;
}

Translatable shared_translatable_of(const session::Exercise& exercise) {
  Translatable found{"casecraft", "", "What every exercise shows", "en", session::framework_texts(exercise.framework(), {"assets/frameworks/core.json", 0, 0})};
  for (script::PackText& text : script::texts_of(session::declarations_of(exercise))) {
    if (script::is_shared(text)) found.texts.push_back(std::move(text));
  }
  return found;
}

std::string pack_with_all_kinds() {
  return "require \"casecraft.interview_model\"\nrequire \"casecraft.tracing_model\"\nrequire \"casecraft.requests_model\"\n"
         "start \"end\"\nscene \"end\" { ending = \"end\" }\nending \"end\" { title = \"End\", text = \"End.\" }\n";
}

}  // namespace casecraft::authoring
