import { phraseSet } from '../phrases.ts';

/** Before a small number these make a name of it, whatever follows: `Đề án 06`, `Nghị quyết 57`, `Covid-19`. */
export const naming = phraseSet(`
  số |hiệu, đề án, nghị quyết|định, quyết định, chỉ thị, thông tư, công văn|nghiệp, tờ trình, điều, khoản, mục,
  chương |trình, phụ lục, biểu, hình, trang, mức độ, cấp độ, khóa, lớp, khối, khu phố|đô thị, xóm, ngõ, hẻm,
  quốc lộ, quận, phường, tầng, lô, kỳ |họp, phiên |họp|bản, đợt, vòng, bước, giai đoạn, tổ dân phố|công tác,
  covid |-, ban chỉ đạo, quân khu, tổng đài, hotline, điện thoại, đt, môn, cổng, phương châm,
  đại hội, dự án, hội nghị lần, zalo
`);

/**
 * The same, but only where nothing countable follows: `cấp 2`, `loại 1`, but `cấp 150 tài khoản`; `số` may be digital:
 * `tổ công nghệ số 5`, but `tổ công nghệ số 9 thành viên`.
 */
export const namingAlone = phraseSet(`
  phố, câu, nhóm, lần, phòng, bảng, loại, ký số, khu, nội bộ|dung, thôn, bản, ấp, bài, nghệ số, điểm, vùng, ca,
  nhiệm vụ, mục tiêu, chỉ tiêu, máy lẻ, nhà, phần, đội, xe, tiêu chí, trụ cột, tế số, đổi số, cấp, hội số,
  quyền số, tập, kênh, kết luận, đường, mức, trạm, tảng số, cụm, năng số, tổ, học bạ số, môi trường số,
  kế hoạch, quy định, đơn vị, đoàn, chỉ số
`);

/** Ends in a naming word but counts: `tổng số 85`, `trong số 106`. */
export const counting = phraseSet(`
  của kỳ, tổng số, trong số, con số, mỗi đợt|kỳ, hạ tầng, cùng kỳ, doanh số, tỷ số, dân số, hồ sơ số, điểm số,
  vị trí số, đa số, chuyên môn, đứng số, một phần
`);

/** Nouns before `thứ N` that make it an ordinal, not a rank, beside those of `naming`: `phiên họp thứ 8`, `lần thứ 3`. */
export const ordinalNouns = phraseSet(`
  lần, hội nghị, ngày, tuần, tháng, năm, quý, thế kỷ, mũi, nhóm, người, ca, nhiệm vụ, vấn đề, giải pháp,
  mục tiêu
`);
