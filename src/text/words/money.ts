import { phraseSet } from '../phrases.ts';

/** Nouns whose amounts are money even where the currency is left out: `lợi nhuận 5.589 tỷ`. */
export const moneyNouns = phraseSet(`
  đem về, thu về, mang về, thu, chi, đóng góp, phân bổ, giải ngân, bố trí, huy động, doanh thu, lợi nhuận, vốn, kinh phí, giá trị, trị giá, thu ngân sách, nộp ngân sách, ngân sách, chi phí, thuế, doanh số, kim ngạch, đầu tư, tổng mức, dự toán, tiền, số tiền, tiết kiệm, chi trả, giải ngân, thu nội địa, dư nợ, cho vay, quy mô, gdp, grdp, lãi, lỗ, quỹ, thiệt hại, xuất khẩu, nhập khẩu, tổng thu, tổng chi, nộp
`);

/** Nouns whose amounts are money in smaller scales too: `giá 15 triệu`. */
export const prices = phraseSet(
  'giá, lương, phạt, cước, phí, thu nhập, trị giá, tiền, thưởng, vay, thiệt hại, chi phí, doanh thu, lợi nhuận, kinh phí, lãi, lỗ',
);
