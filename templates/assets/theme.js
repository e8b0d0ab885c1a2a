// Before the first paint: that there are scripts, and the colours that the reader chose. Without this file they follow the system.
(function () {
  'use strict';
  const root = document.documentElement;
  // a list that an address narrows is not seen before it is narrowed
  root.dataset.js = location.search && 'wait';
  document.addEventListener('DOMContentLoaded', () => { root.dataset.js = ''; });
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (e) { /* no storage: as the system */ }
  // A browser complains of a manifest beside a page that was opened from disk.
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && script.dataset.manifest && /^http/.test(location.protocol)) {
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = script.dataset.manifest;
    document.head.appendChild(link);
  }
})();
