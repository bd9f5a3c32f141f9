import { phraseSet } from '../phrases.ts';

const PRICES = `
  lãi, lỗ, cước, lương, doanh thu, phí, phạt, giá, vay, thu nhập, tiền, thiệt hại, lợi nhuận, thưởng, hỗ trợ
`;

/** Nouns whose amounts are money in smaller scales too: `giá 15 triệu`. */
export const prices = phraseSet(PRICES);

/** Nouns whose amounts are money even where the currency is left out: `lợi nhuận 5.589 tỷ`. */
export const moneyNouns = phraseSet(`${PRICES},
  quỹ, giải ngân, mang về, nhập khẩu, đem về, ngân sách, dự toán, giá trị, dư nợ, tổng mức, bố trí, doanh số,
  quy mô, trị giá, thu |nội địa|về, grdp, kinh phí, kim ngạch, gdp, chi |trả, đóng góp, vốn, xuất khẩu,
  phân bổ, huy động, thuế, nộp, tiết kiệm, đầu tư
`);
