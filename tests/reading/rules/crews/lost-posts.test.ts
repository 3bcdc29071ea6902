import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const crews = (body: string): string[] => claimsOf('crew', '2025-11-18', body, ['person', 'driver', 'season']);
const SEAT = 'Bea Hart will drive the No. 7 for Lakeside Racing again in 2026';

it.each([
  `${SEAT}. Crew chief Gil Ross has been let go.`,
  `${SEAT}, while crew chief Gil Ross will not be retained.`,
  `${SEAT}. Gil Ross is out as her crew chief.`,
  `${SEAT}. Lakeside Racing has moved crew chief Gil Ross to a research role.`,
  `${SEAT}. Gil Ross has resigned as her crew chief.`,
  `${SEAT}. Gil Ross will step down as crew chief of the No. 7.`,
  `${SEAT}, but crew chief Gil Ross will not return.`,
])('who loses a post had it until then, and has none in the season that comes: %s', (body) => {
  expect(crews(body)).toEqual(['confirmed person=Gil Ross driver=Bea Hart season=2025']);
});

it.each([
  `${SEAT}, but without crew chief Gil Ross, who was dismissed.`,
  'Bea Hart and Ava Stone sign with Lakeside Racing for 2026, while crew chief Gil Ross will not be retained.',
  'Gil Ross turned down an offer to be Bea Hart’s crew chief in 2026.',
  'Gil Ross has declined the chance to become Bea Hart’s crew chief in 2026.',
])('and who is missed, let go beside two drivers, or does not want to, is nobody’s: %s', (body) => {
  expect(crews(body).filter((crew) => crew.includes('2026') || crew.includes('Ava Stone'))).toEqual([]);
});

it.each([
  ['Crew chief Gil Ross leaves Lakeside Racing for Bea Hart’s No. 7 at Northline Racing in 2026.', '2026'],
  ['Gil Ross goes to the No. 7 as Bea Hart’s crew chief in 2026.', '2026'],
])('but where somebody goes he has a post then: %s', (body, season) => {
  expect(crews(body).join('\n')).toContain(season);
});
