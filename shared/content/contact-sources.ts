// Where the public desks were checked, and how sure we are. Kept beside the contacts, for whoever checks them again.
import type { PublicContactId } from './contacts.ts';
import type { ContactSource } from './types.ts';

const seen = (confidence: ContactSource['confidence'], source: string): ContactSource => ({
  confidence,
  source,
  checkedOn: '2026-11-27',
});

export const CONTACT_SOURCES: { readonly [id in PublicContactId]: ContactSource } = {
  'ipa-org': seen('A', 'ipa.go.jp page: by mail only since 2025-04-01'),
  'ipa-anshin': seen(
    'U',
    'the address is confirmed; the number 03-5978-7509 and its hours are not (one official page prints 03-5978-7508 for another desk), so show the link first',
  ),
  'npa-cyber': seen('A', 'npa.go.jp page'),
  'police-9110': seen('B', 'several public pages agree: weekdays about 8:30-17:15, different by prefecture'),
  'police-110': seen('B', 'general knowledge'),
  jpcert: seen('A', 'jpcert.or.jp form page'),
  ppc: seen('A', 'ppc.go.jp page on reports of a leak'),
  antiphishing: seen('A', 'antiphishing.jp registration page'),
  otasuketai: seen('A', 'ipa.go.jp page of 2025-06-02; meti.go.jp page of the trial'),
};
