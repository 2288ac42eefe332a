// What most visitors never need, as WebAssembly modules of their own: the feed of places (what was kept of it, and whether
// there is a newer one) and the drawing of a QR code. Nothing is loaded until the app asks, and it asks when the visitor
// opens the places, or wants to see a code. Each function gives a promise of a text; it is never rejected.
(function () {
  'use strict';
  var MODULES = { feed: [], qr: [] }; // script/build-web fills this in: the script of each, and its WebAssembly
  var FEED = '/feed/places.json'; // and this, where another address was set
  var MOST = 1000000; // bytes of the feed, unpacked (crates/places/src/feed/shape.rs)
  // A cache of its own, which the service worker leaves alone when it clears up after an older build.
  var CACHE = 'places';
  var KEY = '/feed/kept';
  var PATIENCE = 20000; // milliseconds that loading the module may take
  var ready = {};
  var limited = false;

  // A browser has no cache on a plain http address in the local network, and may forbid it or be full.
  function cache() {
    return Promise.resolve().then(function () {
      return caches.open(CACHE);
    });
  }

  function keep(text) {
    return cache()
      .then(function (places) {
        return places.put(KEY, new Response(text));
      })
      .catch(function (error) {
        console.info('The places are not kept:', error.message);
      });
  }

  function load(name) {
    var files = MODULES[name];
    if (!files.length) return Promise.reject(new Error('this build has no such module'));
    if (ready[name]) return ready[name];
    var late = new Promise(function (_, refuse) {
      setTimeout(refuse, PATIENCE, new Error('the module is not there in time'));
    });
    var loaded = import(files[0]).then(function (module) {
      return module.default();
    });
    ready[name] = Promise.race([loaded, late]);
    ready[name].catch(function () {
      // The next time it may be there, if it is not the browser's copy that is broken.
      ready[name] = null;
      files.forEach(function (file) {
        fetch(file, { cache: 'reload' }).catch(function () {});
      });
    });
    return ready[name];
  }

  // The answer, read as far as the limit and a little over it, so that the module sees that it is too large: what unpacks to
  // more is not read to its end.
  function upToLimit(answer) {
    if (answer.status !== 200 || !answer.body || !answer.body.getReader) return answer;
    var reader = answer.body.getReader();
    var parts = [];
    var size = 0;
    return reader.read().then(function more(part) {
      if (!part.done) {
        parts.push(part.value);
        size += part.value.length;
        if (size <= MOST) return reader.read().then(more);
        reader.cancel();
      }
      var whole = new Response(new Blob(parts), { headers: answer.headers });
      // The module looks where it came from, which only the browser can say.
      return Object.defineProperty(whole, 'url', { value: answer.url });
    });
  }

  // What the module fetches goes by here, from its first time on.
  function keepLimit() {
    if (limited) return;
    limited = true;
    var fetchAll = window.fetch;
    var address = new URL(FEED, location.href).href;
    window.fetch = function (request) {
      var answer = fetchAll.apply(window, arguments);
      return request && request.url === address ? answer.then(upToLimit) : answer;
    };
  }

  window.keptPlaces = function () {
    return cache()
      .then(function (places) {
        return places.match(KEY);
      })
      .then(function (kept) {
        return kept ? kept.text() : '';
      })
      .catch(function () {
        return '';
      });
  };

  window.refreshPlaces = function (known) {
    keepLimit();
    return load('feed')
      .then(function () {
        return window.fetchPlaces(new URL(FEED, location.href).href, known);
      })
      .then(function (answer) {
        if (answer.indexOf('refused') === 0) console.info('The places are not renewed:', answer.slice(8));
        if (answer.indexOf('new') !== 0) return answer;
        return keep(answer).then(function () {
          return answer;
        });
      })
      .catch(function (error) {
        console.info('The places are not renewed:', error.message);
        return 'refused\n' + error.message;
      });
  };

  window.drawCode = function (text) {
    return load('qr')
      .then(function () {
        return window.drawQr(text);
      })
      .catch(function (error) {
        console.info('The code is not drawn:', error.message);
        return '';
      });
  };
})();
