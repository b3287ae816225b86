/** How each language of the sources prints dates: one list of forms, each with the same named groups. */
import { wordTable, type ReadingLang } from './wordTable.ts';

/**
 * Groups: `y`, `m`, `d` the year, month and day; `name` the month in letters; `ey`, `ed` the year and day of an end;
 * `pair`, empty, where two days are named that are an interval only when one follows the other.
 * No repetition in a form is unbounded, so a text is searched in linear time.
 */
export type DateForm = {
  pattern: RegExp;
  /** Signs without which a text holds no such date: a look for them spares most texts the search. */
  needs: readonly string[];
  /** Nothing but four digits, which may also be a number. */
  isBareYear?: true;
};

export const dateForms: Readonly<Record<ReadingLang, readonly DateForm[]>> = {
  vi: [
    ...forms([
      `D/M/Y`,
      `D-M-Y`,
      `D\\.M\\.Y`,
      `D/M năm Y`,
      `D (?:đến|tới)(?: hết)?(?: ngày)? E/M(?:/Y)?`,
      `D ?[-–—] ?E/M(?:/Y)?`,
      `ngày D(?: và|,)(?: ngày)? E/M(?:/Y)?(?<pair>)`,
      `ngày D, ?\\d{1,2}(?:, ?\\d{1,2})?(?: và|,) ?(?:ngày )?E/M(?:/Y)?`,
      `ngày D và E tháng M(?: năm Y)?(?<pair>)`,
      `ngày D(?: đến(?: hết)?(?: ngày)?| ?[-–—]) ?E tháng M(?: năm Y)?`,
      `ngày D tháng M(?:(?: năm |, ?|/| )Y)?`,
      // A point may also end a sentence or part a number, so a word must lead to the day.
      `(?:ngày|(?<=từ )) ?D(?: (?:đến|tới)(?: hết)?(?: ngày)?| ?[-–—]) ?E\\.M(?:\\.Y)?`,
      `(?:ngày|(?<=từ )) ?D(?: (?:đến|tới)(?: hết)?(?: ngày)?| ?[–—]) ?E-M(?:-Y)?`,
      `ngày D(?: và|,)(?: ngày)? E\\.M(?:\\.Y)?(?<pair>)`,
      `ngày D(?: và|,)(?: ngày)? E-M(?:-Y)?(?<pair>)`,
      `(?<=(?:diễn ra|kéo dài|tổ chức|bắt đầu|áp dụng|mở) từ )D\\.M`,
      `(?<=(?:ngày|(?:diễn ra|kéo dài|tổ chức) từ) \\d{1,2}\\.\\d{1,2} ?(?:đến|tới|[-–—]) ?)D\\.M(?:\\.Y)?`,
      `(?<=(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? \\(?)D\\.M`,
      `(?:ngày|hôm|sáng|trưa|chiều|tối|đêm) D-M(?:-Y)?`,
      `(?:ngày|hôm|sáng|trưa|chiều|tối|đêm) D\\.M(?:\\.Y)?`,
      `D/M`,
      `tháng M(?: ?[/.-] ?| năm )Y`,
      `M/Y`,
      // mỗi tháng 2 lần: how often.
      `(?<!(?:mỗi|hằng|hàng|một) )tháng M`,
      `tháng NAME(?: năm Y)?`,
      `năm Y(?: ?[-–—] ?| đến (?:hết )?(?:năm )?)Z`,
      `năm Y`,
    ]),
    bareYear(),
  ],
  // Chinese writes 年 after a year.
  zh: forms([
    `Y ?年 ?M ?月 ?D ?[日号](?: ?(?:至|到|[-–—~～－]) ?E ?[日号])?`,
    `(?:Y ?年 ?)?M ?月 ?D ?[日号]?(?:至|到|[-–—~～－])E ?[日号]`,
    `(?:Y ?年 ?)?M ?月 ?D ?[日号]?(?:和|与|、)E ?[日号](?<pair>)`,
    `M ?月 ?D ?[日号]`,
    `Y ?年 ?M ?月(?:份)?`,
    `M ?月(?:份)?`,
    `Y ?年? ?(?:至|到|[-–—~～－]) ?Z ?年`,
    `Y ?年`,
    `Y[/.]M[/.]D`,
  ]),
  en: [
    ...forms([
      `D(?:st|nd|rd|th)?(?: of)? (?=ja|fe|ma|ap|ju|au|se|oc|no|de)NAME(?:,? Y)?`,
      `D-(?=ja|fe|ma|ap|ju|au|se|oc|no|de)NAME-Y`,
      `D(?:st|nd|rd|th)?(?: ?[-–—] ?| to )E(?:st|nd|rd|th)?(?: of)? (?=ja|fe|ma|ap|ju|au|se|oc|no|de)NAME(?:,? Y)?`,
      `(?=ja|fe|ma|ap|ju|au|se|oc|no|de)NAME D(?:st|nd|rd|th)?(?:(?: ?[-–—] ?| to )E(?:st|nd|rd|th)?)?(?:,? Y)?`,
      `between (?=ja|fe|ma|ap|ju|au|se|oc|no|de)NAME D and E(?:,? Y)?`,
      `(?=ja|fe|ma|ap|ju|au|se|oc|no|de)NAME D and E(?:,? Y)?(?<pair>)`,
      `D and E (?=ja|fe|ma|ap|ju|au|se|oc|no|de)NAME(?:,? Y)?(?<pair>)`,
      `(?=ja|fe|ma|ap|ju|au|se|oc|no|de)NAME(?: of|,)? Y`,
      // Day and month in figures are read only where one of them cannot be a month.
      `(?<d>1[3-9]|2\\d|3[01])/M/Y`,
      `M/(?<d>1[3-9]|2\\d|3[01])/Y`,
    ]),
    bareYear(),
  ],
  fr: [...forms([`D/M/Y`, `D(?:er)?(?: au E)? NAME(?: Y)?`, `NAME Y`]), bareYear()],
  id: [...forms([`D/M/Y`, `D(?: ?[-–—] ?E)? NAME(?: Y)?`, `NAME Y`]), bareYear()],
};

