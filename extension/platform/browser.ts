// The one door to the browser's extension API, the same in Chromium and Firefox.
import browser from 'webextension-polyfill';

export { browser };
