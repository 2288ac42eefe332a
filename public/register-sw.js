// Registers the service worker, once the app stands: it fetches every language, which must not hold up the first screen.
// On a plain http address in the local network a browser has no service workers, some have none at all, and the app does
// without.
window.addEventListener('app-mounted', function () {
  setTimeout(function () {
    Promise.resolve()
      .then(function () {
        return navigator.serviceWorker.register('/sw.js');
      })
      .then(function (registration) {
        // A browser that needs room may have thrown away what an earlier visit kept.
        if (registration.active) registration.active.postMessage('fill');
      })
      .catch(function (error) {
        console.info('No offline copy:', error.message);
      });
  }, 2000);
});
