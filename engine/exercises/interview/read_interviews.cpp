#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/language.hpp"
#include "base/names.hpp"
#include "exercises/interview/model.hpp"
#include "exercises/interview/reading.hpp"
#include "exercises/interview/running_interview.hpp"
#include "session/read_case_file.hpp"

namespace casecraft::interview {
namespace {

using script::Declaration;
using script::Node;

constexpr const char* kModelFile = "assets/coder/model-1.bin";

/// How she must be able to react, whatever is asked.
constexpr const char* kNeededReplies[] = {"nothing", "not_ready", "dont_know", "unclear", "yes", "no", "facilitated", "rapport", "ground_rules", "choice", "support",
                                          "closure", "blamed", "pressed", "intimate", "distress", "silence", "stops"};
constexpr const char* kOtherReplies[] = {"already", "led", "many", "tired", "child", "refused_break"};
constexpr const char* kKnownActs[] = {"break", "water", "interpreter", "support_person", "other_interviewer", "recording", "stop"};

class Reader {
public:
  Reader(session::CompileContext& context, const ResponseModel& response, Interview& interview) : context_(context), response_(response), interview_(interview) {}

  void read(const Declaration& declaration) {
    static const std::vector<std::string> known{"title", "with", "text", "start", "minutes", "topics", "facts", "replies", "asks", "offers", "acts", "close", "stopped", "hint", "indicators", "better"};
    const Node& node = declaration.node;
    interview_.id = declaration.id;
    interview_.where = declaration.where;
    owner_ = fmt::format("interview '{}'", declaration.id);
    session::check_fields(node, owner_, known, context_.diagnostics);
    interview_.title = text(node.at("title"));
    interview_.text = text(node.at("text"));
    interview_.hint = text(node.at("hint"));
    if (interview_.title.empty()) error("interview.title", declaration.where, fmt::format("{} has no title", owner_));
    read_person(node);
    read_start(node.at("start"));
    interview_.seconds = std::clamp<std::int64_t>(whole(node.at("minutes"), 2, context_.diagnostics), 0, 60) * 60;
    for (const Node& topic : node.at("topics").items) read_topic(topic);
    for (const Node& fact : node.at("facts").items) read_fact(fact);
    if (interview_.facts.empty()) error("interview.facts", declaration.where, fmt::format("{} has no facts, so she could answer nothing", owner_));
    read_replies(node.at("replies"), node.has("replies") ? node.at("replies").where : declaration.where);
    for (const Node& ask : node.at("asks").items) read_ask(ask);
    for (const Node& offer : node.at("offers").items) read_offer(offer);
    for (const Node& act : node.at("acts").items) read_act(act);
    interview_.close_label = text(node.at("close").at("label"));
    interview_.close_to = target(node.at("close").at("to"), "the close of " + owner_, node.at("close").is_nothing() ? declaration.where : node.at("close").where);
    interview_.stopped_to = node.at("stopped").has("to") ? target(node.at("stopped").at("to"), "'stopped' of " + owner_, node.at("stopped").where) : interview_.close_to;
    read_indicators(node.at("indicators"));
    interview_.better = response_.better;
    for (const auto& [type, words] : node.at("better").fields) interview_.better[type] = plain_text(words, context_.diagnostics);
    interview_.is_translated = shows(node, "");
    if (shows(node, "\u00AB")) interview_.opens = "\u00AB", interview_.closes = "\u00BB";
    add_slots();
  }

private:
  void error(const char* code, const base::Position& where, std::string message, std::string hint = {}) { context_.diagnostics.error(code, where, std::move(message), std::move(hint)); }
  script::TextTemplate text(const Node& node) { return script::TextTemplate::read(node, context_.machine, context_.diagnostics); }
  script::Slot slot(std::int64_t first = 0) { return context_.initial.add(base::Value(first)); }

  std::string target(const Node& node, const std::string& owner, const base::Position& where) { return session::read_target(node, owner, where, context_); }

