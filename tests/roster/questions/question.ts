import { expect } from 'vitest';
import type { Reply } from '../../../src/replies/reply.js';

/** A question as typed; what the whole answer shows; and what its first lines, the present, must not. */
export interface Question {
  readonly call: string;
  readonly shows: readonly (string | RegExp)[];
  readonly never?: readonly (string | RegExp)[];
}

/** Expects an answer to show what a right one must, and nothing that is over, rumoured or denied as present. */
export function expectRight({ embeds }: Reply, { shows, never = [] }: Question): void {
  const [embed] = embeds;
  const fields = embed?.fields?.map(({ name, value }) => `${name}\n${value}`) ?? [];
  const present = embed?.description ?? '';
  const whole = [present, ...fields].join('\n');
  for (const part of shows)
    expect(whole).toEqual(typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part));
  for (const part of never)
    expect(present).not.toEqual(typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part));
}
