#include "rules/keterpaduan.hpp"

#include <fmt/format.h>

namespace suluh::keterpaduan {

namespace {

struct Part {
    const Count* count;
    std::string_view name;
};

/// A total with all its parts written, which do not add up to it.
void compare(const Count& total, std::initializer_list<Part> parts, Findings& findings) {
    if (!total.present()) return;
    Decimal sum;
    std::string shown;
    for (const auto& part : parts) {
        if (!part.count->present()) return;
        sum += **part.count;
        shown += fmt::format("{}{} {}", shown.empty() ? "" : " + ", part.name, (*part.count)->indonesian());
    }
    if (sum == *total) return;
    findings.push_back(
        {"keterpaduan/jumlah",
         total.span,
         {},
         fmt::format("jumlah {} tidak sama dengan {} = {}", total->indonesian(), shown, sum.indonesian()),
         fmt::format("tulis \"jumlah: {}\", atau betulkan bagiannya", sum.indonesian())});
}

void check_people(const Orang& people, Findings& findings) {
    if (people.laki.present() || people.perempuan.present())
        compare(people.jumlah, {{&people.laki, "laki-laki"}, {&people.perempuan, "perempuan"}}, findings);
    else
        compare(people.jumlah,
                {{&people.wanita_tani, "wanita tani"},
                 {&people.taruna_tani, "taruna tani"},
                 {&people.petani_dewasa, "petani dewasa"}},
                findings);
}

void check_attendance(const Hadir& there, Findings& findings) {
    for (const auto* group :
         {&there.pelaku_utama, &there.pelaku_usaha, &there.penyuluh, &there.petugas, &there.pejabat_perencanaan})
        check_people(*group, findings);
    compare(there.jumlah, {{&there.laki, "laki-laki"}, {&there.perempuan, "perempuan"}}, findings);
}

} // namespace

void jumlah(const Document& document, const Context&, Findings& findings) {
    if (const auto* programa = document.programa())
        for (const auto& meeting : programa->penyusunan.pertemuan) check_attendance(meeting.hadir, findings);
    if (const auto* rdk = std::get_if<Rdk>(&document.body)) check_attendance(rdk->musyawarah.hadir, findings);
    if (const auto* pra = std::get_if<Pra>(&document.body)) check_attendance(pra->pelaksanaan.hadir, findings);
}

} // namespace suluh::keterpaduan
