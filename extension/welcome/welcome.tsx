import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { COMPANION } from '../../src/messages/companion.ts';
import { say } from '../../src/messages/lang.ts';
import { read } from '../../src/read.ts';
import { feedAtHand, feedOf } from '../background/feed.ts';
import { start } from '../content/start.ts';
import { useSettings } from '../ui/hooks.ts';
import { Shortcuts } from '../ui/shortcuts.tsx';
import './welcome.css';

const LINES = ['lineLevel', 'lineChange', 'lineTarget', 'lineFinding', 'linePublisher'] as const;

const KEYS = [
  [['Alt + .', 'Alt + ,'], 'keyNext'],
  [['Esc'], 'keyClose'],
  [['Alt + Shift + L'], 'keyPanel'],
  [['Alt + Shift + O'], 'keySite'],
] as const;

function Welcome() {
  const { lang, style, keys } = useSettings();
  const text = (key: keyof typeof COMPANION): string => say(COMPANION, key, lang);
  useEffect(() => {
    const companion = start({
      document,
      lang,
      style,
      keys,
      bodies: '.sample',
      read: async (text, about) => read(text, { ...about, lang }),
      feedFor: (indicator) => feedOf(indicator, feedAtHand),
    });
    return companion.stop;
  }, [lang, style, keys]);
  return (
    <>
      <h1>{text('welcome')}</h1>
      <p>{text('welcomeText')}</p>
      <article class="sample" lang="vi">
        <h2>Tỉnh Mẫu: gần hai phần ba hồ sơ đã nộp trực tuyến</h2>
        <p>
          Đến hết tháng 3/2024, cả nước đã cấp hơn 48 triệu tài khoản định danh điện tử, tăng 12% so với năm
          2023. Tại tỉnh Mẫu, tỷ lệ hồ sơ nộp trực tuyến đạt 64,2%; tỉnh phấn đấu đạt 80% vào năm 2025.
        </p>
        <p>Toàn tỉnh đã phủ sóng 416/520 thôn (đạt 92,5%), kinh phí khoảng 53 tỷ đồng.</p>
      </article>
      <section>
        <h2>{text('lines')}</h2>
        <ul class="lines">
          {LINES.map((line) => (
            <li key={line}>
              <span class={line} aria-hidden="true">
                48 triệu
              </span>
              {text(line)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{text('shortcuts')}</h2>
        <ul class="keys">
          {KEYS.map(([keys, does]) => (
            <li key={does}>
              <span>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
              {text(does)}
            </li>
          ))}
        </ul>
        <p>
          <Shortcuts lang={lang} />
        </p>
      </section>
      <section>
        <h2>{text('sites')}</h2>
        <p>
          {text('sitesText')}{' '}
          <a href="../options/index.html" target="_blank" rel="noreferrer">
            {text('options')}
          </a>
        </p>
      </section>
      <section>
        <h2>{text('privacy')}</h2>
        <p>{text('privacyText')}</p>
      </section>
    </>
  );
}

render(<Welcome />, document.getElementById('app')!);
