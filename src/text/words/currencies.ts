import { phrases, symbols } from '../phrases.ts';

const CODES = {
  ...symbols('USD EUR GBP CNY VND INR'),
  'us$, $': 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  'vnđ, vn$': 'VND',
  'rs, rs.': 'INR',
};

/** Signs and codes that stand before the amount, too: `$40`, `USD 40 triệu`. */
export const leadingCurrencies = phrases(CODES);

/** Words and signs of money → ISO 4217. */
export const currencies = phrases({
  ...CODES,
  ...symbols('JPY KRW AUD THB AED'),
  'đồng |việt nam, đ, ₫': 'VND',
  'đô |la|la mỹ|- la|mỹ, đôla, dollar, dollars': 'USD',
  'euro, euros': 'EUR',
  'bảng anh, pound, pounds': 'GBP',
  'yên |nhật, yen': 'JPY',
  'nhân dân tệ, ndt, tệ': 'CNY',
  won: 'KRW',
  'đô la úc': 'AUD',
  baht: 'THB',
  'rupee, rupees': 'INR',
  dirham: 'AED',
});
