// What comes behind the frame of a key ends with the last key, however fast they come.
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { useBehindFrame } from '../../../pwa/parts/use-behind-frame.ts';
import { draw } from '../../ui/draw.tsx';

/** Every value that was drawn, in order. */
const said: string[] = [];

function Follower({ text }: { readonly text: string }) {
  const behind = useBehindFrame(text);
  said.push(behind);
  return <p>{behind}</p>;
}

const show = (root: HTMLElement, text: string) => act(() => render(<Follower text={text} />, root));

test('the first value is there at once, the next one not in the same turn', async () => {
  const root = await draw(<Follower text="a" />);
  expect(root.textContent).toBe('a');
  await show(root, 'b');
  expect(root.textContent).toBe('a');
  await vi.waitFor(() => expect(root.textContent).toBe('b'));
});

test('what was passed over is never drawn, and the last one always is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('', 'a', 'ab', 'abc'), { maxLength: 8 }), async (texts) => {
      const root = await draw(<Follower text="" />);
      said.length = 0;
      // Keys that all come before a frame.
      for (const text of [...texts, 'the last']) render(<Follower text={text} />, root);
      await vi.waitFor(() => expect(root.textContent).toBe('the last'));
      expect(new Set(said)).toEqual(new Set(['', 'the last']));
    }),
    { seed: 20_261_128, numRuns: 8 },
  );
});
