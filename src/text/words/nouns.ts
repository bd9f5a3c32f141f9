import { phraseSet, words } from '../phrases.ts';

/** Words of grammar: no noun begins with or contains one, unless within a word of `compounds`. */
export const grammarWords = words(
  'ước gồm của về với và hoặc hay cùng cho tại ở trên trong ngoài giữa dưới sau trước từ đến tới theo thuộc qua do bởi vì nhờ để nhằm bằng như so trừ kể là có được bị đã đang sẽ vẫn còn chỉ mới cũng đều rồi chưa không phải cần nên thì mà khi nếu tuy nhưng song vào ra lên xuống lại nhất tức riêng hiện này đó kia ấy nay đây khác nào gì hôm luôn dần hẳn vốn liền sao ai cả mỗi các những một mọi từng nhiều ít hơn gần khoảng trở rất quá lắm nữa ngay toàn hằng hàng bao lần châu đầu cuối thứ to with were was have has and of from by or',
);

/** Verbs that end a noun phrase, and never begin one. */
export const verbs = phraseSet(`
  tán thành, đồng ý, cài, cài phần mềm, sửa đổi, bãi bỏ, rút, thường xuyên, đột xuất, thay thế, hủy, huỷ, từ chối, quá hạn, đúng hạn, trước hạn, trễ hạn, hợp lệ, mới, cũ, tồn, tạm dừng, đang thi công, bị bãi bỏ, ban hành mới, nghỉ, chậm tiến độ, đúng tiến độ,
  gây, tăng, giảm, đạt, chiếm, gấp, thành lập, thành lập mới, thêm, nhận, giúp, đưa, nâng, xếp, đứng, nằm, vượt, mất, đáp ứng, triển khai, hoàn thành, hoàn thiện, hoàn tất, tham gia, cung cấp, phục vụ, bắt đầu, ban hành, hưởng, thụ hưởng, ứng dụng, nộp, giải quyết, xử lý, tiếp nhận, gửi, xong, phủ,
  ghi nhận, kết nối, áp dụng, sử dụng, dùng, thực hiện, thông qua, tích hợp, chia sẻ, phối hợp, tổ chức lại, triển lãm, tập trung, phát triển, phát sinh, phát hiện, phát hành, xây dựng, đầu tư, bảo đảm, đảm bảo, đủ điều kiện, đủ, lập, mở, cài đặt, kích hoạt, tương đương, tương ứng, trị giá, đóng góp, thu hút, tạo, tiết kiệm,
  đóng, đăng tải, đăng ký, trả, chi trả, thanh toán, cấp, thu, chi, bán, mua, sản xuất, xuất khẩu, nhập khẩu, hoạt động, vận hành, lắp đặt, trang bị, biết, cho biết, nêu, dự, dự kiến, phấn đấu, kể từ, tính, tính đến, thấp, cao, lớn, nhỏ, nhanh, chậm, mạnh, đến từ, xuất hiện, tiếp cận, tiếp tục, mang lại, đem lại, mang về, đem về,
  trực tiếp, trực thuộc, liên quan, liên kết, làm, chờ, đi, về, nối, chạy, tìm, xem, đổi, chuyển, chuyển đổi, cập nhật, đồng bộ, đồng thời, duy trì, công bố, công khai, gắn, gắn với, bằng, khai báo, khai thác, tra cứu, truy cập, yêu cầu, hỗ trợ, bổ sung, đề xuất, đề nghị, thẩm định, phê duyệt, kiểm tra, rà soát, đánh giá, chấm điểm,
  dẫn đầu, đứng đầu, cao nhất, thấp nhất, lớn nhất, nhiều nhất, đầu tiên, còn lại, trở lên, vừa, nhờ, góp phần, sang, gọi, ký, ký kết, trao, đón, cách, dài, rộng, nặng, sâu, đang hoạt động, thành công, thuê, dành, quản lý, chịu, bảo vệ, bảo trợ, nhằm, trúng, giành
`);

/** Words that only say of which kind: after a number alone they count nothing (`22 triệu cố định`). */
export const qualities = phraseSet(`
  số, con số, cố định, di động, băng rộng, cáp quang, cáp đồng, trả trước, trả sau, trực tuyến, trực tiếp, nam, nữ, công lập, ngoài công lập, toàn trình, một phần, thiết yếu, tự nguyện, bắt buộc, chung, riêng, cụ thể
`);

