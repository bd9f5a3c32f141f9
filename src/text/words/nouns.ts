import { phraseSet, words } from '../phrases.ts';

/** Words of grammar: no noun begins with or contains one, unless within a word of `compounds`. */
export const GRAMMAR =
  'mới cả để về với bằng là luôn giữa cuối tức trở nữa ấy phải vào ở tại cho trong trên đã được thuộc của sao kể dưới hằng nhờ hẳn so liền thứ các nhiều những khác sau mỗi thì nhất hay đến tới theo cùng lên xuống gì nên vốn nếu không từ hiện hôm song tuy sẽ nhằm ngay đầu cần vẫn nhưng mọi như còn rồi trước khi bị chỉ đó ngoài hoặc gồm kia qua bởi và có nào riêng lại ai quá này do châu ít rất bao chưa cũng đang lắm ra từng đều ước lần vì nay đây dần hàng mà trừ gần một toàn khoảng hơn or and from has was with by were to of have';
export const grammarWords = words(GRAMMAR);

/** Verbs that end a noun phrase, and never begin one. */
export const verbs = phraseSet(`
  dùng, từ chối, thấp, thay thế, gắn, gửi, đồng ý, quá hạn, đúng, đột xuất, sửa đổi, thành công, thường xuyên,
  trước hạn, trễ hạn, tồn, nhận, tăng, giảm, đạt, cao, chiếm, nhỏ, nhập khẩu, gây, mới, giá, hoạt động, nghỉ, chi,
  ban hành, giải quyết, thành lập, thêm, giúp, đưa, nâng, dài, đứng, vượt, mất, triển khai, hoàn thành|tất, cài,
  ứng dụng, thu, tạo, xong, rõ, sử dụng, áp dụng, xử lý, tiếp nhận, ghi nhận, gọi, kết nối, tích hợp, tham gia,
  chia sẻ, đánh giá, phát triển|sinh|hiện, xây dựng, hủy, bảo đảm, đảm bảo, mở, kích hoạt, rút, tương đương|ứng,
  cung cấp, thanh toán, đề xuất|nghị, nối, chậm, làm, chạy, lớn, cấp, bán, lập, về, mua, ký, đổi, phục vụ, bắt đầu,
  liên quan, đóng, kiểm tra, vận hành, phê duyệt, dự, xem, lắp đặt, mang lại|về, chuyển, phủ, phấn đấu,
  công bố|khai, cập nhật, trực tiếp|thuộc, khai báo, tra cứu, thực hiện, yêu cầu, hỗ trợ, bằng, nộp, tiết kiệm,
  đầu tư, trả, bổ sung, dẫn đầu, chờ, cũ, đăng ký, đủ, dám
`);

/** Words that only say of which kind: after a number alone they count nothing (`22 triệu cố định`). */
export const qualities = phraseSet(`
  số, cố định, di động, băng rộng, riêng, trả trước|sau, nam, nữ, ngoài công lập, chung, toàn trình, thiết yếu,
  cáp quang|đồng, công lập, con số, một phần, trực tuyến|tiếp
`);

/** Bodies, places, people and papers: they are counted, and named together. */
const BODIES = `
  huyện, xã, bộ, ngành, phường, thành phố, câu hỏi, đơn vị, ngân hàng, cơ quan|sở dữ liệu, thị trấn|xã, ban,
  tổ |chức, công chức, chi nhánh, tập đoàn, doanh nghiệp, thôn, bản, ấp, buôn, sở, cục, quận, hộ, tỉnh, địa phương,
  khu phố|dân cư, vùng, trường, csdl, sinh viên, nước, viên chức, giáo viên, vụ, tin, xóm, làng, kiến nghị, lượt,
  cán bộ, đoàn viên, hệ thống, nhiệm vụ, nghị quyết, máy tính, đảng viên, học sinh, phòng, phản ánh, giải pháp,
  quyết định,`;

