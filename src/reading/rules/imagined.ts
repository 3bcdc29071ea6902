import { wordsBetween } from '../text/words-between.js';
import type { Scene } from './scene.js';

/** Words of a sentence that only plays with a thought: what it names is nobody's seat, and nobody's rumour. */
const IMAGINED = new RegExp(
  [
    String.raw`\b(?:id|i’d|i'd|wed|we’d|we'd|i would|we would) (?:put|give|have|pick|take|sign|hire|choose|start|run|slot|move|bring|call|be putting|be signing) (?!(?:for|it|that|this|up|off|out)\b)`,
    String.raw`^(?:and |but |so |now )?if i (?:were|was|ran|owned|had|could)\b`,
    // "his dream seat", "an iRacing champion": of those more is true.
    String.raw`\b(?:my|your|our) (?:dream|ideal) (?:line-?up|team|pairing|roster|garage|grid|scenario|squad|signing)\b`,
    String.raw`\b(?:fantasy|imaginary|hypothetical) (?:line-?up|league|team|pairing|roster|garage|grid|scenario|squad|draft)\b`,
    String.raw`\bapril fools\b|^in (?:the|a|this|that) (?:\S+ )?video game\b`,
    String.raw`^(?:(?:just|now|and|but) )*(?:imagine|picture)\b`,
    String.raw`\bin (?:a|an|my|some|another) (?:perfect|ideal|dream|alternate|parallel|different|other) (?:world|universe|life)\b`,
    // "in the film, Stone drives the No. 12": nobody races there.
    String.raw`\bfictional\b|^(?:and |but )?in (?:the|a|this|that|his|her|its) (?:(?:new|latest|first|second|next|animated|hit) )?(?:book|novel|film|movie|comic|cartoon|sitcom|screenplay|tv show|television show)\b`,
    // "Had the deal gone through, Stone would be driving"
    String.raw`^(?:but |and )?had (?!(?:a|an|the best|his|her) )[^.]*\b(?:would|might|could)(?:ve)?\b`,
  ].join('|'),
);

/** Whether a sentence imagines what it tells: "If I ran Northline, I’d put Stone in the No. 12". */
export function isImagined({ sentence, discourse }: Pick<Scene, 'sentence' | 'discourse'>): boolean {
  return IMAGINED.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.last));
}
