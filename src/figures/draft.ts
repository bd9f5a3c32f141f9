import { before as approximations } from '../text/words/approximations.ts';
import type { Context } from './context.ts';
import { exclusions } from './exclude/index.ts';
import { exactly, type NumberPhrase } from './number/phrase.ts';
import type { Draft, Reading } from './rule.ts';
import { rules } from './rules/index.ts';
import { spanOf } from './span.ts';

/** Leaves out the numbers that are names, dates and the like; the first rule that can reads each of the others. */
export function readFigures(context: Context): Draft[] {
  const figures: Draft[] = [];
  let leftOut: NumberPhrase | undefined;
  for (const number of context.numbers) {
    const figure = isLeftOut(context, number, leftOut) ? undefined : readFigure(context, number);
    if (figure) figures.push(figure);
    leftOut = figure ? undefined : number;
  }
  return figures;
}

function isLeftOut(context: Context, number: NumberPhrase, leftOut?: NumberPhrase): boolean {
  for (const exclusion of exclusions) if (exclusion(context, number, leftOut)) return true;
  return false;
}

function readFigure(context: Context, number: NumberPhrase): Draft | undefined {
  for (const [name, rule] of rules) {
    const reading = rule(context, number);
    if (reading) return toDraft(context, number, reading, name);
  }
  return undefined;
}

function toDraft({ tokens }: Context, number: NumberPhrase, reading: Reading, rule: string): Draft {
  const { first = number.first, last = number.last, kind, unit, unitTokens, scale = 1 } = reading;
  return {
    value: exactly(number.value, scale),
    upper: number.upper && exactly(number.upper, scale),
    of: number.of,
    kind,
    approximation: 'exact',
    unit,
    role: 'level',
    direction: undefined,
    timePeriod: undefined,
    refArea: undefined,
    parts: {
      approximation: undefined,
      unit: unitTokens && spanOf(tokens, unitTokens[0], unitTokens[1] + 1),
      role: undefined,
      timePeriod: undefined,
      refArea: undefined,
    },
    rules: [rule],
    number,
    first,
    last,
    lead: first - (approximations.before(tokens, first)?.length ?? 0),
    next: Math.max(last, unitTokens?.[1] ?? 0) + 1,
  };
}
