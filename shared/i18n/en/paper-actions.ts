// English words of what one can do with a sheet or a text: print, save, copy, share.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/paper-actions.ts';

export default {
  print: 'Print or make a PDF',
  saveHtml: 'Save as an HTML file',
  saveWord: 'Save as a Word document',
  saveText: 'Save as text',
  copy: 'Copy the text',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Press and hold the text to select it.',
  saved: (p) => `“${p.name}” is ready.`,
  saveFailed: 'The file could not be made. Please try again.',
  share: 'Share',
  mail: 'Write an email',
  sheet: 'The sheet',
  printHint: 'For a PDF, choose “Save as PDF” in the print dialog.',
} satisfies Like<typeof ja>;
