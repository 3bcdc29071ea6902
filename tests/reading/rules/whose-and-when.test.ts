import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from './claims-of.js';

const SEATS = ['ride', 'start', 'exit', 'contract', 'crew'] as const;

/** Everything that a text says of seats, races and crews. */
function told(published: string, body: string): string[] {
  return claimsOfKinds(SEATS, published, body, ['person', 'driver', 'team', 'number', 'season', 'replacedBy']);
}

const SUMMER = '2025-08-06';
const WINTER = '2025-12-04';

describe('whose car it is in a clause with a driver of its own', () => {
  it.each([
    'while teammate Ben Carter will return in his No. 14',
    'while 2013 race winner Ben Carter will return in his No. 14',
    'and series veteran Ben Carter will be back in his No. 14',
    'while Ben Carter will return in his No. 14',
  ])('…, %s', (rest) => {
    const claims = told(SUMMER, `Ava Stone will drive the No. 4 for Northline Racing, ${rest}.`);
    expect(claims.filter((claim) => claim.includes('number=14'))).toEqual([
      'ride confirmed driver=Ben Carter team=Northline Racing number=14 season=2025',
    ]);
  });

  it('is the first one’s where nobody else does anything', () => {
    const claims = told(SUMMER, 'Ava Stone drives for Northline Racing and keeps winner Ben Carter behind her No. 14.');
    expect(claims.filter((claim) => claim.includes('Ben Carter'))).toEqual([]);
  });

  it('is neither’s where it may be both’s', () => {
    const text =
      'Northline Racing says that Ben Carter will join them next season alongside Cole Stone in his second year with Northline.';
    expect(told(SUMMER, text)).toEqual([
      'ride confirmed driver=Ben Carter team=Northline Racing season=2026',
      'ride confirmed driver=Cole Stone team=Northline Racing season=2026',
    ]);
  });
});

describe('what somebody currently does beside what is to come', () => {
  it.each([
    [
      'who currently drives',
      'Ava Stone will stay with Northline Racing in 2026, and her teammate will be Ben Carter, who currently drives for Pinecrest Motorsports.',
      'ride confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025',
    ],
    [
      'where he currently competes',
      'Ben Carter will leave Pinecrest Motorsports, where he currently competes in the Xfinity Series, to move up in 2026 with Northline Racing.',
      'ride confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025',
    ],
    [
      'who now drives, of who is replaced',
      'Ben Carter will join Northline Racing next season, replacing Ava Stone, who now drives the No. 12.',
      'ride confirmed driver=Ava Stone team=Northline Racing number=12 season=2025',
    ],
  ])('%s: this season’s, in the winter too', (_, text, claim) => {
    for (const day of [SUMMER, WINTER]) {
      const [kind, , ...slots] = claim.split(' ');
      expect(told(day, text)).toContain(`${kind} confirmed ${slots.join(' ')}`);
      expect(told(day, text)).not.toContain(claim.replace('2025', '2026'));
    }
  });

  it('is next season’s where the winter’s news says "now"', () => {
    const text = 'Northline Racing has its drivers for 2026. Ava Stone is now in the No. 12.';
    expect(told(WINTER, text)).toContain('ride confirmed driver=Ava Stone team=Northline Racing number=12 season=2026');
  });
});

describe('talk that a sentence has confirmed', () => {
  it.each([
    'While rumors had hinted at it for months, in July it was confirmed that Ben Carter is leaving Pinecrest Motorsports.',
    'After weeks of speculation, Pinecrest Motorsports confirmed that Ben Carter is leaving the team.',
  ])('is no rumour: %s', (text) => {
    expect(told(SUMMER, text)).toContain('exit confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025');
  });

  it.each([
    'While rumors had hinted at it for weeks, one report said that Ben Carter is leaving Pinecrest Motorsports.',
    'After weeks of speculation, sources say that Ben Carter is leaving Pinecrest Motorsports.',
  ])('is one where nobody confirms it: %s', (text) => {
    expect(told(SUMMER, text)).toContain('exit rumored driver=Ben Carter team=Pinecrest Motorsports season=2025');
  });
});

describe('who pays for a car', () => {
  it.each(['the No. 41 Harbor Paints team', 'the No. 41 Harbor Paints Toyota', 'the #41 Harbor Paints car'])(
    'drives it not: %s',
    (car) => {
      const claims = told(SUMMER, `Dan Marsh is the crew chief for ${car} with Ava Stone at Northline Racing.`);
      expect(claims.join()).not.toContain('Harbor');
    },
  );

  it('is no driver whose given name is known', () => {
    expect(
      told(SUMMER, 'Fans of the No. 12 Ava Stone Chevrolet saw Stone win. She drives for Northline Racing.'),
    ).toContain('ride confirmed driver=Ava Stone team=Northline Racing season=2025');
  });
});

