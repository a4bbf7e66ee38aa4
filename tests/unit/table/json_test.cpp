#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "table_sample.hpp"

using namespace table_test;
using nlohmann::ordered_json;

TEST_CASE("json: a whole table") {
    CHECK(suluh::write_json({plan()}, {}) == R"({
  "judul": "RENCANA KERJA TAHUN 2027",
  "kepala": {
    "Nama": "Siti"
  },
  "kolom": [
    "No",
    "Tujuan",
    "Sasaran/L",
    "Sasaran/P",
    "Biaya"
  ],
  "baris": [
    {
      "kelompok": "I Perilaku / A Padi",
      "No": 1,
      "Tujuan": "Tanam; benar",
      "Sasaran/L": 5,
      "Sasaran/P": 7,
      "Biaya": 1500000.5
    },
    {
      "kelompok": "I Perilaku / A Padi",
      "No": 2,
      "Tujuan": "Tanam; benar",
      "Sasaran/L": 3,
      "Sasaran/P": "-",
      "Biaya": "PM"
    },
    {
      "kelompok": "II Non Perilaku",
      "No": 3,
      "Tujuan": "Panen",
      "Sasaran/L": null,
      "Sasaran/P": null,
      "Biaya": 250000
    }
  ],
  "jumlah": {
    "Tujuan": "Jumlah",
    "Biaya": 1750000.5
  },
  "catatan": [
    "PM tidak dijumlahkan."
  ],
  "tanda_tangan": [
    {
      "judul": [
        "Sukamaju, 1 Mei 2026",
        "Penyusun,"
      ],
      "jabatan": "Penyuluh",
      "nama": "Siti",
      "nomor": "NIP. 1"
    },
    {
      "judul": [
        "Mengetahui,"
      ],
      "jabatan": "Kepala Desa",
      "nama": "Suparman",
      "nomor": ""
    }
  ]
}
)");
}

TEST_CASE("json: laid out as nlohmann lays it out, for one table, several and none") {
    for (const auto& tables :
         {std::vector{plan()}, std::vector{plan(), list({}), suluh::Table{}}, std::vector<suluh::Table>{}}) {
        const auto written = suluh::write_json(tables, {});
        CHECK(written == ordered_json::parse(written).dump(2) + "\n");
    }
}

TEST_CASE("json: numbers keep every digit") {
    auto table = list({});
    table.rows = {
        {{number("123456789012345678", "")}}, {{number("0.100000001", "")}}, {{number("123456789.123456789", "")}}};
    const auto written = suluh::write_json({table}, {});
    for (const auto* digits : {": 123456789012345678\n", ": 0.100000001\n", ": 123456789.123456789\n"})
        CHECK(written.find(digits) != std::string::npos);
}

TEST_CASE("json: no cell is lost behind another of the same heading") {
    suluh::Table table;
    table.columns = {{{"Lokasi"}, false, 1}, {{"Lokasi"}, false, 1}, {{"kelompok"}, false, 1}};
    table.rows = {{{text("a"), text("b"), text("c")}}};
    table.groups = {{0, 0, "I"}};
    const auto row = ordered_json::parse(suluh::write_json({table}, {}))["baris"][0];
    const auto* expected = R"json({"kelompok":"I","Lokasi":"a","Lokasi (2)":"b","kelompok (2)":"c"})json";
    CHECK(row.dump() == expected);
}

TEST_CASE("json: any bytes make valid JSON") {
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
    const auto written = suluh::write_json({list({bytes, "a\r\nb\"\\"})}, {});
    const auto parsed = ordered_json::parse(written);
    CHECK(parsed["baris"][1]["Uraian"] == "a\nb\"\\");
    CHECK(parsed["baris"][0]["Uraian"].get<std::string>().find('\x1B') == std::string::npos);
}
