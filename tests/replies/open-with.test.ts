import { describe, expect, it } from 'vitest';
import { english } from '../../src/replies/english/index.js';
import { openWith } from '../../src/replies/open-with.js';
import type { Reply } from '../../src/replies/reply.js';

const line = (markdown: string) => ({ markdown });

function reply(fields: number, lines: number, description?: string): Reply {
  const value = Array.from({ length: lines }, (_, index) => `No. ${index} Ava Stone, Northline Racing`).join('\n');
  return {
    embeds: [
      {
        title: 'Cup Series 2026',
        ...(description !== undefined && { description }),
        fields: Array.from({ length: fields }, (_, index) => ({ name: `Team ${index}`, value })),
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

function lengthOf({ embeds: [embed] }: Reply): number {
  return [embed?.title, embed?.description, ...(embed?.fields ?? []).flatMap(({ name, value }) => [name, value])].join(
    '',
  ).length;
}

describe('a reply that begins with lines of its own', () => {
  it('keeps all fields that fit', () => {
    const opened = openWith([line('**Ava Stone**')], reply(3, 2), english);
    expect(opened.embeds[0]?.description).toBe('**Ava Stone**');
    expect(opened.embeds[0]?.fields).toHaveLength(3);
  });

  it('says a line once', () => {
    const opened = openWith([line('**Ava Stone**')], reply(1, 1, '**Ava Stone**\nThe season is over.'), english);
    expect(opened.embeds[0]?.description).toBe('**Ava Stone**\nThe season is over.');
  });

  it('stays within Discord’s 6,000 characters and counts the lines that it leaves out', () => {
    const whole = reply(9, 20);
    const opened = openWith([line('**Ava Stone**, and what was asked'.repeat(20))], whole, english);
    const fields = opened.embeds[0]?.fields ?? [];
    expect(lengthOf(opened)).toBeLessThanOrEqual(6000);
    expect(fields.length).toBeGreaterThan(4);
    expect(fields.at(-1)).toEqual({ name: english.andMore, value: `and ${(9 - (fields.length - 1)) * 20} more` });
    expect(opened.embeds[0]?.description?.length).toBeLessThanOrEqual(300);
  });
});
