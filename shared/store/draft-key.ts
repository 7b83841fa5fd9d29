// Where drafts stand among the values of the store: what looks for them at a start needs no more of them than this.
export const DRAFT = 'draft/';
