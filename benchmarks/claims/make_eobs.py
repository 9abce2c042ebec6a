#!/usr/bin/env python3
"""Writes NDJSON of ExplanationOfBenefit resources of a wanted size, in the manner of Medicare's Blue Button: invented data, seeded.

usage: make_eobs.py MEGABYTES [FILE]      (FILE: standard output where it is left out)

A resource has 4 to 12 KB, most of which a reader of service lines passes over. Codes are a short list of real ones, CPT numbers among them. One
line in fifty has a code that had ended.
"""
import json
import random
import sys

CODES = ("J1885 J7613 E0570 A4253 G0299 J0129 K0001 A0425 J1412 E0601 L1970 G0463 A6250 B4034 E1390 G0008 J2270 Q4101 V2020 "
         "99213 99214 36415 85025 80053 97110 71046").split()
ENDED = ["G8736", "C9136"]
MODIFIERS = ["KX", "RT", "LT", "JZ", "GA", "NU", "RR", "25", "59"]
BLUE_BUTTON = "https://bluebutton.cms.gov/resources/"
HCPCS = BLUE_BUTTON + "codesystem/hcpcs"
AMOUNTS = [
    ("line_sbmtd_chrg_amt", "Line Submitted Charge Amount"), ("line_alowd_chrg_amt", "Line Allowed Charge Amount"),
    ("line_nch_pmt_amt", "Line Payment Amount to the Beneficiary"), ("line_coinsrnc_amt", "Line Beneficiary Coinsurance Amount")]


def variable(name, code, display=None):
    """A coding of a variable of the claim."""
    coding = {"system": BLUE_BUTTON + "variables/" + name, "code": code}
    if display:
        coding["display"] = display
    return coding


def concept(name, code, display=None):
    return {"coding": [variable(name, code, display)]}


def money(rng):
    return {"value": rng.randrange(100, 90000) / 100, "currency": "USD"}


def amount(rng, name, display):
    return {"category": {"coding": [
        {"system": "http://terminology.hl7.org/CodeSystem/adjudication", "code": rng.choice(["submitted", "eligible", "benefit"])},
        variable("adjudication", BLUE_BUTTON + "variables/" + name, display)]}, "amount": money(rng)}


def item(number, rng, day):
    code = rng.choice(ENDED) if rng.random() < 0.02 else rng.choice(CODES)
    line = {
        "sequence": number,
        "careTeamSequence": [1],
        "diagnosisSequence": [1],
        "category": concept("line_cms_type_srvc_cd", "1", "Medical care"),
        "productOrService": {"coding": [{"system": HCPCS, "version": "0", "code": code}]},
        "servicedPeriod": {"start": day, "end": day},
        "locationCodeableConcept": {
            "extension": [{"url": BLUE_BUTTON + "variables/prvdr_state_cd", "valueCoding": variable("prvdr_state_cd", "36")}],
            "coding": [variable("line_place_of_srvc_cd", "11", "Place of service")]},
        "quantity": {"value": rng.randrange(1, 30)},
        "adjudication": [
            {"category": concept("adjudication", BLUE_BUTTON + "variables/line_prcsg_ind_cd", "Line Processing Indicator Code"),
             "reason": concept("line_prcsg_ind_cd", "A", "Allowed")},
            *(amount(rng, name, display) for name, display in AMOUNTS[:rng.randrange(1, 5)])],
    }
    modifiers = rng.choice([0, 0, 1, 1, 2])
    if modifiers:
        line["modifier"] = [{"coding": [{"system": HCPCS, "version": "0", "code": rng.choice(MODIFIERS)}]} for _ in range(modifiers)]
    if code.startswith("J") and rng.random() < 0.5:
        line["detail"] = [{"sequence": 1, "productOrService": {"coding": [
            {"system": "http://hl7.org/fhir/sid/ndc", "code": f"000000{rng.randrange(99999):05d}", "display": "An invented drug"}]},
            "quantity": {"value": rng.randrange(1, 20), "unit": "ML"}}]
    return line


