import { phraseSet } from '../phrases.ts';

/** Nouns whose amounts are money even where the currency is left out: `lợi nhuận 5.589 tỷ`. */
export const moneyNouns = phraseSet(`
  quỹ, giải ngân, mang về, nhập khẩu, đem về, ngân sách, dự toán, giá trị, dư nợ, tổng mức, bố trí, doanh thu|số,
  quy mô, trị giá, thu |nội địa|về, grdp, kinh phí, kim ngạch, gdp, chi |phí|trả, đóng góp, vốn, xuất khẩu,
  phân bổ, tiền, thiệt hại, lợi nhuận, huy động, lãi, lỗ, cho vay, thuế, nộp, tiết kiệm, đầu tư
`);

/** Nouns whose amounts are money in smaller scales too: `giá 15 triệu`. */
export const prices = phraseSet(`
  lãi, lỗ, cước, lương, doanh thu, phí, phạt, giá, vay, thu nhập, tiền, thiệt hại, lợi nhuận, thưởng
`);
