// Whose plan: a person asked for by name or NIP, and the rows that name that person among the pelaksana.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "suluh/programa.hpp"

namespace suluh {

struct Person {
    std::string name; ///< as the document spells it; empty when it knows only the NIP
    std::string nip;  ///< digits; empty when unknown

    bool known() const { return !name.empty() || !nip.empty(); }
};

/// Who is meant: `asked` is a name or a NIP, or empty for the document's own penyuluh.
Person find_person(const Programa& programa, std::string_view asked);

/// Whether a text that names one person, by name or NIP, names this one.
bool is_called(const Person& person, std::string_view text);

/// Whether the person is among those who carry out the row. One text may name several people ("Siti Rahma dan Karto").
/// Names are the same whatever their case, their titles, and remarks in brackets.
bool carries_out(const Person& person, const Baris& row);

/// Whether the row may be this person's although it does not say so: its pelaksana hold the name among other words
/// ("Tim Siti Rahma dkk"), or it names nobody or just "PPL" in a programa of which the person is the penyuluh.
bool is_unsure(const Programa& programa, const Person& person, const Baris& row);
/// Such a row in a note: `K2 ("PPL, Karto")`.
std::string said_unsure(const Baris& row);

/// The people of one text: "Siti Rahma, S.P., Karto dan Lastri" are three.
std::vector<std::string> names_in(std::string_view text);

/// Another NIP that the document gives this person's name, or empty.
std::string other_nip(const Programa& programa, const Person& person);

/// Everybody whom the document names.
std::vector<std::string> names_known_in(const Programa& programa);

} // namespace suluh
