import { describe, expect, it } from 'vitest';
import { fakeJwt } from '../../src/providers/fake.js';
import { supabase } from '../../src/providers/supabase.js';

const { decode } = supabase.kinds.find(({ id }) => id === 'supabase-legacy-key')!;
const key = (role: string): string =>
  fakeJwt({ iss: 'supabase', ref: 'sample', role, iat: 1_700_000_000, exp: 2_015_000_000 });

describe('a legacy Supabase key', () => {
  it('is public with the role anon', () => {
    expect(decode!(key('anon'))?.publicBecause).toMatch(/anon/);
  });

  it('is secret with any other role', () => {
    expect(decode!(key('service_role'))?.publicBecause).toBeUndefined();
  });

  it('tells when it was issued and when it expires', () => {
    expect(decode!(key('service_role'))).toEqual({
      issuedAt: new Date(1_700_000_000_000),
      expiresAt: new Date(2_015_000_000_000),
    });
  });

  it('has nothing to read if it is damaged', () => {
    expect(decode!(`${key('anon').split('.')[0]}.%%%.x`)).toBeUndefined();
  });
});
