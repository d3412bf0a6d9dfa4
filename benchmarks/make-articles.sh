#!/usr/bin/env bash
# Writes made-up articles as JSON Lines, the same ones each time: make-articles.sh [COUNT] [SEED]
# The generator of numbers is spelt out, since the awks differ in theirs.
set -euo pipefail
awk -v count="${1:-2000}" -v state="${2:-20231}" '
function pick(list,    parts, n) { n = split(list, parts, "|"); return parts[1 + number(n)] }
function number(below) { state = (state * 16807) % 2147483647; return state % below }
BEGIN {
    towns = "Quetta, Pakistan|Mosul, Iraq|Kandahar, Afghanistan|Maiduguri, Nigeria|Mogadishu, Somalia|Cali, Colombia|Aleppo, Syria|Goma, Congo|Manila, Philippines|Bamako, Mali"
    sites = "a market|a mosque|a police post|a bus station|a school|a hotel|a church|an army base"
    days = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    groups = "The Taliban|The Islamic State|Boko Haram|Al-Shabab|A local militia|No group"
    officials = "police chief|army spokesman|health official|provincial governor|interior minister"
    for (i = 1; i <= count; i++) {
        town = pick(towns); site = pick(sites); day = pick(days); dead = 1 + number(60); hurt = number(120)
        kind = number(4)
        if (kind == 0) event = "A bomb exploded outside " site " in " town ", on " day ", killing at least " dead " people and wounding " hurt " others"
        if (kind == 1) event = "Gunmen opened fire at " site " in " town ", on " day ". " dead " people were killed and " hurt " were injured"
        if (kind == 2) event = "Armed men abducted " dead " workers from " site " near " town ", on " day
        if (kind == 3) event = "Heavy rain set off a landslide near " town ", on " day ", killing " dead " people and leaving " hurt " missing"
        text = event ", the " pick(officials) " said. " pick(groups) " claimed responsibility. Last year a similar attack in " pick(towns) ", killed dozens."
        for (more = number(6); more > 0; more--)
            text = text "\\n\\nResidents said that the roads were closed and that help came late. The " pick(officials) " asked people to stay at home until " pick(days) "."
        printf "{\"id\":\"m%06d\",\"text\":\"%s\",\"published\":\"2023-%02d-%02d\"}\n", i, text, 1 + number(12), 1 + number(28)
    }
}'
