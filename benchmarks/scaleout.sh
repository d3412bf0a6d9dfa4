#!/usr/bin/env bash
# Runs the recipes of the folder recipes/ for real, on this machine, and compares what they write with a plain pipe:
#
#   benchmarks/scaleout.sh                all: parallel dask slurm
#   benchmarks/scaleout.sh parallel ...   only these
#
# Installs the Debian packages that it lacks (as root). ARTICLES=N sets the number of made-up articles, NEWSEVENTS the tool.
set -uo pipefail
cd "$(dirname "$0")/.."
repository=$PWD
engines=("$@")
[[ ${#engines[@]} -gt 0 ]] || engines=(parallel dask slurm)
export NEWSEVENTS=${NEWSEVENTS:-$repository/artifacts/bin/NewsEvents.Cli/release/NewsEvents.Cli}
[[ -x $(command -v "$NEWSEVENTS") ]] || { echo "no tool at $NEWSEVENTS; build first: dotnet build -c Release src/NewsEvents.Cli" >&2; exit 2; }

work=$(mktemp -d)
daemons=()
clean_up() {
    local pid
    for pid in ${daemons[@]+"${daemons[@]}"}; do
        kill "$pid" 2>/dev/null
    done
    wait 2>/dev/null
    rm -rf "$work"
}
trap clean_up EXIT

# start NAME COMMAND...: runs a daemon in the background until the end; its pid is in $started.
start() {
    local name=$1
    shift
    "$@" > "$work/$name.log" 2>&1 &
    started=$!
    daemons+=("$started")
}

# need COMMAND PACKAGE...: installs what brings the command, if it is not there.
need() {
    local command=$1
    shift
    [[ -n $(PATH=$PATH:/usr/sbin command -v "$command") ]] && return 0
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } > "$work/apt.log" 2>&1 && return 0
    echo "skipped: $* cannot be installed here"
    return 1
}

# wait_for SECONDS COMMAND...: until the command succeeds.
wait_for() {
    local left=$(($1 * 5))
    shift
    until "$@" > /dev/null 2>&1; do
        ((left-- > 0)) || { echo "gave up waiting for: $*"; return 1; }
        sleep 0.2
    done
}

# same NAME FILE: whether an engine wrote what the plain pipe wrote.
same() {
    local got
    [[ -s $2 ]] || { echo "$1: wrote nothing"; return 1; }
    got=$(md5sum < "$2")
    [[ $got == "$expected" ]] || { echo "$1: md5 ${got%% *}, the plain pipe ${expected%% *}"; return 1; }
    echo "$1: $(wc -l < "$2") records, md5 ${got%% *}, as the plain pipe; $((SECONDS - began)) s"
}

run_parallel() {
    need parallel parallel || return 0
    BLOCK=100k recipes/parallel.sh "$work/articles.jsonl" "$work/parallel.jsonl" || return 1
    same parallel "$work/parallel.jsonl"
}

# Two workers without a nanny, so that a killed one stays dead; it is killed when a fifth of the records is written.
run_dask() {
    need dask-scheduler python3-distributed || return 0
    local scheduler=tcp://127.0.0.1:18786 victim recipe
    start scheduler dask-scheduler --host 127.0.0.1 --port 18786 --no-dashboard
    start worker1 dask-worker "$scheduler" --no-nanny --nthreads 1 --no-dashboard --local-directory "$work"
    victim=$started
    start worker2 dask-worker "$scheduler" --no-nanny --nthreads 1 --no-dashboard --local-directory "$work"
    wait_for 60 both_registered || return 1
    /usr/bin/python3 recipes/dask_pipe.py "$scheduler" "$work/articles.jsonl" "$work/dask.jsonl" 2> "$work/dask.log" &
    recipe=$!
    wait_for 120 is_longer_than "$work/dask.jsonl.tmp" $(($(wc -c < "$work/expected.jsonl") / 5)) || return 1
    [[ ! -e $work/dask.jsonl ]] || { echo "dask: done before the worker could be killed; take more ARTICLES"; return 1; }
    kill -KILL "$victim"
    wait "$recipe" || { echo "dask: failed"; tail -n 20 "$work/dask.log"; return 1; }
    same "dask, one of two workers killed" "$work/dask.jsonl"
}

both_registered() { [[ $(grep -c 'Register worker' "$work/scheduler.log") -ge 2 ]]; }

is_longer_than() { [[ -e $1 && $(stat -c %s "$1") -gt $2 ]]; }

# A cluster of two nodes n1 and n2 on this machine, each a daemon on a port of its own.
run_slurm() {
    need slurmctld slurm-wlm munge || return 0
    PATH=$PATH:/usr/sbin
    local host munge=$work/munge
    host=$(hostname -s)
    install -d -m 700 "$munge"
    head -c 1024 /dev/urandom > "$munge/key"
    chmod 400 "$munge/key"
    install -d "$work/state" "$work/n1" "$work/n2"
    # linuxproc, CR_CPU and config_overrides: what works in a container, without control groups and with more nodes than machines.
    cat > "$work/slurm.conf" <<END
ClusterName=scaleout
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=18817
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$munge/socket
CryptoType=crypto/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=sched_interval=1,batch_sched_delay=0,defer
ReturnToService=2
StateSaveLocation=$work/state
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/%n.pid
SlurmdSpoolDir=$work/%n
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=18818 CPUs=1 State=UNKNOWN
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=18819 CPUs=1 State=UNKNOWN
PartitionName=main Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
END
    export SLURM_CONF=$work/slurm.conf
    start munged munged --foreground --force --socket="$munge/socket" --key-file="$munge/key" --pid-file="$munge/pid" \
        --log-file="$munge/log" --seed-file="$munge/seed" --num-threads=2
    wait_for 30 test -S "$munge/socket" || return 1
    start slurmctld slurmctld -D
    start slurmd1 slurmd -D -N n1
    start slurmd2 slurmd -D -N n2
    wait_for 60 both_idle || { tail -n 5 "$work"/slurm*.log; return 1; }
    sbatch --wait --chdir "$work" --output "$work/task-%a.log" recipes/slurm-array.sh "$work/articles.jsonl" "$work/parts" \
        || { tail -n 5 "$work"/task-*.log; return 1; }
    cat "$work"/parts/part-*.jsonl > "$work/slurm.jsonl"
    local nodes
    nodes=$(scontrol show job -o | grep -o ' NodeList=n[12]' | sort -u | wc -l)
    same "slurm, $(ls "$work"/parts | wc -l) tasks on $nodes nodes" "$work/slurm.jsonl" && [[ $nodes -eq 2 ]]
}

both_idle() { [[ $(sinfo -h -N -o '%N %t' | grep -c ' idle$') -eq 2 ]]; }

status=0
began=$SECONDS
benchmarks/make-articles.sh "${ARTICLES:-2000}" > "$work/articles.jsonl" || exit 1
"$NEWSEVENTS" extract --quiet < "$work/articles.jsonl" > "$work/expected.jsonl" || exit 1
[[ $(wc -l < "$work/articles.jsonl") -eq $(wc -l < "$work/expected.jsonl") ]] || { echo "the tool wrote another number of lines than it read"; exit 1; }
expected=$(md5sum < "$work/expected.jsonl")
echo "plain pipe: $(wc -l < "$work/expected.jsonl") records, md5 ${expected%% *}; $((SECONDS - began)) s"
for engine in "${engines[@]}"; do
    began=$SECONDS
    "run_$engine" || { echo "$engine FAILED"; status=1; }
done
exit $status
