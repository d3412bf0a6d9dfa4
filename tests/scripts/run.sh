#!/usr/bin/env bash
# Runs the C# scripts of the folder scripts/ and the bash and Python examples of docs/scripting.md on a few articles and compares
# what they write. Takes the packages of artifacts/packages (`dotnet pack -c Release -o artifacts/packages`).
#
#   tests/scripts/run.sh          all
#   tests/scripts/run.sh bash python ...   only these: incidents deaths officials errors bash python
set -uo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 NO_COLOR=1
# A cache of packages of its own, without ours of an earlier build: a version is fetched only once otherwise.
export NUGET_PACKAGES=$PWD/artifacts/consumer-cache
rm -rf "$NUGET_PACKAGES"/newsevents*
articles=tests/scripts/articles.csv
checks=("$@")
[[ ${#checks[@]} -gt 0 ]] || checks=(incidents deaths officials errors bash python)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# script NAME ARGUMENT...: builds the script anew, once, and runs it.
script() {
    local name=$1
    shift
    if [[ ! -d $work/$name ]]; then
        dotnet build "scripts/$name.cs" --no-cache -o "$work/$name" > "$work/build.log" 2>&1 || { cat "$work/build.log" >&2; return 9; }
    fi
    dotnet "$work/$name/$name.dll" "$@"
}

# same NAME FILE: whether the file is the approved one.
same() {
    diff "tests/scripts/expected/$1" "$2" || { echo "$1 is not what was expected"; return 1; }
}

check_incidents() {
    script incidents "$articles" "$work/incidents.csv" || return 1
    cut -d, -f1,2,5 "$work/incidents.csv" > "$work/columns.csv"
    same incidents.csv "$work/columns.csv"
}

check_deaths() {
    script deaths "$articles" > "$work/deaths.csv" && same deaths.csv "$work/deaths.csv"
}

check_officials() {
    script officials "$articles" > "$work/officials.csv" && same officials.csv "$work/officials.csv"
}

# refuses CODE PATTERN SCRIPT ARGUMENT...: it ends with that code and says so.
refuses() {
    local code=$1 pattern=$2 got
    shift 2
    script "$@" > "$work/out" 2> "$work/err"
    got=$?
    [[ $got -eq $code ]] && grep -q "$pattern" "$work/err" && return 0
    echo "$*: exit code $got, and said:"
    cat "$work/err"
    return 1
}

check_errors() {
    refuses 2 '^usage:' incidents "$articles" &&
        refuses 3 'no-such.csv' incidents no-such.csv "$work/x.csv" &&
        refuses 1 'broken.csv' incidents tests/scripts/broken.csv "$work/x.csv" &&
        refuses 2 '^usage:' deaths &&
        refuses 1 'no-such.csv' deaths no-such.csv "$articles" &&
        refuses 2 '^usage:' officials &&
        refuses 1 'no-such.csv' officials no-such.csv
}

# example NAME: the block of docs/scripting.md behind that mark.
example() {
    awk -v mark="<!-- example: $1 -->" '
        index($0, mark) { seen = 1 }
        inside && /^```$/ { exit }
        inside { print }
        seen && /^```./ { inside = 1 }' docs/scripting.md
}

# The tool as `newsevents`, and the articles as articles.csv, in a folder of their own.
prepare_examples() {
    [[ ! -d $work/examples ]] || return 0
    local tool=${NEWSEVENTS:-$PWD/artifacts/bin/NewsEvents.Cli/release/NewsEvents.Cli}
    [[ -x $tool ]] || { echo "no tool at $tool; build first: dotnet build -c Release src/NewsEvents.Cli"; return 1; }
    mkdir -p "$work/examples" "$work/tools"
    ln -s "$tool" "$work/tools/newsevents"
    cp "$articles" "$work/examples/articles.csv"
}

in_examples() { (cd "$work/examples" && PATH=$work/tools:$PATH "$@"); }

check_bash() {
    prepare_examples || return 1
    command -v jq > /dev/null || { echo "skipped: no jq"; return 0; }
    example bash > "$work/example.sh"
    [[ -s $work/example.sh ]] || { echo "no example"; return 1; }
    in_examples bash -euo pipefail "$work/example.sh" || return 1
    same deaths-jq.csv "$work/examples/deaths.csv" && same officials-jq.csv "$work/examples/officials.csv" && [[ -s $work/examples/incidents.csv ]]
}

check_python() {
    prepare_examples || return 1
    command -v python3 > /dev/null || { echo "skipped: no python3"; return 0; }
    example python > "$work/example.py"
    [[ -s $work/example.py ]] || { echo "no example"; return 1; }
    rm -f "$work"/examples/{deaths,officials,incidents}.csv
    in_examples python3 "$work/example.py" || return 1
    same deaths-python.csv "$work/examples/deaths.csv" && same officials-python.csv "$work/examples/officials.csv" && [[ -s $work/examples/incidents.csv ]]
}

status=0
for check in "${checks[@]}"; do
    if "check_$check"; then
        echo "$check: as expected"
    else
        echo "$check FAILED"
        status=1
    fi
done
exit $status