/** Things that are counted. Where no noun stands beside a number, the one of these that its clause begins with is meant. */
export const things = phraseSet(`
  kết nối di động, kết nối cố định, kết nối băng rộng, kết nối internet, mạng, mạng ảo, nhà mạng, số định danh, số điện thoại, giờ công, ngày công, tài khoản, hồ sơ, dịch vụ, dịch vụ công, dvc, thủ tục, thủ tục hành chính, tthc, văn bản, địa phương, tổ chức, doanh nghiệp, cơ quan, đơn vị, tỉnh, thành phố, huyện, quận, xã, phường, thị trấn, thị xã, thôn, bản, buôn, ấp, xóm, làng, tổ dân phố, khu phố, khu dân cư,
  hộ, hộ dân, hộ gia đình, hộ nghèo, nhân khẩu, người, người dân, người dùng, người lao động, người bệnh, người sử dụng, người tham gia, người đăng ký, công dân, lao động, cán bộ, công chức, viên chức, đảng viên, đoàn viên, hội viên, thanh niên, học sinh, sinh viên, giáo viên, học viên, bác sĩ, bệnh nhân, trẻ em, trẻ, khách, du khách, khách du lịch, khách hàng, thành viên, đại biểu, chuyên gia, kỹ sư, nhân viên, nhân sự, tình nguyện viên, hướng dẫn viên, tuyên truyền viên,
  thẻ, thẻ căn cước, căn cước, căn cước công dân, cccd, chữ ký số, chứng thư số, giấy phép, sổ, hóa đơn, hoá đơn, chứng từ, lượt, lượt truy cập, lượt tải, lượt xem, lượt người, giao dịch, thuê bao, trạm, trạm bts, trạm phát sóng, tuyến, tuyến cáp, cột, bưu cục, bưu gửi, điểm bưu điện,
  hệ thống, hệ thống thông tin, cơ sở dữ liệu, csdl, nền tảng, ứng dụng, phần mềm, website, trang web, trang thông tin điện tử, cổng thông tin điện tử, tên miền, máy chủ, máy tính, thiết bị, camera, địa chỉ, địa chỉ ip, ip, atm, pos, máy, điểm cầu, bệnh viện, trường, trường học, trạm y tế, cơ sở y tế, nhà thuốc, phòng khám, lớp, lớp tập huấn, hội nghị, cuộc họp, cuộc, buổi,
  vụ, vụ tấn công, cuộc tấn công, sự cố, lỗ hổng, trường hợp, vụ việc, phản ánh, kiến nghị, phản ánh kiến nghị, câu hỏi, cuộc gọi, tin, tin nhắn, tin bài, bài viết, ý kiến, yêu cầu, nhiệm vụ, mục tiêu, chỉ tiêu, chỉ số, tiêu chí, giải pháp, mô hình, dự án, đề án, kế hoạch, nghị quyết, nghị định, quyết định, chỉ thị, thông tư, luật, sản phẩm, sản phẩm ocop, gian hàng, đơn hàng, mặt hàng,
  tổ, tổ công nghệ số cộng đồng, tổ cnscđ, bộ, ngành, sở, ban, phòng, cục, nước, quốc gia, khu vực, vùng, lĩnh vực, nhóm, loại, phương tiện, xe, tàu, chuyến, sim, simcard, trang, bộ hồ sơ, hộ kinh doanh, hợp tác xã, công ty, tập đoàn, ngân hàng, chi nhánh, ví, ví điện tử, khóa học, khóa đào tạo, video, bệnh án, hồ sơ sức khỏe, hồ sơ sức khỏe điện tử
`);

/**
 * Other words of more than one syllable: a unit is never cut inside one, and what looks like grammar within
 * one ends nothing (`hồ sơ trực tuyến`, `thành phần`).
 */
