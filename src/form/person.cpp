#include "form/person.hpp"

#include <algorithm>
#include <vector>

#include "suluh/form.hpp"

#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// "Siti Rahma, S.P." and "SITI  RAHMA" are "siti rahma".
std::string bare_name(std::string_view text) {
    return fold_word(text.substr(0, text.find(',')));
}

/// The digits of a text that is nothing but a NIP, else "".
std::string nip_digits(std::string_view text) {
    const auto nip = read_nip(text);
    return nip.ok() ? nip.value.digits : std::string{};
}

template <class Visit>
void each_row(const Programa& programa, Visit visit) {
    for (const auto& row : programa.kegiatan) visit(row);
    for (const auto& row : programa.ikhtiar) visit(row);
}

/// Everybody whom the document gives a name, and some a NIP.
std::vector<Person> named_people(const Programa& programa) {
    std::vector<Person> people;
    const auto add = [&](const Text& name, const Value<Nip>& nip) {
        if (name.present()) people.push_back({std::string{*name}, nip.present() ? nip->digits : std::string{}});
    };
    add(programa.penyuluh.nama, programa.penyuluh.nip);
    for (const auto& penyusun : programa.pengesahan.penyusun) add(penyusun.nama, penyusun.nip);
    each_row(programa, [&](const Baris& row) {
        for (const auto& one : row.pelaksana) add(one, {});
    });
    return people;
}

} // namespace

Person find_person(const Programa& programa, std::string_view asked) {
    const auto people = named_people(programa);
    const auto wanted = utf8::trim(asked);
    if (wanted.empty()) return programa.penyuluh.nama.present() ? people.front() : Person{};
    const auto nip = nip_digits(wanted);
    const auto person = std::ranges::find_if(people, [&](const Person& one) {
        return nip.empty() ? bare_name(one.name) == bare_name(wanted) : one.nip == nip;
    });
    if (person != people.end()) return *person;
    return nip.empty() ? Person{std::string{wanted}, {}} : Person{{}, nip};
}

bool carries_out(const Person& person, const Baris& row) {
    return std::ranges::any_of(row.pelaksana, [&](const Text& one) {
        if (!one.present()) return false;
        return (!person.name.empty() && bare_name(*one) == bare_name(person.name)) ||
               (!person.nip.empty() && nip_digits(*one) == person.nip);
    });
}

bool has_rows(const Programa& programa, std::string_view penyuluh) {
    const auto person = find_person(programa, penyuluh);
    bool found = false;
    each_row(programa, [&](const Baris& row) { found = found || carries_out(person, row); });
    return found;
}

std::vector<std::string> people_with_rows(const Programa& programa) {
    std::vector<std::string> people;
    std::vector<std::string> seen;
    each_row(programa, [&](const Baris& row) {
        for (const auto& one : row.pelaksana) {
            if (!one.present() || std::ranges::find(seen, bare_name(*one)) != seen.end()) continue;
            seen.push_back(bare_name(*one));
            people.emplace_back(*one);
        }
    });
    return people;
}

} // namespace suluh
