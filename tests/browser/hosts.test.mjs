// The same app from every server that there is a configuration for, as far as it is installed: the same answers.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { serve } from "./support/app.mjs";

const { APP_DIR } = process.env;
const DEPLOY = new URL("../../deploy/", import.meta.url);
const HASHED = readdirSync(join(APP_DIR, "assets")).find((name) => /^main.*\.css$/.test(name));

const ADDRESSES = [
  ...["/", "/tr", "/tr/", "/ar/thinking", "/en/law", "/nl-simple/law/keep-aow", "/tr/nearby", "/tr/event/partner-died"],
  ...["/pap-CW/question/birth-date", "/nl", "/icon.svg", "/sw.js", "/robots.txt", "/.well-known/security.txt"],
  ...[
    "/data",
    "/data/v1/",
    "/data/v1/rules.json",
    "/data/v1/places.geojson",
    "/data/v1/places.csv",
    "/data/v1/none.json",
    "/engine",
    "/engine/v1/engine.js",
    "/engine/v1/engine.d.ts",
    "/engine/v1/engine-module_bg.wasm",
  ],
  ...[`/assets/${HASHED}`, "/assets/none.js", "/nonsense", "/tr/nonsense", "/tr/law/nonsense", "/none.js"],
];
const HEADERS = [
  "cache-control",
  "content-security-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
];
HEADERS.push("access-control-allow-origin", "permissions-policy", "referrer-policy", "x-content-type-options");

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const has = (program) =>
  spawnSync("sh", ["-c", `PATH="$PATH:/usr/sbin" command -v ${program}`])
    .stdout.toString()
    .trim();

/** How each server is started with its configuration, which is given the port and the folder. */
const SERVERS = {
  nginx: {
    file: "nginx.conf",
    config: (text, port, folder) =>
      `${process.getuid() === 0 ? "user root;" : ""} daemon off; pid ${folder}/pid; error_log stderr crit; events {}\nhttp { access_log off;
        client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;
        uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
        ${text.replace("listen 8080", `listen 127.0.0.1:${port}`).replace("root dist", `root ${APP_DIR}`)} }`,
    args: (file, folder) => ["-p", folder, "-c", file],
  },
  caddy: {
    file: "Caddyfile",
    config: (text, port) =>
      `{\n\tadmin off\n}\n${text.replace(/^:8080/m, `http://127.0.0.1:${port}`).replace("root * dist", `root * ${APP_DIR}`)}`,
    args: (file) => ["run", "--config", file, "--adapter", "caddyfile"],
  },
};

async function start(t, name) {
  const { file, config, args } = SERVERS[name];
  const folder = mkdtempSync(join(tmpdir(), "remigratiewijzer-host-"));
  const port = await freePort();
  const made = join(folder, file);
  writeFileSync(made, config(readFileSync(new URL(file, DEPLOY), "utf8"), port, folder));
  const server = spawn(has(name), args(made, folder), {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: folder },
  });
  let said = "";
  server.stderr.on("data", (data) => (said += data));
  t.after(() => {
    // Killed at once, nginx would leave a worker behind, which holds on to the output of this test.
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await fetch(url).catch(() => null)); tries++) {
    assert.ok(server.exitCode === null && tries < 100, `${name} does not answer: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return url;
}

async function answers(url) {
  const found = {};
  for (const address of ADDRESSES) {
    const answer = await fetch(url + address, { redirect: "manual", headers: { "Accept-Encoding": "identity" } });
    const type = answer.headers.get("content-type")?.split(";")[0];
    const headers = HEADERS.map((name) => answer.headers.get(name));
    const body = createHash("sha256")
      .update((await answer.text()).trim())
      .digest("hex");
    found[address] = [answer.status, type, ...headers, body];
  }
  return found;
}

test("any site may fetch the open data and the engine, and nothing else", async () => {
  const { url, stop } = await serve();
  const found = await answers(url);
  await stop();
  for (const [address, [status, ...rest]] of Object.entries(found)) {
    const open = /^\/(data|engine)\b/.test(address) && status === 200;
    assert.equal(rest.includes("*"), open, address);
  }
  assert.ok(Object.keys(found).filter((address) => found[address].includes("*")).length >= 5);
});

test("no phone keeps what is for other sites", () => {
  const worker = readFileSync(join(APP_DIR, "sw.js"), "utf8");
  assert.match(worker, /"\/app\.html"/);
  assert.doesNotMatch(worker, /"\/(data|engine)\//);
});

let ours;
for (const name of Object.keys(SERVERS)) {
  test(
    `${name} answers as the project's own server does`,
    { skip: !has(name) && `${name} is not installed` },
    async (t) => {
      if (!ours) {
        const { url, stop } = await serve();
        ours = await answers(url);
        await stop();
      }
      const theirs = await answers(await start(t, name));
      for (const address of ADDRESSES) assert.deepEqual(theirs[address], ours[address], address);
    },
  );
}
