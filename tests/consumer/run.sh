#!/usr/bin/env bash
# What a user does with the packages: a new console project outside the repository, the packages added, the first example of
# the readme run as it stands; then the same published self-contained and trimmed, without a warning, printing the same.
# Takes the packages of artifacts/packages (`dotnet pack -c Release -o artifacts/packages`).
set -uo pipefail
cd "$(dirname "$0")/../.."
packages=$PWD/artifacts/packages
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 NO_COLOR=1
# A cache of packages of its own, without ours of an earlier build: a version is fetched only once otherwise.
export NUGET_PACKAGES=$PWD/artifacts/consumer-cache
rm -rf "$NUGET_PACKAGES"/newsevents*

fail() {
    echo "consumer: $*"
    exit 1
}

# example NAME FENCE: the first block of that kind after the mark of the example.
example() {
    awk -v mark="<!-- example: $1 -->" -v fence="\`\`\`$2" '
        index($0, mark) { seen = 1 }
        seen && /^```/ && open { if (wanted) exit; open = 0; next }
        seen && /^```/ { open = 1; wanted = $0 == fence; next }
        wanted { print }' README.md
}

package=$(find "$packages" -name 'NewsEvents.[0-9]*.nupkg' -printf '%f\n') && [[ -n $package ]] || fail "no packages in $packages"
version=${package#NewsEvents.}
version=${version%.nupkg}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
expected=$(example first "")
[[ $(wc -l <<< "$expected") -eq 2 ]] || fail "the readme says nothing of what the first example prints"

cat > "$work/nuget.config" <<END
<configuration><packageSources><add key="built" value="$packages" /></packageSources></configuration>
END
dotnet new console -o "$work/first" --no-restore > "$work/log" 2>&1 || { cat "$work/log"; fail "no new project"; }
cd "$work/first" || exit 1
cp /dev/stdin Program.cs <<< "$(cd "$OLDPWD" && example first csharp)"
# The run restores them all at once.
for id in NewsEvents NewsEvents.IO NewsEvents.Extensions.DependencyInjection; do
    dotnet add package "$id" --version "$version" --no-restore > "$work/log" 2>&1 || { cat "$work/log"; fail "$id cannot be added"; }
done

# All of our code goes through the trimmer's analysis, not only what the example calls.
cat > Directory.Build.targets <<END
<Project><ItemGroup><TrimmerRootAssembly Include="NewsEvents;NewsEvents.IO;NewsEvents.Extensions.DependencyInjection" /></ItemGroup></Project>
END
printed=$(dotnet run -p:TreatWarningsAsErrors=true 2>&1) || { echo "$printed"; fail "the first example does not run"; }
[[ $printed == "$expected" ]] || { echo "$printed"; fail "the first example prints something else than the readme says"; }
echo "the first example prints what the readme says"

dotnet publish -c Release -r "$(dotnet --info | sed -n 's/^ *RID: *//p')" --self-contained -p:PublishTrimmed=true -p:TrimmerSingleWarn=false \
    -p:TreatWarningsAsErrors=true -p:InvariantGlobalization=true -o "$work/trimmed" > "$work/log" 2>&1 || { cat "$work/log"; fail "the trimmed program does not publish"; }
printed=$("$work/trimmed/first" 2>&1) || { echo "$printed"; fail "the trimmed program does not run"; }
[[ $printed == "$expected" ]] || { echo "$printed"; fail "the trimmed program prints something else"; }
echo "trimmed ($(du -sm "$work/trimmed" | cut -f1) MB), it prints the same"
