/** The record on disk, as the extractor knows it. */
import { entriesToGazetteer } from '../../src/extract/entriesToGazetteer.ts';
import type { Gazetteer } from '../../src/extract/lib/gazetteer/gazetteer.ts';
import { contentCache, entryToStored, readContent, type Content } from '../../src/integrations/readContent.ts';
import { entriesToRecord, type RecordData } from '../../src/record/record.ts';
import { projectRoot } from './project.ts';

export type KnownRecord = { content: Content; record: RecordData; gazetteer: Gazetteer };

/** Reads content/ with its drafts; entries with issues are missing from it. */
export function recordGazetteer(root: string): KnownRecord {
  const content = readContent(root === projectRoot ? { root, cache: contentCache(root) } : { root });
  const record = entriesToRecord(content.entries.map(entryToStored), { drafts: true });
  return { content, record, gazetteer: entriesToGazetteer(record) };
}
