// The table of contents of all commands.
#include <array>
#include <cstdlib>

#include "cli/command.hpp"

namespace suluh::cli {

namespace {

constexpr std::array all{
    CommandRow{"periksa", "validate", "memeriksa berkas dan melaporkan temuan", "suluh periksa kiriman/", make_periksa},
    CommandRow{"peringkat", "rank", "mengurutkan masalah menurut metode yang disepakati",
               "suluh peringkat sukamaju.yaml --kepekaan", make_peringkat},
    CommandRow{"form", "render", "mencetak Form 1, 2, 3, 4 atau kalender sebagai tabel", "suluh form 1 sukamaju.yaml",
               make_form},
    CommandRow{"naskah", "document", "mencetak naskah programa utuh: bab A sampai F, formulir dan lembar pengesahan",
               "suluh naskah sukamaju.yaml --format html -o naskah.html", make_naskah},
    CommandRow{"rktp", nullptr, "menjabarkan programa menjadi rencana kerja tahunan seorang penyuluh",
               "suluh rktp sukamaju.yaml --penyuluh \"Siti Rahma\" -o rktp.yaml", make_rktp},
    CommandRow{"rekap", "recap", "merangkum programa, RDK atau RDKK beberapa wilayah untuk tingkat di atasnya",
               "suluh rekap kiriman/ --daftar daftar.yaml", make_rekap},
    CommandRow{"monev", nullptr, "membandingkan rencana dengan realisasi; lembar pemantauan dan daftar isian",
               "suluh monev sukamaju.yaml --realisasi realisasi.csv", make_monev},
    CommandRow{"bandingkan", "diff", "menyebut apa yang berubah antara dua versi dokumen",
               "suluh bandingkan sukamaju-lama.yaml sukamaju.yaml", make_bandingkan},
    CommandRow{"impor", "import", "membaca csv e-RDKK; menulisnya sebagai YAML setiap kelompok",
               "suluh impor rdkk erdkk.csv --ke rdkk", make_impor},
    CommandRow{"pra", "show", "menampilkan hasil PRA sebagai tabel dan gambar",
               "suluh pra pra-sukamaju.yaml --format html -o pra.html", make_pra},
    CommandRow{"lacak", "trace", "mengikuti satu temuan: PRA, masalah, tujuan, kegiatan, RKTP",
               "suluh lacak pra#M3 kiriman/", make_lacak},
    CommandRow{"telaah", "analyze", "membaca kalimat tujuan atau masalah, atau sel waktu, volume, biaya",
               "suluh telaah waktu \"Mar–Jun\"", make_telaah},
    CommandRow{"metode", "methods", "menerangkan metode penyuluhan untuk dipilih", "suluh metode temu lapang",
               make_metode},
    CommandRow{"buat", "new", "mencetak contoh dokumen untuk diisi", "suluh buat programa > desa.yaml", make_buat},
    CommandRow{"skema", "schema", "mencetak JSON Schema suatu jenis dokumen", "suluh skema programa", make_skema},
    CommandRow{"aturan", "rules", "mencetak daftar aturan", "suluh aturan", make_aturan},
    CommandRow{"jelaskan", "explain", "menjelaskan satu aturan dengan contoh salah dan benar",
               "suluh jelaskan rujukan/tak-ada", make_jelaskan},
};

} // namespace

std::span<const CommandRow> commands() {
    return all;
}

void OutputOptions::declare(Options& options) {
    options.text("-o,--keluaran", path, "BERKAS", "tulis ke BERKAS, utuh atau tidak sama sekali");
    options.flag("--timpa", overwrite, "timpa BERKAS bila sudah ada");
}

void ColourOption::declare(Options& options) {
    options.choice("--warna", when, {"auto", "selalu", "tidak"}, "pewarnaan keluaran (bawaan: auto)");
}

bool ColourOption::enabled(bool terminal) const {
    if (when != "auto") return when == "selalu";
    const char* no_colour = std::getenv("NO_COLOR"); // NOLINT(concurrency-mt-unsafe): before any thread
    return terminal && (no_colour == nullptr || *no_colour == '\0');
}

} // namespace suluh::cli
