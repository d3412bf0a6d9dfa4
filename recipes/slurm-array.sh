#!/usr/bin/env bash
#SBATCH --job-name=newsevents
#SBATCH --array=0-7
#SBATCH --cpus-per-task=1
#SBATCH --requeue
# Extracts on a Slurm cluster, one task of the array a part of the file (on a file system that all nodes share):
#
#   sbatch --wait slurm-array.sh ARTICLES.jsonl PARTS_FOLDER && cat PARTS_FOLDER/part-*.jsonl > RECORDS.jsonl
#
# A part appears under its name when it is complete; parts that are there already are not done again, so a second sbatch
# does what is missing. Keep the number of tasks the same then: it says where the file is cut.
set -euo pipefail
articles=$1 parts=$2
mkdir -p "$parts"
part=$(printf '%s/part-%05d.jsonl' "$parts" "$SLURM_ARRAY_TASK_ID")
[[ ! -e $part ]] || exit 0
# l/K/N: the K-th of N parts, cut at line ends.
split -n "l/$((SLURM_ARRAY_TASK_ID + 1))/$SLURM_ARRAY_TASK_COUNT" "$articles" \
    | "${NEWSEVENTS:-newsevents}" extract --jobs "${SLURM_CPUS_PER_TASK:-1}" --quiet > "$part.tmp"
mv "$part.tmp" "$part"
