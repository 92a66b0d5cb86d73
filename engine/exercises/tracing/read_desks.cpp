#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/names.hpp"
#include "base/normalise.hpp"
#include "exercises/tracing/measures.hpp"
#include "exercises/tracing/model.hpp"
#include "exercises/tracing/running_tracing.hpp"
#include "session/read_case_file.hpp"
#include "session/reading.hpp"

namespace casecraft::tracing {
namespace {

using script::Declaration;
using script::Node;
using session::first_id;
using session::plain_text;
using session::texts;
using session::whole;

class Reader {
public:
  Reader(session::CompileContext& context, const TracingModel& model, const EngineMaker& engines, KeptSources* kept, Desk& desk) : context_(context), model_(model), engines_(engines), kept_(kept), desk_(desk) {}

  void read(const Declaration& declaration) {
    static const std::vector<std::string> known{"title", "text", "hint", "ledger", "variants", "reported", "at_risk", "safe_within", "escalated", "asks", "report", "measures", "path", "acts", "conclude", "to"};
    const Node& node = declaration.node;
    desk_.id = declaration.id;
    desk_.where = declaration.where;
    owner_ = fmt::format("tracing '{}'", declaration.id);
    session::check_fields(node, owner_, known, context_.diagnostics);
    desk_.title = text(node.at("title"));
    desk_.text = text(node.at("text"));
    desk_.hint = text(node.at("hint"));
    if (desk_.title.empty()) error("tracing.title", declaration.where, fmt::format("{} has no title", owner_));
    desk_.variants = whole(node.at("variants"), 1, context_.diagnostics);
    if (desk_.variants < 1 || desk_.variants > 1000) {
      error("tracing.variants", node.at("variants").where, "variants must be a whole number from 1 to 1000");
      desk_.variants = 1;
    }
    read_ledger(node);
    desk_.reported = tags(node.at("reported"));
    desk_.at_risk = tags(node.at("at_risk"));
    if (node.has("safe_within")) {
      const auto span = base::parse_span(plain_text(node.at("safe_within"), context_.diagnostics));
      if (span) desk_.safe_within = span->count;
      else error("tracing.span", node.at("safe_within").where, "safe_within is a span of time: \"90m\"");
    }
    desk_.escalated_reply = text(node.at("escalated").at("reply"));
    desk_.escalated_effect = session::read_effect(node.at("escalated").at("effect"), context_.machine, context_.diagnostics);
    for (const Node& ask : node.at("asks").items) read_ask(ask);
    for (const Node& must : node.at("report").at("must").items) read_must(must);
    desk_.measures = model_.measures;
    session::weigh_measures(desk_.measures, node.at("measures"), context_);
    for (const Node& step : node.at("path").items) read_step(step);
    for (const Node& act : node.at("acts").items) desk_.acts.push_back(session::read_act(act, owner_, act_ids_, context_));
    desk_.conclude_label = text(node.at("conclude"));
    desk_.to = target(node.at("to"), owner_, node.has("to") ? node.at("to").where : declaration.where);
    add_slots();
  }

private:
  void error(const char* code, const base::Position& where, std::string message, std::string hint = {}) { context_.diagnostics.error(code, where, std::move(message), std::move(hint)); }
  script::TextTemplate text(const Node& node) { return script::TextTemplate::read(node, context_.machine, context_.diagnostics); }

  std::string target(const Node& node, const std::string& owner, const base::Position& where) { return session::read_target(node, owner, where, context_); }

  void read_ledger(const Node& node) {
    const Node& where = node.at("ledger");
    if (!where.is_text()) {
      error("tracing.ledger", where.is_nothing() ? desk_.where : where.where, fmt::format("{} needs a ledger: a generator's settings or a folder of CSV files", owner_), "ledger = \"data/ledger.json\"");
      return;
    }
    const std::string path = "pack/" + where.data.as_text().str();
    const base::Hash key = kept_ == nullptr ? base::Hash{} : KeptSources::key_of(context_.files, path);
    if (kept_ != nullptr) desk_.source = kept_->find(key);
    if (desk_.source != nullptr) return;
    const std::size_t said = context_.diagnostics.all().size();
    make_ledger(where, path);
    // What was said of its files has to be said again.
    if (kept_ != nullptr && desk_.source != nullptr && context_.diagnostics.all().size() == said) kept_->keep(key, desk_.source);
  }

  void make_ledger(const Node& where, const std::string& path) {
    if (path.ends_with('/')) {
      std::map<std::string, std::string> written;
      for (const auto& [name, bytes] : context_.files) {
        if (name.starts_with(path)) written.emplace(name.substr(path.size()), bytes);
      }
      if (auto made = ledger::read_csv(written, context_.case_file.zones, context_.diagnostics)) desk_.source = std::make_shared<Source>(std::move(*made), engines_);
      return;
    }
    const auto file = context_.files.find(path);
    if (file == context_.files.end()) {
      error("tracing.ledger", where.where, fmt::format("there is no file '{}' in the pack", where.data.as_text().view()), "a generator's settings: \"data/ledger.json\"; a folder of CSV files ends with a slash: \"data/ledger/\"");
      return;
    }
    // As other files of the pack are shown: "small-sums/data/ledger.json".
    const std::string pack = desk_.where.file.substr(0, desk_.where.file.find('/') + 1);
    const base::JsonDocument document = base::read_json(pack + where.data.as_text().str(), file->second, context_.diagnostics);
    if (auto settings = ledger::read_settings(document, context_.case_file.zones, context_.diagnostics)) desk_.source = std::make_shared<Source>(std::move(settings), engines_);
  }

