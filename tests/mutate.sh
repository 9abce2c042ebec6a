#!/usr/bin/env bash
# Mutation tests of the library: changes its code in one place at a time and sees whether a test of the same folder fails. Prints a table of
# scores, and ends non-zero when one is below its target. Takes from ten minutes to an hour a folder on two cores;
# docs/internals/mutation-testing.md explains what is left out, and what survives and why. The reports are in artifacts/mutation/.
#   tests/mutate.sh [FOLDER...]      Codes, Lookup, Validity, Validation, Tables; all five unless told otherwise
# HCPCS_MUTATE_CONCURRENCY is how many changes are tried at a time, 2 unless told otherwise.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

declare -A targets=([Codes]=85 [Lookup]=85 [Validity]=85 [Validation]=85 [Tables]=75)
folders=("$@")
if [ $# -eq 0 ]; then
    folders=(Codes Lookup Validity Validation Tables)
fi

for folder in "${folders[@]}"; do
    if [ -z "${targets[$folder]:-}" ]; then
        echo "$folder is not a folder with a target; those are Codes, Lookup, Validity, Validation and Tables." >&2
        exit 2
    fi
done

root=$PWD
reports=$root/artifacts/mutation
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Builds end with the script; what analyzers say of the code is seen elsewhere.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false RunAnalyzers=false

# From the temporary folder, so that no tool manifest is looked for, and from whatever source the machine has.
(cd "$work" && dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$work/tool" > "$work/install.log") || { cat "$work/install.log" >&2; exit 2; }

# Stryker puts the changed library among the built files. It does so in a copy, so that an interrupted run leaves no such thing behind.
mkdir "$work/copy"
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
    if [ -e "$file" ]; then
        printf '%s\0' "$file"
    fi
done | tar --create --null --files-from - | tar --extract --directory "$work/copy"
if [ -d ../shared ]; then
    ln -s "$(cd ../shared && pwd)" "$work/shared"
fi

count() {
    { grep -oE "\"status\": *\"($1)\"" "$2" || true; } | wc -l
}

# What walks whole tables, draws texts at random or counts bytes is too slow, changes from run to run, or is disturbed by what Stryker adds.
steady='FullyQualifiedName!~PropertyTests&FullyQualifiedName!~WholeTableTests&Kind!=WholeTable&Kind!=Property&Kind!=Allocation'

rows=()
missed=0
for folder in "${folders[@]}"; do
    mkdir -p "$reports"
    rm -rf "${reports:?}/$folder"
    echo "$folder, since $(date +%H:%M) ..."
    (cd "$work/copy/tests/Hcpcs.Reference.Tests" && "$work/tool/dotnet-stryker" \
        --config-file ../stryker-config.json \
        --mutate "**/Hcpcs.Reference/$folder/**/*.cs" \
        --test-case-filter "FullyQualifiedName~.Tests.$folder.&$steady" \
        --concurrency "${HCPCS_MUTATE_CONCURRENCY:-2}" \
        --skip-version-check \
        --output "$reports/$folder") > "$work/$folder.log" 2>&1 || { cat "$work/$folder.log" >&2; exit 2; }
    mv "$work/$folder.log" "$reports/$folder/log.txt"

    report=$reports/$folder/reports/mutation-report.json
    killed=$(count 'Killed|Timeout' "$report")
    survived=$(count Survived "$report")
    uncovered=$(count NoCoverage "$report")
    tested=$((killed + survived))
    tenths=$((killed * 1000 / (tested + uncovered)))
    verdict=met
    if [ "$tenths" -lt $((targets[$folder] * 10)) ]; then
        verdict=missed
        missed=1
    fi
    rows+=("$(printf '%-12s %8d %8d %9d %12d %6d.%d %% %6d %%  %s' "$folder" "$tested" "$killed" "$survived" "$uncovered" \
        $((tenths / 10)) $((tenths % 10)) "${targets[$folder]}" "$verdict")")
done

printf '%-12s %8s %8s %9s %12s %10s %8s\n' folder tested killed survived 'no coverage' score target
printf '%s\n' "${rows[@]}"
exit $missed
