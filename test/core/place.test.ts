// Places known by their address alone: each host of each, no lookalike, and never more than the address tells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../shared/content/places.ts';
import { findPlace } from '../../shared/core/place.ts';
import { law } from '../support/laws.ts';

const placeAt = (address: string): string | null => {
  const found = findPlace(address, PLACES);
  return found && `${found.place.id} ${found.moment.id}`;
};

describe('findPlace', () => {
  const table: readonly (readonly [address: string, place: string | null])[] = [
    ['https://app.slack.com/huddle/T012AB/C034CD', 'slack huddle'],
    ['https://app.slack.com/client/T012AB/C034CD', 'slack chat'],
    ['https://midori.slack.com/archives/C034CD/p17', 'slack chat'],
    ['https://midori.enterprise.slack.com/', 'slack chat'],
    ['https://slack.com/intl/ja-jp/', null],
    ['https://api.slack.com/apps', null],
    ['https://slack.dev/', null],
    ['https://talk.worksmobile.com/#/chat/1', 'line-works share'],
    ['https://drive.worksmobile.com/drive/web/my', 'line-works share'],
    ['https://admin.worksmobile.com/', 'line-works share'],
    ['https://line.worksmobile.com/jp/', null],
    ['https://www.chatwork.com/#!rid123456', 'chatwork invite'],
    ['https://www.chatwork.com/g/midori', 'chatwork invite'],
    ['https://kcw.kddi.ne.jp/#!rid1', 'chatwork invite'],
    ['https://help.chatwork.com/hc/ja', null],
    ['https://calendar.google.com/calendar/u/0/r/eventedit/abc', 'google-calendar event'],
    ['https://calendar.google.com/calendar/u/0/r/eventedit?text=x', 'google-calendar event'],
    ['https://calendar.google.com/calendar/event?eid=abc', 'google-calendar event'],
    ['https://calendar.google.com/calendar/u/1/r/settings', 'google-calendar calendar'],
    ['https://calendar.google.com/calendar/u/0/r/week', 'google-calendar calendar'],
    ['https://outlook.office.com/calendar/view/week', 'outlook calendar'],
    ['https://outlook.cloud.microsoft/calendar/0/deeplink/compose?subject=x', 'outlook calendar'],
    ['https://outlook.office365.com/mail/inbox', 'outlook mail'],
    ['https://outlook.live.com/mail/0/', 'outlook mail'],
    ['https://mail.google.com/mail/u/0/#inbox/FMfcgz', 'gmail mail'],
    ['https://docs.google.com/document/d/1AbC_d/edit', 'google-drive share'],
    ['https://drive.google.com/drive/folders/1x', 'google-drive share'],
    ['https://midori-my.sharepoint.com/:w:/g/personal/a_midori/EXy', 'onedrive share'],
    ['https://midori.sharepoint.com/:x:/s/team/EXy?e=1', 'onedrive share'],
    ['https://midori.sharepoint.us/', 'onedrive share'],
    ['https://onedrive.cloud.microsoft/:w:/a@tenant/S/Xy', 'onedrive share'],
    ['https://onedrive.live.com/?id=root', 'onedrive share'],
    ['https://1drv.ms/w/s!Ab', 'onedrive share'],
    ['https://app.box.com/folder/0', 'box share'],
    ['https://midori.app.box.com/s/abc', 'box share'],
    ['https://midori.box.com/v/abc', 'box share'],
    ['https://box.com/', null],
    ['https://support.box.com/hc', null],
    ['https://developer.box.com/', null],
    ['https://www.dropbox.com/scl/fi/x/y.pdf?rlkey=z', 'dropbox share'],
    ['https://dropbox.com/s/x', 'dropbox share'],
    ['https://meet.jit.si/Midori-Asa', 'jitsi meeting'],
    ['https://8x8.vc/midori/asa', 'jitsi meeting'],
    ['https://whereby.com/midori', 'whereby meeting'],
    ['https://midori.whereby.com/asa', 'whereby meeting'],
    ['https://whereby.com/pricing', null],
    ['https://whereby.com/', null],
    ['https://example.com/', null],
    ['http://app.slack.com/client/T/C', null],
    ['about:blank', null],
    ['', null],
  ];
  it.each(table)('says of %s: %s', (address, place) => {
    expect(placeAt(address)).toBe(place);
  });

  const hosts = PLACES.flatMap(({ hosts: rules }) => rules.map(({ host }) => host));

  it('is fooled by no host that only has the name in it', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
    law(
      fc.property(fc.constantFrom(...hosts), label, (host, other) => {
        expect(placeAt(`https://${host}.${other}.example/`)).toBeNull();
        expect(placeAt(`https://${other}${host.replace(/^/, 'x')}/`)).toBeNull();
        expect(placeAt(`https://example.com/${host}/`)).toBeNull();
        expect(placeAt(`https://${host}@${other}.example/`)).toBeNull();
        expect(placeAt(`https://${other}.example/?q=${host}#${host}`)).toBeNull();
      }),
      1000,
    );
  });

  it('takes any text without throwing', () => {
    law(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const found = placeAt(text);
        expect(found === null || found.includes(' ')).toBe(true);
      }),
      1000,
    );
  });
});