describe('the crew of a car that is left', () => {
  it('is not led by who was an engineer there', () => {
    const text =
      'Northline Racing said that Dan Marsh has been promoted from race engineer on the No. 39 to crew chief for the No. 41 of Ava Stone.';
    expect(told(SUMMER, text).filter((claim) => claim.startsWith('crew'))).toEqual([
      'crew confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing number=41 season=2025',
    ]);
  });

  it('is still his whose post it was', () => {
    const text = 'Crew chief Dan Marsh will move from the No. 39 to the No. 41 of Ava Stone next season.';
    expect(told(SUMMER, text)).toContain('crew confirmed person=Dan Marsh number=39 season=2025');
  });

  it('is another’s until he comes', () => {
    const claims = told(WINTER, 'Crew chief Dan Marsh moves to the No. 41 of Ava Stone.');
    expect(claims.filter((claim) => claim.startsWith('crew'))).toEqual([
      'crew confirmed person=Dan Marsh driver=Ava Stone number=41 season=2026',
    ]);
  });
});

describe('several in the place of several', () => {
  it('come and go, and nobody says who for whom', () => {
    const text = 'Ava Stone and Ben Carter will replace Emma Diaz and Leo Torres at Northline Racing next season.';
    expect(told(SUMMER, text)).toEqual([
      'exit confirmed driver=Emma Diaz team=Northline Racing season=2025',
      'exit confirmed driver=Leo Torres team=Northline Racing season=2025',
      'ride confirmed driver=Ava Stone team=Northline Racing season=2026',
      'ride confirmed driver=Ben Carter team=Northline Racing season=2026',
      'ride confirmed driver=Emma Diaz team=Northline Racing season=2025',
      'ride confirmed driver=Leo Torres team=Northline Racing season=2025',
    ]);
  });

  it('is one’s successor where one goes', () => {
    expect(told(SUMMER, 'Ava Stone will replace Emma Diaz at Northline Racing next season.')).toContain(
      'exit confirmed driver=Emma Diaz team=Northline Racing season=2025 replacedBy=Ava Stone',
    );
  });
});

describe('cars for drivers', () => {
  it.each([
    'Northline Racing returns with the No. 12 and No. 22 for Ava Stone and Ben Carter, respectively.',
    'Northline Racing has the No. 12 and the No. 22 for Ava Stone and Ben Carter.',
  ])('are in the order in which both are named: %s', (text) => {
    expect(told(SUMMER, text)).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing number=12 season=2025',
      'ride confirmed driver=Ben Carter team=Northline Racing number=22 season=2025',
    ]);
  });

  it('are nobody’s where one driver is named for two', () => {
    expect(told(SUMMER, 'Northline Racing has the No. 12 and the No. 22 for Ava Stone.')).toEqual([]);
  });
});

describe('sentences without a full stop below names', () => {
  const PAIRS = `Formula 1 seats for 2026

The season is over, and Leo Torres may be let go by Red Bull.

Mercedes

Ava Stone stays, Ben Carter replaces Emma Diaz

Ferrari

Cleo Hale stays, Emma Diaz replaces Lou Quill`;

  it('are of the teams that stand over them', () => {
    const claims = told(WINTER, PAIRS);
    expect(claims).toContain('ride confirmed driver=Ava Stone team=Mercedes season=2026');
    expect(claims).toContain('ride confirmed driver=Emma Diaz team=Ferrari season=2026');
    expect(claims).toContain('exit confirmed driver=Lou Quill team=Ferrari season=2025 replacedBy=Emma Diaz');
    expect(claims.filter((claim) => claim.includes('Red Bull') && !claim.includes('Torres'))).toEqual([]);
  });

  it('stay headings where an article has one of them', () => {
    const text = `News of the week\n\nRacing goes on.\n\nMercedes\n\nStone leaves for Northline\n\nAva Stone leaves Mercedes for Ferrari in 2026, the team said.`;
    expect(told(WINTER, text)).toContain('ride confirmed driver=Ava Stone team=Ferrari season=2026');
  });
});

describe('a team’s whole name', () => {
  it.each([
    ['a maker before it', 'Ava Stone drives for Acura Team Verde in IMSA.', 'Acura Team Verde'],
    ['its cars behind it', 'Ava Stone drives for Team Verde Ford in the Cup Series.', 'Team Verde'],
    ['an office behind it', 'Ava Stone drives for Verde Team. Verde Team President Dan Marsh said so.', 'Verde Team'],
  ])('%s', (_, text, team) => {
    expect(told(SUMMER, text)).toEqual([`ride confirmed driver=Ava Stone team=${team} season=2025`]);
  });
});

