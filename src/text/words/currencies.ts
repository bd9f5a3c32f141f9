import { phrases } from '../phrases.ts';

/** Words and signs of money → ISO 4217. */
export const currencies = phrases({
  'đồng |việt nam, đ, vnd, vnđ, ₫, vn$': 'VND',
  'usd, us$, $, đô |la|la mỹ|- la|mỹ, đôla |mỹ, dollar, dollars, mỹ kim, đồng đô la|usd': 'USD',
  'eur, euro, euros, €, ơ rô': 'EUR',
  'gbp, £, bảng anh, pound, pounds': 'GBP',
  'jpy, yên |nhật, yen': 'JPY',
  '¥, cny, nhân dân tệ, ndt, rmb, tệ': 'CNY',
  'krw, won': 'KRW',
  'sgd, đô la singapore, s$': 'SGD',
  'aud, đô la úc, a$': 'AUD',
  'cad, đô la canada': 'CAD',
  'thb, baht, bạt': 'THB',
  'inr, rupee, rupees, rs, rs.': 'INR',
  'rub, rúp': 'RUB',
  'chf, franc thụy sĩ': 'CHF',
  'aed, dirham': 'AED',
  'lak, kíp': 'LAK',
  'khr, riel': 'KHR',
});

/** Signs and codes that stand before the amount: `$40`, `USD 40 triệu`. */
export const leadingCurrencies = phrases({
  'usd, us$, $': 'USD',
  'eur, €': 'EUR',
  'gbp, £': 'GBP',
  '¥, cny, rmb': 'CNY',
  jpy: 'JPY',
  'vnd, vnđ, vn$': 'VND',
  'inr, rs, rs.': 'INR',
});

/** Hundredths of a currency: `2 đô la và 23 xu`. */
export const cents = phrases({ 'xu, xen, cent, cents': 0.01 });
