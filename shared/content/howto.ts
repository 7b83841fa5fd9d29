// How-to facts per item and system: minutes, and for each step whether its screen words are well known (not seen on a device).
import type { ItemId } from './items.ts';
import type { PlatformId } from './platforms.ts';
import type { HowtoFacts } from './types.ts';

export const HOWTO: { readonly [I in ItemId]: { readonly [P in PlatformId]?: HowtoFacts } } = {
  '1-1': {
    org: {
      minutes: 40,
      checked: [true, true, true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true, true, true],
    },
    mac: {
      minutes: 2,
      checked: [true, true, true],
    },
    ios: {
      minutes: 2,
      checked: [true, true, true],
    },
    android: {
      minutes: 2,
      checked: [true, true],
    },
    m365: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    gws: {
      minutes: 10,
      checked: [true, true, true],
    },
  },
  '1-2': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true],
    },
    win: {
      minutes: 10,
      checked: [true, true, true],
    },
    mac: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true],
    },
  },
  '1-3': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true, true],
    },
    win: {
      minutes: 10,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 10,
      checked: [true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
  },
  '2-1': {
    org: {
      minutes: 15,
      checked: [true, true, true],
    },
    win: {
      minutes: 15,
      checked: [true, true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, true, false, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    m365: {
      minutes: 10,
      checked: [true, true, false],
    },
  },
  '2-2': {
    org: {
      minutes: 30,
      checked: [true, true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 3,
      checked: [true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, false],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 30,
      checked: [true, true, false, true, true, true],
    },
    gws: {
      minutes: 15,
      checked: [true, true, true, true],
    },
  },
  '2-3': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 10,
      checked: [true, true, true, true, true, true],
    },
    android: {
      minutes: 10,
      checked: [true, true, true, true, true],
    },
    win: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 3,
      checked: [true, false, true],
    },
  },
  '3-1': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true],
    },
    win: {
      minutes: 10,
      checked: [true, true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, false],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 15,
      checked: [true, true, true, true, true],
    },
    gws: {
      minutes: 10,
      checked: [true, true, true, true],
    },
  },
  '3-2': {
    org: {
      minutes: 60,
      checked: [true, true, true, true],
    },
    router: {
      minutes: 30,
      checked: [true, true, true, true, true, true],
    },
    vpn: {
      minutes: 60,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 10,
      checked: [true, true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 2,
      checked: [true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 60,
      checked: [true, true, true],
    },
  },
  '3-3': {
    org: {
      minutes: 5,
      checked: [true, true, true],
    },
    zoom: {
      minutes: 10,
      checked: [true, true, true, true, true, true],
    },
    teams: {
      minutes: 10,
      checked: [true, true, true, true, true, true],
    },
    webex: {
      minutes: 5,
      checked: [true, true, true],
    },
    gmeet: {
      minutes: 5,
      checked: [true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true],
    },
    win: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 3,
      checked: [true, true, true, true],
    },
  },
  '3-4': {
    org: {
      minutes: 10,
      checked: [true, true, true, true, true],
    },
    zoom: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    teams: {
      minutes: 5,
      checked: [true, true, true, false],
    },
    gmeet: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 3,
      checked: [true, true, true],
    },
    webex: {
      minutes: 3,
      checked: [true, true, true],
    },
  },
  '4-1': {
    org: {
      minutes: 20,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true, false, true],
    },
    mac: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true, true, true],
    },
  },
  '4-2': {
    org: {
      minutes: 10,
      checked: [true, true, true, true, true],
    },
    win: {
      minutes: 2,
      checked: [true, true, true],
    },
    mac: {
      minutes: 3,
      checked: [true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true, true],
    },
  },
  '4-3': {
    org: {
      minutes: 10,
      checked: [true, true, true, true, true],
    },
    win: {
      minutes: 2,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 2,
      checked: [true, true, true, true],
    },
    zoom: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    teams: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    gmeet: {
      minutes: 2,
      checked: [true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true],
    },
    webex: {
      minutes: 2,
      checked: [true, true, true],
    },
  },
  '5-1': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 10,
      checked: [true, true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    router: {
      minutes: 10,
      checked: [true, true, true],
    },
    vpn: {
      minutes: 15,
      checked: [true, true, true],
    },
    m365: {
      minutes: 3,
      checked: [true, true, true],
    },
  },
  '5-2': {
    org: {
      minutes: 10,
      checked: [true, true, true, true, true],
    },
    win: {
      minutes: 15,
      checked: [true, true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, false, true, true, true],
    },
    android: {
      minutes: 10,
      checked: [true, true, true, true, true, true],
    },
    router: {
      minutes: 15,
      checked: [true, true, true],
    },
    vpn: {
      minutes: 60,
      checked: [true, true, true],
    },
  },
  '5-3': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    router: {
      minutes: 15,
      checked: [true, true, true, true, true, true],
    },
    vpn: {
      minutes: 60,
      checked: [true, true, true, true, true],
    },
    m365: {
      minutes: 60,
      checked: [true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true],
    },
  },
  '6-1': {
    org: {
      minutes: 15,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true, false],
    },
    mac: {
      minutes: 3,
      checked: [true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    vpn: {
      minutes: 60,
      checked: [true, true, true],
    },
  },
  '6-2': {
    router: {
      minutes: 20,
      checked: [true, true, true, true, true, true],
    },
    win: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 1,
      checked: [true, true],
    },
    ios: {
      minutes: 2,
      checked: [true, true, true],
    },
    android: {
      minutes: 2,
      checked: [true, true, true],
    },
    org: {
      minutes: 15,
      checked: [true, true, true],
    },
  },
  '7-1': {
    org: {
      minutes: 40,
      checked: [true, true, true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true, true, true],
    },
    mac: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 10,
      checked: [true, true, true, true, true, true],
    },
    gws: {
      minutes: 5,
      checked: [true, true, true, true],
    },
  },
  '7-2': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 10,
      checked: [true, true, true],
    },
  },
  '7-3': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    vpn: {
      minutes: 30,
      checked: [true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true],
    },
    ios: {
      minutes: 1,
      checked: [true, true],
    },
    android: {
      minutes: 1,
      checked: [true, true],
    },
    m365: {
      minutes: 15,
      checked: [true, true, true, true, true],
    },
    gws: {
      minutes: 15,
      checked: [true, true, true],
    },
  },
  '8-1': {
    org: {
      minutes: 20,
      checked: [true, true, true],
    },
    win: {
      minutes: 20,
      checked: [true, true, true, true, true, true],
    },
    mac: {
      minutes: 10,
      checked: [true, true, false],
    },
    ios: {
      minutes: 2,
      checked: [true, true, true],
    },
    android: {
      minutes: 2,
      checked: [true, true, true, true, true],
    },
    router: {
      minutes: 15,
      checked: [true, true, true],
    },
  },
  '8-2': {
    org: {
      minutes: 15,
      checked: [true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, false, false],
    },
    m365: {
      minutes: 10,
      checked: [true, true, true, false],
    },
    gws: {
      minutes: 5,
      checked: [true, true, true],
    },
  },
  '8-3': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true],
    },
    win: {
      minutes: 20,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 20,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true],
    },
    vpn: {
      minutes: 60,
      checked: [true, true, true],
    },
    m365: {
      minutes: 15,
      checked: [true, true, true],
    },
  },
  '8-4': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 10,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, false, false],
    },
    android: {
      minutes: 5,
      checked: [true, true, true],
    },
    m365: {
      minutes: 5,
      checked: [true, true, true],
    },
  },
  '8-5': {
    org: {
      minutes: 20,
      checked: [true, true, true, true],
    },
    zoom: {
      minutes: 10,
      checked: [true, true, true, false, true],
    },
    teams: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    webex: {
      minutes: 10,
      checked: [true, true, true],
    },
    gmeet: {
      minutes: 10,
      checked: [true, true, true],
    },
    win: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 2,
      checked: [true, true],
    },
    android: {
      minutes: 2,
      checked: [true, true],
    },
    m365: {
      minutes: 10,
      checked: [true, true, true],
    },
  },
  '8-6': {
    org: {
      minutes: 20,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 10,
      checked: [true, true, true],
    },
    mac: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 10,
      checked: [true, true, true],
    },
    m365: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    gws: {
      minutes: 15,
      checked: [true, false, true],
    },
  },
  '9-1': {
    org: {
      minutes: 30,
      checked: [true, true, true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true],
    },
    m365: {
      minutes: 15,
      checked: [true, true, true],
    },
    gws: {
      minutes: 10,
      checked: [true, false, true],
    },
    router: {
      minutes: 10,
      checked: [true, true, true],
    },
  },
  '9-2': {
    org: {
      minutes: 20,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 15,
      checked: [true, true, true, true, true],
    },
    gws: {
      minutes: 15,
      checked: [true, true, true, true],
    },
    zoom: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true],
    },
    vpn: {
      minutes: 120,
      checked: [true, true, true, true],
    },
  },
  '9-3': {
    org: {
      minutes: 10,
      checked: [true, true],
    },
    win: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true],
    },
    ios: {
      minutes: 2,
      checked: [true, true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true],
    },
    m365: {
      minutes: 5,
      checked: [true, true, true],
    },
    vpn: {
      minutes: 15,
      checked: [true, true, true, true],
    },
  },
  '9-4': {
    org: {
      minutes: 30,
      checked: [true, true, true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, false],
    },
    ios: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    gws: {
      minutes: 10,
      checked: [true, true, true],
    },
    vpn: {
      minutes: 10,
      checked: [true, true, true],
    },
    router: {
      minutes: 10,
      checked: [true, true, true],
    },
  },
  '10-1': {
    org: {
      minutes: 20,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 10,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true],
    },
    m365: {
      minutes: 10,
      checked: [true, true, true, true],
    },
    gws: {
      minutes: 10,
      checked: [true, true, true],
    },
    vpn: {
      minutes: 15,
      checked: [true, true],
    },
  },
  '10-2': {
    org: {
      minutes: 30,
      checked: [true, true, true, true, true],
    },
    m365: {
      minutes: 30,
      checked: [true, true, true, true, true],
    },
    gws: {
      minutes: 10,
      checked: [true, false],
    },
    win: {
      minutes: 20,
      checked: [true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    router: {
      minutes: 10,
      checked: [true, true, true],
    },
    vpn: {
      minutes: 30,
      checked: [true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true],
    },
  },
  'S-1': {
    org: {
      minutes: 40,
      checked: [true, true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    android: {
      minutes: 5,
      checked: [true, true, true],
    },
    m365: {
      minutes: 15,
      checked: [true, false, true],
    },
    gws: {
      minutes: 15,
      checked: [true, false, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, false],
    },
  },
  'S-2': {
    org: {
      minutes: 15,
      checked: [true, true, true, true, true],
    },
    zoom: {
      minutes: 5,
      checked: [true, true, true],
    },
    teams: {
      minutes: 10,
      checked: [true, true, true, false],
    },
    webex: {
      minutes: 3,
      checked: [true, true],
    },
    gmeet: {
      minutes: 3,
      checked: [true, true, true],
    },
  },
  'S-3': {
    org: {
      minutes: 20,
      checked: [true, true, true, true, true, true, true],
    },
    win: {
      minutes: 3,
      checked: [true, true, true],
    },
    teams: {
      minutes: 10,
      checked: [true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, false, false],
    },
    android: {
      minutes: 3,
      checked: [true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true],
    },
  },
  'S-4': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 3,
      checked: [true, true, true, true],
    },
    gws: {
      minutes: 3,
      checked: [true, true, false],
    },
    win: {
      minutes: 5,
      checked: [true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true],
    },
  },
  'S-5': {
    org: {
      minutes: 15,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 3,
      checked: [true, true, true, true, true],
    },
    mac: {
      minutes: 1,
      checked: [true, true],
    },
    ios: {
      minutes: 1,
      checked: [true, true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true],
    },
  },
  'S-6': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true],
    },
    vpn: {
      minutes: 60,
      checked: [true, true, true, true, true],
    },
    router: {
      minutes: 15,
      checked: [true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 30,
      checked: [true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true],
    },
  },
  'S-7': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true],
    },
    ios: {
      minutes: 3,
      checked: [true, true],
    },
    android: {
      minutes: 3,
      checked: [true, true, true],
    },
    m365: {
      minutes: 15,
      checked: [true, true, true],
    },
    gws: {
      minutes: 10,
      checked: [true, true],
    },
  },
  'S-8': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    m365: {
      minutes: 30,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 10,
      checked: [true, true, true],
    },
  },
  'S-9': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true, false],
    },
    m365: {
      minutes: 10,
      checked: [true, true],
    },
    gws: {
      minutes: 10,
      checked: [true, true, true],
    },
  },
  'S-10': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true, true],
    },
  },
  'S-11': {
    org: {
      minutes: 30,
      checked: [true, true, true],
    },
    m365: {
      minutes: 15,
      checked: [true, true, true, true, true],
    },
    gws: {
      minutes: 15,
      checked: [true, true, true, true],
    },
    zoom: {
      minutes: 5,
      checked: [true, true, true],
    },
    win: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    mac: {
      minutes: 5,
      checked: [true, true, true, true],
    },
    ios: {
      minutes: 5,
      checked: [true, true, false],
    },
    android: {
      minutes: 5,
      checked: [true, true, false],
    },
  },
  'S-12': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true, true],
    },
  },
  'S-13': {
    org: { minutes: 10, checked: [true, true, true, true] },
    m365: { minutes: 20, checked: [true, false, false, true, true] },
    gws: { minutes: 5, checked: [true, true] },
    win: { minutes: 2, checked: [true, true, true] },
    mac: { minutes: 2, checked: [true, true] },
    ios: { minutes: 2, checked: [true, true] },
    android: { minutes: 2, checked: [true, true] },
  },
  'S-14': {
    org: { minutes: 20, checked: [true, true, true, true, true] },
    win: { minutes: 5, checked: [true, true, true, true] },
    mac: { minutes: 5, checked: [true, true, true] },
    ios: { minutes: 2, checked: [true, true] },
    android: { minutes: 3, checked: [true, true, true] },
  },
  'S-15': {
    org: { minutes: 20, checked: [true, true, true, true] },
    win: { minutes: 10, checked: [true, true, true, true] },
    mac: { minutes: 10, checked: [true, true, true] },
    ios: { minutes: 5, checked: [true, true] },
    android: { minutes: 5, checked: [true, true, true] },
    m365: { minutes: 5, checked: [true, true] },
    gws: { minutes: 5, checked: [true, true] },
  },
  'S-16': {
    org: { minutes: 15, checked: [true, true, true] },
    win: { minutes: 5, checked: [true, true, true] },
    mac: { minutes: 5, checked: [true, true, true] },
    ios: { minutes: 3, checked: [true, true] },
    android: { minutes: 3, checked: [true, true] },
  },
  'S-17': {
    org: {
      minutes: 30,
      checked: [true, true, true, true, true],
    },
  },
  'S-18': {
    org: {
      minutes: 60,
      checked: [true, true, true, true, true],
    },
  },
  'S-19': {
    org: {
      minutes: 15,
      checked: [true, true, true, true],
    },
  },
  'S-20': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
  },
  'S-21': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
  },
  'S-22': {
    org: {
      minutes: 15,
      checked: [true, true, true, true],
    },
  },
  'S-23': {
    org: {
      minutes: 30,
      checked: [true, true, true, true],
    },
  },
};
