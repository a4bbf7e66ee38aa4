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
    /// What cannot be dealt so goes to `problems`: rows and people that are not there, more than a row holds. What
    /// remains of a row, and a name that may be misspelt, goes to `notes`. Rows of programa that are not given are no
    /// business of this call.
    Dealing(const Document* dealing, std::span<const Document* const> documents, std::vector<std::string>& problems,
            std::vector<std::string>& notes);

    bool is_dealt(const Document& document, const Baris& row) const;
    /// The shares that this person was dealt of the row.
    std::vector<const BarisPembagian*> shares(const Document& document, const Baris& row, const Person& person) const;
    /// Everybody who was dealt something, as the document writes them.
    std::vector<std::string> people() const;

private:
    struct Share {
        const Document* document;
        const BarisPembagian* row;
    };

    /// The programa that a row of the dealing is about; nullptr where it is not given, or refused.
    const Document* programa_of(const BarisPembagian& row, std::vector<std::string>& problems) const;
    void take(const BarisPembagian& row, std::vector<std::string>& problems);
    void judge_sums(std::vector<std::string>& problems, std::vector<std::string>& notes) const;
    void judge_names(std::vector<std::string>& notes) const;
    std::string at(const BarisPembagian& row) const;

    const Document* dealing_;
    std::span<const Document* const> documents_;
    std::vector<Share> shares_;
};

} // namespace suluh
