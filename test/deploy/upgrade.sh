#!/bin/sh
# Goes through an upgrade between two archives of different age and back again: what was kept opens, reports and settings stay, no data is lost.
#   sh test/deploy/upgrade.sh dist/OLDER.tar.gz dist/NEWER.tar.gz       (needs a Node; works in a folder of its own)
set -eu
older=$(realpath "$1")
newer=$(realpath "$2")
here=$(mktemp -d)
export PORT="${PORT:-8791}" DATA_DIR="$here/data" JOURNAL=off OPERATOR_TOKEN=an-upgrade-is-tried
url=http://127.0.0.1:$PORT
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$here"' EXIT
said() { echo "✓ $*"; }
stop() { kill "$pid"; wait "$pid" || true; pid=; }
start() { # $1: directory; waits for reports as well, which an upgrade makes ready anew
  begun=$(date +%s%N)
  "$1/start" > "$here/log" 2>&1 & pid=$!
  n=0; until ask > /dev/null 2>&1; do n=$((n+1)); [ $n -lt 300 ] || { cat "$here/log"; exit 1; }; kill -0 "$pid" || { cat "$here/log"; exit 1; }; sleep 0.1; done
  said "$2：启动到作答 $(( ($(date +%s%N) - begun) / 1000000 )) ms"
}
post() { node -e 'fetch(process.argv[1]+process.argv[2],{method:"POST",headers:{"content-type":"application/json"},body:process.argv[3]}).then(async r=>{const t=await r.text();if(!r.ok){console.error(r.status+" "+t);process.exit(1)}console.log(t)})' "$url" "$1" "$2"; }
get() { node -e 'fetch(process.argv[1]).then(async r=>{console.log(r.status+" "+(await r.text()));process.exit(r.ok?0:1)})' "$url$1"; }
field() { node -e 'const a=JSON.parse(require("fs").readFileSync(0,"utf8"));if(process.argv[2]&&a.status!==process.argv[2])process.exit(1);console.log(a[process.argv[1]])' "$@"; }
question='{"question":"利通区2024年新收多少件申请？"}'
ask() { post /api/ask "$question" | field answer answered; }
opens() { # $1: id; the kept answer's page states the figure
  get "/answers/$1" | grep -q 38 || { get "/answers/$1"; exit 1; }
}
mkdir -p "$here/old" "$here/new" "$DATA_DIR"
tar -xzf "$older" -C "$here/old" --strip-components=1
tar -xzf "$newer" -C "$here/new" --strip-components=1

start "$here/old" "旧版"
before=$(ask)
first=$(post /api/links "$question" | field id)
opens "$first"; said "旧版里保存的固定地址：$first"
printf '{"title": "某县年报问答", "keep_questions": true}' > "$here/old/corpus/site.json"
sed 's/2024年/2023年/g' "$here/old/corpus/longde-2024.txt" > "$here/隆德县2023年.txt"
if [ -x "$here/old/ingest" ]; then "$here/old/ingest" "$here/隆德县2023年.txt" > "$here/ingested" 2>&1 || { cat "$here/ingested"; exit 1; }; said "旧版收入：$(head -1 "$here/ingested" | sed "s/.*→ //")"
else said "旧版没有 ingest"; fi
kill -HUP "$pid"; n=0; until get / | grep -q 某县年报问答; do n=$((n+1)); [ $n -lt 200 ] || { cat "$here/log"; exit 1; }; sleep 0.1; done
stop
cp -a "$DATA_DIR" "$here/data.before"; cp -a "$here/old/corpus" "$here/corpus.before"

rm -rf "$here/new/corpus"; cp -a "$here/old/corpus" "$here/new/corpus"
start "$here/new" "新版，接着用旧的数据"
[ "$(ask)" = "$before" ] || { echo "答案变了：$before → $(ask)"; exit 1; }
said "同样的问题，同样的答案：$before"
opens "$first"; said "旧版保存的固定地址在新版里打开"
get / | grep -q 某县年报问答 && said "site.json 还在"
if [ -x "$here/old/ingest" ]; then get /reports/longde-2023 > /dev/null; said "旧版收入的报告还在"; fi
second=$(post /api/links '{"question":"利通区2024年新收38件，对吗？"}' | field id)
opens "$second"; said "新版里保存的固定地址：$second"
reports=$(cd "$here/new" && ./report --since 7d 2>/dev/null | head -3 | tr '\n' ' '); said "新版看使用情况：$reports"
stop

start "$here/old" "退回旧版，数据是新版用过的"
[ "$(ask)" = "$before" ] && said "同样的答案"
opens "$first"; opens "$second"; said "两次保存的固定地址都打开"
stop
rm -rf "$DATA_DIR" "$here/old/corpus"; cp -a "$here/data.before" "$DATA_DIR"; cp -a "$here/corpus.before" "$here/old/corpus"
start "$here/old" "退回旧版，数据是升级之前的备份"
opens "$first"; said "升级之前的固定地址打开"
stop
