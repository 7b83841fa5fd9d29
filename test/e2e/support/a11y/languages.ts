// The document says its language, and words of the other language say theirs.
import type { Page } from '@playwright/test';
import { companyLog } from '../../../../scripts/gallery/state.mjs';
import type { Language } from './looks.ts';

/** What the person has written stands in whatever language it was written in. */
const OWN_WORDS = companyLog()
  .map(({ value }) => value)
  .filter((value) => typeof value === 'string')
  // A number to call is a link of its own, so that the words before it stand alone.
  .flatMap((value) => [value, value.replace(/\s[-\d]+$/, '')])
  .filter((value) => value !== '');

/** @param language what the person chose */
export const languageFindings = (page: Page, language: Language): Promise<string[]> =>
  page.evaluate(
    ([wanted, ownWords]) => {
      const findings: string[] = [];
      const { lang } = document.documentElement;
      if (lang !== wanted) findings.push(`the document says “${lang}”`);
      // ◎, ○ and ＋ are marks. A name or two in Latin letters are Japanese usage; four words in a row are a sentence.
      const foreign =
        wanted === 'en'
          ? /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff0a\uff0c-\uff60]/u
          : /[A-Za-z][A-Za-z’']*(?:[ ,]+[A-Za-z’']{2,}){3,}/u;
      if (foreign.test(document.title)) findings.push(`the title is “${document.title}”`);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility() || parent.matches('script, style')) continue;
        const text = ownWords.reduce((rest, own) => rest.replaceAll(own, ''), node.textContent ?? '');
        const said = parent.closest('[lang]')?.getAttribute('lang') ?? '';
        if (foreign.test(text) && said === wanted)
          findings.push(
            `unmarked: “${text.trim().slice(0, 60)}” in <${parent.tagName.toLowerCase()} class="${parent.className}">`,
          );
      }
      return findings;
    },
    [language, OWN_WORDS] as const,
  );
