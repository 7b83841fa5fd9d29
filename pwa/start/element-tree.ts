// A part of a page as the build hands it to door.js: elements, not markup.

/** A text, or an element: its name, its attributes, what is in it. */
export type Tree = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: Tree[]];
