#include "script/translation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "script/text_template.hpp"

namespace casecraft::script {
namespace {

const Translated* usable(const PackText& text, std::span<const Translation> translations, std::string_view locale) {
  for (const Translation& translation : translations) {
    if (translation.locale != locale) continue;
    const Translated* found = translation.find(text.id);
    if (found != nullptr && is_usable(text, *found)) return found;
  }
  return nullptr;
}

/// Words with a count get a table of the language's forms, with its rule, beside those of their author, in which a state keeps them.
void put_forms(Node& words_node, const Translated& translated, std::span<const Translation> translations, std::string_view locale) {
  const base::Position where = words_node.where;
  Node node;
  node.kind = Node::Kind::table;
  node.where = where;
  for (const std::string& words : translated.words) {
    Node form;
    form.kind = Node::Kind::data;
    form.data = base::Value(words);
    form.where = where;
    node.items.push_back(std::move(form));
  }
  for (const Translation& translation : translations) {
    if (translation.locale != locale || translation.find(translated.id) != &translated) continue;
    Node rule;
    rule.kind = Node::Kind::data;
    rule.data = base::Value(translation.plural_forms);
    rule.where = where;
    node.fields = {{"plural", std::move(rule)}};
  }
  words_node.fields.push_back({kFormsOfLocale, std::move(node)});
}

}  // namespace

const Translated* Translation::find(std::string_view id) const {
  const auto found = texts.find(std::string(id));
  return found == texts.end() ? nullptr : &found->second;
}

Translation translation_of(const base::Po& catalogue) {
  Translation translation;
  translation.pack = base::po_header_field(catalogue.header, "X-Casecraft-Pack");
  translation.plural_forms = base::po_header_field(catalogue.header, "Plural-Forms");
  for (const base::PoEntry& entry : catalogue.entries) {
    const std::string id = entry.context.value_or("");
    translation.texts.emplace(id, Translated{id, entry.id, entry.plural.value_or(""), entry.translations, entry.is_fuzzy});
  }
  return translation;
}

std::string placeholder_problem(const PackText& text, const Translated& translated) {
  if (text.role != TextRole::read && text.role != TextRole::kept) return {};
  const std::vector<std::string> wanted = placeholders(text.source);
  const std::vector<std::string> of_plural = placeholders(text.plural);
  for (const std::string& words : translated.words) {
    if (words.empty()) continue;
    const std::vector<std::string> found = placeholders(words);
    // A form for one may leave the number out.
    if (found == wanted || (!text.plural.empty() && found == of_plural)) continue;
    std::vector<std::string> lost, made;
    std::set_difference(wanted.begin(), wanted.end(), found.begin(), found.end(), std::back_inserter(lost));
    std::set_difference(found.begin(), found.end(), wanted.begin(), wanted.end(), std::back_inserter(made));
    return fmt::format("{}{}{}", lost.empty() ? "" : fmt::format("{} is missing", fmt::join(lost, ", ")), lost.empty() || made.empty() ? "" : ", and ",
                       made.empty() ? "" : fmt::format("{} is not in the source", fmt::join(made, ", ")));
  }
  return {};
}

bool is_usable(const PackText& text, const Translated& translated) {
  const bool is_whole = !translated.words.empty() && std::none_of(translated.words.begin(), translated.words.end(), [](const std::string& words) { return words.empty(); });
  return is_whole && !translated.is_fuzzy && translated.source == text.source && translated.plural == text.plural && placeholder_problem(text, translated).empty();
}

std::vector<std::string> forms_in(std::string_view words) {
  std::vector<std::string> forms;
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t end = std::min(words.find('|', at), words.size());
    std::string form = tidy(words.substr(at, end - at));
    if (!form.empty()) forms.push_back(std::move(form));
    at = end + 1;
  }
  return forms;
}

std::map<std::string, std::string> translate(std::vector<Declaration>& declarations, std::span<const Translation> translations, std::string_view locale) {
  std::map<std::string, std::string> shown;
  if (translations.empty()) return shown;
  for (const PackText& text : texts_of(declarations)) {
    const Translated* here = usable(text, translations, locale);
    if (text.node == nullptr || text.role == TextRole::value) {
      if (here != nullptr) shown.emplace(text.source, here->words.front());
      continue;
    }
    auto& node = const_cast<Node&>(*text.node);   // One of `declarations`, which are the caller's to change.
    if (text.role == TextRole::matched) {
      for (const Translation& translation : translations) {
        const Translated* there = translation.find(text.id);
        if (there == nullptr || !is_usable(text, *there)) continue;
        for (std::string& form : forms_in(there->words.front())) node.also.push_back(std::move(form));
      }
      std::sort(node.also.begin(), node.also.end());
      node.also.erase(std::unique(node.also.begin(), node.also.end()), node.also.end());
      if (here != nullptr) {
        const std::vector<std::string> forms = forms_in(here->words.front());
        if (!forms.empty()) node.shown = forms.front();
      }
    } else if (here != nullptr && text.role == TextRole::kept && text.plural.empty()) {
      node.shown = here->words.front();
    } else if (here != nullptr && !text.plural.empty()) {
      put_forms(node, *here, translations, locale);
    } else if (here != nullptr) {
      node.data = base::Value(here->words.front());
    }
  }
  return shown;
}

}  // namespace casecraft::script
