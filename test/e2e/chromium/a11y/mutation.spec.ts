// The gates can fail: a fault of each common kind is put into a screen that everybody can use, and the gate that should report it does.
import type { Page } from '@playwright/test';
import { axeInBothSchemes } from '../../support/a11y/axe.ts';
import { FAULTS, type GateName } from '../../support/a11y/faults.ts';
import { largeTextFindings, reflowFindings, spacingFindings } from '../../support/a11y/fit.ts';
import { forcedColourFindings } from '../../support/a11y/forced-colours.ts';
import type { Gate } from '../../support/a11y/gate.ts';
import { headingFindings } from '../../support/a11y/heading.ts';
import { keyboardFindings } from '../../support/a11y/keyboard.ts';
import { languageFindings } from '../../support/a11y/languages.ts';
import { motionFindings } from '../../support/a11y/motion.ts';
import { test } from '../../support/a11y/round.ts';
import { SCREENS } from '../../support/a11y/screens.ts';
import { unexplainedFindings } from '../../support/a11y/second-engine-accepted.ts';
import { tabFindings } from '../../support/a11y/tab-walk.ts';
import { targetFindings } from '../../support/a11y/targets.ts';
import { twinFindings } from '../../support/a11y/twins.ts';
import { expect } from '../../support/app.ts';

const GATES: Readonly<Record<GateName, Gate>> = {
  axe: axeInBothSchemes,
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

const item = SCREENS.find(({ name }) => name === 'item');

for (const { name, gate, size = 'phone', says, plant } of FAULTS) {
  // everybody.spec.ts sees all gates silent on the same screen without the fault.
  test(`${gate} reports ${name}`, async ({ rounds }) => {
    if (!item) throw new Error('There is no screen named item.');
    const round = await rounds('ja', item.kept);
    round.spoil();
    const page = await round.show(item, size);
    await page.evaluate(plant);
    const findings = await GATES[gate](page);
    round.spoil();
    expect(findings.filter((finding) => says.test(finding))).not.toEqual([]);
    expect(round.takeProblems()).toEqual([]);
  });
}
