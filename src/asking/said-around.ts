/** Where a question ends: the day as of which it is asked stands behind that. */
const END = '(?=[\\s?!.]*(?:$| as of \\d{4}-))';

/** Sounds of surprise, and what calls for attention. */
const SOUNDS =
  /^(?:(?:so|but|and|ok|okay|um|uh|hmm|dude|man|guys|hey|yo|oh|omg|lol)\b[\s,.!…–—-]+)*(?:wait(?: a (?:sec|second|min|minute))?|hold on|hang on|hold up|omg|lol|oh)\b[\s,.!…–—-]+(?:(?:so|but|and|ok|then)[\s,]+)?(?=\S)/i;

/** "I read that Stone goes to Northline": where it was said changes nothing about whether it is so. */
const HEARD =
  /^(?:(?:so|and|but|well|ok|hey)[ ,]+)*(?:(?:just )?(?:heard|read|saw)|i(?:['’]ve| have)?(?: just| also| keep)? (?:read|heard|saw|seen|see|hear|hearing)(?: somewhere| online| today| on \w+)?|(?:some |other |most )?(?:people|everyone|everybody|they|folks|fans|guys) (?:are |is |all |keep |keeps |just )?(?:saying|says?|said|claiming|claims?)|(?:my|a) \w+ (?:just )?(?:says|said|told me|tells me|claims|swears)|word (?:is|has it)|(?:the )?(?:rumou?r|talk|word) (?:is|has it)|(?:the )?rumou?rs (?:say|have it)|did i (?:read|hear|see)(?: (?:right|correctly|it right))?|am i right)(?: that)?[ ,:]+(?!that\b|about\b|of\b|who\b|what\b|where\b|when\b|which\b|how\b|why\b)(?=\S)/i;

/** "Nobody knows who gets the 12?" asks whether somebody does. */
const NOBODY =
  /^(?:(?:so|and|but|well|ok|hey)[ ,]+)*(?:(?:does |has )?(?:nobody|no[ -]?one)(?: here| else)?(?: really| actually)? (?:knows?|said|says?|has said|announced|has announced)(?: yet)?|it(?:['’]s| is) (?:not |un)(?:known|clear|announced)(?: yet)?)[ ,]+(?:(?:if|whether) |(?=(?:who|whom|whose|what|where|when|which|how)\b|\S+ (?:is|was|has|will|are)\b))/i;

/** "With Northline gone, where does Stone drive?": what is known says why it is asked. */
const GIVEN =
  /^(?:(?:so|and|but|ok)[ ,]+)*(?:with [^,?]{2,50} (?:gone|out|leaving|retiring|retired|done|moving(?: on)?|hurt|injured|suspended|off to [^,?]{2,30}|closing(?: down)?|shutting down|shut down|sold)|(?:now that|since|because|given that|seeing as) [^,?]{3,60} (?:is|was|are|has|have|got|left|lost|moved|switched|joined|quit|retired|sold|shut|closed)\b[^,?]{0,40}),\s*(?=(?:who|whom|what|where|when|which|how|is|are|does|do|did|will|has|can)\b)/i;

/** What stands behind a mark and asks whether all that is so. */
const SO = new RegExp(
  `(?:\\s*[=,.;:–—]+|\\s+-+)\\s*(?:is (?:that|this|it) )?(?:true|real|right|correct|legit|happening|(?:a )?done deal|official|confirmed|a thing)(?: yet| or not| already| now)?${END}`,
  'i',
);

/** A name that is taken back: "Marsh... I mean Stone". */
const I_MEAN =
  /(?<=^|\s)[\p{L}'’]{2,20}(?:\s?(?:\.{2,}|…|,|-+)\s?|\s)(?:er+,? |sorry,? |no,? )?i mean,? (?!as of \d)(?=\p{L})/iu;

/** A question that is taken back for another: "who moved from there, I mean who went to Northline?" */
const ASKS_ANEW =
  /^.{3,80}?(?:\s?(?:\.{2,}|…|,|;|\?|!|-+)\s?|\s)(?:er+,? |sorry,? |no,? |wait,? |well,? )*i (?:mean|meant),? (?:to (?:say|ask),? )?(?=(?:who|whom|whose|what|where|when|which|how|is|are|does|did|do|has|have|will)\b(?:['’]s)? \S)/i;

/** "Stone's replacement, who is it?" */
const WHO_IS_IT = new RegExp(
  `\\s*[,–—:-]\\s*(?:so |and )?who(?:['’]?s| is| was| will) (?:it|that|this)(?: be| again| then| now)?${END}`,
  'i',
);

/** What happens, or is asked for itself: behind it "who is it now?" is another question. */
const HAPPENS =
  /^(?:(?:so|and|but|hey)[ ,]+)*(?:why|how|what (?:happened|did)|did|does|is|was|has)\b|\b(?:\p{L}{3,}ed|left|leaves|lost|quit|gone|out|swaps?|fires?|drops?)\b/iu;

/** What a list is to be like, behind the question: "full list please", "all three series?" */
const LIST_TAG = new RegExp(
  `\\s*[,;.–—-]+\\s*(?:(?:the )?(?:full|complete|whole|entire) list|list (?:them|['’]?em|all)|all (?:of (?:them|['’]?em)|\\d|two|three) ?(?:series)?|in (?:all|every) series)(?: please| pls| plz)?${END}`,
  'i',
);

/** What is told with each race: "Stone's truck races, which tracks?" */
const WHICH_RACES = new RegExp(
  `(?:(?<=\\b(?:races|starts|schedule|running)\\b[^?,;]{0,40})\\s*[,;?–—-]+\\s*(?:and )?(?:(?:at )?(?:which|what) (?:tracks|ones|races|dates)|where|when|where and when)|(?<=\\b(?:racing|race|back|weekend)\\b[^?,;]{0,40})\\s*[,;?–—-]+\\s*(?:and )?(?:at )?(?:which|what) tracks?)${END}`,
  'i',
);

/** What the seats that are told are told with: "Stone's new ride? team, number, make". */
const WITH_WHAT = new RegExp(
  `(?:\\s*[,;.?–—-]+\\s*|\\s+(?:and|with|plus|\\+) )(?:(?:the|their|car) )*(?:numbers|(?:teams?|drivers?|numbers?|makes?|manufacturers?)(?:(?:,| and| &| \\+|,? plus) (?:(?:the|their|car) )*(?:teams?|drivers?|numbers?|makes?|manufacturers?))+)(?: too| as well| included| please| pls)?${END}`,
  'i',
);

const IF_ANY = new RegExp(`,?\\s+if (?:at all|any|anything|anybody|anyone|anywhere|ever|known)${END}`, 'i');

const THANKS = new RegExp(
  `(?<!\\b(?:and|by|for|from|of|to|with|is|does|did|will|has|was|replaces?|replaced))[\\s,]+ty${END}`,
  'i',
);

/** "Now that Northline is gone" says why it is asked. */
const NOW_THAT = new RegExp(
  `,?\\s+(?:now that|seeing (?:as|that)|considering(?: that)?|given(?: that)?|because|cause|cuz) [^?!]{3,}?${END}`,
  'i',
);
/** Of a seat that opened it says which one. */
const OPENS = /\b(?:open|opens|opened|opening|freed|frees)\b/i;
/** So does "since he left", of what is so today. */
const SINCE = new RegExp(
  `,?\\s+(?:ever )?since (?:he|she|they|it|(?:the )?[\\p{L}'’.]+(?: [\\p{L}'’.]+)?) (?:is|was|has|have|had|got|left|lost|moved|switched|joined|changed|went|quit|retired|sold|shut|closed|won|signed|came|took|parted|dropped|fired)\\b[^?!]*?${END}`,
  'iu',
);
const OF_THE_PAST = /\b(?:was|were|did|had|has|have|won|drove|raced|been)\b/i;

/** "Stone's full list of Cup races" are her Cup races. */
const LIST_OF = /(?<=['’]s? )(?:(?:full|complete|whole|entire) )?list of (?:all )?(?:(?:the|his|her|their) )?/i;
const WITH_DATES = new RegExp(
  `,?\\s+(?:with|w\\/|including|incl\\.?|and|plus) (?:all )?(?:the |their )?dates${END}`,
  'i',
);

/** Who asks when he can see somebody race asks when that is; where something can be watched is another question. */
const TO_SEE =
  /\b(?:when (?:can|could|will|do|might|should) (?:i|we|you|fans|people) (?:next |get to |finally |expect to )?(?:see|catch|watch)|where (?:can|could|will) (?:i|we|you|fans|people) (?:next |get to )?see)\b/i;

/** A question without what is said before and behind it that asks nothing more. */
export function withoutSayings(question: string): string {
  const bare = question
    .replace(SOUNDS, '')
    .replace(HEARD, '')
    .replace(NOBODY, '')
    .replace(GIVEN, '')
    .replace(ASKS_ANEW, '')
    .replace(I_MEAN, '')
    .replace(WHO_IS_IT, (tag, at: number, all: string) => (HAPPENS.test(all.slice(0, at)) ? tag : ''))
    .replace(LIST_TAG, '')
    .replace(WITH_WHAT, '')
    .replace(WHICH_RACES, '')
    .replace(IF_ANY, '')
    .replace(THANKS, '')
    .replace(SO, '')
    .replace(NOW_THAT, (tail: string, at: number) => (OPENS.test(question.slice(0, at)) ? tail : ''));
  const now = OF_THE_PAST.test(bare.replace(SINCE, '')) ? bare : bare.replace(SINCE, '');
  const listed = now.replace(LIST_OF, '');
  const dated = /\b(?:races?|starts?|schedule)\b/i.test(listed) ? listed.replace(WITH_DATES, '') : listed;
  return dated.replace(TO_SEE, (see) => `${see.slice(0, see.indexOf(' '))} does`);
}
