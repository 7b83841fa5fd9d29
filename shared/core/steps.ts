// Work in small steps, so that whoever asks for it decides how much is done in one go.

/** Does all steps at once. @returns what the last one gives */
export function allSteps<R>(steps: Generator<unknown, R>): R {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
