// The parts of others in what we publish, with their licences and copyright lines, as those licences ask for.

export type Licence = 'MIT' | 'ISC' | 'MPL-2.0';

export type ThirdParty = {
  /** name of the npm package */
  readonly name: string;
  readonly licence: Licence;
  readonly copyright: string;
  /** the package that carries it in its own files */
  readonly inside?: string;
  /** only in the browser extension */
  readonly extensionOnly?: true;
};

const GOOGLE = 'Copyright 2018 Google LLC';
const PREACT = 'Copyright (c) 2022-present Preact Team';

export const THIRD_PARTIES: readonly ThirdParty[] = [
  { name: '@digital-go-jp/design-tokens', licence: 'MIT', copyright: 'Copyright (c) 2023 デジタル庁' },
  { name: 'preact', licence: 'MIT', copyright: 'Copyright (c) 2015-present Jason Miller' },
  { name: '@preact/signals', licence: 'MIT', copyright: PREACT },
  { name: '@preact/signals-core', licence: 'MIT', copyright: PREACT },
  { name: 'idb', licence: 'ISC', copyright: 'Copyright (c) 2016, Jake Archibald <jaffathecake@gmail.com>' },
  { name: 'hpke', licence: 'MIT', copyright: 'Copyright (c) 2025 Filip Skokan' },
  { name: 'qr', licence: 'MIT', copyright: 'Copyright (c) 2023 Paul Miller (https://paulmillr.com)' },
  { name: 'docx', licence: 'MIT', copyright: 'Copyright (c) 2016 Dolan' },
  {
    name: 'stream-browserify',
    licence: 'MIT',
    copyright: 'Copyright Joyent, Inc. and other Node contributors. Copyright (c) James Halliday',
    inside: 'docx',
  },
  { name: 'fflate', licence: 'MIT', copyright: 'Copyright (c) 2026 Arjun Barrett' },
  { name: 'nanoid', licence: 'MIT', copyright: 'Copyright 2017 Andrey Sitnik <andrey@sitnik.es>' },
  { name: 'ical-generator', licence: 'MIT', copyright: 'Copyright (c) 2026 Sebastian Pekarek' },
  { name: 'papaparse', licence: 'MIT', copyright: 'Copyright (c) 2015 Matthew Holt' },
  { name: 'workbox-core', licence: 'MIT', copyright: GOOGLE },
  { name: 'workbox-precaching', licence: 'MIT', copyright: GOOGLE },
  { name: 'workbox-routing', licence: 'MIT', copyright: GOOGLE },
  { name: 'workbox-strategies', licence: 'MIT', copyright: GOOGLE },
  { name: 'workbox-window', licence: 'MIT', copyright: GOOGLE },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', copyright: 'Mozilla', extensionOnly: true },
];

/** The texts that go with the copyright lines above; for MPL 2.0 the notice that it asks for. */
export const LICENCE_TEXTS: { readonly [L in Licence]: readonly string[] } = {
  MIT: [
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the “Software”), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
    'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
    'THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  ],
  ISC: [
    'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.',
    'THE SOFTWARE IS PROVIDED “AS IS” AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.',
  ],
  'MPL-2.0': [
    'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/. The source is the npm package webextension-polyfill, used unchanged.',
  ],
};
