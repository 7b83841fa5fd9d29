// @vitest-environment jsdom
// The HTML file: whatever texts hold, they are shown and never run.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, PaperDocument } from '../../../shared/core/paper/document.ts';
import { paperHtml } from '../../../shared/core/paper/html-file.ts';
import { printable } from '../../../shared/core/paper/printable.ts';
import { paperText } from '../../../shared/core/paper/text-file.ts';
import { anyHostileText } from '../../support/hostile.ts';

const counts = { done: 1, partly: 1, todo: 2, unknown: 1, new: 3, na: 0, whole: 8, left: 7 };

/** A sheet with one text in every place that can hold one. */
const sheet = (text: string): PaperDocument => ({
  locale: 'ja',
  title: text,
  fileName: text,
  above: [text, text],
  blocks: [
    { kind: 'heading', level: 2, text },
    { kind: 'text', text },
    { kind: 'note', text },
    { kind: 'list', style: 'number', items: [text] },
    { kind: 'facts', rows: [[{ label: text, value: text }]] },
    { kind: 'boxes', boxes: [{ label: text, value: text, of: text }] },
    {
      kind: 'status-chart',
      title: text,
      legend: { done: text, partly: text, todo: text, unknown: text, new: text, na: text },
      rows: [{ label: text, counts }],
    },
    {
      kind: 'table',
      caption: text,
      columns: [{ label: text }, { label: text, size: 's' }],
      rows: [
        [{ kind: 'group', text }],
        [text, { kind: 'strong', text }],
        [
          { kind: 'bar', percent: 40, label: text },
          { kind: 'explained', text, small: text },
        ],
      ],
    },
    { kind: 'stamps', label: text, labels: [text] },
    { kind: 'cards', cards: [{ title: text, facts: [{ label: text, value: text }], foot: text }] },
    { kind: 'together', blocks: [{ kind: 'text', text }] },
    { kind: 'page-break' },
  ] satisfies Block[],
  foot: [text],
});

/** A place without a text may leave its element out. */
const someText = anyHostileText.filter((text) => text !== '');

const opened = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the HTML file', () => {
  test('holds no element and no attribute that a text asked for', () => {
    const plain = opened(paperHtml(sheet('a'), ''));
    const names = (page: Document) =>
      [...page.querySelectorAll('*')].map((element) => element.localName).filter((name) => name !== 'br');
    const attributes = (page: Document) =>
      new Set([...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()));
    fc.assert(
      fc.property(someText, (text) => {
        const page = opened(paperHtml(sheet(text), ''));
        expect(names(page)).toEqual(names(plain));
        for (const name of attributes(page)) expect([...attributes(plain), 'data-long']).toContain(name);
      }),
      { numRuns: 20 },
    );
  });

  test('shows a text as it was written', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const paper = { ...sheet(''), blocks: [{ kind: 'note', text }] } satisfies PaperDocument;
        const page = opened(paperHtml(paper, ''));
        const note = page.querySelector('.tm-paper__note');
        const shown = [...(note?.childNodes ?? [])]
          .map((node) => (node.nodeName === 'BR' ? '\n' : node.textContent))
          .join('');
        expect(shown).toBe(printable(text));
      }),
      { numRuns: 60 },
    );
  });

  test('may neither run nor ask for anything, and its style cannot end early', () => {
    const page = opened(paperHtml(sheet('a'), 'p{content:"</style><script>1</script>"}'));
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.querySelectorAll('script, link, img')).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(1);
  });
});

describe('the text of a sheet', () => {
  test('says everything that the sheet says', () => {
    const text = paperText(sheet('言葉'));
    expect(text.match(/言葉/g)?.length).toBeGreaterThanOrEqual(20);
    expect(text).not.toContain('undefined');
    expect(text).not.toContain('[object');
  });
});
