// The doors to the words: each language of each room loads when it is asked for. The first view imports this file alone,
// because the door to everything (index.ts) would bring all facts along.
import { localized } from '../core/localized.ts';
import type { ToolId } from './tools/index.ts';

export const itemWords = localized({
  ja: () => import('./words/ja/items.ts'),
  en: () => import('./words/en/items.ts'),
});
export const itemDetailWords = localized({
  ja: () => import('./words/ja/item-details.ts'),
  en: () => import('./words/en/item-details.ts'),
});
export const howtoWords = localized({
  ja: () => import('./words/ja/howto.ts'),
  en: () => import('./words/en/howto.ts'),
});
export const platformWords = localized({
  ja: () => import('./words/ja/platforms.ts'),
  en: () => import('./words/en/platforms.ts'),
});
export const methodWords = localized({
  ja: () => import('./words/ja/methods.ts'),
  en: () => import('./words/en/methods.ts'),
});
export const flowchartWords = localized({
  ja: () => import('./words/ja/flowchart.ts'),
  en: () => import('./words/en/flowchart.ts'),
});
export const threatWords = localized({
  ja: () => import('./words/ja/threats.ts'),
  en: () => import('./words/en/threats.ts'),
});
export const toolCommonWords = localized({
  ja: () => import('./words/ja/tools.ts'),
  en: () => import('./words/en/tools.ts'),
});
export const settingAimWords = localized({
  ja: () => import('./words/ja/setting-aims.ts'),
  en: () => import('./words/en/setting-aims.ts'),
});
export const reminderWords = localized({
  ja: () => import('./words/ja/reminders.ts'),
  en: () => import('./words/en/reminders.ts'),
});
export const incidentWords = localized({
  ja: () => import('./words/ja/incidents.ts'),
  en: () => import('./words/en/incidents.ts'),
});
export const contactWords = localized({
  ja: () => import('./words/ja/contacts.ts'),
  en: () => import('./words/en/contacts.ts'),
});
export const ruleWords = localized({
  ja: () => import('./words/ja/rules.ts'),
  en: () => import('./words/en/rules.ts'),
});
export const noticeWords = localized({
  ja: () => import('./words/ja/notices.ts'),
  en: () => import('./words/en/notices.ts'),
});
export const guidelineWords = localized({
  ja: () => import('./words/ja/guideline.ts'),
  en: () => import('./words/en/guideline.ts'),
});
export const supportWords = localized({
  ja: () => import('./words/ja/support.ts'),
  en: () => import('./words/en/support.ts'),
});
export const surveyWords = localized({
  ja: () => import('./words/ja/survey.ts'),
  en: () => import('./words/en/survey.ts'),
});
export const handbookWords = localized({
  ja: () => import('./words/ja/handbook.ts'),
  en: () => import('./words/en/handbook.ts'),
});
export const schemeWords = localized({
  ja: () => import('./words/ja/schemes.ts'),
  en: () => import('./words/en/schemes.ts'),
});
/** The terms as the glossary writes them: what running text needs to find them. */
export const termWords = localized({
  ja: () => import('./words/ja/terms.ts'),
  en: () => import('./words/en/terms.ts'),
});
/** What they mean. */
export const glossaryWords = localized({
  ja: () => import('./words/ja/glossary.ts'),
  en: () => import('./words/en/glossary.ts'),
});

export const toolWords = {
  teams: localized({ ja: () => import('./words/ja/tools/teams.ts'), en: () => import('./words/en/tools/teams.ts') }),
  webex: localized({ ja: () => import('./words/ja/tools/webex.ts'), en: () => import('./words/en/tools/webex.ts') }),
  zoom: localized({ ja: () => import('./words/ja/tools/zoom.ts'), en: () => import('./words/en/tools/zoom.ts') }),
  meet: localized({ ja: () => import('./words/ja/tools/meet.ts'), en: () => import('./words/en/tools/meet.ts') }),
} as const satisfies { readonly [T in ToolId]: unknown };
