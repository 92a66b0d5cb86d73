#include "authoring/pack_under_check.hpp"

#include <algorithm>

#include "session/contents.hpp"

namespace casecraft::authoring {

PackUnderCheck pack_under_check(std::string id, const session::Exercise& exercise, std::vector<ShownFile> files, Wishes wishes) {
  PackUnderCheck pack{std::move(id), exercise, std::move(files), {}, outline_of(exercise), {}, std::move(wishes)};
  for (const script::Declaration& one : session::declarations_of(exercise)) {
    if (!one.where.file.starts_with("scripts/")) pack.declarations.push_back(&one);
  }
  for (const script::Declaration* one : pack.declarations) add_prose(*one, pack.prose);
  return pack;
}

std::vector<const Way*> choices_of(const Place& place) {
  std::vector<const Way*> choices;
  if (place.kind != "scene") return choices;
  const std::size_t count = std::min(place.declaration->node.at("choices").items.size(), place.ways.size());
  for (std::size_t i = 0; i < count; ++i) choices.push_back(&place.ways[i]);
  return choices;
}

}  // namespace casecraft::authoring
