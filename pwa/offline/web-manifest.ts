// The web manifest: how the app appears on a home screen, and what other apps may share to it. Read by the build.
// https://www.w3.org/TR/appmanifest/
import type { ManifestOptions } from 'vite-plugin-pwa';
import { SHARE_FILE } from './shared-file.ts';

const icon192 = { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' } as const;

export const webManifest: Partial<ManifestOptions> = {
  name: 'テレまもり',
  short_name: 'テレまもり',
  description: '会社のテレワークを、1回5分で安全に。登録はいりません。答えはこの端末だけに残ります。',
  id: './',
  lang: 'ja',
  dir: 'ltr',
  scope: './',
  start_url: './#/',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#ffffff',
  categories: ['business', 'security', 'productivity'],
  icons: [
    { src: './icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { ...icon192, purpose: 'any' },
    { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: './icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    {
      name: '1分チェック',
      description: 'Web会議の前に、1分で確かめます',
      url: './#/meeting/check',
      icons: [icon192],
    },
    {
      name: '困ったとき',
      description: '最初の10分にすることを、順に示します',
      url: './#/incident',
      icons: [icon192],
    },
    {
      name: '今日のおすすめ',
      description: '次にすることを、ひとつだけ示します',
      url: './#/',
      icons: [icon192],
    },
  ],
  // A sealed answer that lies in a folder or hangs on a mail opens here by a double click (pwa/opened-files.ts).
  // https://wicg.github.io/manifest-incubations/#file_handlers-member
  file_handlers: [{ action: './', accept: { 'application/x-telemamori-answer': ['.tmm'] } }],
  share_target: {
    action: './',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'share-title',
      text: 'share-text',
      url: 'share-url',
      files: [
        {
          name: SHARE_FILE,
          // The last two: sealed answers of a staff check, which no system has a type for.
          accept: ['application/json', '.json', 'application/gzip', '.gz', 'application/octet-stream', '.tmm'],
        },
      ],
    },
  },
};
