// The words of cards and notifications in both languages. Imported whole: a worker made of one file cannot load parts later.
import type { ReminderId } from '../../shared/content/reminders.ts';
import enReminders from '../../shared/content/words/en/reminders.ts';
import jaReminders from '../../shared/content/words/ja/reminders.ts';
import { type Locale, pickLocale } from '../../shared/core/locale.ts';
import type { Like } from '../../shared/core/localized.ts';
import type { ReminderSettings } from '../../shared/core/reminder-settings.ts';
import enCard from '../../shared/i18n/en/card.ts';
import enExtension from '../../shared/i18n/en/extension.ts';
import enNotification from '../../shared/i18n/en/notification.ts';
import jaCard from '../../shared/i18n/ja/card.ts';
import jaExtension from '../../shared/i18n/ja/extension.ts';
import jaNotification from '../../shared/i18n/ja/notification.ts';
import { browserLanguages } from '../platform/events.ts';

type Words = {
  readonly card: Like<typeof jaCard>;
  readonly rows: Readonly<Record<ReminderId, { readonly text: string }>>;
  readonly notification: Like<typeof jaNotification>;
  readonly name: string;
};

const WORDS: Readonly<Record<Locale, Words>> = {
  ja: { card: jaCard, rows: jaReminders.rows, notification: jaNotification, name: jaExtension.name },
  en: { card: enCard, rows: enReminders.rows, notification: enNotification, name: enExtension.name },
};

export const localeOf = ({ language }: ReminderSettings): Locale =>
  language === 'auto' ? pickLocale(browserLanguages()) : language;

export const wordsIn = (locale: Locale): Words => WORDS[locale];

export const isReminderId = (id: string): id is ReminderId => Object.hasOwn(jaReminders.rows, id);
