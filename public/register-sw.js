// What goes on beside the app once it stands: the service worker is registered, which fetches every language and so must not
// hold up the first screen; a newer version is said quietly; and the app is offered to be kept on the phone, once.
// On a plain http address in the local network a browser has no service workers, some have none at all, and the app does
// without.
(function () {
  'use strict';
  var HOUR = 3600000;
  var OUTCOMES = /^(result|keep|away|left|plan|event\/.*)?$/; // and the start
  var REFUSED = 'not-installed'; // the key under which it is kept that the offer was made
  var main = document.getElementById('main');
  var newer = document.getElementById('newer');
  var install = document.getElementById('install');
  var registered = null;
  var asked = Date.now();
  var isOld = false; // whether the page is of an older build than what there is by now
  var offer = null; // what a browser gives that can keep the app
  var offered = null; // the screen on which that was said

  function part(id) {
    return document.getElementById(id);
  }

  // Called at each new screen. Nothing comes while a question is answered.
  function show() {
    var screen = part('screen');
    var word = screen ? screen.getAttribute('data-screen') : 'question/';
    var quiet = /^question\//.test(word);
    newer.hidden = !isOld || quiet || !part('newer-text').textContent;
    if (offered !== null && offered !== word) withdraw();
    install.hidden = !offer || quiet || !newer.hidden || !OUTCOMES.test(word);
    if (!install.hidden) offered = word;
  }

  function withdraw() {
    offer = null;
    offered = null;
    install.hidden = true;
    try {
      localStorage.setItem(REFUSED, '1');
    } catch (forbidden) {
      // Then it is offered once a visit.
    }
  }

  function wasOffered() {
    try {
      return localStorage.getItem(REFUSED) !== null;
    } catch (forbidden) {
      return false;
    }
  }

  // A worker is of a newer build if it does not know the files of this page.
  function compare(worker) {
    if (!worker || !window.MessageChannel) return;
    var channel = new MessageChannel();
    var named = document.querySelectorAll('script[src^="/"], link[rel=stylesheet][href^="/"]');
    var files = [].map.call(named, function (part) {
      return part.getAttribute('src') || part.getAttribute('href');
    });
    channel.port1.onmessage = function (answer) {
      if (answer.data !== false) return;
      isOld = true;
      show();
    };
    worker.postMessage({ files: files }, [channel.port2]);
  }

  function watch(registration) {
    registered = registration;
    // A browser that needs room may have thrown away what an earlier visit kept.
    if (registration.active) registration.active.postMessage('fill');
    compare(registration.waiting);
    registration.addEventListener('updatefound', function () {
      var worker = registration.installing;
      if (!worker) return;
      worker.addEventListener('statechange', function () {
        if (worker.state === 'installed') compare(worker);
      });
    });
    navigator.serviceWorker.addEventListener('controllerchange', function () {
      compare(navigator.serviceWorker.controller);
    });
  }

  function register() {
    var script = '/sw.js';
    // The policy lets no other address be one.
    if (window.trustedTypes) {
      script = trustedTypes
        .createPolicy('worker', {
          createScriptURL: function () {
            return '/sw.js';
          },
        })
        .createScriptURL('');
    }
    return navigator.serviceWorker.register(script);
  }

  window.addEventListener('app-mounted', function () {
    if (window.MutationObserver)
      new MutationObserver(show).observe(main, { attributes: true, attributeFilter: ['data-screen'], subtree: true });
    show();
    setTimeout(function () {
      Promise.resolve()
        .then(register)
        .then(watch)
        .catch(function (error) {
          console.info('No offline copy:', error.message);
        });
    }, 2000);
  });

  // A page that stays open for days asks by itself.
  document.addEventListener('visibilitychange', function () {
    if (document.hidden || !registered || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registered.update().catch(function () {});
  });

  // The server has a file of this page no more (boot.js); then it stands above what can't be shown.
  window.addEventListener('app-outdated', function () {
    isOld = true;
    main.parentNode.insertBefore(newer.parentNode, main);
    show();
  });

  part('newer-reload').addEventListener('click', function () {
    location.reload();
  });

  window.addEventListener('beforeinstallprompt', function (event) {
    event.preventDefault();
    if (wasOffered()) return;
    offer = event;
    show();
  });
  window.addEventListener('appinstalled', withdraw);
  part('install-yes').addEventListener('click', function () {
    if (offer) offer.prompt();
    withdraw();
  });
  part('install-no').addEventListener('click', withdraw);
})();
