#include "apps/program/form_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "apps/program/library.hpp"
#include "authoring/outline.hpp"
#include "script/text_template.hpp"

namespace casecraft::program {
namespace {

/// A text of a pack; empty where a function makes it, or something is filled in as it is played.
std::string text_at(const script::Node& node, std::string_view key) {
  const script::Node& given = node.at(key);
  if (!given.is_text()) return {};
  std::string words = script::tidy(given.data.as_text());
  return words.find("${") == std::string::npos ? words : std::string();
}

}  // namespace

const std::vector<FormWords::Field>& FormWords::fields_of(const base::Hash& bundle) {
  const auto [known, is_new] = known_.try_emplace(bundle);
  if (!is_new) return known->second;
  std::shared_ptr<session::Exercise> exercise;
  try {
    exercise = load(store_.bundle(bundle), locale_);
  } catch (const Error&) {
    return known->second;   // Its files are older than this program, or are gone.
  }
  for (const authoring::Place& place : authoring::outline_of(*exercise).places) {
    const script::Node& entry = place.declaration->node.at("entry");
    for (const script::Node& one : entry.at("fields").items) {
      Field field;
      field.place = place.id;
      field.name = text_at(one, "name");
      field.label = text_at(one, "label");
      field.help = text_at(one, "help");
      for (const script::Node& check : entry.at("checks").items) {
        const std::string label = text_at(check, "label");
        if (!label.empty() && text_at(check, "field") == field.name) field.looked_for.push_back(label);
      }
      known->second.push_back(std::move(field));
    }
  }
  return known->second;
}

void FormWords::put(const records::SessionRecord& record, std::vector<records::Item>& items) {
  for (records::Item& item : items) {
    if (item.about != records::About::text) continue;
    const Field* found = nullptr;
    bool is_one = true;
    for (const Field& field : fields_of(record.bundle)) {
      if (field.name != item.key || field.label.empty() || (!item.place.empty() && field.place != item.place)) continue;
      is_one = is_one && (found == nullptr || found->label == field.label);
      found = &field;
    }
    if (found == nullptr || !is_one) continue;
    const std::string by_id = records::title_of_part("", item.key);
    if (item.title.ends_with(by_id)) item.title = records::title_of_part(item.title.substr(0, item.title.size() - by_id.size()), found->label);
    item.asked_for = found->help;
    item.looked_for = found->looked_for;
  }
}

}  // namespace casecraft::program
