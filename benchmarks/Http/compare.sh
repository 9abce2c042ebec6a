#!/usr/bin/env bash
# Processor time of the server for a request: $validate-code over HTTP, of every code of the release in a seeded shuffle, beside a bare MapGet that
# answers with a constant of the same length. The server is native and has one core, the load (wrk) the other; the two are measured in turns.
#   benchmarks/Http/compare.sh [ROUNDS [SECONDS]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rounds=${1:-7} seconds=${2:-5} port=${PORT:-5085}
command -v wrk >/dev/null || { echo "wrk is needed: apt-get install wrk" >&2; exit 2; }
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

dotnet publish benchmarks/Http -c Release --nologo -v quiet -o "$work/server"
[ ! -e "$work/server/Hcpcs.Reference.Http.dll" ] || { echo "The server is not native." >&2; exit 2; }
dotnet run -c Release --project src/Hcpcs.Reference.Tool -- export --format csv | sed -n 's/^code,\([A-Z][0-9]*\),.*/\1/p' \
    | shuf --random-source=<(yes 16) >"$work/codes.txt"
echo "$(wc -l <"$work/codes.txt") codes"

taskset -c 0 "$work/server/Hcpcs.Reference.Http" --urls "http://127.0.0.1:$port" &
server=$!
url="http://127.0.0.1:$port"
for _ in $(seq 100); do curl --silent --noproxy '*' --output /dev/null "$url/cpu" && break; sleep 0.1; done
query='/fhir/CodeSystem/$validate-code?url=http%3A%2F%2Fwww.cms.gov%2FMedicare%2FCoding%2FHCPCSReleaseCodeSets&code=J1412'
curl --silent --noproxy '*' "$url$query" >"$work/answer.json"
curl --silent --noproxy '*' -X PUT --data-binary "@$work/answer.json" "$url/constant"
echo "answer of $(wc -c <"$work/answer.json") bytes"

# Microseconds of the server for a request.
measure() {
    local before after requests
    before=$(curl --silent --noproxy '*' "$url/cpu")
    CODES="$work/codes.txt" taskset -c 1 wrk --threads 1 --connections 16 --duration "${seconds}s" "$@" >"$work/wrk.txt"
    after=$(curl --silent --noproxy '*' "$url/cpu")
    if grep -q "Non-2xx" "$work/wrk.txt"; then cat "$work/wrk.txt" >&2; exit 1; fi
    requests=$(sed -n 's/^ *\([0-9]*\) requests in.*/\1/p' "$work/wrk.txt")
    awk -v used="$((after - before))" -v requests="$requests" 'BEGIN { printf "%.2f", used / requests }'
}
measure "$url/constant" >/dev/null
measure --script benchmarks/Http/codes.lua "$url" >/dev/null
for round in $(seq "$rounds"); do
    constant=$(measure "$url/constant")
    asked=$(measure --script benchmarks/Http/codes.lua "$url")
    awk -v constant="$constant" -v asked="$asked" 'BEGIN { printf "constant %.2f us, $validate-code %.2f us, ratio %.2f\n", constant, asked, asked / constant }' \
        | tee -a "$work/rounds.txt"
done
sed 's/.* //' "$work/rounds.txt" | sort -n | awk '{ ratio[NR] = $1 } END { printf "median ratio %.2f, %.2f to %.2f\n", ratio[int((NR + 1) / 2)], ratio[1], ratio[NR] }'
