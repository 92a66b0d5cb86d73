#include "apps/desktop/screens/instructor.hpp"

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/screens.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "apps/program/folders.hpp"
#include "apps/program/making.hpp"
#include "apps/program/new_folder.hpp"

namespace casecraft::desktop {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestPath = 1000;

/// "~/cases/my-case" as a shell would take it.
fs::path typed_path(const std::string& typed) {
  if (typed == "~" || typed.starts_with("~/")) return program::person_home() / typed.substr(std::min<std::size_t>(2, typed.size()));
  return typed;
}

/// A field with its label above and what is wrong with it below; true when Enter was pressed in it.
bool labelled_field(Column& column, std::string_view name, std::string_view label, Draft& draft, std::string_view empty_words, const std::string& problem, std::size_t most) {
  Ui& ui = column.ui;
  column.words(label, Face::small, ui.theme().muted, 1.4F).gap(0.35F);
  FieldLook look;
  look.most = most;
  look.empty_words = empty_words;
  const FieldResponse response = text_field(ui, make_id(name), column.x, column.y, column.width, draft.editor, draft.scroll, look);
  column.y += response.height;
  if (!problem.empty()) column.gap(0.3F).words(problem, Face::body, ui.theme().bad);
  column.gap(0.8F);
  return response.is_confirmed;
}

void make_exercise(App& app) {
  NewExercise& form = app.instructor.made;
  form.folder_problem.clear();
  form.title_problem.clear();
  try {
    if (form.folder.editor.text().empty()) {
      form.folder_problem = app.ui.say("Name the folder to make, for example my-case.");
      return;
    }
    fs::path folder = typed_path(form.folder.editor.text());
    // A name alone is put among one's own exercises, which the catalogue shows.
    if (!folder.has_parent_path()) folder = program::own_exercises() / folder;
    if (!folder.has_filename()) folder = folder.parent_path();
    if (folder.is_relative()) folder = program::person_home() / folder;
    const authoring::TemplateKind& kind = authoring::template_kinds()[form.kind];
    authoring::NewPack answers;
    answers.id = folder.filename().string();
    answers.kind = kind.id;
    answers.title = form.title.editor.text().empty() ? authoring::title_from(answers.id) : form.title.editor.text();
    answers.minutes_from = kind.minutes_from;
    answers.minutes_to = kind.minutes_to;
    answers.audience = {"police", app.ui.say("NGO staff")};
    form.title_problem = authoring::problem_of_line(answers.title, "title", false);
    form.folder_problem = authoring::problem_of_id(answers.id);
    if (!form.title_problem.empty() || !form.folder_problem.empty()) return;
    std::error_code ignored;
    if (folder.parent_path() == program::own_exercises()) fs::create_directories(folder.parent_path(), ignored);
    program::make_pack(app.library, folder, answers);
    form.folder.editor.set_text("");
    form.title.editor.set_text("");
    app.instructor.entries = app.library.catalogue();
    open_pack(app, folder.string());
    app.message = app.ui.say("Made: {}. Open main.lua in an editor; its first lines say what to change first.", folder.string());
  } catch (const std::exception& error) {
    form.folder_problem = error.what();
  }
}

void new_exercise(App& app, Column& column) {
  NewExercise& form = app.instructor.made;
  column.heading(app.ui.say("New exercise")).gap(0.4F);
  column.muted(app.ui.say("A folder with an exercise that can be played at once. It is commented as a lesson: change it piece by piece, and check it after each step.")).gap(0.8F);
  const auto kinds = authoring::template_kinds();
  Flow flow = column.flow();
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const std::string key = std::to_string(i + 1);
    if (flow.button("template", kind_name(app.ui.language(), kinds[i].id), form.kind == i ? Look::chosen : Look::usual, key, i) || app.ui.take_letter(key.front())) form.kind = i;
  }
  column.after(flow).gap(0.4F);
  const authoring::TemplateKind& kind = kinds[form.kind];
  column.muted(app.ui.say("{}: {}. {} to {} minutes as it comes.", kind_name(app.ui.language(), kind.id), app.ui.say(kind.words), kind.minutes_from, kind.minutes_to), Face::small).gap(0.8F);
  bool is_confirmed = labelled_field(column, "new-folder", app.ui.say("Folder. A name alone is put among your own exercises: lower-case letters, digits, hyphens."), form.folder, "my-case", form.folder_problem, kLongestPath);
  is_confirmed = labelled_field(column, "new-title", app.ui.say("Title"), form.title, app.ui.say("from the folder's name"), form.title_problem, 120) || is_confirmed;
  Flow end = column.flow();
  const bool is_pressed = end.button("make-exercise", app.ui.say("Make it"), Look::primary);
  column.after(end);
  if (is_pressed || is_confirmed) make_exercise(app);
}

