import { api } from '../api.ts';

/** The match pattern of a host: `*://baodantoc.vn/*`. */
export const originOf = (host: string): string => `*://${host}/*`;

/** A host as a person types it: `https://www.Baodantoc.vn/tin` → `www.baodantoc.vn`; `undefined` where it is none. */
export function toHost(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!text || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(hostname) ? hostname : undefined;
}

/** Asks the browser for a site; only within the handling of a click. */
export const addOrigin = (origin: string): Promise<boolean> => api.permissions.request({ origins: [origin] });

export const removeOrigin = (origin: string): Promise<boolean> =>
  api.permissions.remove({ origins: [origin] });
