/** What each field of the open data means, in each language. */
import { fieldDescriptions as en } from '../../schemas/fieldDescriptions.ts';
import type { PublishedName } from '../../schemas/published.ts';
import type { Locale } from '../locales.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Descriptions of the fields of content. */
export const contentFields: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { vi, zh, en };

/** Fields that the open data adds to those of content, and those that mean something else there. */
export const publishedFields: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  id: { vi: 'Mã cố định, không bao giờ dùng lại', zh: '永久标识符，从不重复使用', en: 'Permanent identifier, never used again' },
  'facts.article': { vi: 'Bài viết mà dữ kiện thuộc về', zh: '事实所属文章', en: 'The article to which the fact belongs' },
  'articles.facts': { vi: 'Các dữ kiện được bài viết dẫn, theo thứ tự', zh: '文章依次引用的事实', en: 'The facts that the article cites, in their order' },
  'articles.original': { vi: 'Ngôn ngữ của bản gốc', zh: '原文语言', en: 'Language of the original' },
  'articles.state': {
    vi: 'original, machine (máy dịch) hoặc reviewed (đã hiệu đính) theo từng ngôn ngữ; null khi chưa dịch',
    zh: '各语言版本的状态：original（原文）、machine（机器翻译）或 reviewed（已校对）；未翻译时为 null',
    en: 'original, machine or reviewed in each language; null where not translated',
  },
  url: { vi: 'Địa chỉ cố định của trang theo từng ngôn ngữ', zh: '各语言页面的永久地址', en: 'Permanent address of the page in each language' },
  'sources.url': { vi: 'Địa chỉ của trang nguồn', zh: '来源页面的地址', en: 'Address of the source’s page' },
  page: { vi: 'Nơi trang dữ liệu liệt kê nguồn này', zh: '数据页上列出该来源之处', en: 'Where the data page lists the source' },
};

/** Fields of shared parts that mean something else there. */
const partFields: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'party.label': {
    vi: 'Bên không có mục riêng trong biên niên, diễn đạt bằng ba thứ tiếng',
    zh: '本站未立条目的一方，以三种语言写出',
    en: 'A party without an entry of its own, in three languages',
  },
};

/** What a field of a shared part means, such as `party`. @throws RangeError when it has no description */
export function describePart(locale: Locale, part: string, field: string): string {
  return partFields[`${part}.${field}`]?.[locale] ?? describePublished(locale, 'facts', field);
}

/** Columns of the tables that are made for readers, from several fields. */
const columns: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  printed: {
    vi: 'Giá trị hoặc ngày như in trên trang, theo từng ngôn ngữ',
    zh: '页面上所印的数值或日期，按语言分列',
    en: 'The value or the date as the page prints it, in each language',
  },
  placeNames: {
    vi: 'Tên các địa phương, theo từng ngôn ngữ',
    zh: '各地方的名称，按语言分列',
    en: 'Names of the places, in each language',
  },
};

/** What a column means that is no field. @throws RangeError when it is unknown */
export function describeColumn(locale: Locale, column: string): string {
  const text = columns[column]?.[locale];
  if (text === undefined) throw new RangeError(`Unexpected column ${column} without a description, expected one in src/i18n/fields/`);
  return text;
}

/**
 * What a field of a file of the open data means.
 * @throws RangeError when it has no description
 */
export function describePublished(locale: Locale, file: PublishedName, field: string): string {
  const added = publishedFields[`${file}.${field}`] ?? publishedFields[field];
  const texts = contentFields[locale];
  const text = added?.[locale] ?? texts[`${file}.${field}`] ?? texts[field];
  if (text === undefined) {
    throw new RangeError(`Unexpected field ${file}.${field} without a description in ${locale}, expected one in src/i18n/fields/`);
  }
  return text;
}
