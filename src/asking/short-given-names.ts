/** Given names, and what they are usually shortened to where that is no beginning of them: "Dave" is David. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ andrew: 'andy drew', anthony: 'tony', charles: 'charlie chuck', daniel: 'danny', david: 'dave davey' },
  ...{ edward: 'eddie ted', frederick: 'freddie freddy', gerald: 'gerry jerry', harold: 'harry', henry: 'harry hank' },
  ...{ jacob: 'jake', james: 'jim jimmy jamie', john: 'jack johnny', jonathan: 'jonny johnny', joseph: 'joe joey' },
  ...{ katherine: 'kate katie kathy', kenneth: 'kenny', lawrence: 'larry', matthew: 'matty', michael: 'mike mikey' },
  ...{ nicholas: 'nick nicky', patrick: 'paddy', peter: 'pete', richard: 'rick ricky dick', robert: 'bob bobby rob' },
  ...{ ronald: 'ronnie', stephen: 'steve', steven: 'steve', theodore: 'ted', thomas: 'tom tommy' },
  ...{ william: 'bill billy willy', zachary: 'zack zak' },
};

/** What "Sammy", "Matty" and "Zaney" are made from. */
const PET_NAME = /^(\p{L}{2,}?)(?:ey|ie|y|i)$/u;

/** A name without the ending by which it is said fondly, and with one letter where that doubled the last. */
function withoutPetEnding(name: string): string {
  return (PET_NAME.exec(name)?.[1] ?? name).replace(/(.)\1$/u, '$1').replace(/^joh?n/, 'jon');
}

/** Fewer letters begin too many names. */
const SHORTEST_BEGINNING = 3;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/**
 * Whether a word before the surname of a driver may be meant for the given names: their beginning, their initials or what they are usually
 * shortened to. "Seb Stone", "AB Stone" and "Dave Stone" are Sebastian, Ann Bo and David, if that is the only driver of the surname.
 */
export function isShortGivenName(typed: string, driver: string): boolean {
  const names = driver
    .toLowerCase()
    .split(' ')
    .filter((word) => !SUFFIX.test(word))
    .slice(0, -1);
  const [given = ''] = names;
  const word = typed.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (word === given) return false;
  const [pet, plain] = [withoutPetEnding(word), withoutPetEnding(given)];
  if (PET_NAME.test(word) && pet.length >= SHORTEST_BEGINNING && (pet === plain || plain.startsWith(pet))) return true;
  const initials = names.map((name) => name[0]).join('');
  return (
    (word.length >= SHORTEST_BEGINNING && given.startsWith(word)) ||
    (names.length > 1 && word === initials) ||
    (SHORT[given]?.split(' ').includes(word) ?? false)
  );
}
