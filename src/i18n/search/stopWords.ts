/** Words that a query can do without, on flat text. */

/** Question and function words of three languages. Folded Vietnamese has many namesakes, so the list is short. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'va cua cho cac nhung la co duoc tai trong voi ve bao nhieu nao gi the o da den hay ai',
    'the of a an and in on at to for by with from is are was were be how many much what who when where which did do does between about or that this',
    'tren hon khoang gan over about nearly approximately than more',
    '的 了 和 与 在 是 有 及 等 对 为 由 被 于 至 以 将 已 并 多 约 近 共 上 中 之 多少 什么 谁 哪 哪里 何时 怎么 超过 大约 哪些 关于',
  ].flatMap((list) => list.split(' ')),
);

/** What a place is: beside its name it adds nothing. */
export const unitWords: ReadonlySet<string> = new Set(
  'tinh thanhpho thanh pho tp chau huyen nuoc province provinces city prefecture county district municipality country 省 市 州 县 国 自治州 自治区'.split(' '),
);
