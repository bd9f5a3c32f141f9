/**
 * The provinces and cities under the Government by the names that prose uses, with their ISO 3166-2 codes
 * (63 until 2025-06-30; those that remain keep code and name, so that one table reads texts of any year).
 * Names that differ only by where the tone mark stands (`Hoà`, `Hòa`) are added by `names.ts`.
 */
export const PROVINCES = `
VN-01 Lai Châu
VN-02 Lào Cai
VN-03 Hà Giang
VN-04 Cao Bằng
VN-05 Sơn La
VN-06 Yên Bái
VN-07 Tuyên Quang
VN-09 Lạng Sơn
VN-13 Quảng Ninh
VN-14 Hòa Bình
VN-18 Ninh Bình
VN-20 Thái Bình
VN-21 Thanh Hóa
VN-22 Nghệ An
VN-23 Hà Tĩnh
VN-24 Quảng Bình
VN-25 Quảng Trị
VN-26 Huế, Thừa Thiên Huế, Thừa Thiên - Huế, Hue-S
VN-27 Quảng Nam
VN-28 Kon Tum
VN-29 Quảng Ngãi
VN-30 Gia Lai
VN-31 Bình Định
VN-32 Phú Yên
VN-33 Đắk Lắk, Đắc Lắc, Đăk Lăk, Đăk Lắk
VN-34 Khánh Hòa
VN-35 Lâm Đồng
VN-36 Ninh Thuận
VN-37 Tây Ninh
VN-39 Đồng Nai
VN-40 Bình Thuận
VN-41 Long An
VN-43 Vũng Tàu, Bà Rịa - Vũng Tàu, BR-VT
VN-44 An Giang
VN-45 Đồng Tháp
VN-46 Tiền Giang
VN-47 Kiên Giang
VN-49 Vĩnh Long
VN-50 Bến Tre
VN-51 Trà Vinh
VN-52 Sóc Trăng
VN-53 Bắc Kạn, Bắc Cạn
VN-54 Bắc Giang
VN-55 Bạc Liêu
VN-56 Bắc Ninh
VN-57 Bình Dương
VN-58 Bình Phước
VN-59 Cà Mau
VN-61 Hải Dương
VN-63 Hà Nam
VN-66 Hưng Yên
VN-67 Nam Định
VN-68 Phú Thọ
VN-69 Thái Nguyên
VN-70 Vĩnh Phúc
VN-71 Điện Biên
VN-72 Đắk Nông, Đắc Nông, Đăk Nông
VN-73 Hậu Giang
VN-CT Cần Thơ
VN-DN Đà Nẵng
VN-HN Hà Nội, Thủ đô
VN-HP Hải Phòng
VN-SG Hồ Chí Minh, HCM, TPHCM, Sài Gòn
`;

/** Regions of the country and of the world, by name: what a figure's place is called then. */
export const REGIONS =
  'Đồng bằng sông Hồng, Đồng bằng sông Cửu Long, ĐBSCL, Trung du và miền núi phía Bắc, ' +
  'Trung du miền núi phía Bắc, Miền núi phía Bắc, Bắc Trung Bộ và Duyên hải miền Trung, Bắc Trung Bộ, ' +
  'Duyên hải Nam Trung Bộ, Duyên hải miền Trung, Nam Trung Bộ, Tây Nguyên, Đông Nam Bộ, Tây Nam Bộ, ' +
  'Tây Bắc, Đông Bắc, miền Bắc, miền Trung, miền Nam, Đông Nam Á, châu Á - Thái Bình Dương, Thái Bình Dương, châu Á, châu Âu, ' +
  'ASEAN';

/** Other countries that prose sets beside this one; short names that are also other words are left out. */
export const ABROAD =
  'Trung Quốc, Hoa Kỳ, Nhật Bản, Hàn Quốc, Ấn Độ, Thái Lan, Singapore, Malaysia, Indonesia, Philippines, ' +
  'Campuchia, Estonia, UAE, Qatar';

/** The whole country, by its own name or as "here". */
export const NATIONAL =
  'cả nước, toàn quốc, nước ta, Việt Nam, trong nước, chỉ số quốc gia, giá trị quốc gia, ' +
  'trung bình quốc gia, trung bình cấp tỉnh, chỉ số cấp tỉnh, ' +
  'giá trị trung bình, cấp bộ, khối bộ, khối địa phương';

/** Central agencies and what belongs to the whole country: figures near them are the country's, unless a place is named. */
export const CENTRAL =
  'Chính phủ, EVN, Hiệp hội, Thủ tướng, Quốc hội, Trung ương, Ngân hàng Nhà nước, Bảo hiểm xã hội Việt Nam, ' +
  'Kho bạc Nhà nước, Tổng cục, quốc gia, toàn ngành, các bộ, các tỉnh, các địa phương';

/** Several places, none by name. */
export const SEVERAL =
  'các tỉnh khác|tỉnh còn lại|địa phương khác|địa phương còn lại|nơi khác|huyện khác|xã khác, ' +
  'những nơi khác|nơi còn lại';
