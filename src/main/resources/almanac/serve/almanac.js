// The preview's own script: loads the page again when the site was built, and shows its mistakes.
(function () {
  'use strict';
  const page = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const host = /** @type {HTMLElement} */ (document.querySelector('almanac-mistakes'));
  const root = opened();
  const place = 'almanac-place';
  let turn = page.turn;
  /** @type {EventSource | null} */
  let events = null;

  // a browser that knows no declarative shadow trees leaves the template as it is
  function opened() {
    if (host.shadowRoot) return host.shadowRoot;
    const shadow = host.attachShadow({ mode: 'open' });
    const template = host.querySelector('template');
    if (template) shadow.append(template.content);
    return shadow;
  }

  function listen() {
    if (events || document.hidden) return;
    events = new EventSource('/-/events');
    events.addEventListener('state', message => follow(JSON.parse(message.data)));
  }

  // a browser has six connections to a server: a page that is not seen gives its own back
  function leave() {
    if (events) events.close();
    events = null;
  }

  /** @param {{ turn: number, shown: string, mistakes: string }} state */
  function follow(state) {
    const now = String(state.turn);
    if (state.shown !== page.shown || ('alone' in page && now !== page.turn)) {
      reload();
    } else if (now !== turn) {
      turn = now;
      for (const section of root.querySelectorAll('section')) section.innerHTML = state.mistakes;
    }
  }

  function reload() {
    leave();
    store(JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  }

  /** @param {string} value */
  function store(value) {
    try { sessionStorage.setItem(place, value); } catch (e) { /* no storage: the browser's own way */ }
  }

  function restore() {
    try {
      const [path, x, y] = JSON.parse(sessionStorage.getItem(place) || '[]');
      sessionStorage.removeItem(place);
      if (path === location.pathname) scrollTo({ left: x, top: y, behavior: 'instant' });
    } catch (e) { /* no storage: the browser's own way */ }
  }

  // the colours that the reader of the site chose
  function dress() {
    host.dataset.theme = document.documentElement.dataset.theme || '';
  }

  /** @param {KeyboardEvent} event */
  function dismiss(event) {
    const open = /** @type {HTMLDetailsElement | null} */ (root.querySelector('details[open]'));
    if (event.key === 'Escape' && open) open.open = false;
  }

  dress();
  new MutationObserver(dress)
    .observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  document.addEventListener('keydown', dismiss);
  document.addEventListener('visibilitychange', () => document.hidden ? leave() : listen());
  addEventListener('pagehide', leave);
  addEventListener('pageshow', listen);
  restore();
  listen();
})();
