// Every screen in every look: axe, a second engine, the keyboard, enlarged, with the system's colours, without motion, in its language.
import type { Page } from '@playwright/test';
import { axeGates } from '../../support/a11y/axe.ts';
import { largeTextFindings, reflowFindings, spacingFindings } from '../../support/a11y/fit.ts';
import { forcedColourFindings } from '../../support/a11y/forced-colours.ts';
import { findingsOf, type Gate, type Gates } from '../../support/a11y/gate.ts';
import { headingFindings } from '../../support/a11y/heading.ts';
import { keyboardFindings } from '../../support/a11y/keyboard.ts';
import { languageFindings } from '../../support/a11y/languages.ts';
import { LANGUAGES, type Language } from '../../support/a11y/looks.ts';
import { motionFindings } from '../../support/a11y/motion.ts';
import { test } from '../../support/a11y/round.ts';
import { SCREENS, type ScreenState } from '../../support/a11y/screens.ts';
import { ACCEPTED, type Accepted, unexplainedFindings } from '../../support/a11y/second-engine-accepted.ts';
import { tabFindings } from '../../support/a11y/tab-walk.ts';
import { targetFindings } from '../../support/a11y/targets.ts';
import { twinFindings } from '../../support/a11y/twins.ts';
import { expect } from '../../support/app.ts';
import { IS_LONG } from '../../support/form.ts';

/** What does not hang on the language: keys, targets, motion, colours; the other engine asks about structure. */
const once = (language: Language, gates: Gates): Gates => (language === 'ja' || IS_LONG ? gates : {});

/** A desktop has other stops than a phone only where a second column stands beside the first. */
const desktopTabFindings: Gate = async (page) => {
  const columns = page.locator('main .tm-split__detail').filter({ visible: true });
  return IS_LONG || (await columns.count()) > 0 ? tabFindings(page) : [];
};

/**
 * The second engine says again most of what axe has said: in the short form every fourth screen hears it, and each screen for
 * which it has explanations.
 */
const hearsSecondEngine = (screen: ScreenState): boolean =>
  IS_LONG || SCREENS.indexOf(screen) % 4 === 0 || ACCEPTED.some(({ on }) => on === screen.name);

/** What the second engine says; each explanation must be needed where it says that it is. */
const secondEngine =
  (screen: ScreenState): Gate =>
  async (page) => {
    const used = new Set<Accepted>();
    const findings = await unexplainedFindings(page, used);
    const idle = ACCEPTED.filter((entry) => entry.on === screen.name && !used.has(entry));
    return [...findings, ...idle.map(({ rule }) => `no longer needed here: ${rule}`)];
  };

/** The walk with the Tab key comes last: it moves the focus and scrolls. */
const onPhone = (screen: ScreenState, language: Language): Gates => ({
  ...(screen.reach ? {} : { heading: (page: Page) => headingFindings(page, screen.lands) }),
  language: (page) => languageFindings(page, language),
  ...once(language, { twins: twinFindings, keyboard: keyboardFindings }),
  ...axeGates(language).phone,
  ...(hearsSecondEngine(screen) ? once(language, { 'second engine': secondEngine(screen) }) : {}),
  reflow: reflowFindings,
  ...(screen.isPlaced ? {} : { 'large text': largeTextFindings, spacing: spacingFindings }),
  ...once(language, {
    motion: motionFindings,
    'forced colours': forcedColourFindings,
    targets: targetFindings,
    tab: tabFindings,
  }),
});

const onDesktop = (language: Language): Gates => ({
  ...axeGates(language).desktop,
  ...once(language, { targets: targetFindings, tab: desktopTabFindings }),
});

for (const language of LANGUAGES) {
  for (const screen of SCREENS) {
    test(`everybody can use ${screen.name} (${language})`, async ({ rounds }) => {
      test.setTimeout(240_000); // a machine that many share
      const round = await rounds(language, screen.kept);
      const findings = await findingsOf(await round.show(screen, 'phone'), onPhone(screen, language));
      const wideGates = onDesktop(language);
      const wide: string[] = [];
      if (Object.keys(wideGates).length > 0) {
        // What a person has done there may have gone meanwhile, such as a word that stands for some seconds.
        const desktop = screen.reach ? await round.show(screen, 'desktop') : await round.resize('desktop');
        wide.push(...(await findingsOf(desktop, wideGates)));
      }
      expect([...round.takeProblems(), ...findings, ...wide.map((finding) => `desktop, ${finding}`)]).toEqual([]);
    });
  }
}

test('every explanation names a screen of the list', () => {
  const names = SCREENS.map(({ name }) => name);
  expect(ACCEPTED.filter(({ on }) => !names.includes(on))).toEqual([]);
});
