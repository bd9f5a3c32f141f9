import { phraseSet, words } from '../phrases.ts';

/** Words of grammar: no noun begins with or contains one, unless within a word of `compounds`. */
export const grammarWords = words(
  'ước gồm của về với và hoặc hay cùng cho tại ở trên trong ngoài giữa dưới sau trước từ đến tới theo thuộc qua do bởi vì nhờ để nhằm bằng như so trừ kể là có được bị đã đang sẽ vẫn còn chỉ mới cũng đều rồi chưa không phải cần nên thì mà khi nếu tuy nhưng song vào ra lên xuống lại nhất tức riêng hiện này đó kia ấy nay đây khác nào gì hôm luôn dần hẳn vốn liền sao ai cả mỗi các những một mọi từng nhiều ít hơn gần khoảng trở rất quá lắm nữa ngay toàn hằng hàng bao lần châu đầu cuối thứ to with were was have has and of from by or',
);

/** Verbs that end a noun phrase, and never begin one. */
export const verbs = phraseSet(`
  tán thành, đồng ý|bộ|thời, cài |phần mềm|đặt, sửa đổi, bãi bỏ, rút, thường xuyên, đột xuất, thay thế, hủy,
  huỷ, từ chối, quá hạn, đúng hạn|tiến độ, trước hạn, trễ hạn, hợp lệ, mới, cũ, tồn, tạm dừng,
  đang thi công|hoạt động, bị bãi bỏ, ban hành |mới, nghỉ, chậm |tiến độ, gây, tăng, giảm, đạt, chiếm, gấp,
  thành lập |mới, thêm, nhận, giúp, đưa, nâng, xếp, đứng |đầu, nằm, vượt, mất, đáp ứng, triển khai|lãm,
  hoàn thành|thiện|tất, tham gia, cung cấp, phục vụ, bắt đầu, hưởng, thụ hưởng, ứng dụng, nộp, giải quyết,
  xử lý, tiếp nhận|cận|tục, gửi, xong, phủ, ghi nhận, kết nối, áp dụng, sử dụng, dùng, thực hiện, thông qua,
  tích hợp, chia sẻ, phối hợp, tổ chức lại, tập trung, phát triển|sinh|hiện|hành, xây dựng, đầu tư|tiên,
  bảo đảm|vệ|trợ, đảm bảo, đủ |điều kiện, lập, mở, kích hoạt, tương đương|ứng, trị giá, đóng |góp, thu |hút,
  tạo, tiết kiệm, đăng tải|ký, trả, chi |trả, thanh toán, cấp, bán, mua, sản xuất, xuất khẩu|hiện, nhập khẩu,
  hoạt động, vận hành, lắp đặt, trang bị, biết, cho biết, nêu, dự |kiến, phấn đấu, kể từ, tính |đến,
  thấp |nhất, cao |nhất, lớn |nhất, nhỏ, nhanh, mạnh, đến từ, mang lại|về, đem lại|về, trực tiếp|thuộc,
  liên quan|kết, làm, chờ, đi, về, nối, chạy, tìm, xem, đổi, chuyển |đổi, cập nhật, duy trì, công bố|khai,
  gắn |với, bằng, khai báo|thác, tra cứu, truy cập, yêu cầu, hỗ trợ, bổ sung, đề xuất|nghị, thẩm định,
  phê duyệt, kiểm tra, rà soát, đánh giá, chấm điểm, dẫn đầu, nhiều nhất, còn lại, trở lên, vừa, nhờ, góp phần,
  sang, gọi, ký |kết, trao, đón, cách, dài, rộng, nặng, sâu, thành công, thuê, dành, quản lý, chịu, nhằm,
  trúng, giành
`);

/** Words that only say of which kind: after a number alone they count nothing (`22 triệu cố định`). */
export const qualities = phraseSet(`
  số, con số, cố định, di động, băng rộng, cáp quang|đồng, trả trước|sau, trực tuyến|tiếp, nam, nữ, công lập,
  ngoài công lập, toàn trình, một phần, thiết yếu, tự nguyện, bắt buộc, chung, riêng, cụ thể
`);

