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
    row.components.flatMap((part) =>
      'custom_id' in part && 'label' in part ? [{ label: part.label ?? '', id: part.custom_id }] : [],
    ),
  );
}

/** The entries of the menus of a reply; `id` is what choosing one sends. */
export function entriesOf({
  components,
}: Reply): readonly { readonly label: string; readonly kind: string; readonly id: string }[] {
  return (components ?? []).flatMap((row) =>
    row.components.flatMap((part) =>
      'options' in part
        ? part.options.map(({ label, value, description }) => ({ label, kind: description ?? '', id: value }))
        : [],
    ),
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
  expect(reply.embeds.length).toBeGreaterThan(0);
  expect(reply.embeds.length).toBeLessThanOrEqual(3);
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
  const entries = entriesOf(reply);
  for (const { label, id } of [...buttonsOf(reply), ...entries]) {
    expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
    expect(label.trim()).not.toBe('');
    expect(label.length).toBeLessThanOrEqual(LIMITS.label);
  }
  for (const same of [buttonsOf(reply), entries]) expect(new Set(same.map(({ id }) => id)).size).toBe(same.length);
  expect(entries.length).toBeLessThanOrEqual(LIMITS.choices);
  expect(reply.allowed_mentions).toEqual({ parse: [] });
  expect(discordsCheck('POST', '/interactions/1/token/callback', { type: 4, data: reply })).toEqual([]);
}
