import { z } from 'zod';
import type { Call } from '../replies/call.js';
import { AUTOCOMPLETE, COMMAND, COMPONENT } from './discord-numbers.js';

// What a page sends, in the form in which Discord sends interactions
// (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object), without what the
// preview has no use for: ids, tokens, members.

const TEXT = z.string().max(6_000);
const option = z.object({
  name: z.string().max(32),
  value: z.union([TEXT, z.number(), z.boolean()]),
  focused: z.boolean().optional(),
});
const call = z.object({ name: z.string().max(32), options: z.array(option).max(25) });
/** A Discord locale, such as `en-US`. */
const locale = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/);

const interaction = z.discriminatedUnion('type', [
  z.object({ type: z.literal(COMMAND), locale, data: call }),
  z.object({ type: z.literal(AUTOCOMPLETE), locale, data: call }),
  z.object({
    type: z.literal(COMPONENT),
    locale,
    data: z.object({ custom_id: z.string().max(100), values: z.array(z.string().max(100)).max(25).optional() }),
  }),
]);

export type Interaction = z.infer<typeof interaction>;

/** An interaction that was checked; undefined for anything else. */
export function readInteraction(body: unknown): Interaction | undefined {
  return interaction.safeParse(body).data;
}

/** The call of a command; every value as text, as the gateway has it. */
export function callOf({ name, options }: z.infer<typeof call>): Call {
  return { command: name, options: Object.fromEntries(options.map(({ name, value }) => [name, String(value)])) };
}
