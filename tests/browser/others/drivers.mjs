// Firefox by WebDriver BiDi and WebKitGTK by WebDriver, without a library: each gives a page that can be opened, asked, tapped
// and typed into.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PATIENCE = 30_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts a program with a folder of its own; gives back how to end both. */
function start(program, args, folder, env = {}) {
  const running = spawn(program, args, {
    stdio: ["ignore", "ignore", "ignore"],
    detached: true,
    env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder, ...env },
  });
  return async () => {
    // It has started others.
    if (running.exitCode === null) process.kill(-running.pid, "SIGKILL");
    await pause(300);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** Tries until something is there. */
async function until(what, holds) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await holds().catch(() => null);
    if (found) return found;
    if (Date.now() > end) throw new Error(`it does not come: ${what}`);
    await pause(100);
  }
}

/** A page, from what goes to an address, calls a function in the page, and moves pointer and keys. */
function page({ navigate, call, act }) {
  const run = (inPage, ...args) => call(`(${inPage})(...${JSON.stringify(args)})`);
  const waitFor = (inPage, ...args) => until(`${inPage} ${args}`, () => run(inPage, ...args));
  const where = (selector, index) => {
    const part = document.querySelectorAll(selector)[index];
    if (!part) return null;
    part.scrollIntoView({ block: "center" });
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  };
  const free = () => !document.documentElement.classList.contains("held");
  const tap = async (selector, index = 0) => {
    await waitFor(free);
    const { x, y } = await waitFor(where, selector, index);
    const actions = [
      { type: "pointerMove", x, y },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await act([{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }]);
  };
  const type = async (selector, text) => {
    await tap(selector);
    const keys = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await act([{ type: "key", id: "keys", actions: keys }]);
  };
  return { open: navigate, run, waitFor, tap, type };
}

/** Firefox, headless. */
export async function firefox() {
  const folder = mkdtempSync(join(tmpdir(), "remigratiewijzer-firefox-"));
  const port = await freePort();
  const args = ["--headless", "--profile", folder, "--no-remote", "--remote-debugging-port", `${port}`];
  const end = start("firefox-esr", args, folder, { MOZ_CRASHREPORTER_DISABLE: "1" });
  const socket = await until("Firefox", async () => {
    const trying = new WebSocket(`ws://127.0.0.1:${port}/session`);
    await new Promise((resolve, reject) => {
      trying.onopen = resolve;
      trying.onerror = () => reject(new Error("not yet"));
    });
    return trying;
  });
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(data);
    const { resolve, reject } = waiting.get(id) ?? {};
    if (resolve) (type === "error" ? reject : resolve)(type === "error" ? new Error(`${error}: ${message}`) : result);
  };
  let number = 0;
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++number, { resolve, reject });
      socket.send(JSON.stringify({ id: number, method, params }));
    });
  const { capabilities } = await send("session.new", { capabilities: {} });
  const { contexts } = await send("browsingContext.getTree", {});
  const { context } = contexts[0];
  const call = async (expression) => {
    const wrapped = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
    const told = await send("script.evaluate", { expression: wrapped, target: { context }, awaitPromise: true });
    if (told.type === "exception") throw new Error(told.exceptionDetails.text);
    return JSON.parse(told.result.value);
  };
  const made = page({
    navigate: (url) => send("browsingContext.navigate", { context, url, wait: "interactive" }),
    call,
    act: (actions) => send("input.performActions", { context, actions }),
  });
  const close = async () => {
    socket.close();
    await end();
  };
  return { name: `Firefox ${capabilities.browserVersion}`, close, ...made };
}

/** WebKitGTK's small browser, on a screen that nobody sees. */
export async function webkit() {
  const folder = mkdtempSync(join(tmpdir(), "remigratiewijzer-webkit-"));
  const port = await freePort();
  const driver = ["-a", "-s", "-screen 0 800x1000x24", "dbus-run-session", "--", "WebKitWebDriver", `--port=${port}`];
  const end = start("xvfb-run", driver, folder, {
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
    LIBGL_ALWAYS_SOFTWARE: "1",
  });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await until("WebKitWebDriver", () => ask("GET", "/status"));
  const binary = process.env.MINIBROWSER;
  const capabilities = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const { sessionId, capabilities: given } = await ask("POST", "/session", {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `/session/${sessionId}`;
  const call = async (expression) => {
    const script = `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(JSON.stringify(value ?? null)))`;
    return JSON.parse(await ask("POST", `${session}/execute/async`, { script, args: [] }));
  };
  const made = page({
    navigate: (url) => ask("POST", `${session}/url`, { url }),
    call,
    act: (actions) => ask("POST", `${session}/actions`, { actions }),
  });
  const close = async () => {
    await ask("DELETE", session).catch(() => {});
    await end();
  };
  return { name: `WebKitGTK (${given.browserName} ${given.browserVersion})`, close, ...made };
}
