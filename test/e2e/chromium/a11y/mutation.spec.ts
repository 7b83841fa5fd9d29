// The gates can fail: a fault of each common kind is put into a screen, and the gate that should report it does.
import type { Page } from '@playwright/test';
import { axeFindings } from '../../support/a11y/axe.ts';
import { FAULTS, type GateName } from '../../support/a11y/faults.ts';
import { largeTextFindings, reflowFindings, spacingFindings } from '../../support/a11y/fit.ts';
import { forcedColourFindings } from '../../support/a11y/forced-colours.ts';
import type { Gate } from '../../support/a11y/gate.ts';
import { headingFindings } from '../../support/a11y/heading.ts';
import { keyboardFindings } from '../../support/a11y/keyboard.ts';
import { languageFindings } from '../../support/a11y/languages.ts';
import { motionFindings } from '../../support/a11y/motion.ts';
import { SCREENS } from '../../support/a11y/screens.ts';
import { unexplainedFindings } from '../../support/a11y/second-engine-accepted.ts';
import { tabFindings } from '../../support/a11y/tab-walk.ts';
import { targetFindings } from '../../support/a11y/targets.ts';
import { twinFindings } from '../../support/a11y/twins.ts';
import { walk } from '../../support/a11y/walk.ts';
import { expect, test } from '../../support/app.ts';

const GATES: Readonly<Record<GateName, Gate>> = {
  axe: axeFindings,
  'second engine': unexplainedFindings,
  tab: tabFindings,
  targets: targetFindings,
  keyboard: keyboardFindings,
  reflow: reflowFindings,
  'large text': largeTextFindings,
  spacing: spacingFindings,
  motion: motionFindings,
  'forced colours': forcedColourFindings,
  language: (page: Page) => languageFindings(page, 'ja'),
  twins: twinFindings,
  heading: headingFindings,
};

const item = SCREENS.filter(({ name }) => name === 'item');

/** The same screen once for each of these, untouched until `look` touches it. */
const times = <T>(list: readonly T[]) => list.map((_, index) => ({ ...item[0], name: `item ${index}` }));

test('every gate is silent before, and reports its faults', async ({ browser }) => {
  test.setTimeout(480_000); // a machine that many share
  const silent: string[] = [];
  const unnoticed: string[] = [];
  const names = [...new Set(FAULTS.map(({ gate }) => gate))];
  let planted = 0;
  expect(item).toHaveLength(1);
  const problems = await walk({
    browser,
    language: 'ja',
    size: 'phone',
    freshPages: true,
    screens: times(FAULTS) as typeof SCREENS,
    look: async (page) => {
      const fault = FAULTS[planted];
      if (!fault) throw new Error('More screens than faults.');
      // Each gate has been silent on the untouched screen before its first fault.
      if (names.includes(fault.gate)) {
        names.splice(names.indexOf(fault.gate), 1);
        silent.push(...(await GATES[fault.gate](page)).map((finding) => `${fault.gate}: ${finding}`));
        await page.locator('main h1').focus();
      }
      await page.evaluate(fault.plant);
      const findings = await GATES[fault.gate](page);
      if (!findings.some((finding) => fault.says.test(finding))) {
        unnoticed.push(`${fault.gate} does not notice ${fault.name}: ${findings.join(' | ')}`);
      }
      planted += 1;
    },
  });
  expect([...problems, ...silent]).toEqual([]);
  expect(unnoticed).toEqual([]);
  expect(planted).toBeGreaterThanOrEqual(20);
});
