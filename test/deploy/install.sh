#!/bin/sh
# Goes through an installation in a root of debootstrap, without network and not as root: unpack, start, ask, keep, reload, back up, upgrade, restore.
#   debootstrap --variant=minbase bookworm ROOT && npm run pack -- --node && sudo sh test/deploy/install.sh ROOT dist/nianbao-*-with-node-x64.tar.gz
# SLOW=20: on an emulated processor (an arm64 root by qemu-user and binfmt_misc) waits are so many times as long; taking a report in, which may take 20 s,
# and the preview of the bank are left out.
set -eu
root=$1
archive=$(realpath "$2")
port=8790
rm -rf "$root/tmp/log" "$root/opt/nianbao" "$root/opt/new" "$root/var/lib/nianbao" "$root/var/backups/nianbao"
mkdir -p "$root/opt/nianbao" "$root/opt/new" "$root/var/lib/nianbao" "$root/var/backups/nianbao"
tar -xzf "$archive" -C "$root/opt/nianbao" --strip-components=1
tar -xzf "$archive" -C "$root/opt/new" --strip-components=1
chown -R 65534:65534 "$root/opt/new/corpus" "$root/var/lib/nianbao" "$root/var/backups/nianbao" "$root/opt/nianbao/corpus"
cat > "$root/opt/steps.sh" <<'STEPS'
set -eu
node=/opt/nianbao/node
url=http://127.0.0.1:$PORT
said() { echo "✓ $*"; }
ask() { "$node" -e 'fetch(process.argv[1]+"/api/ask",{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify({question:"利通区2024年新收多少件申请？"})}).then(r=>r.json()).then(a=>{if(a.status!=="answered"){console.error(a);process.exit(1)}console.log(a.answer)})' "$url"; }
get() { "$node" -e 'fetch(process.argv[1]).then(async r=>{console.log(r.status+" "+(await r.text()).slice(0,160));process.exit(r.ok?0:1)})' "$url$1"; }
start() { # $1: directory
  rm -f /tmp/log; begun=$("$node" -p 'Date.now()')
  "$1/start" > /tmp/log 2>&1 & pid=$!
  n=0; until grep -q "^Ready" /tmp/log; do n=$((n+1)); [ $n -lt $((300 * SLOW)) ] || { cat /tmp/log; exit 1; }; sleep 0.05; done
  said "启动 $(( $("$node" -p 'Date.now()') - begun )) ms（$1）"
}
stop() { kill "$pid"; wait "$pid" || true; }
command -v node >/dev/null && echo "这里有 node" || said "系统里没有 Node"
said "glibc $(ldd --version 2>/dev/null | head -1 | grep -o '[0-9.]*$' || echo ?)，$(uname -m)，用户 $(id -u)"
start /opt/nianbao
said "作答：$(ask)"
said "就绪：$(get /readyz)"
link=$("$node" -e 'fetch(process.argv[1]+"/api/links",{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify({question:"利通区2024年新收多少件申请？"})}).then(r=>r.json()).then(l=>console.log(l.id))' "$url")
said "固定地址：$link"
[ "$SLOW" -gt 1 ] || mv /opt/nianbao/corpus/longde-2024.txt /tmp/来的报告.txt
[ "$SLOW" -gt 1 ] || /opt/nianbao/ingest /tmp/来的报告.txt > /tmp/ingested 2>&1 || { cat /tmp/ingested; exit 1; }
[ "$SLOW" -gt 1 ] || said "收入：$(head -1 /tmp/ingested)"
printf '{ "words": [{ "means": "行政处罚", "also": ["吃牌子"] }] }' > /tmp/words.draft.json
[ "$SLOW" -gt 1 ] || said "预览：$(/opt/nianbao/preview /tmp/words.draft.json --question 隆德县2024年吃牌子多少次？ | tr '\n' ' ')"
printf '{"title": "某县年报问答"}' > /opt/nianbao/corpus/site.json
kill -HUP "$pid"; n=0; until grep -q 报告已更新 /tmp/log; do n=$((n+1)); [ $n -lt $((200 * SLOW)) ] || { cat /tmp/log; exit 1; }; sleep 0.1; done
get / >/dev/null; said "site.json 改了，kill -HUP 之后换上：$(grep 报告已更新 /tmp/log)"
printf '{"titel": 1}' > /opt/nianbao/corpus/site.json
kill -HUP "$pid"; n=0; until grep -q 没有收进来 /tmp/log; do n=$((n+1)); [ $n -lt $((200 * SLOW)) ] || { cat /tmp/log; exit 1; }; sleep 0.1; done
said "写错了，继续用原来的：$(grep -A1 没有收进来 /tmp/log | tr '\n' ' ')"; ask >/dev/null
printf '{"title": "某县年报问答"}' > /opt/nianbao/corpus/site.json
said "运行中备份：$(/opt/nianbao/backup /var/backups/nianbao/today)"
/opt/nianbao/backup /var/backups/nianbao/today 2>&1 && exit 1 || said "不盖掉已有的备份"
card=$("$node" -e 'fetch(process.argv[1]).then(async r=>{const b=Buffer.from(await r.arrayBuffer());console.log(r.status+" "+b.subarray(1,4)+" "+b.length);process.exit(r.ok?0:1)})' "$url/answers/$link/card.png")
said "分享图片：$card 字节"
stop; said "停止"
rm -rf "$DATA_DIR"/* /opt/new/corpus/*; cp -a /var/backups/nianbao/today/corpus/. /opt/new/corpus/; cp /var/backups/nianbao/today/records.sqlite "$DATA_DIR/"
start /opt/new
said "升级并恢复之后，原来的固定地址：$(get "/answers/$link" | head -c 20)"
stop
STEPS
export NODE_EXTRA_CA_CERTS="" SLOW="${SLOW:-1}" PORT=$port DATA_DIR=/var/lib/nianbao JOURNAL=off HOME=/tmp
chroot="chroot --userspec=65534:65534 $root"
# shellcheck disable=SC2086
unshare --net --mount sh -c "ip link set lo up 2>/dev/null || ifconfig lo up; mount -t proc proc $root/proc; $chroot /bin/sh /opt/steps.sh"
rm -f "$root/opt/steps.sh"
