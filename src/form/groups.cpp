#include "form/groups.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

std::string roman(std::size_t number) {
    constexpr std::array<std::pair<std::size_t, std::string_view>, 9> signs{
        {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    std::string text;
    for (const auto& [value, sign] : signs)
        for (; number >= value; number -= value) text += sign;
    return text;
}

namespace {

/// The group of a row at one level. `order` sorts the groups.
struct RowPlace {
    std::size_t order = 0;
    std::string title;
};

constexpr std::array<std::string_view, 2> jenis{"Perilaku", "Non Perilaku"};
constexpr std::array<std::string_view, 5> aspek{"Kebijakan", "Sarana/Prasarana", "Pembiayaan",
                                                "Pengaturan dan Pelayanan", "Lainnya"};

/// Names a row's groups. Commodities come in the order in which the rows first name them; rows without one come last.
class Grouper {
public:
    RowPlace group(const FormRow& row, DasarKelompok by) {
        if (by == DasarKelompok::jenis) {
            const std::size_t index = row.kegiatan != nullptr ? 0 : 1;
            return {index, std::string{jenis[index]}};
        }
        if (by == DasarKelompok::aspek) {
            const auto value = row.aspek();
            const auto index = value ? static_cast<std::size_t>(*value) : aspek.size() - 1;
            return {index, std::string{aspek[index]}};
        }
        const auto name = row.komoditas();
        if (name.empty()) return {std::string::npos, "Umum"};
        const auto known =
            std::ranges::find(commodities_, fold_word(name), [](const auto& one) { return fold_word(one); });
        const auto index = static_cast<std::size_t>(known - commodities_.begin());
        if (known == commodities_.end()) commodities_.push_back(name);
        return {index, utf8::capitalised(commodities_[index])};
    }

private:
    std::vector<std::string> commodities_;
};

/// A … Z, then AA … as spreadsheets count.
std::string letters(std::size_t number) {
    std::string text;
    for (; number > 0; number = (number - 1) / 26)
        text.insert(text.begin(), static_cast<char>('A' + (number - 1) % 26));
    return text;
}

std::string numbered(std::size_t number, NomorKelompok style, const std::string& title) {
    switch (style) {
    case NomorKelompok::romawi:
        return roman(number) + " " + title;
    case NomorKelompok::huruf:
        return letters(number) + " " + title;
    case NomorKelompok::angka:
        return std::to_string(number) + " " + title;
    default:
        return title;
    }
}

struct GroupedRow {
    FormRow row;
    std::vector<RowPlace> groups; ///< outermost first
};

/// Where two rows' groups first differ; the number of levels when nowhere.
std::size_t first_difference(const std::vector<RowPlace>& a, const std::vector<RowPlace>& b) {
    std::size_t depth = 0;
    while (depth < a.size() && a[depth].order == b[depth].order) ++depth;
    return depth;
}

} // namespace

std::vector<RowGroup> group_rows(std::vector<FormRow>& rows, const List<KelompokForm>& levels) {
    Grouper grouper;
    std::vector<GroupedRow> grouped;
    for (auto& row : rows) {
        GroupedRow one{std::move(row), {}};
        for (const auto& level : levels) one.groups.push_back(grouper.group(one.row, *level.menurut));
        grouped.push_back(std::move(one));
    }
    std::ranges::stable_sort(grouped, [](const GroupedRow& a, const GroupedRow& b) {
        const auto depth = first_difference(a.groups, b.groups);
        return depth < a.groups.size() && a.groups[depth].order < b.groups[depth].order;
    });

    std::vector<RowGroup> titles;
    std::vector<std::size_t> numbers(levels.size());
    for (std::size_t i = 0; i < grouped.size(); ++i) {
        const auto& groups = grouped[i].groups;
        for (auto depth = i == 0 ? 0 : first_difference(grouped[i - 1].groups, groups); depth < groups.size();
             ++depth) {
            const auto& level = levels.items[depth];
            // Perilaku is I and non perilaku II also where the other is not printed.
            numbers[depth] = *level.menurut == DasarKelompok::jenis ? groups[depth].order + 1 : numbers[depth] + 1;
            std::fill(numbers.begin() + static_cast<std::ptrdiff_t>(depth) + 1, numbers.end(), 0);
            const auto style = level.nomor.present() ? *level.nomor : NomorKelompok::tanpa;
            titles.push_back({i, static_cast<int>(depth), numbered(numbers[depth], style, groups[depth].title)});
        }
        rows[i] = grouped[i].row;
    }
    return titles;
}

} // namespace suluh
