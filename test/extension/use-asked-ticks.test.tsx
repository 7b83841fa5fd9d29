// A tick of the popup between the touch and the moment in which it is stored.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { type AskedTicks, useAskedTicks } from '../../extension/popup/use-asked-ticks.ts';
import { draw } from '../ui/draw.tsx';

let ticks: AskedTicks;
let again: (stored: readonly string[]) => Promise<unknown>;

function Rows({ stored }: { readonly stored: readonly string[] }) {
  ticks = useAskedTicks(stored);
  return (
    <p>
      {['a', 'b']
        .filter(ticks.isTicked)
        .map((row) => row)
        .join(' ')}
    </p>
  );
}

async function start(stored: readonly string[]) {
  const root = await draw(<Rows stored={stored} />);
  const { render } = await import('preact');
  again = async (now) => act(() => render(<Rows stored={now} />, root));
  return () => root.querySelector('p')?.textContent;
}

/** What is being stored, to be ended by the test. */
function storing() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { store: () => ended, end };
}

it('stands while something else is stored and drawn, and afterwards as it is stored', async () => {
  const shown = await start([]);
  const { store, end } = storing();
  let asking = Promise.resolve();
  await act(() => {
    asking = ticks.ask('a', true, store);
  });
  expect(shown()).toBe('a');
  await again(['b']);
  expect(shown()).toBe('a b');
  await again(['a', 'b']);
  end();
  await act(() => asking);
  expect(shown()).toBe('a b');
  await again(['b']);
  expect(shown(), 'taken back on the card').toBe('b');
});

it('is drawn back when it was refused', async () => {
  const shown = await start(['b']);
  await act(() => ticks.ask('b', false, async () => null));
  expect(shown()).toBe('b');
});

it('the last of two touches counts, whichever is stored first', async () => {
  const shown = await start([]);
  const first = storing();
  const second = storing();
  const asking: Promise<void>[] = [];
  await act(() => {
    asking.push(ticks.ask('a', true, first.store), ticks.ask('a', false, second.store));
  });
  expect(shown()).toBe('');
  first.end();
  await act(async () => asking[0]);
  await again(['a']);
  expect(shown()).toBe('');
  await again([]);
  second.end();
  await act(async () => asking[1]);
  expect(shown()).toBe('');
});
