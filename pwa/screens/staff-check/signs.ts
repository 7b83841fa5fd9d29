// What tells the person behind the camera that a phone was read, so that nobody has to look at the screen thirty times: a short
// sound and a short vibration. The screen stays on meanwhile. Each of them is a help: where one does not work, nothing is said.

/** Hertz and seconds; a refused answer sounds lower and longer. */
const GOOD = { pitch: 880, length: 0.09 } as const;
const BAD = { pitch: 220, length: 0.3 } as const;
const VOLUME = 0.2;
/** Milliseconds of vibration and pause. */
const BUZZ = { good: [60], bad: [60, 80, 60] } as const;

export type Signs = {
  /** @param isGood the answer was taken in, or was there already */
  readonly tell: (isGood: boolean) => void;
  /** Lets the screen go off again. */
  readonly end: () => void;
};

function beep(audio: AudioContext, { pitch, length }: typeof GOOD | typeof BAD): void {
  const volume = audio.createGain();
  const until = audio.currentTime + length;
  volume.gain.setValueAtTime(VOLUME, audio.currentTime);
  // A tone that is cut off clicks.
  volume.gain.linearRampToValueAtTime(0, until);
  volume.connect(audio.destination);
  const tone = audio.createOscillator();
  tone.frequency.value = pitch;
  tone.connect(volume);
  tone.start();
  tone.stop(until);
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function quietly(work: () => unknown): void {
  try {
    void Promise.resolve(work()).catch(() => undefined);
  } catch {
    // Not in this browser, or not allowed.
  }
}

/** Must be called while a press still counts: only then a page may make a sound. @param hasSound asked each time */
export function startSigns(hasSound: () => boolean): Signs {
  let audio: AudioContext | null = null;
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  quietly(() => {
    audio = new AudioContext();
  });
  quietly(async () => {
    const held = await navigator.wakeLock.request('screen');
    if (isOver) await held.release();
    else lock = held;
  });
  return {
    tell: (isGood) => {
      quietly(() => hasSound() && audio && beep(audio, isGood ? GOOD : BAD));
      quietly(() => isStill() || navigator.vibrate([...(isGood ? BUZZ.good : BUZZ.bad)]));
    },
    end: () => {
      isOver = true;
      quietly(() => audio?.close());
      quietly(() => lock?.release());
    },
  };
}
