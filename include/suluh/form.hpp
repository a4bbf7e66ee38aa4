// Forms: how a programa becomes a printed table. A form is data (schemas/forms/*.yaml, or a district's own file):
// title, head lines, columns, which rows, row groups, signatures. What a cell says is named there and written in
// form/cells.cpp.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "suluh/document.hpp"
#include "suluh/table.hpp"

namespace suluh {

struct CellKind;

enum class PilihanBaris : std::uint8_t { kegiatan, ikhtiar, semua };
enum class DasarKelompok : std::uint8_t { jenis, aspek, komoditas };
enum class NomorKelompok : std::uint8_t { tanpa, romawi, huruf, angka };
enum class TandaTangan : std::uint8_t { programa, rktp, tanpa };

/// Names one of the cells that a column can hold.
struct IsiKolom : Value<const CellKind*> {};
/// A text with placeholders: "TAHUN <TAHUN>". A placeholder in capitals gives capitals.
struct Pola : Text {};

struct KolomForm : Record {
    List<Text> judul; ///< from the outermost heading to the column's own
    IsiKolom isi;
    Count lebar; ///< share of the page width
};

struct KepalaForm : Record {
    Text label;
    Pola isi;
};

struct KelompokForm : Record {
    Value<DasarKelompok> menurut;
    Value<NomorKelompok> nomor;
};

struct Formulir : Record {
    Text jenis;
    Value<Pedoman> pedoman;
    List<Count> nomor; ///< the form numbers that this is shipped for; none: a layout to be named by --tata-letak
    List<Pola> judul;
    Keyed<KepalaForm> kepala;
    Value<PilihanBaris> baris; ///< missing: as the form number says
    List<KelompokForm> kelompok;
    List<KolomForm> kolom;
    Value<TandaTangan> tanda_tangan;
    List<Pola> catatan;
};

/// A form as read from a file; `form` points into `document`, which has no body of its own.
struct FormFile {
    std::unique_ptr<Document> document;
    Formulir form;
};

/// Reads a form. Mistakes become findings of the document; nothing is thrown.
FormFile read_form(Source source);

/// The form of that number that the program ships for a pedoman, or nullptr.
const Formulir* shipped_form(int number, Pedoman pedoman);
/// A shipped layout by its file name without folder and ending, or nullptr; and all their names.
const Formulir* shipped_layout(std::string_view name);
std::vector<std::string_view> shipped_layouts();

/// The pedoman that a programa follows; 25/2009 where it does not say.
Pedoman pedoman_of(const Programa& programa);

struct FormRequest {
    int number = 1;       ///< 1 kegiatan, 2 ikhtiar, 3 both, 4 what one person carries out
    bool joined = false;  ///< several documents in one table, with a leading column that names the village
    std::string penyuluh; ///< number 4: name or NIP; empty: each document's own penyuluh
};

/// One table of all documents, each of which must hold a programa; several only when `joined`.
Table form_table(std::span<const Document* const> documents, const Formulir& form, const FormRequest& request);

/// Whether somebody (a name, a NIP, or empty for the document's own penyuluh) carries out a row of the programa.
bool has_rows(const Programa& programa, std::string_view penyuluh);
/// Everybody who carries out a row, as written, each once, in document order.
std::vector<std::string> people_with_rows(const Programa& programa);

} // namespace suluh
