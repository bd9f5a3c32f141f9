import { phraseSet } from '../phrases.ts';

/** Nouns whose amounts are money even where the currency is left out: `lợi nhuận 5.589 tỷ`. */
export const moneyNouns = phraseSet(`
  tổng mức, mang về, bố trí, đem về, ngân sách, nhập khẩu, dự toán, giải ngân, phân bổ, quỹ, dư nợ, kim ngạch,
  kinh phí, grdp, trị giá, xuất khẩu, đóng góp, chi |trả|phí, vốn, thu |nội địa|về, gdp, giá trị, doanh thu|số,
  quy mô, tiền, thiệt hại, lợi nhuận, huy động, lãi, lỗ, nộp, tiết kiệm, đầu tư, cho vay, thuế
`);

/** Nouns whose amounts are money in smaller scales too: `giá 15 triệu`. */
export const prices = phraseSet(`
  lãi, lỗ, phí, cước, tiền, thiệt hại, lợi nhuận, lương, giá, doanh thu, phạt, vay, thưởng, thu nhập
`);
