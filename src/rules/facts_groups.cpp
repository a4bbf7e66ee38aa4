#include "rules/facts_groups.hpp"

#include <algorithm>
#include <set>
#include <sstream>

#include "rdkk/nik.hpp"
#include "rules/lembaga.hpp"
#include "rules/outward.hpp"
#include "rules/places.hpp"
#include "rules/references.hpp"
#include "rules/words.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

/// Words that tell sentences apart: short ones join others.
std::set<std::string> telling_words(const std::string& sentence) {
    constexpr std::size_t least = 4;
    std::set<std::string> words;
    std::istringstream in{sentence};
    for (std::string word; in >> word;)
        if (word.size() >= least) words.insert(word);
    return words;
}

/// Adds one whose name and NIP are known, once.
void add_person(PenyuluhAt& all, const Text& name, const Value<Nip>& nip) {
    if (!name.present() || !nip.present()) return;
    const auto same = [&](const auto& one) { return one.first.nip == nip->digits && one.first.name == *name; };
    if (std::ranges::none_of(all, same)) all.push_back({{nip->digits, utf8::printable(*name)}, name.span});
}

} // namespace

PenyuluhAt people_of(const Programa& programa) {
    PenyuluhAt all;
    add_person(all, programa.penyuluh.nama, programa.penyuluh.nip);
    for (const auto& person : programa.pengesahan.penyusun) add_person(all, person.nama, person.nip);
    return all;
}

PenyuluhAt people_of(const Rdk& rdk) {
    PenyuluhAt all;
    add_person(all, rdk.pengesahan.penyuluh.nama, rdk.pengesahan.penyuluh.nip);
    return all;
}

PenyuluhAt people_of(const Rdkk& rdkk) {
    PenyuluhAt all;
    add_person(all, rdkk.penyuluh.nama, rdkk.penyuluh.nip);
    add_person(all, rdkk.pengesahan.penyuluh.nama, rdkk.pengesahan.penyuluh.nip);
    return all;
}

Findings waiting_in(const Pra& pra) {
    Findings all;
    for (const auto& group : pra.kelembagaan) {
        if (!group.present() || !group.nama.present()) continue;
        const auto name = utf8::printable(utf8::trim(*group.nama));
        if (lembaga::is_poktan(group)) all.push_back({"rekap/poktan", group.nama.span, {}, {}, name});
        if (lembaga::has_yearly_plan(group))
            all.push_back({"lembaga/tanpa-rdk",
                           group.kelas.span,
                           {},
                           {},
                           as_payload({name, utf8::printable(utf8::trim(*group.kelas))})});
    }
    return all;
}

Findings waiting_in(const Rdk& rdk) {
    Findings all;
    for (const auto& problem : rdk.masalah)
        if (problem.uraian.present())
            all.push_back({"rdk/masalah-desa",
                           problem.uraian.span,
                           id_of_object(problem),
                           {},
                           as_payload({id_of_object(problem), utf8::printable(*problem.uraian)})});
    return all;
}

std::vector<RegisteredMember> members_of(const Rdk& rdk) {
    std::vector<RegisteredMember> members;
    for (const auto& row : rdk.anggota) {
        if (!row.nama.present() && !row.nik.present()) continue;
        const Nik nik{row.nik.text};
        members.push_back({nik.ok() ? nik.number() : 0, person_name(utf8::trim(row.nama.text))});
    }
    return members;
}

std::string problems_of(const Programa& programa) {
    std::string all;
    for (const auto& problem : programa.masalah) {
        for (const auto& reference : problem.dari)
            if (const auto [kind, id] = read_outward(reference.text); kind == "rdk") all.append("#").append(id) += ' ';
        all += plain_words(problem.uraian.text) + " " + plain_words(problem.penyebab.text) + "\n";
    }
    return all;
}

bool is_taken_up(const std::string& problems, const std::string& id, const std::string& sentence) {
    const auto wanted = telling_words(plain_words(sentence));
    std::istringstream lines{problems};
    for (std::string line; std::getline(lines, line);) {
        if (!id.empty() && (" " + line).find(" #" + id + " ") != std::string::npos) return true;
        const auto said = telling_words(line);
        const auto common = std::ranges::count_if(wanted, [&](const std::string& word) { return said.contains(word); });
        if (common > 0 && static_cast<std::size_t>(common) * 2 >= wanted.size()) return true;
    }
    return false;
}

} // namespace suluh
