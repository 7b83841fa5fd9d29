// The two forms of the browser tests: `npm test` looks at each thing once; `npm test -- --long` (the public CI) in every look.

export const IS_LONG = process.env.TEST_FORM === 'long';