/** Things that are counted. Where no noun stands beside a number, the one of these that its clause begins with is meant. */
export const things = phraseSet(`
  kết nối di động|nối cố định|nối băng rộng|nối internet, mạng |ảo, nhà mạng|thuốc, số định danh|điện thoại,
  giờ công, ngày công, tài khoản, hồ sơ |sức khỏe|sức khỏe điện tử, dịch vụ |công, dvc, thủ tục |hành chính,
  tthc, văn bản, địa phương|chỉ ip, tổ |chức|dân phố|công nghệ số cộng đồng|cnscđ, doanh nghiệp,
  cơ quan|sở dữ liệu|sở y tế, đơn vị|hàng, tỉnh, thành phố|viên, huyện, quận, xã, phường, thị trấn|xã, thôn,
  bản, buôn, ấp, xóm, làng, khu phố|dân cư|vực, hộ |dân|gia đình|nghèo|kinh doanh, nhân khẩu|viên|sự,
  người |dân|dùng|lao động|bệnh|sử dụng|tham gia|đăng ký, công dân|chức|ty, lao động, cán bộ, viên chức,
  đảng viên, đoàn viên, hội viên|nghị, thanh niên, học sinh|viên, sinh viên, giáo viên, bác sĩ,
  bệnh nhân|viện|án, trẻ |em, khách |du lịch|hàng, du khách, đại biểu, chuyên gia, kỹ sư, tình nguyện viên,
  hướng dẫn viên, tuyên truyền viên, thẻ |căn cước, căn cước |công dân, cccd, chữ ký số, chứng thư số|từ,
  giấy phép, sổ, hóa đơn, hoá đơn, lượt |truy cập|tải|xem|người, giao dịch, thuê bao, trạm |bts|phát sóng|y tế,
  tuyến |cáp, cột, bưu cục|gửi, điểm bưu điện|cầu, hệ thống |thông tin, csdl, nền tảng, ứng dụng, phần mềm,
  website, trang |web|thông tin điện tử, cổng thông tin điện tử, tên miền, máy |chủ|tính, thiết bị, camera,
  địa chỉ, ip, atm, pos, trường |học|hợp, phòng |khám, lớp |tập huấn, cuộc |họp|tấn công|gọi, buổi,
  vụ |tấn công|việc, sự cố, lỗ hổng, phản ánh |kiến nghị, kiến nghị, câu hỏi, tin |nhắn|bài, bài viết, ý kiến,
  yêu cầu, nhiệm vụ, mục tiêu, chỉ tiêu|số|thị, tiêu chí, giải pháp, mô hình, dự án, đề án, kế hoạch,
  nghị quyết|định, quyết định, thông tư, luật, sản phẩm |ocop, gian hàng, mặt hàng, bộ |hồ sơ, ngành, sở, ban,
  cục, nước, quốc gia, vùng, lĩnh vực, nhóm, loại, phương tiện, xe, tàu, chuyến, sim, simcard, hợp tác xã,
  tập đoàn, ngân hàng, chi nhánh, ví |điện tử, khóa học|đào tạo, video
`);

/**
 * Other words of more than one syllable: a unit is never cut inside one, and what looks like grammar within
 * one ends nothing (`hồ sơ trực tuyến`, `thành phần`).
 */
