// Stands beside the app: takes the waiting text away when it is there, says so when it can't start, and shows the panic
// screen when it breaks. Where the page could be read before (crates/site writes such pages), the app comes in its place
// without a jump, and what was tapped meanwhile is done. A broken program runs no more, so the screen must come from here;
// the app wrote its words into it (src/platform/web/page.rs), in the language of the visitor.
// Written for old browsers, which are the ones that can't start it. The one script without a lasting copy in the browser,
// because it is what mends a broken one.
(function () {
  'use strict';
  var PROGRAM = ''; // script/build-web fills this in: the address of the WebAssembly
  var GLUE = './remigratiewijzer_bg.js'; // where the program takes its imports from, and no other WebAssembly does
  var PATIENCE = 20000; // milliseconds that mending may take
  var main = document.getElementById('main');
  var waiting = document.getElementById('boot');
  var panic = document.getElementById('panic');
  var root = document.documentElement;
  var early = root.className === 'early'; // the page shows already what the app will
  var tapped = null; // what was tapped meanwhile
  var turned = false; // whether another page than the first is shown by now
  var mounted = false;
  var broken = false;
  var failing = false;
  var fetchFile = window.fetch;
  var code = ''; // what the address carried behind its #

  // Somebody's answers (crates/interview/src/code.rs) are for the app alone: they are taken out of the address before
  // anything else can look at it, and given to the app once. What is short and begins otherwise is no such code.
  function takeOut() {
    if (!/^#(rw|.{20})/i.test(location.hash)) return;
    code = location.hash.slice(1);
    if (window.history && history.replaceState)
      history.replaceState(history.state, '', location.pathname + location.search);
    else location.hash = '';
  }

  // Where the address says the language, only that is said beside Dutch.
  function sayInOwn() {
    var own = location.pathname.split('/')[1];
    var said = [].slice.call(document.querySelectorAll('.boot-wait [lang], #panic [lang]'));
    var isOwn = function (part) {
      return part.lang === own;
    };
    var known = own === 'nl-simple' || said.some(isOwn);
    said.forEach(function (part) {
      part.hidden = known && !isOwn(part);
      if (!part.hidden) part.className = 'own';
    });
  }

  // A host whose policy knows an earlier style forbids the one in the page: then it comes as a file.
  function dress() {
    var style = document.querySelector('style[data-file]');
    if (!style || style.sheet) return;
    var link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = style.getAttribute('data-file');
    document.head.appendChild(link);
  }

  sayInOwn();
  takeOut();
  dress();
  window.addEventListener('popstate', takeOut);
  window.takeCode = function () {
    var taken = code;
    code = '';
    return taken;
  };

  // The program is at its end when an error leaves one of its functions: a trap (every panic in Rust is one), no room left
  // on the stack, or an error of the browser that passed through it and left it half done.
  function ended() {
    broken = true;
    main.hidden = true;
    panic.hidden = false;
    // The answers may be what broke it.
    try {
      sessionStorage.clear();
    } catch (forbidden) {
      // Then nothing was kept.
    }
  }

  function watched(run) {
    return function () {
      try {
        return run.apply(null, arguments);
      } catch (error) {
        // That one refuses a listener who is busy already, before anything has happened.
        if (!/^closure invoked recursively/.test(error && error.message)) ended();
        throw error;
      }
    };
  }

  // Everything that runs in the program comes in by the functions it exports.
  function watch(made) {
    var exports = {};
    Object.keys(made.instance.exports).forEach(function (name) {
      var part = made.instance.exports[name];
      exports[name] = typeof part === 'function' ? watched(part) : part;
    });
    return { instance: { exports: exports }, module: made.module };
  }

  function watchProgram(name) {
    var instantiate = WebAssembly[name];
    if (!instantiate) return;
    WebAssembly[name] = function (source, imports) {
      var made = instantiate.apply(WebAssembly, arguments);
      if (!imports || !imports[GLUE]) return made;
      return made.then(watch, function (error) {
        // It may also break in what it does first of all; any other error says that it can't be read.
        if (error instanceof WebAssembly.RuntimeError) ended();
        else failed();
        throw error;
      });
    };
  }

  // The program's file, on its way to the app's script; and the texts and data that the program asks for, which are given up
  // when they don't come, so that it can say so.
  function watchFile() {
    window.fetch = function (file, options) {
      var isText = /^\/assets\/.*\.(ftl|txt)$/.test(file);
      if (isText && window.AbortController && options) {
        var given = new AbortController();
        setTimeout(function () {
          given.abort();
        }, PATIENCE);
        options.signal = given.signal;
      }
      var answer = fetchFile.apply(window, arguments);
      if (String(file).slice(-PROGRAM.length) === PROGRAM) {
        answer.then(function (file) {
          if (!isFile(file)) failed();
        }, failed);
      } else if (isText) {
        answer.then(function (file) {
          // A file that the server has no more is of an older build: so is this page.
          if (file.status === 404 && mounted) window.dispatchEvent(new Event('app-outdated'));
        }, ignore);
      }
      return answer;
    };
  }

  // How large letters are: two steps more than ordinary, until the tab is closed. Nobody can tell anything else by it.
  function enlarge(step) {
    if (step > 0) root.setAttribute('data-text', step);
    else root.removeAttribute('data-text');
  }

  try {
    enlarge(sessionStorage.getItem('text'));
  } catch (forbidden) {
    // Then it is not kept.
  }
  document.addEventListener(
    'click',
    function (event) {
      var part = event.target;
      if (!part.closest || !part.closest('.text-size')) return;
      event.stopPropagation();
      var step = ((root.getAttribute('data-text') || 0) * 1 + 1) % 3;
      enlarge(step);
      try {
        sessionStorage.setItem('text', step);
      } catch (forbidden) {
        // Then it is not kept.
      }
    },
    true
  );

  function ignore() {}

  function isFile(answer) {
    return answer.ok && !/^text\/html/.test(answer.headers.get('Content-Type'));
  }

  // Asks for the files that the page starts with past the copies that the browser keeps: one of those may be broken, for
  // instance an error that a server said to keep.
  function renew(done, undone) {
    var named = document.querySelectorAll('script[src^="/"], link[rel=stylesheet][href^="/"]');
    var files = [].map.call(named, function (part) {
      return part.src || part.href;
    });
    Promise.all(
      files.concat(PROGRAM).map(function (file) {
        return fetchFile.call(window, file, { cache: 'reload' }).then(function (answer) {
          if (!isFile(answer)) throw new Error(file + ' is not there');
          // Only what was read to its end is kept.
          return answer.text();
        });
      })
    ).then(done, undone);
  }

  // A file that the app can do without is there at the next visit.
  function renewQuietly() {
    renew(ignore, ignore);
  }

  function show() {
    if (mounted) return;
    waiting.hidden = true;
    panic.hidden = false;
  }

  // The program will never start here: what can be read stays, under a number to call, without what only the program can do.
  function unable() {
    if (!early) return show();
    failing = true;
    main.parentNode.insertBefore(panic, main);
    panic.hidden = false;
    root.className += ' unable';
  }

  // An app that can't start gets a second try with new files; a page that is such a second try gets none, so that it ends.
  function failed() {
    if (mounted || broken || failing) return;
    failing = true;
    var isSecond = !window.performance || !performance.navigation || performance.navigation.type === 1;
    setTimeout(show, PATIENCE);
    renew(function () {
      if (mounted || isSecond) return show();
      // The app did not take it yet; the page that comes does, first of all.
      if (code && window.history && history.replaceState) history.replaceState(history.state, '', '#' + code);
      location.reload();
    }, show);
  }

  // The bare address has the start in the first languages, and names the pages of all; the first that the visitor prefers is
  // shown.
  function chooseLanguage() {
    var starts = [].slice.call(waiting.querySelectorAll('template'));
    if (!starts.length) return;
    var pages = [].slice.call(document.querySelectorAll('link[hreflang]'));
    // By all that a phone calls a language, by that without its country, or by its first word alone.
    var fits = [].map.call(navigator.languages || [navigator.language], function (tag) {
      var is = function (words) {
        var of = function (text) {
          return String(text).toLowerCase().split('-').slice(0, words).join('-');
        };
        return pages.filter(function (page) {
          return of(page.hreflang) === of(tag);
        })[0];
      };
      return is(9) || is(2) || is(1);
    });
    var page = fits.filter(Boolean)[0];
    var address = page && page.href.replace(/^.*\/\/[^/]*/, '');
    var start = starts.filter(function (start) {
      return !page || address === '/' + start.lang;
    })[0];
    if (!start) return turn(address, false);
    read(start.content, start);
  }

  // Shows what stands in a page, which has a language, a direction and a title.
  function read(page, about) {
    root.lang = about.lang;
    root.dir = about.dir;
    document.title = about.title;
    waiting.textContent = '';
    waiting.appendChild(document.importNode(page, true));
  }

  // Goes to another page that can be read, without stopping what is on its way here.
  function turn(address, isNew) {
    var asked = new XMLHttpRequest();
    var leave = function () {
      if (!mounted) location.assign(address);
    };
    asked.onload = function () {
      var page = asked.status === 200 && asked.response;
      var inside = page && page.getElementById('boot');
      if (mounted) return;
      if (!inside || page.documentElement.className !== 'early') return leave();
      var whole = document.createDocumentFragment();
      while (inside.firstChild) whole.appendChild(inside.firstChild);
      // Without a history the browser has to go there itself.
      if (isNew && !(window.history && history.pushState)) return leave();
      if (isNew) history.pushState(null, '', address);
      read(whole, { lang: page.documentElement.lang, dir: page.documentElement.dir, title: page.title });
      window.scrollTo(0, 0);
      tapped = null;
      turned = true;
    };
    asked.onerror = leave;
    asked.open('GET', address);
    asked.responseType = 'document';
    asked.send();
  }

  function closest(part, names) {
    while (part && part !== waiting && names.indexOf(part.tagName) < 0) part = part.parentNode;
    return part === waiting ? null : part;
  }

  function follow(event) {
    var part = closest(event.target, ['A', 'BUTTON']);
    if (!part || mounted) return;
    if (part.tagName === 'BUTTON') {
      tapped = part;
    } else if (part.getAttribute('data-to') !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      tapped = part;
      turn(part.getAttribute('href'), true);
    } else {
      return;
    }
    var before = waiting.querySelector('[aria-busy]');
    if (before) before.removeAttribute('aria-busy');
    part.setAttribute('aria-busy', 'true');
  }

  // The same part of the app's screen as this one of the page; to be asked for when the page is away.
  function twin(part) {
    var alike = function () {
      return [].filter.call(main.querySelectorAll(part.tagName), function (other) {
        return other.textContent === part.textContent;
      });
    };
    var at = alike().indexOf(part);
    return function (then) {
      var found = alike()[at];
      if (found) then(found);
    };
  }

  // Puts the app in the place of the page, as the visitor left it.
  function takePlace() {
    var active = document.activeElement;
    var focused = waiting.contains(active) ? twin(active) : null;
    var act = tapped ? twin(tapped) : null;
    var opened = [].map.call(waiting.querySelectorAll('details[open] > summary'), twin);
    var top = window.pageYOffset;
    main.removeChild(waiting);
    opened.forEach(function (summary) {
      summary(function (found) {
        found.parentNode.open = true;
      });
    });
    window.scrollTo(0, top);
    if (focused) {
      focused(function (found) {
        found.focus({ preventScroll: true });
      });
    }
    // The app may have looked at the address before it was another.
    if (turned) window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    if (act) {
      act(function (found) {
        found.click();
      });
    }
  }

  function check() {
    if (mounted || main.children.length < 2) return;
    // The page that is read stays until there is as much of the app.
    if (early && !document.getElementById('heading') && !main.querySelector('[role=alert]')) return;
    mounted = true;
    // It may have come after all, while it seemed unable to.
    panic.hidden = !broken;
    observer.disconnect();
    if (early) takePlace();
    else main.removeChild(waiting);
    window.dispatchEvent(new Event('app-mounted'));
  }

  var observer = new MutationObserver(check);
  observer.observe(main, { childList: true, subtree: early });
  if (early && 'content' in document.createElement('template')) {
    chooseLanguage();
    waiting.addEventListener('click', follow);
    window.addEventListener('popstate', function () {
      if (!mounted) turn(location.pathname, false);
    });
  }
  check();

  // Captured, because a file that can't be fetched sends an event that doesn't bubble. The app's script is the module.
  window.addEventListener(
    'error',
    function (event) {
      var part = event.target;
      var app = document.querySelector('script[type=module]');
      if (part === window ? app && event.filename === app.src : part === app) failed();
      else if (part.tagName === 'SCRIPT') renewQuietly();
    },
    true
  );
  if (!('noModule' in document.createElement('script')) || typeof WebAssembly !== 'object' || !fetchFile)
    return unable();
  watchProgram('instantiate');
  watchProgram('instantiateStreaming');
  watchFile();
  // A script waits for the styles before it, so one that is empty by now is broken.
  var styles = document.querySelectorAll('link[rel=stylesheet]');
  if (
    [].some.call(styles, function (style) {
      return !style.sheet || !style.sheet.cssRules.length;
    })
  )
    renewQuietly();
})();
