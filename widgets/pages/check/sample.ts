/** A short article with true figures, two sums that do not hold, and a misprinted document number. */
export const SAMPLE = `Chuyển đổi số 6 tháng đầu năm 2023: những con số đáng chú ý

Trong 6 tháng đầu năm 2023, 01 luật, 01 nghị định và 07 nghị quyết về chuyển đổi số được ban hành. Đến nay 100% huyện và 100% xã đã nối mạng truyền số liệu chuyên dùng. Các nhà mạng đã phủ sóng 2.416/3.924 thôn lõm sóng (đạt 89,5%).

Cơ sở dữ liệu quốc gia về dân cư kết nối với 13 bộ, ngành và 63 địa phương, phục vụ hơn 1 tỷ lượt tra cứu. Cơ quan công an đã cấp trên 48 triệu tài khoản định danh điện tử.

Cổng Dịch vụ công quốc gia cung cấp 25/25 dịch vụ công thiết yếu theo Đề án 06 và 10/28 dịch vụ theo Quyết định số 442/QĐ-TTg; có thêm hơn 3,6 triệu tài khoản và hơn 9,75 triệu hồ sơ trực tuyến.

Đến tháng 6/2023, 63% hệ thống thông tin của cơ quan nhà nước được phê duyệt cấp độ an toàn. Tổng số cơ sở dữ liệu của các ngành là 2.398, tăng 311 (14,5%).
`;
export const SAMPLE_DAY = '2023-07-13';
