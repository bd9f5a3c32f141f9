import { phraseSet, words } from '../phrases.ts';

/** Words of grammar: no noun begins with or contains one, unless within a word of `compounds`. */
export const GRAMMAR =
  'ước gồm của về với và hoặc hay cùng cho tại ở trên trong ngoài giữa dưới sau trước từ đến tới theo thuộc qua do bởi vì nhờ để nhằm bằng như so trừ kể là có được bị đã đang sẽ vẫn còn chỉ mới cũng đều rồi chưa không phải cần nên thì mà khi nếu tuy nhưng song vào ra lên xuống lại nhất tức riêng hiện này đó kia ấy nay đây khác nào gì hôm luôn dần hẳn vốn liền sao ai cả mỗi các những một mọi từng nhiều ít hơn gần khoảng trở rất quá lắm nữa ngay toàn hằng hàng bao lần châu đầu cuối thứ to with were was have has and of from by or';
export const grammarWords = words(GRAMMAR);

/** Verbs that end a noun phrase, and never begin one. */
export const verbs = phraseSet(`
  đồng ý, cài, sửa đổi, rút, thường xuyên, đột xuất, thay thế, hủy, từ chối, quá hạn, đúng hạn, trước hạn, trễ hạn,
  mới, cũ, tồn, ban hành, nghỉ, chậm, gây, tăng, giảm, đạt, chiếm, thành lập, thêm, nhận, giúp, đưa, nâng, đứng,
  vượt, mất, triển khai, hoàn thành|tất, tham gia, cung cấp, phục vụ, bắt đầu, ứng dụng, nộp, giải quyết, xử lý,
  tiếp nhận, gửi, xong, phủ, ghi nhận, kết nối, áp dụng, sử dụng, dùng, thực hiện, tích hợp, chia sẻ,
  phát triển|sinh|hiện, xây dựng, đầu tư, bảo đảm, đảm bảo, đủ, lập, mở, kích hoạt, tương đương|ứng, đóng, thu,
  tạo, tiết kiệm, đăng ký, trả, chi, thanh toán, cấp, bán, mua, nhập khẩu, hoạt động, vận hành, lắp đặt, dự,
  phấn đấu, thấp, cao, lớn, nhỏ, dài, mang lại|về, trực tiếp|thuộc, liên quan, làm, chờ, về, nối, chạy, xem, đổi,
  chuyển, cập nhật, công bố|khai, gắn, bằng, khai báo, tra cứu, yêu cầu, hỗ trợ, bổ sung, đề xuất|nghị, phê duyệt,
  kiểm tra, đánh giá, dẫn đầu, gọi, ký, thành công
`);

/** Words that only say of which kind: after a number alone they count nothing (`22 triệu cố định`). */
export const qualities = phraseSet(`
  số, con số, cố định, di động, băng rộng, cáp quang|đồng, trả trước|sau, trực tuyến|tiếp, nam, nữ, công lập,
  ngoài công lập, toàn trình, một phần, thiết yếu, chung, riêng
`);

/** Bodies, places, people and papers: they are counted, and named together. */
const BODIES = `
  bộ, ngành, địa phương, tỉnh, thành phố, xã, phường, thị trấn|xã, huyện, quận, sở, ban, cơ quan|sở dữ liệu,
  đơn vị, tổ |chức, doanh nghiệp, tập đoàn, ngân hàng, chi nhánh, cục, vụ, trường, thôn, bản, buôn, làng, ấp, xóm,
  khu phố|dân cư, vùng, nước, hộ, phòng, cán bộ, công chức, viên chức, đảng viên, đoàn viên, học sinh, sinh viên,
  giáo viên, phản ánh, kiến nghị, câu hỏi, tin, lượt, hệ thống, csdl, máy tính, nhiệm vụ, giải pháp,
  nghị quyết, quyết định,`;

