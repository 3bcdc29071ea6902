import { remembered } from '../../remembered.js';
import { wordsBetween } from '../../text/words-between.js';
import { leadOf, wordsOf } from '../clause/lead.js';
import { isRow, type Scene } from '../scene.js';
import { isSimRacing } from './sim-racing.js';

/** Words of a sentence that only plays with a thought: what it names is nobody's seat, and nobody's rumour. */
const IMAGINED = new RegExp(
  [
    String.raw`\b(?:id|i’d|i'd|wed|we’d|we'd|i would|we would) (?:put|give|have|pick|take|sign|hire|choose|start|run|slot|move|bring|call|be putting|be signing) (?!(?:for|it|that|this|up|off|out)\b|(?:(?:a|my|your|some|the|all|good|few|ten|five) ){0,3}(?:dollars?|money|fiver|tenner|bucks?|house|farm|chips|bets?|wager) on\b)`,
    String.raw`^(?:and |but |so |now )?if i (?:were|was|ran|owned|had|could)\b`,
    // "his dream seat", "an iRacing champion": of those more is true.
    // "In Tuesday's iRacing event": on a screen.
    String.raw`^(?!.*\b(?:champions?|championship|won|titles?|winners?|came|career|began|started|former|background|graduate|sponsor\w*)\b).*\b(?:iracing|enascar|esports?|sim racing|simracing) (?:\S+ ){0,2}(?:events?|races?|rounds?|series|league|invitational|season)\b`,
    String.raw`\b(?:my|your|our) (?:dream|ideal) (?:line-?up|team|pairing|roster|garage|grid|scenario|squad|signing)\b`,
    String.raw`\b(?:fantasy|imaginary|hypothetical) (?:line-?up|league|team|pairing|roster|garage|grid|scenario|squad|draft)\b`,
    String.raw`\b(?:leads?|led|leading|wins?|won|tops?|joined|joins?) (?:our|my|your|the (?:office|fantasy|readers)) (?:\S+ )?league\b`,
    // "Put Stone in the No. 12 and it wins", "It makes no sense for Stone to drive for Northline"
    String.raw`^(?:put|stick|drop|plop|give|hand) [^.]{3,80} and (?:it|shes?|hes?|they|theyll|itll|youll|watch)\b`,
    String.raw`\bmakes? (?:no|little|zero) sense (?:for|to)\b`,
    // "In a dream, Stone drove the No. 12", "On the simulator she drives", "Unless a sponsor is found, Stone will not drive"
    String.raw`^(?:and |but )?in (?:a|an|his|her|my|one) (?:\S+ )?dreams?\b|^(?:and |but )?(?:on|in) (?:the|a|his|her|its) (?:\S+ )?simulator\b`,
    String.raw`^(?:and |but )?unless\b.*\b(?:will not|wont|won’t|won't)\b`,
    // "deleted a post that said Stone would drive"
    String.raw`\b(?:deleted|removed|retracted|pulled|took down|withdrew) (?:an?|the|its|his|her|their) (?:\S+ )?(?:post|tweet|story|report|statement|release|page|graphic)\b`,
    String.raw`\bapril fools\b|^in (?:the|a|this|that) (?:\S+ )?video game\b`,
    String.raw`^(?:(?:just|now|and|but) )*(?:imagine|picture)\b`,
    String.raw`\bin (?:a|an|my|some|another) (?:perfect|ideal|dream|alternate|parallel|different|other) (?:world|universe|life)\b`,
    // "in the film, Stone drives the No. 12": nobody races there.
    String.raw`\bfictional\b|^(?:and |but )?in (?:the|a|this|that|his|her|its) (?:(?:new|latest|first|second|next|animated|hit) )?(?:book|novel|film|movie|comic|cartoon|sitcom|screenplay|tv show|television show)\b`,
    // "Had the deal gone through, Stone would be driving"
    String.raw`^(?:but |and )?had (?!(?:a|an|the best|his|her) )[^.]*\b(?:would|might|could)(?:ve)?\b`,
  ].join('|'),
);

/** The same, where marks count. */
const PLAYED = new RegExp(
  [
    // "if it were up to me", "if they had any sense"
    String.raw`\bif it (?:were|was) up to\b|\bif (?:i|we|they) had (?:my|our|their) way\b|\bif (?:\S+ ){1,4}had (?:any|an ounce of|half a|a lick of) (?:sense|brains?|taste|guts|courage)\b`,
    String.raw`\b(?:in|on) (?:my|our|his|her|your|this|that|the|an?) (?:\S+ ){0,2}?(?:franchise|career|manager|owner) mode\b`,
    String.raw`^(?:in |on |at )?(?:the |a |my |our )?(?:\S+ )?(?:worst|best|nightmare|doomsday|dream)[ -](?:case|scenario)(?: scenario)? ?[:,]`,
    String.raw`^(?:scenario|outcome|possibility|what if|hypothetical) (?:one|two|three|four|five|no ?\. ?\d|[a-d]|#? ?\d) ?[:.,–—-]|^(?:option|plan|theory|version) (?:one|two|three|four|[a-d]|\d) ?:`,
  ].join('|'),
);

