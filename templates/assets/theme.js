// Before the first paint: the colours that the reader chose. Without this file they follow the system.
(function () {
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch (e) { /* no storage: as the system */ }
})();
