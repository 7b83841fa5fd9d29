// The signs between words, as the language of the screen writes them. Its words of the kit must be loaded, as they are on every screen.
import { uiMessages } from '../i18n/ui.ts';
import { locale } from './locale.ts';

const words = () => uiMessages.get(locale.value);

/** 3／8 */
export const slash = (): string => words().slash;

/** 連絡先：総務 */
export const withColon = (name: string, rest: string): string => words().colon({ name, rest });

/** （次の対策） */
export const inBrackets = (text: string): string => words().brackets({ text });

/** 盗難、紛失 */
export const listed = (parts: readonly string[]): string => parts.join(words().joinParts);
