// The words of pages to which links lead from outside: one meeting tool, one incident card, one term.
import * as all from '../../shared/content/words.ts';
import { alone } from './words-alone.ts';

export const contactWords = alone('contacts', all.contactWords);
export const glossaryWords = alone('glossary', all.glossaryWords);
export const incidentWords = alone('incidents', all.incidentWords);
export const settingAimWords = alone('setting-aims', all.settingAimWords);
export const toolCommonWords = alone('tools', all.toolCommonWords);
export const toolWords = {
  teams: alone('tools/teams', all.toolWords.teams),
  webex: alone('tools/webex', all.toolWords.webex),
  zoom: alone('tools/zoom', all.toolWords.zoom),
  meet: alone('tools/meet', all.toolWords.meet),
} as const;
