import type { APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { Call } from '../../src/replies/call.js';
import type { Button } from '../../src/replies/components.js';
import type { Words } from '../../src/replies/words.js';
import { described } from './definitions.js';

const INTEGER: ApplicationCommandOptionType.Integer = 4;

export const PAGE_OPTION: APIApplicationCommandBasicOption = {
  type: INTEGER,
  name: 'page',
  ...described(({ everywhere }) => everywhere.page),
  min_value: 1,
  max_value: 999,
};

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
}

/** The page that a call asks for; the last one for a number beyond it. */
export function pageOf<T>(items: readonly T[], size: number, { options }: Call): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const asked = /^\d{1,3}$/.test(options.page ?? '') ? Number(options.page) : 1;
  const page = Math.min(Math.max(asked, 1), pages);
  return { items: items.slice((page - 1) * size, page * size), page, pages };
}

/** What stands under a page: its number and the buttons to those beside it, where there are several, then the rest. */
export function paged(
  { page, pages }: Page<unknown>,
  call: Call,
  rest: { readonly footer?: string; readonly buttons: readonly Button[] },
  words: Words,
): { footer: string; buttons: readonly Button[] } {
  const to = (other: number, label: string): Button => ({
    label,
    does: 'call',
    call: { ...call, options: { ...call.options, page: String(other) } },
  });
  const footer = [pages > 1 ? words.page(page, pages) : undefined, rest.footer];
  return {
    footer: footer.filter((part) => part !== undefined).join(' · '),
    buttons: [
      ...(page > 1 ? [to(page - 1, words.pageBefore)] : []),
      ...(page < pages ? [to(page + 1, words.pageAfter)] : []),
      ...rest.buttons,
    ],
  };
}
