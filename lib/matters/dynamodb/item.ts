import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { TooLargeError } from '../../base/index.ts';
import type { Matter, MatterSummary } from '../index.ts';

/** Sort keys of matters; other kinds of item may join the partition later. */
export const MATTER_PREFIX = 'matter#';

/** DynamoDB takes 400 kB per item; this leaves room for names, title and key. */
const MAX_DATA_BYTES = 350 * 1024;

/** A matter as it stands in the table. The user's JSON is gzipped: legal text shrinks about five times. */
export interface Item {
  readonly sk: string;
  readonly kind: Matter['kind'];
  readonly version: number;
  readonly title: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly expires_at?: string;
  /** Seconds since 1970: the table's time-to-live attribute. */
  readonly ttl?: number;
  readonly data: Uint8Array;
}

/**
 * Packs a matter into item attributes (without its key). A matter that does not fit in one item is
 * refused rather than split: several items could not be written at once without transactions, and a
 * half-written matter would be a lost one.
 *
 * @throws TooLargeError when the packed data is over 350 kB.
 */
export function toItem(matter: Matter): Omit<Item, 'sk'> {
  const { kind, version, title, created_at, updated_at, expires_at } = matter;
  const data = gzipSync(strToU8(JSON.stringify(matter.data ?? null)), { mtime: 0 });
  if (data.length > MAX_DATA_BYTES) {
    throw new TooLargeError({
      kk: 'Іс тым үлкен, сақталған жоқ: оны екі іске бөліңіз немесе қосымша мәтіндерді алып тастаңыз.',
      ru: 'Дело слишком большое и не сохранено: разделите его на два или уберите вложенные тексты.',
      en: 'The matter is too large and was not saved: divide it into two or take out enclosed texts.',
    });
  }
  return {
    kind,
    version,
    title,
    created_at,
    updated_at,
    ...(expires_at !== undefined && { expires_at, ttl: Math.ceil(Date.parse(expires_at) / 1000) }),
    data,
  };
}

/** A matter without its data. */
export function toSummary(item: Omit<Item, 'data'>): MatterSummary {
  const { sk, kind, version, title, created_at, updated_at, expires_at } = item;
  const id = sk.slice(MATTER_PREFIX.length);
  const summary = { id, kind, version, title, created_at, updated_at };
  return expires_at === undefined ? summary : { ...summary, expires_at };
}

/** The inverse of {@link toItem}. */
export function toMatter(item: Item): Matter {
  return { ...toSummary(item), data: JSON.parse(strFromU8(gunzipSync(item.data))) as unknown };
}
