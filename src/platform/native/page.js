// What the program asks of the page in its own window, and what the page tells it (window.rs). A browser has all this by
// itself (platform/web).
(function () {
  'use strict';
  var channel = null; // to the program
  var untold = [];
  var release = 0;
  var HOLD = 300; // milliseconds in which taps do nothing, as in a browser
  var TRIES = 20; // frames in which an element may still come

  function tell(what, value) {
    var told = [what, String(value)];
    if (channel) channel.send(told);
    else untold.push(told);
  }

  // The element with this id, as soon as it is there.
  function when(id, then, tries) {
    var part = document.getElementById(id);
    if (part) then(part);
    else if (tries !== 0) requestAnimationFrame(when.bind(null, id, then, (tries || TRIES) - 1));
  }

  function focus(id) {
    when(id, function (part) {
      part.focus();
    });
  }

  var native = {
    listen: function (program) {
      channel = program;
      untold.splice(0).forEach(function (told) {
        channel.send(told);
      });
      // The channel is open for as long as this is not done.
      return new Promise(function () {});
    },
    // When what is about to be printed is there.
    print: function () {
      setTimeout(function () {
        window.print();
      });
    },
    language: function (tag, direction) {
      document.documentElement.lang = tag;
      document.documentElement.dir = direction;
    },
    title: function (title) {
      document.title = title;
    },
    hold: function () {
      document.documentElement.classList.add('held');
      clearTimeout(release);
      release = setTimeout(function () {
        document.documentElement.classList.remove('held');
      }, HOLD);
    },
    start: function (id) {
      native.hold();
      window.scrollTo(0, 0);
      focus(id);
    },
    focus: focus,
    jump: function (id) {
      when(id, function (part) {
        part.scrollIntoView();
        part.focus();
      });
    },
    beside: function (id, text) {
      var part = document.getElementById(id);
      if (part) part.textContent = text;
    },
    // Entries of the history by their number, so that the phone's own "back" goes back a question.
    push: function (at) {
      history.pushState(at, '');
    },
    copy: function (text) {
      var write = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject();
      return write.then(
        function () {
          return true;
        },
        function () {
          return copyOld(text);
        }
      );
    },
    say: function (pieces, language) {
      speechSynthesis.cancel();
      var speaks = speechSynthesis.getVoices().filter(function (voice) {
        return languageOf(voice) === language;
      });
      var own = speaks.filter(isOwn);
      if (!own.length) return;
      pieces.forEach(function (piece) {
        if (!piece.trim()) return;
        var spoken = new SpeechSynthesisUtterance(piece);
        spoken.lang = language;
        // Of voices that are all its own the system knows best which is pleasant.
        if (own.length < speaks.length) spoken.voice = own[0];
        spoken.rate = 0.9;
        speechSynthesis.speak(spoken);
      });
    },
    // From the heading on.
    readAloud: function (id, language) {
      var text = document.getElementById(id).innerText;
      var heading = document.getElementById('heading');
      var from = heading ? Math.max(0, text.indexOf(heading.innerText.trim())) : 0;
      native.say(text.slice(from).split('\n'), language);
    },
    hush: function () {
      if (window.speechSynthesis) speechSynthesis.cancel();
    },
    // Latitude, longitude and how far off in metres, or the number of the error.
    locate: function () {
      return new Promise(function (done) {
        if (!navigator.geolocation) return done([2]);
        navigator.geolocation.getCurrentPosition(
          function (found) {
            done([found.coords.latitude, found.coords.longitude, found.coords.accuracy]);
          },
          function (error) {
            done([error.code]);
          },
          { timeout: 20000, maximumAge: 600000 }
        );
      });
    },
    // For tests; the program of a release does not listen to it.
    fail: function () {
      tell('fail', '');
    },
  };
  window.native = native;

  // Where the page may not write to the clipboard by itself, what is selected can be copied.
  function copyOld(text) {
    var field = document.createElement('textarea');
    var focused = document.activeElement;
    field.value = text;
    document.body.appendChild(field);
    field.select();
    var copied = document.execCommand('copy');
    document.body.removeChild(field);
    if (focused) focused.focus();
    return copied;
  }

  window.addEventListener('popstate', function (event) {
    tell('moved', event.state || 0);
  });

  // A window has no button for "back"; the keys of a browser for it work here too.
  window.addEventListener('keydown', function (event) {
    var back = (event.altKey && event.key === 'ArrowLeft') || (event.metaKey && event.key === '[');
    if (!back) return;
    event.preventDefault();
    history.back();
  });

  // How large the map is, which a tap on it needs to know.
  var measured = new ResizeObserver(function (parts) {
    parts.forEach(function (part) {
      tell('size', [part.target.id, part.target.clientWidth, part.target.clientHeight].join(' '));
    });
  });
  var map = null;

  function measure() {
    var found = document.getElementById('map');
    if (found === map) return;
    measured.disconnect();
    map = found;
    if (map) measured.observe(map);
  }

  // A voice that is not the system's own sends to its maker what it reads.
  function isOwn(voice) {
    return voice.localService;
  }

  function languageOf(voice) {
    return voice.lang.split(/[-_]/)[0].toLowerCase();
  }

  function voices() {
    var tags = speechSynthesis.getVoices().filter(isOwn).map(languageOf);
    tell('voices', tags.join(' '));
  }

  document.addEventListener('DOMContentLoaded', function () {
    new MutationObserver(measure).observe(document.getElementById('main'), { childList: true, subtree: true });
    if (window.speechSynthesis) {
      voices();
      speechSynthesis.addEventListener('voiceschanged', voices);
    }
    // The panic screen stands in front of the app until somebody has read it.
    var panic = document.getElementById('panic');
    var restart = document.getElementById('panic-restart');
    document.getElementById('main').hidden = !panic.hidden;
    restart.addEventListener('click', function (event) {
      event.preventDefault();
      panic.hidden = true;
      document.getElementById('main').hidden = false;
    });
  });
})();
