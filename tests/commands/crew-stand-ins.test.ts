import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { driver: 'Ava Stone', team: 'Northline Racing', series: 'cup', number: '7', season: 2030 };
const post = (person: string, more: object = {}) => ({ person, role: 'crew chief', ...CAR, ...more });
const chief = (person: string, more: object = {}): Said => sure('crew', post(person, more));
const noMore = (person: string, more: object = {}): Said => denial('crew', post(person, more));

const REGULAR = article('2030-01-10', [sure('ride', CAR), chief('Al First')]);
const SUSPENDED = article('2030-03-28', [chief('Bo Second'), noMore('Al First')]);
const BACK = article('2030-05-02', [chief('Al First'), noMore('Bo Second')]);

describe('a crew chief who stands in while another one is suspended', () => {
  const told = [...REGULAR, ...SUSPENDED, ...BACK];

  it.each(['/driver name:Ava Stone', '/car number:7', '/team name:Northline Racing'])(
    '%s: had the post until that one was back',
    async (call) => {
      const until = (await linesOf(call, settingOn('2030-05-01', told))).join('\n');
      expect(until).toMatch(/Crew chief: Bo Second(,| ·) since 28 Mar 2030/);
      const since = (await linesOf(call, settingOn('2030-05-10', told))).join('\n');
      expect(since).toMatch(/Crew chief: Al First(,| ·) since 2 May 2030/);
      expect(since).toContain('Crew chief: Bo Second, replaced by Al First (2 May 2030)');
      expect(since).not.toContain('Ruled out');
    },
  );

  it('is told so on the page of each', async () => {
    const setting = settingOn('2030-05-10', told);
    expect((await linesOf('/driver name:Bo Second', setting)).join('\n')).toContain(
      'replaced by Al First (2 May 2030)',
    );
    const regular = (await linesOf('/driver name:Al First', setting)).filter((line) => line.startsWith('Crew chief'));
    expect(regular).toEqual(['Crew chief · No. 7 Northline Racing · Ava Stone · Cup Series 2030']);
  });

  it('comes and goes as two moves', async () => {
    const moves = (await linesOf('/moves', settingOn('2030-05-10', told))).filter((line) => line.includes('No. 7'));
    expect(moves).toEqual([
      '2 May 2030 · No. 7 Northline Racing · Cup Series 2030: crew chief Al First in place of Bo Second',
      '28 Mar 2030 · No. 7 Northline Racing · Cup Series 2030: crew chief Bo Second in place of Al First',
    ]);
  });

  it('has left before the other is back, if that is told later', async () => {
    const later = [
      ...REGULAR,
      ...SUSPENDED,
      ...article('2030-05-02', [noMore('Bo Second')]),
      ...article('2030-05-20', [chief('Al First')]),
    ];
    const page = (await linesOf('/car number:7', settingOn('2030-06-01', later))).join('\n');
    expect(page).toContain('Crew chief: Bo Second, left (2 May 2030)');
  });
});

describe('a crew chief who was ruled out and is told again', () => {
  const page = async (...then: readonly Said[]) =>
    (
      await linesOf(
        '/car number:7',
        settingOn('2030-06-01', [...REGULAR, ...SUSPENDED, ...article('2030-05-02', then)]),
      )
    ).join('\n');

  it('has the post back, though nobody names the one who stood in', async () => {
    const told = await page(chief('Al First'));
    expect(told).toContain('Crew chief: Al First · since 2 May 2030');
    expect(told).toContain('Crew chief: Bo Second, replaced by Al First (2 May 2030)');
  });

  it('has it not where the article tells of the car before that', async () => {
    expect(await page(chief('Al First', { season: 2029 }))).toContain('Crew chief: Bo Second · since 28 Mar 2030');
  });

  it('has it not for another car', async () => {
    const other = { driver: 'Dan Marsh', number: '8' };
    expect(await page(sure('crew', { ...post('Al First'), ...other }))).toContain('Crew chief: Bo Second · since');
  });
});

it('a crew chief announced for the season after who is taken back never had the post', async () => {
  const claims = [
    ...article('2029-11-01', [sure('ride', CAR), chief('Al First')]),
    ...article('2029-12-01', [chief('Bo Second')]),
    ...article('2029-12-20', [chief('Al First'), noMore('Bo Second')]),
  ];
  const page = (await linesOf('/driver name:Bo Second', settingOn('2030-03-01', claims))).join('\n');
  expect(page).toContain('taken back (20 Dec 2029)');
  expect((await linesOf('/moves', settingOn('2030-03-01', claims))).join('\n')).not.toContain('Bo Second');
});

