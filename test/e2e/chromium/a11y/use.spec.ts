// Every screen by keyboard, enlarged, with the system's colours, without motion, in its language.

import { largeTextFindings, reflowFindings, spacingFindings } from '../../support/a11y/fit.ts';
import { forcedColourFindings } from '../../support/a11y/forced-colours.ts';
import { findingsOf } from '../../support/a11y/gate.ts';
import { headingFindings } from '../../support/a11y/heading.ts';
import { keyboardFindings } from '../../support/a11y/keyboard.ts';
import { languageFindings } from '../../support/a11y/languages.ts';
import { LANGUAGES, SIZES, type Size } from '../../support/a11y/looks.ts';
import { motionFindings } from '../../support/a11y/motion.ts';
import { tabFindings } from '../../support/a11y/tab-walk.ts';
import { targetFindings } from '../../support/a11y/targets.ts';
import { twinFindings } from '../../support/a11y/twins.ts';
import { walk } from '../../support/a11y/walk.ts';
import { expect, test } from '../../support/app.ts';

for (const language of LANGUAGES) {
  test(`every screen fits: 320 px, 200 % text, wider spacing; its language, tables, motion, forced colours (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(480_000); // a machine that many share
    const findings: string[] = [];
    const problems = await walk({
      browser,
      language,
      size: 'phone',
      look: async (page, { name, reach, lands, isPlaced }) => {
        const found = await findingsOf(page, {
          ...(reach ? {} : { heading: (one) => headingFindings(one, lands) }),
          language: (one) => languageFindings(one, language),
          twins: twinFindings,
          keyboard: keyboardFindings,
          reflow: reflowFindings,
          ...(isPlaced ? {} : { 'large text': largeTextFindings, spacing: spacingFindings }),
          motion: motionFindings,
          'forced colours': forcedColourFindings,
        });
        findings.push(...found.map((finding) => `${name}: ${finding}`));
      },
    });
    expect([...problems, ...findings]).toEqual([]);
  });
}

for (const size of Object.keys(SIZES) as Size[]) {
  test(`every screen by the Tab key, with a ring that nothing covers, and targets of 44 px (${size})`, async ({
    browser,
  }) => {
    test.setTimeout(480_000); // a machine that many share
    const findings: string[] = [];
    const problems = await walk({
      browser,
      language: 'ja',
      size,
      look: async (page, { name }) => {
        const found = await findingsOf(page, { tab: tabFindings, targets: targetFindings });
        findings.push(...found.map((finding) => `${name}: ${finding}`));
      },
    });
    expect([...problems, ...findings]).toEqual([]);
  });
}
