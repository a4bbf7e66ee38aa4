#!/usr/bin/env python3
"""Draws the pictures of PRA documents of every size and checks them: check_pictures.py PATH-TO-SULUH

Every picture is well-formed XML, holds whole numbers only, draws nothing outside itself and fetches nothing. With
Chromium, which measures the text as it will be seen: no label lies over another, none leaves the picture or the page.
Ends 77 (skipped) after the first part when Chromium is not installed.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

HEAD = 'jenis: pra\ntahun: 2026\nwilayah: {kode: "99.08.03.2004", desa: Sukamaju}\n'
LONG = "pemupukan padi sawah belum berimbang karena petani belum tahu dosis menurut uji tanah di petaknya sendiri"
WORD = "pertanggungjawabannya" * 6
TEXTS = ["erosi pada jalur tebang", LONG, "saluran bocor", WORD, "WWW MMM @@@ %%% & <script>alert(1)</script> \\\"x\\\""]
CHROMIUM = [
    "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]


def tree(parents):
    rows = []
    for number, parent in enumerate(parents):
        kind = ["akibat", "inti", "sebab"][min(number, 2)]
        above = f", induk: A{parent}" if parent is not None else ""
        rows.append(f'  - {{id: A{number}, uraian: "{TEXTS[number % 5]}", jenis: {kind}{above}}}\n')
    return HEAD + "pohon_masalah:\n" + "".join(rows)


def calendar(count):
    rows = "".join(f'  - {{faktor: "{TEXTS[i % 5]}", komoditas: padi sawah, bulan: [0, 1, 2, 3, {i}, "1,5", 2, 1, 0, 1, 2, 3]}}\n'
                   for i in range(count))
    return HEAD + "kalender_musim:\n" + rows


def transect(count):
    rows = ""
    for i in range(count):
        height = "" if i % 4 == 2 else f"tinggi: {510 - 7 * i % 90}, "
        rows += (f'  - {{zona: {i + 1}, jarak: {i * 350}, {height}kemiringan: {i % 30}, tanah: latosol, '
                 f'guna_lahan: "{TEXTS[i % 5]}", tanaman: [sengon, kapulaga, pisang], masalah: "{TEXTS[(i + 1) % 5]}"}}\n')
    return HEAD + "transek:\n" + rows


def documents():
    yield "tree-1", tree([None])
    yield "tree-4", tree([None, 0, 1, 1])
    yield "tree-9", tree([None, 0, 1, 1, 1, 2, 2, 3, 3])
    yield "tree-40", tree([None, 0, *([1] * 5), *[2 + i % 5 for i in range(33)]])
    yield "tree-200", tree([None, 0, *([1] * 12), *[2 + i % 12 for i in range(186)]])
    yield "tree-chain", tree([None, *range(199)])
    yield "tree-circle", tree([2, 0, 1, 3, 99])
    yield "calendar-5", calendar(5)
    yield "calendar-500", calendar(500)
    yield "transect-1", transect(1)
    yield "transect-4", transect(4)
    yield "transect-30", transect(30)


def problems_of_xml(text):
    root = xml.fromstring(text)
    left, top, width, height = (int(side) for side in root.get("viewBox").split())
    width, height = width + left, height + top
    for shape in root.iter():
        name = shape.tag.removeprefix("{http://www.w3.org/2000/svg}")
        if name not in ("svg", "title", "g", "rect", "line", "polyline", "polygon", "circle", "text"):
            yield f"<{name}> does not belong there"
        is_ground = name == "rect" and int(shape.get("x")) < 0
        for key, value in shape.attrib.items():
            if not is_ground and key in ("x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "points", "font-size"):
                if not re.fullmatch(r"\d+(pt)?([ ,]\d+)*", value):
                    yield f"{name} {key}={value!r} is not of whole numbers inside the picture"
                elif key == "points" and any(
                        int(x) > width or int(y) > height for x, y in (p.split(",") for p in value.split())):
                    yield f"{name} {value!r} leaves the picture"
        if name == "rect" and not is_ground and (
                int(shape.get("x")) + int(shape.get("width")) > width
                or int(shape.get("y")) + int(shape.get("height")) > height):
            yield f"{shape.attrib} leaves the picture"


# Labels that lie over another one, or leave the picture or the box around them.
MEASURE = """
const found = [];
for (const svg of document.querySelectorAll('svg')) {
  const frame = svg.getBoundingClientRect();
  const all = [...svg.querySelectorAll('text')].map(t => [t.getBoundingClientRect(), t.textContent]);
  for (const [b, text] of all)
    if (b.left < frame.left - 1 || b.right > frame.right + 1 || b.bottom > frame.bottom + 1 || b.top < frame.top - 1)
      found.push('leaves the picture: ' + text);
  const scale = frame.width / svg.viewBox.baseVal.width;
  all.sort((a, b) => a[0].top - b[0].top);
  for (let i = 0; i < all.length; ++i)
    for (let k = i + 1; k < all.length && all[k][0].top < all[i][0].bottom; ++k) {
      const [a, b] = [all[i][0], all[k][0]];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > scale && down > 2.5 * scale) found.push(all[i][1] + ' / ' + all[k][1]);
    }
  if (!all.length) found.push('no text at all');
}
document.body.innerHTML = '<pre id="found">' + btoa(unescape(encodeURIComponent(JSON.stringify(found)))) + '</pre>';
"""


def measured(page, scratch):
    path = os.path.join(scratch, "page.html")
    with open(path, "w", encoding="utf-8") as file:
        file.write(page.replace("</body>", f"<script>{MEASURE}</script></body>"))
    dom = subprocess.run([*CHROMIUM, f"--user-data-dir={scratch}/profile", "--dump-dom", "file://" + path], check=True,
                         timeout=120, capture_output=True, text=True).stdout
    import base64
    return json.loads(base64.b64decode(re.search(r'id="found">([^<]*)<', dom)[1]))


def main():
    program = sys.argv[1]
    chromium = shutil.which("chromium")
    failed = False
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        for name, text in documents():
            source = os.path.join(scratch, name + ".yaml")
            with open(source, "w", encoding="utf-8") as file:
                file.write(text)

            def draw(*options):
                return subprocess.run([program, "pra", source, "-q", "--format", *options], check=True, timeout=60,
                                      capture_output=True, text=True).stdout

            svg = draw("svg")
            found = list(problems_of_xml(svg))
            if svg != draw("svg"):
                found.append("a second run gives other bytes")
            if chromium:
                found += measured("<!DOCTYPE html><meta charset=utf-8><body>" + svg.split("?>", 1)[1] + "</body>", scratch)
                for paper in ("A4", "F4"):
                    page = draw("html", "--kertas", paper)
                    found += [f"{paper}: {one}" for one in measured(page, scratch)]
                    room, limit = {"A4": (785, 527), "F4": (878, 541)}[paper]
                    for width, height in re.findall(r'<svg [^>]*width="(\d+)pt" height="(\d+)pt"', page):
                        if int(height) * room > (limit - 30) * int(width):  # a heading stands above
                            found.append(f"{paper}: a picture of {width} x {height} pt does not fit the page")
            for one in found[:10]:
                print(f"{name}: {one}")
            failed = failed or bool(found)
    sys.exit(1 if failed else 0 if chromium else 77)


main()
