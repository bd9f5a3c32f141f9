/** A news site whose pages are marked without being asked. */
export interface Site {
  /** Host, its subdomains included. */
  host: string;
  name: string;
  /** Selector of the article's body, where the common search would miss it. */
  bodies?: string;
  /** The province whose site it is, for figures that name no place. */
  area?: string;
}

/** Portals of the state and the main press, in the order of the alphabet. */
export const sites: Site[] = [
  { host: 'baotintuc.vn', name: 'Báo Tin tức' },
  { host: 'chinhphu.vn', name: 'Cổng Thông tin điện tử Chính phủ' },
  { host: 'congthuong.vn', name: 'Báo Công Thương' },
  { host: 'daibieunhandan.vn', name: 'Báo Đại biểu Nhân dân' },
  { host: 'dantri.com.vn', name: 'Báo Dân trí' },
  { host: 'gov.vn', name: 'Cổng thông tin của các cơ quan nhà nước' },
  { host: 'hanoimoi.vn', name: 'Báo Hà Nội mới' },
  { host: 'ictvietnam.vn', name: 'Tạp chí Thông tin và Truyền thông' },
  { host: 'laodong.vn', name: 'Báo Lao Động' },
  { host: 'nhandan.vn', name: 'Báo Nhân Dân' },
  { host: 'qdnd.vn', name: 'Báo Quân đội nhân dân' },
  { host: 'sggp.org.vn', name: 'Báo Sài Gòn Giải Phóng' },
  { host: 'thanhnien.vn', name: 'Báo Thanh Niên' },
  { host: 'tienphong.vn', name: 'Báo Tiền Phong' },
  { host: 'tuoitre.vn', name: 'Báo Tuổi Trẻ' },
  { host: 'vietnamnet.vn', name: 'Báo VietNamNet' },
  { host: 'vietnamplus.vn', name: 'TTXVN, VietnamPlus' },
  { host: 'vneconomy.vn', name: 'Tạp chí Kinh tế Việt Nam' },
  { host: 'vnexpress.net', name: 'Báo VnExpress' },
  { host: 'vov.vn', name: 'Báo điện tử VOV' },
];

export const matches: string[] = sites.map(({ host }) => `*://*.${host}/*`);

/** The site that a host belongs to. */
export const siteOf = (hostname: string): Site | undefined =>
  sites.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
