import type { Team } from './team.js';

// Makers of engines, today's and those of the past.
const ENGINES = ['Renault', 'Ferrari', 'Mercedes', 'Honda', 'Cosworth', 'Ford', 'BMW', 'Toyota', 'Peugeot', 'RBPT'];
// "the Mercedes-Ferrari fight": these build their own.
const OWN_ENGINES: ReadonlySet<string> = new Set(['Ferrari', 'Mercedes', 'Audi F1', 'Renault']);

/** The teams of Formula 1 also by the name that they enter under, with their engine: "Sauber-Ferrari", "RED BULL-RENAULT". */
export function withEngineNames(teams: readonly Team[]): Team[] {
  return teams.map((team) => {
    if (team.series?.length !== 1 || team.series[0] !== 'f1' || OWN_ENGINES.has(team.name)) return team;
    return { ...team, aliases: [...team.aliases, ...ENGINES.map((engine) => `${team.name}-${engine}`)] };
  });
}
