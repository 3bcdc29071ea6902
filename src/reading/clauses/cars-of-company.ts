import type { Mention } from '../mentions/mention.js';
import type { Complement } from './clause.js';

const LEFT_OVER = /^(?:and )?(?:the)?$/;

/**
 * What stands before the verb of somebody without the cars of others there: "With Carter in the No. 8, Stone will join", and
 * "Carter will drive the No. 8, respectively, and Stone will join", where a comma leaves over what the clause before had.
 */
export function withoutCarsOfCompany(
  before: readonly Complement[],
  subjects: readonly Mention[],
): readonly Complement[] {
  if (subjects[0]?.type !== 'person') return before;
  const company = before.find(({ mention, prep }) => mention.type === 'person' && prep === 'with')?.mention;
  return before.filter(
    ({ mention, lead }) =>
      mention.type !== 'car' || (!LEFT_OVER.test(lead) && !(company !== undefined && company.last <= mention.first)),
  );
}
