// Runs in the page's own world and tells one thing only: that a screen share was asked for, began or ended.
// It hands the call through untouched: same receiver, same arguments, same promise, same errors.

const MARK = Symbol.for('telemamori-share');
const POLL_MS = 500;
const media = globalThis.MediaDevices?.prototype;
const original = media?.getDisplayMedia;
const { document: page, Event: Signal, setInterval: every, clearInterval: cancel, Promise: Pending } = globalThis;
const dispatch = EventTarget.prototype.dispatchEvent;
const then = Pending.prototype.then;
const apply = Reflect.apply;

/** Tells this document, and the page in front if it is of the same origin: at once, before the page itself knows. */
function tell(what: 'asked' | 'started' | 'stopped'): void {
  try {
    apply(dispatch, page, [new Signal(`telemamori-share-${what}`)]);
    const front = window.top?.document;
    if (front && front !== page) apply(dispatch, front, [new Signal(`telemamori-share-${what}`)]);
  } catch {
    // A page in front of another origin: this frame's content script passes it on.
  }
}

let running = 0;

/** `track.stop()` fires no event, so the state is looked at; nothing of the stream is touched. */
function follow(stream: MediaStream): void {
  running += 1;
  tell('started');
  const tracks = stream.getVideoTracks();
  const timer = every(() => {
    if (tracks.some(({ readyState }) => readyState === 'live')) return;
    cancel(timer);
    running -= 1;
    if (running === 0) tell('stopped');
  }, POLL_MS);
}

if (media && original && !(MARK in original)) {
  const wrapped = new Proxy(original, {
    apply(target, self, parameters) {
      tell('asked');
      const result: unknown = apply(target, self, parameters);
      if (result instanceof Pending) {
        const refused = () => {
          if (running === 0) tell('stopped');
        };
        apply(then, result, [follow, refused]);
      }
      return result;
    },
    has: (target, key) => key === MARK || key in target,
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      // A proxy has no source of its own to show.
      return key === 'toString' ? Function.prototype.toString.bind(target) : value;
    },
  });
  const descriptor = Object.getOwnPropertyDescriptor(media, 'getDisplayMedia');
  Object.defineProperty(media, 'getDisplayMedia', { ...descriptor, value: wrapped });
}

export {};
