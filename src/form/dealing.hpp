// Who was dealt which row (`jenis: pembagian`), looked up in the programa that are given.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "suluh/document.hpp"

#include "form/person.hpp"

namespace suluh {

/// "99.08.03.2004/2027": how an RKTP names a programa; empty where the programa does not say its region and year.
std::string programa_key(const Programa& programa);

class Dealing {
public:
    /// What cannot be found goes to `problems`. Rows of programa that are not given are no business of this call.
    Dealing(const Document* dealing, std::span<const Document* const> documents, std::vector<std::string>& problems);

    bool is_dealt(const Document& document, const Baris& row) const;
    /// The shares that this person was dealt of the row.
    std::vector<const BarisPembagian*> shares(const Document& document, const Baris& row, const Person& person) const;

private:
    struct Share {
        const Document* document;
        const BarisPembagian* row;
    };

    std::vector<Share> shares_;
};

} // namespace suluh
