import { yearOf } from '../days.js';

/**
 * Whether what is first said on a day was news: a change between seasons until the end of March, when every series is
 * under way; one within a season as long as that lasts. What comes out later is told in passing.
 */
export function isNews(day: string, season: number, before: number | undefined): boolean {
  return before === season ? yearOf(day) <= season : day <= `${season}-03-31`;
}
