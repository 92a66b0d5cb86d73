#include "script/text_fields.hpp"

#include <vector>

// Which parts of which declarations are texts that a language may change. What a conversation says and what bodies write is kept in a session's state, or decides how the next
// line is read: it stays as it was written, since a state depends on no language. Ids, conditions, effects, references, times and the word lists that the interview's coder works with are none.
namespace casecraft::script {
namespace {

constexpr TextRole read = TextRole::read;
constexpr TextRole matched = TextRole::matched;

struct Kind {
  std::string_view name;
  std::vector<TextField> fields;
};

const std::vector<TextField> kActs{
    {"acts[id]@1", read, "something to do"}, {"acts[id].label", read, "something to do"}, {"acts[id].reply", read, "what follows it"}, {"acts[id].why", read, "feedback"}};

std::vector<TextField> with_acts(std::vector<TextField> fields) {
  fields.insert(fields.end(), kActs.begin(), kActs.end());
  return fields;
}

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all{
      {"scene",
       {{"title", read, "title of a scene"},
        {"text~", read, "text of a scene"},
        {"hint", read, "hint"},
        {"label", read, "button that goes on"},
        {"choices[id]@1", read, "choice"},
        {"choices[id].reply", read, "what follows a choice"},
        {"choices[id].why", read, "feedback on a choice"},
        {"entry.label", read, "label of a field"},
        {"entry.help", read, "help for a field"},
        {"entry.fields[name].label", read, "label of a field"},
        {"entry.fields[name].help", read, "help for a field"},
        {"entry.fields[name].options[1]@2", read, "option of a field"},
        {"entry.accept[id]~", matched, "accepted answer"},
        {"entry.accept[id].reply", read, "what follows an answer"},
        {"entry.accept[id].why", read, "feedback on an answer"},
        {"entry.otherwise.reply", read, "what follows any other answer"},
        {"entry.otherwise.why", read, "feedback on any other answer"},
        {"entry.checks[id].label", read, "what a typed text should hold"},
        {"entry.checks[id].any~", matched, "words looked for in a typed text"},
        {"entry.checks[id].all~", matched, "words looked for in a typed text"},
        {"entry.checks[id].none~", matched, "words that should not be in a typed text"},
        {"entry.checks[id].why", read, "feedback when the text holds it"},
        {"entry.checks[id].missing", read, "feedback when the text lacks it"}}},
      {"document", {{"title", read, "title of a document"}, {"from", read, "who it is from"}, {"handling", read, "how it may be used"}, {"text", read, "text of a document"}}},
      {"person", {{"name", read, "name of a person"}, {"role", read, "role of a person"}, {"about", read, "about a person"}}},
      {"deadline", {{"label", read, "deadline"}, {"missed.text", read, "what follows a missed deadline"}, {"missed.why", read, "feedback on a missed deadline"}}},
      {"event", {{"text", read, "what happens"}}},
      {"duty", {{"title", read, "duty"}, {"why", read, "feedback on a duty that was done"}, {"missed", read, "feedback on a duty that was not done"}}},
      {"ending", {{"title", read, "title of an ending"}, {"text", read, "text of an ending"}}},
      {"words", {{"*", read, "words that a script shows"}}},
      {"interview",
       {{"title", read, "title of an interview"},
        {"text", read, "text before an interview"},
        {"hint", read, "hint"},
        {"topics[1].label", read, "topic, as in \"about …\""},
        {"topics[1].why", read, "why one does not ask about it"},
        {"asks[1].why", read, "feedback on a good answer"},
        {"asks[1].missed", read, "feedback on a bad answer"},
        {"acts[1].label", read, "something to do"},
        {"acts[1].why", read, "feedback"},
        {"close.label", read, "button that closes an interview"},
        {"better.*", read, "a better line for a weak one"}}},
      {"interview_model",
       {{"effects.*.why", read, "what a kind of question does"},
        {"indicators[1].text", read, "what a sound interview shows"},
        {"indicators[1].why", read, "feedback when it was shown"},
        {"indicators[1].missed", read, "feedback when it was not shown"},
        {"indicators[1].better", read, "a line that would have shown it"},
        {"critical.*.why", read, "critical error"},
        {"better.*", read, "a better line for a weak one"}}},
      {"tracing",
       with_acts({{"title", read, "title of a desk"},
                  {"text", read, "text of a desk"},
                  {"hint", read, "hint"},
                  {"escalated.reply", read, "what follows when it is passed on"},
                  {"asks[1].reply", read, "what follows a question to a provider"},
                  {"asks[1].why", read, "feedback on a question to a provider"},
                  {"report.must[1].text", read, "what a report should hold"},
                  {"report.must[1].any~", matched, "words looked for in a report, at the beginning of a word"},
                  {"report.must[1].all~", matched, "words looked for in a report, at the beginning of a word"},
                  {"report.must[1].none~", matched, "words that should not be in a report"},
                  {"report.must[1].why", read, "feedback when the report holds it"},
                  {"report.must[1].missed", read, "feedback when the report lacks it"},
                  {"path[#].text", read, "step of the shortest way"},
                  {"conclude", read, "button that closes a desk"}})},
      {"tracing_model",
       {{"roles[1].label", read, "role of somebody in payments"},
        {"roles[1].help", read, "help for a role"},
        {"indicators[1].label", read, "ground"},
        {"indicators[1].help", read, "help for a ground"},
        {"indicators[1].why", read, "feedback on a ground"},
        {"bases[1].label", read, "lawful basis"},
        {"bases[1].help", read, "help for a lawful basis"},
        {"bases[1].why", read, "feedback on a lawful basis"},
        {"asks[1].label", read, "question to a provider"},
        {"asks[1].critical", read, "critical error"},
        {"measures[1].text", read, "what is looked at"},
        {"measures[1].why", read, "feedback"},
        {"measures[1].better", read, "better practice"},
        {"critical.*.why", read, "critical error"}}},
      {"requests",
       with_acts({{"title", read, "title of a board"},
                  {"text", read, "text of a board"},
                  {"hint", read, "hint"},
                  {"path[1].text", read, "step of the shortest way"},
                  {"conclude", read, "button that closes a board"}})},
      {"requests_model",
       {{"measures[1].text", read, "what is looked at"},
        {"measures[1].why", read, "feedback"},
        {"measures[1].better", read, "better practice"},
        {"critical.*.why", read, "critical error"}}},
      {"rule", {{"why", read, "why it matters"}, {"better", read, "a sentence that would have done"}}},
  };
  return all;
}

}  // namespace

std::span<const TextField> text_fields(std::string_view kind) {
  for (const Kind& one : kinds()) {
    if (one.name == kind) return one.fields;
  }
  return {};
}

}  // namespace casecraft::script
