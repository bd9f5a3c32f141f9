import type { Messages } from '../../../src/messages/lang.ts';

export const messages = {
  count: {
    vi: '{figures} số liệu, {linked} số thuộc chỉ số đã biết, {findings} chỗ cần xem lại.',
    en: '{figures} figures, {linked} of known indicators, {findings} to look at again.',
  },
  none: { vi: 'Không thấy số liệu nào trong bản thảo.', en: 'No figure was found in the draft.' },
  noFindings: { vi: 'Mọi phép tính kiểm được đều khớp.', en: 'Every sum that could be checked holds.' },
  inconsistent: { vi: 'Mâu thuẫn', en: 'Does not hold' },
  doubtful: { vi: 'Nên xem lại', en: 'Doubtful' },
  anyArea: { vi: 'Cả nước hoặc không rõ', en: 'The whole country, or unknown' },
  today: { vi: 'Từ 01/7/2025', en: 'Since 1 July 2025' },
  merged: { vi: 'Đã sáp nhập', en: 'Merged since' },
  copy: { vi: 'Sao chép mã', en: 'Copy' },
  copied: { vi: 'Đã sao chép', en: 'Copied' },
  notDocx: {
    vi: 'Không đọc được tệp “{name}”: không phải .docx, hoặc tệp hỏng. Hãy mở bằng Word và lưu lại thành .docx.',
    en: '“{name}” could not be read: it is no .docx, or is damaged. Open it in Word and save it as .docx.',
  },
  wrongFile: {
    vi: 'Tệp “{name}” không thuộc loại .docx, .html hay .txt. Hãy lưu lại thành .docx, hoặc sao chép nội dung rồi dán vào ô trên.',
    en: '“{name}” is no .docx, .html or .txt file. Save it as .docx, or copy its text and paste it above.',
  },
  tooLarge: {
    vi: 'Tệp “{name}” lớn hơn 20 MB. Hãy sao chép phần chữ rồi dán vào ô trên.',
    en: '“{name}” is larger than 20 MB. Copy its text and paste it above.',
  },
  noText: {
    vi: 'Tệp “{name}” không có chữ nào (tệp trống, hoặc chỉ có ảnh).',
    en: 'There is no text in “{name}”: it is empty, or holds pictures only.',
  },
  tooLong: {
    vi: 'Bản thảo dài {length} ký tự: chỉ đọc {most} ký tự đầu.',
    en: 'The draft has {length} characters: only the first {most} are read.',
  },
  oldLetters: {
    vi: 'Bản thảo có vẻ dùng bảng mã cũ (TCVN3 hoặc VNI) nên không đọc được. Hãy chuyển sang Unicode, ví dụ bằng công cụ của UniKey, rồi dán lại.',
    en: 'The draft seems to be in an old code (TCVN3 or VNI) that cannot be read. Turn it into Unicode, for example by the tool of UniKey, and paste it again.',
  },
  increase: { vi: 'tăng {value}', en: 'up {value}' },
  decrease: { vi: 'giảm {value}', en: 'down {value}' },
} satisfies Messages;
