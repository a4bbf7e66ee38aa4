// suluh periksa --surat: a page a village, to be printed or sent by WhatsApp.
#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/ringkasan.hpp"
#include "rules/tenggat.hpp"
#include "text/file_name.hpp"
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
    PartName{"pengecualian", "Pengecualian"},
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

/// The name of a village's page: the same for the same village and year, whatever else is checked with it.
std::string file_name(const std::string& code, const std::string& title, int year, std::set<std::string>& taken) {
    auto name = safe_file_name(code + "-" + title);
    if (name.empty()) name = "desa";
    if (year != 0) name += fmt::format("-{}", year);
    return untaken(name, taken) + ".md";
}

/// "3. Baris 109, M4 (wajib): …", with what to write instead below it.
void write_finding(std::ostream& out, int number, const Result& result) {
    const bool names_it = result.object.empty() || result.message.find(result.object) != std::string::npos;
    out << fmt::format("{}. Baris {}{}{}: {}.\n", number, result.at.line, names_it ? "" : ", " + result.object,
                       result.level == Level::galat ? " (wajib)" : "", result.message);
    if (!result.hint.empty()) out << fmt::format("   Usul: {}.\n", result.hint);
}

void write_findings(std::ostream& out, const std::vector<Result>& results, const Outline& outline, bool must) {
    std::vector<std::string_view> titles{elsewhere};
    for (const auto& part : parts)
        if (std::ranges::find(titles, part.title) == titles.end()) titles.push_back(part.title);
    int number = 0;
    for (const auto title : titles) {
        bool headed = false;
        for (const auto& result : results) {
            if ((result.level != Level::saran) != must || part_of(result, outline) != title) continue;
            if (!headed) out << "\n*" << title << "*\n\n";
            headed = true;
            write_finding(out, ++number, result);
        }
    }
}

/// The parts that are there, were judged wholly, and in which nothing was found.
std::vector<std::string_view> good_parts(const std::vector<Result>& results, const Outline& outline) {
    std::vector<std::string_view> good;
    for (const auto& part : outline.parts) {
        const auto row = std::ranges::find(parts, part.key, &PartName::key);
        if (row == parts.end() || row->key == "pengecualian" || std::ranges::find(good, row->title) != good.end())
            continue;
        const auto is_there = [&](const Result& result) { return part_of(result, outline) == row->title; };
        const auto is_of_it = [&](const Rule* rule) { return group_of(rule->name) == row->key; };
        if (std::ranges::none_of(results, is_there) && std::ranges::none_of(outline.not_judged, is_of_it))
            good.push_back(row->title);
    }
    return good;
}

std::string greeting(const std::string& person, const std::string& of) {
    return fmt::format("Yth. Bapak/Ibu {}{},\n\n", person.empty() ? "penyuluh" : person,
                       person.empty() && !of.empty() ? " " + of : "");
}

std::string of_year(int year) {
    return year == 0 ? std::string{} : fmt::format(" tahun {}", year);
}

/// What nobody looked at: silence about it is no praise.
void write_not_judged(std::ostream& out, const Outline& outline, std::uint32_t excepted) {
    constexpr std::array<std::pair<Needs, std::string_view>, 4> subjects{{
        {Needs::tenggat, "tenggat penyelesaian"},
        {Needs::penanda_tangan, "penanda tangan dan jabatannya"},
        {Needs::sasaran_tingkat, "petugas sebagai sasaran kegiatan"},
        {Needs::monev, "jadwal pemantauan dan evaluasi"},
    }};
    std::vector<std::string> named;
    for (const auto& [needs, subject] : subjects)
        if (std::ranges::find(outline.not_judged, needs, [](const Rule* rule) { return rule->needs; }) !=
            outline.not_judged.end())
            named.emplace_back(subject);
    if (!named.empty())
        out << fmt::format("\n*Belum kami nilai*\n\nKetentuan {} tentang hal berikut belum kami ketahui, jadi belum "
                           "kami nilai ({} aturan):\n\n- {}\n",
                           outline.pedoman, outline.not_judged.size(), fmt::join(named, "\n- "));
    if (excepted > 0)
        out << fmt::format("\n{} hal tidak kami sebut, karena dalam berkas dikecualikan dengan alasannya.\n", excepted);
}

