// What the second engine says and we leave as it is, each with the reason. An entry that is no longer needed fails the test.
import type { Page } from '@playwright/test';
import { LEFT_OUT, secondEngineFindings } from './second-engine.ts';

export type Accepted = {
  /** rule and reason */
  readonly rule: string;
  /** only where the element looks like this */
  readonly where?: RegExp;
  readonly why: string;
  /** a screen that needs it, so that one sees when nothing does any more */
  readonly on: string;
};

/** Verdicts of the engine that are wrong here. */
const WRONG: readonly Accepted[] = [
  {
    rule: 'aria_content_in_landmark Fail_1',
    where: /class="tm-skip"/,
    why: 'The skip link stands before all landmarks, because it leads past them.',
    on: 'item',
  },
  {
    rule: 'element_attribute_deprecated fail_elem_attr',
    where: /^<meta content="default-src/,
    why: 'http-equiv with Content-Security-Policy is in the HTML standard.',
    on: 'item',
  },
  {
    rule: 'element_tabbable_role_valid fail_invalid_role',
    where: /class="tm-(?:table|split__detail|paper-frame)"/,
    why: 'A box that scrolls must be reached by the keyboard, and so needs a place in the Tab order (WCAG 2.1.1).',
    on: 'item',
  },
  {
    rule: 'fieldset_legend_valid Fail_1',
    where: /^<fieldset(?: aria-describedby="[\w-]+")?>$/,
    why: 'The legend is there and heard, but not seen: the heading above says the same. axe reads it, too.',
    on: 'item',
  },
  {
    rule: 'input_label_exists Fail_1',
    where: /^<select data-inline/,
    why: 'The label is there and heard, but not seen: the chosen option says what the list is for.',
    on: 'meeting-tool',
  },
  {
    rule: 'figure_label_exists Fail_1',
    where: /class="tm-paper__chart"/,
    why: 'The drawing inside has the name; a second one on the figure would be read twice.',
    on: 'report-preview',
  },
];

/** Questions of the engine to a person, with our answer. */
const ANSWERED: readonly Accepted[] = [
  {
    rule: 'a_target_warning potential_warn',
    why: 'The link carries a picture with words that say so.',
    on: 'meeting-tool',
  },
  {
    rule: 'aria_keyboard_handler_exists potential_no_keyboard_access',
    why: 'The keys are handled on each tab; test/ui tries the arrows.',
    on: 'item',
  },
  {
    rule: 'element_tabbable_unobscured potential_obscured',
    why: 'The bar lies there until the focus comes; the walk with the Tab key sees that the page then moves.',
    on: 'glossary',
  },
  {
    rule: 'element_tabbable_visible potential_visible',
    where: /tm-skip|tm-vh/,
    why: 'It appears with the focus.',
    on: 'item',
  },
  {
    rule: 'form_submit_button_exists Potential_1',
    why: 'Entries are saved when the person leaves them, and a status says so; there is nothing to submit.',
    on: 'item',
  },
  {
    rule: 'input_checkboxes_grouped potential_lonecheckbox',
    why: 'Each is an item of a named list, under the heading that they share.',
    on: 'finder-methods',
  },
  {
    rule: 'input_checkboxes_grouped potential_unnamedcheckbox',
    why: 'Each is an item of a named list, under the heading that they share.',
    on: 'meeting-tool',
  },
  {
    rule: 'list_markup_review potential_list',
    where: /class="tm-paper-text"/,
    why: 'The paper as plain text, as it would be copied: its dashes are part of the text.',
    on: 'asked-policy',
  },
  { rule: 'input_fields_grouped Potential_1', why: 'Each entry has a full name of its own.', on: 'contacts' },
  {
    rule: 'input_label_visible potential_no_label',
    why: 'The label stands above the entry; the engine looks beside it.',
    on: 'item',
  },
  {
    rule: 'input_label_visible potential_placeholder_only',
    why: 'The heading above says what is searched; the label is heard.',
    on: 'search',
  },
  {
    rule: 'list_structure_proper Potential_1',
    where: /^<dl/,
    why: 'Pairs in a div each, as the HTML standard allows.',
    on: 'item',
  },
  {
    rule: 'select_options_grouped Potential_1',
    why: 'Ten options or so, in the order of the handbook.',
    on: 'checklist',
  },
  { rule: 'style_color_misuse Potential_1', why: 'Every state has a shape and a word besides its colour.', on: 'item' },
  {
    rule: 'style_focus_visible potential_focus_not_visible',
    why: 'The walk with the Tab key measures the ring.',
    on: 'item',
  },
  { rule: 'style_highcontrast_visible Manual_1', why: 'A gate of its own looks at forced colours.', on: 'item' },
  {
    rule: 'text_block_heading potential_heading',
    why: 'Bold words that name one line or one value head no part.',
    on: 'item',
  },
  {
    rule: 'text_sensory_misuse potential_other',
    why: 'The English word is in the name of a button of another app.',
    on: 'item',
  },
  {
    rule: 'text_sensory_misuse potential_position',
    why: '“The above” in the text of a licence is what was said before.',
    on: 'about-licences',
  },
];

/** Those whose rule runs in this form of the tests. */
export const ACCEPTED: readonly Accepted[] = [...WRONG, ...ANSWERED].filter(
  ({ rule }) => !LEFT_OUT.includes(rule.split(' ')[0] ?? ''),
);

/** What no entry explains; `used` collects the entries that explained something. */
export async function unexplainedFindings(page: Page, used: Set<Accepted> = new Set()): Promise<string[]> {
  const findings = await secondEngineFindings(page);
  return findings.flatMap(({ rule, kind, message, snippet }) => {
    const entry = ACCEPTED.find((one) => one.rule === rule && (one.where?.test(snippet) ?? true));
    if (entry) used.add(entry);
    return entry ? [] : [`${kind} ${rule} ${message} ${snippet}`];
  });
}
