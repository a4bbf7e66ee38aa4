// suluh periksa --surat: a page a village, to be printed or sent by WhatsApp.
#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include <fmt/format.h>

#include "cli/ringkasan.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

namespace fs = std::filesystem;

struct PartName {
    std::string_view key, title;
};
constexpr std::array parts{
    PartName{"penyusunan", "Penyusunan"},
    PartName{"pendahuluan", "Pendahuluan"},
    PartName{"keadaan", "Keadaan"},
    PartName{"tujuan", "Tujuan"},
    PartName{"pemeringkatan", "Masalah"},
    PartName{"masalah", "Masalah"},
    PartName{"kegiatan", "Kegiatan"},
    PartName{"ikhtiar", "Ikhtiar"},
    PartName{"monev", "Pemantauan dan evaluasi"},
    PartName{"penutup", "Penutup"},
    PartName{"pengesahan", "Pengesahan"},
    PartName{"revisi", "Revisi"},
};
constexpr std::string_view elsewhere = "Kelengkapan dan keterangan umum";

/// The part of the document that a finding stands in.
std::string_view part_of(const Result& result, const Outline& outline) {
    std::string_view key;
    for (const auto& part : outline.parts)
        if (part.line <= result.at.line) key = part.key;
    const auto row = std::ranges::find(parts, key, &PartName::key);
    return row == parts.end() ? elsewhere : row->title;
}

/// Letters, digits and dashes alone: "Desa Mandiraja Lor" is "desa-mandiraja-lor".
std::string safe(std::string_view text) {
    std::string name;
    for (const char c : utf8::lower(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain || (c == '.' && !name.empty() && name.back() != '.' && name.back() != '-'))
            name += c;
        else if (!name.empty() && name.back() != '-' && name.back() != '.')
            name += '-';
    }
    while (!name.empty() && (name.back() == '-' || name.back() == '.')) name.pop_back();
    constexpr std::size_t longest = 80;
    return name.substr(0, longest);
}

std::string file_name(const Outline& outline, const std::string& file, std::set<std::string>& taken) {
    auto name = safe(outline.code + "-" + outline.title);
    if (outline.title.empty()) name = safe(fs::path{file}.stem().string());
    if (name.empty()) name = "desa";
    auto whole = name;
    for (int i = 2; !taken.insert(whole).second; ++i) whole = fmt::format("{}-{}", name, i);
    return whole + ".md";
}

void write_findings(std::ostream& out, const std::vector<Result>& results, const Outline& outline, bool must) {
    std::vector<std::string_view> titles;
    for (const auto& part : parts)
        if (std::ranges::find(titles, part.title) == titles.end()) titles.push_back(part.title);
    titles.insert(titles.begin(), elsewhere);
    int number = 0;
    for (const auto title : titles) {
        bool headed = false;
        for (const auto& result : results) {
            if ((result.level != Level::saran) != must || part_of(result, outline) != title) continue;
            if (!headed) out << "\n### " << title << "\n\n";
            headed = true;
            out << fmt::format("{}. Baris {}{}: {}.", ++number, result.at.line,
                               result.level == Level::galat ? " (wajib)" : "", result.message);
            if (!result.hint.empty()) out << fmt::format("\n   Usul: {}.", result.hint);
            out << '\n';
        }
    }
}

/// The parts that are there and in which nothing was found.
std::vector<std::string_view> good_parts(const std::vector<Result>& results, const Outline& outline) {
    std::vector<std::string_view> good;
    for (const auto& part : outline.parts) {
        const auto row = std::ranges::find(parts, part.key, &PartName::key);
        if (row == parts.end() || std::ranges::find(good, row->title) != good.end()) continue;
        const auto is_there = [&](const Result& result) { return part_of(result, outline) == row->title; };
        if (std::ranges::none_of(results, is_there)) good.push_back(row->title);
    }
    return good;
}

std::string greeting(const Outline& outline) {
    return outline.person.empty() ? "Yth. Bapak/Ibu penyuluh," : fmt::format("Yth. Bapak/Ibu {},", outline.person);
}

