#!/usr/bin/env bash
# Compares `hcpcs validate`, compiled ahead of time, with DuckDB from .NET on 2,000,000 lines of which 2 % have findings: whole processes, run
# in turn. DuckDB reads the same CSV with typed columns, joins the exported table on the code and writes the lines whose code is absent or
# whose date lies outside; it does not judge modifiers, unreadable rows or look-alikes. Ends non-zero when the tool exceeds its bound.
#
#   benchmarks/validate/compare_duckdb.sh [ROWS [RUNS]]
#
# Takes about 250 MB below TMPDIR and three minutes. Needs python3, the .NET SDK and what Native AOT needs (a C compiler).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
rows=${1:-2000000} runs=${2:-7}
max_ratio=0.45

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)

dotnet publish "$root/src/Hcpcs.Reference.Tool" -c Release -r "$rid" --nologo -v quiet -o "$work/tool"
dotnet publish "$here/DuckDbPeer" -c Release --nologo -v quiet -o "$work/peer"
"$work/tool/hcpcs" export >"$work/release.ndjson"
"$work/tool/hcpcs" export --format csv >"$work/release.csv"
python3 "$here/make_claims.py" "$work/release.ndjson" "$rows" "$work/claims.csv"

python3 - "$work" "$rows" "$runs" "$max_ratio" <<'PYTHON'
import os, statistics, subprocess, sys, time

work, rows, runs, max_ratio = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
at = lambda *parts: os.path.join(work, *parts)
claims, outputs = at("claims.csv"), {"hcpcs validate": at("ours.csv"), "DuckDB": at("theirs.csv")}
commands = {
    "hcpcs validate": ([at("tool", "hcpcs"), "validate", claims, "--output", outputs["hcpcs validate"]], 1),
    "DuckDB": (["dotnet", at("peer", "Hcpcs.Reference.DuckDbPeer.dll"), claims, at("release.csv"), outputs["DuckDB"]], 0),
}
print(f"{rows} lines, {os.path.getsize(claims) / 1e6:.0f} MB; {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
seconds, megabytes = {name: [] for name in commands}, {name: 0.0 for name in commands}
for turn in range(runs + 1):
    for name, (command, expected) in commands.items():
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        error = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        taken = time.perf_counter() - start
        code = process.returncode = os.waitstatus_to_exitcode(status)
        if code != expected:
            sys.exit(f"{name} ended with {code} instead of {expected}: {error.decode()}")
        if turn > 0:
            seconds[name].append(taken)
            megabytes[name] = max(megabytes[name], usage.ru_maxrss / 1e3)
for name, output in outputs.items():
    with open(output, "rb") as file:
        lines = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b"")) - 1
    low, median, high = statistics.quantiles(seconds[name], n=4)
    print(f"{name:15} median {median:.3f} s ({low:.3f} - {high:.3f}), peak memory {megabytes[name]:.0f} MB; wrote {lines} rows, {os.path.getsize(output)} bytes")
ratio = statistics.median(seconds["hcpcs validate"]) / statistics.median(seconds["DuckDB"])
print(f"ratio {ratio:.3f} (at most {max_ratio})")
if ratio > max_ratio:
    sys.exit("out of bounds")
PYTHON
