/** An address as a whole, from one that may be relative to `base`; `undefined` unless it is http or https. */
export function webAddress(address: string | null | undefined, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const { href, protocol } = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
