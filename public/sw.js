// Keeps the whole app, in every language, for use without a network; on a phone that pays or may pay for it, in the languages in use.
// One build is one cache: it is filled before it is used, only with files of that build, and the previous build's goes
// only when no open page needs it any more. So a page never gets files of two builds.

const BUILD = { version: 'dev', files: [], helper: [] }; // script/build-web fills this in
const PREFIX = 'remigratiewijzer-';
const CACHE = PREFIX + BUILD.version;
const SHELL = '/app.html'; // of every screen that has no page of its own
const HELPER = '/helper.html'; // of every screen of the helper's view, which is kept where it was used
const FILES = new Set(BUILD.files.concat(BUILD.helper));
const PATIENCE = 3000; // milliseconds a visitor waits for the network when there is a copy here
const LIMIT = 120000; // milliseconds for one file that nobody waits for; what hangs is asked for at the next visit

const isHashed = (path) => path.startsWith('/assets/');
const isPage = (path) => path === '/' || path.endsWith('.html');
const languageOf = (path) =>
  (path.match(/^(?:\/assets\/locales[^/]*)?\/([^/]+)(?:\/[^/]+\.(?:ftl|html)|\.html)$/) || [])[1];
const isHelpers = (path) => /^\/[^/]+\/helper(\/|$)/.test(path);
const pageOf = (path) => (isPage(path) ? path : isHelpers(path) ? HELPER : `${path.replace(/\/$/, '')}.html`);
/** Whether an address is the app's: the bare one, or one that begins with a language. */
const isApp = (path) => path === '/' || FILES.has(`/${path.split('/')[1]}.html`);
const isHtml = (response) => (response.headers.get('Content-Type') || '').startsWith('text/html');

self.addEventListener('install', (event) => event.waitUntil(install()));

// From register-sw.js: at every visit, and the question whether the files of a page are of this build.
self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data && data.files) ports[0].postMessage(data.files.every((path) => FILES.has(path)));
  else event.waitUntil(fill().catch(() => {}));
});

self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (FILES.has(SHELL)) event.respondWith(page(request, url.pathname));
  } else if (FILES.has(url.pathname + url.search)) {
    event.respondWith(file(request, url.pathname + url.search));
  }
});

async function install() {
  try {
    await fill();
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function fill() {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url.slice(self.location.origin.length)));
  await Promise.all((await wanted()).filter((path) => !kept.has(path)).map((path) => add(cache, path)));
}

/**
 * What is fetched without being asked for: everything, unless the visitor wants the phone to save data or may pay for each megabyte.
 * Safari and Firefox do not tell which network it is, so of a phone with these it is taken to be a mobile one.
 */
async function wanted() {
  const { connection, userAgent } = self.navigator;
  const pays = connection ? connection.saveData || connection.type === 'cellular' : /Mobi|iPhone|iPad/.test(userAgent);
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  const paths = pages.map(({ url }) => new URL(url).pathname);
  const helps = paths.some(isHelpers) || (await caches.match(HELPER));
  const files = helps ? BUILD.files.concat(BUILD.helper) : BUILD.files;
  if (!pays) return files;
  const used = paths.map((path) => path.split('/')[1]);
  return files.filter((path) => {
    const language = languageOf(path);
    return !language || path === SHELL || path === HELPER || used.includes(language);
  });
}

/** Fetches a file that is to be kept; one that does not come to its end in time is given up, as if there were no network. */
function get(path, options) {
  const given = new AbortController();
  setTimeout(() => given.abort(), LIMIT);
  return fetch(path, { ...options, signal: given.signal });
}

async function add(cache, path) {
  // The name of a hashed file changes with its content, so the previous build's copy will do, or the browser's. But that
  // can be broken: an error that a server said to keep.
  const known = isHashed(path) && ((await caches.match(path)) || (await get(path)));
  const response = known && isRight(known, path) ? known : await get(path, { cache: 'reload' });
  if (!isRight(response, path) || (isPage(path) && !(await isOfThisBuild(response.clone())))) {
    throw new Error(`${path} is not what the build made (status ${response.status})`);
  }
  await cache.put(path, response);
}

const isRight = (response, path) => response.ok && !response.redirected && isHtml(response) === isPage(path);

/** Whether all that a page names was made together with this. */
async function isOfThisBuild(page) {
  const named = (await page.text()).match(/"\/assets\/[^"#]+/g) || [];
  return named.every((quoted) => FILES.has(quoted.slice(1)));
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name))
  );
}

// The network first, so that a correction reaches the visitor at once. Where there is no copy of a page, the app's own will do.
async function page(request, path) {
  const fromNetwork = fetch(request);
  const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const response = await Promise.race([fromNetwork, enough]);
    if (response && (response.ok || response.type === 'opaqueredirect' || !isApp(path))) return response;
  } catch {
    // No network: the copy, below.
  }
  return (await copy(pageOf(path))) || (await copy(SHELL)) || fromNetwork;
}

/** A file of the app; one that was not kept yet is from now on. */
async function file(request, path) {
  const known = await copy(path);
  if (known) return known;
  const response = await fetch(request);
  if (isRight(response, path) && !isPage(path)) {
    const kept = response.clone();
    caches
      .open(CACHE)
      .then((cache) => cache.put(path, kept))
      .catch(() => {}); // No room: it works all the same while there is a network.
  }
  return response;
}

async function copy(path) {
  return (await caches.open(CACHE)).match(path, { ignoreVary: true });
}
