// Ids that once existed, and what took their place (or null). An id is never used again for something else.

export const RETIRED_IDS: Readonly<Record<string, string | null>> = {};
