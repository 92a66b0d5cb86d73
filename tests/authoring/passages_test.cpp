#include <catch2/catch.hpp>

#include <string>

#include "authoring/passages.hpp"

using namespace casecraft::authoring;

namespace {

std::vector<std::string> texts(std::string_view source, const std::vector<Passage>& passages) {
  std::vector<std::string> all;
  for (const Passage& passage : passages) all.emplace_back(source.substr(passage.from, passage.to - passage.from));
  return all;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the texts of Lua are its string literals, short and long, without comments") {
  const std::string source = "a = \"one\" -- \"no\"\nb = 'it\\'s' .. [[two\nlines]] --[[ 'no' ]] c = [==[ a ]] b ]==] x = t[1] y = t[ [[k]] ]";
  CHECK(texts(source, lua_passages(source)) == Texts{"one", "it\\'s", "two\nlines", " a ]] b ", "k"});
}

TEST_CASE("Lua that ends in the middle of a text is read as far as it goes") {
  for (const std::string source : {"a = \"open", "a = [[open", "a = 'open\\", "--[[ open", "[", "[=", "--"}) {
    INFO(source);
    const auto found = texts(source, lua_passages(source));
    CHECK(found.size() <= 1);
  }
}

TEST_CASE("the texts of JSON are its values, and of a list of references what is no title") {
  const std::string source = R"({"title": "T", "list": ["a", {"document": "D", "note": "say \"n\""}]})";
  CHECK(texts(source, json_passages(source, false)) == Texts{"T", "a", "D", "say \\\"n\\\""});
  CHECK(texts(source, json_passages(source, true)) == Texts{"T", "a", "say \\\"n\\\""});
}

TEST_CASE("the texts of a PO file are its translations, line after line") {
  const std::string source = "# \"no\"\nmsgctxt \"no\"\nmsgid \"no\"\n\"no\"\nmsgstr \"\"\n\"one \"\n\"two\"\n\nmsgid \"no\"\nmsgstr \"three\"\n";
  const auto passages = po_passages(source);
  CHECK(texts(source, passages) == Texts{"", "one ", "two", "three"});
  CHECK(passages[2].goes_on);
  CHECK_FALSE(passages[3].goes_on);
}
