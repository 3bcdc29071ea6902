/** Nations of one country, which Intl has no names for. */
const NATIONS: Readonly<Record<string, string>> = {
  English: 'Inglaterra',
  Scottish: 'Escocia',
  Welsh: 'Gales',
  'Northern Irish': 'Irlanda del Norte',
};

/** A country says what an adjective would, and is the same for women and men. */
export function nationality(adjective: string, country: string | undefined): string {
  const name = country ?? (Object.hasOwn(NATIONS, adjective) ? NATIONS[adjective] : undefined);
  return name === undefined ? `Nacionalidad: ${adjective}` : `País: ${name}`;
}
