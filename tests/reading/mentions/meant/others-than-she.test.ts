import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../../rules/claims-of.js';

describe('what is told of a relative', () => {
  const lead = 'Ben Carter drives the No. 15 for Northline Racing.';

  it.each(['His brother is 17, so he will miss Daytona.', 'Carter’s younger brother is 17, so he will miss Daytona.'])(
    'is not told of whose relative he is: %s',
    (body) => {
      expect(claimsOf('start', '2023-01-20', `${lead} ${body}`, ['driver'])).toEqual([]);
    },
  );

  it('is told of the one before, where another was named', () => {
    const body = `${lead}\n\nNo. 17: Cole Carter. Ben’s brother is going for Rookie of the Year: he does not turn 18 until March 25, so he will miss Daytona.`;
    expect(claimsOf('start', '2023-01-20', body, ['driver', 'number'])).toEqual([
      'denied driver=Cole Carter number=17',
    ]);
  });

  it('is told of herself where nobody stands between', () => {
    expect(claimsOf('start', '2023-01-20', `${lead} He is hurt, so he will miss Daytona.`, ['driver'])).toEqual([
      'denied driver=Ben Carter',
    ]);
  });
});

describe('who is introduced as the man who', () => {
  it.each([
    'Ava Stone was introduced on Tuesday as the driver who will race the No. 18 of Northline Racing.',
    'Ava Stone was named as the one who will pilot the No. 18 of Northline Racing.',
  ])('does it: %s', (body) => {
    expect(claimsOf('ride', '2025-02-25', body, ['driver', 'number'])).toEqual([
      'confirmed driver=Ava Stone number=18',
    ]);
  });

  it('is not who is described so', () => {
    const body = 'Ava Stone was beaten by the driver who will race the No. 18 of Northline Racing.';
    expect(claimsOf('ride', '2025-02-25', body, ['driver'])).toEqual([]);
  });
});

describe('what a question takes for granted', () => {
  it('is told', () => {
    const body = 'News of the week. Will Ava Stone, who drives the No. 12 for Northline Racing, stay? Nobody knows.';
    expect(claimsOf('ride', '2025-08-01', body, ['driver', 'number', 'season'])).toEqual([
      'confirmed driver=Ava Stone number=12 season=2025',
    ]);
  });

  it('is not what it asks', () => {
    const body = 'News of the week. Is Ava Stone the one who drives the No. 12 for Northline Racing? Nobody knows.';
    expect(claimsOf('ride', '2025-08-01', body, ['driver', 'number'])).toEqual([]);
  });
});

describe('posts of others beside a driver', () => {
  it('do not keep her from having driven', () => {
    const body =
      'Ava Stone is back. The daughter of team owner Dan Marsh, she spent the past two seasons at Northline Racing.';
    expect(claimsOf('ride', '2025-11-01', body, ['driver', 'team', 'season'])).toContain(
      'confirmed driver=Ava Stone team=Northline Racing season=2024',
    );
  });

  it('keep who has one from having driven', () => {
    const body = 'Dan Marsh, the crew chief, spent the past two seasons with Northline Racing.';
    expect(claimsOf('ride', '2025-11-01', body, ['driver'])).toEqual([]);
  });

  it('are none of whoever NASCAR called a race early for', () => {
    const body =
      'Ava Stone led when NASCAR called the race for weather on Sunday.\n\nBen Carter drives the No. 1 for Northline Racing; Dan Marsh is his crew chief.';
    expect(claimsOf('crew', '2025-07-07', body, ['person'])).toEqual(['confirmed person=Dan Marsh']);
  });
});

describe('an owner', () => {
  const lead = 'Northline Racing runs the No. 5 in the Xfinity Series for several drivers.';

  it('drives where he does a track on a day', () => {
    const body = `${lead} Dan Marsh, who owns the team, does Texas on April 4.`;
    expect(claimsOfKinds(['start'], '2025-01-22', body, ['driver', 'track'])).toEqual([
      'start confirmed driver=Dan Marsh track=Texas Motor Speedway',
    ]);
  });

  it('does not where he does business there', () => {
    const body = `${lead} Dan Marsh, who owns the team, does business in Texas in April.`;
    expect(claimsOfKinds(['start', 'ride'], '2025-01-22', body, ['driver'])).toEqual([]);
  });
});
