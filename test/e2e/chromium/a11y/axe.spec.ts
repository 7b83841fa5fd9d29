// axe finds nothing on any screen, in any look.

import { axeFindings } from '../../support/a11y/axe.ts';
import { LANGUAGES, SCHEMES, SIZES, type Size } from '../../support/a11y/looks.ts';
import { SCREENS } from '../../support/a11y/screens.ts';
import { walk } from '../../support/a11y/walk.ts';
import { expect, test } from '../../support/app.ts';

for (const size of Object.keys(SIZES) as Size[]) {
  for (const language of LANGUAGES) {
    test(`axe finds nothing on any screen (${size}, ${language}, light and dark)`, async ({ browser }) => {
      test.setTimeout(480_000); // a machine that many share
      const findings: string[] = [];
      let looked = 0;
      const problems = await walk({
        browser,
        language,
        size,
        look: async (page, { name }) => {
          for (const colorScheme of SCHEMES) {
            await page.emulateMedia({ colorScheme });
            findings.push(...(await axeFindings(page)).map((finding) => `${name}, ${colorScheme}: ${finding}`));
            looked += 1;
          }
        },
      });
      expect([...problems, ...findings]).toEqual([]);
      expect(looked).toBe(SCREENS.length * SCHEMES.length);
    });
  }
}
