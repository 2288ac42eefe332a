// The desktop program in a real window, on a screen of its own (Xvfb): the debug build can be asked by WebKit's inspector,
// and the pointer and the keys are those of X. script/test-desktop runs it.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const PATIENCE = 20_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Tries until something is there. */
export async function until(what, holds) {
  const end = Date.now() + PATIENCE;
  let last;
  for (;;) {
    const found = await Promise.resolve()
      .then(holds)
      .catch((error) => {
        last = error;
      });
    if (found) return found;
    if (Date.now() > end) throw new Error(`it does not come: ${what}${last ? ` (${last.message})` : ""}`);
    await pause(50);
  }
}

/** WebKit's inspector of the one page: `call` gives back what an expression comes to. */
async function inspector(port) {
  const socket = await until("the inspector", async () => {
    const list = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    const path = /\/socket\/\d+\/\d+\/WebPage/.exec(list)[0];
    const trying = new WebSocket(`ws://127.0.0.1:${port}${path}`);
    await new Promise((resolve, reject) => {
      trying.onopen = resolve;
      trying.onerror = () => reject(new Error("not yet"));
    });
    return trying;
  });
  sockets.add(socket);
  const waiting = new Map();
  let target;
  let number = 0;
  socket.onmessage = ({ data }) => {
    const { method, params } = JSON.parse(data);
    if (method === "Target.targetCreated") target = params.targetInfo.targetId;
    if (method !== "Target.dispatchMessageFromTarget") return;
    const { id, result, error } = JSON.parse(params.message);
    waiting.get(id)?.({ result, error });
    waiting.delete(id);
  };
  // Nobody waits for a page that is gone.
  socket.onclose = () => {
    for (const answer of waiting.values()) answer({ error: { message: "the page is gone" } });
  };
  const send = (method, params) =>
    new Promise((resolve) => {
      const id = ++number;
      const late = setTimeout(() => resolve({ error: { message: "the page does not answer" } }), PATIENCE);
      waiting.set(id, (answer) => {
        clearTimeout(late);
        resolve(answer);
      });
      const message = JSON.stringify({ id, method, params });
      socket.send(JSON.stringify({ id, method: "Target.sendMessageToTarget", params: { targetId: target, message } }));
    });
  await until("the page", () => target);
  const call = async (expression) => {
    const { result, error } = await send("Runtime.evaluate", { expression, returnByValue: true });
    if (error || result.wasThrown) throw new Error(error?.message ?? result.result.description);
    return result.result.value;
  };
  return { call, close: () => socket.close() };
}

const tool = (...args) => execFileSync("xdotool", args.map(String), { encoding: "utf8" }).trim();

// The programs and the sockets that the present test has opened.
const programs = new Set();
const sockets = new Set();

/** Ends what a test has left open, with what it has started itself, so that the tests always end. */
export async function closeAll() {
  for (const socket of sockets) socket.close();
  sockets.clear();
  for (const program of programs) {
    try {
      process.kill(-program.pid, "SIGKILL");
    } catch {
      // All of them have ended.
    }
    await until("the end", () => !alive(program.pid));
    program.stderr.destroy();
  }
  programs.clear();
}

const picture = (window, name) =>
  execFileSync("import", ["-window", window, join(process.env.PICTURES, `${name}.png`)]);

/** A picture of the whole screen, to see why a test failed. */
export const pictureOfAll = (name) => picture("root", name);

/** Starts the program with these folders and this language, and waits for its first screen. */
export async function openWindow(folder, { lang = "nl_NL.UTF-8", env = {} } = {}) {
  const port = await freePort();
  const config = join(folder, "home/.config");
  for (const name of ["home", "data", "home/Downloads", "home/.config"])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(config, "user-dirs.dirs"), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const program = spawn(process.env.PROGRAM, [], {
    stdio: ["ignore", "ignore", "pipe"],
    // A group of its own: what it starts ends with it.
    detached: true,
    env: {
      ...process.env,
      LC_ALL: lang,
      LANG: lang,
      LANGUAGE: "",
      HOME: join(folder, "home"),
      XDG_DATA_HOME: join(folder, "data"),
      XDG_CONFIG_HOME: config,
      WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}`,
      ...env,
    },
  });
  programs.add(program);
  let errors = "";
  program.stderr.on("data", (data) => {
    errors += data;
  });
  const ended = new Promise((resolve) => program.once("exit", (code, signal) => resolve(code ?? signal)));
  return { ...(await attach(port, () => errors)), errors: () => errors, ended };
}

/** The window of the program that answers at this port; `again` is that of another which it has started in its place. */
async function attach(port, errors) {
  const { call, close } = await inspector(port);
  const window = await until("the window", () =>
    tool("search", "--onlyvisible", "--class", "remigratiewijzer").split("\n").pop(),
  );
  tool("windowfocus", window);
  const pid = Number(tool("getwindowpid", window));
  const run = (inPage, ...args) =>
    call(`JSON.stringify((${inPage})(...${JSON.stringify(args)}) ?? null)`).then((text) => JSON.parse(text));
  const waitFor = (inPage, ...args) => until(`${inPage} ${args} ${errors()}`, () => run(inPage, ...args));
  const where = (selector, index) => {
    const part = document.querySelectorAll(selector)[index];
    if (!part || document.documentElement.classList.contains("held")) return null;
    part.scrollIntoView({ block: "center" });
    const { x, y, width, height } = part.getBoundingClientRect();
    if (!width || !height) return null;
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  };
  // Where it stays: what comes above it late would move it away from the pointer.
  const settled = async (selector, index) => {
    let before = null;
    return until(`${selector} to stay where it is`, async () => {
      const now = await run(where, selector, index);
      const same = now && before && now.x === before.x && now.y === before.y;
      before = now;
      return same ? now : null;
    });
  };
  const tap = async (selector, index = 0) => {
    const { x, y } = await settled(selector, index);
    tool("mousemove", "--window", window, x, y, "click", 1);
  };
  const type = async (selector, text, delay = 20) => {
    await tap(selector);
    await waitFor((selector) => document.activeElement === document.querySelector(selector), selector);
    tool("type", "--delay", delay, text);
  };
  return {
    run,
    waitFor,
    tap,
    type,
    key: (name) => tool("key", name),
    title: () => tool("getwindowname", window),
    /** A picture of the window, once nothing moves any more. */
    async picture(name) {
      await waitFor(() => document.getAnimations().every((one) => one.playState === "finished"));
      picture(window, name);
    },
    again: () => attach(port, errors),
    /** Ends it, and waits until it is gone. */
    async close() {
      close();
      process.kill(pid, "SIGTERM");
      await until("the end", () => !alive(pid));
    },
  };
}

/** Whether a program runs; one that has ended but was not asked about yet does not. */
function alive(pid) {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
