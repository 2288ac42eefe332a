// Until the app stands: takes the waiting text away when it does, and says so when it can't start.
// Written for old browsers, which are the ones that can't.
(function () {
  'use strict';
  var main = document.getElementById('main');
  var waiting = document.getElementById('boot');
  var panic = document.getElementById('panic');
  var mounted = false;

  function failed() {
    if (mounted) return;
    waiting.hidden = true;
    panic.hidden = false;
  }

  function check() {
    if (mounted || main.children.length < 2) return;
    mounted = true;
    // An error that was not the app's (a browser extension's, say) may have brought it up.
    panic.hidden = true;
    main.removeChild(waiting);
    observer.disconnect();
    window.dispatchEvent(new Event('app-mounted'));
  }

  var observer = new MutationObserver(check);
  observer.observe(main, { childList: true });
  check();

  // Captured, because a script that can't be fetched sends an event that doesn't bubble.
  window.addEventListener('error', function (event) {
    if (event.target === window || event.target.tagName === 'SCRIPT') failed();
  }, true);
  window.addEventListener('unhandledrejection', failed);
  if (!('noModule' in document.createElement('script')) || typeof WebAssembly !== 'object') failed();
})();