  void read_person(const Node& node) {
    const std::string id = plain_text(node.at("with"), context_.diagnostics);
    const auto person = context_.case_file.person(id);
    if (person) {
      interview_.person_name = context_.case_file.people[*person].name.source().str();
      return;
    }
    std::vector<std::string> names;
    for (const session::Person& known : context_.case_file.people) names.push_back(known.id);
    error("interview.person", node.at("with").where, fmt::format("{} is with '{}', who is no person of the case", owner_, id), base::nearest_name_hint(id, names));
  }

  void read_start(const Node& node) {
    static const std::vector<std::string> known{"trust", "distress", "fatigue", "control"};
    session::check_fields(node, "'start' of " + owner_, known, context_.diagnostics);
    const auto per_cent = [&](const char* name, Share otherwise) {
      const std::int64_t written = whole(node.at(name), otherwise / 100, context_.diagnostics);
      if (written < 0 || written > 100) error("interview.start", node.at(name).where, fmt::format("{} is given in per cent, from 0 to 100", name));
      return std::clamp<Share>(written, 0, 100) * 100;
    };
    interview_.start = {per_cent("trust", 3500), per_cent("distress", 3500), per_cent("fatigue", 1500), per_cent("control", 3500), 0};
  }

  void read_topic(const Node& node) {
    static const std::vector<std::string> known{"label", "words", "no_questions", "known", "sensitive", "why", "ref"};
    Topic topic;
    topic.id = first_id(node, "a topic", context_.diagnostics);
    const std::string owner = fmt::format("topic '{}' of {}", topic.id, owner_);
    session::check_fields(node, owner, known, context_.diagnostics);
    topic.label = plain_text(node.at("label"), context_.diagnostics);
    if (topic.label.empty()) error("interview.topic", node.where, fmt::format("{} has no label", owner), "label = \"the journey\"");
    topic.words = Stems(texts(node.at("words"), context_.diagnostics));
    topic.is_closed_to_questions = session::read_flag(node.at("no_questions"), context_.diagnostics);
    topic.known = session::read_condition(node.at("known"), context_.machine, context_.diagnostics);
    topic.is_sensitive = !node.at("sensitive").is_nothing();
    topic.why = plain_text(node.at("why"), context_.diagnostics);
    context_.check_reference(node, owner, topic.is_closed_to_questions);
    if (node.at("ref").is_text()) topic.reference = node.at("ref").data.as_text().str();
    topics_.push_back(topic.id);
    interview_.topics.push_back(std::move(topic));
  }

  std::optional<std::size_t> named(const Node& node, const std::vector<std::string>& ids, const char* what, const std::string& owner) {
    if (node.is_nothing()) return std::nullopt;
    const std::string id = plain_text(node, context_.diagnostics);
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
    error("interview.unknown", node.where, fmt::format("{} names the {} '{}', which does not exist{}", owner, what, id, std::string(what) == "fact" ? " before it" : ""),
          base::nearest_name_hint(id, ids));
    return std::nullopt;
  }

