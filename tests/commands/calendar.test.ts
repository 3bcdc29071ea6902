import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { Reply } from '../../src/replies/reply.js';
import { createRouter, type ReplyStore } from '../../src/routing/create-router.js';
import { parseCall } from '../../src/routing/parse-call.js';
import type { Asker } from '../../src/routing/router.js';
import { buttonsOf } from '../replies/within-limits.js';
import { ask, lines, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

const MANAGER: Asker = { locale: 'en-US', mayManageEvents: true };
const MEMBER: Asker = { locale: 'en-US' };
const EVENTS_OF_DEE = 'sp1:e:schedule:d=Dee Young';

const labels = (reply: Reply) => buttonsOf(reply).map(({ label }) => label);

describe('the button to a calendar file', () => {
  it('gives the races with a day to whoever presses, as a file', async () => {
    const { how, reply } = await press(await ask('/schedule driver:Dee Young'), 'Calendar file');
    expect({ how, flags: reply.flags }).toEqual({ how: 'reply', flags: 64 });
    expect(lines(reply).slice(0, 3)).toEqual([
      'Calendar: Races ahead: Dee Young',
      '2 races with a known day, as a file that your calendar can open.',
      '2 races are not in it: their days are not known for sure.',
    ]);
    const [file, ...others] = reply.files ?? [];
    expect(others).toEqual([]);
    expect(file?.name).toBe('races-ahead-dee-young.ics');
    const events = new ICAL.Component(ICAL.parse(Buffer.from(file?.data ?? []).toString())).getAllSubcomponents();
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      'Dee Young · Truck Series · Circuit of the Americas',
      "Dee Young · O'Reilly Series · Phoenix Raceway",
    ]);
  });

  it('gives what is known when it is pressed', async () => {
    const reply = await ask('/schedule driver:Dee Young');
    const later = await press(reply, 'Calendar file', settingOn('2031-06-01'));
    expect(lines(later.reply)[1]).toMatch(/^1 race with/);
    const over = await press(reply, 'Calendar file', settingOn('2032-06-01'));
    expect(lines(over.reply)[0]).toBe('Nothing for a calendar');
    expect(over.reply).toMatchObject({ flags: 64 });
    expect(over.reply.files).toBeUndefined();
  });

  it.each([
    ['only a rumour is ahead', '/schedule track:Kansas Speedway'],
    ['no day is known', '/schedule track:Talladega Superspeedway'],
    ['nothing is ahead', '/schedule driver:Dee Young as_of:2031-12-01'],
    ['the answer is another', '/driver name:Dee Young'],
  ])('is not there where %s', async (_, typed) => {
    expect(labels(await ask(typed))).not.toContain('Calendar file');
  });

  it('is no hint in a terminal, where nothing can be pressed', async () => {
    expect((await linesOf('/schedule driver:Dee Young')).at(-1)).toBe('For the sentences behind this, add --why.');
  });

  it('of a command that has no calendar is too old', async () => {
    const { reply } = await createRouter(commands, () => settingOn('2031-03-10')).press('sp1:f:help:', MEMBER);
    expect(lines(reply)[0]).toBe('That button is too old');
  });
});

describe('the button that makes server events', () => {
  const router = createRouter(commands, () => settingOn('2031-03-10'));
  const answer = (typed: string, asker: Asker) => Promise.resolve(router.answer(parseCall(typed, commands), asker));

  it('is there for those who may manage events, and for nobody else', async () => {
    const manager = await answer('/schedule driver:Dee Young', MANAGER);
    expect(labels(manager)).toContain('Make server events');
    const member = await answer('/schedule driver:Dee Young', MEMBER);
    expect(labels(member)).not.toContain('Make server events');
    expect({ ...manager, components: manager.components?.slice(0, -1) }).toEqual(member);
  });

  it('is there under questions in plain words that are answered so, and under private answers', async () => {
    for (const typed of ['/ask question:When does Dee Young race?', '/schedule driver:Dee Young private:true']) {
      const reply = await answer(typed, MANAGER);
      const button = buttonsOf(reply).find(({ label }) => label === 'Make server events');
      expect(button?.id).toBe(EVENTS_OF_DEE);
    }
  });

  it('is there after a press too, and not for the next who presses', async () => {
    const id = 'sp1:c:schedule:d=Dee Young|driver:n=Dee Young';
    expect(labels((await router.press(id, MANAGER)).reply)).toEqual([
      'Why?',
      'Calendar file',
      'Make server events',
      'Back',
    ]);
    expect(labels((await router.press(id, MEMBER)).reply)).toEqual(['Why?', 'Calendar file', 'Back']);
  });

  it.each(['/schedule track:Kansas Speedway', '/schedule driver:Nobody Known', '/driver name:Dee Young', '/help'])(
    'is not there for %s',
    async (typed) => {
      expect(labels(await answer(typed, MANAGER))).not.toContain('Make server events');
    },
  );

  it('is no part of the replies that are kept', async () => {
    const kept = new Map<string, string>();
    const store: ReplyStore = {
      get: async (key) => JSON.parse(kept.get(key) ?? 'null'),
      set: async (key, reply) => kept.set(key, JSON.stringify(reply)),
    };
    const keeping = createRouter(commands, () => settingOn('2031-03-10'), { store });
    const call = parseCall('/schedule driver:Dee Young', commands);
    expect(labels(await keeping.answer(call, MANAGER))).toContain('Make server events');
    expect(labels(await keeping.answer(call, MEMBER))).not.toContain('Make server events');
    expect(labels(await keeping.answer(call, MANAGER))).toContain('Make server events');
    expect(kept.size).toBe(1);
  });

  it('asks for events of the races with a day', async () => {
    const { how, reply, events } = await router.press(EVENTS_OF_DEE, MANAGER);
    expect({ how, flags: reply.flags }).toEqual({ how: 'reply', flags: 64 });
    expect(lines(reply)).toEqual(['Server events', 'Making events of 2 races …']);
    expect(events?.map(({ day }) => day)).toEqual(['2031-03-22', '2031-11-08']);
  });

  it('does nothing for those who may not, though they can press it', async () => {
    for (const asker of [MEMBER, { ...MEMBER, mayManageEvents: false }]) {
      const { reply, events } = await router.press(EVENTS_OF_DEE, asker);
      expect(events).toBeUndefined();
      expect(reply.flags).toBe(64);
      expect(lines(reply).at(-1)).toContain('Manage Events');
    }
  });

  it('does nothing where there is no race with a day any more', async () => {
    const later = createRouter(commands, () => settingOn('2032-06-01'));
    const { reply, events } = await later.press(EVENTS_OF_DEE, MANAGER);
    expect(events).toBeUndefined();
    expect(lines(reply)[0]).toBe('Nothing for a calendar');
  });
});
