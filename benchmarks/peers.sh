#!/usr/bin/env bash
# Runs this library and its peers from npm over the same made-up articles and writes benchmarks/results/peers.md.
#
#   benchmarks/peers.sh [ARTICLES]     default 2000
#
# Needs Node.js and npm beside the .NET SDK. Speed is per processor second of one process, after a warm-up.
set -euo pipefail
cd "$(dirname "$0")/.."

count=${1:-2000}
work=artifacts/peers
mkdir -p "$work"
benchmarks/make-articles.sh "$count" >"$work/articles.jsonl"
cp benchmarks/peers/package.json benchmarks/peers/peers.mjs "$work/"
(cd "$work" && npm install --silent --no-audit --no-fund)
(cd "$work" && node peers.mjs articles.jsonl) >"$work/peers.tsv"
dotnet run -c Release --project benchmarks/NewsEvents.Benchmarks -- throughput --texts "$work/articles.jsonl" --out "$work/ours.md" >/dev/null

# rate STAGE...: MB a second of stages together, from their MB/s alone.
rate() {
    awk -F'|' -v wanted="$*" '
        BEGIN { n = split(wanted, names, " ") }
        { name = $2; gsub(/^ +| +$/, "", name); for (i = 1; i <= n; i++) if (name == names[i]) seconds += 1 / $4 }
        END { printf "%.2f", 1 / seconds }' "$work/ours.md"
}

{
    echo "# Speed beside peers"
    echo
    echo "Written by \`benchmarks/peers.sh\`: $count made-up articles of news style, the same texts for all, one core. Peers are run by Node.js $(node --version)."
    echo "What they do is not the same: ours repairs letter case, finds where sentences end by a trained model, and resolves what it finds."
    echo
    echo "| library | work | MB/s |"
    echo "|---|---|---|"
    echo "| NewsEvents | tokens, sentences, letter case, parts of speech | $(rate tokens case tags) |"
    echo "| NewsEvents | the same, and names of all types with coreference | $(rate tokens case tags entities) |"
    echo "| NewsEvents | dates alone, resolved | $(rate times) |"
    echo "| NewsEvents | everything: from the article to incident records | $(awk -F'|' '$2 ~ /^ MB\/s/ { gsub(/ /, "", $3); print $3 }' "$work/ours.md") |"
    awk -F'\t' '{ printf "| %s | %s | %.2f |\n", $1, $2, $3 / 1e6 }' "$work/peers.tsv"
} >benchmarks/results/peers.md
cat benchmarks/results/peers.md
