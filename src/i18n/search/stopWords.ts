/** Words that a query can do without, on flat text. */
import { bare, flatten } from './flat.ts';

const vietnamese = 'và của cho các những là có được tại trong với về bao nhiêu nào gì thế ở đã đến hay ai trên hơn khoảng gần';

/** Typed with marks, a word must bear those of a function word: `đá` is none, though `đã` is. */
export const markedStopWords: ReadonlySet<string> = new Set(vietnamese.split(' ').map(bare));

/** Question and function words of three languages. Folded Vietnamese has many namesakes, so the list is short. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    flatten(vietnamese),
    'the of a an and in on at to for by with from is are was were be how many much what who when where which did do does between about or that this',
    'over about nearly approximately than more',
    '的 了 和 与 在 是 有 及 等 对 为 由 被 于 至 以 将 已 并 多 约 近 共 上 中 之 多少 什么 谁 哪 哪里 何时 怎么 超过 大约 哪些 关于',
  ].flatMap((list) => list.split(' ')),
);

/** What a place is: beside its name it adds nothing. */
export const unitWords: ReadonlySet<string> = new Set(
  'tinh thanhpho thanh pho tp chau huyen nuoc province provinces city prefecture county district municipality country 省 市 州 县 国 自治州 自治区'.split(' '),
);

/** How a person is addressed: beside the name it adds nothing. */
export const titleWords: ReadonlySet<string> = new Set('ong ba dong chi ngai mr mrs ms dr comrade 先生 女士 同志 阁下'.split(' '));
