#!/usr/bin/env bash
# Extracts with all cores of one or many machines by GNU parallel: parallel.sh ARTICLES.jsonl RECORDS.jsonl [OPTION OF PARALLEL ...]
# On many machines (each with the tool installed and reachable by ssh): parallel.sh in.jsonl out.jsonl --sshlogin host1,host2
set -euo pipefail
[[ $# -ge 2 ]] || { sed -n 2,3p "$0" >&2; exit 2; }
articles=$1 records=$2
shift 2
# --pipe cuts at line ends, -k puts the blocks' outputs in the order of the blocks; one job a tool, since the blocks keep the cores busy.
# A block whose tool fails is done again, at most three times; the records appear only when all is done.
parallel --pipe --block "${BLOCK:-2M}" -k --retries 3 --halt now,fail=1 "$@" \
    "${NEWSEVENTS:-newsevents}" extract --jobs 1 --quiet < "$articles" > "$records.tmp"
mv "$records.tmp" "$records"