/** Things that are counted. Where no noun stands beside a number, the one of these that its clause begins with is meant. */
export const things = phraseSet(`${BODIES}
  dịch vụ, thủ tục, hồ sơ, mạng, nhà mạng, số định danh|điện thoại, tài khoản, kết nối di động|nối internet|nối iot, tuyến,
  dvc, tthc, chuyên gia, nhân khẩu|sự|viên, khu vực, công dân|ty, người |tham gia|dùng|sử dụng|đăng ký, đại biểu,
  văn bản, địa chỉ |ip, cơ sở y tế, kỹ sư, mặt hàng, đơn hàng, thành viên, bài viết, yêu cầu, ngày công, lao động,
  ip, hội nghị, lượt truy cập|xem, luật, ý kiến, thanh niên, học viên, bác sĩ, buổi, quốc gia, bệnh nhân|án|viện,
  gian hàng, thuê bao, khách |hàng, điểm bưu điện|cầu, chữ ký số, nền tảng, trạm, chứng thư số, căn cước,
  giấy phép, thẻ, ứng dụng, website, thông tư, xe, tiêu chí, trang, sổ, máy, giao dịch, nghị định,
  cổng thông tin điện tử, hóa đơn, trẻ, trường hợp, pos, chỉ tiêu|thị|số, mô hình, thiết bị, sự cố, phòng khám,
  video, phần mềm, nhóm, cột, dự án, đề án, lĩnh vực, kế hoạch, sản phẩm, hợp tác xã, bộ hồ sơ, bưu cục|gửi, cccd,
  ví, camera, sim, lớp, atm, lỗ hổng, phương tiện, loại, tàu, cuộc |gọi, tên miền, phishing, deface, malware, học bạ
`);

/**
 * Other words of more than one syllable: a unit is never cut inside one, and what looks like grammar within
 * one ends nothing (`hồ sơ trực tuyến`, `thành phần`).
 */
export const compounds = phraseSet(`
  tra cứu, thực hiện, cơ sở|quan nhà nước, vùng lãnh thổ, cố định, di động, băng rộng, hành chính, truy cập,
  công nghệ |số, bị can|hại, đăng ký, tập huấn, trẻ mới sinh, lưu động, thông tin|minh, kết luận, điện tử|thoại,
  cáp quang, trung tâm, công điện|văn|nghiệp, dữ liệu, ngân hàng số, tổng công ty, tấn công, kinh doanh|tế số,
  đầu mối, chứng chỉ|nhận, báo cáo, thông báo |kết luận, nhà nước|đầu tư|cung cấp, thanh toán, mức độ,
  ban chỉ đạo|quản lý, cấp xã|huyện|tỉnh|cơ sở|ủy|phép, thiết yếu,
  điểm phục vụ|kết nối|phát|giao dịch|hỗ trợ|tiếp nhận|cung cấp|đến|bán|chấp nhận|wifi|thu|trường|truy cập|thanh toán,
  viễn thông, định danh, trí tuệ nhân tạo, hàng hóa, bảo hiểm |y tế|xã hội, toàn trình, xã hội hóa|hội số,
  kích hoạt, đồng bộ, nội dung, cá nhân, tổ chức tín dụng|công tác, trực tuyến, thành phần, chuyên trách, dân số,
  đào tạo, lượt tra cứu, chuyển đổi số, một phần|cửa, người nước ngoài|cao tuổi, chính quyền số
`);

/** Nouns that are named together, as in `bộ, ngành` or `xã, phường, thị trấn`: a comma or slash between them ends nothing. */
export const joined = phraseSet(`${BODIES}
  khóm, đặc khu, mặt trận, hộ gia đình, thành, bài, vùng lãnh thổ, đoàn thể, câu, tập thể, tổng công ty, viện,
  cá nhân, tổ dân phố, tp, hội |viên, khu, người dân
`);

/** Time units and the like: never what a number counts. */
export const neverCounted = words(
  'năm tháng ngày quý tuần giờ phút giây thế thập nhiệm tuổi mùa h am pm sáng chiều tối tết âm',
);
