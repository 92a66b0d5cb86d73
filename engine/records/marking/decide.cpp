#include "records/marking/decide.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/language.hpp"
#include "base/names.hpp"

namespace casecraft::records {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

void require_answerable(const std::string& author, const std::string& reason) {
  if (is_blank(author)) throw Error("a decision needs who decided it; say so with --by \"your name or office\"");
  if (is_blank(reason)) throw Error("a decision needs its reason, which the trainee will read; give it with --reason \"…\"");
}

Annotation remark(std::string kind, std::int64_t action, const std::string& author, base::Map body) {
  Annotation annotation;
  annotation.number = action;
  annotation.kind = std::move(kind);
  annotation.author = author;
  annotation.body = base::Value(std::move(body));
  return annotation;
}

}  // namespace

const std::vector<Choice>& choices_of(About about) {
  static const std::vector<Choice> critical{{base::to_say("confirmed"), base::to_say("It is the error that was proposed: the exercise is failed.")},
                                            {base::to_say("overturned"), base::to_say("It is not: the error does not count.")}};
  static const std::vector<Choice> code{{base::to_say("read_rightly"), base::to_say("The program read the question as it stands.")}, {base::to_say("read_wrongly"), base::to_say("The trainee is right: it was read wrongly.")}};
  static const std::vector<Choice> text{{base::to_say("meets"), base::to_say("It says what the next reader needs.")}, {base::to_say("meets_in_part"), base::to_say("Something that is needed is missing.")},
                                        {base::to_say("falls_short"), base::to_say("The next reader could not act on it.")}};
  switch (about) {
    case About::critical: return critical;
    case About::code: return code;
    case About::text: return text;
  }
  return critical;
}

Annotation decision_on(const Item& item, std::string_view word, const std::string& author, const std::string& reason) {
  std::vector<std::string> words;
  for (const Choice& choice : choices_of(item.about)) words.push_back(choice.word);
  if (std::find(words.begin(), words.end(), word) == words.end()) {
    throw Error(fmt::format("action {} cannot be decided with '{}'; {}", item.action, word, base::nearest_name_hint(std::string(word), words)));
  }
  require_answerable(author, reason);
  return remark("decision", item.action, author,
                base::Map{{"about", base::Value(to_string(item.about))}, {"key", base::Value(item.key)}, {"decision", base::Value(word)}, {"reason", base::Value(reason)}});
}

Annotation override_to(std::string_view verdict, const std::string& author, const std::string& reason) {
  if (verdict != "passed" && verdict != "failed") {
    throw Error(fmt::format("'{}' is no verdict that can be set; expected passed or failed", verdict));
  }
  require_answerable(author, reason);
  return remark("override", 0, author, base::Map{{"verdict", base::Value(verdict)}, {"reason", base::Value(reason)}});
}

}  // namespace casecraft::records
