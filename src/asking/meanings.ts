/**
 * What the words of questions mean, as `patterns.ts` names it: one meaning, and the words or phrases for it. Phrases are
 * compared without regard to case, accents, dots and apostrophes; the longest one counts.
 */
export const MEANINGS = {
  WHO: 'who|whom|whos|who all|who else|which driver|which drivers|what driver|what drivers|which guy|anyone|anybody|someone',
  WHAT: 'what|which|whats|what kind of|what sort of|what are|list|show|any',
  WHERE: 'where|wheres|which team|what team|which teams|what teams|whose team|which outfit|what outfit|where to',
  WHEN: 'when|whens|what year|which year|what years|which years|what season|which season|what seasons|which seasons|what day|which day|what days|which days|what date|which date|what dates|which dates|what weekends|which weekends|how soon',
  DRIVE:
    'drive|drives|drove|driven|driving|driver|drivers|two drivers|three drivers|four drivers|pilot|pilots|piloted|piloting|behind the wheel|wheels|wheeling|carry|carries|wear|use|uses|come through|came through|coming through|strapped into|strapped in|straps into|strapping into|regular driver|regular|represents|representing',
  RACE: 'race|races|raced|racing|compete|competes|competing|fields|fielding|fielded|start|starts|started|on track|in action|enter|enters|entered|entering|run for|runs for|running for|ran for|run at|runs at|running at|ran at',
  /** Of a team said without "for", whoever leads it runs it; else it is to race. */
  RUN: 'run|runs|ran|running',
  IN_CHARGE: 'in charge',
  /** Whoever heads a team leads it; who heads to one goes there. */
  HEADS: 'heads|heads up|at the head',
  GO: 'go|goes|going|gone|went|head|headed|heading|move|moves|moved|moving|join|joins|joined|joining|sign|signs|signed|signing|switch|switches|switched|switching|land|lands|landed|landing|come over|comes over|came over|coming over|move over|moves over|moved over|moving over|go over|goes over|went over|going over|switch over|switches over|switched over|switching over|jump|jumps|jumped|jumping|jump ship|jumps ship|jumped ship|jumping ship|end up|ends up|ended up|ending up|wind up|winds up|wound up|winding up|bound|hire|hires|hired|hiring|add|adds|added|adding|get|gets|getting|come|comes|coming|deal|sign up|heads to|heads for|find|finds|finding|found|secure|secures|secured|leave for|leaves for|leaving for|left for',
  TAKE: 'take|takes|took|taken|taking|got|fill|fills|filling|filled|inherits|inherit',
  LEAVE:
    'leave|leaves|leaving|left|depart|departs|departed|departing|quit|quits|quitting|part ways with|parts ways with|parted ways with|exit|exits|exiting|lose|loses|losing|lost|out of|out at|done|wont be back|will not be back|not be back|not coming back|isnt coming back|arent coming back|wont return|will not return|wont be returning|not returning|isnt returning|arent returning|not staying|isnt staying|wont stay|gone from',
  FIRE: 'get rid of|gets rid of|got rid of|getting rid of|part with|parts with|parted with|parting with|cut ties with|cuts ties with|cutting ties with|move on from|moves on from|moved on from|moving on from|fired|fire|fires|firing|released|release|releases|releasing|dropped|drop|drops|dropping|sacked|sack|axed|axe|dumped|dump|ousted|let go|booted|kicked out|kicked off|given the boot|got the boot|gets the boot|getting the boot|get the boot|the boot|got dumped|got released|got booted|got let go|got cut|got canned|gets dumped|gets released|got axed|got fired|got dropped|got sacked',
  /** Of somebody who loses a place to the one named: "who makes way for Stone?" */
  MAKE_WAY:
    'make way for|makes way for|made way for|making way for|give way to|gives way to|gave way to|giving way to|kicked out for|bumped for|dropped for|axed for|ousted for',
  REPLACE:
    'subbing|subbed|subbed for|replace|replaces|replaced|replacing|succeed|succeeds|succeeded|succeeding|take over for|takes over for|took over for|taking over for|taken over for|taking over from|take over from|takes over from|took over from|fill in for|fills in for|filled in for|filling in for|sub for|subs for|subbing for|step in for|stepped in for|in place of|in for|instead of|stand in for|stands in for|standing in for|stood in for|stands in|standing in|filled in|fills in|filling in|subbed in|subbing in|stepped in|stepping in|deputise for|deputises for|deputising for|deputize for|deputizes for|deputizing for',
  SUCCESSOR:
    'replacement|replacements|successor|stand-in|stand-ins|stand in|substitute|substitutes|sub|subs|fill-in|fill-ins|heir|heirs|heir apparent',
  /** Of whoever loses a place, with the one who gets it behind it. */
  REPLACED_BY: 'replaced by|replaced with|succeeded by',
  BEFORE:
    'before this comeback|before his comeback|before her comeback|before the comeback|before his return|before her return|before this|before that|before then|before joining|before coming to|before going to|before moving to|before signing with|before signing for|before his move to|before her move to|before the move to|before switching to|before landing at|before he signed with|before she signed with|before they signed with|before he signed for|before she signed for|before he moved to|before she moved to|before he switched to|before she switched to|before he got to|before she got to|before he landed at|before she landed at|before he landed with|before she landed with|prior to joining|prior to signing with|prior to moving to|prior to going to|before he was at|before she was at|before he was with|before she was with|before he was in|before she was in|before he got in|before she got in|before he got into|before she got into|before he joined|before she joined|before he went to|before she went to|before he came to|before she came to|before|came before|prior to|ahead of|predecessor|predecessors',
  AFTER: 'after|following',
  TAKE_OVER:
    'step in as|steps in as|stepped in as|stepping in as|take over|takes over|took over|taking over|taken over',
  ROSTER:
    'roster|rosters|lineup|lineups|line-up|line up|line ups|stable|squad|driver lineup|driver line-up|driver roster|full roster|full lineup|full line-up|whole roster|entire roster|entire lineup|driver pairing|pairing',
  SEAT: 'anything lined up|something lined up|race seat|race seats|seat|seats|ride|rides|job|jobs|gig|place|places|spot|his seat|her seat|his ride|her ride|their seat|their ride|their seats|their rides',
  OPEN: 'open|opened|opened up|opens up|opening up|freed up|vacant|unfilled|available|up for grabs|up in the air|undecided|unsettled',
  OLD_SEAT: 'old seat|old ride|old car|old job|former seat|former ride|former car',
  TEAMMATE: 'teammate|teammates|team-mate|team-mates|team mate|team mates',
  SHARE:
    'share|shares|sharing|shared|share with|shares with|sharing with|drive with|drives with|driving with|drove with|driven with|paired with|pairing with|partner|partners|partnering|partnered|partner with|partners with|partnering with|partnered with|team up with|teams up with|teaming up with|teamed up with|alongside|together with',
  CO_DRIVER: 'co-driving|co-drive|co-drives|co-drove|co-driver|co-drivers|codriver|codrivers|co driver|co drivers',
  /** Of two who went different ways; who splits a car shares it. */
  SPLIT: 'split|splits|split up|splitting up|parted ways|part ways|parting ways',
  CAR: 'car|cars|truck|trucks|vehicle|entry|entries',
  TEAM: 'team|teams|outfit|his team|her team|their team|their teams',
  NUMBER: 'number|numbers|num|car number|car numbers|truck number|door number',
  SERIES: 'series|division|championship series',
  SCHEDULE: 'schedule|calendar|upcoming races|races ahead|race schedule|dates|race dates',
  NEXT: 'next|upcoming|coming up|soon|again|new|newest',
  CREW: 'calls the races|calls races|calling the races|called the races|call the races|on the box|atop the box|calls the shots|calling the shots|called the shots|call the shots|on the pit box|on top of the pit box|atop the pit box|pit box|race engineer|race engineers|engineer|crew chief|crew chiefs|crewchief|crew-chief|cc|chief|crew chiefing|crew-chiefing|crew chiefed|crew-chiefed|on top of the box|up on the box',
  SPOTTER: 'radio|in the ear|on the roof|up on the roof|spotter|spotters|spots|spotting|spotted',
  /** The last win, of those that are known. */
  LAST_WIN: 'win last|won last|last win|last won|latest win|most recent win',
  WIN: 'winner|winners|last winner|latest winner|most recent winner|win|wins|won|winning|take home|clinch|clinched|claim|claimed|take the checkered flag|took the checkered flag|takes the checkered flag|taking the checkered flag|take the checkers|took the checkers|take the win|took the win|checkered flag',
  TITLE: 'title|titles|championship|championships|champion|champ|champions|crown|it all|the whole thing',
  PLACE:
    'second spot|third spot|runner-up|runner up|runners-up|second|2nd|second place|2nd place|third|3rd|third place|3rd place|fourth|4th|fourth place|fifth|5th|fifth place|sixth|6th|seventh|7th|eighth|8th|ninth|9th|tenth|10th|came second|came 2nd|came in second|come second|came third|came 3rd|came in third|come third|came fourth|came fifth',
  WHAT_PLACE: 'what place|which place|what position|which position',
  /** The best of those that are known. */
  BEST: 'best finish|best finishes|best result|best results|career best|career-best|highest finish',
  PODIUM:
    'podium places|podium spots|finish on the podium|finished on the podium|top three finishers|top 3 finishers|podium|podiums|podium finish|podium finishes|on the podium|top three|top 3|top three finish',
  TOP: 'top four|top 4|top five|top 5|top six|top 6|top eight|top 8|top ten|top 10',
  STANDINGS:
    'standings|final standings|points standings|championship standings|final points standings|season standings|final points|points table|points',
  OLD: 'how old|age|birthday|birth date|birthdate|date of birth|dob|birth year',
  FROM: 'from|hometown|home town|born|nationality|birthplace|home country|home state|hail from|hails from',
  HOW_DID: 'how did|how has',
  FINISH: 'rank|ranks|ranked|finish|finishes|finished|finishing|placed|result|results|finish position',
  CHANGE:
    'change|changes|changed|changing|transfer|transfers|trade|trades|traded|trading|signings|silly season moves|comings and goings|coming and going|ins and outs|change hands|changes hands|changed hands|changing hands',
  GRID: 'grid|field|every car|all cars|all drivers',
  BOSS: 'president|team president|principal|team principal|general manager|gm|manager|team manager|sporting director|technical director|competition director|ceo|chief executive|boss|team boss',
  RESERVE:
    'reserve|reserves|reserve driver|reserve drivers|test driver|test drivers|third driver|third drivers|development driver|development drivers',
  ONE_OFF:
    'ringer|ringers|road course ringer|road course ringers|road ringers|one-off|one-offs|one off|one offs|one-race|single-race|one-off entry|one-off entries|one-off start|one-off starts|one-off race|one-off races|one-off appearance|one-off appearances|one-off ride|one-off rides|one-off deal|one-off deals|one-race deal|one-race deals|one race deal|one race deals|single-race deal|single-race deals|making a one-off|making a one-off start|making a one-off appearance|makes a one-off start',
  SWAP: 'swap|swaps|swapped|swapping|exchange|exchanged|exchanging',
  WHOSE: 'whose',
  OWN: 'own|owns|owned|owner|owners|co-own|co-owns|co-owner|co-owners|part owner|part-owner|own a piece|owns a piece|own a part|owns a part|own part|owns part|own a share|owns a share|own a stake|owns a stake|a stake|stake|own shares|co-owned|coowner|coowns|minority owner',
  BELONG: 'belong|belongs|belonged',
  MAKE: 'make|manufacturer|brand|oem|makes',
  /** Rumours by that name: a question need say no more. Elsewhere they are as RUMOUR. */
  RUMOURS: 'rumour|rumours|rumor|rumors|rumour mill|rumor mill|silly season|gossip|speculation',
  RUMOUR:
    'rumoured|rumored|linked|in talks with|in talks|talking to|talking with|speaking to|speaking with|negotiating|negotiating with|in negotiations|in negotiations with|flirting with|close to signing|close to signing with|looking at|eyeing|eyed|eying|considering|interested in|pursuing|courting|in the running for|in the running|in the mix for|in the mix|in line for|in contention for|candidate|candidates|contender|contenders|frontrunner|front-runner|target|targets|targeting|supposedly|supposed',
  SILLY_RUMOUR: 'silly season rumors|silly season rumours|silly season news|silly season talk',
  HOW_MANY_CARS: 'how many cars|how many trucks|how many entries|how many drivers|how many teams',
  ALLIANCE:
    'alliance|alliances|technical alliance|technical alliances|allied|ally|allies|affiliated|affiliation|technical partner|technical partners|technical partnership|satellite team|satellite teams|partner team|partner teams|sister team|sister teams|connected|partnered up',
  KNOW: 'what does that mean for|what does this mean for|what that means for|what this means for|where does that leave|where does this leave|happen|happens|happening|happened|whats the deal with|what is the deal with|whats the story with|whats going on with|going on|status|know|known|knew|say|says|said|tell|tells|info|information|news|latest|word|recent|most recent|update|updates|what about|how about|what is new|whats new|whats up with|story|last news|last heard|last word|last update',
  HISTORY:
    'the last few years|last few years|over the last few years|the past few years|past few years|over the past few years|the last couple of years|in recent years|recent years|background|racing background|resume|racing resume|track record|former teams|previous teams|past teams|old teams|history|career|over the years|through the years|over the seasons|over the course of the years|over time|in the past|past|all time|of all time',
  /** One that a driver has or gets: it goes somewhere, and lasts. */
  DEAL: 'contract',
  CONTRACT:
    'tied to|tied down to|tied up with|locked up|locked in|locked into|locked down|on the books|out of contract|free agent|free agents|contract end|contract run|contract runs|contract goes|contract lasts|deal run|deal runs|deal lasts|contract ends|contract expire|contract expires|contract run out|contract runs out|contract up|contract status|contract length|deal end|deal ends|deal expire|deal expires|deal run out|deal runs out|deal up|under contract|signed through|contracts|contract ending|expiring contract|expiring contracts|expiring deal|expiring deals|deals end|deals expire|deals up|deals run out|deals ending|contracts end|contracts expire|contracts up|contracts run out|contracts ending|contracts expiring',
  LOAN: 'loan|on loan|loaned|loaned out|lent',
  LONG: 'how many seasons|how long|for how long|til when|til what year|until when|till when|through when|through what year|through which year|until what year|until which year|till what year|how many years|how many more years|how much longer',
  SINCE: 'since when|since what year|since which year|since what season|since which season',
  STAY: 'stay put|stays put|staying put|stay|stays|staying|stayed|stay on|stays on|staying on|remain|remains|remaining|keep|keeps|keeping|kept|retain|retains|retained|retaining|re-sign|re-signs|re-signed|re-signing|extend|extends|extended|extending|extension|contract extension|renew|renews|renewed|renewing',
  /** As STAY; but who was out of the car may be in it again. */
  RETURN: 'return|returns|returning|returned|come back|comes back|coming back|came back',
  BACK: 'back',
  RETIRE:
    'retire|retires|retired|retiring|retirement|step away|steps away|stepped away|stepping away|walk away|walks away|walking away|call it a career|calling it a career|hang it up|hanging it up|hang up the helmet|hanging up the helmet',
  ANNOUNCE: 'announce|announces|announced|announcing|unveil|unveils|unveiled|unveiling',
  MISS: 'miss|misses|missing|missed|sit out|sits out|sitting out|sat out|skip|skips|skipping|skipped',
  WORK: 'work|works|worked|working',
  LAST_RACE: 'last race|last start|final race|final start',
  COME_TRUE:
    'true|truth|come true|comes true|came true|turn out true|turned out true|turn out to be true|turned out to be true|pan out|panned out',
  HAVE: 'have|has|had|put|puts|putting',
} as const;

