// Keeps the whole app, in every language, for use without a network.
// One build is one cache: it is filled before it is used, nothing is added to it later, and the previous build's goes
// only when no open page needs it any more. So a page never gets files of two builds.

const BUILD = { version: 'dev', files: [] }; // script/build-web fills this in
const PREFIX = 'remigratiewijzer-';
const CACHE = PREFIX + BUILD.version;
const SHELL = '/';
const FILES = new Set(BUILD.files);
const PATIENCE = 3000; // milliseconds a visitor waits for the network when there is a copy here

const isHashed = (path) => path.startsWith('/assets/');
const isPage = (path) => path.endsWith('/');
const isHtml = (response) => (response.headers.get('Content-Type') || '').startsWith('text/html');

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (FILES.has(SHELL)) event.respondWith(page(request));
  } else if (FILES.has(url.pathname)) {
    event.respondWith(file(request, url.pathname));
  }
});

async function fill() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(BUILD.files.map((path) => add(cache, path)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function add(cache, path) {
  // The name of a hashed file changes with its content, so the previous build's copy will do.
  const known = isHashed(path) && (await caches.match(path));
  const response = known || (await fetch(path, { cache: isHashed(path) ? 'default' : 'no-cache' }));
  if (!response.ok || response.redirected || isHtml(response) !== isPage(path)) {
    throw new Error(`${path} is not what the build made (status ${response.status})`);
  }
  await cache.put(path, response);
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

// Every address of the app is the same page. The network first, so that a correction reaches the visitor at once.
async function page(request) {
  const fromNetwork = fetch(request);
  const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  try {
    const response = await Promise.race([fromNetwork, enough]);
    if (response && (response.ok || response.type === 'opaqueredirect')) return response;
  } catch {
    // No network: the copy, below.
  }
  return (await copy(SHELL)) || fromNetwork;
}

async function file(request, path) {
  return (await copy(path)) || fetch(request);
}

async function copy(path) {
  return (await caches.open(CACHE)).match(path, { ignoreVary: true });
}
