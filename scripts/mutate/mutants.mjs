// Small faults that can be put into a source file, found in its syntax tree: each is one change of one place.
// @ts-check
import { parseAst } from 'vite';

/** @typedef {{ start: number, end: number, by: string, line: number, what: string }} Mutant start and end: places in the text */
/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */

/** operator → another one that means something else @type {Readonly<Record<string, string>>} */
const OPERATORS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Types are gone when the code runs, and a name that is imported cannot be another. @param {Node} node */
const isLeftAlone = ({ type }) => type.startsWith('TSType') || /^(?:TSInterface|TSTypeAlias|Import)/.test(type);

/** @param {string} code @param {Node} node @returns {{ start: number, end: number, by: string }[]} */
function changesOf(code, node) {
  const { type, start, end } = node;
  if (type === 'BinaryExpression' || type === 'LogicalExpression') {
    const { operator, left, right } = /** @type {{ operator: string, left: Node, right: Node }} */ (
      /** @type {unknown} */ (node)
    );
    const by = OPERATORS[operator];
    const from = code.indexOf(operator, left.end);
    // Text is put together with +, too: taking it apart with - would be found by every test.
    const isText = operator === '+' && /["'`]/.test(code.slice(left.start, right.end));
    return by && !isText && from < right.start ? [{ start: from, end: from + operator.length, by }] : [];
  }
  if (type === 'UnaryExpression' && node.operator === '!') return [{ start, end: start + 1, by: '' }];
  if (type === 'Literal' && typeof node.value === 'boolean') return [{ start, end, by: String(!node.value) }];
  if (type === 'Literal' && typeof node.value === 'number') return [{ start, end, by: String(node.value + 1) }];
  if (type === 'IfStatement' && isNode(node.test))
    return ['true', 'false'].map((by) => ({
      start: /** @type {Node} */ (node.test).start,
      end: /** @type {Node} */ (node.test).end,
      by,
    }));
  if (
    type === 'ExpressionStatement' &&
    isNode(node.expression) &&
    /^(?:Call|Await|Assignment)/.test(node.expression.type)
  )
    return [{ start, end, by: ';' }];
  return [];
}

/**
 * Every mutant of a TypeScript source, in the order of the text.
 * @param {string} code
 * @returns {Mutant[]}
 */
export function mutantsOf(code) {
  /** @type {Mutant[]} */
  const found = [];
  /** @param {Node} node */
  const walk = (node) => {
    if (isLeftAlone(node)) return;
    for (const { start, end, by } of changesOf(code, node)) {
      const line = code.slice(0, start).split('\n').length;
      const before = code.slice(start, end).replace(/\s+/g, ' ');
      found.push({ start, end, by, line, what: `${before.slice(0, 60)} → ${by || 'nothing'}` });
    }
    for (const part of Object.values(node).flat()) if (isNode(part)) walk(part);
  };
  walk(/** @type {Node} */ (/** @type {unknown} */ (parseAst(code, { lang: 'ts' }))));
  return found.filter((mutant) => isSource(withMutant(code, mutant))).sort((a, b) => a.start - b.start);
}

/** Whether a text can be read as TypeScript: a fault that only breaks the syntax says nothing about the tests. @param {string} code */
function isSource(code) {
  try {
    parseAst(code, { lang: 'ts' });
    return true;
  } catch {
    return false;
  }
}

/** The text with one mutant in it. @param {string} code @param {Mutant} mutant */
export const withMutant = (code, { start, end, by }) => code.slice(0, start) + by + code.slice(end);
