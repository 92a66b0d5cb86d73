#include "script/text_fields.hpp"

#include <vector>

// Which parts of which declarations are texts that a language may change. What a conversation says and what bodies write is kept in a session's state, or decides how the next
// line is read: there it stays as it was written, since a state depends on no language, and is shown in the locale's words (`kept`). Ids, conditions, effects, references, times and
// the word lists that the interview's coder works with are none.
namespace casecraft::script {
namespace {

constexpr TextRole read = TextRole::read;
constexpr TextRole kept = TextRole::kept;
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
      {"words", {{"*", kept, "words that a script shows"}}},
      {"interview",
       {{"title", read, "title of an interview"},
        {"text", read, "text before an interview"},
        {"hint", read, "hint"},
        {"topics[1].label", read, "topic, as in \"about …\""},
        {"topics[1].why", read, "why one does not ask about it"},
        {"facts[1].says~", kept, "answer; it stands after any question about it"},
        {"facts[1].short~", kept, "short answer; it stands after any question about it"},
        {"facts[1].wrong.says~", kept, "correction of a wrong guess"},
        {"facts[1].wrong.planted~", kept, "answer of somebody who gives in to a wrong guess"},
        {"replies.*~", kept, "answer that is no fact; it stands after anything of its kind"},
        {"offers[id]@1", kept, "line that can be picked; it is what the trainee says"},
        {"asks[1].says", kept, "question that the person asks"},
        {"asks[1].good", kept, "answer when the question was answered"},
        {"asks[1].bad", kept, "answer when the question was not answered"},
        {"acts[1].says~", kept, "what follows something that was done"},
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
       {{"fields[1].label", read, "label of a field of a letter"},
        {"fields[1].help", read, "help for a field of a letter"},
        {"fields[1].options[1]@2", read, "option of a field of a letter"},
        {"identifiers.*", read, "kind of identifier"},
        {"measures[1].text", read, "what is looked at"},
        {"measures[1].why", read, "feedback"},
        {"measures[1].better", read, "better practice"},
        {"critical.*.why", read, "critical error"}}},
      {"rule",
       {{"text", kept, "what a desk looks for in a letter"},
        {"says", kept, "what a desk writes when it is missing"},
        {"why", read, "why it matters"},
        {"better", read, "a sentence that would have done"},
        {"critical", read, "critical error"}}},
      {"channel", {{"label", read, "way to ask"}, {"help", read, "help for a way to ask"}, {"basis", read, "what it is based on"}}},
      {"calendar", {{"name", read, "name of a country"}}},
      {"body",
       {{"name", read, "name of a body"},
        {"role", read, "role of a body"},
        {"about", read, "about a body"},
        {"redirect", kept, "what a body writes that sends a letter back"},
        {"replies[1].text", kept, "what a body writes"},
        {"replies[1].conditions", kept, "condition of use"}}},
      {"fact", {{"text", read, "something known that a letter can hold"}, {"phrases~", matched, "words looked for in a letter, at the beginning of a word"}}},
      {"identifier", {{"label", read, "identifier"}}},
      {"holding", {{"label", kept, "data that a body holds; letters name them in the middle of a sentence"}}},
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
