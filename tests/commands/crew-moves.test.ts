import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { role: 'crew chief', team: 'Heron Motorsports', series: 'cup', number: '7' };
const has = (person: string, season: number): Said => sure('crew', { ...CAR, person, season });
const hasNot = (person: string, season: number): Said => denial('crew', { ...CAR, person, season });

/** Who takes whose place on the car, newest first. */
async function changes(day: string, told: readonly (readonly [string, readonly Said[]])[]): Promise<string[]> {
  const claims = told.flatMap(([published, said]) => article(published, said));
  return (await linesOf('/moves series:Cup', settingOn(day, claims))).flatMap(
    (line) => /crew chief (.+)$/.exec(line)?.[1] ?? [],
  );
}

describe('a crew chief in the place of another', () => {
  const begun = ['2030-01-10', [has('Al First', 2030)]] as const;

  it.each<readonly [string, readonly (readonly [string, readonly Said[]])[]]>([
    ['of whom nothing more is said', [['2030-05-06', [has('Bo Second', 2030)]]]],
    ['named beside the new one', [['2030-05-06', [has('Bo Second', 2030), has('Al First', 2030)]]]],
    [
      'named beside the new one later',
      [
        ['2030-05-06', [has('Bo Second', 2030)]],
        ['2030-05-09', [has('Bo Second', 2030), has('Al First', 2030)]],
      ],
    ],
    ['ruled out beside it', [['2030-05-06', [has('Bo Second', 2030), hasNot('Al First', 2030)]]]],
    [
      'ruled out later',
      [
        ['2030-05-06', [has('Bo Second', 2030)]],
        ['2030-05-09', [hasNot('Al First', 2030)]],
      ],
    ],
    [
      'ruled out before',
      [
        ['2030-04-30', [hasNot('Al First', 2030)]],
        ['2030-05-06', [has('Bo Second', 2030)]],
      ],
    ],
    [
      'ruled out for the next season',
      [
        ['2030-11-06', [hasNot('Al First', 2031)]],
        ['2030-11-20', [has('Bo Second', 2031)]],
      ],
    ],
  ])('is told: %s', async (_, then) => {
    expect(await changes('2030-12-01', [begun, ...then])).toEqual(['Bo Second in place of Al First']);
  });

  it('is none while nobody is named, and none who is ruled out', async () => {
    expect(await changes('2030-12-01', [begun, ['2030-04-30', [hasNot('Al First', 2030)]]])).toEqual([]);
    const takenBack = [begun, ['2030-05-06', [has('Bo Second', 2030)]], ['2030-05-07', [hasNot('Bo Second', 2030)]]];
    expect(await changes('2030-12-01', takenBack as Parameters<typeof changes>[1])).toEqual([]);
    expect(await changes('2030-05-06', takenBack as Parameters<typeof changes>[1])).toHaveLength(1);
  });

  it('is none where the one before has it after all', async () => {
    const both = ['2030-05-06', [has('Bo Second', 2030), has('Al First', 2030)]] as const;
    const again = ['2030-06-01', [has('Al First', 2030)]] as const;
    expect(await changes('2030-12-01', [begun, both, again])).toEqual(['Bo Second in place of Al First']);
    expect(await changes('2030-12-01', [begun, both, again, ['2030-06-08', [has('Al First', 2030)]]])).toEqual([]);
    expect(await changes('2030-12-01', [['2030-01-10', both[1]]])).toEqual([]);
  });

  it('comes from the other car of a swap, also to one of years before', async () => {
    const other = (person: string, season: number): Said => sure('crew', { ...CAR, number: '8', person, season });
    const swapped = ['2031-05-06', [has('Al First', 2031), other('Bo Second', 2031)]] as const;
    const told = [begun, ['2031-01-10', [has('Bo Second', 2031), other('Al First', 2031)]], swapped] as const;
    expect((await changes('2031-12-01', told)).slice(0, 2)).toEqual([
      'Al First, from No. 8 Heron Motorsports, in place of Bo Second',
      'Bo Second, from No. 7 Heron Motorsports, in place of Al First',
    ]);
    const back = [has('Bo Second', 2031), other('Al First', 2031)];
    expect((await changes('2031-12-01', [...told, ['2031-09-06', back], ['2031-09-13', back]])).slice(0, 2)).toEqual([
      'Al First, from No. 7 Heron Motorsports, in place of Bo Second',
      'Bo Second, from No. 8 Heron Motorsports, in place of Al First',
    ]);
  });

  it('is one, and the return another, where somebody was away for some races', async () => {
    const away = ['2030-05-06', [has('Bo Second', 2030)]] as const;
    const again = ['2030-06-01', [has('Al First', 2030)]] as const;
    expect(await changes('2030-12-01', [begun, away, again])).toEqual(['Bo Second in place of Al First']);
    expect(await changes('2030-12-01', [begun, away, again, ['2030-06-08', [has('Al First', 2030)]]])).toEqual([
      'Al First in place of Bo Second',
      'Bo Second in place of Al First',
    ]);
  });

  it('takes the place of the one who had it last', async () => {
    const second = ['2030-05-06', [has('Bo Second', 2030), hasNot('Al First', 2030)]] as const;
    const third = ['2030-08-01', [has('Cy Third', 2030), hasNot('Bo Second', 2030)]] as const;
    expect(await changes('2030-12-01', [begun, second, third])).toEqual([
      'Cy Third in place of Bo Second',
      'Bo Second in place of Al First',
    ]);
    const mistaken = ['2030-05-08', [hasNot('Bo Second', 2030)]] as const;
    expect(await changes('2030-12-01', [begun, second, mistaken, ['2030-06-01', [has('Cy Third', 2030)]]])).toEqual([
      'Cy Third in place of Bo Second',
    ]);
  });

  it('goes on in the next season without coming anew', async () => {
    expect(
      await changes('2030-12-20', [
        begun,
        ['2030-05-06', [has('Bo Second', 2030)]],
        ['2030-12-01', [has('Bo Second', 2031)]],
      ]),
    ).toEqual(['Bo Second in place of Al First']);
  });
});

