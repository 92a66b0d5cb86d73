#include "session/exercise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/names.hpp"
#include "base/zones.hpp"
#include "scenario/files.hpp"
#include "session/activity.hpp"
#include "session/exercise_inside.hpp"
#include "script/lexer.hpp"
#include "session/languages.hpp"
#include "session/read_case_file.hpp"

namespace casecraft::session {
namespace {

constexpr std::string_view kVocabulary = "scripts/casecraft/vocabulary.lua";

/// How a file of the bundle is named to an author: without the "pack/" that the bundle adds, but with the pack's id.
std::string shown(std::string_view path, const std::string& pack) {
  return path.substr(0, 5) == "pack/" ? fmt::format("{}/{}", pack.empty() ? "pack" : pack, path.substr(5)) : std::string(path);
}

class Loader {
public:
  Loader(const scenario::Bundle& bundle, const ActivityRegistry& registry, base::Diagnostics& diagnostics, std::string_view locale)
      : bundle_(bundle), registry_(registry), diagnostics_(diagnostics), locale_(locale), made_(std::make_unique<Exercise::Inside>()) {}

  std::unique_ptr<Exercise::Inside> load() {
    const std::size_t errors_before = count_errors();
    // Mistakes in one file do not hide those in another: an author is told of all that can be known at once.
    const bool has_manifest = manifest();
    const bool has_assessment = !made_->manifest.rubric.empty() && read_assessment();
    const bool has_zones = has_manifest && zones();
    if (!has_manifest || !has_assessment || !has_zones) {
      run_pack();
      return nullptr;
    }
    made_->bundle_hash = bundle_.hash();
    made_->mode = bundle_.settings.text_at("mode", "practice") == "assessment" ? Mode::assessment : Mode::practice;
    run_pack();
    if (count_errors() == errors_before) put_translations();
    if (count_errors() == errors_before) compile();
    return count_errors() == errors_before ? std::move(made_) : nullptr;
  }

private:
  [[nodiscard]] std::size_t count_errors() const {
    return static_cast<std::size_t>(std::count_if(diagnostics_.all().begin(), diagnostics_.all().end(),
                                                  [](const base::Diagnostic& d) { return d.severity == base::Severity::error; }));
  }

  const std::string* file(const std::string& path) const {
    const auto found = bundle_.files.find(path);
    return found == bundle_.files.end() ? nullptr : &found->second;
  }

  std::optional<base::JsonDocument> json(const std::string& path, const char* what) {
    const std::string* source = file(path);
    if (source == nullptr) {
      diagnostics_.error("pack.file", {shown(path, pack_), 0, 0}, fmt::format("the file is missing; it is {}", what));
      return std::nullopt;
    }
    base::JsonDocument document = base::read_json(shown(path, pack_), *source, diagnostics_);
    if (document.value.is_null()) return std::nullopt;
    return document;
  }

  bool manifest() {
    auto document = json("pack/scenario.json", "what the catalogue shows of the pack");
    if (!document) return false;
    pack_ = document->value.text_at("id");
    document->file = shown("pack/scenario.json", pack_);
    auto read = scenario::read_manifest(*document, diagnostics_);
    if (!read) {
      made_->manifest.rubric = document->value.text_at("rubric");
      return false;
    }
    made_->manifest = std::move(*read);
    return true;
  }

  bool read_assessment() {
    const auto rubric_file = json("pack/" + made_->manifest.rubric, "how the competencies are weighed");
    if (!rubric_file) return false;
    const std::string framework_id = rubric_file->value.text_at("framework");
    for (const auto& [path, bytes] : bundle_.files) {
      if (path.rfind("assets/frameworks/", 0) != 0) continue;
      const base::JsonDocument document = base::read_json(path, bytes, diagnostics_);
      if (document.value.text_at("id") != framework_id) continue;
      auto framework = assessment::read_framework(document, diagnostics_);
      if (framework) made_->framework = std::move(*framework);
    }
    if (made_->framework.competencies.empty()) {
      diagnostics_.error("rubric.framework", rubric_file->where("framework"), fmt::format("there is no framework '{}'", framework_id),
                         "the program's own is \"casecraft-core\"");
      return false;
    }
    auto rubric = assessment::read_rubric(*rubric_file, made_->framework, diagnostics_);
    if (!rubric) return false;
    made_->rubric = std::move(*rubric);
    if (const auto shared = json("assets/references.json", "the program's list of references")) made_->references.read(*shared, diagnostics_);
    if (!made_->manifest.references.empty()) {
      if (const auto own = json("pack/" + made_->manifest.references, "the pack's own list of references")) made_->references.read(*own, diagnostics_);
    }
    return true;
  }

