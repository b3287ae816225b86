/** Reads the fields that newspapers print beside a title or below a text: source, author, editor. */

export type Fields = { source?: string; author?: string };

const sourceField =
  /(?:^|[\s|　(（])(?:(?:文章|信息|新闻)?来源|稿源|转自|nguồn(?: tin)?|theo|source)(?: ?[:：]| (?=\p{Lu})) ?([^|　\s:：]+(?: (?!(?:作者|编辑|责任编辑|责编|记者|时间|发布时间|浏览量?|点击量?|阅读量?|字号|字体|分享|tác giả|author|editor|lượt xem)(?:[:：]|$| ))[^|　:：\s]+){0,5})/iu;
const authorField =
  /(?:^|[\s|　(（])(?:作者|记者|本报记者|通讯员|撰稿|文|tác giả|phóng viên|thực hiện|(?:tin|bài)(?:,| và| -|, bài,| bài,)? ?(?:ảnh)?|by|author|written by|reporter)(?: ?[:：/] ?| (?=\p{Lu}))([^|　:：]{1,60}?)(?=$|[|　)）]| [\p{L}]{1,8}[:：])/iu;

/** Source and author that a short line names. `lineToFields('来源：云南日报 作者：李四') // => { source: '云南日报', author: '李四' }` */
export function lineToFields(line: string): Fields {
  if (line.length > 300) return {};
  const source = clean(sourceField.exec(line)?.[1]);
  const author = clean(authorField.exec(line)?.[1]);
  return { ...(source && !/^https?:/.test(source) && { source }), ...(author && { author }) };
}

/** The reporter whom an agency names at the beginning of a lead. */
export function lineToReporter(lead: string): string | undefined {
  const beginning = lead.slice(0, 120);
  return clean(/(?:电|讯)\s?[（(]((?:记者|见习记者|通讯员)[ :：]?[^（）()]{2,40})[）)]/u.exec(beginning)?.[1]);
}

function clean(text: string | undefined): string | undefined {
  const plain = text?.replace(/[\s,.，。|/-]+$/u, '').trim();
  return plain === '' ? undefined : plain;
}