/** Words that open a thought which the sentences behind them play on with. */
const OPENS = new RegExp(
  [
    `^(?:(?:just|now|and|but|so|well|okay|ok|,) )*(?:imagine|suppose|supposing|pretend|picture|lets (?:say|imagine|suppose|pretend|assume)|let us (?:say|imagine|suppose|pretend|assume)) (?!(?:that|it|this|so)? ?[.!])`,
    String.raw`\bin (?:this|that|our|my|an|another|one) (?:\S+ )?(?:version of (?:history|events|reality|the (?:story|past|season))|time-?line|alternat(?:e|ive) (?:\d{4}|history|world|universe|season|reality|past))\b`,
    String.raw`\b(?:my|our) (?:fantasy|dream|mock|ideal|imaginary) (?:draft|grid|line-?ups?|teams?|roster|season|pairings?)\b`,
    String.raw`^(?:and |but |so )?what if (?:[^ ,]+ ){1,6}(?:had|hadnt)\b`,
    String.raw`\b(?:how|who|what|where) (?:wed|we would|id|i would) (?:redraw|draw|redo|fill|line|arrange|rearrange|reshuffle|shuffle|deal|redeal|set|build|rebuild|draft|redraft|reset|pick)\b`,
  ].join('|'),
);

// "In reality", "as it is": the thought is over.
const CLOSES =
  /\b(?:in (?:reality|truth|fact|real life)|actually|back (?:in|to|on) (?:the real|reality|earth)|as (?:it is|things stand)|for now|now|currently|at present)\b/;

// The same, of whatever stands behind it, until the text comes back: "In this version of history", "What if Stone had stayed?" over it all.
const OPENS_WORLD =
  /\b(?:version of (?:history|events|reality)|alternat(?:e|ive) (?:\d{4}|history|world|universe|season|reality|past|time-?line)|(?:imagine|picture|suppose) a (?:world|universe|season|year|sport|nascar))\b/;
const TITLE_OPENS = /^(?:\S+ ){0,4}?what if (?!(?:anything|any)\b)(?:\. ?\. ?\. ?|… )?\S+/;
const CLOSES_WORLD =
  /^(?:(?:and|but|so|now|back|,) )*(?:(?:in|to|on) (?:reality|truth|fact|real life|the real world|earth|our world)|as (?:it is|things stand)|(?:in|of) (?:course|the end),? (?:it|she|he|they|none))\b|\b(?:in|back to) (?:reality|the real world)\b|\b(?:said|announced|confirmed) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

// "The game lists", "a new diecast has": before the first name.
const TOY =
  /\b(?:(?:video ?)?game|diecasts?|die-casts?|trading card|baseball card|model kit|toy|poster|wallpaper|simulator|mod|decals?|slot car|t-shirt|puzzle|calendar|coloring book|sticker|figurine|drama|movie|film|novel|sitcom|comic)(?: (?!(?:and|but|who|which|that)\b)[^ ,;:]+){0,4}? (?:lists?|listed|has|had|have|shows?|showed|puts?|features?|featured|pairs?|places?|placed|credits?|depicts?)(?: (?:driver|racer))?$/;

/** Whether a sentence imagines what it tells, or goes on with a thought: "If I ran Northline, I’d put Stone in the No. 12". */
export const isImagined = remembered((scene: Scene): boolean => {
  // Asked for each sentence in turn, so that none has to go far back.
  if (isSimRacing(scene) || isWithinThought(scene)) return true;
  const { sentence, discourse } = scene;
  if (IMAGINED.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.last))) return true;
  const words = wordsOf(scene);
  return PLAYED.test(words) || isSupposed(scene, words) || TOY.test(leadOf(scene));
});

/** A thought that the sentences behind it play on with. */
function isSupposed(scene: Scene, words: string): boolean {
  if (OPENS.test(words)) return true;
  // "Say Stone signs with Northline. Who drives the No. 12?"
  return /^(?:but |so |and |now )?say (?:that )?$/.test(`${leadOf(scene)} `) && !words.includes('"');
}

/** Whether a sentence before it in its paragraph, or the one over its list, opened a thought that none has closed. */
const isWithinThought = remembered((scene: Scene): boolean => {
  if (isInOtherWorld(scene)) return true;
  const before = scene.before ?? (isRow(scene) ? scene.over : undefined);
  if (!before || CLOSES.test(wordsOf(scene))) return false;
  return isSupposed(before, wordsOf(before)) || isWithinThought(before);
});

/** Whether a title or a sentence before it, in whichever paragraph, tells what never happened, and none since came back from it. */
const isInOtherWorld = remembered((scene: Scene): boolean => {
  const words = wordsOf(scene);
  const { previous } = scene;
  if (OPENS_WORLD.test(words)) return true;
  if (!previous) return scene.sentence.block.kind === 'heading' && TITLE_OPENS.test(words);
  return isInOtherWorld(previous) && !CLOSES_WORLD.test(words);
});