describe('the announcement that somebody would do something', () => {
  it.each([
    'The paddock was shaken by the announcement that Ben Carter would join Northline Racing in 2026.',
    'The news that Ben Carter would join Northline Racing in 2026 came on Monday.',
  ])('is as good as announcing it: %s', (text) => {
    expect(told(SUMMER, text)).toEqual(['ride confirmed driver=Ben Carter team=Northline Racing season=2026']);
  });

  it.each([
    'Northline Racing awaits confirmation that Ben Carter would join the team in 2026.',
    'Fans hoped for the announcement that Ben Carter would join Northline Racing in 2026.',
  ])('is none where it has not come: %s', (text) => {
    expect(told(SUMMER, text).filter((claim) => claim.includes('confirmed'))).toEqual([]);
  });
});

describe('a season in other racing', () => {
  it('is none in the series of the text', () => {
    const text =
      'Ava Stone will drive for Northline Racing in IndyCar in 2026. She will be an IndyCar rookie, but is entering her fourth season with Northline in sports cars.';
    expect(told(WINTER, text)).toEqual(['ride confirmed driver=Ava Stone team=Northline Racing season=2026']);
  });

  it('counts where it is in that series', () => {
    const text = 'Ava Stone is entering her third season with Northline Racing in IndyCar.';
    expect(told(SUMMER, text)).toContain('ride confirmed driver=Ava Stone team=Northline Racing season=2024');
  });
});

describe('whose somebody is by the way', () => {
  it('is told of no holder of an office', () => {
    const text = 'Ava Stone may become team principal if Northline Racing’s Dan Marsh steps back. Marsh raced once.';
    expect(told(SUMMER, text)).toEqual([]);
  });

  it('is nobody’s of a post that is told with what else was done', () => {
    const text =
      'Ava Stone drives for Northline Racing. Stone has raced in Formula 2, as well as being a test driver there.';
    expect(told(SUMMER, text)).toEqual(['ride confirmed driver=Ava Stone team=Northline Racing season=2025']);
  });

  it('is the team’s that signs her as its reserve, as well as for tests', () => {
    const text = 'Northline Racing has signed Ava Stone as its reserve driver, as well as for tests.';
    expect(told(SUMMER, text)).toEqual(['contract confirmed driver=Ava Stone team=Northline Racing']);
  });

  it('is that of none of them where each had a team of his own', () => {
    const text =
      'Northline Racing said that it has two seats. Ben Carter and Leo Torres have been dropped by their respective teams.';
    expect(told(SUMMER, text)).toEqual([]);
  });
});

describe('a move within a team', () => {
  it('is no departure', () => {
    const text = 'At Northline Racing, Ben Carter switches from the squad’s No. 11 to partner Ava Stone in the No. 17.';
    expect(told(SUMMER, text).filter((claim) => claim.startsWith('exit'))).toEqual([]);
  });

  it('is one where the other car has a team', () => {
    const text =
      'Ben Carter will switch from the No. 11 of Pinecrest Motorsports to drive the No. 17 for Northline Racing.';
    expect(told(SUMMER, text)).toContain(
      'exit confirmed driver=Ben Carter team=Pinecrest Motorsports number=11 season=2025',
    );
  });
});

describe('where something has happened', () => {
  it.each([
    'Ben Carter will drive the No. 10 for Northline Racing after his crash at Talladega.',
    'Ben Carter will drive the No. 10 for Northline Racing, days after a confrontation between Ava Stone and Dan Marsh at Talladega.',
  ])('is no race to come: %s', (text) => {
    expect(told(SUMMER, text).filter((claim) => claim.startsWith('start'))).toEqual([]);
  });

  it.each([
    'Ben Carter will drive the No. 10 for Northline Racing at Dover after his crash at Talladega.',
    'Ben Carter will drive the No. 10 for Northline Racing after the summer break at Dover.',
    'Ben Carter will be back in the No. 10 for Northline Racing after his injury, at Dover on Sunday.',
  ])('is beside one: %s', (text) => {
    const starts = claimsOfKinds(['start'], SUMMER, text, ['driver', 'track']);
    expect(starts).toEqual(['start confirmed driver=Ben Carter track=Dover Motor Speedway']);
  });
});

describe('a heading that ends with a year', () => {
  it('dates what stands below it', () => {
    const text = `Drivers who stood in

Some came for one race.

Ben Carter subs for Leo Torres, 1998

In September, Carter was called in to drive Torres’s No. 94 at Dover. Carter finished sixth.`;
    const claims = told(SUMMER, text);
    expect(claims.filter((claim) => claim.startsWith('start'))).toEqual([]);
    expect(claims.join()).not.toContain('season=2025');
  });
});
