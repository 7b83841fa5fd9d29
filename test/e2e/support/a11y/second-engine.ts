// A second engine with its own rules and its own makers: IBM's checker, put into the page, without the network.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { IS_LONG } from '../form.ts';

const source = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'),
  'utf8',
);

type Result = {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
};

type Guideline = { readonly checkpoints: { readonly rules: { readonly id: string; enabled?: boolean }[] }[] };

type Engine = {
  readonly Checker: new () => {
    getGuidelines(): Guideline[];
    addGuideline(guideline: Guideline): void;
    check(node: Document, policies: string[]): Promise<{ results: Result[] }>;
  };
};

/** Most of the time of the engine's rules goes into these, and each has a gate of our own that measures the same. */
const MEASURED_ELSEWHERE = [
  'text_spacing_valid', // spacing
  'text_contrast_sufficient', // axe, in light and in dark
  'style_focus_visible', // the walk with the Tab key
  'element_tabbable_unobscured', // the walk
  'element_tabbable_visible', // the walk
];

/** The short form leaves these out. */
export const LEFT_OUT: readonly string[] = IS_LONG ? [] : MEASURED_ELSEWHERE;

export type SecondFinding = {
  /** rule and reason, such as `figure_label_exists Fail_1` */
  readonly rule: string;
  /** `fail` is the engine's verdict; `ask` is a question to a person */
  readonly kind: 'fail' | 'ask';
  readonly message: string;
  readonly snippet: string;
};

/** What the engine does not pass, rules of WCAG 2.2 (A and AA) and its own recommendations. */
export async function secondEngineFindings(page: Page): Promise<SecondFinding[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(source);
  const results = await page.evaluate(async (leftOut) => {
    const { Checker } = (window as unknown as { ace: Engine }).ace;
    const checker = new Checker();
    // Its own `disableRule` takes all rules away.
    for (const guideline of checker.getGuidelines()) {
      for (const rule of guideline.checkpoints.flatMap(({ rules }) => rules)) {
        if (leftOut.includes(rule.id)) rule.enabled = false;
      }
      checker.addGuideline(guideline);
    }
    const { results: found } = await checker.check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return found
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, reasonId, value, message, snippet }) => ({ ruleId, reasonId, value, message, snippet }));
  }, LEFT_OUT);
  return results.map(({ ruleId, reasonId, value, message, snippet }) => ({
    rule: `${ruleId} ${reasonId}`,
    kind: value[1] === 'FAIL' ? 'fail' : 'ask',
    message,
    snippet: snippet.slice(0, 160),
  }));
}