export const monthNames: Readonly<Record<ReadingLang, ReturnType<typeof wordTable<number>>>> = {
  vi: names('giêng hai ba tư năm sáu bảy tám chín mười mười_một mười_hai|_ _ _ bốn _ _ bẩy _ _ _ _ chạp'),
  zh: wordTable<number>([]),
  en: names(
    'january february march april may june july august september october november december|jan feb mar apr _ jun jul aug sep oct nov dec|jan. feb. mar. apr. _ jun. jul. aug. sept. oct. nov. dec.|_ _ _ _ _ _ _ _ sept _ _ _',
  ),
  fr: names('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  id: names('januari februari maret april mei juni juli agustus september oktober november desember'),
};

/** Months in order, a second list for other names of the same ones: `_` alone for none, inside a name for a space. */
function names(lists: string): ReturnType<typeof wordTable<number>> {
  const months = lists.split('|').flatMap((list) => list.split(' ').map((name, i) => [name, i + 1] as const));
  return wordTable(months.filter(([name]) => name !== '_').map(([name, month]) => [name.replace('_', ' '), month]));
}

function forms(patterns: string[]): DateForm[] {
  const common = ['(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})', 'Y ?[-–—－] ?Z'];
  return [...patterns, ...common].map((pattern) => ({ pattern: compile(pattern), needs: needsOf(pattern) }));
}

function bareYear(): DateForm {
  return { pattern: compile('Y'), needs: [], isBareYear: true };
}

/** Those of the form's signs that stand in no group, which may be left out or have alternatives. */
function needsOf(pattern: string): string[] {
  let bare = pattern;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\((?:\?<?[=!:]?|\?<[a-z]+>)[^()]*\)\??/g, ' ').replace(/\[[^\]]*\]\??/g, ' ');
  }
  return ['/', '-', '\\.', 'ngày', 'tháng', 'năm', '年', '月'].filter((sign) => bare.includes(sign) && !bare.includes(`${sign}?`)).map((sign) => (sign === '\\.' ? '.' : sign));
}

/**
 * D, M, Y stand for a day, month and year, E and Z for the day and year of an end, NAME for a month in letters.
 * A time of day may follow 日 at once: `8月6日15时`.
 */
function compile(pattern: string): RegExp {
  const source = pattern
    .replace(/\bD\b/, '(?<d>\\d{1,2})')
    .replace(/\bE\b/, '(?<ed>\\d{1,2})')
    .replace(/\bM\b/, '(?<m>\\d{1,2})')
    .replace(/\bY\b/, '(?<y>\\d{4})')
    .replace(/\bZ\b/, '(?<ey>\\d{4})')
    .replace('NAME', '(?<name>[\\p{Script=Latin}\\p{M}]{2,10}(?: (?:một|hai))?\\.?)');
  return new RegExp(
    `(?<![\\p{Script=Latin}\\p{M}\\d]|\\d[/.,:])${source}(?![\\p{Script=Latin}\\p{M}]|(?<![日号])\\d|[/.,:]\\d)`,
    'gu',
  );
}
