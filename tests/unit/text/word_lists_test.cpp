#include <string>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "suluh/source.hpp"
#include "suluh/tree.hpp"

#include "text/embedded.hpp"
#include "text/word_lists.hpp"

namespace suluh {

TEST_CASE("word lists are read as the YAML reader reads them") {
    int files = 0;
    for (const auto& file : embedded_files()) {
        const bool nested = file.path.ends_with("tidak-jelas.yaml");
        if (!file.path.starts_with("schemas/words/") || nested) continue; // it has another shape, and another reader
        CAPTURE(std::string{file.path});
        std::string fast;
        read_word_lists(
            file.content, [&](auto key, auto word) { fast += fmt::format("{} {}\n", key, word); },
            [&](auto key, auto left, auto right) { fast += fmt::format("{} {} = {}\n", key, left, right); });
        Findings findings;
        const Source source{"kata.yaml", std::string{file.content}};
        const auto tree = read_yaml(source, findings);
        CHECK(findings.empty());
        std::string slow;
        for (const auto& member : tree.root.members) {
            for (const auto& item : member.value.items) slow += fmt::format("{} {}\n", member.key, item.text);
            for (const auto& pair : member.value.members)
                slow += fmt::format("{} {} = {}\n", member.key, pair.key, pair.value.text);
        }
        CHECK(fast == slow);
        CHECK_FALSE(fast.empty());
        ++files;
    }
    CHECK_GE(files, 10);
}

} // namespace suluh
