// The register of villages: who is missing, who is exempt, whose code is somebody else's.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/overlay.hpp"
#include "support/reading.hpp"
#include "support/together.hpp"

using namespace suluh;
using namespace suluh::test;

namespace {

const std::string head = "jenis: daftar\ntahun: 2027\ndesa:\n";
const std::string sukamaju = "  - {kode: \"99.08.03.2004\", nama: Sukamaju}\n";

/// "expected 99.08.03.2004: hint" for each row without a programa.
std::string missing(const std::string& rows, const std::vector<std::string>& documents) {
    const auto table = lay_over(head + rows);
    GivenTogether together;
    for (std::size_t i = 0; i < documents.size(); ++i)
        together.add(fmt::format("{}.yaml", i + 1), check(*lay_over(documents[i])->document, {}, {}).facts);
    constexpr std::array<std::string_view, 3> standings{"expected", "exempt", "doubled"};
    std::string lines;
    for (const auto& one : missing_villages(expected_villages(*table->document), together, 0))
        lines += fmt::format("{} {}: {}\n", standings[static_cast<std::size_t>(one.standing)], one.name,
                             one.if_missing.hint);
    return lines;
}

/// The findings of keterpaduan in a document that is checked with a register.
std::string with_register(const std::string& rows, std::string_view text, const Wilayah* regions = nullptr) {
    const auto table = lay_over(head + rows);
    Context context;
    context.villages = std::get_if<Daftar>(&table->document->body);
    context.regions = regions;
    std::string lines;
    for (const auto& result : check(*lay_over(text)->document, context, {{"keterpaduan"}, {}}).results)
        lines += fmt::format("{}: {}; {}\n", result.rule->name, result.message, result.hint);
    return lines;
}

} // namespace

TEST_CASE("daftar: a village without a programa is told apart by what it did send") {
    CHECK_EQ(missing(sukamaju, {"jenis: programa\ntahun: 2027\n"}), "");
    CHECK_EQ(missing(sukamaju, {"jenis: programa\ntahun: dua ribu\n"}), ""); // its year is a finding of its own
    CHECK_EQ(missing(sukamaju, {}), "expected Desa Sukamaju: hubungi penyuluhnya\n");
    CHECK_EQ(missing(sukamaju, {"jenis: programa\ntahun: 2028\n"}),
             "expected Desa Sukamaju: yang dikirim tahun 2028: 1.yaml; hubungi penyuluhnya\n");
    CHECK_EQ(missing(sukamaju, {"jenis: rdk\n", "jenis: pra\n"}),
             "expected Desa Sukamaju: yang dikirim baru RDK 1.yaml, PRA 2.yaml; hubungi penyuluhnya\n");
    CHECK_EQ(missing(sukamaju, {"jenis: programa\nwilayah: {kode: \"99.08.03.2040\", desa: SUKAMAJU}\n"}),
             "expected Desa Sukamaju: mungkin yang ini: 1.yaml, berkode 99.08.03.2040; hubungi penyuluhnya\n");
    CHECK_EQ(
        missing(sukamaju, {"jenis: programa\nwilayah: {kode: \"99.08.03.2040\", desa: Wonosari}\n"}),
        "expected Desa Sukamaju: hubungi penyuluhnya; 1 berkas tidak terbaca, tanpa kode wilayah atau di luar daftar, "
        "mungkin salah satunya\n");
}

TEST_CASE("daftar: an exempt village is exempt, one whose code is another's is in doubt, one written twice is one") {
    CHECK_EQ(missing("  - {kode: \"99.08.03.2004\", nama: Sukamaju, tanpa_programa: pasar}\n", {}),
             "exempt Desa Sukamaju: hubungi penyuluhnya\n");
    CHECK_EQ(missing(sukamaju + "  - {kode: \"99.08.03.2004\", nama: Wonosari}\n", {"jenis: programa\ntahun: 2027\n"}),
             "doubled Desa Wonosari: hubungi penyuluhnya\n");
    CHECK_EQ(missing(sukamaju + "  - {kode: \"99.08.03.2004\", nama: Desa SUKAMAJU}\n", {}),
             "expected Desa Sukamaju: hubungi penyuluhnya\n");
}

TEST_CASE("daftar: a code that is not in the register is compared by name first, then by its digits") {
    const auto rows = sukamaju + "  - {kode: \"99.08.03.2011\", nama: Wonosari}\n";
    CHECK_EQ(with_register(rows, "wilayah: {kode: \"99.08.03.2040\", desa: SUKAMAJU}\n"),
             "keterpaduan/di-luar-daftar: desa 99.08.03.2040 (SUKAMAJU) tidak ada dalam daftar desa; dalam daftar, "
             "Sukamaju berkode \"99.08.03.2004\"; samakan kodenya, atau tambahkan desa ini ke dalam daftar\n");
    CHECK_EQ(with_register(rows, "jenis: rdk\npoktan: {kode: \"x\", nama: Mekar, kode_desa: \"99.08.03.2040\"}\n"),
             "keterpaduan/di-luar-daftar: desa 99.08.03.2040 tidak ada dalam daftar desa; mungkin maksudnya "
             "\"99.08.03.2004\" (Sukamaju); bila bukan, tambahkan desa ini ke dalam daftar\n");
    CHECK_EQ(
        with_register(rows, "jenis: pra\nwilayah: {kode: \"99.08.03.2014\", desa: Baru}\n"),
        "keterpaduan/di-luar-daftar: desa 99.08.03.2014 (Baru) tidak ada dalam daftar desa; periksa kode itu, atau "
        "tambahkan desa ini ke dalam daftar\n");
}

TEST_CASE("daftar: a sub-district's programa, a refused code and a village's own RDK are not outside the register") {
    CHECK_EQ(with_register(sukamaju, "tingkat: kecamatan\nwilayah: {kode: \"99.08.03\"}\n"), "");
    CHECK_EQ(with_register(sukamaju, "tingkat:\nwilayah: {kode: \"99.08.03\"}\n"), "");
    CHECK_EQ(with_register(sukamaju, "wilayah: {kode: \"97.08.03.2004\"}\n"), "");
    CHECK_EQ(with_register("  - {kode: \"99.08.03.2004\", nama: Sukamaju, tanpa_programa: pasar}\n", "jenis: rdk\n"),
             "");
}
