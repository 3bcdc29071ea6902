import { describe, expect, it } from 'vitest';
import { NATIONALITIES } from '../../src/racing/nationalities.js';
import { ROLES } from '../../src/reading/mentions/roles-and-extents.js';
import { countryName } from '../../src/replies/country-name.js';
import { english } from '../../src/replies/english/index.js';
import { spanish } from '../../src/replies/spanish/index.js';
import { wordsFor } from '../../src/replies/words.js';
import { IN_BOTH, told, wordsIn } from './told.js';

describe('the language of a member', () => {
  it.each(['es-ES', 'es-419', 'es', 'es-MX', 'ES-es'])('is Spanish for %s', (locale) => {
    expect(wordsFor(locale)).toBe(spanish);
  });

  it.each(['en-US', 'en-GB', 'pt-BR', 'de', 'et', 'est', ''])('is English for %j', (locale) => {
    expect(wordsFor(locale)).toBe(english);
  });
});

it('nothing that Spanish says has a word of what English says there', () => {
  const inEnglish = told(english);
  const left = [...told(spanish)].flatMap(([path, text]) => {
    const other = wordsIn(inEnglish.get(path) ?? '');
    const same = [...wordsIn(text.replace('who drives the 71?', ''))].filter((word) => other.has(word));
    return same.filter((word) => !IN_BOTH.has(word)).map((word) => `${path}: ${word}`);
  });
  expect(left, 'the same word in both languages; if that is right, add it to IN_BOTH in told.ts').toEqual([]);
});

it.each([...new Set(ROLES.map(([, role]) => role))])('what an article calls %s has a Spanish name', (role) => {
  const name = spanish.role(role);
  if (['crew chief', 'car chief', 'spotter'].includes(role)) expect(name).toBe(role);
  else expect(name).toMatch(/^[a-záéíóú/ ]+$/);
  if (!/chief|spotter/.test(role)) expect(name).not.toBe(role);
});

it.each(NATIONALITIES.map(({ adjective }) => adjective))('the nationality %s has a Spanish country', (adjective) => {
  expect(spanish.nationality(adjective, countryName(adjective, spanish.locale))).toMatch(/^País: \p{Lu}/u);
});

describe('countries', () => {
  it.each([
    ['Mexican', 'País: México'],
    ['American', 'País: Estados Unidos'],
    ['Scottish', 'País: Escocia'],
    ['from the moon', 'Nacionalidad: from the moon'],
    ['constructor', 'Nacionalidad: constructor'],
  ])('%s: %s', (adjective, shown) => {
    expect(spanish.nationality(adjective, countryName(adjective, spanish.locale))).toBe(shown);
    expect(english.nationality(adjective, countryName(adjective, english.locale))).toBe(adjective);
  });
});

it('an office that is not known stays as the article has it', () => {
  expect(spanish.role('janitor')).toBe('janitor');
  expect(spanish.role('constructor')).toBe('constructor');
});

describe('one and many in Spanish', () => {
  it.each<[string, string]>([
    [spanish.gridOpen(1, 1, 0).markdown, '1 asiento libre, 1 auto de la temporada anterior sin datos'],
    [spanish.gridOpen(2, 0, 0).markdown, '2 asientos libres'],
    [spanish.gridCount(1, 1).markdown, '**1 auto** de 1 equipo con piloto conocido.'],
    [spanish.gridCount(36, 15).markdown, '**36 autos** de 15 equipos con piloto conocido.'],
    [spanish.singleRaces(1), '1 carrera suelta'],
    [spanish.singleRaces(21), '21 carreras sueltas'],
    [spanish.kinds.title(1), '1 clasificación final'],
    [spanish.kinds.title(11), '11 clasificaciones finales'],
    [spanish.kinds.start(1), '1 carrera por venir'],
    [spanish.kinds.start(2), '2 carreras por venir'],
    [spanish.claimsSetAside(1), '1 anulado por quien administra este bot'],
    [spanish.claimsSetAside(2), '2 anulados por quien administra este bot'],
    [
      spanish.movesSince({ confirmed: 1, disputed: 0, rumoured: 0, denied: 1, cold: 1 }, '1 ene 2031').markdown,
      'Desde el 1 ene 2031: **1 confirmado**, **0** solo como rumor, **1 descartado**, **1 rumor que se enfrió**. Lo más nuevo primero.',
    ],
    [
      spanish.movesSince({ confirmed: 0, disputed: 1, rumoured: 2, denied: 0, cold: 0 }, '1 ene 2031').markdown,
      'Desde el 1 ene 2031: **0 confirmados**, **1** en que las fuentes no coinciden, **2** solo como rumor. Lo más nuevo primero.',
    ],
    [spanish.whyLead(1, 1).markdown, '1 frase de 1 artículo, lo más nuevo primero.'],
    [
      spanish.saidBy(1, true, '1 ene 2031', '2 ene 2031').markdown,
      '-# Según 1 artículo y quien administra este bot, del 1 ene 2031 al 2 ene 2031',
    ],
    [spanish.saidBy(0, true, '1 ene 2031', '1 ene 2031').markdown, '-# Según quien administra este bot, 1 ene 2031'],
    [spanish.age(1, '1 ene 2031'), '1 año, al 1 ene 2031'],
    [spanish.preview.tooLong('name', 1), 'name admite como máximo 1 carácter.'],
    [spanish.preview.tooLong('name', 100), 'name admite como máximo 100 caracteres.'],
    [spanish.place(3, false), '3.º'],
    [spanish.place(1, false), 'Ganó'],
    [spanish.place(1, true), 'Ganó en su clase'],
    [spanish.standing(11), '11.º'],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});
