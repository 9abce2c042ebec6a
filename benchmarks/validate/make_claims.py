#!/usr/bin/env python3
"""Makes a file of claim lines of which 2 % have one finding each.

    make_claims.py RELEASE.ndjson ROWS CLAIMS.csv

RELEASE.ndjson is what `hcpcs export` writes. Codes, modifiers and their dates are real; the same release and number of rows give the same file.
"""

import json
import random
import sys
from datetime import date, timedelta

TRANSPORT = "T2001 T2002 T2003 T2004 T2005 T2007 T2049 S0209 S0215 S9960 S9961".split()
FROM, THROUGH = date(2020, 1, 1), date(2025, 12, 31)
LEVEL_ONE_MODIFIERS = ["25", "26", "50", "59", "76"]


def day_of(text, otherwise):
    return date.fromisoformat(text) if text else otherwise


def main(release, rows, claims):
    rows, rng = int(rows), random.Random(20260101)
    with open(release, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    codes = [r for r in records if "code" in r]
    known = {r["code"] for r in codes}
    modifiers = [r for r in records if "modifier" in r]
    known_modifiers = {r["modifier"] for r in modifiers}

    # Days as numbers from the first one, and a list of their texts.
    texts = [(FROM + timedelta(n)).isoformat() for n in range((THROUGH - FROM).days + 1)]

    def period(r):
        first = max(day_of(r.get("addedDate"), FROM), FROM)
        last = min(day_of(r.get("terminationDate"), THROUGH), THROUGH)
        return (first - FROM).days, (last - FROM).days

    # Origin-destination pairs on ambulance lines are another matter; those codes carry no modifiers here.
    good = []
    for r in codes:
        first, last = period(r)
        if first <= last and not r.get("notOtherwiseClassified"):
            good.append((r["code"], first, last, r["code"] not in TRANSPORT and not r["code"].startswith("A0")))
    throughout = [r["modifier"] for r in modifiers if period(r) == (0, len(texts) - 1)]
    ended_modifiers = [r["modifier"] for r in modifiers if period(r)[1] < 0]
    ended = [(r["code"], max(0, period(r)[1] + 1)) for r in codes if period(r)[1] < len(texts) - 1]
    later = [(r["code"], period(r)[0] - 1) for r in codes if 0 < period(r)[0] < len(texts)]
    letters = [c for c in "ABCEGHJKLMPQRSTUV"]
    unknown = sorted({f"{a}{n:04}" for a in letters for n in range(0, 10000, 7)} - known)
    unknown_modifiers = sorted({a + b for a in "BCDFHIKLMNOVWXYZ" for b in "BCDEHIJKLMNOXYZ"} - known_modifiers)
    live = [code for code, first, last, may in good if may and (first, last) == (0, len(texts) - 1)]

    def bad():
        kind = rng.randrange(8)
        code, modifier = rng.choice(live), ""
        day = texts[rng.randrange(len(texts))]
        if kind == 0:
            code, first = rng.choice(ended)
            day = texts[rng.randrange(first, len(texts))]
        elif kind == 1:
            code, last = rng.choice(later)
            day = texts[rng.randrange(last + 1)]
        elif kind == 2:
            code = rng.choice(unknown)
        elif kind == 3:
            code = code[:-1] + "O" if rng.random() < 0.5 else code[:1] + code[2:]
        elif kind == 4:
            modifier = rng.choice(unknown_modifiers)
        elif kind == 5:
            modifier = rng.choice(ended_modifiers)
        elif kind == 6:
            modifier = rng.choice(["J", "-Z", "JZ1", "R.", "LTRT"])
        else:
            day = "pending"
        return code, modifier, "", day

    def clean():
        code, first, last, may_have_modifiers = good[int(rng.random() * len(good))]
        day = texts[first + int(rng.random() * (last - first + 1))]
        share = rng.random()
        if share < 0.5 or not may_have_modifiers:
            return code, "", "", day
        if share < 0.55:
            return code, rng.choice(LEVEL_ONE_MODIFIERS), "", day
        place = int(rng.random() * len(throughout))
        if share < 0.85:
            return code, throughout[place], "", day
        return code, throughout[place], throughout[place - 1], day

    bad_rows = set(rng.sample(range(rows), rows // 50))
    with open(claims, "w", encoding="ascii", newline="", buffering=1 << 20) as target:
        target.write("claim,code,modifier1,modifier2,date,units\n")
        for row in range(rows):
            code, first, second, day = bad() if row in bad_rows else clean()
            target.write(f"{100000000 + row // 3},{code},{first},{second},{day},{row % 4 + 1}\n")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
