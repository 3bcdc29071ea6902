import { peopleIn } from '../../rules/clause/clause-parts.js';
import { isRow, type Scene } from '../../rules/scene.js';

/** A car that an article says to run in several races, with one driver here and another there. */
export interface SharedCar {
  readonly number: string;
  readonly team: string | undefined;
  readonly make: string | undefined;
  readonly series: string | undefined;
  /** Who shares it, where the sentence names them. */
  readonly drivers: ReadonlySet<string> | undefined;
  /** Where the sentence that says so ends in the article; races named behind it may be the car's. */
  readonly end: number;
}

// "in 10 Xfinity Series races this season"
const SOME_RACES =
  /\b(?:in|for) (?:a |an |at least |up to )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|select|selected|a handful of)\b.{0,40}\b(?:races|events|starts|rounds)\b/i;
// "goes to half a dozen drivers", "six drivers for the No. 8", "everybody who straps into the No. 8"
const MANY_HANDS =
  /\b(?:goes|going|go|handed|passes|passed|belongs|falls|open) (?:around )?to (?:a |an )?(?:half[- ]a[- ]dozen|half[- ]dozen|dozen|two|three|four|five|six|seven|eight|nine|ten|several|various|multiple|different|at least \w+|[2-9]|1\d) (?:\w+ )?drivers\b|\b(?:half a dozen|three|four|five|six|seven|eight|nine|ten|several|various|multiple|[3-9]|1\d) (?:different )?drivers (?:will |are to |to )?(?:in|for|aboard|behind the wheel of|take turns in|get|drive|race|run) (?:the|its|their) (?:No|#)|\b(?:whoever|(?:every(?:body|one)|anybody|anyone|all those|all the drivers|each driver|every driver) who) (?:will )?(?:straps?|gets?|climbs?|sits?|steps?|races?|drives?|runs?|buckles?|slides?)\b/i;
// "will have a cast of drivers", "will be a time-share through July", "three drivers will split the No. 58"
const SEVERAL_DRIVERS =
  /\b(?:cast|rotation|group|committee|roster|host|number|handful|trio|quartet|mix) of (?:\w+ )?drivers\b|\b(?:several|multiple|various|two|three|four|five|six) (?:\w+ )?drivers will (?:split|share|rotate|take turns|alternate)\b|\btime-?share\b|\b(?:be run|raced|run|driven|filled) by committee\b|\b(?:driver|seat) (?:rotation|carousel)\b|\b(?:rotating|revolving) (?:cast|line-?up|seat|door)\b|\b(?:will be )?(?:shared|split) (?:by|between|among)\b|\b(?:two|three|four|five|six|seven|eight|\d) drivers, (?:one|a single|the same) (?:seat|car|ride|truck|number)\b|\bshares? (?:it|the car|the ride|the seat) (?:out|around)\b/i;
// "Stone, Carter and Diaz will share the No. 8"
const THEY_SHARE = /\b(?:will|to) (?:share|split)\b|\b(?:shared|split) (?:by|between|among)\b/i;

/** The cars that an article says to go from one driver to the next. */
export function sharedCars(scenes: readonly Scene[]): SharedCar[] {
  return scenes.flatMap((scene) => {
    const { sentence, mentions, discourse } = scene;
    const cars = mentions.flatMap((mention) =>
      mention.type === 'car' && mention.numbers.length === 1 ? [mention] : [],
    );
    const [car] = cars;
    const number = car?.numbers[0];
    if (!car || number === undefined || cars.some(({ numbers }) => numbers[0] !== number)) return [];
    const text = discourse.text.article.body.slice(sentence.start, sentence.end);
    const drivers = peopleIn(mentions).filter(
      ({ person }) => !discourse.officeHolders.has(person) && !discourse.crew.has(person),
    );
    const several =
      drivers.length < 2 && (SEVERAL_DRIVERS.test(text) || MANY_HANDS.test(text) || isTitleOfShared(scene, text));
    // "will be shared by Stone and Carter": theirs, and nobody else's.
    const named = !several && drivers.length > 1 && THEY_SHARE.test(text);
    if (!several && !named && (isRow(scene) || drivers.length > 0 || !SOME_RACES.test(text))) return [];
    const team = mentions.find((mention) => mention.type === 'team');
    const series = mentions.find((mention) => mention.type === 'series');
    return [
      {
        number,
        team: car.team ?? (team?.type === 'team' ? team.team : discourse.headingTeam(sentence)),
        make: car.make,
        drivers: named ? new Set(drivers.map(({ person }) => person.name)) : undefined,
        series: car.series ?? (series?.type === 'series' ? series.series : several ? discourse.series : undefined),
        end: sentence.end,
      },
    ];
  });
}

// "Three for the 8", "divides up its fourth car", "Who has the No. 12, and when", "A car, two drivers"
const SHARED_BY_TITLE =
  /\b(?:(?:divid|carv)(?:es?|ed|ing)(?: up)?|(?:split|splits|splitting|share|shares|shared|sharing)|(?:two|three|four|five|six|seven|several|a (?:pair|trio|quartet|handful)|[2-7])(?: (?:drivers|men|women|names|people|racers))? (?:for|in|to share|take turns in|aboard)(?: (?:the|its|their))?|who(?:[’']s| is| has| gets| drives| races| will be)? (?:in )?(?:the )?(?:No\. ?|#)?\d+(?: \w+)?,? (?:and )?(?:when|where)|rotation|rota|carousel|committee|time-?share)\b/i;

/** A title that says of its one car that several will drive it. */
function isTitleOfShared({ sentence, discourse }: Scene, text: string): boolean {
  return sentence === discourse.text.sentences[0] && sentence.block.kind === 'heading' && SHARED_BY_TITLE.test(text);
}
