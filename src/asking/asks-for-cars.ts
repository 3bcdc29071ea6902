import type { Part } from './part.js';

/** Whether a question asks for cars, and not only for whoever drives them: "which cars does Northline run?" */
export function asksForCars([first, ...others]: readonly Part[]): boolean {
  if (first?.is !== 'meaning' || first.meaning !== 'WHAT') return false;
  return others.some((part) => part.is === 'meaning' && (part.meaning === 'CAR' || part.meaning === 'NUMBER'));
}
