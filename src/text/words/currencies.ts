import { phrases } from '../phrases.ts';

/** Words and signs of money → ISO 4217. */
export const currencies = phrases({
  'đồng |việt nam, đ, vnd, vnđ, ₫, vn$': 'VND',
  'usd, us$, $, đô |la|la mỹ|- la|mỹ, đôla, dollar, dollars': 'USD',
  'eur, euro, euros, €': 'EUR',
  'gbp, £, bảng anh, pound, pounds': 'GBP',
  'jpy, yên |nhật, yen': 'JPY',
  '¥, cny, nhân dân tệ, ndt, tệ': 'CNY',
  'krw, won': 'KRW',
  'aud, đô la úc': 'AUD',
  'thb, baht': 'THB',
  'inr, rupee, rupees, rs, rs.': 'INR',
  'aed, dirham': 'AED',
});

/** Signs and codes that stand before the amount: `$40`, `USD 40 triệu`. */
export const leadingCurrencies = phrases({
  'usd, us$, $': 'USD',
  'eur, €': 'EUR',
  'gbp, £': 'GBP',
  '¥, cny': 'CNY',
  'vnd, vnđ, vn$': 'VND',
  'inr, rs, rs.': 'INR',
});
