// Where the public desks were checked, and how sure we are. Kept beside the contacts, for whoever checks them again.
import type { PublicContactId } from './contacts.ts';
import type { ContactSource } from './types.ts';

export const CONTACT_SOURCES: { readonly [id in PublicContactId]: ContactSource } = {
  'ipa-org': {
    confidence: 'confirmed',
    source: 'ipa.go.jp page of 2025-04; mail address: press report of 2025-04 (imagazine.co.jp)',
  },
  'ipa-anshin': {
    confidence: 'url confirmed; phone/hours memory',
    source:
      'URL confirmed; the number 03-5978-7509 and its hours are not confirmed on an official page (one city page prints another number), so show the link first',
  },
  'npa-cyber': { confidence: 'confirmed', source: 'prefectural police pages naming this national desk' },
  'police-9110': {
    confidence: 'secondary',
    source: 'several public pages agree: weekdays about 8:30-17:15, not from some IP phones',
  },
  'police-110': { confidence: '', source: 'general knowledge' },
  jpcert: { confidence: 'memory', source: 'jpcert.or.jp form page' },
  ppc: { confidence: 'memory', source: 'ppc.go.jp page on breach reports' },
  antiphishing: { confidence: 'memory', source: 'antiphishing.jp registration page' },
  otasuketai: { confidence: 'path prefix confirmed (FAQ page)', source: 'ipa.go.jp (path prefix confirmed)' },
};
