#!/usr/bin/env bash
# Runs the tool over a large file of made-up articles and writes benchmarks/results/batch.md: speed, peak memory, growth.
#
#   benchmarks/batch.sh [MEGABYTES]    default 1000, which takes ten minutes or more
#
# Linux alone: memory is read from /proc.
set -euo pipefail
cd "$(dirname "$0")/.."

megabytes=${1:-1000}
work=artifacts/batch
mkdir -p "$work"
export MSBUILDDISABLENODEREUSE=1
dotnet publish src/NewsEvents.Cli -c Release -o "$work/tool" -v quiet 1>&2

# Ten thousand articles, then again with other ids until the file is large enough.
benchmarks/make-articles.sh 10000 >"$work/part.jsonl"
bytes=$((megabytes * 1000000))
copies=$(((bytes + $(stat -c %s "$work/part.jsonl") - 1) / $(stat -c %s "$work/part.jsonl")))
for copy in $(seq "$copies"); do
    sed "s/\"id\":\"m/\"id\":\"c$copy-m/" "$work/part.jsonl"
done >"$work/articles.jsonl"

rm -f "$work/records.jsonl"*
start=$(date +%s.%N)
dotnet "$work/tool/NewsEvents.Cli.dll" extract "$work/articles.jsonl" -o "$work/records.jsonl" --progress always 2>"$work/progress.txt" &
tool=$!
: >"$work/memory.txt"
while kill -0 "$tool" 2>/dev/null; do
    awk '/VmRSS/ { print $2 }' "/proc/$tool/status" >>"$work/memory.txt" 2>/dev/null || true
    sleep 1
done
wait "$tool"
end=$(date +%s.%N)

{
    echo "# A large batch"
    echo
    echo "Written by \`benchmarks/batch.sh $megabytes\`: one file of JSON Lines, $(wc -l <"$work/articles.jsonl") made-up articles,"
    echo "$(($(stat -c %s "$work/articles.jsonl") / 1000000)) MB, to a file of records; $(nproc) cores ($(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1))."
    echo
    awk -v seconds="$(echo "$end $start" | awk '{ print $1 - $2 }')" -v bytes="$(stat -c %s "$work/articles.jsonl")" -v articles="$(wc -l <"$work/articles.jsonl")" '
        { rss[NR] = $1 / 1000; if (rss[NR] > peak) peak = rss[NR] }
        function most(from, to,    i, m) { for (i = from; i <= to; i++) if (rss[i] > m) m = rss[i]; return m }
        END {
            print "| | |"; print "|---|---|"
            printf "| time | %.0f s |\n| input | %.2f MB/s, %.0f articles/s |\n| peak memory | %.0f MB |\n", seconds, bytes / 1e6 / seconds, articles / seconds, peak
            q = int(NR / 4)
            if (q > 0) printf "| most memory in each quarter of the run | %.0f, %.0f, %.0f, %.0f MB |\n", most(1, q), most(q + 1, 2 * q), most(2 * q + 1, 3 * q), most(3 * q + 1, NR)
        }' "$work/memory.txt"
} >benchmarks/results/batch.md
tail -n 3 "$work/progress.txt" 1>&2
cat benchmarks/results/batch.md
