import { createHash } from 'node:crypto';
import { type BuildOptions, buildFeed } from '../../src/feed/build.ts';
import { feedCatalog } from '../../src/feed/catalog.ts';
import { curatedObservations } from '../../src/feed/curated.ts';
import { toFiles } from '../../src/feed/files.ts';
import curated from '../../src/feed/observations.json' with { type: 'json' };
import { CuratedSchema, type Feed } from '../../src/feed/schema.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const buildOptions: BuildOptions = {
  title: { vi: 'Thử' },
  publisher: { name: 'Thử' },
  licence: { name: 'CC BY 4.0' },
  updated: '2026-11-21T08:00:00+07:00',
  interval: 300,
  scopes: curated.scopes,
};

export const buildDefault = () =>
  buildFeed(feedCatalog(), curatedObservations(CuratedSchema.parse(curated)), buildOptions);

export const defaultFiles = (): Map<string, string> => toFiles(buildDefault(), sha256);

export const defaultFeed = (): Feed => JSON.parse(defaultFiles().get('feed.json')!) as Feed;