describe('a crew chief who comes from another car', () => {
  const PLOVER = { ...CAR, team: 'Plover Racing', number: '61' };
  const at = (person: string, season: number, slots: object): Said =>
    sure('crew', { ...CAR, person, season, ...slots });
  const before = ['2030-01-10', [at('Gil Sand', 2030, {}), at('Al First', 2030, PLOVER)]] as const;

  it('is news of the team and series that he leaves, too', async () => {
    const there = { role: 'crew chief', team: 'Kestrel Racing', series: 'xfinity', number: '3' };
    const claims = [
      ...article('2030-01-10', [sure('crew', { ...there, person: 'Al First', season: 2030 })]),
      ...article('2030-12-10', [has('Al First', 2031)]),
    ];
    const move =
      '10 Dec 2030 · No. 7 Heron Motorsports · Cup Series 2031: crew chief Al First, from No. 3 Kestrel Racing';
    for (const asked of ['team:Kestrel Racing', 'team:Heron Motorsports', 'series:Xfinity', 'series:Cup'])
      expect(await linesOf(`/moves ${asked}`, settingOn('2030-12-20', claims))).toContainEqual(
        expect.stringContaining(move),
      );
  });

  it('is told with the series of the car he leaves, if it is another', async () => {
    const truck = at('Gil Sand', 2030, { series: 'truck' });
    const change = ['2030-11-19', [at('Gil Sand', 2031, {}), truck]] as const;
    expect(await changes('2030-12-01', [['2030-01-10', [truck]], change])).toEqual([
      'Gil Sand, from No. 7 Heron Motorsports · Truck Series 2030',
    ]);
  });

  it('is told with the car he leaves, whether somebody was there before or not', async () => {
    const change = ['2030-11-19', [at('Gil Sand', 2031, PLOVER), at('Pete Lom', 2031, {})]] as const;
    expect(await changes('2030-12-01', [before, change])).toEqual([
      'Gil Sand, from No. 7 Heron Motorsports, in place of Al First',
      'Pete Lom in place of Gil Sand',
    ]);
    const first = ['2030-01-10', [at('Gil Sand', 2030, {})]] as const;
    expect(await changes('2030-12-01', [first, ['2030-11-19', [at('Gil Sand', 2031, PLOVER)]]])).toEqual([
      'Gil Sand, from No. 7 Heron Motorsports',
    ]);
  });

  it('is told for a change in the season too', async () => {
    const first = ['2030-01-10', [at('Gil Sand', 2030, {})]] as const;
    expect(await changes('2030-12-01', [first, ['2030-06-01', [at('Gil Sand', 2030, PLOVER)]]])).toEqual([
      'Gil Sand, from No. 7 Heron Motorsports',
    ]);
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['keeps the first car', [at('Gil Sand', 2030, {})], [at('Gil Sand', 2031, {}), at('Gil Sand', 2031, PLOVER)]],
    [
      'goes with the driver to another number of the team',
      [at('Gil Sand', 2030, { driver: 'Ann Example' })],
      [at('Gil Sand', 2031, { driver: 'Ann Example', number: '14' })],
    ],
    ['had that car before', [at('Gil Sand', 2030, {}), at('Gil Sand', 2030, PLOVER)], [at('Gil Sand', 2031, PLOVER)]],
  ])('is none who %s', async (_, told, later) => {
    expect(
      await changes('2030-12-01', [
        ['2030-01-10', told],
        ['2030-11-19', later],
      ]),
    ).toEqual([]);
  });
});

