// Signs of the camera: a sound that can be switched off, a vibration that stillness forbids, a screen that stays on; all of it may fail.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSigns } from '../../../pwa/screens/staff-check/signs.ts';

const tones: number[] = [];
const closed = vi.fn(async () => undefined);
const release = vi.fn(async () => undefined);
const vibrate = vi.fn((_pattern: VibratePattern) => true);
const request = vi.fn(async (_type: string) => ({ release }));
let still = false;

class Tone {
  frequency = { value: 0 };
  connect(): void {}
  stop(): void {}
  start(): void {
    tones.push(this.frequency.value);
  }
}

class Audio {
  currentTime = 0;
  destination = {};
  close = closed;
  createOscillator = () => new Tone();
  createGain = () => ({
    connect: () => undefined,
    gain: { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined },
  });
}

beforeEach(() => {
  tones.length = 0;
  still = false;
  vi.clearAllMocks();
  vi.stubGlobal('AudioContext', Audio);
  vi.stubGlobal('matchMedia', () => ({ matches: still }));
  vi.stubGlobal('navigator', { vibrate, wakeLock: { request } });
});
afterEach(() => void vi.unstubAllGlobals());

test('taken in and refused sound and feel different', () => {
  const signs = startSigns(() => true);
  signs.tell(true);
  signs.tell(false);
  expect(new Set(tones).size).toBe(2);
  expect(vibrate.mock.calls.map(([pattern]) => (pattern as number[]).length)).toEqual([1, 3]);
});

test('the switch counts at each sign; whoever wants no motion gets no vibration', () => {
  let hasSound = false;
  const signs = startSigns(() => hasSound);
  still = true;
  signs.tell(true);
  expect([tones.length, vibrate.mock.calls.length]).toEqual([0, 0]);
  hasSound = true;
  signs.tell(true);
  expect([tones.length, vibrate.mock.calls.length]).toEqual([1, 0]);
});

test('the screen stays on until the end, even if the browser agrees only after it', async () => {
  let agree = (_lock: { release: typeof release }): void => undefined;
  request.mockImplementationOnce(() => new Promise((done) => (agree = done)));
  const late = startSigns(() => true);
  late.end();
  expect(release).not.toHaveBeenCalled();
  agree({ release });
  await vi.waitFor(() => expect(release).toHaveBeenCalledTimes(1));

  const signs = startSigns(() => true);
  expect(request).toHaveBeenLastCalledWith('screen');
  await Promise.resolve();
  await Promise.resolve();
  signs.end();
  await vi.waitFor(() => expect(release).toHaveBeenCalledTimes(2));
  expect(closed).toHaveBeenCalledTimes(2);
});

test.each([
  ['a browser without any of it', () => vi.stubGlobal('navigator', {})],
  ['a browser that refuses', () => request.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))],
])('%s: nothing is thrown', async (_, given) => {
  given();
  vi.stubGlobal('AudioContext', undefined);
  const signs = startSigns(() => true);
  signs.tell(true);
  signs.tell(false);
  signs.end();
  await Promise.resolve();
  expect(tones).toEqual([]);
});
