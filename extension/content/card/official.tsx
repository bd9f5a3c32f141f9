import type { Trend } from '../../../src/card.ts';
import type { OfficialValue } from '../../../src/figure-card/official.ts';
import type { Official } from '../../../src/figure-card.ts';
import { FIGURE } from '../../../src/messages/figure.ts';
import { type Lang, say } from '../../../src/messages/lang.ts';

const SIGNS: Partial<Record<Official['verdict']['kind'], string>> = { same: '=', differs: '≠' };

/** What the official series says of the figure's indicator. */
export function OfficialSeries({ official, lang }: { official: Official; lang: Lang }) {
  const { verdict, sameTime, newest, target, trend } = official;
  return (
    <section class="official">
      <h2>{say(FIGURE, 'official', lang)}</h2>
      <p class={`verdict ${verdict.kind}`}>
        {SIGNS[verdict.kind] && <span aria-hidden="true">{SIGNS[verdict.kind]} </span>}
        {verdict.text}
      </p>
      {trend && <Sparkline trend={trend} />}
      <dl class="facts">
        {sameTime && <Row name={say(FIGURE, 'sameTime', lang)} value={sameTime} />}
        {newest && <Row name={say(FIGURE, 'newest', lang)} value={newest} />}
        {target && [
          <dt key="name">{target.label}</dt>,
          <dd key="value">
            {target.value}
            <span class="from">{target.text}</span>
          </dd>,
        ]}
      </dl>
    </section>
  );
}

function Row({ name, value: { period, value, source } }: { name: string; value: OfficialValue }) {
  const from = source && [source.publisher, source.date].filter(Boolean).join(', ');
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {value} <span class="period">{period}</span>
        {from && (
          <span class="from">
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {from}
              </a>
            ) : (
              from
            )}
          </span>
        )}
      </dd>
    </>
  );
}

const [WIDTH, HEIGHT, EDGE] = [320, 40, 4];

/** A line through values that follow one another; one that stands alone stands on a stem. */
function Sparkline({ trend: { runs, text, from, to } }: { trend: Trend }) {
  const place = ({ x, y = 0 }: { x: number; y?: number }): [number, number] => [
    EDGE + x * (WIDTH - 2 * EDGE),
    HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE),
  ];
  const last = runs.at(-1)?.at(-1);
  return (
    <figure class="trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text}>
        {runs.map((run) => (
          <polyline key={run[0]!.timePeriod} points={run.map((point) => place(point).join(',')).join(' ')} />
        ))}
        {runs
          .filter((run) => run.length === 1)
          .flat()
          .map((point) => {
            const [x, y] = place(point);
            return <line key={point.timePeriod} class="stem" x1={x} x2={x} y1={y} y2={HEIGHT} />;
          })}
        {runs.flat().map((point) => {
          const [x, y] = place(point);
          return <circle key={point.timePeriod} cx={x} cy={y} r={point === last ? 3.5 : 2.2} />;
        })}
      </svg>
      <figcaption>
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}
