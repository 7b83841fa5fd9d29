// Ids that once existed, as `kind/id`, and what took their place (or null). An id is never used again for something else.

/** For example `'item/9-9': 'item/9-3'`; the kinds are those of test/fixtures/published-ids.json. */
export const RETIRED_IDS: Readonly<Record<string, string | null>> = {};
