/** Posts of which a team has one. Whoever is the boss may also be the owner, so that is none of them. */
const ONE_IN_A_TEAM = setOf(
  'team principal, president, general manager, chief executive officer, chairman, chief operating officer, technical director, sporting director',
);

/** Posts in which somebody works for one team: whoever has one in another team has left it. An owner may own two teams, and so may whoever leads a company. */
const ONE_OF_A_PERSON = setOf(
  `team principal, president, general manager, technical director, sporting director, competition director, team director, team manager,
  performance director, head of racing, head of motorsport, crew chief, car chief, race engineer`,
);

/** Those of them that may go with another one in the team: somebody leads it in each. */
const LEADING = setOf('team principal, president');

/** Other names for them in articles. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  principal: 'team principal',
  'team president': 'president',
  'team owner': 'owner',
  ceo: 'chief executive officer',
  'chief executive': 'chief executive officer',
  'technical chief': 'technical director',
  'sporting boss': 'sporting director',
  'director of competition': 'competition director',
  'competition boss': 'competition director',
  'director of performance': 'performance director',
  'director of racing': 'head of racing',
};

/** The posts that a role means: `president and CEO` means two. */
function officesIn(role: string): readonly string[] {
  return role
    .toLowerCase()
    .split(/\s+(?:and|&)\s+/)
    .map((office) => ALSO_CALLED[office] ?? office);
}

/** Whether only one person in a team is what a role says. */
export function isOneInTeam(role: string): boolean {
  return officesIn(role).every((office) => ONE_IN_A_TEAM.has(office));
}

/** Whether nobody is what a role says in two teams. */
export function isOneOfPerson(role: string): boolean {
  return officesIn(role).every((office) => ONE_OF_A_PERSON.has(office));
}

/**
 * Whether nobody does the work of one role in a team and is what the later one says: whoever was general manager and is the chief
 * executive officer by now, or another director, has risen. Of two posts of those who lead a team nobody can tell.
 */
export function followsInTeam(later: string, role: string): boolean {
  const isWork = (office: string) => ONE_OF_A_PERSON.has(office) && !LEADING.has(office);
  return (
    officesIn(role).every(isWork) &&
    !officesIn(later).some((office) => officesIn(role).includes(office)) &&
    officesIn(later).every((office) => ONE_OF_A_PERSON.has(office) || ONE_IN_A_TEAM.has(office))
  );
}

/** Whether whoever is what one role says is also what another one says. */
export function includesOffice(role: string, other: string): boolean {
  const offices = officesIn(role);
  return officesIn(other).every((office) => offices.includes(office));
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(/,\s+/));
}