export const compounds = phraseSet(`
  định danh, điện tử|thoại thông minh, trực tuyến, hành chính |công, truy cập, tra cứu, thực hiện,
  đăng ký|nhập, xác thực, thông tin |người dân, dữ liệu |đăng ký, cơ sở|quan nhà nước, di động, băng rộng,
  cố định, vùng sâu|xa|lãnh thổ, cáp quang|biển, phát sóng|minh, điện thoại, thông minh|số|báo kết luận,
  chương |trình, công điện|văn|nghệ số|nghiệp|trình, thông báo, kết luận, văn kiện, trung tâm|ương, bệnh án,
  tấn công, cổng thông tin, tập huấn|thể, lớp bồi dưỡng, lưu động, công nghệ, cộng đồng, ngân hàng số,
  tổ chức tín dụng|trưởng|viên|phó|công tác, tín dụng, bưu điện|phẩm, tổng công ty, kinh doanh|tế số, vị trí,
  đầu mối|sách|việc|máy|xe|mục|điểm|số, loại hình, báo cáo, chế độ báo cáo, biểu mẫu, quy trình|chuẩn|định,
  tiêu chuẩn, nhà nước|máy|khoa học|đầu tư|mạng|thầu|văn hóa|cung cấp, viễn thông, tiện ích, cảm biến,
  màn hình, bản ghi|tin, tác phẩm, sáng kiến|chế, giải |thưởng, huy chương, thỏa thuận, hợp đồng, dân số,
  số dân, kích hoạt, đồng bộ|hồ, trạng thái, thanh toán, mức độ, toàn trình, một phần|cửa, thiết yếu,
  cấp xã|huyện|tỉnh|cơ sở|ủy|hành chính|phép,
  điểm giao dịch|phục vụ|truy cập|đen|trường|bán|nóng|du lịch|thu|phát|sáng|hỗ trợ|tiếp nhận|kết nối|đến|cung cấp|wifi|chấp nhận,
  hạng mục, giấy tờ|chứng nhận, sổ sức khỏe, khai sinh|tử, bảo hiểm |y tế|xã hội, trẻ mới sinh, cử tri,
  bị can|cáo|hại, hộ chiếu|tịch|cận nghèo, thửa đất, đối tượng, nội dung, chuyên mục|trách, phóng sự,
  tuyến đường|xe, tin báo, cảnh báo, mã độc|qr, hàng hóa|hoá, nguồn nhân lực, nhân lực, phòng họp|học,
  thư viện, tài liệu, trang tài liệu|thiết bị, quyển |sổ, cá nhân, kênh, biện pháp, trụ cột, ưu tiên,
  thách thức, thành phần|tích|tựu|phố trực thuộc, đề tài, kỹ năng, đào tạo, bồi dưỡng,
  người xem|theo dõi|khuyết tật|nước ngoài|cao tuổi|có công,
  lượt thích|hồ sơ|khách|giao dịch|tra cứu|đăng nhập|thực hiện|khám|tiếp cận|tương tác|kết nối|sử dụng|bệnh nhân,
  tham luận, ban chỉ đạo|quản lý|ngành|đảng, việc làm, chỗ ngồi|làm, giường bệnh, liều, ca |mắc|bệnh, mũi,
  bài hát|báo, quả, bông, cây, con, chiếc, cái, bức, tấm, tờ, cuốn, phần, mục, điều, khoản, làn xe, nút giao,
  cầu, hồ chứa, khu công nghiệp, cụm công nghiệp, tòa nhà, căn hộ|nhà, bằng sáng chế, trí tuệ nhân tạo,
  năng lực, chứng chỉ|nhận, đơn |thư, khiếu nại, tố cáo, thùng rác, xã hội hóa|hội số, chuyển đổi số,
  chính quyền số, an toàn thông tin
`);

/** Nouns that are named together, as in `bộ, ngành` or `xã, phường, thị trấn`: a comma or slash between them ends nothing. */
export const joined = phraseSet(`
  bộ, ngành, địa phương, tỉnh, thành |phố, tp, xã, phường |xã, thị trấn|xã, đặc khu, huyện, quận |huyện, sở,
  ban |ngành, cơ quan|sở dữ liệu, đơn vị, tổ |chức|dân phố, doanh nghiệp, cá nhân, tập thể|đoàn, tổng công ty,
  ngân hàng, thôn, bản, buôn, làng, ấp, khu |phố|dân cư, xóm, hộ |gia đình, cán bộ, công chức, viên chức,
  phản ánh, kiến nghị, hệ thống, csdl, đoàn thể|viên, mặt trận, hội |viên, chi nhánh, khóm, phum, sóc, bon,
  khối phố, phòng |ban, nhiệm vụ, giải pháp, câu |hỏi, cục, vụ, viện, trường, khoa, học sinh, sinh viên,
  giáo viên, nước, vùng lãnh thổ, máy tính|in, tin, bài, lượt, người dân, nghị quyết, quyết định, đảng viên
`);

/** Time units and the like: never what a number counts. */
export const neverCounted = words(
  'năm tháng ngày quý tuần giờ phút giây thế thập nhiệm tuổi mùa h am pm sáng chiều tối tết âm',
);
