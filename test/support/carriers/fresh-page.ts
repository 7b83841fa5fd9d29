// A page of the app in a unit test: every module is loaded again.
import { vi } from 'vitest';
import type { LoadPage } from './team-device.ts';

export const freshPage: LoadPage = () => {
  vi.resetModules();
  return import('./team-page.ts');
};
