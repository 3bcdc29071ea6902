import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePress, encodePress } from '../../src/replies/custom-id.js';

const OPTIONS = ['name', 'number', 'season', 'as_of', 'series', 'driver', 'team', 'track', 'a_new_one', 'constructor'];

describe('a call in a custom_id', () => {
  it('is short and readable', () => {
    const call = { command: 'driver', options: { name: 'Ann Example', as_of: '2024-01-01' } };
    expect(encodePress({ does: 'why', call })).toBe('sp1:w:driver:n=Ann Example;a=2024-01-01');
  });

  it('comes back as it was, or has no button', () => {
    const options = fc.dictionary(fc.constantFrom(...OPTIONS), fc.string({ maxLength: 40, unit: 'binary' }));
    const does = fc.constantFrom('why' as const, 'call' as const, 'file' as const, 'events' as const);
    fc.assert(
      fc.property(does, options, (what, given) => {
        const press = { does: what, call: { command: 'schedule', options: { ...given } } };
        const id = encodePress(press);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodePress(id)).toEqual(press);
      }),
    );
  });

  it('has the way back behind it, as far as there is room', () => {
    const call = { command: 'driver', options: { name: 'Ann | Ex;ample' } };
    const from = { command: 'team', options: { name: 'Heron 50% | Motorsports', as_of: '2024-01-01' } };
    const id = encodePress({ does: 'call', call, from });
    expect(id).toBe('sp1:c:driver:n=Ann %7C Ex%3Bample|team:n=Heron 50%25 %7C Motorsports;a=2024-01-01');
    expect(decodePress(id ?? '')).toEqual({ does: 'call', call, from });
    const long = { command: 'team', options: { name: 'x'.repeat(80) } };
    expect(encodePress({ does: 'call', call, from: long })).toBe('sp1:c:driver:n=Ann %7C Ex%3Bample');
  });

  it('is left out if it takes more than 100 characters', () => {
    const call = (length: number) => ({ command: 'team', options: { name: 'x'.repeat(length) } });
    const longest = 100 - 'sp1:c:team:n='.length;
    expect(encodePress({ does: 'call', call: call(longest) })).toHaveLength(100);
    expect(encodePress({ does: 'call', call: call(longest + 1) })).toBeUndefined();
  });

  it.each([
    '',
    'sp1',
    'sp0:w:driver:n=Ann',
    'sp1:x:driver:n=Ann',
    'sp1:w:driver:q=Ann',
    'sp1:w:driver:n',
    'sp1:w:driver:__proto__=x',
    'sp1:w::n=Ann',
    'sp1:w:dri ver:n=Ann',
    'somebody-elses-button',
    ' sp1:w:driver:n=Ann',
    'sp1:c:driver:n=Ann|',
    'sp1:c:driver:n=Ann|team',
    'sp1:c:driver:n=Ann|team:n=a|car:u=7',
  ])('%j is not one', (id) => {
    expect(decodePress(id)).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, marked) => {
        expect(() => decodePress(marked ? `sp1:w:car:${text}` : text)).not.toThrow();
      }),
    );
  });
});
