#include "apps/terminal/desk_form.hpp"

#include <fmt/format.h>

#include "apps/terminal/words.hpp"

namespace casecraft::terminal {

using session::Field;

Field field(const char* name, std::string label, Field::Type type, bool is_required, std::string help) {
  Field made;
  made.name = name;
  made.label = base::Text(std::move(label));
  made.help = base::Text(std::move(help));
  made.type = type;
  made.is_required = is_required;
  return made;
}

Field options(const char* name, std::string label, const base::Value& list, bool has_help, const char* label_key) {
  Field made = field(name, std::move(label), Field::Type::option, true);
  for (const base::Value& one : list.as_list()) {
    const std::string help = has_help ? one.text_at("help") : std::string();
    made.options.emplace_back(base::Text(one.text_at("id")), base::Text(help.empty() ? one.text_at(label_key) : fmt::format("{}: {}", one.text_at(label_key), help)));
  }
  return made;
}

Command first_of(const std::string& rest) {
  Command command = read_command(base::english(), rest);
  command.word = std::string(trim(rest)).substr(0, command.word.size());
  return command;
}

void TracingDesk::run(Form form) {
  const std::string key = fmt::format("{}/{}", view_.place.view(), form.again);
  Draft& draft = drafts_[key];
  draft.title = form.offer.label.str();
  draft.values.resize(form.offer.fields.size());
  draft.labels.clear();
  for (std::size_t i = 0; i < form.offer.fields.size(); ++i) {
    const Field& one = form.offer.fields[i];
    draft.labels.push_back(one.label.str());
    if (const auto given = form.given.find(one.name.view()); given != form.given.end() && !given->second.empty()) {
      draft.values[i] = given->second;
      draft.given.insert(i);
    }
  }
  // A line that says all that is needed is sent as it is; what was refused before is looked over.
  bool is_whole = !form.is_looked_over;
  for (const Field& one : form.offer.fields) {
    const auto own = form.own.find(one.name.view());
    const bool applies = own == form.own.end() || !own->second.applies || own->second.applies(draft);
    const auto given = form.given.find(one.name.view());
    if (one.is_required && applies && (given == form.given.end() || given->second.empty())) is_whole = false;
  }
  const std::vector<std::string> before = draft.values;
  const FormEnd end = is_whole ? FormEnd::send : fill_form(console_, form.offer, draft, form.own);
  if (end != FormEnd::send) {
    const bool is_kept = draft.values != before;
    // Nothing was typed: nothing to keep.
    if (!is_kept) drafts_.erase(key);
    if (end == FormEnd::cancel) console_.line(is_kept ? console_.say("Nothing was done. What you typed is kept: type {} to go on with it.", form.again) : console_.say("Nothing was done.").str());
    else ways_.leave_form(end);
    return;
  }
  base::Map payload = filled_payload(form.offer, draft).as_map();
  form.finish(payload);
  if (ways_.send(form.kind, base::Value(std::move(payload)))) {
    drafts_.erase(key);
  } else {
    draft.asked = draft.values.size();
    console_.line(console_.say("Nothing was lost: type {} to change and send it.", form.again));
  }
}

}  // namespace casecraft::terminal
