// The fixed choices of the regulation and of our shapes, spelled as they are written and printed. The order is the
// enum's.
#pragma once

#include <span>
#include <string_view>

#include "suluh/acuan.hpp"
#include "suluh/pra.hpp"
#include "suluh/programa.hpp"
#include "suluh/rdkk.hpp"

namespace suluh {

std::span<const std::string_view> choices(Pedoman);
std::span<const std::string_view> choices(StatusPenyuluh);
std::span<const std::string_view> choices(Unsur);
std::span<const std::string_view> choices(JenisMasalah);
std::span<const std::string_view> choices(Faktor);
std::span<const std::string_view> choices(Aspek);
std::span<const std::string_view> choices(Peran);
std::span<const std::string_view> choices(Metode);
std::span<const std::string_view> choices(Seri);
std::span<const std::string_view> choices(Arah);
std::span<const std::string_view> choices(Butir);
std::span<const std::string_view> choices(Tingkat);
std::span<const std::string_view> choices(Pelaku);
std::span<const std::string_view> choices(JenisAkar);
std::span<const std::string_view> choices(Subjenis);
std::span<const std::string_view> choices(JenisSaprodi);
std::span<const std::string_view> choices(AsalSarana);
std::span<const std::string_view> choices(JenisKelamin);
std::span<const std::string_view> choices(StatusAnggota);
std::span<const std::string_view> choices(Penguasaan);
std::span<const std::string_view> choices(StatusRdkk);
std::span<const std::string_view> choices(LahanBerlebih);
std::span<const std::string_view> choices(Pembulatan);
std::span<const std::string_view> choices(NamaBatas);
std::span<const std::string_view> choices(DokumenJadwal);

/// The spelling of one value.
template <class E>
std::string_view spelling(E value) {
    return choices(value)[static_cast<std::size_t>(value)];
}

} // namespace suluh
