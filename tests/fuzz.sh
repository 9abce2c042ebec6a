#!/usr/bin/env bash
# Tries damaged files on every reader of outside input, 10,000 each unless told otherwise, and prints a table. Ends non-zero when one
# crashes, takes over 5 s of processor time or 512 MB of memory, or throws what is not documented. Needs the official files in ../shared/cms.
#   tests/fuzz.sh [CASES [SEED [READER...]]]
# HCPCS_FUZZ_KEEP names a folder to which the files that fail are copied.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec dotnet run -c Release --project tests/Hcpcs.Reference.Fuzz -- "$@"