  void read_fact(const Node& node) {
    static const std::vector<std::string> known{"topic", "sensitivity", "memory", "after", "needs", "words", "says", "short", "wrong", "when", "effect"};
    Fact fact;
    fact.id = first_id(node, "a fact", context_.diagnostics);
    const std::string owner = fmt::format("fact '{}' of {}", fact.id, owner_);
    session::check_fields(node, owner, known, context_.diagnostics);
    if (std::find(facts_.begin(), facts_.end(), fact.id) != facts_.end()) error("interview.twice", node.where, fmt::format("{} has two facts '{}'", owner_, fact.id));
    if (node.at("topic").is_nothing()) error("interview.fact", node.where, fmt::format("{} has no topic", owner));
    fact.topic = named(node.at("topic"), topics_, "topic", owner).value_or(0);
    const auto share = [&](const char* name, std::int64_t otherwise) { return std::clamp<Share>(whole(node.at(name), otherwise, context_.diagnostics), 0, 100) * 100; };
    fact.sensitivity = share("sensitivity", 20);
    fact.memory = share("memory", 90);
    fact.after = named(node.at("after"), facts_, "fact", owner);
    fact.is_need = session::read_flag(node.at("needs"), context_.diagnostics);
    fact.words = Stems(texts(node.at("words"), context_.diagnostics));
    fact.says = phrasings(node.at("says"), context_.machine, context_.diagnostics);
    fact.shortly = phrasings(node.at("short"), context_.machine, context_.diagnostics);
    if (fact.says.empty()) error("interview.fact", node.where, fmt::format("{} has no words: says = {{ \"…\" }}", owner));
    fact.wrong.words = Stems(texts(node.at("wrong").at("words"), context_.diagnostics));
    fact.wrong.says = phrasings(node.at("wrong").at("says"), context_.machine, context_.diagnostics);
    fact.wrong.planted = phrasings(node.at("wrong").at("planted"), context_.machine, context_.diagnostics);
    if (node.has("wrong") && (fact.wrong.words.empty() || fact.wrong.says.empty() || fact.wrong.planted.empty())) {
      error("interview.wrong", node.at("wrong").where, fmt::format("'wrong' of {} needs words, says and planted", owner));
    }
    fact.when = session::read_condition(node.at("when"), context_.machine, context_.diagnostics);
    fact.effect = session::read_effect(node.at("effect"), context_.machine, context_.diagnostics);
    fact.told = slot();
    fact.tries = slot();
    fact.planted = slot();
    facts_.push_back(fact.id);
    interview_.facts.push_back(std::move(fact));
  }

  void read_replies(const Node& node, const base::Position& where) {
    std::vector<std::string> known(std::begin(kNeededReplies), std::end(kNeededReplies));
    for (const char* kind : kNeededReplies) {
      if (!node.has(kind)) error("interview.reply", where, fmt::format("{} does not say how she reacts: replies.{} is missing", owner_, kind), fmt::format("add {} = {{ \"…\", \"…\" }}; docs/interviews.md says when she says it", kind));
    }
    known.insert(known.end(), std::begin(kOtherReplies), std::end(kOtherReplies));
    session::check_fields(node, "'replies' of " + owner_, known, context_.diagnostics);
    for (const auto& [kind, says] : node.fields) {
      Replies replies{kind, phrasings(says, context_.machine, context_.diagnostics), slot()};
      if (!replies.says.empty()) interview_.replies.push_back(std::move(replies));
    }
  }

  void read_ask(const Node& node) {
    static const std::vector<std::string> known{"turn", "topic", "when", "says", "answered_by", "good", "bad", "score", "why", "missed", "ref"};
    Ask ask;
    ask.id = first_id(node, "an ask", context_.diagnostics);
    const std::string owner = fmt::format("ask '{}' of {}", ask.id, owner_);
    session::check_fields(node, owner, known, context_.diagnostics);
    ask.turn = whole(node.at("turn"), -1, context_.diagnostics);
    ask.topic = named(node.at("topic"), topics_, "topic", owner);
    ask.when = session::read_condition(node.at("when"), context_.machine, context_.diagnostics);
    if (ask.turn < 0 && !ask.topic && !ask.when) error("interview.ask", node.where, fmt::format("{} does not say when: turn, topic or when", owner));
    ask.says = text(node.at("says"));
    ask.good = text(node.at("good"));
    ask.bad = text(node.at("bad"));
    ask.why = text(node.at("why"));
    ask.missed = text(node.at("missed"));
    ask.answered_by = types(node.at("answered_by"), context_.diagnostics);
    if (ask.says.empty() || ask.answered_by.empty()) error("interview.ask", node.where, fmt::format("{} needs says and answered_by", owner));
    ask.score = session::read_score(node.at("score"), context_.framework, context_.diagnostics);
    context_.check_reference(node, owner, !ask.score.empty());
    if (node.at("ref").is_text()) ask.reference = node.at("ref").data.as_text().str();
    ask.asked = slot();
    interview_.asks.push_back(std::move(ask));
  }