  bool zones() {
    if (const auto shared = json("assets/zones/zones.json", "the time zones' rules")) made_->case_file.zones = base::read_zones(*shared, diagnostics_);
    if (file("pack/data/zones.json") != nullptr) {
      if (const auto own = json("pack/data/zones.json", "the pack's own time zones")) {
        for (base::Zone& zone : base::read_zones(*own, diagnostics_)) made_->case_file.zones.push_back(std::move(zone));
      }
    }
    const auto document = json("pack/scenario.json", "");
    try {
      made_->case_file.zone = made_->case_file.find_zone(made_->manifest.zone);
    } catch (const Error& error) {
      diagnostics_.error("manifest.zone", document->where("zone"), error.what());
      return false;
    }
    const auto opens = base::parse_local(made_->manifest.opens, made_->case_file.zone);
    if (!opens) {
      diagnostics_.error("manifest.opens", document->where("opens"), fmt::format("'{}' is no date and time; write 2026-11-13T16:40", made_->manifest.opens));
      return false;
    }
    made_->case_file.opens = *opens;
    return true;
  }

  void run_pack() {
    made_->machine = std::make_unique<script::Machine>();
    script::Machine& machine = *made_->machine;
    define_case_functions(machine);
    for (const ActivityKind& kind : registry_.kinds()) {
      if (kind.define != nullptr) kind.define(machine);
    }
    machine.set_modules([this](std::string_view name) -> std::optional<std::pair<std::string, std::string>> {
      std::string path(name);
      std::replace(path.begin(), path.end(), '.', '/');
      for (const std::string& candidate : {"pack/" + path + ".lua", "scripts/" + path + ".lua"}) {
        if (const std::string* source = file(candidate)) return std::pair(shown(candidate, pack_), *source);
      }
      return std::nullopt;
    });
    if (const std::string* vocabulary = file(std::string(kVocabulary))) machine.run(std::string(kVocabulary), *vocabulary, true, diagnostics_);
    const std::string* main = file("pack/main.lua");
    if (main == nullptr) {
      diagnostics_.error("pack.file", {shown("pack/main.lua", pack_), 0, 0}, "the file is missing; it holds the scenes and the case file");
      return;
    }
    machine.run(shown("pack/main.lua", pack_), *main, false, diagnostics_);
  }

  void put_translations() {
    const std::vector<script::Translation> translations = read_translations(bundle_, pack_);
    made_->locale = best_locale(languages_of(bundle_), locale_, made_->manifest.locale);
    made_->machine->set_shown_words(script::translate(made_->machine->declarations_to_translate(), translations, made_->locale));
    translate_manifest(made_->manifest, translations, made_->locale);
    translate_framework(made_->framework, translations, made_->locale);
  }

  void compile() {
    script::Machine& machine = *made_->machine;
    script::State& initial = made_->initial;
    made_->clock = initial.add(base::Value(0));
    made_->phase = initial.add(base::Value(0));
    made_->ending = initial.add(base::Value(-1));
    made_->activity = initial.add(base::Value(0));
    made_->hints = initial.add(base::Value(0));
    made_->notes = initial.add(base::Value(0));
    made_->documents_received = initial.add(base::Value(0));
    made_->draws = initial.add(base::Value(base::Map{}));
    read_variables(machine, initial, made_->case_file, diagnostics_);
    made_->asks_for_minutes = std::any_of(bundle_.files.begin(), bundle_.files.end(), [](const auto& file) { return file.first.ends_with(".lua") && script::calls(file.second, "minutes"); });
    CompileContext context{machine, initial, made_->case_file, made_->framework, made_->references, {}, diagnostics_, bundle_.files};
    base::Position start_place;
    std::set<std::string> known_kinds{"variables", "seeded", "document", "person", "deadline", "event", "duty", "ending", "words", "start"};
    for (const ActivityKind& kind : registry_.kinds()) known_kinds.insert(kind.declarations.begin(), kind.declarations.end());
    for (const script::Declaration& declaration : machine.declarations()) {
      for (const ActivityKind& kind : registry_.kinds()) {
        if (kind.name == declaration.kind) context.places.emplace(declaration.id, kind.name);
      }
      if (declaration.kind == "start") {
        context.start = declaration.id;
        start_place = declaration.where;
      }
      if (known_kinds.count(declaration.kind) == 0) {
        diagnostics_.error("declare.kind", declaration.where, fmt::format("'{}' is no kind of declaration", declaration.kind),
                           base::nearest_name_hint(declaration.kind, std::vector<std::string>(known_kinds.begin(), known_kinds.end())));
      }
    }
    made_->start = context.start;
    read_case_file(context, made_->case_file);
    for (const ActivityKind& kind : registry_.kinds()) {
      if (std::unique_ptr<ActivityModel> model = kind.compile(context)) made_->activities.push_back(std::move(model));
    }
    if (made_->activities.size() > 1) made_->interrupted = initial.add(base::Value(0));
    check_places(start_place);
    machine.freeze();
  }

