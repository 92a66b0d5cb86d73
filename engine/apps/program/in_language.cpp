#include "apps/program/in_language.hpp"

#include <algorithm>
#include <array>

#include "apps/program/sentences.hpp"

namespace casecraft::program {
namespace {

using session::Block;

constexpr std::array<std::string_view, 6> kTyped{"value", "values", "fields", "query", "sql", "narrative"};

// What ids may stand for: types of utterances, columns and groups of a ledger's answers, parts that somebody has.
using base::to_say;
[[maybe_unused]] constexpr const char* kNames[] = {
    to_say("invitation"), to_say("cued invitation"), to_say("facilitator"), to_say("directive"), to_say("option posing"), to_say("suggestive"),
    to_say("compound"), to_say("blaming"), to_say("pressure"), to_say("rapport"), to_say("ground rules"), to_say("choice"), to_say("support"),
    to_say("closure"), to_say("unclear"), to_say("forced choice"), to_say("repeated"), to_say("promise"), to_say("broken promise"), to_say("intimate"),
    to_say("child"), to_say("ignored stop"), to_say("apology"), to_say("row"), to_say("booking time"), to_say("debtor"), to_say("debtor name"),
    to_say("debtor country"), to_say("creditor"), to_say("creditor name"), to_say("creditor country"), to_say("reference amount"), to_say("instructed"),
    to_say("currency"), to_say("provider"), to_say("purpose"), to_say("remittance information"), to_say("status"), to_say("value date"),
    to_say("debtor time"), to_say("creditor time"), to_say("agent"), to_say("record"), to_say("end to end id"), to_say("count"), to_say("sum"),
    to_say("first"), to_say("last"), to_say("pair"), to_say("corridor"), to_say("day"), to_say("week"), to_say("month"), to_say("weekday"), to_say("hour"),
    to_say("amount"), to_say("words"), to_say("payer"), to_say("receiver"), to_say("collector"), to_say("mule"), to_say("uninvolved")};

// Ids are a word of small letters.
bool may_be_said(std::string_view text) {
  return text.find(' ') != std::string_view::npos || (!text.empty() && text.front() >= 'A' && text.front() <= 'Z');
}

void put(base::Text& text, const base::Language& language) {
  if (text.empty()) return;
  std::string said = words_in(language, text.view());
  if (text.view() != said) text = base::Text(std::move(said));
}

/// A deadline's "in 2 h" has too few letters for `shown` to know it by.
void put_due(base::Text& text, const base::Language& language) {
  constexpr std::string_view kIn = "in ";
  const std::string_view words = text.view();
  if (!words.starts_with(kIn)) return put(text, language);
  text = base::Text(language.say("in {}", words.substr(kIn.size())));
}

/// What a map says whose words are partly those of a person, by what it is: a decision of a debrief, or what was found, or said, in a conversation.
void put_sentences(base::Map& map, const base::Value& english, const base::Language& language) {
  const auto put_as = [&](const char* key, std::string words) { map.insert_or_assign(key, base::Value(std::move(words))); };
  if (english.has("decision") && english["taken"].is_text()) {
    const std::string title = english.text_at("title");
    put_as("title", decision_title_in(language, title));
    put_as("taken", taken_in(language, title, english.text_at("taken")));
  }
  if (english["figure"].is_text()) put_as("figure", figure_in(language, english.text_at("figure")));
  // A line of a conversation as it was said, and what somebody says of how it was read.
  if (english.has("action") && english["text"].is_text()) put_as("text", english.text_at("text"));
  if (english.has("meant") && english["words"].is_text()) put_as("words", english.text_at("words"));
}

bool is_of_the_exercise(Block::Kind kind) { return kind != Block::Kind::asked && kind != Block::Kind::said && kind != Block::Kind::paragraph; }

}  // namespace

session::View in_language(session::View view, const base::Language& language) {
  if (language.is_english()) return view;
  for (Block& block : view.blocks) {
    // A letter's own paragraphs are the author's; those between are the program's: what is attached, until when it is kept.
    if (is_of_the_exercise(block.kind) || (view.activity == "requests" && block.kind == Block::Kind::paragraph)) put(block.text, language);
  }
  for (session::ActionTemplate& offer : view.offers) {
    put(offer.label, language);
    for (session::Field& field : offer.fields) {
      put(field.label, language);
      put(field.help, language);
      for (auto& [value, label] : field.options) put(label, language);
    }
  }
  view.panel = in_language(view.panel, language);
  return view;
}

session::Page in_language(session::Page page, const base::Language& language) {
  if (language.is_english()) return page;
  put(page.title, language);
  for (session::PageRow& row : page.rows) {
    put(row.title, language);
    put(row.detail, language);
    row.data["due"].is_integer() ? put_due(row.text, language) : put(row.text, language);
    row.data = in_language(row.data, language);
  }
  page.data = in_language(page.data, language);
  return page;
}

base::Value in_language(const base::Value& value, const base::Language& language) {
  if (language.is_english()) return value;
  if (value.is_text()) return may_be_said(value.as_text().view()) ? base::Value(words_in(language, value.as_text().view())) : value;
  if (value.is_list()) {
    base::List list;
    for (const base::Value& one : value.as_list()) list.push_back(in_language(one, language));
    return base::Value(std::move(list));
  }
  if (!value.is_map()) return value;
  base::Map map;
  for (const auto& [key, one] : value.as_map()) {
    const bool is_typed = std::find(kTyped.begin(), kTyped.end(), std::string_view(key)) != kTyped.end();
    map.emplace(key, is_typed ? one : in_language(one, language));
  }
  put_sentences(map, value, language);
  return base::Value(std::move(map));
}

std::string name_in_words(std::string_view id, const base::Language& language) {
  std::string words(id);
  std::replace(words.begin(), words.end(), '_', ' ');
  return language.say(words);
}

}  // namespace casecraft::program
