import { toDescription, toElement, toHtmlFigure } from '../card/snapshot/html.ts';
import { toSvg } from '../card/snapshot/svg.ts';
import { toCard, VIEWS } from '../card.ts';
import { type Feed, FeedSchema } from '../feed/schema.ts';
import { parsePeriod } from '../period.ts';
import { oneOf, parse } from './arguments.ts';
import { type Command, InputError, wrong } from './command.ts';
import { loadWholeFeed, sound } from './feed/load.ts';

const FORMATS = ['figure', 'element', 'svg'] as const;
const PERIODS = '2023, 2023-H1, 2023-Q2, 2023-06, 2023-06-30';

export const snapshotCommand: Command = {
  name: 'snapshot',
  summary: 'thẻ chỉ số dạng tĩnh, HTML hoặc SVG / a card as plain HTML or as an image',
  help: `Usage: solieu snapshot --indicator ID [OPTIONS] FOLDER|FILE|-

Writes a card as it stands in the feed: for pages without scripts, for print, and for the inside of
<solieu-card>, where it shows until the live figure is there.

  --indicator ID    indicator of the feed
  --area CODE       VN unless given
  --period LABEL    only this period; else the newest (${PERIODS})
  --view VIEW       ${VIEWS.join(', ')}
  --lang vi|en
  --format FORMAT   figure (HTML, the default), element (HTML with <solieu-card> around it), svg
  --feed ADDRESS    with "element": the address that the card reads
  --json-ld         with HTML: the figure for search engines too, in a script element after it (schema.org);
                    once a page is enough

Examples:
  solieu snapshot --indicator eid-accounts-activated dist/feed
  solieu snapshot --indicator egdi-rank --view trend --format svg dist/feed/feed.json > egdi.svg
`,
  async run(args, io) {
    const { values, positionals } = parse(args, {
      indicator: { type: 'string' },
      area: { type: 'string' },
      period: { type: 'string' },
      view: { type: 'string', default: 'value' },
      lang: { type: 'string', default: 'vi' },
      format: { type: 'string', default: 'figure' },
      feed: { type: 'string' },
      'json-ld': { type: 'boolean', default: false },
    });
    const [path, ...more] = positionals;
    if (!path || more.length) throw wrong('snapshot', 'oneFeedOrInput');
    if (!values.indicator) throw wrong('snapshot', 'whichIndicator');
    const format = oneOf('format', values.format, FORMATS);
    if (values['json-ld'] && format === 'svg') throw wrong('snapshot', 'noJsonLd');
    const view = oneOf('view', values.view, VIEWS);
    const lang = oneOf('lang', values.lang, ['vi', 'en'] as const);
    const { indicator, area, period } = values;
    if (period && !parsePeriod(period))
      throw wrong('--period', 'period', { value: period, periods: PERIODS });
    const feed =
      path === '-'
        ? sound<Feed>('standard input', await io.read(path), FeedSchema)
        : await loadWholeFeed(path);
    const now = io.now().getTime();
    const card = toCard({ status: 'ready', feed, at: now }, { indicator, area, period, view, lang, now });
    if (!('observed' in card)) throw new InputError(card.message);
    const attributes = {
      indicator,
      area,
      period,
      view: values.view === 'value' ? undefined : view,
      feed: values.feed,
    };
    const write = {
      figure: () => toHtmlFigure(card),
      element: () => toElement(card, attributes),
      svg: () => toSvg(card),
    };
    const described = values['json-ld'] ? `${toDescription(feed, card)}\n` : '';
    io.out(`${write[format]()}\n${described}`);
    return 0;
  },
};
