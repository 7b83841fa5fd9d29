// Puts the company of thirty into the databases of the staff check before the app starts.
// @ts-check

/** @param {string} company as `STAFF_COMPANY_TEXT` of staff-company.ts. Runs inside the page. */
export async function putStaff(company) {
  const { rounds, answers, given } = JSON.parse(company, (_, value) =>
    Array.isArray(value?.bytes) && Object.keys(value).length === 1 ? Uint8Array.from(value.bytes) : value,
  );
  /** @param {string} name @param {Record<string, [IDBValidKey, unknown][]>} stores */
  const put = (name, stores) =>
    new Promise((done, fail) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => {
        for (const store of Object.keys(stores)) opening.result.createObjectStore(store);
      };
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction(Object.keys(stores), 'readwrite');
        for (const [store, entries] of Object.entries(stores))
          for (const [key, value] of entries) writing.objectStore(store).put(value, key);
        writing.oncomplete = () => {
          opening.result.close();
          done(undefined);
        };
      };
    });
  await put('telemamori-staff-check', {
    rounds: rounds.map((/** @type {{ id: string }} */ round) => [round.id, round]),
    answers: answers.map((/** @type {{ round: string, name: string }} */ one) => [[one.round, one.name], one]),
  });
  await put('telemamori-given', { answers: given });
}
