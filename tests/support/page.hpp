// A family's page (src/rules/<group>.md) taken apart: sections and their code blocks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace suluh::test {

/// ```yaml salah tanpa=tahun berkas=desa.yaml
struct Block {
    std::string language;               ///< "yaml", "temuan"
    std::string role;                   ///< "salah", "benar" or empty
    std::string file;                   ///< of `berkas=`
    std::vector<std::string> without{}; ///< of `tanpa=`
    std::string text;
};

struct Section {
    std::string rule;  ///< of the heading "## group/name"
    std::string prose; ///< what stands outside the blocks
    std::vector<Block> blocks;
};

/// Throws on a header word that it does not know and on a block that is not closed.
std::vector<Section> read_page(std::string_view page);

} // namespace suluh::test
