import { type Rewording, readPiece, type Setting } from './rewording.js';
import { driverCalled, driversOf } from './who-is-named.js';

const THING = '(?:trucks?|cars?|rides?|equipment|stuff|machines?|entry|number|teams?|outfit|seat|operation|shop)';
const LEAD = '^(?:(?:so|and|but|ok)[ ,]+)*';
// What stands behind "or" comes once, at the end: repeated, it could be cut into pieces in more ways than can be tried.
const END =
  '(?: (?:too|also|as well|or not|(?:that )?(?:he|she) (?:drives|races|runs|is in)(?: for)?))*(?: or (?:is (?:it|he|she) )?[\\w ]{3,30})?[\\s?!.]*$';
const OWNS_HIS = new RegExp(
  `${LEAD}(?:(?:does|did|do|is|was) )?(\\S.*?) (?:(?:also|actually|still|really) )?(?:own|owns|owning|(?:the |an? |part )?(?:co-?)?owner of) (?:(?:(?:his|her|their|its)(?: own)?(?: (?:race|own|truck|cup|xfinity|arca))?|the)(?: ${THING})|it|that (?:team|car|truck|one))${END}`,
  'i',
);
const FOR_HIMSELF = new RegExp(
  `${LEAD}(?:(?:does|did|is|was) )?(\\S.*?) (?:drives?|driving|races?|racing|runs?|running|in|at|with)(?: (?:for|in|with|at))? (?:himself|herself|(?:his|her) own (?:race )?${THING})${END}`,
  'i',
);
const OWN_BOSS = new RegExp(`${LEAD}(?:is|was) (\\S.*?) (?:his|her) own boss${END}`, 'i');
const OWNER_DRIVER = new RegExp(
  `${LEAD}(?:is|was) (\\S.*?) (?:also )?(?:(?:an?|the) )?(?:owner[ /-]*driver|driver[ /-]*owner|(?:team )?owner|driver and owner|owner and driver)${END}`,
  'i',
);
const WHO_OWNS = new RegExp(
  `${LEAD}who(?:['’]?s| is| are| was)? (?:(?:it )?(?:that )?)?(?:owns?|owned|the owners? of|owners? of) (?:(\\p{L}.*?)(?:['’]s|s['’]?) (?:\\w+ )?${THING}|(?:the |that )?${THING} (?:that |which )?(\\p{L}.*?)(?:['’]s| is| was)? (?:drives?|is|was|races?|runs?|in|driving|racing|running|with|for)(?: (?:for|in|with|at|it))*)(?: now)?[\\s?!.]*$`,
  'iu',
);

/** "Does Stone own her truck?" asks it of the team that she drives for, "who owns Stone's team?" too. */
export const ownsIt: Rewording = (text, setting) => {
  const [, one, other] = WHO_OWNS.exec(text) ?? [];
  const owned = one ?? other;
  if (owned !== undefined) {
    const team = teamOf(owned, setting);
    return team === undefined ? [] : [`who owns ${team}`];
  }
  const [, his] = OWNS_HIS.exec(text) ?? FOR_HIMSELF.exec(text) ?? OWN_BOSS.exec(text) ?? [];
  if (his !== undefined) {
    const driver = driverCalled(his, setting);
    const team = teamOf(his, setting);
    return driver === undefined
      ? []
      : [team === undefined ? `does ${driver} own a team` : `is ${driver} owner of ${team}`];
  }
  const [, who = ''] = OWNER_DRIVER.exec(text) ?? [];
  const driver = who === '' ? undefined : driverCalled(who, setting);
  return driver === undefined ? [] : [`does ${driver} own a team`];
};

/** The only team for which a driver who is named has a seat. */
function teamOf(who: string, setting: Setting): string | undefined {
  const { parts, series } = readPiece(who, setting);
  const [driver, another] = driversOf(parts);
  if (driver === undefined || another !== undefined || parts.length > 1) return undefined;
  const seats = (setting.view.driver(driver)?.present ?? []).filter(
    ({ slots }) => series.length === 0 || (slots.series !== undefined && series.includes(slots.series)),
  );
  const [team, ...others] = new Set(seats.flatMap(({ slots }) => slots.team ?? []));
  return others.length > 0 ? undefined : team;
}
