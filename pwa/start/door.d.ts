// What the build puts into door.js.
import type { Tree } from '../../scripts/build/door-tree.ts';

declare global {
  const ADDRESS: string;
  const STYLES: readonly string[];
  const ELEMENTS: Tree;
}
