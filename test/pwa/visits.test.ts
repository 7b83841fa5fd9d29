// The line about installing comes from the third visit on, and never again once it was sent away.
import { beforeEach, expect, test } from 'vitest';
import { countVisit, dismissInstall, mayOfferInstall } from '../../pwa/visits.ts';

const visit = () => {
  sessionStorage.clear(); // a new tab
  countVisit();
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test('stays away on the first two visits', () => {
  visit();
  visit();
  expect(mayOfferInstall()).toBe(false);
  visit();
  expect(mayOfferInstall()).toBe(true);
});

test('does not take a reload for a visit', () => {
  visit();
  countVisit();
  countVisit();
  expect(mayOfferInstall()).toBe(false);
});

test('never comes back once it was sent away', () => {
  for (let times = 0; times < 3; times += 1) visit();
  dismissInstall();
  expect(mayOfferInstall()).toBe(false);
  for (let times = 0; times < 9; times += 1) visit();
  expect(mayOfferInstall()).toBe(false);
});

test('stays away when what was stored makes no sense', () => {
  localStorage.setItem('telemamori-visits', '{"count":');
  expect(mayOfferInstall()).toBe(false);
});
