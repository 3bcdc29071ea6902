/**
 * Given names, and what they are usually shortened to where that neither begins them nor is made from their beginning: "Dave" is David;
 * "Dan" and "Danny" need no word of it.
 */
const SHORT: Readonly<Record<string, string>> = {
  ...{ andrew: 'drew', anthony: 'tony', charles: 'chuck', david: 'dave', edward: 'eddie ted', gerald: 'jerry' },
  ...{ henry: 'harry hank', jacob: 'jake', james: 'jim jimmy', john: 'jack', joseph: 'joe joey', katherine: 'kate' },
  ...{ lawrence: 'larry', michael: 'mike mikey', nicholas: 'nick nicky', patrick: 'paddy', peter: 'pete' },
  ...{ richard: 'rick ricky dick', robert: 'bob bobby rob', stephen: 'steve', steven: 'steve', theodore: 'ted' },
  ...{ thomas: 'tom tommy', william: 'bill billy', zachary: 'zack zak' },
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
 * Whether a word before the surname of a driver may be meant for the given names: their beginning, also with the ending of a pet name, their
 * initials or what they are usually shortened to. "Seb Stone", "Sammy Stone", "AB Stone" and "Dave Stone" are Sebastian, Samuel, Ann Bo and
 * David, if that is the only driver of the surname.
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