  void read_offer(const Node& node) {
    static const std::vector<std::string> known{"id", "type", "fine", "topic", "fact", "when"};
    Offer offer;
    if (!node.is_table() || node.items.size() != 1) return error("interview.offer", node.where, fmt::format("an offer of {} begins with its words: {{ \"…\", id = \"…\", type = \"…\" }}", owner_));
    offer.words = text(node.items.front());
    const std::string id = plain_text(node.at("id"), context_.diagnostics);
    offer.id = id;
    if (id.empty() || !offer_ids_.insert(id).second) error("interview.offer", node.where, fmt::format("an offer of {} needs an id of its own", owner_), "id = \"offer_open\"");
    const std::string owner = fmt::format("offer '{}' of {}", id, owner_);
    session::check_fields(node, owner, known, context_.diagnostics);
    const std::vector<coder::Type> read = types(node.at("type"), context_.diagnostics);
    if (read.size() == 1) offer.type = read.front();
    else if (read.empty()) error("interview.offer", node.where, fmt::format("{} has no type", owner), "type = \"invitation\"");
    offer.fine = plain_text(node.at("fine"), context_.diagnostics);
    offer.topic = named(node.at("topic"), topics_, "topic", owner);
    offer.fact = named(node.at("fact"), facts_, "fact", owner);
    offer.when = session::read_condition(node.at("when"), context_.machine, context_.diagnostics);
    offer.payload = base::Map{{"offer", offer.id}};
    offer.taken = slot();
    interview_.offers.push_back(std::move(offer));
  }

  void read_act(const Node& node) {
    static const std::vector<std::string> known{"label", "says", "when", "effect", "score", "why", "ref", "to"};
    static const std::unordered_map<std::string, const char*> labels{
        {"break", base::to_say("Offer a break.")}, {"water", base::to_say("Offer water or tea.")}, {"interpreter", base::to_say("Offer another interpreter.")}, {"support_person", base::to_say("Offer to have a support person in the room.")},
        {"other_interviewer", base::to_say("Offer another interviewer.")}, {"recording", base::to_say("Pause the recording.")}, {"stop", base::to_say("Stop the interview for today.")}};
    Act act;
    const std::string id = first_id(node, "an act", context_.diagnostics);
    act.id = id;
    const std::string owner = fmt::format("act '{}' of {}", id, owner_);
    session::check_fields(node, owner, known, context_.diagnostics);
    act.is_own = std::none_of(std::begin(kKnownActs), std::end(kKnownActs), [&](const char* one) { return id == one; });
    act.label = text(node.at("label"));
    if (act.label.empty() && !act.is_own) act.label = script::TextTemplate::read(label_node(labels.at(id)), context_.machine, context_.diagnostics);
    if (act.label.empty()) error("interview.act", node.where, fmt::format("{} has no label", owner));
    act.says = phrasings(node.at("says"), context_.machine, context_.diagnostics);
    act.when = session::read_condition(node.at("when"), context_.machine, context_.diagnostics);
    act.effect = session::read_effect(node.at("effect"), context_.machine, context_.diagnostics);
    act.score = session::read_score(node.at("score"), context_.framework, context_.diagnostics);
    act.why = text(node.at("why"));
    context_.check_reference(node, owner, !act.score.empty());
    if (node.at("ref").is_text()) act.reference = node.at("ref").data.as_text().str();
    if (node.has("to")) act.to = target(node.at("to"), owner, node.where);
    act.payload = base::Map{{"act", act.id}};
    act.done = slot();
    interview_.acts.push_back(std::move(act));
  }

  static Node label_node(const char* words) {
    Node node;
    node.kind = Node::Kind::data;
    node.data = base::Value(words);
    return node;
  }

