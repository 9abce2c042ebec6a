#!/usr/bin/env bash
# How soon a new process answers: the command compiled ahead of time against the shared runtime and against a program that only says hello, and
# the library's first record against the same records as embedded JSON, compiled just in time and ahead of time. Everything is started in
# turn, so that what else the machine does meets all alike; figures are medians with quartiles.
#
#   benchmarks/ColdStart/compare.sh [STARTS]
#
# Takes about five minutes, most of it compiling. Needs python3 and what Native AOT needs (a C compiler).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
starts=${1:-40}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)
publish() { dotnet publish "$1" -c Release --nologo -v quiet -o "$work/$2" "${@:3}"; }

publish "$root/src/Hcpcs.Reference.Tool" shared -p:PublishAot=false
publish "$root/src/Hcpcs.Reference.Tool" native -r "$rid"
publish "$here/ColdStart.Hello" hello -r "$rid"
mkdir -p "$here/ColdStart.Json/obj"
{ printf '['; "$work/native/hcpcs" export | grep '^{"code"' | paste -sd,; printf ']'; } >"$here/ColdStart.Json/obj/records.json"
for program in Library Json; do
    publish "$here/ColdStart.$program" "$program"
    publish "$here/ColdStart.$program" "$program-native" -r "$rid" -p:PublishAot=true
done

for program in Status History; do
    publish "$here/ColdStart.$program" "$program-native" -r "$rid" -p:PublishAot=true
done

python3 - "$work" "$starts" <<'PYTHON'
import os, statistics, subprocess, sys, time

work, starts = sys.argv[1], int(sys.argv[2])
at = lambda *parts: os.path.join(work, *parts)
show, search, info = ["show", "J1412"], ["search", "duchenne"], ["info"]
commands = {
    "show, native": [at("native", "hcpcs"), *show],
    "show, shared runtime": ["dotnet", at("shared", "hcpcs.dll"), *show],
    "info, native": [at("native", "hcpcs"), *info],
    "search, native": [at("native", "hcpcs"), *search],
    "search, shared runtime": ["dotnet", at("shared", "hcpcs.dll"), *search],
    "hello, native": [at("hello", "ColdStart.Hello")],
    "first record, JIT": ["dotnet", at("Library", "ColdStart.Library.dll")],
    "first record of JSON, JIT": ["dotnet", at("Json", "ColdStart.Json.dll")],
    "first record, native": [at("Library-native", "ColdStart.Library")],
    "first record of JSON, native": [at("Json-native", "ColdStart.Json")],
    "first status, native": [at("Status-native", "ColdStart.Status")],
    "first status of the history, native": [at("History-native", "ColdStart.History")],
}
# The programs of a first record or status time themselves; of the others the whole process counts.
milliseconds, outputs = {name: [] for name in commands}, {}
for turn in range(starts + 1):
    for name, command in commands.items():
        begin = time.perf_counter()
        done = subprocess.run(command, capture_output=True, check=True)
        taken = (time.perf_counter() - begin) * 1e3
        if name.startswith("first"):
            taken = int(done.stderr.split()[2]) / 1e3
        if turn > 0:
            milliseconds[name].append(taken)
        if outputs.setdefault(name, done.stdout) != done.stdout:
            sys.exit(f"{name} prints now this, now that")
for one, other in (("show, native", "show, shared runtime"), ("search, native", "search, shared runtime")):
    if outputs[one] != outputs[other]:
        sys.exit(f"{one} and {other} print different texts")
if len({outputs[name] for name in commands if "record" in name}) != 1:
    sys.exit("the programs of a first record print different records")

print(f"{starts} starts each, in turn; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
print("\n| | milliseconds: median (lower - upper quartile) |\n|---|---|")
median = {}
for name, times in milliseconds.items():
    low, median[name], high = statistics.quantiles(times, n=4)
    print(f"| {name} | {median[name]:.2f} ({low:.2f} - {high:.2f}) |")

print("\n| what | against | at most | measured ratio | met/missed |\n|---|---|---|---|---|")
for name, peer, most in (
    ("show, native", "show, shared runtime", 0.05),
    ("show, native", "hello, native", 4),
    ("info, native", "hello, native", 2),
    ("first record, JIT", "first record of JSON, JIT", 0.06),
    ("first record, native", "first record of JSON, native", 0.005),
    ("search, native", "search, shared runtime", 0.15),
):
    ratio = median[name] / median[peer]
    print(f"| {name} | {peer} | {most} | {ratio:.4f} | {'met' if ratio <= most else 'missed'} |")
more = median["first status of the history, native"] - median["first status, native"]
print(f"\nThe first status of the history comes {more:.2f} ms after that of the table: at most 1 ms, {'met' if more <= 1 else 'missed'}.")
PYTHON
