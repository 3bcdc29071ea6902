import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { createRouter } from '../../src/routing/create-router.js';
import { buttonsOf } from '../replies/within-limits.js';
import { ask, lines, linesOf, press } from './ask.js';
import { CLAIMS, settingOn } from './paddock.js';

describe('a name that no article has exactly', () => {
  it('is never answered with somebody else, but with names to press', async () => {
    const reply = await ask('/driver name:Anne Exampel as_of:2030-11-01');
    expect(lines(reply)).toEqual([
      'No driver called Anne Exampel',
      'Did you mean this one?',
      'Ann Example',
      'Ask: /driver name:Ann Example as_of:2030-11-01',
    ]);
    const { how, reply: meant } = await press(reply, 'Ann Example');
    expect(how).toBe('update');
    expect(lines(meant)[0]).toBe('Ann Example, as of Fri 1 November 2030');
  });

  it('is not known if nothing is near', async () => {
    expect(await linesOf('/driver name:qqq')).toEqual([
      'No driver called qqq',
      'No article I have read mentions a driver by that name.',
      'Newest article I have read: Wed 5 March 2031',
    ]);
  });

  it('still stands in the text where its button has no room', async () => {
    const name = `Bo ${'Verylongname'.repeat(7)}`;
    const claim = CLAIMS[0];
    const setting = settingOn('2031-03-10', [{ ...claim, driver: name }] as typeof CLAIMS);
    const reply = await ask(`/driver name:${name}x as_of:2031-01-01`, setting);
    expect(lines(reply)).toContain(name);
    expect(buttonsOf(reply)).toEqual([]);
  });
});

describe('a day or season that cannot be', () => {
  it.each(['2031-02-30', 'yesterday', '01/02/2031', '2031-3-1', '0'])(
    'explains %j, to the asker alone',
    async (day) => {
      const reply = await ask(`/driver name:Ann Example as_of:${day}`);
      expect(reply.flags).toBe(64);
      expect(lines(reply)).toEqual([
        'That is not a day',
        `I could not read ${day}. Please write as_of as year-month-day, such as 2024-03-23.`,
      ]);
    },
  );

  it.each(['20', '-5', '99999'])('explains the season %s', async (season) => {
    expect((await linesOf(`/team name:Heron Motorsports season:${season}`))[1]).toBe(
      `I could not read ${season}. A season is a year, such as 2024.`,
    );
  });
});

describe('without articles', () => {
  it('says so', async () => {
    expect((await linesOf('/driver name:Ann Example', settingOn('2031-01-01', [])))[1]).toMatch(
      /I have no articles yet/,
    );
  });

  it('says from when the oldest is', async () => {
    expect((await linesOf('/car number:38 as_of:2029-01-01')).slice(1)).toEqual([
      'None of my articles is from Mon 1 January 2029 or before.',
      'The oldest is of Tue 1 October 2030.',
    ]);
  });
});

describe('suggestions', () => {
  const router = createRouter(commands, () => settingOn('2031-03-10'));
  const suggest = (command: string, option: string, typed: string) =>
    router.suggest(command, option, typed, { locale: 'en-US' });

  it.each([
    ['driver', 'name', 'exa', 'Ann Example', 'Ann Example - No. 71 Heron, Cup'],
    ['team', 'name', 'kes', 'Kestrel Racing', 'Kestrel Racing'],
    ['car', 'number', '7', '7', '7'],
    ['car', 'number', '#71', '71', '71 - Ann Example, Heron, Cup'],
    ['schedule', 'driver', 'young', 'Dee Young', 'Dee Young'],
    ['schedule', 'team', 'her', 'Heron Motorsports', 'Heron Motorsports - Cup'],
    ['schedule', 'track', 'tall', 'Talladega Superspeedway', 'Talladega Superspeedway'],
  ])('/%s %s:%s gives %s, and says who it is', (command, option, typed, value, name) => {
    expect(suggest(command, option, typed)[0]).toEqual({ name, value });
  });

  it('shows series by their names', () => {
    expect(suggest('car', 'series', 'tru')).toEqual([{ name: 'Truck Series', value: 'truck' }]);
  });

  it('exist for every option that asks for them', () => {
    for (const { definition, suggest: by } of commands) {
      const wanted = (definition.options ?? []).filter((option) => 'autocomplete' in option && option.autocomplete);
      expect(Object.keys(by ?? {}).sort()).toEqual(wanted.map(({ name }) => name).sort());
    }
  });
});
