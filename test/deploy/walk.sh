#!/bin/sh
# Walks from a question that found nothing to its answer, with the seconds since the start: asked, reported, drafted, previewed and taken, reloaded, asked again.
#   sh test/deploy/walk.sh dist/nianbao-….tar.gz       (needs a Node, or an archive with one; works in a folder of its own)
set -eu
archive=$(realpath "$1")
here=$(mktemp -d)
export PORT="${PORT:-8792}" DATA_DIR="$here/kept" JOURNAL=off
url=http://127.0.0.1:$PORT
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$here"' EXIT
tar -xzf "$archive" -C "$here" --strip-components=1
cd "$here"
node=./node; [ -x "$node" ] || node=node
begun=$(date +%s%N)
said() { echo "$(( ($(date +%s%N) - begun) / 100000000 )) | $*" | sed 's/^\([0-9]*\)\([0-9]\) /\1.\2 /'; }
ask() { "$node" -e 'fetch(process.argv[1]+"/api/ask",{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify({question:process.argv[2]})}).then(r=>r.json()).then(a=>console.log(a.status+"："+a.answer.split("\n")[0]))' "$url" "$1"; }
WORD=隆德县2024年吃牌子多少次？
HOURS=你们几点上班？
printf '{"keep_questions": true}' > corpus/site.json
./start > log 2>&1 & pid=$!
n=0; until ask 利通区2024年新收多少件申请？ 2>/dev/null | grep -q ^answered; do n=$((n+1)); [ $n -lt 600 ] || { cat log; exit 1; }; sleep 0.1; done
said "服务启动"
said "读者问：$WORD → $(ask "$WORD")"
said "读者问：$HOURS → $(ask "$HOURS")"
said "report：$(./report --since 7d | grep -A4 没有答上 | tr '\n' ' ')"
printf '{ "words": [{ "means": "行政处罚", "also": ["吃牌子"] }] }' > words.draft.json
printf '{ "answers": [{ "questions": ["办公|上班 时间|几点"], "text": "周一至周五上午九时至下午五时办公。" }] }' > answers.draft.json
said "写好两份草稿（手写的时间不算）"
./preview words.draft.json answers.draft.json --take > previewed 2>&1 || { cat previewed; exit 1; }
said "preview --take：$(tail -3 previewed | tr '\n' ' ')"
kill -HUP "$pid"; n=0; until ask "$WORD" | grep -q 28649; do n=$((n+1)); [ $n -lt 100 ] || { cat log; exit 1; }; sleep 0.2; done
said "systemctl reload 之后，$WORD → $(ask "$WORD")"
said "$HOURS → $(ask "$HOURS")"
