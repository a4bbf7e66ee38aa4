#include "rules/beban.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <unordered_map>

#include <fmt/format.h>

#include "rules/batas.hpp"
#include "rules/bulan.hpp"
#include "rules/rows.hpp"
#include "rules/words.hpp"
#include "text/suggest.hpp"

namespace suluh {

namespace {

constexpr std::string_view rule = "kegiatan/beban";
constexpr std::int64_t parts_of_a_day = 27720; ///< divisible by 1 … 12

int workdays(int year, int month) {
    using namespace std::chrono;
    const auto first = sys_days{std::chrono::year{year} / month / 1};
    const auto end = sys_days{std::chrono::year{year} / month / last} + days{1};
    int count = 0;
    for (auto day = first; day < end; day += days{1}) {
        const auto weekday_number = weekday{day}.c_encoding();
        if (weekday_number != 0 && weekday_number != 6) ++count;
    }
    return count;
}

/// Days of a row in each of its months, one for each kali or hari, in parts; zero where that cannot be said.
Decimal parts_a_month(const Volume& volume, std::size_t months) {
    const auto share = Decimal{parts_of_a_day / static_cast<std::int64_t>(months)};
    if (volume.unit == "kali" || volume.unit == "hari" || volume.unit == "kali/tahun") return volume.amount * share;
    if (volume.unit == "kali/bulan" || volume.unit == "hari/bulan") return volume.amount * Decimal{parts_of_a_day};
    if (volume.unit == "kali/minggu") return volume.amount * Decimal{4 * parts_of_a_day}; // a month has four at least
    return {};
}

bool is_excused(const Programa& programa, const Kegiatan& kegiatan) {
    return std::ranges::any_of(programa.pengecualian, [&](const Pengecualian& one) {
        return one.aturan.present() && *one.aturan == rule && one.alasan.present() && one.objek.present() &&
               kegiatan.id.present() && *one.objek == *kegiatan.id;
    });
}

bool is_role(std::string_view name) {
    const auto first = fold_word(name.substr(0, name.find(' ')));
    return std::ranges::find(batas().peran, first) != batas().peran.end();
}

/// "S.P.", "M. Si": academic degrees, which stand beside a name or not.
bool is_degree(std::string_view text) {
    std::string letters;
    for (const char c : text)
        if (c != '.' && c != ' ') letters += c;
    return std::ranges::find(batas().gelar, fold_word(letters)) != batas().gelar.end();
}

/// A name without the degrees around it: "Ir. Siti Rahma S.P." is Siti Rahma.
std::string_view without_degrees(std::string_view text) {
    auto name = utf8::trim(text.substr(0, text.find(','))); // what follows a comma is a degree, or another part
    for (auto blank = name.find(' '); blank != std::string_view::npos && name[blank - 1] == '.';
         blank = name.find(' ')) {
        if (!is_degree(name.substr(0, blank))) break;
        name = utf8::trim(name.substr(blank));
    }
    for (auto blank = name.rfind(' '); blank != std::string_view::npos && name.ends_with('.');
         blank = name.rfind(' ')) {
        if (!is_degree(name.substr(blank))) break;
        name = utf8::trim(name.substr(0, blank));
    }
    return name;
}

/// Who stands in one text: "Siti Rahma, S.P. dan Karto" are two. "Ketua dan anggota Poktan Mekar" share the group's
/// name, so they stay together.
std::vector<std::string_view> persons_in(std::string_view text) {
    const auto parts = parts_of_list(text);
    const auto is_short_role = [](std::string_view part) {
        return is_role(part) && part.find(' ') == std::string_view::npos;
    };
    const bool shared =
        parts.size() > 1 && is_short_role(parts.front()) && is_role(parts.back()) && !is_short_role(parts.back());
    if (shared) return {text};
    std::vector<std::string_view> names;
    for (const auto part : parts)
        if (!is_degree(part)) names.push_back(without_degrees(part));
    return names;
}

/// The workloads of a document while they are gathered.
class Gathered {
public:
    explicit Gathered(const Programa& programa) : programa_(programa) {}

    /// Adds what a row asks of somebody; the row that asks most in a month gives the place.
    void add(std::string_view name, const std::vector<int>& months, const Decimal& parts, const Finding& where) {
        const auto [known, is_new] = index_.emplace(name, workloads_.size());
        if (is_new) begin(name);
        auto& workload = workloads_[known->second];
        for (const int month : months) workload.parts[static_cast<std::size_t>(month - 1)] += parts;
        auto& most = most_[known->second];
        if (parts <= most) return;
        most = parts;
        workload.where = where;
    }

    std::vector<Workload> take() { return std::move(workloads_); }

private:
    void begin(std::string_view name) {
        Workload workload;
        workload.name = name;
        workload.is_role = is_role(name);
        workload.year = *programa_.tahun;
        const auto& penyuluh = programa_.penyuluh;
        if (penyuluh.nama.present() && without_degrees(*penyuluh.nama) == name && penyuluh.nip.present())
            workload.nip = penyuluh.nip->digits;
        workloads_.push_back(std::move(workload));
        most_.emplace_back();
    }

