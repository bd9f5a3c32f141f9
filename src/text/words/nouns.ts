import { phraseSet, wordSet } from '../phrases.ts';

/** Words that no counted noun contains: what follows them belongs to something else. */
export const endsNoun = wordSet(`
  của, về, với, và, hoặc, hay, cùng, cho, tại, ở, trên, trong, ngoài, giữa, dưới, sau, trước, từ, đến, tới, theo, thuộc, qua, do, bởi, vì, nhờ, để, nhằm, bằng, như, so, trừ,
  là, có, được, bị, đã, đang, sẽ, vẫn, còn, chỉ, mới, cũng, đều, rồi, chưa, không, phải, cần, nên, thì, mà, khi, nếu, tuy, nhưng, song, vào, ra, lên, xuống, lại, nhất,
  này, đó, kia, ấy, nay, đây, khác, nào, gì, sao, ai, cả, mỗi, các, những, một, mọi, từng, nhiều, ít, hơn, gần, khoảng, trở, rất, quá, lắm, nữa, ngay,
  tăng, giảm, đạt, chiếm, gồm, bao, tương, lần, trị, gấp, tức, thêm, nhận, giúp, đưa, nâng, xếp, đứng, cao, thấp, nhằm, nêu, dự, phấn, kể, tính, riêng, nằm, thành, hiện, cách, đầu, cuối, đáp, triển, hoàn, đủ, vượt, thông,
  đạt, mất, tham, cung, làm, chờ, phục, bắt, đồng, ban, tổ, đến, hưởng, ứng, nộp, giải, xử, tiếp, gửi, xong, phủ, kết, áp, khi, trực, dùng, châu, hàng, hằng, toàn, cả
`);

/**
 * Words of more than one syllable: a unit is never cut inside one, and a syllable of `endsNoun` within one
 * ends nothing (`thành phố`, `tổ chức`, `hồ sơ trực tuyến`).
 */
