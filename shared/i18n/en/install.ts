// English words of the help with installing.
import type { Like } from '../../core/localized.ts';
import type ja from '../ja/install.ts';

export default {
  title: 'Install as an app',
  heading: 'Install as an app',
  lead: 'It opens from your home screen and works with no network.',
  why: 'Once installed, your answers are safer from being cleared.',
  free: 'Free, and no account needed.',
  device: 'Which device?',
  devices: { iphone: 'iPhone, iPad', android: 'Android', computer: 'Computer' },
  now: 'Install now',
  nowHint: 'Your browser will ask once more.',
  installedTitle: 'You are in the installed app',
  installed: 'It is installed already. Just go on.',
  extensionTitle: 'You are inside the extension',
  extension: 'There is no need to install it again.',
  doneTitle: 'Installed',
  done: 'From now on, open it from your home screen or list of apps.',
  dismissed: 'You can do it later from here at any time.',
  firstHasData: 'If you already have answers, save them to a file first and bring it in there.',
  toFile: 'Save to a file',
  wordsDiffer: 'The words on your screen may differ by model and version.',
  steps: {
    iphone: [
      { title: 'Open this page in Safari', text: 'Inside another app, choose “Open in Safari”.' },
      { title: 'Press the share button', text: 'A square with an arrow pointing up.' },
      { title: 'Press “Add to Home Screen”', text: 'If you do not see it, scroll down.' },
      { title: 'Open it from the icon on your home screen', text: 'Enter your answers there.' },
    ],
    android: [
      { title: 'Open this page in Chrome', text: 'Inside another app, choose “Open in Chrome”.' },
      { title: 'Press the three dots at the top right', text: 'A menu opens.' },
      { title: 'Press “Add to Home screen” or “Install”', text: 'If you are asked, press it once more.' },
      { title: 'Open it from the icon on your home screen', text: 'You see the same answers as in Chrome.' },
    ],
    computer: [
      { title: 'Open this page in Chrome or Edge', text: 'In Firefox, keep it as a bookmark.' },
      { title: 'Press the install button right of the address', text: 'A screen with an arrow pointing down.' },
      { title: 'Press “Install”', text: 'It then opens in a window of its own.' },
    ],
  },
  mac: 'In Safari on a Mac, choose “Add to Dock” from the File menu.',
  pictures: {
    browser: 'Drawing of the page in a browser',
    share: 'Drawing of the share button at the foot of the screen',
    add: 'Drawing of “Add to Home Screen” in the menu',
    icon: 'Drawing of the icon on the home screen',
    menu: 'Drawing of the three dots at the top right',
    install: 'Drawing of the install button right of the address',
    confirm: 'Drawing of the button “Install”',
  },
} satisfies Like<typeof ja>;