void write_letter(std::ostream& out, const Outline& outline, const std::string& file,
                  const std::vector<Result>& results, bool unreadable) {
    const auto of_year = outline.year == 0 ? std::string{} : fmt::format(" tahun {}", outline.year);
    const auto subject =
        outline.title.empty() ? fmt::format("berkas {}", file) : fmt::format("programa {}{}", outline.title, of_year);
    out << fmt::format("# Hasil pemeriksaan {}\n\n{}\n\n", subject, greeting(outline));
    if (results.empty()) {
        out << fmt::format(
            "Terima kasih, {} sudah kami terima dan kami baca seluruhnya. Tidak ada yang perlu diperbaiki. "
            "Selamat bekerja bersama petani.\n",
            subject);
        return;
    }
    if (unreadable) {
        out << fmt::format(
            "Terima kasih atas kirimannya. Sayang, berkas {} belum dapat dibaca, sehingga isinya belum kami "
            "periksa. Mohon diperbaiki lalu dikirim lagi:\n",
            file);
        write_findings(out, results, outline, true);
        out << "\nTerima kasih.\n";
        return;
    }
    const auto is_must = [](const Result& result) { return result.level != Level::saran; };
    const auto must = static_cast<std::size_t>(std::ranges::count_if(results, is_must));
    out << fmt::format("Terima kasih, {} (berkas {}) sudah kami terima dan kami baca seluruhnya.\n", subject, file);
    if (const auto good = good_parts(results, outline); !good.empty()) {
        out << "\n## Yang sudah baik\n\n";
        for (const auto part : good) out << "- " << part << '\n';
    }
    if (must > 0) {
        out << "\n## Mohon diperbaiki\n";
        write_findings(out, results, outline, true);
    }
    if (must < results.size()) {
        out << "\n## Sebaiknya dipertimbangkan\n";
        write_findings(out, results, outline, false);
    }
    out << "\nNomor baris menunjuk baris dalam berkas. Silakan bertanya bila ada yang kurang jelas. Terima kasih.\n";
}

void make_folder(const std::string& folder) {
    std::error_code error;
    if (fs::is_directory(folder, error)) return;
    if (fs::exists(fs::symlink_status(folder, error)))
        throw EnvironmentError(fmt::format("\"{}\" bukan folder", utf8::printable(folder)));
    fs::create_directories(folder, error);
    if (error)
        throw EnvironmentError(
            fmt::format("folder \"{}\" tidak dapat dibuat: {}", utf8::printable(folder), error.message()));
}

} // namespace

std::size_t write_letters(const Batch& batch, const std::string& folder, bool overwrite, std::ostream& standard) {
    struct Letter {
        std::size_t file;
        std::string path;
    };
    std::vector<Letter> letters;
    std::set<std::string> taken;
    for (std::size_t i = 0; i < batch.files.size(); ++i) {
        const auto& outline = batch.outlines[i];
        if (outline.title.empty() && batch.files[i].state != FileState::tak_terbaca) continue;
        letters.push_back({i, (fs::path{folder} / file_name(outline, batch.files[i].name, taken)).string()});
    }
    std::error_code ignored;
    for (const auto& letter : letters)
        if (!overwrite && fs::exists(fs::symlink_status(letter.path, ignored)))
            throw EnvironmentError(fmt::format("surat \"{}\" sudah ada; pakai folder lain, atau tambahkan --timpa",
                                               utf8::printable(letter.path)));
    make_folder(folder);
    std::vector<std::string> pages_read; // a page may be written over, an input never
    for (const auto& file : batch.files)
        if (file.name.ends_with(".md")) pages_read.push_back(file.name);
    for (const auto& letter : letters) {
        const auto& file = batch.files[letter.file];
        Output output{standard, letter.path, overwrite};
        for (const auto& input : pages_read) output.keep(input);
        write_letter(output.stream(), batch.outlines[letter.file], utf8::printable(file.name), batch.results(file),
                     file.state == FileState::tak_terbaca);
        output.commit();
    }
    return letters.size();
}

} // namespace suluh::cli
