import { phraseSet } from '../phrases.ts';

/** Nouns whose amounts are money even where the currency is left out: `lợi nhuận 5.589 tỷ`. */
export const moneyNouns = phraseSet(`
  đem về, thu |về|nội địa, mang về, chi |phí|trả, đóng góp, phân bổ, giải ngân, bố trí, huy động,
  doanh thu|số, lợi nhuận, vốn, kinh phí, giá trị, trị giá, nộp, ngân sách, thuế, kim ngạch, đầu tư,
  tổng mức, dự toán, tiền, tiết kiệm, dư nợ, cho vay, quy mô, gdp, grdp, lãi, lỗ, quỹ,
  thiệt hại, xuất khẩu, nhập khẩu
`);

/** Nouns whose amounts are money in smaller scales too: `giá 15 triệu`. */
export const prices = phraseSet(`
  giá, lương, phạt, cước, phí, thu nhập, tiền, thưởng, vay, thiệt hại, doanh thu, lợi nhuận, lãi, lỗ
`);
