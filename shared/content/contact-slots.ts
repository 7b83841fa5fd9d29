// Whom to call in the company: slots to fill in. Apart from the public desks, which few screens show.
export const CONTACT_SLOTS = ['lead', 'boss', 'it-support', 'carrier', 'bank', 'card', 'insurer', 'client'] as const;
export type ContactSlot = (typeof CONTACT_SLOTS)[number];