  void check_tag(const std::string& tag, const base::Position& where) {
    if (desk_.source == nullptr || tag.empty()) return;
    const auto& known = desk_.source->variant(1).truth().tags;
    if (known.count(tag) != 0) return;
    std::vector<std::string> names;
    for (const auto& [name, party] : known) names.push_back(name);
    error("tracing.tag", where, fmt::format("'{}' is no tag of the ledger's plan", tag), base::nearest_name_hint(tag, names));
  }

  std::string tag(const Node& node) {
    std::string name = plain_text(node, context_.diagnostics);
    check_tag(name, node.where);
    return name;
  }

  std::vector<std::string> tags(const Node& node) {
    std::vector<std::string> all = texts(node, context_.diagnostics);
    for (const std::string& one : all) check_tag(one, node.where);
    return all;
  }

  void read_ask(const Node& node) {
    // `after` and `gives` became an event: scripts/casecraft/vocabulary.lua.
    static const std::vector<std::string> known{"provider", "about", "what", "after", "gives", "reply", "effect", "score", "why", "ref"};
    Ask ask;
    ask.id = first_id(node, "an ask", context_.diagnostics);
    const std::string owner = fmt::format("ask '{}' of {}", ask.id, owner_);
    session::check_fields(node, owner, known, context_.diagnostics);
    ask.provider = plain_text(node.at("provider"), context_.diagnostics);
    if (desk_.source != nullptr) {
      std::vector<std::string> names;
      for (const ledger::Provider& provider : desk_.source->variant(1).ledger().providers) names.push_back(provider.id);
      if (std::find(names.begin(), names.end(), ask.provider) == names.end()) {
        error("tracing.provider", node.at("provider").is_nothing() ? node.where : node.at("provider").where, fmt::format("'{}' is no provider of the ledger", ask.provider), base::nearest_name_hint(ask.provider, names));
      }
    }
    ask.about = tag(node.at("about"));
    ask.what = plain_text(node.at("what"), context_.diagnostics);
    if (model_.ask(ask.what) == nullptr) {
      std::vector<std::string> names;
      for (const AskKind& kind : model_.asks) names.push_back(kind.id);
      error("tracing.what", node.at("what").is_nothing() ? node.where : node.at("what").where, fmt::format("{} asks for '{}', which is no kind of question", owner, ask.what), base::nearest_name_hint(ask.what, names));
    }
    ask.reply = text(node.at("reply"));
    ask.worth.why = text(node.at("why"));
    ask.effect = session::read_effect(node.at("effect"), context_.machine, context_.diagnostics);
    ask.worth.score = session::read_score(node.at("score"), context_.framework, context_.diagnostics);
    ask.worth.reference = reference(node, owner, !ask.worth.score.empty());
    desk_.asks.push_back(std::move(ask));
  }

  std::string reference(const Node& node, const std::string& owner, bool is_needed) {
    context_.check_reference(node, owner, is_needed);
    return node.at("ref").is_text() ? node.at("ref").data.as_text().str() : std::string();
  }

  /// Each phrase with its forms in other languages.
  std::vector<std::vector<std::string>> phrases(const Node& node) {
    std::vector<std::vector<std::string>> all;
    for (const auto& forms : session::forms_of(node, context_.diagnostics)) {
      std::vector<std::string> folded_forms;
      for (const std::string& one : forms) {
        // Without the space behind it, a phrase stands for all words that begin so.
        std::string folded = base::normalised(one);
        folded.pop_back();
        if (folded.size() > 1) folded_forms.push_back(std::move(folded));
      }
      if (!folded_forms.empty()) all.push_back(std::move(folded_forms));
    }
    return all;
  }

