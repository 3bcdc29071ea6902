import type { Token } from '../../text/token.js';
import type { Found } from '../found.js';
import type { NameGroup } from '../people/name-groups.js';

const PARTS = /^(?:,|\/|\(|\[|–|—|-|\|)$/;
const CLOSES = /^[)\]]$/;

/**
 * "Pinecrest Global, Honda" over "No. 26 Ava Stone": the names that stand over cars with their make, in a list in which a
 * name that is surely a team's stands so too.
 */
export function namesOverCars(tokens: readonly Token[], found: readonly Found[]): readonly NameGroup[] {
  const heads: { readonly item: Found; readonly style: string }[] = [];
  for (const [index, make] of found.entries()) {
    const [item, car] = [found[index - 1], found[index + 1]];
    if (make.what !== 'known' || make.known.type !== 'make' || car?.what !== 'car' || !item) continue;
    const style = tokens[item.last]?.text ?? '';
    if (make.first !== item.last + 1 || !PARTS.test(style)) continue;
    const end = CLOSES.test(tokens[make.last]?.text ?? '') ? make.last + 1 : make.last;
    if (car.first === end) heads.push({ item, style });
  }
  const styles = new Set(heads.flatMap(({ item, style }) => (isTeam(item) ? [style] : [])));
  return heads.flatMap(({ item, style }) => (item.what === 'group' && styles.has(style) ? [item.group] : []));
}

function isTeam(item: Found): boolean {
  return item.what === 'known' ? item.known.type === 'team' : item.what === 'group' && item.group.kind === 'team';
}
