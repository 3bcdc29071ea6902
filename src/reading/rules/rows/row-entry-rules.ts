import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { seriesFor } from '../clause-series.js';
import type { Draft } from '../draft.js';
import { phraseRide } from '../phrase-ride.js';
import { rowStarts } from '../row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isRow, type Scene } from '../scene.js';
import { isLineUp, type ListTopic, listTopic } from './list-topic.js';
import { type RowParts, rowParts } from './row-parts.js';

interface Entry {
  readonly driver: PersonMention;
  readonly car: CarMention | undefined;
}

// Series in which several drivers share one car.
const SHARED = /^(?:imsa|wec|supercars|gt|elms|asian|nurburgring|mx5|trans-am|michelin|creventic|24h)/;
const GONE =
  /^(?:[–—:,;.|(-] *)*(?:is )?(?:out|gone|leaving|departed|departs|available|unsigned|free agent|released|retired|retiring|not back|not returning|no deal|to be announced)\b/i;

/** The rule for rows of a line-up or entry list, whatever the order of their columns. */
export const ROW_ENTRY_RULES: readonly PhraseRule[] = [
  {
    name: 'row-entry',
    example: 'The Truck Series line-up:\n12 – Ava Stone – Northline Racing – Ford',
    read: (scene) => {
      if (!isRow(scene) || scene.before || isAsked(scene)) return [];
      const parts = rowParts(scene);
      if (parts.drivers.length === 0) return [];
      const topic = listTopic(scene);
      const entries = topic.is === 'order' ? [] : entriesOf(parts, scene);
      const status = statusOfNote(scene, parts);
      if (status === undefined) return [];
      return entries.flatMap((entry) => entryDrafts(entry, parts, topic, status, scene));
    },
  },
];

function entryDrafts(
  { driver, car }: Entry,
  parts: RowParts,
  topic: ListTopic,
  status: 'confirmed' | 'rumored',
  scene: Scene,
): Draft[] {
  const [team] = parts.teams;
  const [make] = parts.makes;
  const [series] = parts.series;
  const said = parts.series.length === 1 ? series?.series : undefined;
  const whole: CarMention = {
    type: 'car',
    numbers: [],
    first: driver.first,
    last: driver.last,
    ...car,
    ...(parts.teams.length === 1 && team !== undefined ? { team } : {}),
    ...(parts.makes.length === 1 && make !== undefined ? { make } : {}),
    ...(said === undefined ? {} : { series: said }),
  };
  if (topic.is === 'race') return rowStarts('row-entry', scene, [driver.person], [topic.outing], whole);
  if (topic.is === 'order') return [];
  const rides = phraseRide(
    'row-entry',
    scene,
    driver.person,
    whole,
    whole.team ?? scene.discourse.headingTeam(scene.sentence),
    topic.season,
  );
  for (const ride of rides) {
    if (status === 'rumored') ride.status = status;
    if (topic.named) ride.inherited.delete('season');
  }
  return rides;
}

/** Which driver has which car: the one car, or as many cars as drivers, side by side; or only a team. */
function entriesOf(parts: RowParts, scene: Scene): Entry[] {
  const { drivers, cars } = parts;
  const [car] = cars;
  // "Nos. 46 and 70: Stone and Carter", each in the order of the other.
  if (car && cars.length === 1 && car.numbers.length > 1)
    return car.numbers.length === drivers.length
      ? drivers.map((driver, index) => ({ driver, car: { ...car, numbers: car.numbers.slice(index, index + 1) } }))
      : [];
  if (cars.some(({ numbers }) => numbers.length > 1)) return [];
  const numbered = cars.filter(({ numbers }) => numbers.length === 1);
  if (numbered.length === 1) {
    const shared = drivers.length === 1 || isShared(parts, scene);
    return shared ? drivers.map((driver) => ({ driver, car: numbered[0] })) : [];
  }
  if (numbered.length > 1)
    return numbered.length === drivers.length ? drivers.map((driver, index) => ({ driver, car: numbered[index] })) : [];
  const named = parts.teams.length === 1 && (parts.teamFirst || drivers.length === 1);
  const headed = parts.teams.length === 0 && drivers.length === 1 && isAlone(parts, scene);
  return (named || headed) && isLineUp(scene) ? drivers.map((driver) => ({ driver, car })) : [];
}

/** Several drivers of one number share it in long races; elsewhere the second may be anybody. */
function isShared(parts: RowParts, scene: Scene): boolean {
  const series = parts.series[0]?.series ?? seriesFor(undefined, scene, parts.teams[0], undefined).series;
  return series === undefined || SHARED.test(series);
}

/** The row is nothing but its driver, under a heading that names the team. */
function isAlone(parts: RowParts, scene: Scene): boolean {
  const { headingTeam } = scene.discourse;
  return parts.end >= scene.sentence.last - 1 && headingTeam(scene.sentence) !== undefined;
}

/** How the note behind an entry leaves it: undefined where it says that the driver goes or is not sure to have it. */
function statusOfNote(scene: Scene, parts: RowParts): 'confirmed' | 'rumored' | undefined {
  const { tokens, article } = scene.discourse.text;
  const from = tokens[parts.end]?.start ?? scene.sentence.end;
  if (GONE.test(article.body.slice(from, from + 40))) return undefined;
  const clause = scene.clauses.find(({ verb }) => verb.first >= parts.end - 1);
  if (!clause) return 'confirmed';
  const about = clause.subjects.some(
    (subject) => subject.type === 'person' && parts.drivers.some(({ person }) => person === subject.person),
  );
  if (!about) return 'confirmed';
  if (clause.verb.negated || clause.verb.stance === 'wish') return undefined;
  if (/^(?:leave|release|retire|join|lend|replace)$/.test(clause.verb.frame)) return undefined;
  if (/^(?:out|done|gone)\b/.test(clause.words)) return undefined;
  return clause.verb.stance === 'rumor' ? 'rumored' : 'confirmed';
}
