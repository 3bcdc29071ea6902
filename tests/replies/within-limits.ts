import { expect } from 'vitest';
import { LIMITS } from '../../src/replies/limits.js';
import type { Reply } from '../../src/replies/reply.js';
import { discordsCheck } from '../discord-stand-in/check.js';

/** All texts of a reply, one after another. */
export function textOf({ embeds }: Reply): string {
  return embeds
    .flatMap(({ title, description, fields, footer }) => [
      title,
      description,
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ])
    .filter((text) => text !== undefined)
    .join('\n');
}

/** The buttons of a reply. */
export function buttonsOf({ components }: Reply): { readonly label: string; readonly id: string }[] {
  return (components ?? []).flatMap((row) =>
    row.components.map((part) => {
      if (!('custom_id' in part) || !('label' in part)) throw new Error('not a button');
      return { label: part.label ?? '', id: part.custom_id };
    }),
  );
}

/** Fails unless Discord would take the reply; by its own description too, where that is at hand. */
export function expectWithinLimits(reply: Reply): void {
  let total = 0;
  const check = (text: string | undefined, max: number) => {
    if (text === undefined) return;
    total += text.length;
    expect(text.trim()).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(max);
    expect(text).not.toMatch(/\p{Cs}/u);
  };
  expect(reply.embeds).toHaveLength(1);
  for (const { title, description, fields, footer } of reply.embeds) {
    expect(title).toBeDefined();
    check(title, LIMITS.title);
    check(description, LIMITS.description);
    check(footer?.text, LIMITS.footer);
    expect(fields?.length ?? 1).toBeGreaterThan(0);
    expect(fields?.length ?? 0).toBeLessThanOrEqual(LIMITS.fields);
    for (const { name, value } of fields ?? []) {
      check(name, LIMITS.fieldName);
      check(value, LIMITS.fieldValue);
    }
  }
  expect(total).toBeLessThanOrEqual(LIMITS.total);

  for (const row of reply.components ?? []) {
    expect(row.components.length).toBeGreaterThan(0);
    expect(row.components.length).toBeLessThanOrEqual(LIMITS.buttonsInRow);
  }
  expect(reply.components?.length ?? 0).toBeLessThanOrEqual(5);
  const buttons = buttonsOf(reply);
  for (const { label, id } of buttons) {
    expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
    expect(label.trim()).not.toBe('');
    expect(label.length).toBeLessThanOrEqual(LIMITS.label);
  }
  expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length);
  expect(reply.allowed_mentions).toEqual({ parse: [] });
  expect(discordsCheck('POST', '/interactions/1/token/callback', { type: 4, data: reply })).toEqual([]);
}
