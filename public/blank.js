// Whoever comes to this page has left quickly: nothing that was answered stays, in this tab or on this phone.
(function () {
  'use strict';
  try {
    sessionStorage.clear();
    localStorage.removeItem('kept');
  } catch (forbidden) {
    // Then nothing was kept.
  }
})();
