const CREW_CHIEF = 'crew[- ]?chiefs?';
const BOTH = 'drivers and crew chiefs';
/** What a list of them is called, of each with whom he works or of one kind of them. */
const LIST = '(?:line-?ups?|pairings?|combos?|assignments?|list)';
const PAIRS = `(?:${LIST}|pairs?|combinations?|match-?ups?|duos?|tandems?)`;
const BESIDE = '\\s*(?:,|and|&|\\/|\\+|-|n)?\\s*';

/** "The driver and crew chief pairings" */
const PAIRED = new RegExp(`\\b(?:drivers?${BESIDE}${CREW_CHIEF}|${CREW_CHIEF}${BESIDE}drivers?) ${PAIRS}\\b`, 'i');
/** "The crew chief lineup" */
const LISTED = new RegExp(`\\b${CREW_CHIEF} (?:${LIST}|rosters?|situation|picture|side)\\b`, 'i');
/** "The crew chief shake-up" */
const SHUFFLE = new RegExp(
  `\\b${CREW_CHIEF} (?:shuffles?|shuffling|shake-?ups?|shifts?|carousel|reshuffles?|merry-?go-?round|switch(?:es|ing|up)?|turnover)\\b`,
  'i',
);
/** "Did Northline shake up its crew chiefs?" */
const SHUFFLED = new RegExp(
  `\\b(?:re)?(?:shuffl(?:e|es|ed|ing)|shak(?:e|es|ing)|shook|mix(?:ed|ing)?|switch(?:ed|ing)?|rotat(?:e|ed|ing))(?: up| around)? (?=(?:(?:their|its|the|all) )*${CREW_CHIEF}\\b)`,
  'i',
);
/** "The Northline lineup with crew chiefs" */
const WITH = new RegExp(
  `(\\b(?:line-?up|roster|drivers?|driver list)\\b[^?]*?)(?:,| |, )(?:with|w\\/|incl\\.?|including|included|plus|along with|alongside|together with|\\+)(?: all)?(?: (?:the|their|its|his|each))? (${CREW_CHIEF}|spotters?)(?: too| as well| included| listed)?\\b`,
  'i',
);
/** "Match the Northline drivers with their crew chiefs" */
const MATCHED = new RegExp(
  `^(?:match|pair|link)(?: up)? (\\S.*?\\bdrivers) (?:with|to|and) (?:their |the |its )?${CREW_CHIEF}`,
  'i',
);
/** "Who is crew chiefing who at Northline" */
const WHO_WHOM = new RegExp(
  `\\bwho(?:['’]?s| is|['’]re| are| will be)? (?:be )?(?:the )?(?:${CREW_CHIEF} (?:for )?|crew[- ]?chiefing |calling (?:the )?(?:races|shots) for |working with |paired (?:up )?with |atop )who(?:m|se (?:box|car))?\\b`,
  'i',
);
/** "Who got which crew chief", "which crew chief goes with which driver" */
const WHICH_FOR_WHOM = new RegExp(
  `\\bwho(?:['’]?s| has| have| is| are|['’]s got)? (?:got|gets|getting|has|have|with|paired with|working with) (?:which|what) ${CREW_CHIEF}\\b|\\b(?:which|what) ${CREW_CHIEF} (?:is |are )?(?:goes |go |with |has |have |works? |working |paired |got |gets? )+(?:with )?(?:which|what) (?:driver|car)\\b`,
  'i',
);
/** "Who is on what box at Northline" */
const ON_BOXES =
  /\bwho(?:['’]?s| is| are|['’]s all| all is)? (?:on|atop|on top of|up on) (?:what|which|each|every|all(?: of)? the) (?:pit )?box(?:es)?\b/i;
/** "The lineup: drivers and crew chiefs" */
const LINEUP_DRIVERS = /\b(?:line-?up|roster)[,:]? drivers(?= (?:and|&|\+))/i;
/** "Is Stone keeping the same crew chief?" */
const KEEPS =
  /^(?:is|are|does|do|did|will|has|have) (\S.*?) (?:keep(?:ing|s)?|have|has|having|kept|with|using|stick(?:ing)? with|stay(?:ing)? with|retain(?:ing)?|run(?:ning)?)(?: (?:all|still))?(?: of)?(?: the| their| his| her| its)? same (crew[- ]?chief|spotter)(s?)\b/i;
/** "Did Stone lose her crew chief?" */
const OWN_CREW = new RegExp(
  `\\b(change|chang(?:es|ed|ing)|swap(?:s|ped|ping)?|los(?:e|es|ing)|lost|fir(?:e|es|ed|ing)|drop(?:s|ped|ping)?|keep(?:s|ing)?|kept) (?:his|her|their|its) (?:current |old )?(?=${CREW_CHIEF}|spotters?\\b)`,
  'i',
);
/** "Same crew chief for Stone?" */
const SAME_FOR = new RegExp(
  `^(?:(?:so|and|still|is it|will it be)[ ,]+)*(?:the )?same (${CREW_CHIEF}|spotters?) (?:for|with|on|at) (?:the )?`,
  'i',
);

/**
 * "The Northline lineup with crew chiefs", "who is on what box at Northline": who drives and who leads whose crew, in plain words. What is
 * matched or listed as pairs comes before what is listed of crew chiefs alone, or beside a lineup: it has those words in it.
 */
export function withCrewChiefs(question: string): string {
  return (
    question
      .replace(KEEPS, (_all, of: string, post: string, many: string) =>
        many === '' ? `who is the ${post} of ${of}` : `which ${post}s stay at ${of}`,
      )
      // Whether somebody keeps one is told by whether that changes, which articles tell.
      .replace(OWN_CREW, (_all, verb: string) => (/^ke/i.test(verb) ? 'change ' : `${verb} `))
      .replace(SAME_FOR, 'who is the $1 of ')
      .replace(LINEUP_DRIVERS, 'drivers')
      .replace(PAIRED, BOTH)
      .replace(LISTED, 'crew chiefs')
      .replace(SHUFFLE, 'crew chief changes')
      .replace(SHUFFLED, 'change ')
      .replace(MATCHED, '$1 and crew chiefs')
      .replace(WITH, '$1 and $2')
      .replace(WHO_WHOM, `who are the ${BOTH}`)
      .replace(WHICH_FOR_WHOM, `who are the ${BOTH}`)
      .replace(ON_BOXES, 'who are the crew chiefs')
  );
}
