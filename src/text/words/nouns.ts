import { phraseSet, words } from '../phrases.ts';

/** Words of grammar: no noun begins with or contains one, unless within a word of `compounds`. */
export const GRAMMAR =
  'mới cả để về với ấy bằng là luôn đó ngoài mà toàn còn rồi kia qua giữa cuối tức hoặc nếu phải vào do ở tại cho trong trên đã được thuộc của hằng khoảng hơn từ hiện hôm hẳn so liền thứ các nhiều những khác sau từng đều ước thì nhất hay đến tới riêng lại ra bởi cùng lên xuống trước khi dưới đầu như gồm gì này vốn nào sao kể châu nên không một chỉ tuy ngay sẽ cần vẫn nhưng mọi và có nhằm nhờ ai quá ít rất theo bao chưa cũng đang lắm bị mỗi song trở nữa gần vì nay đây dần lần hàng trừ were to by with or and from has was have of';
export const grammarWords = words(GRAMMAR);

/** Verbs that end a noun phrase, and never begin one. */
export const verbs = phraseSet(`
  dùng, từ chối, thấp, thay thế, gắn, gửi, đồng ý, quá hạn, đúng hạn, đột xuất, sửa đổi, thành công, thường xuyên,
  trước hạn, trễ hạn, chiếm, nhỏ, nhập khẩu, nhận, tăng, giảm, đạt, cao, gây, mới, tồn, hoạt động, nghỉ, chi,
  ban hành, giải quyết, thành lập, thêm, giúp, đưa, nâng, đứng, vượt, triển khai, mất, hoàn thành|tất, cài,
  ứng dụng, thu, tạo, xong, sử dụng, áp dụng, xử lý, tiếp nhận, ghi nhận, gọi, kết nối, tích hợp, tham gia,
  chia sẻ, đánh giá, phát triển|sinh|hiện, xây dựng, hủy, bảo đảm, đảm bảo, mở, kích hoạt, rút, tương đương|ứng,
  cung cấp, thanh toán, đề xuất|nghị, nối, chậm, làm, chạy, lớn, ký, đổi, phục vụ, bắt đầu, cấp, bán, lập, mua,
  liên quan, kiểm tra, vận hành, phê duyệt, dài, dự, đóng, xem, lắp đặt, về, mang lại|về, chuyển, phủ, phấn đấu,
  công bố|khai, cập nhật, trực tiếp|thuộc, khai báo, tra cứu, thực hiện, yêu cầu, hỗ trợ, bằng, nộp, tiết kiệm,
  đầu tư, trả, bổ sung, dẫn đầu, chờ, cũ, đăng ký, đủ, rõ, dám, giá
`);

/** Words that only say of which kind: after a number alone they count nothing (`22 triệu cố định`). */
export const qualities = phraseSet(`
  số, cố định, di động, băng rộng, trả trước|sau, nam, nữ, chung, toàn trình, riêng, ngoài công lập, thiết yếu,
  cáp quang|đồng, công lập, con số, một phần, trực tuyến|tiếp
`);

/** Bodies, places, people and papers: they are counted, and named together. */
const BODIES = `
  huyện, xã, bộ, ngành, thành phố, câu hỏi, đơn vị, ngân hàng, tin, phường, cơ quan|sở dữ liệu, thị trấn|xã, ban,
  tổ |chức, công chức, chi nhánh, tập đoàn, doanh nghiệp, thôn, bản, ấp, buôn, sở, cục, quận, hộ, tỉnh, địa phương,
  khu phố|dân cư, vùng, trường, csdl, viên chức, sinh viên, nước, giáo viên, vụ, xóm, làng, kiến nghị, lượt,
  cán bộ, đoàn viên, hệ thống, nhiệm vụ, nghị quyết, máy tính, đảng viên, học sinh, phòng, phản ánh, giải pháp,
  quyết định,`;

