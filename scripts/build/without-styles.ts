// Styles make no difference to the markup: where the build draws views, they are left out.
import type { Plugin } from 'vite';

export const withoutStyles: Plugin = {
  name: 'telemamori:without-styles',
  enforce: 'pre',
  resolveId: (id) => (/\.css(?:\?|$)/.test(id) ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? 'export default ""' : null),
};
