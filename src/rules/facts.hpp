// What one document tells the others of a batch, and what in it can only be judged beside them. Kept small: a batch may
// hold very many documents.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "rules/beban.hpp"
#include "rules/farmer_register.hpp"
#include "rules/perbandingan.hpp"
#include "rules/result.hpp"

namespace suluh {

/// A farmers' group as a document names it.
struct NamedGroup {
    std::string name;
    std::optional<Decimal> members;
    std::string head;      ///< its ketua: as a PRA says, or who signs the RDK or RDKK
    std::string code{};    ///< of an RDK: its own, in plain words
    bool is_union = false; ///< of a PRA: a gapoktan
};

/// A row of a group's register: the NIK, 0 where none is written, and person_name of the name.
struct RegisteredMember {
    std::uint64_t nik = 0, name = 0;
};

/// Whose year an RKTP plans, and what it breaks down.
struct PlanFacts {
    std::string name, nip;
    std::vector<std::string> programas; ///< "99.08.03.2004/2027", those that its rows come from
};

struct Facts {
    enum class Kind : std::uint8_t { none, programa, pemeringkatan, rdk, pra, rktp, rdkk };
    Kind kind = Kind::none;
    Tingkat level = Tingkat::desa; ///< of a programa
    int year = 0;
    std::string region;   ///< dotted code, or empty
    std::string name;     ///< of the village of a programa, as it is written
    bool refused = false; ///< the code stands, but a finding says that it is not right
    /// When it was made: a programa signed or finished, a PRA begun, an RDK signed or agreed.
    std::optional<Date> dated;
    std::vector<std::string> ids;          ///< of a PRA or RDK: what may be referred to
    std::vector<NamedGroup> groups;        ///< of a PRA all, of an RDK or RDKK its own
    std::vector<Yield> yields;             ///< of a PRA or RDK
    std::vector<Planting> plantings;       ///< of a PRA: its calendar
    std::vector<Planting> seasons;         ///< of a programa: its musim_tanam
    std::optional<Decimal> land;           ///< in hectares: of a PRA all that can be farmed, of an RDK its hamparan
    std::vector<LandUse> land_uses;        ///< of a PRA
    std::vector<NamedPenyuluh> people;     ///< penyuluh with their NIP
    std::vector<RegisteredMember> members; ///< of an RDK
    std::string problems;                  ///< of a programa: its masalah in plain words, one a line
    /// Findings that need the other documents. Each is complete but for its message or hint; until it is judged, `hint`
    /// holds what it is about: a reference ("pra#M3"), a group's name, a source, a commodity, or a payload of several.
    std::vector<Result> pending;
    std::vector<Workload> workloads; ///< of a programa: what it asks of whom
    std::optional<PlanFacts> plan;   ///< of an RKTP
    FarmerRecords farmers;           ///< of an RDKK

    bool tells() const {
        return (kind != Kind::none && !region.empty()) || !workloads.empty() || !people.empty() || plan ||
               !farmers.rows.empty();
    }
};

/// Several texts in one that is pending, each printable and so without line ends; and back.
std::string as_payload(std::initializer_list<std::string_view> parts);
std::vector<std::string> read_payload(std::string_view text);

struct Selection;

/// The facts of a document; what `selection` leaves out or the document excepts is not pending.
Facts facts_of(const Document& document, const Selection& selection);

/// A row of the register (`--daftar`), and the finding if its village was to submit and did not.
struct ExpectedVillage {
    enum class Standing : std::uint8_t {
        expected,
        exempt,  ///< it draws up no programa (`tanpa_programa`)
        doubled, ///< its code is another village's: nobody can say whether it submitted
    };
    Standing standing = Standing::expected;
    std::string code;
    std::string name;   ///< "Desa Ngadirejo"
    std::string person; ///< its penyuluh, or empty
    int year = 0;       ///< 0: of any year
    Result if_missing;
    std::string sent;  ///< what came in place of the programa: "yang dikirim tahun 2028: wonosari.yaml"; empty: nothing
    std::string files; ///< its RDKs and PRAs, where no programa came
};
std::vector<ExpectedVillage> expected_villages(const Document& register_of_villages);

/// All documents given together, in their order.
class Submissions {
public:
    virtual ~Submissions() = default;
    virtual std::size_t size() const = 0;
    virtual const Facts& facts(std::size_t i) const = 0; ///< without `pending`
    virtual std::vector<Result> pending(std::size_t i) const = 0;
    virtual std::string file(std::size_t i) const = 0; ///< its name, safe to print
};

/// A finding that needed the other documents, and the document that it stands in. NIK in its texts are not masked yet.
struct LateResult {
    std::size_t document = 0;
    Result result;
};

/// Judges what is pending: rujukan/tak-ada into other documents, and keterpaduan/*. Ordered by document.
std::vector<LateResult> judge_together(const Submissions& all);

/// The rows without a programa, of whatever standing. `unplaced` files could not be read or say no region.
std::vector<ExpectedVillage> missing_villages(std::vector<ExpectedVillage> expected, const Submissions& all,
                                              std::size_t unplaced);

} // namespace suluh