/** Things that are counted. Where no noun stands beside a number, the one of these that its clause begins with is meant. */
export const things = phraseSet(`${BODIES}
  dịch vụ, hồ sơ, mạng, nhà mạng, thủ tục, số định danh|điện thoại, tài khoản, kết nối di động|nối internet, dvc,
  tthc, chuyên gia, nhân khẩu|sự|viên, khu vực, công dân|ty, người |tham gia|dùng|sử dụng|đăng ký, đại biểu,
  văn bản, địa chỉ |ip, cơ sở y tế, kỹ sư, mặt hàng, đơn hàng, thành viên, bài viết, yêu cầu, lao động,
  ip, hội nghị, lượt truy cập|xem, luật, ý kiến, thanh niên, học viên, bác sĩ, buổi, quốc gia, bệnh nhân|án|viện,
  tuyến, máy, thẻ, gian hàng, thuê bao, khách |hàng, chữ ký số, trạm, chứng thư số, nền tảng, nghị định, giao dịch,
  bưu cục|gửi, điểm bưu điện|cầu, căn cước, giấy phép, ứng dụng, website, ví, xe, tiêu chí, trang, sổ,
  cổng thông tin điện tử, pos, hóa đơn, trẻ, trường hợp, phòng khám, chỉ tiêu|thị|số, mô hình, thiết bị, sự cố,
  video, phần mềm, nhóm, cột, dự án, đề án, lĩnh vực, kế hoạch, sản phẩm, hợp tác xã, bộ hồ sơ, cccd, sim, lớp,
  atm, lỗ hổng, phương tiện, loại, tàu, camera, cuộc |gọi, thông tư, tên miền, ngày công
`);

/**
 * Other words of more than one syllable: a unit is never cut inside one, and what looks like grammar within
 * one ends nothing (`hồ sơ trực tuyến`, `thành phần`).
 */
export const compounds = phraseSet(`
  tra cứu, thực hiện, cơ sở|quan nhà nước, hành chính, vùng lãnh thổ, cố định, di động, băng rộng, truy cập,
  công nghệ |số, bị can|hại, đăng ký, tập huấn, trẻ mới sinh, lưu động, thông tin|minh, kết luận, điện tử|thoại,
  cáp quang, trung tâm, công điện|văn|nghiệp, dữ liệu, ngân hàng số, tổng công ty, tấn công, kinh doanh|tế số,
  đầu mối, chứng chỉ|nhận, báo cáo, thông báo |kết luận, nhà nước|đầu tư|cung cấp, thanh toán, mức độ,
  ban chỉ đạo|quản lý, cấp xã|huyện|tỉnh|cơ sở|ủy|phép, thiết yếu,
  điểm phục vụ|kết nối|phát|giao dịch|hỗ trợ|tiếp nhận|cung cấp|đến|bán|chấp nhận|wifi|thu|trường|truy cập,
  viễn thông, định danh, trí tuệ nhân tạo, hàng hóa, bảo hiểm |y tế|xã hội, toàn trình, xã hội hóa|hội số,
  kích hoạt, đồng bộ, nội dung, cá nhân, tổ chức tín dụng|công tác, trực tuyến, thành phần, chuyên trách, dân số,
  đào tạo, lượt tra cứu, chuyển đổi số, một phần|cửa, người nước ngoài|cao tuổi, chính quyền số
`);

/** Nouns that are named together, as in `bộ, ngành` or `xã, phường, thị trấn`: a comma or slash between them ends nothing. */
export const joined = phraseSet(`${BODIES}
  khóm, đặc khu, mặt trận, thành, bài, vùng lãnh thổ, câu, đoàn thể, hộ gia đình, tập thể, tổng công ty, viện,
  cá nhân, tổ dân phố, tp, hội |viên, khu, người dân
`);

/** Time units and the like: never what a number counts. */
export const neverCounted = words(
  'năm tháng ngày quý tuần giờ phút giây thế thập nhiệm tuổi mùa h am pm sáng chiều tối tết âm',
);
