#include <string>

#include <doctest/doctest.h>

#include "suluh/telaah_masalah.hpp"

namespace suluh {

namespace {

/// "campuran sikap,modal akar": the whole judgement in one line.
std::string judged(std::string_view text) {
    const auto read = telaah_masalah(text);
    std::string line{name_of(read.jenis)};
    if (read.jenis == JenisTelaah::bukan_masalah) return line;
    line.append(" ").append(read.faktor ? name_of(*read.faktor) : "-");
    for (const auto other : read.faktor_lain) line.append(",").append(name_of(other));
    return line.append(" ").append(name_of(*read.sifat));
}

} // namespace

TEST_CASE("a cause outweighs what it causes") {
    CHECK_EQ(judged("Anggota berhenti menyetor susu karena mesin pendingin rusak"), "non_perilaku sarana akar");
    CHECK_EQ(judged("Rendemen nilam rendah disebabkan petani memanen terlalu muda"), "perilaku sikap akar");
    CHECK_EQ(judged("Jembatan putus sehingga petani enggan menanam cabai"), "non_perilaku prasarana akar");
    CHECK_EQ(judged("Petani tidak mau menanam Inpari karena rasa nasinya pera"), "perilaku sikap akar");
    CHECK_EQ(judged("Karena solar langka, nelayan jarang melaut"), "non_perilaku sarana akar");
}

TEST_CASE("two kinds side by side are mixed, one lack may rule both") {
    CHECK_EQ(judged("Pembudidaya belum paham kualitas air dan kincir tidak ada"), "campuran pengetahuan,sarana akar");
    CHECK_EQ(judged("Minimnya permodalan serta motivasi anggota KWT"), "campuran modal,sikap akar");
    CHECK_EQ(judged("20% peternak tidak vaksin: sebagian takut, sebagian tidak punya uang"),
             "campuran sikap,modal akar");
    CHECK_EQ(judged("Pengetahuan, modal dan pemasaran KUB masih lemah"), "campuran pengetahuan,modal,pasar akar");
    CHECK_EQ(judged("Serangan lalat buah tinggi, pekebun tidak melakukan sanitasi"), "campuran alam,sikap akar");
}

TEST_CASE("what a lack is about stays with it") {
    CHECK_EQ(judged("Petani belum terampil mengendalikan tikus dan wereng"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Petani belum mampu membuat kompos dan pupuk cair"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Petani belum terampil mengendalikan tikus, wereng dan blas"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Petani belum bisa mengatasi kekeringan dan banjir"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Peternak kurang peduli terhadap kebersihan kandang dan penyakit ternak"), "perilaku sikap akar");
    CHECK_EQ(judged("Keterampilan petani mengendalikan tikus dan wereng masih rendah"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Pengetahuan petani tentang pupuk dan benih masih rendah"), "perilaku pengetahuan akar");
    // A lack of its own, or nothing that the lack before could be about.
    CHECK_EQ(judged("Petani belum terampil mengendalikan tikus dan wereng, pupuk langka"),
             "campuran keterampilan,sarana akar");
    CHECK_EQ(judged("Petani belum terampil dan serangan wereng tinggi"), "campuran keterampilan,alam akar");
    CHECK_EQ(judged("Petani belum terampil, banjir"), "campuran keterampilan,alam akar");
    CHECK_EQ(judged("Keterampilan peternak dan modal usaha masih kurang"), "campuran keterampilan,modal akar");
}

TEST_CASE("a body is not its members, a market not its goods") {
    CHECK_EQ(judged("Koperasi nelayan tidak aktif"), "non_perilaku kelembagaan dampak");
    CHECK_EQ(judged("Anggota koperasi tidak aktif"), "perilaku sikap akar");
    CHECK_EQ(judged("Produk olahan KWT sepi pembeli"), "non_perilaku pasar akar");
    CHECK_EQ(judged("Tengkulak menentukan harga kelapa"), "non_perilaku pasar akar");
    CHECK_EQ(judged("Berat sapi saat dijual masih rendah"), "non_perilaku - dampak");
    CHECK_EQ(judged("Hutan lindung tidak boleh digarap"), "non_perilaku kebijakan akar");
    CHECK_EQ(judged("Saluran tersier tertutup sampah"), "non_perilaku prasarana akar");
    CHECK_EQ(judged("Pengurus kelompok tertutup soal keuangan"), "perilaku sikap akar");
    CHECK_EQ(judged("Pemupukan kopi hanya sekali setahun"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Petani perlu biaya karena modalnya kurang"), "non_perilaku modal akar");
}

TEST_CASE("what rises may be a goal or a harm") {
    CHECK_EQ(judged("Meningkatnya serangan tikus"), "non_perilaku alam dampak");
    CHECK_EQ(judged("Peningkatan kasus PMK"), "non_perilaku alam dampak");
    CHECK_EQ(judged("Meningkatnya harga pakan"), "non_perilaku pasar dampak");
    CHECK_EQ(judged("Meningkatnya biaya produksi"), "non_perilaku pasar dampak");
    CHECK_EQ(judged("Meningkatnya alih fungsi lahan"), "non_perilaku kebijakan akar");
    CHECK_EQ(judged("Bertambahnya kematian ternak"), "non_perilaku - dampak");
    CHECK_EQ(judged("Penerapan PHT baru 20%"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Berkembangnya serangan layu pisang"), "non_perilaku alam dampak");
    for (const auto* text : {"Tumbuhnya gulma di kebun", "Perlu waktu lama mengurus izin", "Bertambahnya lahan tidur",
                             "Kebutuhan benih 20 ton, tersedia 5 ton", "Meningkatnya penggunaan pestisida kimia"}) {
        CAPTURE(text);
        CHECK_FALSE(telaah_masalah(text).harapan);
    }
    for (const auto* goal : {"Meningkatnya harga jual gabah", "Peningkatan pengendalian serangan tikus",
                             "Meningkatnya pengetahuan petani tentang hama", "Penerapan teknologi baru",
                             "Meningkatnya produksi telur", "Peningkatan konsumsi ikan"}) {
        CAPTURE(goal);
        CHECK_EQ(judged(goal), "bukan_masalah");
    }
}

TEST_CASE("a practice left out or kept up is behaviour") {
    CHECK_EQ(judged("Baru 7 dari 40 pekebun yang memangkas kopinya"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Warga dusun masih meracun ikan di sungai"), "perilaku sikap akar");
    CHECK_EQ(judged("Petani tidak memakai pompa padahal sudah tersedia"), "perilaku sikap akar");
}

TEST_CASE("a deed said without a lack is behaviour") {
    CHECK_EQ(judged("Insektisida disimpan di dapur"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Mangga dipetik sebelum waktunya"), "perilaku sikap akar");
    CHECK_EQ(judged("Domba bantuan dipotong untuk hajatan"), "perilaku sikap akar");
    CHECK_EQ(judged("Umur bibit cabai lebih dari 45 hari"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Peternak hanya memberi jerami"), "perilaku sikap akar");
    CHECK_EQ(judged("Mesin pemipil disimpan saja di rumah bendahara"), "perilaku sikap akar");
    CHECK_EQ(judged("Pekebun lebih senang menjual getah basah"), "perilaku sikap akar");
}

TEST_CASE("what people leave undone to a thing of theirs is behaviour, what others owe them is not") {
    CHECK_EQ(judged("Air tambak udang jarang diganti"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Benih kedelai tidak diberi perlakuan"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Pakan ikan diberikan tidak teratur"), "perilaku sikap akar");
    CHECK_EQ(judged("Pompa rusak belum diganti"), "non_perilaku sarana akar");
    CHECK_EQ(judged("Bantuan benih belum diberikan"), "non_perilaku sarana akar");
    CHECK_EQ(judged("Perontok dipakai bergantian"), "non_perilaku sarana akar");
    CHECK_EQ(judged("Perahu rusak, nelayan kurang merawatnya"), "campuran sarana,sikap akar");
    CHECK_EQ(judged("Solar langka, nelayan menunggu di dermaga"), "non_perilaku sarana akar");
}

TEST_CASE("good habits are no problems") {
    for (const auto* text : {"Petani selalu memupuk sesuai rekomendasi",
                             "Peternak masih bersemangat memelihara kambing", "Penggunaan kompos terus meningkat",
                             "Tidak ada warga yang membakar jerami", "Petani sudah terbiasa membuat kompos",
                             "Gulma berkurang setelah pemakaian mulsa", "Penyakit ternak dapat dikendalikan",
                             "Kelompok sering mengadakan pertemuan", "Pekebun memanfaatkan lahan untuk sayuran"}) {
        CAPTURE(text);
        CHECK_EQ(judged(text), "bukan_masalah");
    }
}

TEST_CASE("what is named decides, not how its lack is said") {
    CHECK_EQ(judged("Belum adanya keberanian peternak mencoba kandang baterai"), "perilaku sikap akar");
    CHECK_EQ(judged("Belum adanya embung di dusun"), "non_perilaku prasarana akar");
    CHECK_EQ(judged("Pengurus belum mampu menyusun neraca"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Pengurus belum mampu membeli timbangan"), "non_perilaku modal akar");
    CHECK_EQ(judged("Kurangnya informasi petani tentang harga"), "perilaku pengetahuan akar");
    CHECK_EQ(judged("Penyuluh jarang berkunjung"), "non_perilaku pelayanan akar");
    CHECK_EQ(judged("Koperasi nelayan belum berbadan hukum"), "non_perilaku kelembagaan akar");
    CHECK_EQ(judged("Kelembagaan gapoktan masih lemah"), "non_perilaku kelembagaan dampak");
}

TEST_CASE("an outcome at the head lacks, not what stands beside it") {
    CHECK_EQ(judged("Produksi padi sawah rendah"), "non_perilaku - dampak");
    CHECK_EQ(judged("Mutu gabah petani belum memenuhi standar Bulog"), "non_perilaku - dampak");
    CHECK_EQ(judged("Harga pupuk dan obat-obatan terus naik"), "non_perilaku pasar dampak");
    CHECK_EQ(judged("Kabar harga sayuran tidak sampai ke desa sehingga petani menjual murah"),
             "non_perilaku pasar akar");
}

TEST_CASE("what a comma adds may be what came of it") {
    CHECK_EQ(judged("Gelombang tinggi, nelayan tidak bisa melaut"), "non_perilaku alam akar");
    CHECK_EQ(judged("Pupuk langka, petani terpaksa memakai pupuk kandang seadanya"), "non_perilaku sarana akar");
    CHECK_EQ(judged("Pemupukan tidak berimbang, tanah menjadi masam"), "perilaku keterampilan akar");
    CHECK_EQ(judged("Musim tidak menentu membuat petani salah menentukan waktu tanam"), "non_perilaku alam akar");
    CHECK_EQ(judged("Petani belum paham okulasi, batang bawah juga susah diperoleh"),
             "campuran pengetahuan,sarana akar");
}

TEST_CASE("a place is no subject, a cause that is there no lack") {
    CHECK_EQ(judged("Di hamparan Rawa petani tidak tanam serempak"), "perilaku sikap akar");
    CHECK_EQ(judged("Bibit sedikit karena umbi bibitnya tidak dijual di sini"), "non_perilaku sarana akar");
    CHECK_EQ(judged("Kambing kurus karena pakan diberikan menurut rumput yang terbawa pulang"),
             "perilaku keterampilan akar");
}

TEST_CASE("effects without a cause") {
    CHECK_EQ(judged("Ulat grayak menyerang bawang merah"), "non_perilaku alam dampak");
    CHECK_EQ(judged("Harga kopra anjlok"), "non_perilaku pasar dampak");
    CHECK_EQ(judged("Produksi madu masih rendah"), "non_perilaku - dampak");
    CHECK_EQ(judged("Kelas kelompok sebagian besar masih pemula"), "perilaku keterampilan dampak");
}

TEST_CASE("goals, requests, headings and good states are no problems") {
    for (const auto* text :
         {"", " - ", "sda", "PERMASALAHAN", "Hambatan: tidak ada kendala", "Agar petani mau mencatat",
          "Mohon bantuan benih", "Terbentuknya koperasi", "Petani sudah terampil membuat silase",
          "Berkurangnya serangan tikus", "Luas sawah kurang lebih 12 ha", "Padi belum dipanen"}) {
        CAPTURE(text);
        CHECK_EQ(judged(text), "bukan_masalah");
    }
}

TEST_CASE("the reason quotes the text and says what follows") {
    CHECK_EQ(telaah_masalah("Peternak blm trampil memerah").alasan,
             "\"blm trampil memerah\" menunjuk pada keterampilan pelaku utama, jadi masalah perilaku");
    CHECK_EQ(telaah_masalah("Petani tidak melakukan fermentasi kakao di rumah").alasan,
             "\"tidak melakukan fermentasi kakao\" menunjuk pada keterampilan pelaku utama, jadi masalah perilaku");
    CHECK_EQ(telaah_masalah("Hasil turun karena pupuk langka").alasan,
             "penyebab \"pupuk langka\" menunjuk pada ketersediaan sarana, jadi masalah non perilaku");
    CHECK_EQ(telaah_masalah("Produksi madu masih rendah").alasan,
             "\"Produksi madu masih rendah\" hanya menyebut hasil yang kurang; tanyakan penyebabnya, karena itu yang "
             "menentukan jenis masalah");
}

TEST_CASE("any bytes are read") {
    std::string hostile;
    while (hostile.size() < 1U << 20U) hostile += "belum ";
    CHECK_FALSE(telaah_masalah(hostile).alasan.empty());
    for (const auto text :
         {std::string_view{"\0\0", 2}, std::string_view{"petani\0belum tahu", 17},
          std::string_view{"\xFF\xFE petani \xC3"}, std::string_view{",,,::;;(()"}, std::string_view{"karena"},
          std::string_view{"sehingga, karena : padahal"}, std::string_view{"dan dan dan"}}) {
        CHECK_FALSE(telaah_masalah(text).alasan.empty());
    }
}

} // namespace suluh
