import { describe } from 'vitest';
import { browsers } from '../harness/browser.ts';
import { liveTests } from './cases.ts';

describe.skipIf(!browsers.includes('chromium'))('in chromium, by solieu.js', () =>
  liveTests('chromium', 'solieu'),
);
