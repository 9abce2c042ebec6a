#!/usr/bin/env python3
"""What a Python programmer would write in place of `hcpcs validate`: the csv module, a dict of codes and one of modifiers.

    validate_peer.py RELEASE.ndjson LAST_DAY CLAIMS.csv FINDINGS.csv

RELEASE.ndjson is what `hcpcs export` writes, LAST_DAY the last day of its quarter (`hcpcs info`). Checks codes, dates and modifiers of lines
that have the columns code, date, modifier1 and modifier2, and writes findings under the same columns and reasons. Left out are what `hcpcs
validate` does beside that: successors and suggestions, ranges of days, ambulance modifiers, SV101 lines, other delimiters.

Made to be fast: the columns are looked up once, each distinct text of a date is parsed once, days are compared as ISO texts, and both files
are buffered.
"""

import csv
import json
import re
import sys
from datetime import date

FIRST, LAST = "0001-01-01", "9999-12-31"
CODE = re.compile(r"[A-CE-Z][0-9]{4}").fullmatch
MODIFIER = re.compile(r"[A-Z][A-Z0-9]").fullmatch
LEVEL_ONE_CODE = re.compile(r"[0-9]{4}[0-9AFTUM]").fullmatch
LEVEL_ONE_MODIFIER = re.compile(r"[0-9][A-Z0-9]").fullmatch
DENTAL_CODE = re.compile(r"D[0-9]{4}").fullmatch


def load(path):
    """Codes as (first day, last day, not otherwise classified), modifiers as (first day, last day)."""
    codes, modifiers = {}, {}
    with open(path, encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            first, last = record.get("addedDate", FIRST), record.get("terminationDate", LAST)
            if "code" in record:
                codes[record["code"]] = (first, last, record.get("notOtherwiseClassified", False))
            else:
                modifiers[record["modifier"]] = (first, last)
    return codes, modifiers


class Days(dict):
    """ISO texts of dates as the file writes them; None for what is no date."""

    def __missing__(self, text):
        day = None
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}", text.strip()):
            try:
                day = date.fromisoformat(text.strip()).isoformat()
            except ValueError:
                pass
        self[text] = day
        return day


def main(release, last_day, claims, findings):
    codes, modifiers = load(release)
    earliest_code = min(last for _, last, _ in codes.values())
    earliest_modifier = min(last for _, last in modifiers.values())
    days = Days()
    with (
        open(claims, encoding="utf-8-sig", newline="", buffering=1 << 20) as source,
        open(findings, "w", encoding="utf-8", newline="", buffering=1 << 20) as target,
    ):
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(("line", "code", "element", "reason", "severity", "message", "suggestion"))

        def report(element, reason, message, severity="error"):
            writer.writerow((reader.line_num, code, element, reason, severity, message, ""))

        def report_code():
            known = codes.get(code.strip().upper())
            if known:
                first, last, is_unclassified = known
                if day < first:
                    report("code", "NotYetEffective", f"The code {code} is valid from {first}.")
                elif day > last:
                    report("code", "Terminated", f"The code {code} ended on {last}.")
                elif is_unclassified:
                    report("code", "NotOtherwiseClassified", f"The claim must describe the item of {code}.", "warning")
                return
            text = code.strip().upper()
            if LEVEL_ONE_CODE(text) or DENTAL_CODE(text):
                return
            if not CODE(text):
                report("code", "Malformed", f"{code} is not a code.")
            elif earliest_code <= day <= last_day:
                report("code", "UnknownCode", f"The release does not hold the code {code}.")
            else:
                report("code", "OutsideCoverage", f"The release does not tell of {code} on {day}.", "warning")

        def report_modifier(element, modifier):
            known = modifiers.get(modifier.strip().upper())
            if known:
                first, last = known
                if day < first:
                    report(element, "ModifierNotYetEffective", f"The modifier {modifier} is valid from {first}.")
                elif day > last:
                    report(element, "ModifierTerminated", f"The modifier {modifier} ended on {last}.")
                return
            text = modifier.strip().upper()
            if not text or LEVEL_ONE_MODIFIER(text):
                return
            if not MODIFIER(text):
                report(element, "MalformedModifier", f"{modifier} is no modifier.")
            elif earliest_modifier <= day <= last_day:
                report(element, "UnknownModifier", f"There is no modifier {modifier}.")
            else:
                report(element, "OutsideCoverage", f"The release does not tell of {modifier} on {day}.", "warning")

        reader = csv.reader(source)
        header = next(reader)
        width = len(header)
        code_column, date_column, first_column, second_column = map(header.index, ("code", "date", "modifier1", "modifier2"))
        for row in reader:
            if len(row) != width:
                if row:
                    code = ""
                    report("row", "UnreadableRow", f"The row has {len(row)} fields.")
                continue
            code = row[code_column]
            day = days[row[date_column]]
            if day is None:
                report("date", "MalformedDate", f"{row[date_column]} is no date.")
                if code in codes and codes[code][2]:
                    report("code", "NotOtherwiseClassified", f"{code} must be described.", "warning")
                continue
            known = codes.get(code)
            if not known or not known[0] <= day <= known[1] or known[2]:
                report_code()
            modifier1 = row[first_column]
            modifier2 = row[second_column]
            if modifier1:
                known = modifiers.get(modifier1)
                if not known or not known[0] <= day <= known[1]:
                    report_modifier("modifier1", modifier1)
            if modifier2:
                known = modifiers.get(modifier2)
                if not known or not known[0] <= day <= known[1]:
                    report_modifier("modifier2", modifier2)
                if modifier1.strip().upper() == modifier2.strip().upper():
                    report("modifier2", "RepeatedModifier", f"The line has {modifier2} more than once.", "warning")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
