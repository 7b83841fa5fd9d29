// States of tabs.
import { useState } from 'preact/hooks';
import { type Examples, LONG_EN } from '../example.ts';
import { Tabs } from './tabs.tsx';

const SYSTEMS = ['会社で決めること', 'Microsoft 365', 'Google', 'Zoom', 'iPhone', 'Android', 'Windows', 'Mac', 'VPN'];

export const examples: Examples = {
  part: 'tabs',
  states: {
    many: () => {
      const [selected, setSelected] = useState('Google');
      return (
        <Tabs
          label="使っているもの"
          tabs={SYSTEMS.map((name) => ({ id: name.replaceAll(' ', '-'), label: name }))}
          selected={selected}
          onSelect={setSelected}
        >
          <p>{selected}のやり方です。</p>
        </Tabs>
      );
    },
    english: () => (
      <Tabs label="Your system" tabs={[{ id: 'win', label: 'Windows' }]} selected="win" onSelect={() => undefined}>
        <p>{LONG_EN}</p>
      </Tabs>
    ),
  },
};