  void check_places(const base::Position& start_place) {
    std::vector<std::string> places;
    for (const auto& model : made_->activities) {
      for (std::string& place : model->places()) places.push_back(std::move(place));
    }
    const auto knows = [&](const std::string& place) { return std::find(places.begin(), places.end(), place) != places.end(); };
    if (made_->start.empty()) {
      diagnostics_.error("pack.start", {shown("pack/main.lua", pack_), 1, 1}, "the pack does not say where it starts", "write start \"id of the first scene\"");
    } else if (!knows(made_->start)) {
      diagnostics_.error("pack.start", start_place, fmt::format("start names '{}', which does not exist", made_->start), base::nearest_name_hint(made_->start, places));
    }
    for (std::size_t i = 0; i < made_->activities.size(); ++i) {
      if (made_->activities[i]->knows(made_->start)) made_->start_activity = i;
    }
    for (const Event& event : made_->case_file.events) {
      if (event.to.empty() || knows(event.to)) continue;
      diagnostics_.error("event.target", event.where, fmt::format("the event '{}' leads to '{}', which does not exist", event.id, event.to),
                         base::nearest_name_hint(event.to, places));
    }
  }

  const scenario::Bundle& bundle_;
  const ActivityRegistry& registry_;
  base::Diagnostics& diagnostics_;
  std::string locale_;
  std::unique_ptr<Exercise::Inside> made_;
  std::string pack_;
};

}  // namespace

Exercise::Exercise(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Exercise::~Exercise() = default;

std::shared_ptr<Exercise> Exercise::load(const scenario::Bundle& bundle, const ActivityRegistry& registry, base::Diagnostics& diagnostics, std::string_view locale) {
  if (bundle.behaviour != scenario::kBehaviour) {
    throw Error(fmt::format("this session was recorded by an engine of behaviour {}, and this one is {}; its kept result can be read, but it cannot be replayed here",
                            bundle.behaviour, scenario::kBehaviour));
  }
  std::unique_ptr<Inside> inside = Loader(bundle, registry, diagnostics, locale).load();
  diagnostics.sort();
  return inside == nullptr ? nullptr : std::shared_ptr<Exercise>(new Exercise(std::move(inside)));
}

const scenario::Manifest& Exercise::manifest() const noexcept { return inside_->manifest; }
const assessment::Framework& Exercise::framework() const noexcept { return inside_->framework; }
const assessment::Rubric& Exercise::rubric() const noexcept { return inside_->rubric; }
const assessment::References& Exercise::references() const noexcept { return inside_->references; }
const base::Hash& Exercise::bundle_hash() const noexcept { return inside_->bundle_hash; }
Mode Exercise::mode() const noexcept { return inside_->mode; }
const std::string& Exercise::locale() const noexcept { return inside_->locale; }

namespace {

base::Value with_tags(const base::Value& value, const Exercise::Inside& inside, std::uint64_t seed) {
  if (value.is_list()) {
    base::List list;
    for (const base::Value& one : value.as_list()) list.push_back(with_tags(one, inside, seed));
    return base::Value(std::move(list));
  }
  if (value.is_map()) {
    base::Map map;
    for (const auto& [key, one] : value.as_map()) map.emplace(key, with_tags(one, inside, seed));
    return base::Value(std::move(map));
  }
  if (!value.is_text() || value.as_text().view().find('@') == std::string_view::npos) return value;
  const auto meant = [&](std::string_view tag) {
    for (const auto& model : inside.activities) {
      if (auto found = model->tagged(tag, seed)) return std::move(*found);
    }
    throw Error(fmt::format("'@{}' stands for nobody: no plan of this exercise has that tag", tag));
  };
  const std::string_view words = value.as_text().view();
  if (words.starts_with('@') && !words.starts_with("@{")) return base::Value(meant(words.substr(1)));
  std::string filled;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t begin = words.find("@{", at);
    const std::size_t end = begin == std::string_view::npos ? begin : words.find('}', begin);
    filled += words.substr(at, std::min(begin, words.size()) - at);
    if (end == std::string_view::npos) {
      if (begin != std::string_view::npos) filled += words.substr(begin);
      break;
    }
    filled += meant(words.substr(begin + 2, end - begin - 2));
    at = end + 1;
  }
  return base::Value(std::move(filled));
}

}  // namespace

Action Exercise::with_tags(Action action, std::uint64_t seed) const {
  // What is written for people stays as it is.
  if (action.kind != "note" && action.kind != "enter") action.payload = session::with_tags(action.payload, *inside_, seed);
  return action;
}

void CompileContext::check_reference(const script::Node& owner_node, const std::string& owner, bool is_needed) {
  const script::Node& ref = owner_node.at("ref");
  if (ref.is_nothing()) {
    if (is_needed) diagnostics.error("reference.missing", owner_node.where, fmt::format("{} has no reference", owner), "add ref = \"id\" of an entry in references.json");
    return;
  }
  if (!ref.is_text()) {
    diagnostics.error("reference.kind", ref.where, fmt::format("the reference of {} must be an id in quotes", owner));
  } else if (references.find(ref.data.as_text()) == nullptr) {
    std::string hint = base::nearest_name_hint(ref.data.as_text(), references.ids());
    if (hint.empty()) hint = "the program's list is assets/references.json; a pack adds its own documents in a file that scenario.json names: \"references\": \"references.json\"";
    diagnostics.error("reference.unknown", ref.where, fmt::format("the reference '{}' of {} is in no reference list", ref.data.as_text().view(), owner),
                      std::move(hint));
  }
}

}  // namespace casecraft::session
