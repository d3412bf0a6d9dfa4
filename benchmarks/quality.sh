#!/usr/bin/env bash
# Scores every stage on the development corpora and writes benchmarks/results/quality.md.
#
#   benchmarks/quality.sh             all tasks
#   benchmarks/quality.sh TASK ...    only these; the table goes to standard output alone
#
# Tasks: tokens ner entities timex toponyms incidents muc4 article-text page-dates clean-loss stories
# The corpora and scorers lie in ../shared (or where SHARED says); without them nothing is run.
set -euo pipefail
cd "$(dirname "$0")/.."

shared=${SHARED:-../shared}
corpora=$shared/corpora
tools=$shared/tools
work=artifacts/quality
predictions=$work/predictions
scores=$work/scores
all_tasks=(tokens ner entities timex toponyms incidents muc4 article-text page-dates clean-loss stories)

if [[ ! -d $corpora || ! -d $tools ]]; then
    echo "skipped: no corpora at $corpora, nothing was scored"
    exit 0
fi

tasks=("$@")
[[ ${#tasks[@]} -gt 0 ]] || tasks=("${all_tasks[@]}")
mkdir -p "$predictions" "$scores" benchmarks/results
export MSBUILDDISABLENODEREUSE=1
dotnet build -c Release benchmarks/NewsEvents.Quality -v quiet -clp:NoSummary 1>&2
quality=artifacts/bin/NewsEvents.Quality/release/NewsEvents.Quality
compiler=artifacts/bin/NewsEvents.ModelCompiler/release/NewsEvents.ModelCompiler

# predict TASK NAME PATH [NAME PATH ...] [-- OPTION ...]: one process for all files of a task
predict() {
    local task=$1 arguments=()
    shift
    while [[ $# -gt 0 && $1 != -- ]]; do
        arguments+=(--in "$2" --out "$predictions/$task.$1")
        shift 2
    done
    [[ $# -eq 0 ]] || shift
    "$quality" predict "$task" "${arguments[@]}" "$@"
}

# score NAME COMMAND...: keeps what the scorer prints
score() {
    local name=$1
    shift
    python3 "$tools/$1" "${@:2}" >"$scores/$name.json" || { echo "failed: $name" 1>&2; rm -f "$scores/$name.json"; }
}

run_tokens() {
    predict tokens ewt "$corpora/ud/ewt/dev.conllu.gz" gum "$corpora/ud/gum/dev.conllu.gz"
    for name in ewt gum; do
        score "tokens.$name" score_tokens.py --json "$corpora/ud/$name/dev.conllu.gz" "$predictions/tokens.$name"
    done
    for case in upper lower; do
        predict tokens "ewt.$case" "$corpora/ud/ewt/dev.conllu.gz" -- --case "$case"
        score "tokens.ewt.$case" score_tokens.py --json "$corpora/ud/ewt/dev.conllu.gz" "$predictions/tokens.ewt.$case"
    done
}

run_ner() {
    local files=() names=(conll03 worldwide wikigold gmb crossner-politics uner-ewt ieer)
    for name in "${names[@]}"; do
        files+=("$name" "$corpora/ner/$name/dev.conll.gz")
    done
    predict ner "${files[@]}"
    for case in upper lower; do
        predict ner "worldwide.$case" "$corpora/ner/worldwide/dev.conll.gz" -- --case "$case"
        score "ner.worldwide.$case" score_ner.py --json --corpus worldwide --only PERSON,ORG,LOC "$corpora/ner/worldwide/dev.conll.gz" "$predictions/ner.worldwide.$case"
    done
    predict ner worldwide-text "$corpora/ner/worldwide/dev.standoff.jsonl.gz" ieer-text "$corpora/ner/ieer/dev.standoff.jsonl.gz" \
        ieer-train "$corpora/ner/ieer/train.standoff.jsonl.gz"
    for name in "${names[@]}"; do
        score "ner.$name.3" score_ner.py --json --corpus "$name" --only PERSON,ORG,LOC "$corpora/ner/$name/dev.conll.gz" "$predictions/ner.$name"
    done
    score ner.conll03 score_ner.py --json --corpus conll03 "$corpora/ner/conll03/dev.conll.gz" "$predictions/ner.conll03"
    score ner.worldwide.4 score_ner.py --json --corpus worldwide --only PERSON,ORG,LOC,NORP "$corpora/ner/worldwide/dev.conll.gz" "$predictions/ner.worldwide"
    score ner.ieer-train.3 score_ner.py --json --corpus ieer --only PERSON,ORG,LOC --standoff "$corpora/ner/ieer/train.standoff.jsonl.gz" "$predictions/ner.ieer-train"
    for name in worldwide ieer; do
        score "ner.$name-text.3" score_ner.py --json --corpus "$name" --only PERSON,ORG,LOC --standoff "$corpora/ner/$name/dev.standoff.jsonl.gz" "$predictions/ner.$name-text"
    done
}

run_entities() {
    predict entities news "$corpora/entities/news-entities.jsonl"
    python3 "$tools/score_entities.py" "$corpora/entities/news-entities.jsonl" "$predictions/entities.news" --json "$scores/entities.news.json" >/dev/null
}

run_timex() {
    local files=() names=(timebank aquaint wikiwars tweets eventstoryline)
    for name in "${names[@]}"; do
        files+=("$name" "$corpora/timex/train-$name.jsonl")
    done
    predict timex "${files[@]}"
    for name in "${names[@]}"; do
        score "timex.$name" score_timex.py --json "$corpora/timex/train-$name.jsonl" "$predictions/timex.$name"
    done
    # The two news corpora together, as they are mostly reported.
    cat "$corpora"/timex/train-{timebank,aquaint}.jsonl >"$work/timex.news.gold"
    cat "$predictions"/timex.{timebank,aquaint} >"$predictions/timex.news"
    score timex.news score_timex.py --json "$work/timex.news.gold" "$predictions/timex.news"
}

run_toponyms() {
    predict toponyms trnews "$corpora/toponyms/trnews.jsonl" -- --demonyms
    score toponyms.trnews score_toponyms.py --json --gold "$corpora/toponyms/trnews.jsonl" --pred "$predictions/toponyms.trnews"
}

run_incidents() {
    local files=() name
    local names=(wikinews-annotated wcep-annotated gva-articles gvdb-articles isaf-press-releases hrdsattack-articles
        giveme5w1h-gold wikipedia-terror-lists awsd-incidents ucdp-headlines)
    for name in "${names[@]}"; do
        files+=("$name" "$corpora/news/$name.jsonl")
    done
    for name in notes releases articles; do
        # The other four fifths are there to train on.
        grep '"split": "dev"' "$corpora/events/$name.jsonl" >"$work/$name.jsonl"
        files+=("$name" "$work/$name.jsonl")
    done
    predict incidents "${files[@]}"
    for name in "${names[@]}"; do
        score "incidents.$name" score_incidents.py --json --main "$corpora/news/$name.jsonl" "$predictions/incidents.$name"
    done
    for name in wikinews-annotated wcep-annotated; do
        score "incidents.$name.all" score_incidents.py --json "$corpora/news/$name.jsonl" "$predictions/incidents.$name"
    done
    for name in notes releases articles; do
        score "incidents.$name.all" score_incidents.py --json "$work/$name.jsonl" "$predictions/incidents.$name"
    done
}

run_muc4() {
    # The development part trains the mapping, so it is no test.
    predict muc4 tst1 "$corpora/muc4/tst1.jsonl" tst2 "$corpora/muc4/tst2.jsonl"
    score muc4.tst12 score_muc4.py --json "$corpora/muc4/tst1.jsonl,$corpora/muc4/tst2.jsonl" "$predictions/muc4.tst1,$predictions/muc4.tst2"
}

unpack_pages() {
    mkdir -p "$work/pages"
    [[ -d $work/pages/html ]] || tar xJf "$corpora/html/pages.tar.xz" -C "$work/pages"
    [[ -d $work/pages/dumps ]] || tar xJf "$corpora/pagedumps/dumps.tar.xz" -C "$work/pages"
}

run_article-text() {
    local gold=$corpora/html/ground-truth.json
    unpack_pages
    predict article-text html "$work/pages/html" dumps "$work/pages/dumps"
    # Models trained on the pages of other sites; the ones of the package are trained on all.
    dotnet build -c Release src/NewsEvents.ModelCompiler -v quiet -clp:NoSummary 1>&2
    "$compiler" reading-html "$work/pages/html" "$gold" "$predictions/article-text.html.cross" 1>&2
    "$compiler" reading "$work/pages/dumps" "$gold" "$predictions/article-text.dumps.cross" 1>&2
    for name in html dumps html.cross dumps.cross; do
        score "article-text.$name" score_article_text.py --json "$gold" "$predictions/article-text.$name"
    done
}

run_page-dates() {
    unpack_pages
    predict page-dates html "$work/pages/html" dumps "$work/pages/dumps"
    for name in html dumps; do
        cp "$predictions/page-dates.$name" "$scores/page-dates.$name.json"
    done
}

run_clean-loss() {
    cat "$corpora"/news/*.jsonl >"$work/news.jsonl"
    predict clean-loss news "$work/news.jsonl"
    cp "$predictions/clean-loss.news" "$scores/clean-loss.news.json"
}

run_stories() {
    predict stories ecb "$corpora/stories/ecb-clusters.jsonl"
    score stories.ecb score_stories.py --json "$corpora/stories/ecb-clusters.jsonl" "$predictions/stories.ecb"
}

for task in "${tasks[@]}"; do
    if ! declare -F "run_$task" >/dev/null; then
        echo "there is no task '$task'; tasks: ${all_tasks[*]}" 1>&2
        exit 2
    fi
    SECONDS=0
    "run_$task"
    echo "$task: ${SECONDS} s" 1>&2
done

table() {
    "$quality" table --figures benchmarks/figures.tsv --scores "$scores" "$@"
}

if [[ $# -gt 0 ]]; then
    table "${tasks[@]}"
    exit 0
fi

{
    echo "# Quality on the development corpora"
    echo
    echo "Written by \`benchmarks/quality.sh\`. Figures are measured on development data, not on held-out tests; best known figures are"
    echo "of the same half of the data where it says nothing else. Counts, dates and places of \`incidents\` are those of the main incident."
    echo
    table
} >benchmarks/results/quality.md
echo "written: benchmarks/results/quality.md" 1>&2
