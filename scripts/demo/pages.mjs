// The demo meeting pages: our own drawing of "a meeting page", served under the addresses at which the extension wakes up.
// @ts-check

/** @typedef {'ja' | 'en'} Language */
/** @typedef {{ address: string, ja: string, en: string, title: { ja: string, en: string }, text: { ja: string, en: string }, controls: readonly ('share' | 'leave')[] }} Stop */

/** What can be tried, in the order of a meeting. Numbers and names in the addresses are invented. */
export const STOPS = /** @type {readonly Stop[]} */ ([
  {
    address: 'https://app.zoom.us/wc/82214567890/join',
    ja: '入る前',
    en: 'Before joining',
    title: { ja: '会議に入る前のページ', en: 'The page before a meeting' },
    text: {
      ja: 'キーボードとマウスを2秒ほど休ませると、左にカードが出ます。まだ設定を変えられる、入る前だからです。',
      en: 'Rest keyboard and mouse for two seconds: a card comes at the left, because settings can still be changed before the join.',
    },
    controls: ['share', 'leave'],
  },
  {
    address: 'https://us02web.zoom.us/j/82214567890',
    ja: '招待リンク',
    en: 'The invitation',
    title: { ja: '招待リンクを開いたページ', en: 'The page behind an invitation' },
    text: {
      ja: 'ここからアプリに移る人が多いので、その前に知らせます。',
      en: 'Many people go on to the desktop app from here, so the card comes before that.',
    },
    controls: [],
  },
  {
    address: 'https://zoom.us/meeting/schedule',
    ja: '会議の予約',
    en: 'Planning',
    title: { ja: '会議を予約するページ', en: 'The page where a meeting is planned' },
    text: {
      ja: '主催者が決めること（待機室、パスコードなど）だけを知らせます。',
      en: 'Only what the host decides is on the card: waiting room, passcode and the like.',
    },
    controls: [],
  },
  {
    address: 'https://teams.microsoft.com/light-meetings/launch?agent=web',
    ja: 'Teamsの場合',
    en: 'With Teams',
    title: { ja: 'Teamsで会議に入る前', en: 'Before joining with Teams' },
    text: {
      ja: '同じ場面でも、ツールの画面の言葉で知らせます。',
      en: 'The same moment, in the words of that tool’s own screen.',
    },
    controls: ['share', 'leave'],
  },
  {
    address: 'https://meet.google.com/abc-defg-hij',
    ja: 'Meetの場合',
    en: 'With Meet',
    title: { ja: 'Meetで会議に入る前', en: 'Before joining with Meet' },
    text: {
      ja: '会議が始まったら、何も出しません。',
      en: 'Once the meeting runs, nothing is shown.',
    },
    controls: ['share', 'leave'],
  },
  {
    address: 'https://app.zoom.us/wc/leave',
    ja: '終わったあと',
    en: 'Afterwards',
    title: { ja: '会議が終わったページ', en: 'The page after a meeting' },
    text: {
      ja: '録画の置き場所など、あとで見ることを知らせます。',
      en: 'What is worth a look afterwards: where the recording went, and who can open it.',
    },
    controls: [],
  },
]);