describe('race engineers, who lead the crews of other series,', () => {
  const [HERON, KESTREL] = ['Heron Motorsports', 'Kestrel Racing'];
  const leads = (person: string, team: string, number: string, season: number): Said =>
    sure('crew', { person, role: 'race engineer', team, number, series: 'indycar', season });

  it('are moves as crew chiefs are, and take nobody else’s post', async () => {
    const claims = [
      ...article('2030-12-10', [
        leads('Al First', HERON, '14', 2031),
        sure('crew', {
          person: 'Cy Chief',
          role: 'crew chief',
          team: KESTREL,
          number: '32',
          series: 'indycar',
          season: 2031,
        }),
      ]),
      ...article('2031-06-02', [leads('Bo Second', HERON, '14', 2031), leads('Al First', KESTREL, '32', 2031)]),
    ];
    const lines = await linesOf('/moves series:IndyCar', settingOn('2031-06-10', claims));
    expect(lines.filter((line) => line.includes('engineer'))).toEqual([
      '2 Jun 2031 · No. 32 Kestrel Racing · NTT IndyCar Series 2031: race engineer Al First, from No. 14 Heron Motorsports',
      '2 Jun 2031 · No. 14 Heron Motorsports · NTT IndyCar Series 2031: race engineer Bo Second in place of Al First',
    ]);
  });
});

describe('where a crew chief went', () => {
  const first = ['2030-01-10', [has('Al First', 2030)]] as const;
  const moved = [
    '2030-05-06',
    [
      has('Bo Second', 2030),
      sure('crew', { ...CAR, team: 'Kestrel Racing', number: '8', person: 'Al First', season: 2030 }),
    ],
  ] as const;
  const asked = async (...told: readonly (readonly [string, readonly Said[]])[]) =>
    (
      await linesOf(
        '/ask question:where did Al First go?',
        settingOn(
          '2030-06-01',
          told.flatMap(([published, said]) => article(published, said)),
        ),
      )
    )[1];

  it('is the post there is', async () => {
    expect(await asked(first, moved)).toMatch(/^Crew chief · No\. 8 Kestrel Racing/);
    expect(await asked(first)).toBe('No article speaks of a move.');
  });

  it('is told before the season of the new post, and behind it', async () => {
    const next = article('2030-11-20', [
      has('Bo Second', 2031),
      sure('crew', { ...CAR, team: 'Kestrel Racing', number: '8', person: 'Al First', season: 2031 }),
    ]);
    const claims = [...article(...first), ...next];
    const goes = async (day: string, question = 'where is Al First going?') =>
      (await linesOf(`/ask question:${question}`, settingOn(day, claims)))[1];
    expect(await goes('2030-11-25')).toMatch(/^Next: Crew chief · No\. 8 Kestrel Racing/);
    expect(await goes('2031-02-10')).toMatch(/^Crew chief · No\. 8 Kestrel Racing/);
    expect(await goes('2030-11-25', 'where is Bo Second going?')).toMatch(/^Next: Crew chief · No\. 7/);
  });

  it('is no move where the post of the next season is on the same car', async () => {
    const stays = article('2030-11-20', [has('Al First', 2031)]);
    const lines = await linesOf(
      '/ask question:where is Al First going?',
      settingOn('2030-11-25', [...article(...first), ...stays]),
    );
    expect(lines[1]).toBe('No article speaks of a move.');
  });
});