export const compounds = phraseSet(`
  luật, tài khoản, định danh, điện tử, hồ sơ, trực tuyến, dịch vụ, dịch vụ công, thủ tục, hành chính, thủ tục hành chính, văn bản, địa phương, thành phố, tổ chức, doanh nghiệp, cơ quan, đơn vị,
  thị trấn, thị xã, thôn bản, tổ dân phố, khu phố, hộ dân, hộ gia đình, hộ nghèo, nhân khẩu, người dân, người dùng, người lao động, người bệnh, người sử dụng, công dân, thẻ căn cước, căn cước công dân,
  lượt truy cập, lượt tải, lượt người, lượt xem, truy cập, tra cứu, thực hiện, đăng ký, đăng nhập, xác thực, yêu cầu, thông tin, hệ thống, cơ sở dữ liệu, dữ liệu, cơ sở, nền tảng, ứng dụng, phần mềm,
  giao dịch, hóa đơn, hoá đơn, chứng từ, chữ ký số, chữ ký, chứng thư số, thuê bao, di động, băng rộng, cố định, cáp quang, cáp biển, trạm phát sóng, trạm bts, phát sóng, điểm cầu, tuyến cáp, máy tính, điện thoại, thông minh,
  nhiệm vụ, mục tiêu, chỉ tiêu, giải pháp, tiêu chí, lĩnh vực, mô hình, dự án, chương trình, kế hoạch, nghị quyết, nghị định, quyết định, chỉ thị, công điện, thông tư, thông báo, kết luận, công văn, văn kiện,
  cán bộ, công chức, viên chức, đảng viên, đoàn viên, hội viên, thanh niên, học sinh, sinh viên, giáo viên, bác sĩ, bệnh nhân, bệnh viện, trường học, trung tâm, cơ sở y tế, trạm y tế, phòng khám, bệnh án, hồ sơ sức khỏe,
  vụ tấn công, tấn công, sự cố, lỗ hổng, địa chỉ, địa chỉ ip, trang thông tin, cổng thông tin, trang web, website, tên miền, máy chủ, phản ánh, kiến nghị, câu hỏi, cuộc gọi, cuộc họp, hội nghị, lớp tập huấn, buổi tập huấn, tập huấn, học viên,
  tổ công nghệ, tổ công nghệ số, công nghệ, công nghệ số, cộng đồng, thành viên, sản phẩm, gian hàng, đơn hàng, khách hàng, ngân hàng, ngân hàng số, ví điện tử, tổ chức tín dụng, tín dụng, bưu gửi, bưu cục, bưu điện, bưu phẩm,
  phương tiện, tập đoàn, tổng công ty, công ty, hợp tác xã, hộ kinh doanh, kinh doanh, quốc gia, vùng lãnh thổ, khu vực, vị trí, đầu mối, nhóm dịch vụ, nhóm, loại hình, loại, báo cáo, chế độ báo cáo, biểu mẫu, quy trình, quy chuẩn, tiêu chuẩn,
  phường xã, quận huyện, sở ngành, ban ngành, cơ quan nhà nước, nhà nước, doanh nghiệp nhà nước, viễn thông, công nghiệp, tiện ích, thiết bị, camera, cảm biến, màn hình, bản ghi, bản tin, tin bài, bài viết, tác phẩm, ý kiến, đề xuất,
  sáng kiến, giải thưởng, thỏa thuận, hợp đồng, dân số, số dân, người tham gia, tham gia, hỗ trợ, kích hoạt, đồng bộ, trạng thái, thanh toán, mức độ, toàn trình, một phần, thiết yếu, trung ương, cấp xã, cấp huyện, cấp tỉnh,
  đại biểu, điểm bưu điện, điểm giao dịch, điểm phục vụ, điểm truy cập, điểm đen, điểm trường, hạng mục, giấy phép, giấy tờ, bằng lái, sổ sức khỏe, khai sinh, khai tử, bảo hiểm, bảo hiểm y tế, bảo hiểm xã hội, thẻ bảo hiểm,
  trẻ em, trẻ mới sinh, cử tri, hộ chiếu, thửa đất, hộ tịch, dữ liệu đăng ký, trường hợp, vụ việc, đối tượng, nội dung, chuyên mục, phóng sự, tuyến đường, tin báo, cảnh báo, tin nhắn, cuộc tấn công, mã độc, mã qr, điểm chấp nhận,
  bên trong, hàng hóa, hàng hoá, mặt hàng, nguồn nhân lực, nhân lực, lao động, kỹ sư, chuyên gia, chuyên trách, nhân viên, phòng họp, phòng học, thư viện, tài liệu, trang tài liệu, trang hồ sơ, quyển sổ, hồ sơ giấy, bộ thủ tục,
  tập thể, cá nhân, cục, vùng, kênh, biện pháp, quy định, cấp hành chính, trụ cột, ưu tiên, thách thức, thành phần, đề tài, đề án, nước, tổ, điểm nghẽn, kỹ năng, khóa học, khóa đào tạo, đào tạo, bồi dưỡng, video, người xem, lượt thích
`);

/** Nouns that are named together, as in `bộ, ngành` or `xã, phường, thị trấn`: a comma or slash between them ends nothing. */
export const joined = phraseSet(`
  bộ, ngành, địa phương, tỉnh, thành phố, thành, tp, xã, phường, thị trấn, đặc khu, huyện, thị xã, quận, sở, ban, cơ quan, đơn vị, tổ chức, doanh nghiệp, cá nhân, tập thể, tập đoàn, tổng công ty, ngân hàng,
  thôn, bản, buôn, làng, ấp, tổ dân phố, khu phố, khu dân cư, xóm, tổ, khu, hộ, cán bộ, công chức, viên chức, phản ánh, kiến nghị, hệ thống, csdl, cơ sở dữ liệu, đoàn thể, mặt trận, hội, chi nhánh,
  phòng, phòng ban, nhiệm vụ, giải pháp, câu hỏi, câu, cục, vụ, viện, trường, khoa, học sinh, sinh viên, giáo viên, nước, vùng lãnh thổ, máy tính, máy in, tin, bài, lượt, hộ gia đình, hội viên, đoàn viên, người dân, nghị quyết, quyết định
`);

/** Time units and the like: never what a number counts. */
export const neverCounted = wordSet(`
  năm, tháng, ngày, quý, tuần, giờ, phút, giây, thế, thập, nhiệm, tuổi, mùa, h, am, pm, sáng, chiều, tối, tết, âm
`);
