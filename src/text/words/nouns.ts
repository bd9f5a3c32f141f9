import { phraseSet, words } from '../phrases.ts';

/** Words of grammar: no noun begins with or contains one, unless within a word of `compounds`. */
export const GRAMMAR =
  'chỉ mới cả để về với là luôn liền toàn kia qua đó nếu vào ở tại cho trong trên đã được thuộc của hằng nào phải như ít gồm mỗi khoảng hơn từ nhờ thứ các nhiều những khác sau này từng đều tuy ngay dưới riêng lại ước thì nhất ra cùng lên còn rồi kể bởi mà so hẳn tức châu gì nên xuống trừ sao cần vẫn nhưng khi hay đến tới và có nhằm bị hoặc do theo hiện hôm ấy đầu giữa ngoài rất bao chưa cũng đang lắm ai cuối quá gần vì nữa nay đây dần vốn không một lần hàng trước bằng sẽ song trở mọi was have or and has by from to were of with';
export const grammarWords = words(GRAMMAR);

/** Verbs that end a noun phrase, and never begin one. */
export const verbs = phraseSet(`
  từ chối, gửi, đồng ý, thấp, sửa đổi, quá hạn, đột xuất, xem, đúng hạn, hủy, thành công, thay thế, thường xuyên,
  trước hạn, trễ hạn, giảm, đạt, mới, cao, chiếm, nhỏ, chi, nhận, tăng, nhập khẩu, gây, tồn, hoạt động, nghỉ, cũ,
  ban hành, giải quyết, thành lập, thêm, giúp, đưa, nâng, đứng, vượt, mất, triển khai, hoàn thành|tất, tham gia,
  cài, gắn, ứng dụng, thu, tạo, xong, áp dụng, sử dụng, dùng, xử lý, tiếp nhận, ghi nhận, gọi, kết nối, tích hợp,
  chia sẻ, đánh giá, phát triển|sinh|hiện, xây dựng, bảo đảm, đảm bảo, mở, kích hoạt, rút, tương đương|ứng,
  cung cấp, thanh toán, đề xuất|nghị, nối, chậm, chạy, ký, đổi, làm, phục vụ, bắt đầu, cấp, bán, lập, mua,
  vận hành, phê duyệt, kiểm tra, dài, liên quan, dự, đóng, lắp đặt, về, mang lại|về, chuyển, phủ, phấn đấu,
  cập nhật, trực tiếp|thuộc, khai báo, tra cứu, thực hiện, công bố|khai, yêu cầu, hỗ trợ, bằng, nộp, tiết kiệm,
  đầu tư, trả, bổ sung, dẫn đầu, chờ, lớn, đăng ký, đủ, rõ, dám
`);

/** Words that only say of which kind: after a number alone they count nothing (`22 triệu cố định`). */
export const qualities = phraseSet(`
  số, cố định, di động, băng rộng, trả trước|sau, chung, toàn trình, riêng, nữ, ngoài công lập, thiết yếu,
  cáp quang|đồng, công lập, con số, nam, một phần, trực tuyến|tiếp
`);

/** Bodies, places, people and papers: they are counted, and named together. */
const BODIES = `
  huyện, xã, bộ, ngành, thành phố, câu hỏi, địa phương, phường, cơ quan|sở dữ liệu, thị trấn|xã, ban, tổ |chức,
  chi nhánh, tập đoàn, đơn vị, ngân hàng, xóm, doanh nghiệp, thôn, bản, ấp, buôn, sở, tỉnh, khu phố|dân cư, vùng,
  hộ, sinh viên, tin, làng, trường, cục, quận, viên chức, công chức, csdl, nước, giáo viên, kiến nghị, lượt,
  cán bộ, đoàn viên, hệ thống, nhiệm vụ, nghị quyết, vụ, máy tính, đảng viên, học sinh, phòng, phản ánh, giải pháp,
  quyết định,`;

