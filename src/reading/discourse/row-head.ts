import type { Mention } from '../mentions/mention.js';
import type { Sentence } from '../text/sentence.js';

/** Whose the rows below a row are. */
export interface RowHead {
  /** Nobody knows whose the rows are where the name is none that is known of. */
  readonly team: string | undefined;
}

/** A row that is nothing but a name and a make: "Northline Racing, Honda". */
export function rowHeadIn([name, make, another]: readonly Mention[], { first, last }: Sentence): RowHead | undefined {
  if (another || make?.type !== 'make' || name?.first !== first || last - make.last > 1) return undefined;
  if (make.first - name.last > 1) return undefined;
  if (name.type === 'team') return { team: name.team };
  return name.type === 'name' ? { team: undefined } : undefined;
}
