// The paper as one HTML file that opens anywhere and can be mailed: no script, no request, its style inside.
import type { PaperDocument } from './document.ts';
import { paperMarkup } from './layout.ts';
import { escapeHtml, toHtml } from './markup.ts';
import { printableLine } from './printable.ts';

/** @param css our own style sheet; it must not close the style element */
export function paperHtml(paper: PaperDocument, css: string): string {
  return [
    '<!doctype html>',
    `<html lang="${paper.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Whatever the texts hold, the file runs nothing and asks nobody.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(printableLine(paper.fileName))}</title>`,
    `<style>${css.replaceAll('</', '<\\/')}</style>`,
    '</head>',
    `<body class="tm-paper-file">${toHtml(paperMarkup(paper))}</body>`,
    '</html>',
    '',
  ].join('\n');
}