const WORDS = {
  ja: {
    badge: '見本',
    lead: 'テレまもりが作った見本のページです。本物の会議ツールではありません。ネットには何も取りに行っていません。',
    nav: '場面',
    share: '画面を共有する',
    leave: '退出する',
    you: 'あなた',
    shareOff: '共有のあいだは、カードも数字も消えます。',
    note: '見本では、場面を選ぶたびにカードが出ます。ふだんは1つの会議で多くて2回、1日に4回までです。',
    popup: 'ツールバーのテレまもりの絵を押すと、いつでも一覧が見られます。',
  },
  en: {
    badge: 'Demo',
    lead: 'Telemamori drew this page. It is no real meeting tool, and nothing was fetched from the network.',
    nav: 'Moments',
    share: 'Share my screen',
    leave: 'Leave',
    you: 'You',
    shareOff: 'While you share, card and number are gone.',
    note: 'In the demo every moment brings its card. In real life: two in a meeting at most, four a day.',
    popup: 'The icon in the toolbar has the whole list at any time.',
  },
};

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#1a1a1a, #fff); --soft: light-dark(#595959, #b3b3b3); --paper: light-dark(#f7f9f9, #1a1a1a);
    --panel: light-dark(#fff, #2a2a2a); --line: light-dark(#d0dadc, #4d4d4d); --brand: light-dark(#006173, #5ac0d2); --on: light-dark(#fff, #1a1a1a); }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; display: grid; grid-template-rows: auto 1fr; background: var(--paper); color: var(--ink);
    font: 16px/1.7 "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", system-ui, sans-serif; }
  header { display: flex; gap: 12px; align-items: center; padding: 10px 24px; background: var(--panel); border-bottom: 1px solid var(--line); }
  header p { margin: 0; font-size: 14px; color: var(--soft); }
  .badge { padding: 2px 12px; border-radius: 999px; background: var(--brand); color: var(--on); font-weight: 700; white-space: nowrap; }
  main { padding: 24px 32px 32px 376px; max-width: 1240px; display: grid; gap: 20px; align-content: start; }
  nav ul { display: flex; flex-wrap: wrap; gap: 8px; margin: 0; padding: 0; list-style: none; }
  nav a { display: inline-block; min-height: 40px; padding: 6px 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--panel);
    color: var(--brand); text-decoration: none; }
  nav a[aria-current] { background: var(--brand); border-color: var(--brand); color: var(--on); font-weight: 700; }
  h1 { margin: 0; font-size: 26px; line-height: 1.4; }
  .text { margin: 0; }
  .stage { display: grid; place-items: center; gap: 16px; padding: 28px; border: 1px solid var(--line); border-radius: 16px; background: var(--panel); }
  .people { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; width: 100%; max-width: 620px; }
  .tile { aspect-ratio: 4 / 3; display: grid; place-items: center; border-radius: 12px; background: light-dark(#e3f1f3, #143b42); color: var(--brand); font-size: 14px; }
  .tile svg { width: 44%; fill: currentColor; opacity: 0.55; }
  .controls { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; justify-content: center; }
  button, .leave { font: inherit; min-height: 44px; padding: 6px 20px; border-radius: 8px; border: 1px solid var(--brand); background: var(--panel);
    color: var(--brand); cursor: pointer; text-decoration: none; }
  .hints { margin: 0; padding-left: 20px; font-size: 14px; color: var(--soft); }
  :focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
  @media (max-width: 800px) { main { padding-left: 24px; } }
`;

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const PERSON =
  '<svg viewBox="0 0 100 100" aria-hidden="true"><circle cx="50" cy="36" r="20"/><path d="M12 96c3-24 18-36 38-36s35 12 38 36z"/></svg>';

/** @param {Stop} stop @param {Language} language */
function stage(stop, language) {
  const m = WORDS[language];
  if (stop.controls.length === 0) return '';
  const after = STOPS.find(({ address }) => address.endsWith('/leave'))?.address ?? '';
  return `<div class="stage"><div class="people"><div class="tile">${PERSON}</div><div class="tile">${PERSON}</div><div class="tile">${m.you}</div></div>
      <div class="controls"><button type="button" id="share">${m.share}</button> <a class="leave" href="${after}">${m.leave}</a></div>
      <p class="text" id="shared" hidden>${m.shareOff}</p></div>`;
}

/**
 * The demo page of an address; null if the demo has none there.
 * @param {string} address @param {Language} language
 */
export function demoPage(address, language) {
  const stop = STOPS.find((one) => one.address === address);
  if (!stop) return null;
  const m = WORDS[language];
  const links = STOPS.map(
    (one) =>
      `<li><a href="${escaped(one.address)}"${one === stop ? ' aria-current="page"' : ''}>${escaped(one[language])}</a></li>`,
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${m.badge}: ${escaped(stop.title[language])}</title>
    <link rel="icon" href="data:," />
    <style>${STYLE}</style>
  </head>
  <body>
    <header><span class="badge">${m.badge}</span><p>${m.lead}</p></header>
    <main>
      <nav aria-label="${m.nav}"><ul>${links.join('')}</ul></nav>
      <h1>${escaped(stop.title[language])}</h1>
      <p class="text">${escaped(stop.text[language])}</p>
      ${stage(stop, language)}
      <ul class="hints"><li>${m.note}</li><li>${m.popup}</li></ul>
    </main>
    <script>
      document.getElementById('share')?.addEventListener('click', async () => {
        const stream = await navigator.mediaDevices.getDisplayMedia({ video: true }).catch(() => null);
        const shared = document.getElementById('shared');
        if (!stream || !shared) return;
        shared.hidden = false;
        for (const track of stream.getTracks()) track.addEventListener('ended', () => { shared.hidden = true; });
      });
    </script>
  </body>
</html>
`;
}
