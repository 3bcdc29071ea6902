import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from './claims-of.js';

const SEATS = ['ride', 'start', 'exit', 'contract', 'crew'] as const;

/** Everything that a text says of seats, races and crews. */
function told(published: string, body: string): string[] {
  return claimsOfKinds(SEATS, published, body, ['person', 'driver', 'team', 'series', 'number', 'season', 'track']);
}

const BEFORE = '2025-06-28';

describe('what nobody can see', () => {
  it.each([
    'I also couldn’t see Ava Stone stepping into Ben Carter’s firesuit at Northline Racing.',
    'I can’t see Ava Stone joining Northline Racing in 2026.',
    'It is hard to see Ava Stone moving to Northline Racing.',
    'Nobody can picture Ava Stone driving for Northline Racing in 2026.',
    'I don’t see Ava Stone in the No. 12 at Northline Racing in 2026.',
    'I wouldn’t expect Ava Stone to wind up at Northline Racing.',
  ])('is no news: %s', (body) => {
    expect(told(BEFORE, body)).toEqual([]);
  });
});

describe('what somebody sees coming', () => {
  it.each([
    'I could see Ava Stone driving the No. 12 for Northline Racing in 2026.',
    'I still see Ava Stone in the No. 12 at Northline Racing in 2026.',
  ])('is talk: %s', (body) => {
    expect(told(BEFORE, body)).toEqual(['ride rumored driver=Ava Stone team=Northline Racing number=12 season=2026']);
  });

  it('is talk below a line that announces it', () => {
    const body =
      'It is June.\n\nMy other predictions for next season?\n\nAva Stone will move to Northline Racing in 2026.';
    expect(told(BEFORE, body)).toEqual(['ride rumored driver=Ava Stone team=Northline Racing season=2026']);
  });

  it('is none where a deal sees it', () => {
    const body = 'The deal sees Ava Stone driving the No. 12 for Northline Racing in 2026.';
    expect(told(BEFORE, body)).toEqual(['ride confirmed driver=Ava Stone team=Northline Racing number=12 season=2026']);
  });

  it('of last year says nothing of this one', () => {
    const body =
      'Last year, when Ben Carter announced he would leave Northline Racing after the 2024 season, I predicted that Carter would end up at Pinecrest Motorsports.';
    expect(told(BEFORE, body)).not.toContain('ride confirmed driver=Ben Carter team=Northline Racing season=2025');
  });
});

describe('a phrase of the time before', () => {
  it.each([
    [
      'lends no series',
      'The Xfinity Series is near. After an impressive run in the Truck Series, Ava Stone moves up to Xfinity full-time with Northline Racing.',
      'ride confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2025',
    ],
    [
      'lends none where the series comes last',
      'Following a stint in ARCA, Ava Stone steps up to the Truck Series with Northline Racing.',
      'ride confirmed driver=Ava Stone team=Northline Racing series=truck season=2025',
    ],
  ])('%s', (_, body, claim) => {
    expect(told('2025-02-04', body)).toContain(claim);
  });

  it('lends no team to another season', () => {
    const body =
      'After competing for Northline Racing in the Xfinity Series in 2024, Ava Stone made six starts in the ARCA Menards Series this year.';
    expect(told('2025-12-10', body)).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2024',
    ]);
  });
});

describe('who leads whose crew', () => {
  const NAMED = 'Dan Marsh has been named crew chief of Ava Stone’s No. 23 at Northline Racing in 2026.';

  it.each([
    'Marsh, who has spent the last two seasons as crew chief for Ben Carter at Pinecrest Motorsports, replaces Joe Cole.',
    'Marsh, who led Ben Carter’s crew at Pinecrest Motorsports this year, takes over from Joe Cole.',
  ])('is not what his successor did before: %s', (body) => {
    const claims = told('2025-12-07', `${NAMED} ${body}`);
    expect(claims.filter((claim) => claim.includes('Joe Cole') && claim.includes('Ben Carter'))).toEqual([]);
    expect(claims).toContain(
      'crew confirmed person=Dan Marsh driver=Ben Carter team=Pinecrest Motorsports season=2025',
    );
  });

  it('is no row where it is told of the past', () => {
    const body = `${NAMED}\n\nMarsh was the crew chief of Ben Carter at Pinecrest Motorsports in 2025.\n\nMarsh and Carter earned four top fives together.`;
    expect(told('2025-12-07', body)).not.toContain(
      'crew confirmed person=Dan Marsh driver=Ben Carter team=Northline Racing season=2026',
    );
  });

  it('was of the year that the words before name', () => {
    const body = `${NAMED} Marsh worked there in 2024, also working with Mia Torres.`;
    expect(told('2025-12-07', body)).not.toContain(
      'crew confirmed person=Dan Marsh driver=Mia Torres team=Northline Racing season=2026',
    );
  });

  it('is not told by who becomes a director', () => {
    const body = `${NAMED} Joe Cole, a former crew chief, steps in as competition director.`;
    expect(told('2025-12-07', body).filter((claim) => claim.startsWith('crew') && claim.includes('Cole'))).toEqual([]);
  });
});

describe('a car that somebody drove before', () => {
  it.each([
    'Ava Stone will drive the No. 31 formerly driven by Ben Carter at Northline Racing in 2026.',
    'Northline Racing gives Ava Stone the No. 31 previously driven by Ben Carter for 2026.',
    'The No. 31 previously driven by Ben Carter at Northline Racing goes to Ava Stone in 2026.',
  ])('is hers now: %s', (body) => {
    const claims = told(BEFORE, body);
    expect(claims.some((claim) => /Ava Stone.* number=31 season=2026/.test(claim))).toBe(true);
    expect(claims.some((claim) => /Ben Carter.* number=31 season=2026/.test(claim))).toBe(false);
  });

  it('was given up at no time that is told', () => {
    const body = 'Ava Stone moved from the No. 41 to the No. 42 car.';
    expect(told(BEFORE, body)).toEqual(['ride confirmed driver=Ava Stone number=41']);
  });
});

describe('a race gone by', () => {
  it.each([
    'Entries\n\nRejoining this week is Northline Racing, which we last saw two races ago at Dover Motor Speedway. Ava Stone will drive the No. 66 on Sunday.',
    'Entries\n\nThere are two fewer trucks than in last week’s race at Dover Motor Speedway. Ava Stone will drive the No. 66 for Northline Racing on Sunday.',
    'Entries\n\nBen Carter has his first run since Dover Motor Speedway earlier this month. Ava Stone will drive the No. 66 for Northline Racing on Sunday.',
  ])('is none to come: %s', (body) => {
    expect(told('2025-06-25', body).filter((claim) => claim.includes('Dover'))).toEqual([]);
  });
});

describe('who replaces somebody this weekend', () => {
  it('ends nobody’s time in a seat', () => {
    const body = 'Ava Stone takes the controls of Northline Racing’s No. 20 this weekend, replacing Ben Carter.';
    expect(told(BEFORE, body).filter((claim) => claim.includes('Ben Carter'))).toEqual([]);
  });

  it('does so where it begins with that weekend', () => {
    const body = 'Ava Stone will drive the No. 20 for Northline Racing beginning this weekend, replacing Ben Carter.';
    expect(told(BEFORE, body)).toContain('exit confirmed driver=Ben Carter team=Northline Racing season=2025');
  });
});