/** Things that are counted. Where no noun stands beside a number, the one of these that its clause begins with is meant. */
export const things = phraseSet(`${BODIES}
  dvc, hồ sơ, mạng, nhà mạng, thủ tục, dịch vụ, kết nối di động|nối internet, số định danh|điện thoại, tài khoản,
  tthc, công dân|ty, nhân khẩu|sự|viên, khu vực, người |sử dụng|tham gia|dùng|đăng ký, chuyên gia, đại biểu,
  văn bản, địa chỉ |ip, cơ sở y tế, mặt hàng, đơn hàng, thành viên, bài viết, yêu cầu, mục tiêu, kỹ sư, lao động,
  hội nghị, lượt truy cập|xem, ngày công, luật, ý kiến, buổi, thanh niên, học viên, bác sĩ, quốc gia, bệnh nhân|án|viện,
  khách |hàng, thẻ, tuyến, trạm, chữ ký số, máy, chứng thư số, sản phẩm, gian hàng, giao dịch, thuê bao,
  bưu cục|gửi, điểm bưu điện|cầu, nền tảng, ứng dụng, website, tiêu chí, trang, căn cước, giấy phép, sổ,
  cổng thông tin điện tử, ip, hóa đơn, trẻ, pos, trường hợp, phòng khám, chỉ tiêu|thị|số, mô hình, sự cố, thiết bị,
  cột, dự án, đề án, lĩnh vực, kế hoạch, nghị định, hợp tác xã, bộ hồ sơ, ví, lớp, cuộc |gọi, loại, atm, lỗ hổng,
  phương tiện, xe, tàu, cccd, sim, camera, video, phần mềm, nhóm, thông tư, tên miền
`);

/**
 * Other words of more than one syllable: a unit is never cut inside one, and what looks like grammar within
 * one ends nothing (`hồ sơ trực tuyến`, `thành phần`).
 */
export const compounds = phraseSet(`
  tra cứu, thực hiện, hành chính, cơ sở|quan nhà nước, vùng lãnh thổ, cố định, di động, băng rộng, truy cập,
  công nghệ |số, bị can|hại, lưu động, đăng ký, tập huấn, trẻ mới sinh, thông tin|minh, kết luận, điện tử|thoại,
  cáp quang, trung tâm, dữ liệu, ngân hàng số, tổng công ty, công điện|văn|nghiệp, tấn công, kinh doanh|tế số,
  đầu mối, chứng chỉ|nhận, báo cáo, thông báo |kết luận, nhà nước|đầu tư|cung cấp, thanh toán, mức độ,
  ban chỉ đạo|quản lý, cấp xã|huyện|tỉnh|cơ sở|ủy|phép, chuyển đổi số, thiết yếu,
  điểm phục vụ|kết nối|phát|giao dịch|hỗ trợ|tiếp nhận|cung cấp|đến|bán|chấp nhận|wifi|thu|trường|truy cập,
  viễn thông, định danh, trí tuệ nhân tạo, hàng hóa, bảo hiểm |y tế|xã hội, toàn trình, xã hội hóa|hội số,
  kích hoạt, đồng bộ, nội dung, cá nhân, trực tuyến, tổ chức tín dụng|công tác, thành phần, chuyên trách, dân số,
  đào tạo, lượt tra cứu, một phần|cửa, người nước ngoài|cao tuổi, chính quyền số
`);

/** Nouns that are named together, as in `bộ, ngành` or `xã, phường, thị trấn`: a comma or slash between them ends nothing. */
export const joined = phraseSet(`${BODIES}
  khóm, mặt trận, bài, vùng lãnh thổ, tập thể, thành, đoàn thể, hộ gia đình, cá nhân, tp, tổng công ty, viện,
  đặc khu, tổ dân phố, hội |viên, khu, câu, người dân
`);

/** Time units and the like: never what a number counts. */
export const neverCounted = words(
  'năm tháng ngày quý tuần giờ phút giây thế thập nhiệm tuổi mùa h am pm sáng chiều tối tết âm',
);
