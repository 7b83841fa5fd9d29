// How much of a query is looked at: fields and addresses need this, and nothing else of a search.

/** Characters; no title of ours is as long. */
export const LONGEST_QUERY = 100;
