// A verdict in words, in three grades: a genuine site, cannot tell, pretends to be one.
import type { LinkCheck } from '../../../shared/core/meeting/link-types.ts';
import type { Tool } from '../../../shared/core/meeting/moment-types.ts';
import type { linkCheckMessages } from '../../../shared/i18n/link-check.ts';
import { locale } from '../../../shared/ui/locale.ts';
import type { NoticeKind } from '../../../shared/ui/notice/notice.tsx';
import { wordsOfTool } from '../../parts/tool-words.ts';

export type Messages = ReturnType<typeof linkCheckMessages.get>;

export type Head = { readonly kind: NoticeKind; readonly title: string; readonly text: string };

export const nameOf = (tool: Tool): string => wordsOfTool(tool).get(locale.value).name;

/** The heading of a verdict and the sentence below it. */
export function headOf(check: LinkCheck, m: Messages): Head {
  if (check.kind === 'not-a-link') {
    return check.tooLong
      ? { kind: 'todo', title: m.tooLong, text: m.tooLongText }
      : { kind: 'info', title: m.notALink, text: m.notALinkText };
  }
  if (check.kind === 'other-site') {
    const tool = check.near ? nameOf(check.near) : '';
    return {
      kind: 'todo',
      title: m.other[check.reason]({ name: check.name, tool }),
      text: m.otherText[check.reason],
    };
  }
  const tool = nameOf(check.tool);
  if (check.kind === 'lookalike') {
    return check.how === 'port'
      ? { kind: 'error', title: m.notSafeWay({ tool }), text: m.notSafeWayText }
      : { kind: 'error', title: m.lookalike({ tool }), text: m.lookalikeText };
  }
  if (check.phase === null) return { kind: 'todo', title: m.realNotMeeting({ tool }), text: m.realNotMeetingText };
  if (check.isOld) return { kind: 'todo', title: m.realOld({ tool }), text: m.realOldText };
  return { kind: 'ok', title: m.real({ tool }), text: m.realText };
}

/** The grade of one more link of a text, in a few words. */
export function gradeOf(check: Exclude<LinkCheck, { kind: 'not-a-link' }>, m: Messages): string {
  return check.kind === 'other-site' ? m.grades.other() : m.grades[check.kind]({ tool: nameOf(check.tool) });
}
