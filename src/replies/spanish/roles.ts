/**
 * What people are in a team, as articles say it, in Spanish. "Crew chief", "car chief" and "spotter" are what Spanish
 * speakers call them too; an office may be a woman's or a man's.
 */
const ROLES: Readonly<Record<string, string>> = {
  owner: 'propietario/a',
  'co-owner': 'copropietario/a',
  'part-owner': 'copropietario/a',
  'minority owner': 'propietario/a en minoría',
  'majority owner': 'propietario/a en mayoría',
  founder: 'fundador/a',
  'co-founder': 'cofundador/a',
  chairman: 'presidencia del consejo',
  CEO: 'dirección ejecutiva',
  'chairman and CEO': 'presidencia del consejo y dirección ejecutiva',
  president: 'presidencia',
  'president and CEO': 'presidencia y dirección ejecutiva',
  'team president': 'presidencia del equipo',
  'vice president': 'vicepresidencia',
  'executive vice president': 'vicepresidencia ejecutiva',
  'competition president': 'presidencia de competición',
  'president of competition': 'presidencia de competición',
  'vice president of competition': 'vicepresidencia de competición',
  'general manager': 'dirección general',
  'managing director': 'dirección general',
  'executive director': 'dirección ejecutiva',
  'chief operating officer': 'dirección de operaciones',
  'team principal': 'dirección del equipo',
  'team director': 'dirección del equipo',
  'team manager': 'gerencia del equipo',
  'team boss': 'dirección del equipo',
  boss: 'dirección',
  'competition director': 'dirección de competición',
  'director of competition': 'dirección de competición',
  'competition boss': 'dirección de competición',
  'technical director': 'dirección técnica',
  'technical chief': 'dirección técnica',
  'sporting director': 'dirección deportiva',
  'sporting boss': 'dirección deportiva',
  'director of performance': 'dirección de rendimiento',
  'performance director': 'dirección de rendimiento',
  'director of racing': 'dirección de carreras',
  'head of racing': 'dirección de carreras',
  'head of motorsport': 'dirección de automovilismo',
  'race engineer': 'ingeniería de pista',
  'driver coach': 'entrenador/a de pilotos',
  adviser: 'asesoría',
  advisor: 'asesoría',
  'crew chief': 'crew chief',
  'car chief': 'car chief',
  spotter: 'spotter',
};

/** An office in Spanish; one that is not known stays as the article has it. */
export function role(text: string): string {
  return Object.hasOwn(ROLES, text) ? (ROLES[text] ?? text) : text;
}
