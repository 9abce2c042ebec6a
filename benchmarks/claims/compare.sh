#!/usr/bin/env bash
# Compares `hcpcs validate`, compiled ahead of time, with npm's x12-parser reading the same 837P to segments only: whole processes, run in turn.
# Lines are judged, whole claims are not: the peer knows no rules. Then measures the memory of a file of ten times the size. Ends non-zero when the command exceeds its bounds.
#
#   benchmarks/claims/compare.sh [MEGABYTES [RUNS]]
#
# Takes about 1.2 GB below TMPDIR and three minutes. Needs python3, node with npm, the .NET SDK and what Native AOT needs (a C compiler).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
megabytes=${1:-100} runs=${2:-5}
max_ratio=0.015 max_megabytes=100

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)

dotnet publish "$root/src/Hcpcs.Reference.Tool" -c Release -r "$rid" --nologo -v quiet -o "$work/tool"
(cd "$work" && npm init -y >/dev/null && npm install --silent x12-parser >/dev/null)
cat >"$work/peer.js" <<'JS'
const { X12parser } = require('x12-parser');
const { createReadStream } = require('fs');
const parser = new X12parser();
let count = 0;
parser.on('data', () => { count++; });
parser.on('end', () => { console.log(count); });
createReadStream(process.argv[2]).pipe(parser);
JS
python3 "$here/make_837.py" "$megabytes" "$work/claims.837"
python3 "$here/make_837.py" "$((10 * megabytes))" "$work/large.837"

python3 - "$work" "$runs" "$max_ratio" "$max_megabytes" <<'PYTHON'
import os, statistics, subprocess, sys, time

work, runs, max_ratio, max_megabytes = sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])
at = lambda *parts: os.path.join(work, *parts)

def run(command, expected):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=work)
    _, status, usage = os.wait4(process.pid, 0)
    code = process.returncode = os.waitstatus_to_exitcode(status)
    if code != expected:
        sys.exit(f"{command[0]} ended with {code} instead of {expected}")
    return time.perf_counter() - start, usage.ru_maxrss / 1e3

commands = {
    "hcpcs validate": ([at("tool", "hcpcs"), "validate", at("claims.837"), "--rules", "none", "--output", at("findings.csv")], 1),
    "x12-parser": (["node", at("peer.js"), at("claims.837")], 0),
}
print(f"{os.path.getsize(at('claims.837')) / 1e6:.0f} MB; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
seconds, memory = {name: [] for name in commands}, {name: 0.0 for name in commands}
for turn in range(runs + 1):
    for name, (command, expected) in commands.items():
        taken, peak = run(command, expected)
        if turn > 0:
            seconds[name].append(taken)
            memory[name] = max(memory[name], peak)
for name in commands:
    low, median, high = statistics.quantiles(seconds[name], n=4)
    print(f"{name:15} median {median:.3f} s ({low:.3f} - {high:.3f}), peak memory {memory[name]:.0f} MB")
ratio = statistics.median(seconds["hcpcs validate"]) / statistics.median(seconds["x12-parser"])
taken, peak = run([at("tool", "hcpcs"), "validate", at("large.837"), "--rules", "none", "--output", at("findings.csv")], 1)
print(f"ratio {ratio:.4f} (at most {max_ratio})")
print(f"{os.path.getsize(at('large.837')) / 1e6:.0f} MB: {taken:.2f} s, peak memory {peak:.0f} MB (at most {max_megabytes:.0f})")
if ratio > max_ratio or peak > max_megabytes:
    sys.exit("out of bounds")
PYTHON
