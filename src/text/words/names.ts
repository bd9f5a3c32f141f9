import { phraseSet } from '../phrases.ts';

/** Before a small number these make a name of it, whatever follows: `Đề án 06`, `Nghị quyết 57`, `Covid-19`. */
export const naming = phraseSet(`
  số |hiệu, đề án, nghị quyết|định, quyết định, chỉ thị, thông tư, công văn|nghiệp, tờ trình, điều, khoản, mục,
  chương |trình, phụ lục, biểu, hình, ảnh, trang, mức độ, cấp độ, khóa, lớp, khối, khu phố|đô thị, xóm, ngõ,
  quốc lộ, tỉnh lộ, quận, phường, tầng, lô, kỳ |họp, phiên |họp|bản, đợt, vòng, bước, giai đoạn,
  tổ dân phố|công tác, thế hệ, web, covid |-, ban chỉ đạo, quân khu, tổng đài, hotline, điện thoại, đt, iphone,
  android, ios, cổng, phương châm, đại hội, dự án, hội nghị lần, tết, zalo
`);

/**
 * The same, but only where nothing countable follows: `cấp 2`, `loại 1`, but `cấp 150 tài khoản`; `số` may be digital:
 * `tổ công nghệ số 5`, but `tổ công nghệ số 9 thành viên`.
 */
export const namingAlone = phraseSet(`
  phố, câu, nội bộ|dung, lần, vùng, nhóm, phòng, phần, máy lẻ, đội, khu, cấp, bảng, ký số, thôn, bản, ấp, bài, nhà,
  mức, loại, xe, tiêu chí, trụ cột, nghệ số, điểm, trạm, ca, nhiệm vụ, mục tiêu, chỉ tiêu, tảng số, hội số,
  quyền số, kênh, kết luận, tế số, tập, đường, cụm, năng số, tổ, đổi số, học bạ số, môi trường số, mẫu
`);

/** Ends in a naming word but counts: `tổng số 85`, `trong số 106`. */
export const counting = phraseSet(`
  của kỳ, chỉ số, hạ tầng, mỗi đợt|kỳ, hồ sơ số, tổng số|cộng, trong số, con số, vị trí số, điểm số, dân số,
  cùng kỳ, tổ chức, số lượng, doanh số, đa số, tỷ số
`);

/** Nouns before `thứ N` that make it an ordinal, not a rank: `phiên họp thứ 8`. */
export const ordinalNouns = phraseSet(`
  lần, phiên |họp, kỳ |họp, hội nghị, đại hội, khóa, ngày, tuần, tháng, năm, quý, thế kỷ, mũi, đợt, vòng,
  giai đoạn, điều, nhóm, người, ca, nhiệm vụ, bước, vấn đề, giải pháp, mục tiêu
`);