struct Sent {
    const Outline& outline;
    std::string file; ///< its name without the folders on the way to it, safe to print; empty: standard input
    std::vector<Result> results;
    std::uint32_t excepted;
};

void write_closing(std::ostream& out, const std::vector<Result>& results) {
    out << fmt::format(
        "\nNomor baris menunjuk baris dalam berkas{}. Silakan bertanya bila ada yang kurang jelas. Terima kasih.\n",
        std::ranges::find(results, Level::galat, &Result::level) != results.end()
            ? "; yang bertanda (wajib) harus diperbaiki"
            : "");
}

void write_unread(std::ostream& out, const Sent& sent) {
    const auto file = sent.file.empty() ? std::string{"itu"} : sent.file;
    out << fmt::format("*Hasil pemeriksaan berkas {}*\n\n", file) << greeting({}, {})
        << fmt::format("Terima kasih atas kirimannya. Sayang, berkas {} belum dapat dibaca, sehingga isinya belum kami "
                       "periksa. Mohon diperbaiki lalu dikirim lagi.\n",
                       file);
    int number = 0;
    out << '\n';
    for (const auto& result : sent.results) write_finding(out, ++number, result);
    write_closing(out, sent.results);
}

void write_letter(std::ostream& out, const Sent& sent) {
    const auto& outline = sent.outline;
    if (outline.title.empty()) return write_unread(out, sent);
    const auto subject = fmt::format("programa {}{}", outline.title, of_year(outline.year));
    const auto& results = sent.results;
    out << fmt::format("*Hasil pemeriksaan {}*\n\n", subject) << greeting(outline.person, outline.title)
        << fmt::format("Terima kasih, {}{} sudah kami terima dan kami baca seluruhnya.", subject,
                       sent.file.empty() ? "" : fmt::format(" (berkas {})", sent.file));
    if (results.empty()) {
        out << (outline.not_judged.empty() ? " Tidak ada yang perlu diperbaiki.\n"
                                           : " Dari yang dapat kami nilai, tidak ada yang perlu diperbaiki.\n");
        write_not_judged(out, outline, sent.excepted);
        out << "\nSelamat bekerja bersama petani.\n";
        return;
    }
    const auto is_must = [](const Result& result) { return result.level != Level::saran; };
    const auto must = static_cast<std::size_t>(std::ranges::count_if(results, is_must));
    out << '\n';
    if (const auto good = good_parts(results, outline); !good.empty())
        out << fmt::format("\n*Yang sudah baik*\n\n- {}\n", fmt::join(good, "\n- "));
    if (must > 0) {
        out << "\n*MOHON DIPERBAIKI*\n";
        write_findings(out, results, outline, true);
    }
    if (must < results.size()) {
        out << "\n*SEBAIKNYA DIPERTIMBANGKAN*\n";
        write_findings(out, results, outline, false);
    }
    write_not_judged(out, outline, sent.excepted);
    write_closing(out, results);
}

/// Until when a village was to send, and whether that is over: by the pedoman that holds where none is named.
std::string deadline_sentence(int year, const Context& context) {
    const auto& policy = context.policy != nullptr ? *context.policy : shipped_policy(Pedoman::permentan_25_2009);
    const auto month = year == 0 ? std::nullopt : deadline_of(policy.at(Tingkat::desa), year);
    if (!month) return "Mohon dikirim bila sudah selesai.";
    const auto last = last_day_of(*month);
    const bool over = context.today && *context.today > last;
    return fmt::format(
        "Menurut {}, programa desa tahun {} selesai paling lambat {}. {}", policy.name(), year, format_date(last),
        over ? "Tenggat itu sudah lewat, jadi mohon dikirim secepatnya." : "Mohon dikirim sebelum tenggat itu.");
}

