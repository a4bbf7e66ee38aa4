// Monitoring and evaluation of a programa (Permentan 25/2009 IV.E): plan against realisation, the sheet on which it is
// reported, the list of questions.
#pragma once

#include <vector>

#include "suluh/document.hpp"
#include "suluh/table.hpp"

#include "form/lembar.hpp"
#include "form/realisasi.hpp"

namespace suluh {

/// Plan against realisation: a row for each activity with what is behind, each quarter of it, and money by source.
/// `today` decides which quarters should have been reported.
std::vector<Table> progress_tables(const Document& document, const Realisation& realisation, const Date& today);

/// A line for each quarter of each row, to be filled in; as a spreadsheet it is read back by read_realisation.
std::vector<Table> monitoring_sheet(const Document& document, SheetUse use);

/// The list of questions of each date of monitoring, with the rows planned up to then, and that of the evaluation; as a
/// spreadsheet all in one table, with the date before each row.
std::vector<Table> instrument(const Document& document, SheetUse use);

} // namespace suluh
