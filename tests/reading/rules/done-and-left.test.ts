import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from './claims-of.js';

const DAY = '2017-01-12';

describe('who is done driving', () => {
  it.each([
    'Ava Stone said that she is done driving the No. 7 Ford of Northline Racing.',
    'Ava Stone is done driving the No. 7 for Northline Racing.',
  ])('leaves the car: %s', (body) => {
    expect(claimsOf('exit', DAY, body, ['driver', 'team', 'number'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=7',
    ]);
    expect(claimsOf('ride', DAY, body, ['driver', 'season'])).not.toContain('confirmed driver=Ava Stone season=2017');
  });

  it.each(['Ava Stone is through driving the No. 7.', 'Ava Stone has stopped driving the No. 7.'])(
    'has it no more: %s',
    (body) => {
      expect(claimsOf('ride', DAY, body, ['driver', 'season'])).not.toContain('confirmed driver=Ava Stone season=2017');
    },
  );

  it('keeps it where she is not', () => {
    const body = 'Ava Stone enjoys driving the No. 7 Ford of Northline Racing in the Cup Series.';
    expect(claimsOf('exit', DAY, body, ['driver'])).toEqual([]);
  });
});

describe('the season that is not the end', () => {
  const told = (lead: string): string =>
    `Ava Stone is leaving the No. 7 of Northline Racing. ${lead} She is to be replaced.\n\nBen Carter is in the No. 12 of Pinecrest Motorsports.`;

  it.each(['She goes at once, and not after this season.', 'She goes now rather than after this year.'])(
    'announces none: %s',
    (lead) => {
      expect(claimsOf('ride', DAY, told(lead), ['driver', 'season'])).toContain(
        'confirmed driver=Ben Carter season=2017',
      );
    },
  );
});

describe('who leaves somebody to be a crew chief', () => {
  it('is that crew chief, and takes no team along', () => {
    const body = 'Dan Marsh leaves Pinecrest Motorsports to be Ava Stone’s crew chief.';
    expect(claimsOfKinds(['crew', 'ride'], '2025-10-28', body, ['person', 'driver', 'team'])).toEqual([
      'crew confirmed person=Dan Marsh driver=Ava Stone',
    ]);
  });

  it('is not whom he leaves', () => {
    const body =
      'Ava Stone drives the No. 88 for Northline Racing. Dan Marsh quits Ben Carter and Pinecrest Motorsports in June to become her crew chief.';
    expect(claimsOf('crew', '2025-10-28', body, ['person']).join()).not.toContain('person=Ben Carter');
  });

  it('has his team where it is none that he leaves', () => {
    const body = 'Dan Marsh goes to Pinecrest Motorsports to be Ava Stone’s crew chief.';
    expect(claimsOf('crew', '2025-10-28', body, ['person', 'team'])).toEqual([
      'confirmed person=Dan Marsh team=Pinecrest Motorsports',
    ]);
  });
});

describe('what is not so yet', () => {
  it.each([
    'There is talk of Ava Stone racing once she’s 18.',
    'Ava Stone will be back by the time she is 24, he says.',
  ])('is no age: %s', (body) => {
    expect(claimsOf('bio', DAY, body, ['driver', 'age'])).toEqual([]);
  });

  it('is one where she is', () => {
    expect(claimsOf('bio', DAY, 'Ava Stone drives the No. 12. She’s 18.', ['driver', 'age'])).toEqual([
      'confirmed driver=Ava Stone age=18',
    ]);
  });

  it('takes nobody’s seat', () => {
    const body = 'Ben Carter will drive the No. 12 for Northline Racing in 2018. Ava Stone could be the odd man out.';
    expect(claimsOf('exit', '2017-10-12', body, ['driver'])).toEqual([]);
  });
});

describe('somebody beside who is told of', () => {
  it('has the age behind his name', () => {
    const body = 'Ava Stone will share the No. 12 in IMSA with Ben Carter, the 38-year-old from Ohio.';
    expect(claimsOf('bio', DAY, body, ['driver', 'age'])).toEqual(['confirmed driver=Ben Carter age=38']);
  });

  it('shares an office, and no seat', () => {
    const body =
      'Ava Stone drives for Northline Racing in IMSA. “It works,” said Gil Ross, who is president of Northline jointly with Ned Lowe of Pinecrest Motorsports.';
    expect(claimsOf('ride', DAY, body, ['driver']).join()).not.toContain('Ned Lowe');
  });
});
