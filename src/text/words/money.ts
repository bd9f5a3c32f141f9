import { phraseSet } from '../phrases.ts';

/** Nouns whose amounts are money even where the currency is left out: `lợi nhuận 5.589 tỷ`. */
export const moneyNouns = phraseSet(`
  quỹ, giải ngân, nhập khẩu, đem về, ngân sách, dự toán, mang về, giá trị, dư nợ, tổng mức, bố trí, doanh thu|số,
  quy mô, trị giá, kinh phí, phân bổ, kim ngạch, chi |trả|phí, đóng góp, thu |nội địa|về, grdp, vốn, xuất khẩu,
  gdp, tiền, thiệt hại, lợi nhuận, huy động, lãi, lỗ, nộp, tiết kiệm, đầu tư, cho vay, thuế
`);

/** Nouns whose amounts are money in smaller scales too: `giá 15 triệu`. */
export const prices = phraseSet(`
  lãi, lỗ, thưởng, lương, phạt, giá, doanh thu, vay, thu nhập, tiền, thiệt hại, lợi nhuận, phí, cước
`);