/** Things that are counted. Where no noun stands beside a number, the one of these that its clause begins with is meant. */
export const things = phraseSet(`${BODIES}
  kết nối di động|nối internet, mạng, nhà mạng, số định danh|điện thoại, tài khoản, hồ sơ, dịch vụ, dvc, thủ tục,
  tthc, văn bản, địa chỉ |ip, cơ sở y tế, đơn hàng, thành viên, khu vực, nhân khẩu|viên|sự,
  người |dùng|sử dụng|tham gia|đăng ký, công dân|ty, lao động, hội nghị, thanh niên, học viên, bác sĩ,
  bệnh nhân|viện|án, trẻ, khách |hàng, đại biểu, chuyên gia, kỹ sư,
  thẻ, căn cước, cccd, chữ ký số, chứng thư số, giấy phép, sổ, hóa đơn,
  lượt truy cập|xem, giao dịch, thuê bao, trạm, tuyến, cột, bưu cục|gửi, điểm bưu điện|cầu,
  nền tảng, ứng dụng, phần mềm, website, trang, cổng thông tin điện tử, tên miền, máy,
  thiết bị, camera, ip, atm, pos, trường hợp, phòng khám, lớp, cuộc |gọi, buổi, sự cố, lỗ hổng, bài viết,
  ý kiến, yêu cầu, mục tiêu, chỉ tiêu|số|thị, tiêu chí, mô hình, dự án, đề án, kế hoạch, nghị định,
  thông tư, luật, sản phẩm, gian hàng, mặt hàng, bộ hồ sơ, quốc gia, lĩnh vực, nhóm, loại, phương tiện, xe, tàu,
  sim, hợp tác xã, ví, video
`);

/**
 * Other words of more than one syllable: a unit is never cut inside one, and what looks like grammar within
 * one ends nothing (`hồ sơ trực tuyến`, `thành phần`).
 */
export const compounds = phraseSet(`
  định danh, điện tử|thoại, trực tuyến, hành chính, truy cập, tra cứu, thực hiện, đăng ký, thông tin|minh, dữ liệu,
  cơ sở|quan nhà nước, di động, băng rộng, cố định, vùng lãnh thổ, cáp quang, công nghệ |số, công điện|văn|nghiệp,
  thông báo |kết luận, kết luận, trung tâm, tấn công, tập huấn, lưu động, ngân hàng số, tổ chức tín dụng|công tác, tổng công ty, kinh doanh|tế số,
  đầu mối, báo cáo, nhà nước|đầu tư|cung cấp, viễn thông, dân số, kích hoạt, đồng bộ, thanh toán, mức độ, toàn trình,
  một phần|cửa, thiết yếu, cấp xã|huyện|tỉnh|cơ sở|ủy|phép,
  điểm phục vụ|truy cập|bán|thu|phát|hỗ trợ|tiếp nhận|kết nối|đến|cung cấp|chấp nhận|giao dịch|wifi|trường, bảo hiểm |y tế|xã hội,
  trẻ mới sinh, bị can|hại, nội dung, chuyên trách, hàng hóa, cá nhân, thành phần, đào tạo, người nước ngoài|cao tuổi,
  lượt tra cứu, ban chỉ đạo|quản lý, trí tuệ nhân tạo, chứng chỉ|nhận, xã hội hóa|hội số, chuyển đổi số,
  chính quyền số
`);

/** Nouns that are named together, as in `bộ, ngành` or `xã, phường, thị trấn`: a comma or slash between them ends nothing. */
export const joined = phraseSet(`${BODIES}
  thành, tp, đặc khu, tổ dân phố, cá nhân, tập thể, tổng công ty, khu, hộ gia đình, đoàn thể, mặt trận,
  hội |viên, khóm, câu, viện, vùng lãnh thổ, bài, người dân
`);

/** Time units and the like: never what a number counts. */
export const neverCounted = words(
  'năm tháng ngày quý tuần giờ phút giây thế thập nhiệm tuổi mùa h am pm sáng chiều tối tết âm',
);
