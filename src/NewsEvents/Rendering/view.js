'use strict';
(() => {
  // Which words and which fields bear the name of a piece of evidence.
  const named = new Map();
  const bearers = document.querySelectorAll('[data-e]');
  const namesOf = element => element.dataset.e.split(' ');
  for (const element of bearers) {
    for (const name of namesOf(element)) {
      if (!named.has(name)) named.set(name, []);
      named.get(name).push(element);
    }
  }

  let lit = [];
  const light = names => {
    for (const element of lit) element.classList.remove('lit');
    lit = names.flatMap(name => named.get(name) || []);
    for (const element of lit) element.classList.add('lit');
  };
  const fromPlace = () => {
    const name = location.hash.slice(1);
    light(named.has(name) ? [name] : []);
  };
  const follow = event => {
    const bearer = event.target.closest ? event.target.closest('[data-e]') : null;
    if (bearer) light(namesOf(bearer)); else if (event.type !== 'focusin') fromPlace();
  };
  document.addEventListener('pointerover', follow);
  document.addEventListener('focusin', follow);
  addEventListener('hashchange', fromPlace);

  // From a field to its words goes the link; from words back to the field goes a click.
  for (const element of document.querySelectorAll('.text [data-e]')) element.classList.add('from');
  document.addEventListener('click', event => {
    const words = event.target.closest('.text [data-e]');
    if (!words || String(getSelection())) return;
    const field = namesOf(words).flatMap(name => named.get(name)).find(element => element.localName === 'a');
    if (!field) return;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'nearest' });
  });

  // Words that were left out are folded away; a link to them unfolds them.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-e]');
    const target = link && document.getElementById(link.hash.slice(1));
    const fold = target && target.closest('details');
    if (fold) fold.open = true;
  });
  fromPlace();
})();