/** One meaning of a word. */
export type Meaning = keyof typeof MEANINGS;

/** Words that a question is the same without. */
export const DROPPED =
  'gimme|give me|is it true that|is it true|is it confirmed that|is it official that|a|an|the|is|are|was|were|be|been|being|am|do|does|did|will|would|shall|going to be|gonna|of|for|in|on|at|to|with|by|as|as of|into|onto|about|this|that|there|i|you|we|me|us|up|still|yet|already|ever|now|right now|just now|currently|current|present|presently|at the moment|these days|so far|nowadays|actually|exactly|really|officially|official|confirmed|full-time|full time|part-time|part time|doing|might|please|pls|plz|thanks|thank you|hey|hi|hello|hey spotter|hi spotter|hello spotter|yo|ok|okay|so|and|well|can you|could you|can|could|tell me|let me know|remind me|i want to know|want to know|wanna know|wondering|i wonder|any idea|idea|question|quick question|season|seasons|year|years|article|articles|sources|reports|report|mr|guy|man|dude|also|then|else|all|both|s|during|within|anything|something|nascar|motorsport|multi-year|multi year|multiyear|long term|long-term|name|names|plan|plans|planning|set|expected|due|be at|sit|sits|sat|sitting|atop';

/** Words by which a question speaks of what was. */
export const PAST =
  'was|were|did|had|sat|drove|driven|piloted|wheeled|carried|wore|used|raced|ran|competed|started|entered|went|took|got|replaced|succeeded|filled|stepped|subbed|left|departed|exited|lost|joined|hired|added';

