import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const seasons = (published: string, body: string, name = 'Stone'): string[] =>
  claimsOf('ride', published, body, ['driver', 'team', 'season'])
    .filter((one) => one.includes(name))
    .map((one) => one.replace(/^.*team=/, ''));

describe('the year of a noun', () => {
  it.each([
    'Last year’s runner-up Ava Stone will race again for Northline Racing.',
    'Last season’s champion Ava Stone will drive the No. 12 for Northline Racing.',
    'Last year’s rookie of the year, Ava Stone, moves to Northline Racing.',
    'Northline Racing keeps last year’s champion Ava Stone.',
    'Northline Racing has signed last season’s title rival Ava Stone to drive the No. 12.',
    'Ava Stone joins last year’s Rookie of the Year, Ben Carter, at Northline Racing.',
    'Ava Stone joins 2025 Rookie of the Year Ben Carter at Northline Racing.',
    'Ava Stone drives the No. 12 for 2025 champions Northline Racing.',
    'Ava Stone will drive last year’s winning car for Northline Racing.',
    'Ava Stone is back in last season’s seat at Northline Racing.',
  ])('is no season of the verb: %s', (body) => {
    expect(seasons('2026-02-10', body)).toEqual(['Northline Racing season=2026']);
  });

  it.each([
    'Ava Stone drove last year’s No. 12 for Northline Racing.',
    'Last year Ava Stone drove the No. 12 for Northline Racing.',
    'Ava Stone spent her 2025 rookie season with Northline Racing.',
  ])('but where the verb is of that year: %s', (body) => {
    expect(seasons('2026-02-10', body)).toContain('Northline Racing season=2025');
  });

  it.each([
    'The 2027 line-ups are nearly settled. This year’s champions, Northline Racing, retain Ava Stone and Ben Carter.',
    'The 2027 line-ups are nearly settled. This season’s runner-up, Ava Stone, moves to Northline Racing.',
    'The 2027 grid is set. This year’s champions, Northline Racing, will continue to field Ava Stone and Ben Carter.',
  ])('leaves an article its coming season: %s', (body) => {
    expect(seasons('2026-11-20', body)).toEqual(['Northline Racing season=2027']);
  });

  it.each([
    'Ava Stone and Ben Carter stay on after their 2026 campaigns with Northline Racing.',
    'After a 2026 season with Northline Racing, Ava Stone will stay on.',
    'Ava Stone is back after a 2026 season with Northline Racing in which she won twice.',
  ])('after which somebody stays gives the next one too: %s', (body) => {
    expect(seasons('2026-11-20', body)).toEqual(['Northline Racing season=2026', 'Northline Racing season=2027']);
  });

  it('fields calls and no cars', () => {
    expect(seasons('2026-11-20', 'Northline Racing continues to field calls about Ava Stone.')).toEqual([]);
  });
});