export const compounds = phraseSet(`
  định danh, điện tử, trực tuyến, hành chính, truy cập, tra cứu, thực hiện, đăng ký, đăng nhập, xác thực, thông tin, dữ liệu, cơ sở, di động, băng rộng, cố định, vùng sâu, vùng xa, cáp quang, cáp biển, phát sóng, điện thoại, thông minh, điện thoại thông minh,
  chương trình, công điện, thông báo, kết luận, công văn, văn kiện, trung tâm, bệnh án, tấn công, cổng thông tin, tập huấn, lớp bồi dưỡng, lưu động, công nghệ, công nghệ số, cộng đồng, ngân hàng số, tổ chức tín dụng, tín dụng, bưu điện, bưu phẩm, tổng công ty, kinh doanh, vùng lãnh thổ, vị trí, đầu mối, loại hình,
  báo cáo, chế độ báo cáo, biểu mẫu, quy trình, quy chuẩn, tiêu chuẩn, cơ quan nhà nước, nhà nước, viễn thông, công nghiệp, tiện ích, cảm biến, màn hình, bản ghi, bản tin, tác phẩm, sáng kiến, giải thưởng, giải, huy chương, thỏa thuận, hợp đồng, dân số, số dân, kích hoạt, đồng bộ, trạng thái, thanh toán, mức độ, toàn trình, một phần, thiết yếu, trung ương,
  cấp xã, cấp huyện, cấp tỉnh, cấp cơ sở, cấp ủy, điểm giao dịch, điểm phục vụ, điểm truy cập, điểm đen, điểm trường, điểm bán, điểm nóng, điểm du lịch, điểm thu, điểm phát, điểm sáng, điểm hỗ trợ, điểm tiếp nhận, điểm kết nối, điểm đến, điểm cung cấp, điểm wifi, hạng mục, giấy tờ, sổ sức khỏe, khai sinh, khai tử, bảo hiểm, bảo hiểm y tế, bảo hiểm xã hội, trẻ mới sinh, cử tri, bị can, bị cáo, bị hại, hộ chiếu, thửa đất, hộ tịch, dữ liệu đăng ký, đối tượng, nội dung, chuyên mục, phóng sự, tuyến đường, tin báo, cảnh báo, mã độc, mã qr, điểm chấp nhận,
  hàng hóa, hàng hoá, nguồn nhân lực, nhân lực, chuyên trách, phòng họp, phòng học, thư viện, tài liệu, trang tài liệu, quyển sổ, tập thể, cá nhân, kênh, biện pháp, quy định, cấp hành chính, trụ cột, ưu tiên, thách thức, thành phần, đề tài, kỹ năng, đào tạo, bồi dưỡng, người xem, lượt thích, thành tích, thành tựu, thông số, tham luận, đầu sách, đầu việc, đầu máy, đầu xe, đầu mục, đầu điểm, đồng hồ, tổ trưởng, tổ viên, tổ phó, tổ công tác, ban chỉ đạo, ban quản lý, ban ngành, ban đảng,
  thành phố trực thuộc, việc làm, chỗ ngồi, chỗ làm, giường bệnh, liều, ca, ca mắc, ca bệnh, mũi, bài hát, quả, bông, cây, con, chiếc, cái, bức, tấm, tờ, quyển, cuốn, chương, phần, mục, điều, khoản, làn xe, nút giao, cầu, hồ chứa, nhà máy, khu công nghiệp, cụm công nghiệp, tòa nhà, căn hộ, căn nhà, phát minh, bằng sáng chế, sáng chế, công trình, bài báo, trí tuệ nhân tạo, năng lực, nhà khoa học, nhà đầu tư, nhà mạng, nhà thầu, nhà văn hóa, nhà cung cấp,
  cấp phép, giấy chứng nhận, chứng chỉ, chứng nhận, đơn thư, đơn, khiếu nại, tố cáo, hộ cận nghèo, lượt hồ sơ, lượt khách, lượt giao dịch, lượt tra cứu, lượt đăng nhập, lượt thực hiện, lượt khám, lượt tiếp cận, lượt tương tác, lượt kết nối, lượt sử dụng, lượt bệnh nhân, người theo dõi, người khuyết tật, người nước ngoài, người cao tuổi, người có công, đầu số, thông tin người dân, trang thiết bị, thùng rác, tuyến xe, xã hội hóa, chuyển đổi số, kinh tế số, chính quyền số, xã hội số, an toàn thông tin, hành chính công, một cửa, thông báo kết luận
`);

/** Nouns that are named together, as in `bộ, ngành` or `xã, phường, thị trấn`: a comma or slash between them ends nothing. */
export const joined = phraseSet(`
  bộ, ngành, địa phương, tỉnh, thành phố, thành, tp, xã, phường, thị trấn, đặc khu, huyện, thị xã, quận, sở, ban, cơ quan, đơn vị, tổ chức, doanh nghiệp, cá nhân, tập thể, tập đoàn, tổng công ty, ngân hàng,
  thôn, bản, buôn, làng, ấp, tổ dân phố, khu phố, khu dân cư, xóm, tổ, khu, hộ, cán bộ, công chức, viên chức, phản ánh, kiến nghị, hệ thống, csdl, cơ sở dữ liệu, đoàn thể, mặt trận, hội, chi nhánh, khóm, phum, sóc, bon, khối phố,
  phòng, phòng ban, nhiệm vụ, giải pháp, câu hỏi, câu, cục, vụ, viện, trường, khoa, học sinh, sinh viên, giáo viên, nước, vùng lãnh thổ, máy tính, máy in, tin, bài, lượt, hộ gia đình, hội viên, đoàn viên, người dân, nghị quyết, quyết định, ban ngành, đoàn thể, đảng viên, phường xã, quận huyện
`);

/** Time units and the like: never what a number counts. */
export const neverCounted = words(
  'năm tháng ngày quý tuần giờ phút giây thế thập nhiệm tuổi mùa h am pm sáng chiều tối tết âm',
);
