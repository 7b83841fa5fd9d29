// The handbook's ten categories, and the section of additions.

export const CATEGORY_IDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'S'] as const;
export type CategoryId = (typeof CATEGORY_IDS)[number];
