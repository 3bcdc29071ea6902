import { remembered } from '../../remembered.js';
import { rulesAsked } from '../ask-rules.js';
import type { DraftOf } from '../draft.js';
import { REPLACEMENT_RULES } from '../replacements/replacement-rules.js';
import type { Scene } from '../scene.js';
import { DEPARTURE_NOUN_RULES } from './departure-nouns.js';
import { DEPARTURE_RULES } from './departure-rules.js';
import { IS_OUT } from './is-out-rule.js';
import { NOT_KEPT_RULES } from './not-kept-rules.js';
import { PARTING_RULES } from './parting-rules.js';
import { RETIREMENT_RULES } from './retirement-rules.js';
import { isToldAtOnce } from './told-at-once.js';

type Exit = DraftOf<'exit'>;

const ask = rulesAsked(
  [...DEPARTURE_RULES, ...PARTING_RULES, IS_OUT, ...NOT_KEPT_RULES, ...RETIREMENT_RULES, ...REPLACEMENT_RULES],
  DEPARTURE_NOUN_RULES,
);

const exitsIn = remembered((scene: Scene): readonly Exit[] =>
  ask(scene).filter((draft): draft is Exit => draft.kind === 'exit' && draft.status === 'confirmed'),
);

// A quote may stand between who leaves and who comes.
const REACH = 2;

/** Who leaves, as a sentence tells it, or else one straight before it: one driver, and nobody else; not `comer`. */
export function exitJustTold(scene: Scene, comer: string): Exit | undefined {
  let told = exitsIn(scene).filter(({ slots }) => slots.driver !== comer);
  let back = scene.previous;
  for (let step = 0; back && told.length === 0 && step < REACH; step += 1, back = back.previous) {
    told = [...exitsIn(back)];
    if (back.before === undefined) break;
  }
  const goers = new Set(told.map(({ slots }) => slots.driver));
  if (goers.size !== 1 || goers.has(comer)) return undefined;
  return (
    told.find(({ slots }) => slots.number !== undefined) ??
    told.find(({ slots }) => slots.team !== undefined) ??
    told[0]
  );
}

/** Who goes at once in the course of a season is replaced in it; who leaves when it is over, in the next. */
export function seasonOfComer({ discourse }: Scene, { slots: { season: last }, sentence }: Exit): number | undefined {
  const { published, body } = discourse.text.article;
  if (last === undefined) return undefined;
  const isUnderWay = published < `${last}-11-15`;
  return isUnderWay && isToldAtOnce(body.slice(sentence.start, sentence.end)) ? last : last + 1;
}
