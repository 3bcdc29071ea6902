// Parts of patterns, for words in lower case.

/** Who leads a team or works in its office. */
export const OFFICE_POST = 'owner|co-owner|chairman|president|principal|boss|executive|director|manager|co-?ordinator';

/** Who works on a car or for its race. */
const CREW_POST = 'chief|engineer|mechanic|strategist|technician|fabricator|spotter|tire changer|jackman';

/** Who helps, speaks for or teaches a team. */
export const ADVISING_POST = 'advis[eo]r|consultant|coach|mentor|ambassador|analyst';

/** What somebody can be in a team without driving for it. */
export const POST = `${OFFICE_POST}|${CREW_POST}|${ADVISING_POST}`;

const ONE_POST = new RegExp(`^(?:${POST}|accountant|assistant|chaplain|foreman|historian|host|intern|liaison|physio)$`);
// "strategist", "technician", "representative", "crewman", "coordinator"
const DOES_WORK =
  /(?:(?<![lw])ist|ician|ative|(?:crew|spokes|chair|fore)(?:man|woman|person)|[dst]or|(?:graph|design|paint|build|train|broadcast|report|programm|organi[sz]|publish|plann|buy|handl|work|help|teach|offic|chang|fuel|weld|tun|fitt|lawy|own)er|carrier)$/;
// What ends like them, and is said of who drives, or of nobody.
const NO_WORK: ReadonlySet<string> = new Set(
  `owner-driver competitor finalist medalist assist insist persist resist exist consist alternative native initiative narrative
   creative factor motor sector tractor visitor victor donor sponsor monitor successor predecessor contractor`.split(
    /\s+/,
  ),
);

/**
 * Whether a word, in lower case and singular, says what work somebody does, and no driving: a known post, or what ends like such words
 * do ("dynamicist", "technician"), which nobody can list.
 */
export function isWork(word: string): boolean {
  if (ONE_POST.test(word)) return true;
  return DOES_WORK.test(word) && !NO_WORK.has(word);
}
