// The off switch: served as /sw.js instead of it, this takes the worker and all that it keeps off every phone at its next
// visit (docs/deploy.md). The app then works as one that was never kept. The visitor's answers are not touched.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith('remigratiewijzer-')).map((name) => caches.delete(name)))
      )
      .then(() => self.registration.unregister())
  )
);
