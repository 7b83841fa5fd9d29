// What the build puts into door.js.
import type { Tree } from './element-tree.ts';

declare global {
  const ADDRESS: string;
  const STYLES: readonly string[];
  const ELEMENTS: Tree;
}
