import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2026-08-12';
const crew = (body: string): readonly string[] => claimsOf('crew', DAY, body, ['person', 'driver', 'season']);

it.each([
  'Walt Keene has been a crew chief at Northline Racing since 2015, apart from the half season in 2019 when he worked at Pinecrest with Ava Stone.',
  'Walt Keene has led the No. 12 team at Northline Racing since 2016, except for 2020, which he spent with Ava Stone at Pinecrest Motorsports.',
  'Walt Keene has been crew chief at Northline Racing for nine years, not counting the summer he spent with Ava Stone at Pinecrest Motorsports.',
  'Walt Keene has been crew chief at Northline Racing since 2014, minus the four months in 2018 that he spent at Pinecrest with Ava Stone.',
  'Ben Lark beat Ava Stone off pit road after Northline Racing crew chief Walt Keene called for fuel only.',
  'Ben Lark took the lead from Ava Stone when Northline Racing crew chief Walt Keene left two tires on the No. 5.',
  'Crew chief Walt Keene of Northline Racing kept the No. 12 out on old tires, which gave Ava Stone of Pinecrest Motorsports the win.',
  'Ava Stone, the niece of crew chief Walt Keene, watched from the stands at Northline Racing.',
  'Ben Lark drives the No. 12 for Northline Racing. Ava Stone is his crew chief’s sister.',
  'Ben Lark makes his debut in the No. 18. Crew chief is Walt Keene, who led the No. 17 when Ava Stone was in it.',
])('gives her no crew chief: %s', (body) => {
  expect(crew(body).filter((one) => one.includes('Ava Stone'))).toEqual([]);
});

it('gives a driver of next year nobody this year', () => {
  const body =
    'Ava Stone will drive the No. 12 for Northline Racing in 2027. She will work with crew chief Walt Keene, who this year has called races for a rotating cast in the car.';
  expect(crew(body)).toEqual(['confirmed person=Walt Keene driver=Ava Stone season=2027']);
});

it.each([
  'Walt Keene has been crew chief for Ava Stone at Northline Racing since 2022.',
  'Ava Stone won at Iowa Speedway after Northline Racing crew chief Walt Keene left her out on old tires.',
  'Crew chief Walt Keene spent 2024 at Northline Racing with Ava Stone.',
  'Ava Stone drives the No. 12 for Northline Racing. Her crew chief is Walt Keene, who led Ben Lark’s No. 17 last year.',
])('still gives her one: %s', (body) => {
  expect(crew(body).join('\n')).toContain('person=Walt Keene driver=Ava Stone');
});

it('leaves out a year that the words leave out', () => {
  const body = 'Ava Stone has driven the No. 12 for Northline Racing since 2022, except for 2024.';
  const seasons = claimsOf('ride', DAY, body, ['season']);
  expect(seasons).toEqual([
    'confirmed season=2022',
    'confirmed season=2023',
    'confirmed season=2025',
    'confirmed season=2026',
  ]);
});
