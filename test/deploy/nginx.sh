#!/bin/sh
# The service behind nginx as deploy/nginx.conf says, in a root of debootstrap that has nginx, openssl and the unpacked package (install.sh leaves it).
#   chroot ROOT apt-get install -y --no-install-recommends nginx-light openssl && sudo sh test/deploy/nginx.sh ROOT
set -eu
root=$1
mkdir -p "$root/opt/tls" "$root/var/lib/nianbao"
{
  echo 'events {} pid /tmp/nginx.pid; error_log /tmp/nginx.log; http { access_log off;'
  sed 's|# ssl_certificate …; ssl_certificate_key …;|ssl_certificate /opt/tls/cert.pem; ssl_certificate_key /opt/tls/key.pem;|' "$(dirname "$0")/../../deploy/nginx.conf"
  echo '}'
} > "$root/opt/nginx.conf"
cat > "$root/opt/steps.sh" <<'STEPS'
set -eu
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=www.example.gov.cn -keyout /opt/tls/key.pem -out /opt/tls/cert.pem 2>/dev/null
nginx -t -c /opt/nginx.conf 2>&1 | tail -1
rm -f /tmp/log
BASE_PATH=/nianbao TRUSTED_PROXY=loopback /opt/nianbao/start > /tmp/log 2>&1 & pid=$!
n=0; until grep -q ^Ready /tmp/log; do n=$((n+1)); [ $n -lt 300 ] || { cat /tmp/log; exit 1; }; sleep 0.1; done
nginx -c /opt/nginx.conf
NODE_TLS_REJECT_UNAUTHORIZED=0 /opt/nianbao/node --disable-warning=ExperimentalWarning -e '
const https = require("node:https");
const call = (path, { method = "GET", body, headers = {} } = {}) => new Promise((resolve, reject) => {
  const asked = https.request({ host: "127.0.0.1", port: 443, localAddress: "198.51.100.7", path, method, servername: "www.example.gov.cn", headers: { host: "www.example.gov.cn", ...headers } }, (response) => {
    const chunks = []; const times = []; const begun = Date.now();
    response.on("data", (chunk) => { chunks.push(chunk); times.push(Date.now() - begun); });
    response.on("end", () => resolve({ status: response.statusCode, location: response.headers.location, text: Buffer.concat(chunks).toString(), pieces: chunks.length }));
  });
  asked.on("error", reject); asked.end(body);
});
const ask = (extra = {}) => call("/nianbao/api/ask", { method: "POST", body: JSON.stringify({ question: "利通区2024年新收多少件申请？" }), headers: { "content-type": "application/json", ...extra } });
const check = (what, holds, seen) => { console.log((holds ? "✓ " : "✗ ") + what, seen ?? ""); if (!holds) process.exitCode = 1; };
(async () => {
  const redirect = await call("/nianbao"); check("/nianbao 转到 /nianbao/", redirect.status === 308, redirect.location);
  const page = await call("/nianbao/"); const links = [...page.text.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map((m) => m[1]);
  check("页面里的链接都在 /nianbao/ 下", page.status === 200 && links.length > 5 && links.every((link) => link.startsWith("/nianbao/")), page.status + " " + links.length);
  const answer = JSON.parse((await ask()).text); check("作答", answer.status === "answered", answer.answer);
  const api = JSON.parse((await call("/nianbao/api/reports")).text); check("接口", api.reports.length === 5);
  const spec = (await call("/nianbao/openapi.json")).text; check("对外的地址是 https 与域名", spec.includes("https://www.example.gov.cn/nianbao"));
  const stream = await ask({ accept: "text/event-stream" }); check("逐句送出", stream.pieces > 1, stream.pieces + " 段");
  const statuses = []; for (let n = 0; n < 90; n++) statuses.push((await ask({ "x-forwarded-for": "203.0.113." + n })).status);
  check("90 次里放行约 60 次，伪造的 X-Forwarded-For 不起作用", statuses.filter((s) => s === 200).length <= 62 && statuses.includes(429), statuses.filter((s) => s === 200).length);
})();'
nginx -c /opt/nginx.conf -s stop
kill "$pid"; wait "$pid" || true
STEPS
export PORT=8787 DATA_DIR=/var/lib/nianbao JOURNAL=off
unshare --net sh -c "ip link set lo up; ip address add 198.51.100.7/32 dev lo; chroot $root /bin/sh /opt/steps.sh"
rm -rf "$root/opt/steps.sh" "$root/opt/tls"
