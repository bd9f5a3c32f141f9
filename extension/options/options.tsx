import { render } from 'preact';
import { COMPANION } from '../../src/messages/companion.ts';
import { say } from '../../src/messages/lang.ts';
import { useSettings } from '../ui/hooks.ts';
import { FeedOptions } from './feed.tsx';
import { Look } from './look.tsx';
import { Sites } from './sites.tsx';
import { Transfer } from './transfer.tsx';
import './options.css';

function Options() {
  const settings = useSettings();
  const text = (key: keyof typeof COMPANION): string => say(COMPANION, key, settings.lang);
  return (
    <>
      <h1>
        {text('name')}: {text('options')}
      </h1>
      <Look settings={settings} text={text} />
      <Sites settings={settings} text={text} />
      <FeedOptions settings={settings} text={text} />
      <Transfer settings={settings} text={text} />
      <section>
        <h2>{text('privacy')}</h2>
        <p>{text('privacyText')}</p>
      </section>
    </>
  );
}

render(<Options />, document.getElementById('app')!);
