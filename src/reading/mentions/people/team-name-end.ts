import type { Token } from '../../text/token.js';

/** "Team Verde PR", "Team Verde Ford": its department and its cars are no part of the name. */
export function lastOfTeam(tokens: readonly Token[], first: number, end: number): number {
  return end - first > 2 && NO_PART.test(tokens[end - 1]?.text ?? '') ? end - 2 : end - 1;
}

const NO_PART =
  /^(?:PR|HQ|Communications|Media|Chevrolet|Chevrolets|Chevy|Chevys|Ford|Fords|Toyota|Toyotas|Dodge|Dodges|Honda|Hondas)$/;

/** "Acura Team Verde": behind a maker or sponsor the one word that the team is called by. */
export function isBeforeItsName(tokens: readonly Token[], at: number, end: number): boolean {
  const name = tokens[at + 1];
  return tokens[at]?.text === 'Team' && end === at + 2 && name?.kind === 'word' && !OF_TEAM.test(name.lower);
}

const OF_TEAM =
  /^(?:president|manager|principal|director|owner|boss|chief|captain|leader|members?|drivers?|engineers?|orders?|pr|hq|usa|communications|media|championships?|standings|cup|trophy|garage|racing|chevrolet|chevy|ford|toyota|dodge|honda)$/;

/** "Jonathan Marsh’s Racing": a full name and its ending belong to what a team is called, where the noun has a capital and no other name follows. */
export function isBeforeRacing(tokens: readonly Token[], end: number, first: number): boolean {
  const [name, next, behind] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (end - first < 2 || !name?.possessive || !/^(?:Racing|Motorsports?)$/.test(next?.text ?? '')) return false;
  return !(behind?.capital && behind.spaced) && behind?.kind !== 'number';
}
