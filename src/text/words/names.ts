import { phraseSet } from '../phrases.ts';

/** Before a small number these make a name of it, whatever follows: `Đề án 06`, `Nghị quyết 57`, `Covid-19`. */
export const naming = phraseSet(`
  đề án, nghị quyết, nghị định, quyết định, chỉ thị, thông tư, luật số, công văn, tờ trình, văn bản số, điều, khoản, điểm số, mục, chương, phụ lục, biểu, hình, ảnh, trang, tiết, chuyên đề,
  mức độ, cấp độ, nhóm thứ, khóa, lớp, khối, khu phố, xóm, ngõ, ngách, hẻm, quốc lộ, tỉnh lộ, đường số, quận, phường, tầng, lô, ô, thửa, tờ bản đồ, căn hộ, kỳ họp, phiên họp, phiên, đợt, vòng, bước, giai đoạn, pha,
  tổ dân phố, khu vực số, thế hệ, phiên bản, công nghiệp, cách mạng công nghiệp, web, covid, covid -, covid - , sars - cov -, ban chỉ đạo, tổ công tác, quân khu, sư đoàn, trung đoàn, tổng đài, đầu số, hotline, điện thoại, tel, fax, đt, đtdđ, số điện thoại,
  kênh số, windows, iphone, office, android, ios, vtv, ngôi, câu số, cổng, phòng số, đại lộ, chương trình, dự án, kế hoạch số, khung giờ, kỳ, đại hội, hội nghị lần, tin học, tết, thuyền, tàu số, chuyến bay, số, số hiệu, mã số, biển số, khu đô thị, zalo
`);

/** The same, but only where nothing countable follows: `cấp 2`, `loại 1`, but `cấp 150 tài khoản`. */
export const namingAlone = phraseSet(`
  nội bộ, máy lẻ, số máy, nhánh, cấp, mức, loại, nhóm, bản, tổ, phần, bài, kênh, tập, tàu, thôn, ấp, khu, đội, làng, bảng, đường, bậc học, hạng mục, lần, vùng, phòng, nhà, xe, ca, cụm, tiểu khu, mẫu, câu, tiêu chí, chỉ tiêu, trụ cột, nhiệm vụ, mục tiêu, nội dung, kết luận, chương trình, trạm, điểm, phố, hội trường
`);

/** Ends in a naming word but counts: `tổng số 85`, `trong số 106`. */
export const counting = phraseSet(`
  vị trí số, tổng số, trong số, con số, trên tổng số, số lượng, tổng cộng, mỗi đợt, nhân số, trong tổng số, hồ sơ số, tỷ số, chỉ số, tham số, trị số, cơ số, dân số, doanh số, đa số, điểm số, mỗi kỳ, tổ chức, của kỳ, chữ số, hạ tầng
`);

/** Nouns before `thứ N` that make it an ordinal, not a rank: `phiên họp thứ 8`. */
export const ordinalNouns = phraseSet(`
  lần, phiên, phiên họp, kỳ họp, hội nghị, đại hội, khóa, kỳ, ngày, tuần, tháng, năm, quý, thế kỷ, cuộc, mũi, liều, đợt, vòng, giai đoạn, điều, chương, điểm, nhóm, trụ cột, người, thế hệ, ca, bệnh nhân, trường hợp, con, nhiệm kỳ, đất nước, dòng, cột, bước, một, yếu tố, vấn đề, nội dung, nhiệm vụ, giải pháp, mục tiêu, tiêu chí, phần
`);
