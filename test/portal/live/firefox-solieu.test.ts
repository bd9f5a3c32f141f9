import { describe } from 'vitest';
import { browsers } from '../harness/browser.ts';
import { liveTests } from './cases.ts';

describe.skipIf(!browsers.includes('firefox'))('in firefox, by solieu.js', () =>
  liveTests('firefox', 'solieu'),
);
