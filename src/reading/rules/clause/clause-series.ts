import type { Clause } from '../../clauses/clause.js';
import { isTopic, isWhereFrom } from '../../discourse/series-named.js';
import { isOfAnotherBeside } from '../../discourse/series-of-another.js';
import { seriesFitting } from '../../discourse/usual-series.js';
import { isWhoSomebodyIs } from '../../discourse/who-somebody-is.js';
import type { SeriesMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { isRow, type Scene } from '../scene.js';
import { carOf, complementsOf, FROM, isOfEarlier, spentSeats } from './clause-parts.js';
import { saidSeasons } from './clause-seasons.js';
import { openedByEarlier } from './opened-by-earlier.js';

/** The series that the words of a clause name. */
const seriesIn = remembered((clause: Clause, tokens: readonly Token[]): string | undefined => {
  const car = carOf(clause);
  if (car?.series) return car.series;
  // "graduates from Formula 3, where he drove for Northline": in what "where" takes up.
  const there = clause.marker === 'where' ? complementsOf(clause, 'series') : [];
  const taken = there.find(({ mention }) => mention.last <= clause.first + 1)?.mention;
  if (taken) return taken.series;
  // "Cup Series rookie Ava Stone will drive": a series before the subject describes it.
  const opened = openedByEarlier(clause);
  const series = complementsOf(clause, 'series').filter(
    ({ prep, before, lead, mention }) =>
      !FROM.has(prep) &&
      !isOfCampaignBefore(clause, mention) &&
      !opened.some((complement) => complement.mention === mention) &&
      // "arrives at Northline after two years in the Truck Series", "gets the No. 12 after": where she was.
      !(clause.verb.frame === 'join' && isOfEarlier(lead)) &&
      !spentSeats(clause).some((complement) => complement.mention === mention) &&
      (!isWhoSomebodyIs(tokens, mention) || (!before && isWhatHeIs(clause, mention, lead, tokens))) &&
      (!before || /^(?:in|for)$/.test(prep)) &&
      // "misses Bristol because of commitments in Formula E"
      !DUTIES.test(lead) &&
      !isOfAnotherBeside(tokens, clause.first, mention) &&
      // "vacates the No. 12 for a year of Formula 2": where somebody goes.
      !(clause.verb.frame === 'leave' && /^(?:for|to)\b/.test(lead)),
  );
  const mention: SeriesMention | undefined = series[0]?.mention;
  if (mention) return mention.series;
  // "joined the Truck team in 2023"
  const teams = complementsOf(clause, 'team').filter(({ prep, before }) => !before && !FROM.has(prep));
  const [of, other] = new Set(teams.flatMap(({ mention: { series: its } }) => its ?? []));
  return other === undefined ? of : undefined;
});

/** "joined in 2023 after a winning 2022 campaign with Pinecrest in the Truck Series": of that campaign. */
function isOfCampaignBefore({ complements }: Clause, series: SeriesMention): boolean {
  const at = complements.findIndex(({ mention }) => mention === series);
  const [time, team] = [complements[at - 2], complements[at - 1]];
  return (
    time?.mention.type === 'time' &&
    team?.mention.type === 'team' &&
    /\b(?:after|following)\b/.test(time.lead) &&
    /^(?:campaign|season|year) /.test(team.lead)
  );
}

/** "will be a Truck Series newcomer, with Marsh as crew chief": in the series in which she is one. */
function isWhatHeIs({ verb }: Clause, { first, last }: SeriesMention, lead: string, tokens: readonly Token[]): boolean {
  return (
    verb.lemma === 'be' &&
    (/^(?:still )?an? (?:full-time )?$/.test(`${lead} `.trimStart()) ||
      /^(?:now |also |still )?an? (?:full-time|part-time|regular|full-season)$/.test(
        wordsBetween(tokens, verb.last, first),
      )) &&
    /^(?:rookie|regular|full-timer|freshman|newcomer|driver|racer)$/.test(tokens[last]?.lower ?? '')
  );
}

const DUTIES = /\b(?:commitments?|duties|obligations|engagements?)\b/;

/** The series in which somebody won or finished, as a clause says it. */
function seriesWon(clause: Clause, tokens: readonly Token[]): string | undefined {
  return /^(?:win|finish|lead|other)$/.test(clause.verb.frame) ? seriesIn(clause, tokens) : undefined;
}

/** The series for a seat: said in the clause, known of the car or team, or what the article is about. */
export function seriesFor(
  clause: Clause | undefined,
  scene: Scene,
  team: string | undefined,
  number: string | undefined,
): { readonly series: string | undefined; readonly said: boolean } {
  const said = clause ? seriesIn(clause, scene.discourse.text.tokens) : undefined;
  if (said) return { series: said, said: true };
  // "won the 2022 ARCA title driving the No. 12"
  const goesOn = clause?.verb.form === 'ing' && clause.marker === '' && clause.verb.frame === 'drive';
  const ofMain = goesOn && clause.governor ? seriesWon(clause.governor, scene.discourse.text.tokens) : undefined;
  if (ofMain) return { series: ofMain, said: true };
  const relative = clause && seriesOfRelative(clause, scene);
  if (relative) return { series: relative, said: true };
  const there = clause && /\bthere\b/.test(clause.words) ? seriesNamedBefore(scene, clause.first) : undefined;
  if (there) return { series: there, said: true };
  const opened = seriesOpened(scene);
  if (opened) return { series: opened, said: true };
  // "Trucks: Stone is in the No. 12."
  const { label } = scene.discourse.earlier(scene.sentence);
  if (label) return { series: label, said: true };
  const left = clause?.verb.tense === 'past' ? seriesLeftBefore(scene) : undefined;
  if (left) return { series: left, said: true };
  const borne = seriesBorne(scene, team, number) ?? seriesOfKind(scene, team);
  if (borne) return { series: borne, said: true };
  const { discourse, sentence } = scene;
  const near = discourse.carBefore(sentence);
  const ofNear = near?.series !== undefined && team !== undefined && near.team === team ? near.series : undefined;
  const known = discourse.seriesOf(team, number) ?? ofNear ?? seriesOfRow(scene) ?? discourse.headingSeries(sentence);
  return { series: known ?? seriesFitting(team, articlesSeries(scene, number, clause), discourse), said: false };
}

/** "is a regular of the Truck Series, in which she drives for Northline", "…, where she has the No. 12": the series right before it. */
function seriesOfRelative({ marker, first }: Clause, { mentions, discourse: { text } }: Scene): string | undefined {
  if (marker !== 'which' && marker !== 'where') return undefined;
  const before = mentions.findLast(({ last }) => last <= first);
  if (before?.type !== 'series' || first - before.last > 2) return undefined;
  const words = wordsBetween(text.tokens, before.last, first + 2);
  return (marker === 'where' ? /^,? ?where\b/ : /^,? ?in which\b/).test(words) ? before.series : undefined;
}

/** "moves to the Truck Series from the Cup Series. She drove the No. 12 in 2024": where she comes from. */
function seriesLeftBefore({ before }: Scene): string | undefined {
  const from = before?.clauses.flatMap((clause) =>
    /^(?:join|leave|sign|drive)$/.test(clause.verb.frame) && clause.verb.tense !== 'past'
      ? complementsOf(clause, 'series').filter(({ prep }) => prep === 'from')
      : [],
  );
  return from?.[0]?.mention.series;
}

/** "In the 2026 Cup Series the team runs", "Gone to Cup: Ava Stone (Northline)": the one series of a sentence, said of all of it. */
function seriesOpened({ sentence, mentions, discourse: { text } }: Scene): string | undefined {
  const named = mentions.filter((mention) => mention.type === 'series');
  const [series, other] = named;
  if (!series || other || isWhoSomebodyIs(text.tokens, series)) return undefined;
  const words = wordsBetween(text.tokens, sentence.first, series.first);
  if (/^(?:(?:over|up|down|back|out) )?in(?: the)?(?: (?:20)?\d\d)?$/i.test(words)) return series.series;
  return /^(?:gone|off|moving|headed|up|down|over|back) to(?: the)?$/i.test(words) &&
    text.tokens[series.last]?.text === ':'
    ? series.series
    : undefined;
}

/** "Truck Series team Northline Racing", "Cup newcomer Northline Racing": the series in which a team is said to be. */
function seriesOfKind({ mentions, discourse: { text } }: Scene, team: string | undefined): string | undefined {
  const at = mentions.findIndex((mention) => mention.type === 'team' && mention.team === team);
  const [series, seat] = [mentions[at - 1], mentions[at]];
  if (series?.type !== 'series' || !seat) return undefined;
  return KIND_OF_TEAM.test(wordsBetween(text.tokens, series.last, seat.first)) ? series.series : undefined;
}

const KIND_OF_TEAM = /^(?:series )?(?:team|outfit|squad|organi[sz]ation|operation|powerhouse|newcomers?)$/;
const IN_SEAT =
  /^(?:(?:series|points|race|playoff) )*\S+ (?:in|with|for|of|at|aboard|,? ?who (?:drives|races|runs|pilots))(?: for)?(?: the| his| her)?$/;

/** "the Truck Series points leader in the No. 12", "a Cup rookie with Northline": who somebody is in a seat, she is in its series. */
function seriesBorne(
  { mentions, discourse: { text } }: Scene,
  team: string | undefined,
  number: string | undefined,
): string | undefined {
  const at = mentions.findIndex((mention) =>
    number === undefined
      ? mention.type === 'team' && mention.team === team
      : mention.type === 'car' && mention.numbers.includes(number),
  );
  const [series, seat] = [mentions[at - 1], mentions[at]];
  if (series?.type !== 'series' || !seat || !isWhoSomebodyIs(text.tokens, series)) return undefined;
  return IN_SEAT.test(wordsBetween(text.tokens, series.last, seat.first)) ? series.series : undefined;
}

const AT_OTHER_WORK =
  /^(?:analysts?|commentators?|commentary|broadcasters?|broadcasts?|pundits?|reporters?|coverage|telecasts?|announcers?|spotters?|stewards?|instructors?|coach(?:es)?|insiders?)$/;

// "after two years in the Truck Series": over, whatever is told beside it.
const SPENT_IN =
  /\b(?:after|following) (?:\S+ ){0,3}(?:years?|seasons?|campaigns?|stints?|spells?) (?:in|of)(?: the)?$/;

/** The series that the article is about, unless the words here or shortly before turn to another one. */
function articlesSeries(scene: Scene, number: string | undefined, clause: Clause | undefined): string | undefined {
  const { discourse, sentence, mentions } = scene;
  const { series, severalSeries } = discourse;
  if (series === undefined || !severalSeries) return series;
  // "Truck Series champion Ava Stone drives the No. 12": hers is not that of the car. But "raced for Northline": it may be.
  const own = mentions.flatMap((mention) =>
    mention.type === 'series' &&
    (number === undefined || !isWhoSomebodyIs(discourse.text.tokens, mention)) &&
    // "is a Formula E commentator"
    !AT_OTHER_WORK.test(discourse.text.tokens[mention.last]?.lower ?? '') &&
    // "down from the Cup Series": what she leaves for the article's.
    !isWhereFrom(discourse.text.tokens, sentence.first, mention) &&
    !SPENT_IN.test(wordsBetween(discourse.text.tokens, Math.max(sentence.first, mention.first - 8), mention.first)) &&
    !isOfAnotherBeside(discourse.text.tokens, sentence.first, mention) &&
    !isOfYearBefore(mention, clause, scene) &&
    !isWhereClauseGoes(mention, clause, scene)
      ? [mention.series]
      : [],
  );
  // What a row before says of somebody else is not what the next one is about.
  const isAnew = !scene.before && (isRow(scene) || opensWithLabel(scene));
  const before = isAnew || isNextOfTeam(scene) ? undefined : discourse.earlier(sentence).series;
  const turned = own.length > 0 ? !own.includes(series) : (before ?? series) !== series;
  return turned ? undefined : series;
}

/** "Marsh has gone up to Xfinity. Stone stays in the No. 23.", in the paragraph of a team: that was Marsh’s, and she is the next. */
function isNextOfTeam({ sentence, mentions, discourse }: Scene): boolean {
  const [first] = mentions;
  return (
    discourse.isUnderTeam(sentence) &&
    first?.type === 'person' &&
    first.form === 'full' &&
    first.first === sentence.first &&
    discourse.driverBefore(sentence)?.name !== first.person.name
  );
}

/** "won it all in the No. 24 last year and has graduated to the Xfinity Series": what was done before that was elsewhere. */
function isWhereClauseGoes(series: SeriesMention, clause: Clause | undefined, { clauses }: Scene): boolean {
  if (clause?.verb.tense !== 'past' || clause.first > series.first) return false;
  return clauses.some(
    (other) =>
      other !== clause &&
      other.verb.first > clause.verb.first &&
      (other.verb.tense !== 'past' || other.verb.perfect) &&
      other.complements.some(({ mention, prep }) => mention === series && /^(?:to|into)$/.test(prep)),
  );
}

const LONGEST_LABEL = 5;

/** "Staying: Stone, No. 12", below a team's name: a line about other people than the one above it. */
function opensWithLabel({ sentence: { first }, sentence, discourse }: Scene): boolean {
  if (!discourse.isUnderTeam(sentence)) return false;
  const { tokens } = discourse.text;
  return tokens.slice(first + 1, first + LONGEST_LABEL).some(({ text }) => text === ':');
}

/** "Stone, who ran 20 Truck races in 2022, has the No. 12": what an aside tells of a year gone by. */
function isOfYearBefore(series: SeriesMention, clause: Clause | undefined, { clauses, discourse }: Scene): boolean {
  if (!clause || clause.verb.tense === 'past') return false;
  return clauses.some(
    (other) =>
      other !== clause &&
      other.marker === 'who' &&
      other.verb.tense === 'past' &&
      other.complements.some(({ mention }) => mention === series) &&
      saidSeasons(other, discourse.year)?.every((season) => season < discourse.year) === true,
  );
}

/** "There is no clash with Formula E, so Stone, who drives for Northline there": the series named before in the sentence. */
function seriesNamedBefore({ mentions }: Scene, at: number): string | undefined {
  const before = mentions.filter(({ last }) => last <= at);
  return before.some(({ type }) => type === 'track' || type === 'race')
    ? undefined
    : seriesNamedIn({ mentions: before });
}

/** The one series that the words of a sentence name. */
export function seriesNamedIn({ mentions }: Pick<Scene, 'mentions'>): string | undefined {
  const named = new Set(mentions.flatMap((mention) => (mention.type === 'series' ? [mention.series] : [])));
  return named.size === 1 ? [...named][0] : undefined;
}

/** The one series that a row named before, in notes on somebody: "Second year in the Truck Series. She drives the No. 12." */
function seriesOfRow(scene: Scene): string | undefined {
  if (!isRow(scene)) return undefined;
  for (let before = scene.before; before; before = before.before) {
    const { tokens } = before.discourse.text;
    const mentions = before.mentions.filter((one) => one.type !== 'series' || isTopic(tokens, one));
    const named = seriesNamedIn({ mentions });
    if (named !== undefined) return named;
  }
  return undefined;
}
