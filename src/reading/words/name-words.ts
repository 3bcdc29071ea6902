import { MEDIA_WORDS } from './media-words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that make a capitalised group a team. */
export const TEAM_WORDS = set(
  `motorsports motorsport racing autosport autosports garage motor motors club team enterprises performance racecars engineering
   competition competizione corse speedshop speedworks speedsport raceworks racecraft autoworks autowerks motorwerks gp scuderia squadra
   ecurie equipe escuderia racelab racetronics speedlab factory works endurance autoracing brothers bros sport yamaha ducati aprilia`,
);

/** Of `TEAM_WORDS`, those that also stand in other names and prove nothing alone. */
export const WEAK_TEAM_WORDS = set(
  'team endurance performance engineering competition club motor motors factory works garage brothers bros sport',
);

/** Words that make a capitalised group a firm, a trophy, a place or an office, never a person. */
export const ORGANISATION_WORDS = set(
  `foundation family group shops shop energy engineering container insurance inc llc ltd company co corp corporation logistics series
   speedway raceway cup award university stadium grand prix street hall fame association whiskey vodka beer brewing tools tool
   bank financial mortgage solutions systems services service industries industrial construction electric electrical power
   products foods food farms farm market markets store stores pizza grill coffee water oil lubricants fuel fuels gas petroleum
   auto parts tire tires wheels rentals rental leasing supply hardware software technologies technology tech digital media
   tweet com ${MEDIA_WORDS}
   international national american federal council sanctioning championship challenge league tour duel duels shootout classic
   victory lane lap award rookie playoffs playoff round championship tournament academy program programme museum casino resort
   hotel hotels airlines air cares hospital health medical pharmacy pharmaceuticals care cancer safety lottery
   office department city county state north south east west new river lake beach island valley hills mountain park road avenue
   trucks truck cars trailers trailer transport transportation freight express equipment manufacturing steel metals concrete
   roofing plumbing heating homes home builders realty properties capital partners ventures holdings global worldwide
   series' craftsman xfinity truck rookies drivers driver constructors stage pole award day night weekend week month
   poultry dairy bakery brewery distillery seafood produce orchards nursery lumber timber cement paving excavating
   feeds feed seed seeds brands trucking towing foundry dairies outfitters bbq barbecue
   sponsor sponsors preview derby invitational showdown clash bowl enduro expo festival trophy
   landscaping apparel outdoors alley central plaza arena coliseum college school
   army navy marines force guard depot lowes walmart toyota chevrolet ford honda`,
);

/** Of `ORGANISATION_WORDS`, those that are surnames too: somebody's, behind a given name alone ("Emma Street"). */
export const SURNAMES_TOO = set(
  'day hall street lane park north south west east steel power ford lake post banks case cross grill',
);

