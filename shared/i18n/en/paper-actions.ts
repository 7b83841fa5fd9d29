// English words of what one can do with a sheet or a text: print, save, copy, share.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/paper-actions.ts';

export default {
  noMethodTitle: 'First choose how you work',
  start: 'Choose how you work',
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
  enlarge: 'Enlarge',
  fit: 'Fit to the screen',
  largeHint: 'Move sideways to read.',
  asText: 'Read the sheet as text',
  sharePaper: 'Send or share the sheet',
  noPrint: 'This browser cannot print here. Save the HTML file and open it in another browser.',
  shareFailed: 'It could not be sent, and nothing has left. Save it as a file with the buttons below.',
  printHints: {
    computer: 'For a PDF, choose the destination with “PDF” in its name. In Safari, press “PDF” at the bottom.',
    android:
      'For a PDF, choose “Save as PDF” at the top of the print screen. If none opens, send the sheet or save it as a file.',
    iphone:
      'For a PDF, tap the share button of the print screen and choose “Save to Files”. If none opens, send the sheet or save it as a file.',
  },
  qrLoading: 'Making the QR code',
  qrFailed: 'The QR code could not be made. Send a file or the text instead.',
} satisfies Like<typeof ja>;