void write_reminder(std::ostream& out, const ExpectedVillage& village, const Context& context) {
    const auto file = safe_file_name(village.name) + ".yaml";
    out << fmt::format("*Menunggu programa {}{}*\n\n", village.name, of_year(village.year))
        << greeting(village.person, village.name)
        << fmt::format("Sampai surat ini dibuat, programa {}{} belum kami terima{}. {}\n", village.name,
                       of_year(village.year), village.sent.empty() ? "" : fmt::format("; {}", village.sent),
                       deadline_sentence(village.year, context))
        << fmt::format("\n*Bila belum mulai menulis*\n\n"
                       "1. Buat berkas yang sudah berisi petunjuk: `suluh buat programa -o {0}`\n"
                       "2. Buka {0} dengan Notepad, lalu isi menurut petunjuk di dalamnya.\n"
                       "3. Periksa sebelum dikirim: `suluh periksa {0}`\n",
                       file)
        << fmt::format("\n*Bila sudah pernah mengirim*\n\nMungkin berkasnya tidak dapat dibaca, atau kode desa atau "
                       "tahunnya keliru. Dalam berkas "
                       "seharusnya tertulis kode \"{}\"{}.\n",
                       village.code, village.year == 0 ? "" : fmt::format(" dan tahun {}", village.year))
        << "\nSilakan bertanya bila ada yang kurang jelas. Terima kasih.\n";
}

} // namespace

std::size_t write_letters(const Batch& batch, const LetterOptions& options, std::ostream& standard) {
    struct Letter {
        std::string path;
        std::function<void(std::ostream&)> write;
    };
    std::vector<Letter> letters;
    std::set<std::string> taken;
    const auto add = [&](const std::string& name, std::function<void(std::ostream&)> write) {
        letters.push_back({(fs::path{options.folder} / name).string(), std::move(write)});
    };
    for (std::size_t i = 0; i < batch.files.size(); ++i) {
        if (!is_of_village(batch, i)) continue;
        const auto& outline = batch.outlines[i];
        const auto& file = batch.files[i];
        const auto title = outline.title.empty() ? fs::path{file.name}.stem().string() : outline.title;
        add(file_name(outline.code, title, outline.year, taken), [&](std::ostream& out) {
            const auto name = file.name == "-" ? std::string{} : fs::path{file.name}.filename().string();
            write_letter(out, {outline, utf8::printable(name), batch.results(file), file.excepted});
        });
    }
    for (const auto& village : batch.missing)
        if (village.standing == ExpectedVillage::Standing::expected)
            add(file_name(village.code, village.name, village.year, taken),
                [&](std::ostream& out) { write_reminder(out, village, options.context); });
    std::error_code ignored;
    const auto whole = [&](const std::string& path) { return fs::absolute(path, ignored).lexically_normal(); };
    for (const auto& letter : letters) {
        if (!options.report.empty() && whole(letter.path) == whole(options.report))
            throw EnvironmentError(
                fmt::format("-o \"{}\" adalah nama sebuah surat; pakai nama lain", utf8::printable(options.report)));
        if (!options.overwrite && fs::exists(fs::symlink_status(letter.path, ignored)))
            throw EnvironmentError(fmt::format("surat \"{}\" sudah ada; pakai folder lain, atau tambahkan --timpa",
                                               utf8::printable(letter.path)));
    }
    make_folder(options.folder);
    std::vector<std::string> pages_read; // a page may be written over, an input never
    for (const auto& file : batch.files)
        if (file.name.ends_with(".md")) pages_read.push_back(file.name);
    for (const auto& letter : letters) {
        Output output{standard, letter.path, options.overwrite};
        for (const auto& input : pages_read) output.keep(input);
        letter.write(output.stream());
        output.commit();
    }
    return letters.size();
}

} // namespace suluh::cli
