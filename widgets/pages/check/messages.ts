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
  copy: { vi: 'Sao chép mã', en: 'Copy' },
  copied: { vi: 'Đã sao chép', en: 'Copied' },
  notDocx: {
    vi: 'Không đọc được tệp “{name}”: không phải .docx, hoặc tệp hỏng.',
    en: '“{name}” could not be read: it is no .docx, or is damaged.',
  },
  wrongFile: {
    vi: 'Tệp “{name}” không thuộc loại .docx, .html hay .txt.',
    en: '“{name}” is no .docx, .html or .txt file.',
  },
  tooLarge: { vi: 'Tệp “{name}” lớn hơn 20 MB.', en: '“{name}” is larger than 20 MB.' },
  increase: { vi: 'tăng {value}', en: 'up {value}' },
  decrease: { vi: 'giảm {value}', en: 'down {value}' },
} satisfies Messages;
