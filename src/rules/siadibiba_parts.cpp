#include "rules/siadibiba_parts.hpp"

#include <algorithm>
#include <array>

#include "rules/metode.hpp"
#include "rules/orang.hpp"
#include "rules/references.hpp"
#include "rules/words.hpp"
#include "text/unfilled.hpp"

namespace suluh::siadibiba {

namespace {

/// A list with nothing in it but dashes is as good as none.
template <class T>
bool is_absent(const List<T>& list) {
    return list.absent() || (list.present() && std::ranges::all_of(list, [](const T& item) { return item.absent(); }));
}

/// Where a cell stands that has the row above's value when its list or record is `sda`.
Span place_in_row(Span value, Span owner) {
    return value.begin < owner.begin ? owner : value;
}

void look_at(const Text& text, std::string_view what, Question question, Cells& cells, Span owner = {}) {
    if (text.present() && is_vague(question, *text)) cells.push_back({what, *text, place_in_row(text.span, owner)});
}

/// Whether words leave open what another part of the cell says.
bool leaves_open(Question question, std::string_view text) {
    return is_hedged(question, text) || has_gap(text);
}

template <class T>
bool is_unread(const T& value) {
    return value.state == State::invalid;
}
template <class T>
bool is_unread(const List<T>& list) {
    return list.state == State::invalid ||
           std::ranges::any_of(list, [](const T& item) { return item.state == State::invalid; });
}

std::optional<Gap> gap_siapa(const PlanRow& row, const Programa&) {
    const auto& cells = row.cells;
    const bool nobody = is_absent(cells.pelaksana);
    const bool unaccountable = cells.penanggung_jawab.absent();
    const std::string_view pelaksana = "\"pelaksana: [Siti Rahma]\"";
    const std::string_view penanggung_jawab = "\"penanggung_jawab: Siti Rahma\"";
    if (nobody && unaccountable)
        return Gap{"belum menyebut pelaksana dan penanggung jawabnya", cells.span,
                   fmt::format("tambahkan {} dan {}, dengan nama atau jabatannya", pelaksana, penanggung_jawab)};
    if (nobody)
        return Gap{"belum menyebut pelaksananya", cells.span,
                   fmt::format("tambahkan {}, dengan nama atau jabatannya", pelaksana)};
    if (unaccountable)
        return Gap{"belum menyebut penanggung jawabnya", place_of_gap(cells.penanggung_jawab, cells),
                   fmt::format("tambahkan {}, dengan nama atau jabatannya", penanggung_jawab)};
    return {};
}

/// Whether a text names somebody: one part of "Siti Rahma & Petugas" does.
bool names_somebody(std::string_view text) {
    return std::ranges::any_of(parts_of_list(text),
                               [](std::string_view part) { return !is_vague(Question::siapa, part); });
}

/// One clear name among the pelaksana is enough, but not for those who are left open ("dll") or still to be filled in.
void vague_siapa(const PlanRow& row, Cells& cells) {
    const auto& pelaksana = row.cells.pelaksana;
    const auto is_clear = [](const Text& one) {
        return one.state == State::invalid || (one.present() && names_somebody(*one));
    };
    const bool is_named = std::ranges::any_of(pelaksana, is_clear);
    for (const auto& one : pelaksana)
        if (one.present() && (!is_named || leaves_open(Question::siapa, *one)))
            cells.push_back({"pelaksana", *one, place_in_row(one.span, pelaksana.span)});
    const auto& accountable = row.cells.penanggung_jawab;
    if (accountable.present() && (!names_somebody(*accountable) || leaves_open(Question::siapa, *accountable)))
        cells.push_back({"penanggung jawab", *accountable, accountable.span});
}

bool unread_siapa(const PlanRow& row) {
    return is_unread(row.cells.pelaksana) || is_unread(row.cells.penanggung_jawab);
}

std::optional<Gap> gap_apa(const PlanRow& row, const Programa& programa) {
    if (!is_absent(row.cells.tujuan)) return {};
    return Gap{"belum menyebut tujuan yang hendak dicapai", row.cells.span,
               how_to_refer("tujuan", "T1", ids_of(programa.tujuan))};
}

void vague_apa(const PlanRow& row, Cells& cells) {
    if (row.is_kegiatan()) look_at(row.kegiatan->materi, "materi", Question::apa, cells);
}

bool unread_apa(const PlanRow& row) {
    return is_unread(row.cells.tujuan) || (row.is_kegiatan() && is_unread(row.kegiatan->materi));
}

std::optional<Gap> gap_dimana(const PlanRow& row, const Programa&) {
    const auto& lokasi = row.cells.lokasi;
    if (!lokasi.absent() && !(lokasi.present() && lokasi.tempat.absent() && lokasi.kode.absent())) return {};
    return Gap{"belum menyebut tempatnya", row.cells.span,
               "tambahkan \"lokasi: Blok Kidul\", dengan nama blok, dusun, kelompok atau bangunannya"};
}

void vague_dimana(const PlanRow& row, Cells& cells) {
    const auto& lokasi = row.cells.lokasi;
    if (lokasi.kode.absent() && !lokasi.absent())
        look_at(lokasi.tempat, "lokasi", Question::dimana, cells, lokasi.key_span);
}

bool unread_dimana(const PlanRow& row) {
    const auto& lokasi = row.cells.lokasi;
    return is_unread(lokasi) || is_unread(lokasi.tempat) || is_unread(lokasi.kode);
}

std::optional<Gap> gap_bilamana(const PlanRow& row, const Programa&) {
    const auto& waktu = row.cells.waktu;
    if (!waktu.absent()) return {};
    return Gap{"belum menyebut waktunya", place_of_gap(waktu, row.cells),
               "tambahkan \"waktu: Maret, Juli\", dengan bulan pelaksanaannya"};
}

/// Whether it says how often: then all the year round says when.
bool is_frequency(const Volume& volume) {
    constexpr std::array<std::string_view, 9> repeating{"kali",      "hari",   "minggu",   "bulan", "pertemuan",
                                                        "kunjungan", "siaran", "kegiatan", "edisi"};
    if (volume.unit.find('/') != std::string::npos) return true;
    return volume.amount > Decimal{1} && std::ranges::find(repeating, volume.unit) != repeating.end();
}

void vague_bilamana(const PlanRow& row, Cells& cells) {
    const auto& waktu = row.cells.waktu;
    const bool whole_year =
        waktu.present() && waktu->months.size() == 12 && row.cells.volume.present() && !is_frequency(*row.cells.volume);
    if (!whole_year && waktu.state != State::vague) return;
    const auto text = utf8::lower(waktu.text);
    const auto says_how_often = [&](std::string_view word) { return text.find(word) != std::string::npos; };
    if (whole_year && (says_how_often("tiap") || says_how_often("kali") || says_how_often("minggu"))) return;
    const std::string_view list = waktu.present() ? "Januari–Desember" : std::string_view{}; // the latter as it stands
    cells.push_back({"waktu", waktu.text.empty() ? list : waktu.text, waktu.span});
}

bool unread_bilamana(const PlanRow& row) {
    return is_unread(row.cells.waktu);
}

std::optional<Gap> gap_berapa_hasil(const PlanRow& row, const Programa&) {
    const auto& cells = row.cells;
    if (cells.volume.absent() && cells.keluaran.absent())
        return Gap{"belum menyebut volume dan keluarannya", cells.span,
                   "tambahkan \"volume: 2 kali\" dan \"keluaran: 25 petani terampil menghitung dosis\""};
    if (cells.volume.absent())
        return Gap{"belum menyebut volumenya", place_of_gap(cells.volume, cells),
                   "tambahkan \"volume: 2 kali\", dengan jumlah dan satuannya"};
    if (cells.keluaran.absent())
        return Gap{"belum menyebut keluarannya", place_of_gap(cells.keluaran, cells),
                   "tambahkan \"keluaran: 25 petani terampil menghitung dosis\", dengan jumlah dan mutunya"};
    return {};
}

void vague_berapa_hasil(const PlanRow& row, Cells& cells) {
    const auto& volume = row.cells.volume;
    const bool is_hollow =
        volume.present() && (is_vague(Question::berapa_hasil, volume.text) || volume->amount.is_zero());
    if (volume.state == State::vague || is_hollow) cells.push_back({"volume", volume.text, volume.span});
    look_at(row.cells.keluaran, "keluaran", Question::berapa_hasil, cells);
}

bool unread_berapa_hasil(const PlanRow& row) {
    return is_unread(row.cells.volume) || is_unread(row.cells.keluaran);
}

/// Amounts that stand beside each of the sources say the cost as well.
bool sources_say_cost(const Baris& cells) {
    const auto says = [](const SumberBiaya& one) { return one.jumlah.present() && one.jumlah->is_amount(); };
    return cells.sumber_biaya.present() && !cells.sumber_biaya.empty() && std::ranges::all_of(cells.sumber_biaya, says);
}

std::optional<Gap> gap_berapa_korbanan(const PlanRow& row, const Programa&) {
    const auto& cells = row.cells;
    const auto& biaya = cells.biaya;
    if (biaya.absent()) {
        if (cells.sumber_biaya.state == State::invalid || sources_say_cost(cells)) return {};
        return Gap{"belum menyebut biayanya", place_of_gap(biaya, cells),
                   "tambahkan \"biaya: 2.500.000\"; tanpa uang, tulis \"biaya: swadaya\" dan tenaganya"};
    }
    if (!biaya.present()) return {};
    if (biaya->kind == Money::Kind::pro_memori)
        return Gap{fmt::format("biayanya {}, jadi belum diketahui", quoted(biaya.text)), biaya.span,
                   "tulis perkiraannya, atau kecualikan dengan alasan bila menunggu keputusan orang lain",
                   Level::peringatan};
    const bool is_free = biaya->kind == Money::Kind::swadaya || (biaya->is_amount() && biaya->rupiah.is_zero());
    if (!is_free || !cells.tenaga.absent() || !cells.keterangan.absent()) return {};
    return Gap{fmt::format("biayanya {}, tetapi tidak menyebut tenaga yang diperlukan", quoted(biaya.text)), biaya.span,
               "tambahkan \"tenaga: 20 orang selama 2 hari\", atau jelaskan dalam keterangan"};
}

void vague_berapa_korbanan(const PlanRow& row, Cells& cells) {
    const auto& biaya = row.cells.biaya;
    if (biaya.state == State::vague) cells.push_back({"biaya", biaya.text, biaya.span});
}

bool unread_berapa_korbanan(const PlanRow& row) {
    const auto& cells = row.cells;
    return is_unread(cells.biaya) || is_unread(cells.tenaga) || (cells.biaya.absent() && is_unread(cells.sumber_biaya));
}

/// The form has one column, Kegiatan/Metode: a method in the sentence answers as well as one in its own field.
bool says_method(const Kegiatan& kegiatan) {
    return kegiatan.kegiatan.present() && !metode_in(*kegiatan.kegiatan).empty();
}

std::optional<Gap> gap_bagaimana(const PlanRow& row, const Programa&) {
    const auto& sentence = row.cells.kegiatan;
    if (!row.is_kegiatan()) {
        if (!sentence.absent()) return {};
        return Gap{"belum menyebut apa yang dilakukan", place_of_gap(sentence, row.cells),
                   "tambahkan \"kegiatan: Mengusulkan perbaikan jalan usaha tani dalam Musrenbangdes\""};
    }
    const auto& metode = row.kegiatan->metode;
    const bool is_open = !metode.absent() || sentence.state == State::invalid || says_method(*row.kegiatan);
    if (is_open || (sentence.present() && is_vague(Question::bagaimana, *sentence))) return {};
    return Gap{"belum menyebut metodenya", place_of_gap(metode, row.cells),
               "tambahkan \"metode: demonstrasi cara\"; \"suluh metode\" mencetak pilihannya"};
}

void vague_bagaimana(const PlanRow& row, Cells& cells) {
    const auto& sentence = row.cells.kegiatan;
    if (!row.is_kegiatan() || (sentence.present() && has_gap(*sentence)))
        return look_at(sentence, "kegiatan", Question::bagaimana, cells);
    const auto& metode = row.kegiatan->metode;
    if (metode.absent()) return look_at(sentence, "kegiatan", Question::bagaimana, cells);
    look_at(metode, "metode", Question::bagaimana, cells);
}

bool unread_bagaimana(const PlanRow& row) {
    return is_unread(row.cells.kegiatan) || (row.is_kegiatan() && is_unread(row.kegiatan->metode));
}

/// An ikhtiar need not name any people; figures beside a general word say who they are well enough.
void vague_sasaran(const PlanRow& row, Cells& cells) {
    const auto& sasaran = row.cells.sasaran;
    if (row.is_kegiatan() && sasaran.present() && !count_of(sasaran))
        look_at(sasaran.uraian, "sasaran", Question::sasaran, cells, sasaran.key_span);
}

void vague_sumber_biaya(const PlanRow& row, Cells& cells) {
    const auto& sources = row.cells.sumber_biaya;
    for (const auto& source : sources)
        if (source.present()) look_at(source.sumber, "sumber biaya", Question::sumber_biaya, cells, sources.span);
}

void vague_indikator(const PlanRow& row, Cells& cells) {
    const auto& indikator = row.cells.indikator;
    if (!indikator.present() || indikator.uraian.absent() || indikator.ukuran.absent()) return; // monev/indikator
    look_at(indikator.uraian, "indikator", Question::indikator, cells, indikator.key_span);
    look_at(indikator.ukuran, "ukuran", Question::indikator, cells, indikator.key_span);
}

constexpr std::array all{
    Part{Question::siapa, "siadibiba/siapa", gap_siapa, vague_siapa, unread_siapa, "siapa orangnya",
         "tulis nama atau jabatannya, misalnya \"Siti Rahma\" atau \"Ketua Poktan Mekar\""},
    Part{Question::apa, "siadibiba/apa", gap_apa, vague_apa, unread_apa, "apa yang disampaikan",
         "tulis pokoknya, misalnya \"Pemupukan berimbang padi sawah\""},
    Part{Question::dimana, "siadibiba/dimana", gap_dimana, vague_dimana, unread_dimana, "di mana",
         "tulis nama tempatnya, misalnya \"Blok Kidul\" atau \"Rumah Ketua KWT Melati\""},
    Part{Question::bilamana, "siadibiba/bilamana", gap_bilamana, vague_bilamana, unread_bilamana, "kapan",
         "tulis bulannya, misalnya \"Maret, Juli\"; bila berulang sepanjang tahun, tulis volume seperti \"12 kali\""},
    Part{Question::berapa_hasil, "siadibiba/berapa-hasil", gap_berapa_hasil, vague_berapa_hasil, unread_berapa_hasil,
         "berapa hasilnya",
         "tulis angka dan satuannya, misalnya volume \"2 kali\", keluaran \"25 petani terampil menghitung dosis\""},
    Part{Question::berapa_korbanan, "siadibiba/berapa-korbanan", gap_berapa_korbanan, vague_berapa_korbanan,
         unread_berapa_korbanan, "berapa biayanya",
         "tulis jumlah rupiahnya, misalnya 2.500.000; asal uangnya ditulis dalam sumber_biaya"},
    Part{Question::bagaimana, "siadibiba/bagaimana", gap_bagaimana, vague_bagaimana, unread_bagaimana,
         "bagaimana caranya", "tulis caranya, misalnya \"demonstrasi cara\"; \"suluh metode\" mencetak pilihannya"},
    Part{Question::sasaran,
         {},
         nullptr,
         vague_sasaran,
         nullptr,
         "siapa sasarannya",
         "tulis kelompoknya dan jumlah orangnya, misalnya \"Poktan Mekar, 25 orang (20 L, 5 P)\""},
    Part{Question::sumber_biaya,
         {},
         nullptr,
         vague_sumber_biaya,
         nullptr,
         "dari mana biayanya",
         "tulis asal uangnya, misalnya \"APBD Kabupaten\", \"Dana Desa\" atau \"Swadaya\""},
    Part{Question::indikator,
         {},
         nullptr,
         vague_indikator,
         nullptr,
         "apa yang diukur dan berapa",
         "tulis misalnya \"indikator: {uraian: petani yang menakar pupuk, ukuran: 65%}\""},
};

} // namespace

std::span<const Part> parts() {
    return all;
}

std::span<const Part> questions() {
    constexpr std::size_t seven = 7;
    return std::span{all}.first(seven);
}

} // namespace suluh::siadibiba