/** Months and days of the week, and their short forms. */
export const CALENDAR_WORDS = set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct
   nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   easter christmas thanksgiving memorial labor independence`,
);

/** Lower-case words inside a surname. */
export const PARTICLES = set(
  `de la del della delle dello degli dal dalla der den van von vom zu zum zur af av da di do dos das du le les lo los las ten ter te op het
   el al bin bint ben ibn san santa`,
);

/** Suffixes of a name. */
export const NAME_SUFFIXES = set('jr sr ii iii iv');

/** Of people who are known for something else, and may drive too. */
const CELEBRITIES = `actor actress singer rapper comedian musician chef influencer personality youtuber streamer businessman businesswoman
  entrepreneur skier footballer golfer cyclist surfer snowboarder athlete player wrestler stuntman stuntwoman`;

/** Of `TITLES`, those of people who are known for something else than racing. */
export const KNOWN_ELSEWHERE = set(CELEBRITIES);

/** Nouns that stand before a person's name and are no part of it. */
const TITLES = set(
  `driver drivers teammate team-mate teammates rookie veteran champion chief owner co-owner president manager principal winner spotter
   journalist reporter brother father son wife husband sister cousin uncle nephew coach director boss ceo chairman
   crew team general vice executive racer runner-up pole-sitter polesitter hopeful prospect star legend newcomer compatriot
   countryman regular standout juniors rival predecessor successor co-driver substitute founder engineer mechanic partner adviser
   member members fill-in fill-ins stand-in stand-ins crewman jackman fueler hi hello hey dear thanks
   analyst insider commentator broadcaster host marshal mr mrs ms dr sir captain promoter agent spokesman
   spokeswoman spokesperson colleague siblings twins newlyweds ${CELEBRITIES}`,
);

/** Nouns before a name that say what somebody is, and neither for whom nor in which post: "fan favorite", "Late Model ace". */
export const KINDS_OF_RACERS = set(
  `standout standouts stalwart stalwarts ace aces phenom phenoms prodigy prodigies journeyman journeymen sensation sensations
   hotshoe hotshoes sophomore sophomores favorite favorites favourite favourites newcomer newcomers youngster youngsters upstart upstarts
   talent talents prospect prospects racer racers wheelman wheelmen legend legends great greats icon
   up-and-comer up-and-comers hotshot hotshots specialist specialists teenager teenagers ringer hopeful hopefuls
   contender contenders competitor competitors agent agents underdog crowd-pleaser youth teen freshman`,
);

/** Adjectives and the like before those nouns, or before a name alone. */
export const SAID_OF_RACERS = set(
  `young rising fan crowd local hometown longtime long-time popular fellow up-and-coming highly-touted touted promising talented
   short-track dirt late-model open-wheel road-course sports-car stock-car home-grown homegrown hard-charging well-traveled
   well-travelled fresh-faced perennial teenage seasoned playoff then-rookie free onetime one-time quiet soft-spoken
   second-generation third-generation fourth-generation part-timer`,
);

/** Of `TITLES`, those of people who do not drive; a person they are said of is no driver unless other signs say so. */
export const OFFICES = set(
  `chief owner co-owner president manager principal spotter journalist reporter coach director boss ceo chairman founder
   engineer mechanic adviser analyst insider commentator broadcaster host marshal promoter agent spokesman spokeswoman
   member crewman jackman fueler executive
   spokesperson captain`,
);

/** Words that begin sentences and are no part of the name after them. */
export const FUNCTION_WORDS = set(
  `a an the this that these those and or but nor so yet for of in on at by to from with without as if when while after before
   since until because although though unless whether where which who whom whose what why how he she it they we i you him her
   them us me his its their our your my is are was were be been being am do does did has have had will would can could may might
   shall should must not no yes also both either neither each every all any some more most many few several one two three four
   five six seven eight nine ten there here then now today tomorrow yesterday tonight still just only even again already once
   twice meanwhile however instead elsewhere later earlier last next first second third fourth fifth finally perhaps maybe
   beyond under over between among during through about against into onto upon within along alongside behind beside besides unlike
   despite except like near off out outside inside past per plus than till toward towards up down via another other others
   same such own very too quite rather well done out easiest speaking asked told said according back off new old
   nobody everybody anyone everyone someone nothing everything something whoever whatever notably thus hence therefore
   additionally furthermore moreover similarly likewise interestingly recently currently previously formerly officially
   won ran drove swept earned scored hails following having being making taking driving racing running starting coming going looking speaking amid given
   teams drivers team driver crew owner president general manager rookie teammate champion veteran fans sources
   former longtime onetime reigning defending current fellow retired incoming outgoing rising popular newest newly recent
   one-time two-time three-time four-time five-time six-time seven-time eight-time nine-time ten-time multi-time
   both neither none expect expecting imagine nine eleven twelve thirty forty fifty hundred thousand double single
   come can't won't don't didn't isn't wasn't aren't he's she's it's they're we're i'm you're there's that's what's who's here's
   ask meet watch remember consider forget blame thank tell take give put pencil say let don't
   let's cant wont dont didnt isnt wasnt arent hes shes its theyre were im youre theres thats whats whos heres lets ive weve
   theyve youve hed shed theyd wed id ill hell shell well theyll welle hasnt havent hadnt wouldnt couldnt shouldnt
   it'll that'll there'll who'll itll thatll therell wholl youll youd yeah yep yup nope okay oh
   probably possibly likely apparently presumably obviously certainly clearly hopefully supposedly reportedly allegedly`,
);

/** Whether a word before a name is a title, in the singular or plural; lower case. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || (word.endsWith('s') && TITLES.has(word.slice(0, -1)));
}