describe('a crew chief who was ruled out, and has the post again', () => {
  const told = [...REGULAR, ...SUSPENDED];
  const chiefs = async (later: readonly (readonly [string, readonly Said[]])[]) => {
    const claims = [...told, ...later.flatMap(([day, said]) => article(day, said))];
    const page = await linesOf('/car number:7', settingOn('2030-06-20', claims));
    return page.filter((line) => line.startsWith('Crew chief'));
  };
  const first = ['Crew chief: Al First', 'Crew chief: Bo Second, replaced by Al First (2 May 2030)'];
  const second = [
    'Crew chief: Bo Second · since 28 Mar 2030',
    'Crew chief: Al First, replaced by Bo Second (28 Mar 2030)',
  ];

  it('is back as soon as that is told once', async () => {
    expect(await chiefs([['2030-05-02', [chief('Al First')]]])).toEqual([
      expect.stringContaining('Crew chief: Al First'),
      first[1],
    ]);
  });

  it('is back, though an article looks back on who stood in', async () => {
    const later = [
      ['2030-05-02', [chief('Al First')]],
      ['2030-05-09', [chief('Bo Second')]],
    ] as const;
    expect((await chiefs(later))[0]).toContain('Al First');
  });

  it('is not where an article names both, nor where the other is told on and on', async () => {
    expect(await chiefs([['2030-05-02', [chief('Al First'), chief('Bo Second')]]])).toEqual(second);
    const both = [
      ['2030-05-02', [chief('Al First')]],
      ['2030-05-09', [chief('Bo Second')]],
      ['2030-05-16', [chief('Bo Second')]],
    ] as const;
    expect(await chiefs(both)).toEqual(second);
  });

  it('comes and goes as two moves', async () => {
    const claims = [...told, ...article('2030-05-02', [chief('Al First')])];
    const moves = (await linesOf('/moves', settingOn('2030-06-20', claims))).filter((line) => line.includes('No. 7'));
    expect(moves).toEqual([
      '2 May 2030 · No. 7 Northline Racing · Cup Series 2030: crew chief Al First in place of Bo Second',
      '28 Mar 2030 · No. 7 Northline Racing · Cup Series 2030: crew chief Bo Second in place of Al First',
    ]);
  });
});

describe('a crew chief in whose place another one came who is let go', () => {
  const told = (letGo: string, later: readonly Said[] = []) => [
    ...REGULAR,
    ...article('2030-03-28', [chief('Bo Second')]),
    ...article(letGo, [noMore('Bo Second')]),
    ...article('2030-06-25', later),
  ];
  const FIRST = 'Crew chief: Al First, replaced by Bo Second (28 Mar 2030)';

  it.each(['/driver name:Ava Stone', '/car number:7', '/team name:Northline Racing'])(
    '%s: does not have the post again by that',
    async (call) => {
      const page = (await linesOf(call, settingOn('2030-06-20', told('2030-06-18')))).join('\n');
      expect(page).toContain(FIRST);
      expect(page).toMatch(/Ruled out\nCrew chief: Bo Second/);
      expect(page.replace(FIRST, '')).not.toContain('Al First');
    },
  );

  it('has it where the other one is ruled out before a race, or is told as the one who has it again', async () => {
    const corrected = await linesOf('/car number:7', settingOn('2030-06-20', told('2030-03-30')));
    expect(corrected).toContain('Crew chief: Al First');
    const again = told('2030-06-18', [chief('Al First')]);
    expect((await linesOf('/car number:7', settingOn('2030-06-30', again)))[4]).toMatch(/^Crew chief: Al First/);
  });

  it('is not the one whom the next one follows', async () => {
    const setting = settingOn('2030-06-30', told('2030-06-18', [chief('Cy Third')]));
    const page = (await linesOf('/car number:7', setting)).filter((line) => line.startsWith('Crew chief'));
    expect(page).toEqual([
      'Crew chief: Cy Third · since 25 Jun 2030',
      'Crew chief: Bo Second, left (18 Jun 2030)',
      FIRST,
    ]);
    const moves = (await linesOf('/moves', setting)).filter((line) => line.includes('No. 7'));
    expect(moves).toEqual([
      '25 Jun 2030 · No. 7 Northline Racing · Cup Series 2030: crew chief Cy Third in place of Bo Second',
      '28 Mar 2030 · No. 7 Northline Racing · Cup Series 2030: crew chief Bo Second in place of Al First',
    ]);
  });
});
