import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const START = ['driver', 'team', 'series', 'number', 'track', 'date'];
const starts = (body: string, day = '2025-01-20'): string[] => claimsOf('start', day, body, START);
const NEWS = 'Northline Racing runs a third car in the 2025 NASCAR Xfinity Series. ';

describe('a car that many drive', () => {
  it.each([
    'Its No. 8 goes to half a dozen drivers.',
    'The No. 8 of Northline Racing is handed to five different drivers.',
    'Northline Racing has six drivers for the No. 8.',
    'Crew chief Dan Marsh is there for everybody who straps into the No. 8 of Northline Racing.',
    'Northline Racing wants the best from whoever drives the No. 8.',
  ])('is that of the races told behind: %s', (how) => {
    expect(
      starts(`${NEWS}${how} Leo Brandt, a Cup rookie with Pinecrest Motorsports’ No. 47, races at Iowa on June 6.`),
    ).toEqual([
      'confirmed driver=Leo Brandt team=Northline Racing series=xfinity number=8 track=Iowa Speedway date=2025-06-06',
    ]);
  });

  it('is of its own team, whatever team somebody has come from', () => {
    expect(
      starts(
        `${NEWS}The No. 8 of Northline Racing goes to several drivers. Leo Brandt was let go by Pinecrest Motorsports; he has Iowa on June 6.`,
      ),
    ).toEqual([
      'confirmed driver=Leo Brandt team=Northline Racing series=xfinity number=8 track=Iowa Speedway date=2025-06-06',
    ]);
  });

  it('has a crew chief for all of them', () => {
    const body = `${NEWS}The number comes from Ed Vance’s team. Dan Marsh will be the crew chief for everyone who drives the No. 8.`;
    expect(claimsOf('crew', '2025-01-20', body, ['person', 'driver', 'number'])).toEqual([
      'confirmed person=Dan Marsh number=8',
    ]);
  });
});

describe('races for each of two', () => {
  const before = 'Northline Racing has two cars in the 2025 IMSA WeatherTech SportsCar Championship. ';
  const both = ['Ava Stone', 'Leo Brandt'].map(
    (driver) => `driver=${driver} number=${driver === 'Ava Stone' ? 10 : 40}`,
  );
  it.each([
    'Ava Stone is the third driver in the No. 10; Leo Brandt has the same job in the No. 40. That’s two races for each of them: Sebring (March 15) and Watkins Glen (June 22).',
    'Ava Stone joins the No. 10 and Leo Brandt joins the No. 40. Each gets two races: Sebring (March 15) and Watkins Glen (June 22).',
    'Ava Stone helps out in the No. 10, Leo Brandt in the No. 40. They run the same races: Sebring on March 15 and Watkins Glen on June 22.',
  ])('%s', (text) => {
    const found = claimsOf('start', '2024-12-06', before + text, ['driver', 'number', 'date']);
    expect(found).toEqual(
      both.flatMap((one) => ['2025-03-15', '2025-06-22'].map((day) => `confirmed ${one} date=${day}`)),
    );
  });

  it.each([
    'Ava Stone was in the No. 10 and Leo Brandt in the No. 40. Each has two races on television: Sebring on March 15 and Watkins Glen on June 22.',
    'Ava Stone might be in the No. 10, Leo Brandt in the No. 40. That’s two races for each of them: Sebring on March 15 and Watkins Glen on June 22.',
  ])('nothing of: %s', (text) => {
    expect(claimsOf('start', '2024-12-06', before + text, ['driver', 'date'])).toEqual([]);
  });

  it('who is named for two cars in turn is no surer than the verb', () => {
    const body = `${before}Ava Stone might be in the No. 10, Leo Brandt in the No. 40.`;
    expect(claimsOf('ride', '2024-12-06', body, ['driver'])).toEqual([
      'rumored driver=Ava Stone',
      'rumored driver=Leo Brandt',
    ]);
  });
});

describe('tracks in the plural', () => {
  it('are run twice', () => {
    const body = `${NEWS}Leo Brandt gets four races: both Richmonds (April 12, Sept. 20) and the two Dovers (May 4, Oct. 5).`;
    expect(claimsOf('start', '2025-01-20', body, ['track', 'date'])).toEqual([
      'confirmed track=Dover Motor Speedway date=2025-05-04',
      'confirmed track=Dover Motor Speedway date=2025-10-05',
      'confirmed track=Richmond Raceway date=2025-04-12',
      'confirmed track=Richmond Raceway date=2025-09-20',
    ]);
  });
});
