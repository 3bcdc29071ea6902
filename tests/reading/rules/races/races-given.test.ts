import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

describe('a race that somebody gets or has', () => {
  it.each([
    'Ava Stone gets Daytona in the No. 44 for Northline Racing.',
    'Ava Stone gets at least Daytona in the No. 44 for Northline Racing.',
    'Ava Stone has Daytona in the No. 44 for Northline Racing.',
  ])('is a start: %s', (body) => {
    expect(claimsOf('start', '2022-01-25', body, ['driver', 'number', 'track'])).toEqual([
      'confirmed driver=Ava Stone number=44 track=Daytona International Speedway',
    ]);
  });

  it('is none where something else is had there', () => {
    expect(claimsOf('start', '2022-01-25', 'Ava Stone gets Daytona right every year.', ['driver'])).toEqual([]);
  });
});

describe('the title of a preview', () => {
  const rest = `Thirty-six teams know they will be in Sunday’s 68th Daytona 500. Nine others do not.

Ava Stone has Northline Racing’s fourth Ford, the No. 99.`;

  it('does not give a race the day of something else', () => {
    const body = `DAYTONA 500: nine cars, four spots, one long Thursday\n\n${rest}`;
    expect(claimsOf('start', '2026-02-11', body, ['driver', 'date'])).toEqual([
      'confirmed driver=Ava Stone date=2026-02-15',
    ]);
  });

  it('gives it the day beside it', () => {
    const body =
      'NORTHLINE RACING AT DAYTONA: Sunday, Feb. 15\n\nAva Stone has Northline Racing’s fourth Ford, the No. 99.';
    expect(claimsOf('start', '2026-02-11', body, ['driver', 'date'])).toEqual([
      'confirmed driver=Ava Stone date=2026-02-15',
    ]);
  });
});

describe('who forms the crew of a car', () => {
  it.each([
    'In IMSA, Ava Stone and Ben Carter form the crew of the No. 5 Northline Racing Porsche.',
    'In IMSA, Ava Stone and Ben Carter make up the line-up of the No. 5 Northline Racing Porsche.',
  ])('drives it: %s', (body) => {
    expect(claimsOf('ride', '2025-01-10', body, ['driver', 'number'])).toEqual([
      'confirmed driver=Ava Stone number=5',
      'confirmed driver=Ben Carter number=5',
    ]);
  });
});

describe('guests on loan', () => {
  it('race in the series of the article, and not in the one they come from', () => {
    const body = `IMSA preview: Rolex 24 at Daytona

Northline Racing runs two cars in the Rolex 24 at Daytona on Saturday. Ava Stone and Ben Carter are the pairing in the No. 6, with Dan Marsh and Cole Adler on loan from the WEC side of the house.`;
    expect(claimsOf('start', '2024-01-24', body, ['driver', 'series'])).toEqual([
      'confirmed driver=Ava Stone series=imsa',
      'confirmed driver=Ben Carter series=imsa',
      'confirmed driver=Cole Adler series=imsa',
      'confirmed driver=Dan Marsh series=imsa',
    ]);
  });
});

describe('who is put in a car while another is out', () => {
  it.each(['out', 'sidelined', 'unavailable'])('has the race, and not who is %s', (word) => {
    const body = `News of the week. With Ava Stone ${word}, Northline Racing put Ben Carter in the No. 12 for Talladega.`;
    expect(claimsOf('start', '2025-10-10', body, ['driver']).filter((start) => start.startsWith('confirmed'))).toEqual([
      'confirmed driver=Ben Carter',
    ]);
  });
});