/** Words that turn a question, or leave open of whom it speaks: what it is about, articles may tell nevertheless. */
const TURNING =
  'by himself|by herself|by themselves|by itself|america|the states|the us|usa|europe|australia|england|not|no|never|dont|doesnt|didnt|havent|hasnt|hadnt|cant|it|over|under|than|old|former|rookie|rookies|newcomer|newcomers|debutant|debutants|nobody|none|nothing|without|except|but|or|versus|vs|against|previous|why|how|how many|whether|if|because|unless|since|until|between|he|him|his|she|her|hers|they|them|their|theirs|its|more|most|less|least|first|last|hope|should|must|may|chance|chances|likely|probably|only|everyone|here|everybody|always|same|different|other|another|injured|hurt|sick|ill|suspended|banned|concussed|real|fake|false|right|wrong|enough|very|besides|many|each|every|per|while|opener|season opener|season-opener|safe|unsafe|box|need|needs|needing|needed';
/** Words for what no article is read for: salaries, the weather, who is better. */
export const OUTSIDE =
  'tire|tires|tyre|tyres|strategy|pit stop|pit stops|horsepower|fee|fees|cost|costs|price|prices|leading|in the lead|of the year|beat|beats|how much|how often|how fast|how good|my|mine|your|yours|our|ours|best|better|worst|worse|good|great|bad|faster|fastest|slower|slowest|younger|youngest|older|oldest|top|favorite|favourite|like|likes|love|loves|hate|hates|think|thinks|feel|believe|predict|prediction|odds|bet|laps|lap|pole|poles|qualifying|salary|money|worth|paid|married|wife|husband|girlfriend|boyfriend|weather|rain|raining|ignore|crash|crashed|wreck|wrecked|dead|die|died|sponsor|sponsors|sponsored|engine|fast|slow|happy|sad|crazy|funny|stupid|ready|much|during the race|live|stream|watch|ticket|tickets|tv|channel|time|o clock|oclock';
/** Words that make a question another one, so that it may not be answered as if they were not there. */
export const REFUSED = `${TURNING}|${OUTSIDE}`;