  void read_indicators(const Node& node) {
    interview_.indicators = response_.indicators;
    for (const script::NamedNode& field : node.fields) {
      const std::string& id = field.name;
      const Node& change = field.node;
      const auto found = std::find_if(interview_.indicators.begin(), interview_.indicators.end(), [&](const Indicator& i) { return i.id == id; });
      if (found == interview_.indicators.end()) {
        error("interview.indicator", change.where, fmt::format("the response model has no indicator '{}'", id));
      } else if (change.kind == Node::Kind::data && change.data.is_bool() && !change.data.as_bool()) {
        interview_.indicators.erase(found);
      } else {
        found->weight = static_cast<std::int32_t>(std::clamp<std::int64_t>(whole(change, found->weight, context_.diagnostics), 0, 100));
      }
    }
  }

  /// Whether there are words of the locale in `node` that hold `part`.
  static bool shows(const Node& node, std::string_view part) {
    if (!node.shown.empty() && node.shown.find(part) != std::string::npos) return true;
    return std::any_of(node.items.begin(), node.items.end(), [&](const Node& item) { return shows(item, part); }) ||
           std::any_of(node.fields.begin(), node.fields.end(), [&](const script::NamedNode& field) { return shows(field.node, part); });
  }

  void add_slots() {
    interview_.trust = slot(interview_.start.trust);
    interview_.distress = slot(interview_.start.distress);
    interview_.fatigue = slot(interview_.start.fatigue);
    interview_.control = slot(interview_.start.control);
    interview_.harm = slot();
    interview_.utterances = slot();
    interview_.topic = slot(-1);
    interview_.pending = slot(-1);
    interview_.stopping = slot();
    interview_.is_over = slot();
    interview_.log = context_.initial.add(base::Value(base::List{}));
    interview_.contests = context_.initial.add(base::Value(base::List{}));
  }

  session::CompileContext& context_;
  const ResponseModel& response_;
  Interview& interview_;
  std::string owner_;
  std::vector<std::string> topics_, facts_;
  std::set<std::string> offer_ids_;
};

}  // namespace

const Replies* Interview::reply(std::string_view wanted) const noexcept {
  const auto found = std::find_if(replies.begin(), replies.end(), [&](const Replies& r) { return r.id == wanted; });
  return found == replies.end() ? nullptr : &*found;
}

std::vector<std::string> InterviewModel::places() const {
  std::vector<std::string> ids;
  for (const Interview& interview : interviews) ids.push_back(interview.id);
  return ids;
}

std::unique_ptr<session::Activity> InterviewModel::start() const { return std::make_unique<RunningInterview>(*this); }

std::unique_ptr<session::ActivityModel> compile_interviews(session::CompileContext& context) {
  auto model = std::make_unique<InterviewModel>();
  const Declaration* response = nullptr;
  std::vector<const Declaration*> declarations;
  for (const Declaration& declaration : context.machine.declarations()) {
    if (declaration.kind == "interview_model") response = &declaration;
    if (declaration.kind == "interview") declarations.push_back(&declaration);
  }
  if (declarations.empty()) return nullptr;
  if (response == nullptr) {
    context.diagnostics.error("interview.model", declarations.front()->where, "the response model is missing; scripts/casecraft/interview_model.lua declares it");
    return nullptr;
  }
  model->response = read_response_model(response->node, context);
  const auto file = context.files.find(kModelFile);
  if (file == context.files.end()) {
    context.diagnostics.error("interview.coder", declarations.front()->where, fmt::format("the utterance coder's file {} is not part of this session", kModelFile));
    return nullptr;
  }
  try {
    model->coder = coder::Coder::read(file->second);
  } catch (const Error& error) {
    context.diagnostics.error("interview.coder", declarations.front()->where, fmt::format("{}: {}", kModelFile, error.what()));
    return nullptr;
  }
  model->place = context.initial.add(base::Value(0));
  for (const Declaration* declaration : declarations) {
    if (!model->by_id.emplace(declaration->id, model->interviews.size()).second || declaration->id.empty()) {
      context.diagnostics.error("interview.twice", declaration->where, fmt::format("interview '{}' is declared twice, or has no id", declaration->id));
      continue;
    }
    model->interviews.emplace_back();
    Reader(context, model->response, model->interviews.back()).read(*declaration);
  }
  return model;
}

}  // namespace casecraft::interview
