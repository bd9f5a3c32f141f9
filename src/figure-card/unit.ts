import type { FeedIndicator } from '../feed/schema.ts';
import type { Figure } from '../figures/figure.ts';

/**
 * Whether what a figure counts is what the indicator counts: "tài khoản định danh" are "tài khoản", "cơ sở dữ
 * liệu" are "CSDL"; a "luật" is one of the "văn bản", and its number no number of them.
 */
export function countsTheSame({ kind, unit: stated }: Figure, { unit }: FeedIndicator): boolean {
  if (!/^(?:count|ratio)$/.test(kind) || !stated || unit.id === 'percent') return true;
  const initials = stated.replace(/(\p{L})\p{L}*\s*/gu, '$1').toUpperCase();
  return (
    `${stated} `.startsWith(`${unit.vi} `) || `${unit.vi} `.startsWith(`${stated} `) || initials === unit.vi
  );
}
