// The schema of the company's settings as it is shipped: it lets wrong values through, so that the options can name them.
// @ts-check

/** @typedef {{ [key: string]: unknown }} Schema */

/** @param {unknown} value @returns {unknown} */
function withoutEnums(value) {
  if (Array.isArray(value)) return value.map(withoutEnums);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'enum')
      .map(([key, inner]) => [key, withoutEnums(inner)]),
  );
}

/** Settings that stay everyone's own: a company that sets one all the same shall hear that it has no effect. */
const PERSONAL = {
  place: { type: 'string' },
  theme: { type: 'string' },
  textSize: { type: 'string' },
  weekly: { type: 'boolean' },
};

/**
 * Chromium drops what does not fit a schema before the extension sees it: a list with one wrong entry is lost whole, and nobody
 * hears of it. So values are told apart by type alone. Types and unknown names cannot be left open: Chromium asks for a type,
 * and refuses `additionalProperties` at this level.
 * @param {Schema} schema the one that says what is right, extension/public/managed-schema.json
 * @returns {Schema}
 */
export function laxSchema(schema) {
  const { properties, ...rest } = /** @type {Schema} */ (withoutEnums(schema));
  return { ...rest, properties: { .../** @type {Schema} */ (properties), ...PERSONAL } };
}
