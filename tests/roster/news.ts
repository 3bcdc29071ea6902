import type { Claim, Kind, SlotsOf, Status } from '../../src/claims/claim.js';

/** A claim before it stands in an article. */
export type Said = { [K in Kind]: { readonly kind: K; readonly status: Status; readonly slots: SlotsOf[K] } }[Kind];

/** What an article states. */
export function sure<K extends Kind>(kind: K, slots: SlotsOf[K]): Said {
  return { kind, status: 'confirmed', slots } as Said;
}

/** What an article reports as possible. */
export function rumour<K extends Kind>(kind: K, slots: SlotsOf[K]): Said {
  return { kind, status: 'rumored', slots } as Said;
}

/** What an article says will not be. */
export function denial<K extends Kind>(kind: K, slots: SlotsOf[K]): Said {
  return { kind, status: 'denied', slots } as Said;
}

/** The claims of one article. Its name is its day, or the name given. */
export function article(published: string, said: readonly Said[], name = published): Claim[] {
  return said.map(({ kind, status, slots }, index) => {
    const quote = `Sentence ${index} of ${name}.`;
    const start = index * 100;
    const evidence = { article: name, published, quote, start, end: start + quote.length, rule: 'test' };
    return { kind, status, ...slots, ...evidence } as Claim;
  });
}
