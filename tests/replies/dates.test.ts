import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysBetween, daysOfEvent, duration, isDay, longDay, shortDay, span } from '../../src/replies/dates.js';

describe('isDay', () => {
  it.each(['2024-02-29', '1999-12-31', '2024-01-01'])('%s is one', (text) => expect(isDay(text)).toBe(true));
  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '24-01-01',
    'yesterday',
    '2024-01-01T00:00',
    '',
    '0000-01-01',
  ])('%s is none', (text) => expect(isDay(text)).toBe(false));
});

afterEach(() => vi.unstubAllEnvs());

it.each(['America/Los_Angeles', 'Pacific/Auckland'])('shows the same day in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(2024, 2, 23).getTimezoneOffset()).not.toBe(0);
  expect(longDay('2024-03-23', 'en-US')).toBe('Sat 23 March 2024');
  expect(shortDay('2024-01-01', 'en-US')).toBe('1 Jan 2024');
  expect(daysBetween('2024-03-09', '2024-04-09')).toBe(31);
});

it('shows days in words', () => {
  expect(longDay('2024-03-23', 'en-US')).toBe('Sat 23 March 2024');
  expect(shortDay('2024-03-23', 'en-US')).toBe('23 Mar 2024');
});

it.each([
  ['es', 'lun 1 de enero de 2024', '1 ene 2024', 'octubre de 2024', '1 oct 2024 al 9 oct 2024'],
  ['de', 'Mo. 1. Januar 2024', '1. Jan. 2024', 'Oktober 2024', '1. Okt. 2024 al 9. Okt. 2024'],
])('writes days in %s as the language does', (locale, long, short, month, window) => {
  expect(longDay('2024-01-01', locale)).toBe(long);
  expect(shortDay('2024-01-01', locale)).toBe(short);
  expect(span('2024-10-01', '2024-10-31', locale, 'al')).toBe(month);
  expect(span('2024-10-01', '2024-10-09', locale, 'al')).toBe(window);
});

it('shows what is no day as it is', () => {
  expect(longDay('2024-02-30', 'en-US')).toBe('2024-02-30');
  expect(shortDay('soon', 'en-US')).toBe('soon');
});

it.each([
  ['2024-10-01', '2024-10-31', 'October 2024'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2024-10-01', '2024-10-10', '1 Oct 2024 to 10 Oct 2024'],
  ['2023-09-15', '2023-09-17', '15 Sep 2023 to 17 Sep 2023'],
  ['2024-03-23', '2024-03-23', 'Sat 23 March 2024'],
])('the window %s to %s is %s', (from, to, expected) => {
  expect(span(from, to, 'en-US', 'to')).toBe(expected);
});

it.each([
  ['2024-02-23', '2024-02-25', '23 to 25 Feb 2024'],
  ['2024-05-30', '2024-06-02', '30 May 2024 to 2 Jun 2024'],
  ['2024-02-23', '2024-02-27', undefined],
  ['2024-02-01', '2024-02-29', undefined],
  ['2024-02-23', '2024-02-23', undefined],
  ['2024-02-25', '2024-02-23', undefined],
])('the days %s to %s of an event are %s', (from, to, expected) => {
  expect(daysOfEvent(from, to, 'en-US', 'to')).toBe(expected);
});

it.each([
  [1, '1 day'],
  [46, '46 days'],
  [122, '4 months'],
  [500, '16 months'],
  [1100, '3 years'],
])('%i days are %s', (days, expected) => {
  expect(duration(days, 'en-US')).toBe(expected);
});

it('counts days over the change of clocks', () => {
  expect(daysBetween('2024-03-09', '2024-03-11')).toBe(2);
  expect(daysBetween('2024-03-11', '2024-03-09')).toBe(-2);
});
