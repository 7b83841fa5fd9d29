// The reference page of the bench: a fixed amount of computing, of drawing and of writing, the same at each call. Whoever changes
// it measures the figures in support/reference.mjs anew.
// @ts-check
(() => {
  const NUMBERS = 12_000;
  const ROWS = 200;
  const ROWS_OF_A_TOUCH = 40;

  /** Numbers made, sorted, counted, written as text and read back. @returns {number} */
  function compute() {
    let state = 2_463_534_242;
    const numbers = Array.from({ length: NUMBERS }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state >>> 0;
    });
    numbers.sort((a, b) => a - b);
    const groups = new Map();
    for (const number of numbers) groups.set(number % 997, (groups.get(number % 997) ?? 0) + 1);
    return JSON.parse(JSON.stringify([...groups])).length;
  }

  /** A list of so many lines in place of the one before, laid out. @param {number} rows */
  function draw(rows) {
    const list = document.createElement('ul');
    for (let row = 0; row < rows; row += 1) {
      const line = document.createElement('li');
      for (const text of [String(row), `A line of the reference page, number ${row}`, 'done']) {
        const part = document.createElement('span');
        part.textContent = text;
        line.append(part);
      }
      list.append(line);
    }
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    const large = document.createElement('p');
    large.className = 'large';
    large.textContent = 'This text is the largest of the page. '.repeat(6);
    main.replaceChildren(large, list);
    return main.offsetHeight;
  }

  const database = new Promise((done) => {
    const opening = indexedDB.open('reference', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kv');
    opening.onsuccess = () => done(opening.result);
  });

  /** Writes one small thing, durable. */
  async function write() {
    const writing = (await database).transaction('kv', 'readwrite', { durability: 'strict' });
    writing.objectStore('kv').put(performance.now(), 'touch');
    await new Promise((done) => {
      writing.oncomplete = done;
    });
  }

  const work = () => {
    const start = performance.now();
    compute();
    draw(ROWS);
    return performance.now() - start;
  };

  /** @type {number[]} milliseconds from each touch until it was written */
  const written = [];
  document.querySelector('button')?.addEventListener('click', async ({ timeStamp }) => {
    draw(ROWS_OF_A_TOUCH);
    await write();
    written.push(performance.now() - timeStamp);
  });
  Object.assign(globalThis, { referenceWork: work, referenceWritten: written });
  work();
})();
