#!/usr/bin/env python3
"""Validates the example documents, and those that the tests build on, against the committed schemas with a JSON Schema
validator that is not ours.

usage: validate.py ROOT. Exit 77 (skipped) where python3-jsonschema or python3-yaml is not installed.

A scalar is read as a text or, as an editor would read it, as YAML 1.1's own guess: the schemas must accept both. The two
villages with planted mistakes must be refused for exactly the faults of shape that they have.
"""
import pathlib
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)


class Guessing(yaml.SafeLoader):
    """Numbers and booleans as an editor sees them; dates stay texts, as in JSON."""


Guessing.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

root = pathlib.Path(sys.argv[1])
# kind → places that the schema refuses in the villages with mistakes
EXPECTED = {
    "desa/pasirjaya.yaml": ["kegiatan/1: additionalProperties", "masalah/0/jenis: enum"],
}


def faults(error):
    """The innermost complaints of an error: anyOf hides them in its context."""
    if not error.context:
        yield "/".join(str(part) for part in error.absolute_path) + ": " + error.validator
        return
    deepest = max(error.context, key=lambda inner: len(inner.absolute_path))
    yield from faults(deepest)


failed = 0
count = 0
example = root / "examples/kecamatan-mandiraja"
shapes = [path for folder in ("bentuk", "dasar") for path in (root / "tests/support" / folder).glob("*.yaml")]
for path in sorted(example.rglob("*.yaml")) + sorted(shapes):
    name = str(path.relative_to(example if path.is_relative_to(example) else root))
    for loader in (yaml.BaseLoader, Guessing):
        document = yaml.load(path.read_text(encoding="utf-8-sig"), loader)
        schema_text = (root / f"schemas/{document['jenis']}.schema.json").read_text()
        schema = __import__("json").loads(schema_text)
        jsonschema.Draft7Validator.check_schema(schema)
        found = sorted({fault for error in jsonschema.Draft7Validator(schema).iter_errors(document) for fault in faults(error)})
        count += 1
        if found != EXPECTED.get(name, []):
            failed += 1
            print(f"{name} ({loader.__name__}): {found}")
print(f"{count} readings validated, {failed} not as expected")
sys.exit(1 if failed else 0)
