#!/usr/bin/env bash
# Compares `hcpcs validate` with the same check in Python (validate_peer.py) on 5,000,000 lines of which 2 % have findings:
# whole processes, run in turn, and whether both find the same. Ends non-zero when they differ or the tool exceeds its bounds.
#
#   benchmarks/validate/compare.sh [ROWS [RUNS]]
#
# Takes about 350 MB below TMPDIR and a minute. Needs python3 and the .NET SDK.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
rows=${1:-5000000} runs=${2:-3}
max_ratio=0.25 max_megabytes=150

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build -c Release --nologo -v quiet "$root/src/Hcpcs.Reference.Tool"
tool=$(echo "$root"/src/Hcpcs.Reference.Tool/bin/Release/net*/hcpcs)
"$tool" export >"$work/release.ndjson"
last_day=$("$tool" info | sed -n 's/^Last day: //p')
python3 "$here/make_claims.py" "$work/release.ndjson" "$rows" "$work/claims.csv"
echo "$rows lines, $(($(wc -c <"$work/claims.csv") / 1000000)) MB; $(nproc) processors, load $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown)"

python3 - "$tool" "$here/validate_peer.py" "$work" "$last_day" "$runs" "$max_ratio" "$max_megabytes" <<'PYTHON'
import csv, os, resource, statistics, subprocess, sys, time

tool, peer, work, last_day, runs, max_ratio, max_megabytes = sys.argv[1:]
claims, ours, theirs = (os.path.join(work, name) for name in ("claims.csv", "ours.csv", "theirs.csv"))
commands = {
    "hcpcs validate": [tool, "validate", claims, "--output", ours],
    "python3": [sys.executable, peer, os.path.join(work, "release.ndjson"), last_day, claims, theirs],
}

# Both find the file in the page cache.
with open(claims, "rb") as file:
    while file.read(1 << 20):
        pass

seconds = {name: [] for name in commands}
megabytes = {name: 0.0 for name in commands}
for run in range(int(runs)):
    for name, command in commands.items():
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds[name].append(time.perf_counter() - start)
        process.returncode = os.waitstatus_to_exitcode(status)
        # Kilobytes, but bytes on macOS.
        megabytes[name] = max(megabytes[name], usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3))
        expected = 1 if name == "hcpcs validate" else 0
        if process.returncode != expected:
            sys.exit(f"{name} ended with {process.returncode} instead of {expected}")

def findings(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [row[:5] for row in csv.reader(file)]

ours, theirs = findings(ours), findings(theirs)
if ours != theirs:
    place = next((i for i, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), min(len(ours), len(theirs)))
    sys.exit(f"findings differ at {place}: {ours[place:place + 1]} and {theirs[place:place + 1]}")

print(f"{len(ours) - 1} findings, the same line, code, element, reason and severity in both")
medians = {name: statistics.median(times) for name, times in seconds.items()}
for name, times in seconds.items():
    print(f"{name:15} median {medians[name]:6.2f} s  ({', '.join(f'{t:.2f}' for t in times)})  peak memory {megabytes[name]:6.1f} MB")
ratio = medians["hcpcs validate"] / medians["python3"]
print(f"ratio {ratio:.3f} (at most {max_ratio}), peak memory {megabytes['hcpcs validate']:.1f} MB (under {max_megabytes})")
if ratio > float(max_ratio) or megabytes["hcpcs validate"] >= float(max_megabytes):
    sys.exit("out of bounds")
PYTHON
