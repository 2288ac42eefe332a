// Registers the service worker, once the app stands: it fetches every language, which must not hold up the first screen.
// On a plain http address in the local network a browser has no service workers, and the app does without.
if ('serviceWorker' in navigator) {
  window.addEventListener('app-mounted', function () {
    setTimeout(function () {
      navigator.serviceWorker.register('/sw.js').catch(function (error) {
        console.info('No offline copy:', error.message);
      });
    }, 2000);
  });
}
