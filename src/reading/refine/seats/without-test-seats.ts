import { wordsOf } from '../../rules/clause/lead.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import type { Discard } from '../discard.js';

// What is driven on a day without a race.
const TEST_DAY =
  /\b(?:tire|tyre|goodyear|firestone|pirelli|hankook|private|organi[sz]ational|manufacturer|winter|aero|rookie|young[- ]driver|post-season|postseason|evaluation|all-women|wom[ae]n(?:[’']?s)?) tests?\b|\btests? (?:at|in) (?:[\w’'&.-]+ ){1,6}?(?:saw|featured|involved)\b|\btested (?:at|on|with|for|there)\b|\bbaseline (?:runs?|laps?)\b|\bshakedowns?\b|\bpart in (?:the|an?|this|that) (?:\S+ ){0,2}tests?\b/;
// "his FP1 debut", "an outing in first practice", "will run her in FP1 at Monza": one session of a weekend, in which somebody else races.
const SESSION = "(?:fp ?1|(?:first|opening|free|friday[’']?s?)(?: (?:free|opening|first))? practice(?: session)?)";
const OUTING = '(?:debut|outing|outings|cameo|appearances?|runs?|run-outs?|drive|duties|chance|opportunity|role|stint)';
const IN_PRACTICE = new RegExp(
  `\\b${SESSION} ${OUTING}\\b|\\b${OUTING} (?:in|during) (?:an? |the )?${SESSION}|\\b(?:to|will) (?:[\\w’'&.-]+ ){1,14}?(?:in|for|during) (?:an? |the )?${SESSION}|\\b(?:steps|gets|climbs|jumps|slides|goes|drives|runs|takes|replaces|subs|deputises|stands) (?:[\\w’'&.-]+ ){1,10}?(?:in|for|during) (?:an? |the )?${SESSION}`,
);
const OF_SEASON =
  /\b(?:will (?:drive|race|run|be|join)|seasons?|full-time|races? for|drives for|signed|joins|replaces|car this year|regular)\b/;
// Work and shows, of which cars and colours are a part too.
const NO_DRIVING =
  /\b(?:tire changers?|tyre changers?|jackm[ae]n|fuelers?|gas m[ae]n|tire carriers?|mechanics?|fabricators?|publicists?|chefs?|lawyers?|accountants?|interns?|parades?|galas?|banquets?|museum|photo shoot|show car|ride-along)\b/;
const COLOURS = /\b(?:colou?rs|stripes|payroll|books|banner|flag)\b/;

/**
 * Drafts without seats that a sentence about a test gives, or one about somebody in a team's colours who works for it or walks in
 * a parade: "In the tire test the No. 12 of Northline was driven by Stone". Who drives in a practice session takes nobody's seat.
 */
export function withoutTestSeats(drafts: readonly Draft[], scenes: readonly Scene[], dropped: Discard[]): Draft[] {
  const tested = new Set<Sentence>();
  const practised = new Set<Sentence>();
  for (const scene of scenes) {
    const words = wordsOf(scene);
    const isTest = TEST_DAY.test(words) && !OF_SEASON.test(words);
    if (isTest || (COLOURS.test(words) && NO_DRIVING.test(words))) tested.add(scene.sentence);
    if (IN_PRACTICE.test(words) && !OF_SEASON.test(words)) practised.add(scene.sentence);
  }
  if (tested.size + practised.size === 0) return [...drafts];
  return drafts.filter((draft) => {
    const isSure = draft.slots && 'season' in draft.slots && !draft.inherited.has('season') && !isTold(draft);
    const isOfSession = practised.has(draft.sentence) && /^(?:ride|exit|start)$/.test(draft.kind);
    if (!isOfSession && (draft.kind !== 'ride' || !tested.has(draft.sentence) || isSure)) return true;
    dropped.push({ draft, reason: 'a car driven in no race' });
    return false;
  });
}

/** "on the payroll since 2019": the years are of the work. */
function isTold({ rule }: Draft): boolean {
  return rule === 'drives-car';
}
