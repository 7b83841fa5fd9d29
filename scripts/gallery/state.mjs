// A company as it could be after four months of use, for pictures: method ①, answers, dates, contacts. Invented.
// @ts-check

/** The day on which the pictures are taken. */
export const NOW = '2026-11-24T10:00:00+09:00';

const DEVICE = 'gallery';

/** item → status, and the day on which somebody said so */
const ANSWERS = [
  ['1-1', 'done', '2026-08-05'],
  ['2-1', 'done', '2026-08-05'],
  ['2-2', 'done', '2026-08-20'],
  ['9-1', 'done', '2026-08-20'],
  ['5-2', 'done', '2026-09-10'],
  ['4-1', 'done', '2026-10-02'],
  ['3-3', 'done', '2026-10-02'],
  ['6-2', 'done', '2026-10-15'],
  ['7-1', 'done', '2026-10-15'],
  ['4-2', 'done', '2026-11-10'],
  ['3-4', 'done', '2026-11-10'],
  ['8-4', 'done', '2026-11-20'],
  ['2-3', 'done', '2026-04-10'],
  ['9-2', 'todo', '2026-11-10'],
  ['8-1', 'todo', '2026-11-11'],
  ['5-1', 'todo', '2026-11-12'],
  ['3-2', 'todo', '2026-11-13'],
  ['8-3', 'todo', '2026-11-14'],
  ['10-1', 'todo', '2026-11-15'],
  ['1-3', 'na', '2026-11-12'],
  ['S-2', 'done', '2026-11-18'],
];

const OTHERS = [
  ['plan/p1/methods', [1]],
  ['plan/p1/scope', 'company'],
  ['finder/p1/main/Q1', 'company'],
  ['finder/p1/main/Q2', 'yes'],
  ['finder/p1/main/Q3', 'unknown'],
  ['finder/p1/main/found', '1'],
  ['company/name', 'さくら設計株式会社'],
  ['company/checker', '山田'],
  ['company/size', '10-19-employees'],
  ['answer/p1/9-2/due', '2026-12-10'],
  ['answer/p1/9-2/owner', '総務'],
  ['answer/p1/9-2/note', 'メールから始める。'],
  ['answer/p1/8-1/due', '2026-12-20'],
  ['answer/p1/1-3/reason', '私物の端末は使わない。'],
  ['contact/lead', '総務 山田 090-0000-0000'],
  ['contact/it-support', 'みどりシステム 03-0000-0000'],
];

/** The log of that company, oldest first. */
export function companyLog() {
  let counter = 0;
  /** @param {string} path @param {unknown} value @param {string} day */
  const record = (path, value, day) => {
    counter += 1;
    return {
      id: `gallery-${counter}`,
      at: [Date.parse(`${day}T10:00:00+09:00`), counter],
      device: DEVICE,
      path,
      value,
    };
  };
  return [
    ...OTHERS.map(([path, value]) => record(String(path), value, '2026-07-20')),
    ...ANSWERS.map(([item, status, day]) => record(`answer/p1/${item}/status`, status, String(day))),
  ];
}

/**
 * Puts the log into the app's database before the app starts. Runs inside the page.
 * @param {ReturnType<typeof companyLog>} records
 */
export function putLog(records) {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('telemamori', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('log', { keyPath: 'id' });
      opening.result.createObjectStore('kv').put(1, 'schema');
    };
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('log', 'readwrite');
      for (const record of records) transaction.objectStore('log').put(record);
      transaction.oncomplete = () => {
        opening.result.close();
        done(undefined);
      };
    };
  });
}
