// Every page of the extension and the card, in every look: two engines, the Tab key, targets, 320 px, languages, forced colours, motion.
import type { Page } from '@playwright/test';
import { axeGates } from '../support/a11y/axe.ts';
import { VIEWS, type View } from '../support/a11y/extension-views.ts';
import { largeTextFindings, reflowFindings, spacingFindings } from '../support/a11y/fit.ts';
import { forcedColourFindings } from '../support/a11y/forced-colours.ts';
import { findingsOf } from '../support/a11y/gate.ts';
import { languageFindings } from '../support/a11y/languages.ts';
import { LANGUAGES, type Language, SIZES, type Size } from '../support/a11y/looks.ts';
import { motionFindings } from '../support/a11y/motion.ts';
import { unexplainedFindings } from '../support/a11y/second-engine-accepted.ts';
import { tabFindings } from '../support/a11y/tab-walk.ts';
import { targetFindings } from '../support/a11y/targets.ts';
import { twinFindings } from '../support/a11y/twins.ts';
import { type Extension, expect, test } from '../support/extension.ts';

/** axe in the looks of `axeGates`, everything else once. */
async function findingsOn(page: Page, { name, isPopup }: View, language: Language): Promise<string[]> {
  const findings: string[] = [];
  const gates = axeGates(language);
  for (const size of Object.keys(SIZES) as Size[]) {
    await page.setViewportSize(SIZES[size]);
    findings.push(...(await findingsOf(page, gates[size])).map((finding) => `${size}: ${finding}`));
  }
  await page.setViewportSize(SIZES.phone);
  const others = await findingsOf(page, {
    'second engine': unexplainedFindings,
    language: (one) => languageFindings(one, language),
    twins: twinFindings,
    tab: tabFindings,
    targets: targetFindings,
    ...(isPopup ? {} : { reflow: reflowFindings }),
    'large text': largeTextFindings,
    spacing: spacingFindings,
    motion: motionFindings,
    'forced colours': forcedColourFindings,
  });
  return [...findings, ...others].map((finding) => `${name}, ${language}: ${finding}`);
}

async function show(extension: Extension, view: View, language: Language): Promise<string[]> {
  const page = await view.open(extension, language);
  await page.bringToFront();
  const findings = await findingsOn(page, view, language);
  await page.close();
  return findings;
}

for (const language of LANGUAGES) {
  test(`everybody can use every page and the card (${language})`, async ({ extension }) => {
    test.setTimeout(480_000); // a machine that many share
    const findings: string[] = [];
    extension.context.setDefaultTimeout(20_000);
    await extension.choose({ language });
    for (const view of VIEWS) findings.push(...(await show(extension, view, language)));
    expect(findings).toEqual([]);
  });
}
