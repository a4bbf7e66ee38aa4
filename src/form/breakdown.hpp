// One penyuluh's year out of programa: the rows that the person carries out or that were dealt to the person, as an
// RKTP in YAML that people go on editing.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "suluh/document.hpp"

namespace suluh {

struct BreakdownRequest {
    std::string penyuluh;              ///< name or NIP; empty: the documents' own penyuluh
    const Document* dealing = nullptr; ///< a Pembagian, or nullptr
};

/// Problems and notes are whole Indonesian lines that begin with the file they speak of.
struct Breakdown {
    std::string yaml; ///< empty where there are problems
    std::vector<std::string> problems;
    std::vector<std::string> notes; ///< what was left out or is to be looked at
};

/// Every document must hold a programa without mistakes of shape.
Breakdown break_down(std::span<const Document* const> documents, const BreakdownRequest& request);

} // namespace suluh