    const Programa& programa_;
    std::vector<Workload> workloads_;
    std::vector<Decimal> most_; ///< beside them: what the row at the place asks in a month
    std::unordered_map<std::string_view, std::size_t> index_;
};

/// "31" or "31,5".
std::string days_text(const Decimal& parts) {
    const auto digits = parts.digits();
    const auto whole = digits.substr(0, digits.find('.'));
    if (whole.size() > 15) return "tak terhitung";
    const auto tenths = std::stoll(whole) * 10 / parts_of_a_day;
    return tenths % 10 == 0 ? fmt::format("{}", tenths / 10) : fmt::format("{},{}", tenths / 10, tenths % 10);
}

struct Key {
    std::string person;
    int year = 0;
    friend auto operator<=>(const Key&, const Key&) = default;
};

using Demands = std::vector<WorkloadOf>;

std::map<Key, Demands> by_person(std::span<const WorkloadOf> workloads) {
    std::map<std::string, std::set<std::string>> nips; // a name with one NIP is that person wherever it stands
    for (const auto& [document, one] : workloads)
        if (!one->nip.empty()) nips[one->name].insert(one->nip);
    std::map<Key, Demands> persons;
    for (const auto& demand : workloads) {
        const auto& one = *demand.workload;
        const auto known = nips.find(one.name);
        std::string person = one.nip;
        if (person.empty() && one.is_role) person = fmt::format("{}\n{}", one.name, demand.document);
        if (person.empty() && known != nips.end() && known->second.size() == 1) person = *known->second.begin();
        if (person.empty()) person = one.name;
        persons[{person, one.year}].push_back(demand);
    }
    return persons;
}

/// The month that goes furthest beyond its workdays, or -1.
int worst_month(const std::array<Decimal, 12>& sums, int year, int& others) {
    int worst = -1;
    Decimal most;
    others = -1;
    for (int month = 0; month < 12; ++month) {
        const auto over = sums[static_cast<std::size_t>(month)] - Decimal{workdays(year, month + 1) * parts_of_a_day};
        if (over <= Decimal{}) continue;
        ++others;
        if (worst >= 0 && over <= most) continue;
        worst = month;
        most = over;
    }
    return worst;
}

} // namespace

std::vector<Workload> workloads_of(const Document& document) {
    const auto* programa = document.programa();
    if (programa == nullptr || !programa->tahun.present()) return {};
    Gathered gathered{*programa};
    for (const auto& kegiatan : programa->kegiatan) {
        if (!is_begun(kegiatan) || !kegiatan.volume.present() || !kegiatan.waktu.present()) continue;
        const auto months = months_in(*programa->tahun, *kegiatan.waktu, programa->musim_tanam);
        if (months.empty() || is_excused(*programa, kegiatan)) continue;
        const auto parts = parts_a_month(*kegiatan.volume, months.size());
        if (parts <= Decimal{}) continue;
        const auto& pelaksana = kegiatan.pelaksana;
        std::set<std::string_view> names; // somebody named twice works once
        for (const auto& one : pelaksana) {
            if (!one.present()) continue;
            const auto at = one.span.begin < pelaksana.span.begin ? pelaksana.span : one.span; // sda
            for (const auto name : persons_in(*one))
                if (names.insert(name).second)
                    gathered.add(name, months, parts,
                                 {rule,
                                  at,
                                  id_of_object(kegiatan),
                                  {},
                                  "pindahkan sebagian ke bulan lain, atau bagi dengan pelaksana lain"});
        }
    }
    return gathered.take();
}

std::vector<Overload> judge_workloads(std::span<const WorkloadOf> workloads) {
    std::vector<Overload> late;
    for (const auto& [key, demands] : by_person(workloads)) {
        std::array<Decimal, 12> sums{};
        for (const auto& demand : demands)
            for (std::size_t month = 0; month < 12; ++month) sums[month] += demand.workload->parts[month];
        int others = 0;
        const int month = worst_month(sums, key.year, others);
        if (month < 0) continue;
        const auto at = static_cast<std::size_t>(month);
        const auto in_month = [&](const WorkloadOf& demand) { return demand.workload->parts[at]; };
        const auto& most = *std::ranges::max_element(demands, {}, in_month);
        std::set<std::size_t> documents;
        for (const auto& demand : demands)
            if (!in_month(demand).is_zero()) documents.insert(demand.document);
        auto result = most.workload->if_over;
        result.message =
            fmt::format("{} bertugas {} hari pada {} {}{}, padahal hari kerjanya {}{}",
                        utf8::excerpt(most.workload->name), days_text(sums[at]), month_name(month + 1), key.year,
                        documents.size() > 1 ? fmt::format(" dalam {} berkas", documents.size()) : "",
                        workdays(key.year, month + 1),
                        others > 0 ? fmt::format("; terlalu banyak juga pada {} bulan lain", others) : "");
        late.push_back({most.document, std::move(result)});
    }
    return late;
}

} // namespace suluh
