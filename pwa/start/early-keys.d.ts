// What the build puts into early.js: keys of shared/core/early-keys.json, as string literals.
declare const SETTINGS_KEY: string;
declare const MARKER_KEY: string;
