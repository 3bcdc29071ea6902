const PARTNER = / (?:in (?:association|partnership) )?(?:with|w\/) ?\S/i;

/** `Northline Racing` of `Northline Racing with Pat Partner`; undefined for a name without a partner, or of one word before it. */
export function withoutPartner(name: string): string | undefined {
  const at = name.search(PARTNER);
  const own = at < 0 ? '' : name.slice(0, at).trim();
  return own.includes(' ') ? own : undefined;
}
