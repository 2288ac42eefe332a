// Stands beside the app: takes the waiting text away when it is there, says so when it can't start, and shows the panic
// screen when it breaks. A broken program runs no more, so the screen must come from here; what it says was written into it
// by the app (platform/web.rs), in the language of the visitor.
// Written for old browsers, which are the ones that can't start it.
(function () {
  'use strict';
  var main = document.getElementById('main');
  var waiting = document.getElementById('boot');
  var panic = document.getElementById('panic');
  var mounted = false;
  var broken = false;

  // What a WebAssembly program ends with: a trap (every panic in Rust is one), or no room left on the stack, which Firefox
  // calls by a name of its own. Nothing else in this page throws these.
  function isEnd(error) {
    return !!error && /^(RuntimeError|RangeError|InternalError)$/.test(error.name);
  }

  function failed(error) {
    if (isEnd(error)) {
      broken = true;
      main.hidden = true;
      panic.hidden = false;
      // What was filled in may be what broke it.
      try {
        sessionStorage.clear();
      } catch (forbidden) {
        // Then nothing was kept.
      }
    } else if (!mounted) {
      waiting.hidden = true;
      panic.hidden = false;
    }
  }

  function check() {
    if (mounted || main.children.length < 2) return;
    mounted = true;
    // An error that was not the app's (a browser extension's, say) may have brought it up.
    panic.hidden = !broken;
    main.removeChild(waiting);
    observer.disconnect();
    window.dispatchEvent(new Event('app-mounted'));
  }

  var observer = new MutationObserver(check);
  observer.observe(main, { childList: true });
  check();

  // Captured, because a script that can't be fetched sends an event that doesn't bubble.
  window.addEventListener('error', function (event) {
    if (event.target === window || event.target.tagName === 'SCRIPT') failed(event.error);
  }, true);
  window.addEventListener('unhandledrejection', function (event) {
    failed(event.reason);
  });
  if (!('noModule' in document.createElement('script')) || typeof WebAssembly !== 'object') failed();
})();
