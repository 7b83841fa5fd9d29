// What an examples file exports: a part of the kit and its named states. Tests, axe and the examples page draw all of them.
import type { ComponentType } from 'preact';

export type Examples = {
  readonly part: string;
  readonly states: Readonly<Record<string, ComponentType>>;
};

/** A text far longer than a design likes, to see where it breaks. */
export const LONG_JA =
  'とても長い日本語の文がここに入ったときにも、行がきれいに折り返して、となりの部品を押し出さないことを確かめます。';
export const LONG_EN =
  'A very long English sentence that has to wrap over several lines without pushing anything beside it out of place.';