def resource(number, rng):
    day = f"2026-0{rng.randrange(1, 4)}-{rng.randrange(1, 29):02d}"
    items = [item(place, rng, day) for place in range(1, rng.choice([1, 1, 1, 2, 2, 3]) + 1)]
    return {
        "resourceType": "ExplanationOfBenefit",
        "id": f"carrier--{10 ** 10 + number}",
        "meta": {"lastUpdated": f"{day}T03:14:15.000-05:00",
                 "profile": ["http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Professional-NonClinician"]},
        "contained": [{"resourceType": "Organization", "id": "provider-org", "active": True, "name": "FERNHOLLOW CLINIC", "identifier": [
            {"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "PRN"}]}, "value": f"{rng.randrange(999999):06d}"},
            {"system": "http://hl7.org/fhir/sid/us-npi", "value": "1000000491"}]}],
        "extension": [
            {"url": BLUE_BUTTON + "variables/prpayamt", "valueMoney": money(rng)},
            {"url": BLUE_BUTTON + "variables/carr_num", "valueIdentifier": {"system": BLUE_BUTTON + "variables/carr_num", "value": "99999"}},
            {"url": BLUE_BUTTON + "variables/carr_clm_pmt_dnl_cd", "valueCoding": variable("carr_clm_pmt_dnl_cd", "1", "Physician/supplier")}],
        "identifier": [
            {"type": {"coding": [{"system": "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType", "code": "uc"}]},
             "system": BLUE_BUTTON + "variables/clm_id", "value": str(10 ** 10 + number)},
            {"system": BLUE_BUTTON + "identifier/claim-group", "value": str(rng.randrange(10 ** 11))}],
        "status": "active",
        "type": {"coding": [variable("nch_clm_type_cd", "71", "Local carrier non-durable medical equipment claim"),
                            {"system": BLUE_BUTTON + "codesystem/eob-type", "code": "CARRIER"},
                            {"system": "http://terminology.hl7.org/CodeSystem/claim-type", "code": "professional", "display": "Professional"}]},
        "use": "claim",
        "patient": {"reference": f"Patient/-{rng.randrange(10 ** 14)}"},
        "billablePeriod": {"extension": [{"url": BLUE_BUTTON + "variables/claim_query_cd", "valueCoding": variable("claim_query_cd", "3", "Final bill")}],
                           "start": day, "end": day},
        "created": f"{day}T03:14:15-05:00",
        "insurer": {"identifier": {"value": "CMS"}},
        "provider": {"reference": "#provider-org"},
        "outcome": "complete",
        "disposition": "1",
        "careTeam": [{"sequence": 1, "provider": {"identifier": {"type": {"coding": [
            {"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "NPI", "display": "National Provider Identifier"}]},
            "value": f"1000000{rng.randrange(999):03d}"}, "display": "ODUYA WYSTAN"},
            "role": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/claimcareteamrole", "code": "primary", "display": "Primary provider"}]}}],
        "supportingInfo": [{"sequence": 1, "category": {"coding": [
            {"system": "http://terminology.hl7.org/CodeSystem/claiminformationcategory", "code": "info", "display": "Information"},
            variable("information", BLUE_BUTTON + "variables/line_hct_hgb_rslt_num", "Hematocrit / Hemoglobin Test Results")]}}],
        "diagnosis": [{"sequence": 1, "diagnosisCodeableConcept": {"coding": [
            {"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "Z0000", "display": "AN INVENTED DIAGNOSIS"}]},
            "type": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/ex-diagnosistype", "code": "principal", "display": "Principal"}]}]}],
        "insurance": [{"focal": True, "coverage": {"reference": f"Coverage/part-b--{rng.randrange(10 ** 14)}"}}],
        "item": items,
        "total": [{"category": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/adjudication", "code": "submitted"}]}, "amount": money(rng)}],
        "payment": {"date": day, "amount": money(rng)},
    }


def main():
    wanted = int(float(sys.argv[1]) * 1e6)
    rng = random.Random(20260101)
    with open(sys.argv[2], "wb") if len(sys.argv) > 2 else sys.stdout.buffer as out:
        written = number = longest = 0
        while written < wanted:
            number += 1
            line = json.dumps(resource(number, rng), separators=(",", ":")).encode() + b"\n"
            out.write(line)
            written += len(line)
            longest = max(longest, len(line))
    print(f"{written} bytes, {number} resources of {written / number:.0f} bytes, the longest {longest}", file=sys.stderr)


if __name__ == "__main__":
    main()