  void read_must(const Node& node) {
    static const std::vector<std::string> known{"text", "any", "all", "none", "within", "names", "sum_to", "period", "confidence", "score", "why", "missed", "ref"};
    Must must;
    must.id = first_id(node, "a part of the report", context_.diagnostics);
    const std::string owner = fmt::format("'{}' of the report of {}", must.id, owner_);
    session::check_fields(node, owner, known, context_.diagnostics);
    must.text = plain_text(node.at("text"), context_.diagnostics);
    must.why = plain_text(node.at("why"), context_.diagnostics);
    must.missed = plain_text(node.at("missed"), context_.diagnostics);
    must.any = phrases(node.at("any"));
    must.all = phrases(node.at("all"));
    must.none = phrases(node.at("none"));
    must.within = whole(node.at("within"), 0, context_.diagnostics);
    must.names = tags(node.at("names"));
    must.sum_to = tag(node.at("sum_to"));
    must.is_period = session::read_flag(node.at("period"), context_.diagnostics);
    must.confidence = texts(node.at("confidence"), context_.diagnostics);
    if (must.any.empty() && must.all.empty() && must.none.empty() && must.names.empty() && must.sum_to.empty() && !must.is_period && must.confidence.empty()) {
      error("tracing.must", node.where, fmt::format("{} looks for nothing", owner), "give any, all, none, names, sum_to, period or confidence");
    }
    must.score = session::read_score(node.at("score"), context_.framework, context_.diagnostics);
    must.reference = reference(node, owner, !must.score.empty());
    desk_.musts.push_back(std::move(must));
  }

  void read_step(const Node& node) {
    static const std::vector<std::string> known{"text", "query", "party"};
    session::check_fields(node, "a step of the path of " + owner_, known, context_.diagnostics);
    Step step;
    step.text = text(node.at("text"));
    step.query = node.at("query").to_value();
    step.party = tag(node.at("party"));
    for (const char* side : {"party", "debtor", "creditor"}) {
      for (const std::string& one : texts(node.at("query").at(side), context_.diagnostics)) check_tag(one, node.at("query").where);
    }
    desk_.path.push_back(std::move(step));
  }

  void add_slots() {
    script::State& state = context_.initial;
    desk_.entered = state.add(base::Value(-1));
    desk_.query = state.add(base::Value(base::Map{}));
    desk_.earlier = state.add(base::Value(base::List{}));
    desk_.saved = state.add(base::Value(base::List{}));
    desk_.opened = state.add(base::Value(base::List{}));
    desk_.flags = state.add(base::Value(base::Map{}));
    desk_.asked = state.add(base::Value(base::List{}));
    desk_.merges = state.add(base::Value(base::List{}));
    desk_.escalated = state.add(base::Value(base::List{}));
    desk_.report = state.add(base::Value(base::Map{}));
    desk_.is_over = state.add(base::Value(0));
  }

  session::CompileContext& context_;
  const TracingModel& model_;
  const EngineMaker& engines_;
  KeptSources* kept_;
  Desk& desk_;
  std::string owner_;
  std::set<std::string> act_ids_;
};

}  // namespace

bool TracingActivities::knows(std::string_view place_id) const {
  return std::any_of(desks.begin(), desks.end(), [&](const Desk& desk) { return desk.id == place_id; });
}

std::vector<std::string> TracingActivities::places() const {
  std::vector<std::string> ids;
  for (const Desk& desk : desks) ids.push_back(desk.id);
  return ids;
}

std::unique_ptr<session::Activity> TracingActivities::start() const { return std::make_unique<RunningTracing>(*this); }

std::optional<std::string> TracingActivities::tagged(std::string_view tag, std::uint64_t seed) const {
  // "sum:receiver": what came to a person, as a report would give it.
  constexpr std::string_view kSum = "sum:";
  const bool is_sum = tag.starts_with(kSum);
  for (const Desk& desk : desks) {
    const DeskData& data = tracing::data_of(desk, seed);
    const auto party = data.tagged(is_sum ? tag.substr(kSum.size()) : tag);
    if (!party) continue;
    if (!is_sum) return ledger::party_code(*party);
    return ledger::plain_amount(came_to(data.records_of(*party), data), data.ledger().currencies[data.ledger().reference_currency]);
  }
  return std::nullopt;
}

std::unique_ptr<session::ActivityModel> compile_desks(session::CompileContext& context, const EngineMaker& engines, KeptSources* kept) {
  auto activities = std::make_unique<TracingActivities>();
  const Declaration* model = nullptr;
  std::vector<const Declaration*> declarations;
  for (const Declaration& declaration : context.machine.declarations()) {
    if (declaration.kind == "tracing_model") model = &declaration;
    if (declaration.kind == "tracing") declarations.push_back(&declaration);
  }
  if (declarations.empty()) return nullptr;
  if (model == nullptr) {
    context.diagnostics.error("tracing.model", declarations.front()->where, "the desk's model is missing; scripts/casecraft/tracing_model.lua declares it");
    return nullptr;
  }
  activities->model = read_tracing_model(model->node, context);
  activities->place = context.initial.add(base::Value(0));
  for (const Declaration* declaration : declarations) {
    if (declaration->id.empty() || activities->knows(declaration->id)) {
      context.diagnostics.error("tracing.twice", declaration->where, fmt::format("tracing '{}' is declared twice, or has no id", declaration->id));
      continue;
    }
    activities->desks.emplace_back();
    Reader(context, activities->model, engines, kept, activities->desks.back()).read(*declaration);
  }
  const bool is_whole = std::all_of(activities->desks.begin(), activities->desks.end(), [](const Desk& desk) { return desk.source != nullptr; });
  return is_whole ? std::move(activities) : nullptr;
}

}  // namespace casecraft::tracing
