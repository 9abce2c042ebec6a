#!/usr/bin/env python3
"""Writes a synthetic 837P of a wanted size: invented names, real code shapes, seeded.

usage: make_837.py MEGABYTES [FILE]      (FILE: standard output where it is left out)

Codes are a short list of real ones, CPT numbers among them. One line in fifty has a code that had ended.
"""
import random
import sys

CODES = ("J1885 J7613 E0570 A4253 G0299 J0129 K0001 A0425 J1412 E0601 L1970 G0463 A6250 B4034 E1390 G0008 J2270 Q4101 V2020 "
         "99213 99214 36415 85025 80053 97110 71046").split()
ENDED = ["G8736", "C9136"]
MODIFIERS = ["KX", "RT", "LT", "JZ", "GA", "NU", "RR", "25", "59"]
NAMES = "QUENT ABERNATHY VANTERPOOL HALLORAN ODUYA FERNHOLLOW TAMARACK BRIONY ZOLL LARKSPUR".split()
FIRST = "ORSOLA TIBOR MARISKA PIM WYSTAN ISOLDE PERRIN DELPHINE".split()


def segments(number, rng):
    """The segments of one claim, with its billing provider and subscriber, as clearing houses send them: one to four lines."""
    day = 20260101 + rng.randrange(28) + 100 * rng.randrange(3)
    yield f"HL*{2 * number - 1}**20*1"
    yield "PRV*BI*PXC*261QM1300X"
    yield "NM1*85*2*FERNHOLLOW CLINIC*****XX*1000000491"
    yield f"N3*{rng.randrange(1, 999)} QUARRY ROAD"
    yield "N4*LARKSPUR*OH*430010000"
    yield "REF*EI*000000491"
    yield f"HL*{2 * number}*{2 * number - 1}*22*0"
    yield "SBR*P*18*******MB"
    yield f"NM1*IL*1*{rng.choice(NAMES)}*{rng.choice(FIRST)}****MI*OX{number:09d}"
    yield f"N3*{rng.randrange(1, 999)} TAMARACK LANE"
    yield "N4*LARKSPUR*OH*430010000"
    yield f"DMG*D8*19{rng.randrange(30, 99)}0{rng.randrange(1, 9)}1{rng.randrange(9)}*{rng.choice('FMU')}"
    yield "NM1*PR*2*OXBOW HEALTH PLAN*****PI*OX77"
    yield "N3*1 OXBOW PLAZA"
    yield "N4*LARKSPUR*OH*430010000"
    lines = rng.choice([1, 1, 1, 2, 2, 3, 4])
    yield f"CLM*QF-{number:07d}*{lines * 85}.50***11:B:1*Y*A*Y*Y"
    yield f"REF*D9*{rng.randrange(10 ** 12):012d}"
    yield "HI*ABK:J4520*ABF:Z7951*ABF:E1165"
    yield f"NM1*82*1*{rng.choice(NAMES)}*{rng.choice(FIRST)}****XX*1000000{rng.randrange(999):03d}"
    yield "PRV*PE*PXC*207Q00000X"
    yield "NM1*77*2*FERNHOLLOW CLINIC*****XX*1000000491"
    yield "N3*9 TAMARACK LANE"
    yield "N4*LARKSPUR*OH*430010000"
    for line in range(1, lines + 1):
        code = rng.choice(ENDED) if rng.random() < 0.02 else rng.choice(CODES)
        modifiers = "".join(":" + modifier for modifier in rng.sample(MODIFIERS, rng.choice([0, 0, 1, 1, 2])))
        yield f"LX*{line}"
        yield f"SV1*HC:{code}{modifiers}*{rng.randrange(10, 999)}.{rng.randrange(99):02d}*UN*{rng.randrange(1, 30)}*11**1:2"
        yield f"DTP*472*D8*{day}"
        yield f"REF*6R*{number:08d}{line:02d}"
        if code.startswith("J") and rng.random() < 0.5:
            yield f"LIN**N4*000000{rng.randrange(99999):05d}"
            yield f"CTP****{rng.randrange(1, 20)}*ML"


def main():
    wanted = int(float(sys.argv[1]) * 1e6)
    rng = random.Random(20260101)
    out = open(sys.argv[2], "w", newline="") if len(sys.argv) > 2 else sys.stdout
    written = count = 0

    def write(segment):
        nonlocal written, count
        written += out.write(segment + "~")
        count += 1

    write("ISA*00*          *00*          *ZZ*QUILLFERN      *ZZ*OXBOWHEALTH    *260305*0915*^*00501*000000001*0*P*:")
    write("GS*HC*QUILLFERN*OXBOWHEALTH*20260305*0915*1*X*005010X222A1")
    number = transaction = 0
    while written < wanted:
        transaction += 1
        write(f"ST*837*{transaction:04d}*005010X222A1")
        begin = count
        write("BHT*0019*00*BATCH*20260305*0915*CH")
        write("NM1*41*2*QUILLFERN BILLING*****46*QF01")
        write("NM1*40*2*OXBOW HEALTH PLAN*****46*OX77")
        for _ in range(1000):
            number += 1
            for segment in segments(number, rng):
                write(segment)
            if written >= wanted:
                break
        write(f"SE*{count - begin + 2}*{transaction:04d}")
    write(f"GE*{transaction}*1")
    write("IEA*1*000000001")
    print(f"{written} bytes, {count} segments, {written / count:.1f} bytes a segment, {number} claims", file=sys.stderr)


main()