void try_to_open(App& app, const std::string& folder) {
  app.instructor.path_problem.clear();
  try {
    open_pack(app, folder);
  } catch (const std::exception& error) {
    app.instructor.path_problem = error.what();
  }
}

void open_folder(App& app, Column& column) {
  Instructor& instructor = app.instructor;
  column.heading(app.ui.say("Open a folder")).gap(0.4F);
  column.muted(app.ui.say("Check an exercise, and prove what can be reached in it.")).gap(0.8F);
  const bool is_confirmed = labelled_field(column, "open-path", app.ui.say("Path of its folder"), instructor.path, app.ui.say("for example ~/cases/my-case"), instructor.path_problem, kLongestPath);
  Flow flow = column.flow();
  if (flow.button("open-path-now", app.ui.say("Open"), Look::usual) || is_confirmed) {
    const fs::path typed = typed_path(instructor.path.editor.text());
    try_to_open(app, typed.empty() ? "" : fs::absolute(typed).string());
  }
  column.after(flow).gap(1.0F);
  column.words(app.ui.say("Or one of the catalogue"), Face::strong).gap(0.5F);
  const std::vector<program::CatalogueEntry> entries = instructor.entries;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    float height = 0;
    const program::CatalogueEntry& entry = entries[i];
    if (choice(column.ui, make_id("open-entry", i), column.x, column.y, column.width, "", fmt::format("{} \u2022 {}\n{}", entry.manifest.title, entry.manifest.id, entry.folder.string()), false, height)) try_to_open(app, entry.folder.string());
    column.y += height;
    column.gap(0.5F);
  }
}

}  // namespace

void open_instructor(App& app) {
  app.message.clear();
  app.instructor.entries = app.shelf.entries;
  app.instructor.path_problem.clear();
  app.instructor.made.folder_problem.clear();
  app.instructor.made.title_problem.clear();
  app.go(Screen::instructor);
}

void draw_instructor(App& app) {
  page(app, app.ui.say("Instructor"), true, app.instructor.scroll, [&](Column& column) {
    Flow flow = column.flow();
    if (flow.button("to-new", app.ui.say("New exercise"), Look::usual, "N") || app.ui.take_letter('n')) app.ui.set_focus(make_id("new-folder"));
    if (flow.button("to-open", app.ui.say("Open a folder"), Look::usual, "O") || app.ui.take_letter('o')) app.ui.set_focus(make_id("open-path"));
    const bool wants_inbox = flow.button("to-inbox", app.ui.say("Inbox"), Look::usual, "I") || app.ui.take_letter('i');
    const bool wants_cohort = flow.button("to-cohort", app.ui.say("Results of a course"), Look::usual, "R") || app.ui.take_letter('r');
    column.after(flow).gap(1.2F);
    if (wants_inbox) return open_inbox(app);
    if (wants_cohort) return open_cohort(app);
    new_exercise(app, column);
    column.gap(1.2F).rule().gap(1.2F);
    open_folder(app, column);
  });
}

}  // namespace casecraft::desktop
