import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { md } from '../../src/replies/markdown.js';
import { type Message, render } from '../../src/replies/message.js';
import { wordsFor } from '../../src/replies/words.js';
import { expectWithinLimits, textOf } from './within-limits.js';

const words = wordsFor('en-US');
const message: Message = { look: 'fact', title: 'Ann Example', lead: [md`Hello`] };
const call = { command: 'driver', options: { name: 'Ann Example' } };

describe('render', () => {
  it('makes an embed that mentions nobody', () => {
    const reply = render(
      {
        ...message,
        sections: [
          { heading: 'Next', lines: [md`one`, md`two`] },
          { heading: 'Nothing', lines: [] },
        ],
        footer: 'Newest article: today',
        buttons: [{ label: 'Why?', does: 'why', call }],
      },
      words,
    );
    expect(reply).toEqual({
      embeds: [
        {
          color: expect.any(Number),
          title: 'Ann Example',
          description: 'Hello',
          fields: [{ name: 'Next', value: 'one\ntwo' }],
          footer: { text: 'Newest article: today' },
        },
      ],
      components: [
        { type: 1, components: [{ type: 2, style: 2, label: 'Why?', custom_id: 'sp1:w:driver:n=Ann Example' }] },
      ],
      allowed_mentions: { parse: [] },
    });
  });

  it('escapes title, headings and labels', () => {
    const reply = render(
      {
        ...message,
        title: '**Ann** @everyone',
        sections: [{ heading: '<@1>', lines: [md`x`] }],
        buttons: [{ label: 'A\u202enn', does: 'call', call }],
      },
      words,
    );
    expect(reply.embeds[0]?.title).toBe('\\*\\*Ann\\*\\* ＠everyone');
    expect(reply.embeds[0]?.fields?.[0]?.name).toBe('\\<\\@1\\>');
    expect(JSON.stringify(reply.components)).toContain('"label":"Ann"');
  });

  it('counts what does not fit into a field, and fields that do not fit', () => {
    const lines = Array.from({ length: 40 }, (_, index) => md`${`line ${index} `.padEnd(95, 'x')}`);
    const sections = Array.from({ length: 30 }, (_, index) => ({ heading: `Part ${index}`, lines }));
    const reply = render({ ...message, sections }, words);
    const text = textOf(reply);
    expectWithinLimits(reply);
    const shown = text.match(/line \d+/g)?.length ?? 0;
    const counted = [...text.matchAll(/and (\d+) more/g)].reduce((sum, [, number]) => sum + Number(number), 0);
    expect(shown + counted).toBe(40 * 30);
    expect(shown).toBeGreaterThan(40);
  });

  it('shows at most so many lines of a section as it wants', () => {
    const lines = [md`one`, md`two`, md`three`];
    const value = (most: number) =>
      render({ ...message, sections: [{ heading: 'Before', lines, most }] }, words).embeds[0]?.fields?.[0]?.value;
    expect(value(1)).toBe('one\nand 2 more');
    // The note would take the line that the only one more needs.
    expect(value(2)).toBe('one\ntwo\nthree');
  });

  it('shows the only line that a field has no room for in one below it', () => {
    const lines = Array.from({ length: 9 }, (_, index) => md`${`line ${index} `.padEnd(120, 'x')}`);
    const fieldsOf = (many: number) =>
      render({ ...message, sections: [{ heading: 'Races', lines: lines.slice(0, many) }] }, words).embeds[0]?.fields ??
      [];
    expect(fieldsOf(8).map(({ name }) => name)).toEqual(['Races']);
    expect(fieldsOf(9).map(({ name }) => name)).toEqual(['Races', '\u200b']);
    expect(fieldsOf(9)[1]?.value).toMatch(/^line 8 x+$/);
    expect(textOf(render({ ...message, sections: [{ heading: 'Races', lines }] }, words))).not.toContain('more');
  });

  it('leaves out a button whose call is too long, or that is there already', () => {
    const long = { command: 'driver', options: { name: 'x'.repeat(200) } };
    const button = (of: typeof call) => ({ label: 'Go', does: 'call' as const, call: of });
    expect(
      render({ ...message, buttons: [button(call), button(long), button(call)] }, words).components?.[0]?.components,
    ).toHaveLength(1);
    expect(render({ ...message, buttons: [button(long)] }, words).components).toBeUndefined();
  });

  it('is within all limits for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc
        .tuple(fc.constantFrom('*', '\\', '🏁', '@everyone ', 'x '), fc.nat(3000))
        .map(([part, times]) => part.repeat(times)),
    );
    const lines = fc.array(
      text.map((each) => md`**${each}**`),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        text,
        lines,
        fc.array(fc.record({ heading: text, lines }), { maxLength: 30 }),
        fc.array(text, { maxLength: 8 }),
        (title, lead, sections, names) => {
          const buttons = names.map((name) => ({
            label: name,
            does: 'call' as const,
            call: { command: 'team', options: { name } },
          }));
          expectWithinLimits(render({ look: 'fact', title, lead, sections, footer: title, buttons }, words));
        },
      ),
      { numRuns: 60 },
    );
  });
});
