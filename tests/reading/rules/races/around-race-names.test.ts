import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const DAY = '2031-05-20';
const starts = (text: string): string[] =>
  claimsOf('start', DAY, text, ['driver', 'track', 'race', 'date', 'sponsor', 'series']);

describe('what stands around the name of a race', () => {
  it.each([
    ['Harvest 250 presented by Acme', 'race=Harvest 250'],
    ['Harvest 250 powered by Acme', 'race=Harvest 250'],
    ['Harvest 250 presented by Blue Hill Grain of Ohio', 'race=Harvest 250'],
    ['Harvest 250 NASCAR Truck Series race at Dover', 'track=Dover Motor Speedway race=Harvest 250 series=truck'],
    ['NASCAR Truck Series’ General Harvest 250', 'race=General Harvest 250 series=truck'],
    ['Harvest 250 (7:30 p.m., FS1)', 'race=Harvest 250'],
    ['Indy GP', 'track=Indianapolis Motor Speedway Road Course race=Sonsio Grand Prix'],
  ])('the %s', (race, slots) => {
    const [start = '', other] = starts(`Ava Stone will drive the No. 12 for Northline Racing in the ${race}.`);
    expect(start.replace(' series=indycar', '')).toBe(`confirmed driver=Ava Stone ${slots}`);
    expect(other).toBeUndefined();
  });

  it('but a car that is presented by a firm has its name', () => {
    const text =
      'Ava Stone will drive the No. 12 for Northline Racing in the Harvest 250. The car will be presented by Acme.';
    expect(starts(text)).toEqual(['confirmed driver=Ava Stone race=Harvest 250 sponsor=Acme']);
  });

  it('two races of a weekend stay two', () => {
    const text =
      'Ava Stone will drive the No. 12 for Northline Racing in the Harvest 250 at Dover and the NASCAR Truck Series race at Iowa Speedway.';
    expect(starts(text)).toHaveLength(2);
  });
});

describe('a race of a list of days', () => {
  it.each([
    ['General Harvest 150', 'General Harvest 150'],
    ['Dan Fox’s Crisp Chips 300', 'Dan Fox’s Crisp Chips 300'],
    ['Farmer Made in Vermont 250', 'Farmer Made in Vermont 250'],
    ['Andy’s Frozen Treats 335', 'Andy’s Frozen Treats 335'],
  ])('is called by its whole name: %s', (row, race) => {
    const text = `Ava Stone’s 2031 schedule with Northline Racing:\n\n- June 7: ${row}\n- June 14: Charlotte`;
    expect(starts(text)).toContain(`confirmed driver=Ava Stone race=${race} date=2031-06-07`);
    expect(starts(text)).toHaveLength(2);
  });
});

describe('how many races of one kind there are', () => {
  it.each(['all seven road course races', 'all eight oval races', 'all ten short track events'])('%s', (races) => {
    const text = `Ava Stone will run ${races} in the No. 12 for Northline Racing in the NASCAR Truck Series.`;
    expect(claimsOf('ride', DAY, text, ['driver', 'extent'])).toEqual(['confirmed driver=Ava Stone extent=part-time']);
  });

  it('but all seven races are the season', () => {
    const text = 'Ava Stone will run all seven races in the No. 12 for Northline Racing in the NASCAR Truck Series.';
    expect(claimsOf('ride', DAY, text, ['driver', 'extent'])).toEqual(['confirmed driver=Ava Stone extent=full-time']);
  });
});

describe('a day of the weekend that is not the race’s', () => {
  const preview = (said: string): string[] =>
    claimsOfKinds(
      ['start', 'result'],
      '2031-05-24',
      `Dover preview\n\nAva Stone drives the No. 12 for Northline Racing. Stone ${said}. The Harvest 200 is on Sunday.`,
      ['driver', 'track', 'position', 'date'],
    );
  const race = 'start confirmed driver=Ava Stone track=Dover Motor Speedway date=2031-05-25';

  it.each([
    'will take part in Friday’s practice at Dover',
    'will be in Friday’s qualifying session at Dover',
    'finished second in her heat race at Dover',
    'was third in her qualifier at Dover',
  ])('%s', (said) => {
    expect(preview(said)).toEqual([race]);
  });

  it('a race still to come has not the day of a win', () => {
    expect(preview('won the spring race at Dover')).toEqual([
      'result confirmed driver=Ava Stone track=Dover Motor Speedway position=1',
      race,
    ]);
  });
});

describe('a race that a sponsor of a series pays for', () => {
  it.each(['Xfinity 300', 'Busch Light 300', 'Nationwide 300', 'O’Reilly Auto Parts 300'])(
    '%s in a title names no series',
    (race) => {
      const text = `Stone to run ${race}\n\nAva Stone will make her debut with Northline Racing in the ${race} on June 15.`;
      expect(starts(text)).toEqual([`confirmed driver=Ava Stone race=${race} date=2031-06-15`]);
    },
  );
});

describe('a finish that is none', () => {
  const results = (text: string): string[] =>
    claimsOf('result', DAY, `Ava Stone drives the No. 12 for Northline Racing. ${text}`, ['driver', 'position']);

  it.each([
    'Stone was disqualified after finishing second at Dover.',
    'Stone was disqualified after winning at Dover.',
    'Stone won Saturday’s iRacing event at Dover.',
    'Stone finished third in the simulated race at Dover.',
    'Stone finished fourth in the virtual race at Dover.',
    'Stone ended Stage 2 in third at Dover.',
    'Stone was third at the end of Stage 1 at Dover.',
    'Stone was second on the starting grid at Dover.',
    'Stone won the fan vote at Dover.',
    'Stone won the $100,000 bonus at Dover.',
    'Stone won the consolation race at Dover.',
    'Stone finished first in the B-main at Dover.',
  ])('%s', (text) => {
    expect(results(text)).toEqual([]);
  });

  it.each([
    ['Stone, an iRacing champion, won at Dover in May.', '1'],
    ['Stone finished second at Dover and raced on in the heat.', '2'],
  ])('but: %s', (text, position) => {
    expect(results(text)).toEqual([`confirmed driver=Ava Stone position=${position}`]);
  });
});

describe('one race that is not named', () => {
  const rides = (text: string): string[] => claimsOf('ride', DAY, text, ['driver', 'number', 'season']);

  it.each([
    'Ava Stone will run the playoff opener in the No. 12 for Northline Racing.',
    'Ava Stone will drive the No. 12 for Northline Racing in the Xfinity opener.',
    'Ava Stone will drive the No. 12 for Northline Racing in the 12-lap shootout.',
    'Ava Stone will run Saturday’s main event in the No. 12 for Northline Racing.',
    'Ava Stone will make the championship race in the No. 12 for Northline Racing.',
  ])('is no seat for the season: %s', (text) => {
    expect(rides(text)).toEqual([]);
  });

  it.each([
    'Ava Stone will drive the No. 12 for Northline Racing beginning with the season opener.',
    'Ava Stone will drive the No. 12 for Northline Racing from the next race on.',
    'Ava Stone will drive the No. 12 for Northline Racing this season, in the opener with Acme on board.',
    'Ava Stone will drive the No. 12 for Northline Racing in the season opener and the rest of 2031.',
  ])('but: %s', (text) => {
    expect(rides(text)).toEqual(['confirmed driver=Ava Stone number=12 season=2031']);
  });
});
