'use strict';
(() => {
  const table = document.getElementById('incidents');
  if (!table) return;
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows].map((row, index) => ({ row, index, cells: [...row.cells].map(cell => cell.textContent) }));
  const shown = document.getElementById('shown');
  const told = shown.textContent;
  const order = new Intl.Collator('en', { numeric: false, sensitivity: 'base' });

  // "at least 1200", "10 to 21": the first number counts; a word without one stands below all numbers.
  const numberIn = text => {
    const found = /\d+/.exec(text);
    return found ? Number(found[0]) : text ? 0.5 : -1;
  };

  const sort = (column, isNumber, direction) => {
    rows.sort((left, right) => {
      const [a, b] = [left.cells[column], right.cells[column]];
      if (!a !== !b) return a ? -1 : 1;
      return direction * (isNumber ? numberIn(a) - numberIn(b) : order.compare(a, b)) || left.index - right.index;
    });
    body.append(...rows.map(entry => entry.row));
  };

  const filters = [];
  const filter = () => {
    const wanted = filters.map(input => input.value.trim().toLowerCase());
    let count = 0;
    for (const entry of rows) {
      const fits = wanted.every((word, column) => !word || entry.cells[column].toLowerCase().includes(word));
      entry.row.hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = wanted.some(Boolean) ? count + ' of ' + rows.length + ' rows fit.' : told;
  };

  heads.forEach((head, column) => {
    const name = head.textContent;
    const isNumber = head.classList.contains('n');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => {
      const first = isNumber ? 'descending' : 'ascending';
      const other = isNumber ? 'ascending' : 'descending';
      const next = head.getAttribute('aria-sort') === first ? other : first;
      for (const each of heads) each.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', next);
      sort(column, isNumber, next === 'ascending' ? 1 : -1);
    });
    const input = document.createElement('input');
    input.type = 'search';
    input.setAttribute('aria-label', 'Show only rows with this in ' + name);
    input.placeholder = 'filter';
    input.addEventListener('input', filter);
    filters.push(input);
    head.replaceChildren(button, input);
  });
})();
