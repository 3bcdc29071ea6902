import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const HERS = 'Northline Racing will run two cars in 2026. Ava Stone drives the No. 8 for Northline Racing.';

const seats = (driver: string, body: string): string[] => [
  ...new Set(
    (['ride', 'start', 'exit'] as const).flatMap((kind) =>
      claimsOf(kind, '2026-07-15', body, ['driver', 'team']).filter((one) => one.includes(`driver=${driver}`)),
    ),
  ),
];

describe('a house that nothing is known of', () => {
  it.each([
    `${HERS} Across town, Castle Wynn hasn’t said whether Ben Carter will be back in the No. 12.`,
    `${HERS} Ben Carter raced on Saturday for Meyer Dale Marsh in the No. 12 Cadillac with Cleo Diaz.`,
    `${HERS} Ben Carter, now in Granite Row’s No. 12 Toyota, was fifth.`,
    `${HERS} Ben Carter is back in the series with Birch Springs, in the No. 12 that he had before.`,
    `${HERS} Talk has Ben Carter in the No. 12, a Hollow Ford.`,
    `${HERS} Castle Wynn has not decided on Ben Carter. He drives the No. 12.`,
    `${HERS} Ben Carter is happy with Birch Springs. “I’ll be in the 12 next year,” he said.`,
    `${HERS} His uncle, Mike, is in the No. 12 for Dale Marsh. Ben Carter watched from Granite Row’s No. 21.`,
    `${HERS} Ben Carter returns in the No. 12 for Dale Marsh.`,
  ])('leaves the team open: %s', (body) => {
    expect(seats('Ben Carter', body).filter((one) => one.includes('Northline'))).toEqual([]);
  });

  it.each([
    ['Castle Wynn', `${HERS} Ben Carter, now in Castle Wynn’s No. 12 Toyota, was fifth.`],
    ['Birch Springs', `${HERS} Ben Carter is back with Birch Springs, in the No. 12.`],
    ['Dale Marsh', `${HERS} His uncle, Mike, is making his first start in the No. 12 for Dale Marsh.`],
    ['Dale Marsh', `${HERS} Ben Carter raced for Meyer Dale Marsh in the No. 12 Cadillac.`],
    ['Joe Marsh', 'Ben Carter will return in the No. 12 for Joe Marsh on Saturday at Dover Motor Speedway.'],
    ['Granite Row', 'Ben Carter starts Saturday’s race at Dover Motor Speedway in Granite Row’s No. 12.'],
  ])('drives nothing: %s', (house, body) => {
    expect(seats(house, body)).toEqual([]);
  });

  it.each([
    ['Jaxon Wynn', 'Jaxon Wynn’s No. 12 was third. Wynn was happy.'],
    ['Ben Carter', 'Ben Carter, in Ava Stone’s old No. 12, was third.'],
    ['Ava Stone', 'Northline Racing runs the No. 12 for Ava Stone.'],
    ['Tavi Renn', 'Driver Tavi Renn, in the No. 12, was third. Renn is 22.'],
  ])('is none where more speaks for a driver: %s', (driver, body) => {
    expect(seats(driver, body)).not.toEqual([]);
  });

  it.each([
    `${HERS} Ben Carter, from Castle Wynn in Ohio, has the sister car, the No. 12.`,
    `${HERS} Ben Carter returns to the team in the No. 12 with backing from Granite Oil.`,
    `${HERS} Her teammate Ben Carter drives the No. 12 at Dover.`,
    `${HERS} Ben Carter, of Granite Falls, is also back, in the No. 12.`,
  ])('takes no team away: %s', (body) => {
    expect(seats('Ben Carter', body)).toContain('confirmed driver=Ben Carter team=Northline Racing');
  });
});

describe('items of a list', () => {
  const seat = (body: string): string[] => seats('Ben Carter', body);

  it.each([
    '1. Ava Stone (2). Northline Racing found speed.\n2. Ben Carter (1). The man in the 12 is quick. Carter in the No. 12 will win.\n3. Mia Duke (4). Happy.',
    '1. Ben Carter (1). A Hollow car is quick, and Carter in the 12 is the better bet.\n2. Ava Stone (2). Northline Racing found speed.\n3. Mia Duke (4). Happy.',
    '- People near Northline Racing say the deal is done.\n- Ben Carter isn’t going anywhere. “I’ll be in the 12 until I’m 40,” he said.\n- It rained.',
    '9: Years since the No. 8 won. Ava Stone drives the 8 for Northline Racing.\n12: Cautions, the last for a spin by Ben Carter in the 12.\n22: Age of Mia Duke.',
  ])('say nothing of each other’s teams: %s', (body) => {
    expect(seat(body).filter((one) => one.includes('team='))).toEqual([]);
  });

  it.each([
    'Northline Racing has its line-up:\n- Ava Stone, No. 8\n- Ben Carter, No. 12\n- Mia Duke, No. 21',
    'Northline Racing\n\n- Ava Stone drives the No. 8.\n- Ben Carter drives the No. 12.\n- Mia Duke drives the No. 21.',
    'The season of Northline Racing in short.\n- Ava Stone drives the No. 8.\n- Ben Carter drives the No. 12.\n- Mia Duke drives the No. 21.',
  ])('but have that of the words over them: %s', (body) => {
    expect(seat(body)).toEqual(['confirmed driver=Ben Carter team=Northline Racing']);
  });
});

describe('answers and parts under other headings', () => {
  const seat = (body: string): string[] => seats('Ben Carter', body).filter((one) => one.includes('team='));

  it.each([
    'It is Tuesday.\n\nQ: Who replaces Ava Stone?\n\nA: Nobody. Northline Racing wants to keep her.\n\nQ: What happens to Ben Carter?\n\nA: He’s out of the 12 when the season ends. Lowland hasn’t said so.',
    'FROM OUR READERS\n\nThe mail was good.\n\nPut her in the car\n\nIf Northline Racing had sense it would sign Ava Stone. She is quick.\n\nRemember Ben\n\nYou forgot Ben Carter. In 1985 he drove the 77, for many owners.',
    'FIVE NAMES\n\nAva Stone\n\nShe drives for Northline Racing these days.\n\nBen Carter\n\nCarter was third in the No. 12 on Sunday.',
  ])('say nothing of each other’s teams: %s', (body) => {
    expect(seat(body)).toEqual([]);
  });

  it.each([
    'Northline Racing has set its drivers.\n\nWhy now? The team is in a hurry.\n\nBen Carter drives the No. 12.',
    'Northline Racing sets its line-up\n\nThe cars\n\nBen Carter drives the No. 12.',
    'News\n\nNorthline Racing\n\nBen Carter drives the No. 12.',
  ])('but go on with what the text is about: %s', (body) => {
    expect(seat(body)).toEqual(['confirmed driver=Ben Carter team=Northline Racing']);
  });

  it('know a team by the word before it', () => {
    const body =
      'Pinecrest F1 has a partner in IndyCar team Castle Wynn, for which its former reserve Ben Carter drives the No. 12.';
    expect(seat(body).filter((one) => one.includes('Pinecrest'))).toEqual([]);
  });
});
