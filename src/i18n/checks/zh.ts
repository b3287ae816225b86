/** What `npm run check` says, in Chinese: by the English template, with the same placeholders. */
export const zh: Readonly<Record<string, string>> = {
  'Missing <Note lang="{0}">': '缺少<Note lang="{0}">',
  'Missing correction of {0} from {1} to {2}, which has been published': '缺少已发布的更正：{0}由{1}改为{2}',
  'Missing description of the picture between [ and ]': '方括号[ ]内缺少图片说明',
  'Missing fact that has been published, expected the file with withdrawn: its date and the reason':
    '缺少已发布的事实，应保留文件，并用withdrawn写明日期和理由',
  'Missing fact {0}, which {1} cites': '缺少事实{0}，而{1}引用了它',
  'Missing file or folder': '没有这个文件或文件夹',
  'Missing folder': '没有这个文件夹',
  'Missing picture {0} beside the article': '文章旁边缺少图片{0}',
  'Missing text of the link between [ and ]': '方括号[ ]内缺少链接文字',
  'Missing {0} on <{1}>': '<{1}>缺少{0}',
  'Missing {0}, by which the evidence of this report is proved': '缺少{0}，而取自这篇报道的依据要靠它来证明',
  'Unexpected <Note> within a line, expected <Note> and </Note> on lines of their own':
    '<Note>写在了行内，<Note>和</Note>应各自独占一行',
  'Unexpected <{0}>': '没有<{0}>这个组件',
  'Unexpected <{0}> inside <{1}>': '<{0}>不能放在<{1}>里',
  'Unexpected <{0}> inside a link': '<{0}>不能放在链接里',
  'Unexpected <{0}> without text': '<{0}>里没有文字',
  'Unexpected Note without lang, expected <Note lang="vi">, "zh" and "en"':
    'Note没有写lang，应有<Note lang="vi">、"zh"和"en"',
  'Unexpected YAML: {0}': 'YAML无法读取：{0}',
  'Unexpected [, expected at most {0} open at once': '未闭合的[过多，同时最多{0}个',
  'Unexpected address [{0}]:, which no link uses': '地址[{0}]:没有任何链接使用',
  'Unexpected address “{0}”': '地址“{0}”不可用',
  'Unexpected alias *, expected the value itself': '不使用别名*，请直接写值',
  'Unexpected alternative that equals an earlier one, expected one that differs': '这一说法与前一说法相同，应与之不同',
  'Unexpected alternative that equals the stated value, expected one that differs': '这一说法与已写的值相同，应与之不同',
  'Unexpected alternative without a value, expected quantity, date or text':
    '这一说法没有给出值，应有quantity、date或text',
  'Unexpected anchor &': '不使用锚点&',
  'Unexpected article that cites no fact': '文章没有引用任何事实',
  'Unexpected attribute {0} on <{1}>': '<{1}>没有{0}这个属性',
  'Unexpected basis {0} of the {1} label, expected {2}: the Vietnamese label has changed since':
    '{1}标题的basis为{0}，应为{2}：越南文标题在翻译之后有了改动',
  'Unexpected basis {0}, expected {1}: the original has changed since': 'basis为{0}，应为{1}：原文在翻译之后有了改动',
  'Unexpected basis {0}, expected {1}: the original has changed since: {2}':
    'basis为{0}，应为{1}：原文在翻译之后有了改动：{2}',
  'Unexpected block inside <{0}>, expected it within a sentence': '<{0}>里放了整块内容，它应写在句子中',
  'Unexpected bytes that are not UTF-8': '文件含有不是UTF-8的字节',
  'Unexpected cell, expected {0} as in the first row': '单元格多了，应与第一行一样为{0}个',
  'Unexpected check box': '不使用复选框',
  'Unexpected citation of {0}, which is withdrawn': '引用了已撤回的{0}',
  'Unexpected comparison of {0} with itself, expected an earlier period': '{0}与自身比较，应为更早的时段',
  'Unexpected control character or broken UTF-8 in a name': '名称里有控制字符或损坏的UTF-8',
  'Unexpected currency {0}, expected {1} as in “{2}”': '币种为{0}，应为“{2}”中的{1}',
  'Unexpected date {0}, expected one that a phrase prints, or inferred with the reason':
    '没有短语印出日期{0}，请改正，或用inferred写明理由',
  'Unexpected date {0}, expected one that a phrase prints: {1}, or inferred with the reason':
    '没有短语印出日期{0}，读到的是：{1}。请改正，或用inferred写明理由',
  'Unexpected decomposed letters, expected Unicode NFC': '字母与附加符号分开存储，应为Unicode NFC形式',
  'Unexpected draft {0} in a published article, expected draft: true on the article too, or none on the {1}':
    '正式文章引用了草稿{0}，请把文章也标为draft: true，或去掉{1}的draft',
  'Unexpected draft: true on a fact that has been published, expected withdrawn':
    '已发布的事实不能再写draft: true，应使用withdrawn',
  'Unexpected end of file, expected a second line --- after the fields': '文件到此结束，字段之后应有第二行---',
  'Unexpected end {0} before the beginning {1}': '结束日期{0}早于开始日期{1}',
  'Unexpected fact {0}, which {1} does not cite': '引用了事实{0}，而{1}没有引用它',
  'Unexpected field name “{0}”': '不能使用字段名“{0}”',
  'Unexpected field name, expected plain text': '字段名应为纯文本',
  'Unexpected field “{0}”': '没有“{0}”这个字段',
  'Unexpected field “{0}” in {1}': '{1}中没有“{0}”这个字段',
  'Unexpected file name “{0}”, expected vi.mdx, zh.mdx or en.mdx': '文件名为“{0}”，应为vi.mdx、zh.mdx或en.mdx',
  'Unexpected file name “{0}”, {1}': '文件名“{0}”不合要求，{1}',
  'Unexpected file {0}, expected .mdx': '不接受文件{0}，应为.mdx文件',
  'Unexpected folder {0}, which is not an article in content/articles/': '文件夹{0}在content/articles/中没有对应的文章',
  'Unexpected folder “{0}”, expected a day that exists': '文件夹名“{0}”应以存在的日期开头',
  'Unexpected folder “{0}”, {1}': '文件夹名“{0}”不合要求，{1}',
  'Unexpected folder, expected one of {0}': '文件夹不对，应为下列之一：{0}',
  'Unexpected frontmatter, expected fields of the form name: value': '文件开头应为“name: value”形式的字段',
  'Unexpected hard link, expected a file of its own': '这是硬链接，应为独立的文件',
  'Unexpected heading of level {0}, expected ## to ####': '标题为{0}级，应在##至####之间',
  'Unexpected heading without text': '标题没有文字',
  'Unexpected hidden character {0}': '有看不见的字符{0}',
  'Unexpected id {0}, which is not in content/{1}/': 'content/{1}/中没有标识符{0}',
  'Unexpected id {0}, which is not in content/{1}/, did you mean {2}?': 'content/{1}/中没有标识符{0}，是否应为{2}？',
  'Unexpected indent of more than 60 characters': '缩进超过60个字符',
  'Unexpected inferred date {0}, expected one whose parts stand in a phrase or in inferred.why':
    '推断日期{0}的各部分应见于短语或inferred.why',
  'Unexpected lang, since an article is written in one language': '此处不写lang，因为文章只用一种语言',
  'Unexpected line of {0} characters, expected at most {1}': '一行有{0}个字符，最多{1}个',
  'Unexpected line {0}, expected at most {1} lines': '已到第{0}行，最多{1}行',
  'Unexpected link or file, expected a folder': '这是链接或文件，应为文件夹',
  'Unexpected link or picture inside <{0}>, which links by itself': '<{0}>本身就是链接，里面不能再放链接或图片',
  'Unexpected mass of fields, expected at most {0} characters and brackets {1} deep':
    '字段过多，最多{0}个字符，括号最多嵌套{1}层',
  'Unexpected merge-conflict marker': '留有Git的冲突标记',
  'Unexpected number of list items, expected at most {0}': '列表项过多，最多{0}项',
  'Unexpected number of “{0}”, expected at most {1}': '“{0}”过多，最多{1}个',
  'Unexpected number {0} at the head of a list item, expected {1}': '列表项的编号为{0}，应为{1}',
  'Unexpected number {0} outside <Fact>': '数字{0}写在了<Fact>之外',
  'Unexpected number {0}, whose written form would be lost': '数字{0}的写法无法原样保留',
  'Unexpected paragraph {0} of {1}, expected {2}': '{1}没有第{0}段，现有的段落是：{2}',
  'Unexpected paragraph {0} of {1}, expected {2}; the phrase stands in {3}':
    '{1}没有第{0}段，现有的段落是：{2}；短语见于第{3}段',
  'Unexpected paragraphs, expected those of the original: {0}': '段落与原文不一致：{0}',
  'Unexpected path outside the project': '路径在项目之外',
  'Unexpected phrase: it does not stand in paragraph {0} of {1}, but in paragraph {2}':
    '短语不在{1}的第{0}段，而在第{2}段',
  'Unexpected phrase: paragraph {0} of {1} has no “{2}”, and no other paragraph has the whole phrase':
    '{1}的第{0}段没有“{2}”，其他段落也都没有整个短语',
  'Unexpected picture address “{0}”, expected ./name.png, .jpg or .webp':
    '图片地址为“{0}”，应为./name.png、.jpg或.webp',
  'Unexpected place for a file, expected content/{0}/{1}': '文件放错了位置，应为content/{0}/{1}',
  'Unexpected place {0}, which began on {1}, for {2}': '地方{0}自{1}起才有，不能用于{2}',
  'Unexpected place {0}, which ended on {1}, for {2}': '地方{0}至{1}为止，不能用于{2}',
  'Unexpected place {0}, which ended on {1}, for {2}, expected {3}': '地方{0}至{1}为止，不能用于{2}，应为{3}',
  'Unexpected prints of a text in {0}, expected {1} as in {2}': '指纹文件所记语言为{0}，应与{2}一样为{1}',
  'Unexpected prints of {0}, expected those of {1}': '这是{0}的指纹文件，应为{1}的',
  'Unexpected prints of {0}, which is not in content/sources/': '指纹文件属于{0}，而content/sources/中没有这个来源',
  'Unexpected qualifier {0}, expected {1} as the phrase has it before “{2}”': '修饰语为{0}，应为短语中“{2}”之前的{1}',
  'Unexpected quote or list, deeper than {0}': '引用或列表嵌套超过{0}层',
  'Unexpected run of more than {0} “{1}”': '连续的“{1}”超过{0}个',
  'Unexpected second <Note lang="{0}">': '<Note lang="{0}">出现了两次',
  'Unexpected second address [{0}]:': '地址[{0}]:写了两次',
  'Unexpected second field of the same name, expected each name once': '字段名重复，每个名称只能出现一次',
  'Unexpected second original of this article': '这篇文章有两个原文',
  'Unexpected second session {0}': '第{0}次会议写了两次',
  'Unexpected second {0} on <{1}>': '<{1}>的{0}写了两次',
  'Unexpected session without a mechanism': '写了会议次序，却没有写明机制',
  'Unexpected session {0} of {1}, expected {2}': '{1}没有第{0}次会议，现有：{2}',
  'Unexpected size of {0} KB, expected at most {1} KB': '文件为{0} KB，最大为{1} KB',
  'Unexpected source {0} of kind reference, expected a captured report': '来源{0}属于reference类，依据应取自存下的报道',
  'Unexpected special file, expected a regular file': '这是特殊文件，应为普通文件',
  'Unexpected symbolic link, expected a regular file': '这是符号链接，应为普通文件',
  'Unexpected tag {0}': '不使用标签{0}',
  'Unexpected text that is not JSON, {0}': '内容不是JSON，{0}',
  'Unexpected text, expected <Note lang="vi"> … </Note> around it':
    '文字写在了备注之外，请放进<Note lang="vi"> … </Note>',
  'Unexpected translation without an original in the same folder': '同一文件夹中没有这个译文的原文',
  'Unexpected twin of {0}: some systems hold them for the same file': '与{0}重名：有的系统会把两者当作同一文件',
  'Unexpected unit {0}, expected what stands with “{1}”: {2}': '单位为{0}，应与“{1}”所带的单位一致：{2}',
  'Unexpected value {0} as a change, expected one that a phrase prints: {1}': '没有短语印出增减值{0}，读到的是：{1}',
  'Unexpected value {0}, expected one that a phrase prints: {1}': '没有短语印出{0}这个值，读到的是：{1}',
  'Unexpected { or < in the description of the picture': '图片说明里有{或<',
  'Unexpected { … }, expected text': '出现了{ … }，此处只能写文字',
  'Unexpected {0}': '此处不能使用{0}',
  'Unexpected {0} ({1}), expected {2} ({3})': '字符{0}（{1}）应为{2}（{3}）',
  'Unexpected {0} in “{1}”': '“{1}”中有{0}',
  'Unexpected {0} {1}, which was published as {2}, without a new entry in corrections':
    '{0}现为{1}，已发布的是{2}，而corrections中没有新增的一项',
  'Unexpected {0}, expected --- on the first line': '第一行是{0}，应为---',
  'Unexpected {0}, expected text': '出现了{0}，此处只能写文字',
  'Unexpected {0}, which is given nowhere': '{0}在文中没有给出',
  'Unexpected {0}: {1} says {2} of the same': '此处写{0}，而{1}就同一件事写的是{2}',
  'Unexpected {0}="{1}" on <{2}>': '<{2}>不能写{0}="{1}"',
  'Unexpected {…} among the attributes of <{0}>': '<{0}>的属性中出现了{…}',
  'Unexpected {…} as {0} of <{1}>, expected text in quotes': '<{1}>的{0}写成了{…}，应为引号内的文字',
  'an empty line': '空行',
  'array': '列表',
  'boolean': 'true或false',
  'expected 12 hex digits in quotes': '应为引号内的12位十六进制数字',
  'expected 16 hex digits': '应为16位十六进制数字',
  'expected 64 hex digits': '应为64位十六进制数字',
  'expected <article-id>/<fact-name>, such as 2021-05-26-ha-giang-wenshan/delegations':
    '应为<article-id>/<fact-name>，例如2021-05-26-ha-giang-wenshan/delegations',
  'expected Q and digits': '应为Q加数字',
  'expected YYYY-MM-DD-short-name, such as 2023-03-27-party-secretaries':
    '应为“YYYY-MM-DD-短名”，例如2023-03-27-party-secretaries',
  'expected a day, such as 2026-11-21': '应为某一天，例如2026-11-21',
  'expected a number up to 9007199254740991, which computers can hold exactly':
    '应为不超过9007199254740991的数，计算机才能准确保存',
  'expected a paragraph number (0 is the title, 1 the lead) or a caption such as c1':
    '应为段落编号（0为标题，1为导语）或图片说明，如c1',
  'expected a phrase of at most 12 words': '短语不得超过12个词',
  'expected a summary of at most 320 characters': '摘要不得超过320个字符',
  'expected a title of at most 140 characters': '标题不得超过140个字符',
  'expected a unit from src/schemas/units.ts': '应为src/schemas/units.ts中的单位',
  'expected an EDTF date in quotes, such as "2023-11-13"': '应为引号内的EDTF日期，例如"2023-11-13"',
  'expected an EDTF date that exists, such as 2023-11-13, 2023?-11-13, 2016/2020 or [..2021-05-26]':
    '应为存在的EDTF日期，例如2023-11-13、2023?-11-13、2016/2020或[..2021-05-26]',
  'expected an ISO 8601 time such as 2021-05-26T16:12+07:00, or an EDTF date':
    '应为ISO 8601时间，如2021-05-26T16:12+07:00，或EDTF日期',
  'expected an address that begins with https:// or http://': '应为以https://或http://开头的网址',
  'expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang':
    '标识符应由不带附加符号的小写字母、数字和单个连字符组成，例如ha-giang',
  'expected an id that is not a reserved name': '该标识符是保留名称，请另选',
  'expected at least one evidence': '至少应有一条依据',
  'expected at least one paragraph': '至少应有一个段落',
  'expected at least one source': '至少应有一个来源',
  'expected at least one topic': '至少应有一个主题',
  'expected description: in three languages exactly when the title stands in brackets': '当且仅当标题写在方括号内时，须有三种语言的 description:',
  'expected at most 80 characters': '不得超过80个字符',
  'expected each paragraph once': '每个段落只能出现一次',
  'expected either value, or both min and max': '应写value，或同时写min和max',
  'expected hashes of 6 hex digits each': '应为散列值，每个6位十六进制数字',
  'expected lower-case ASCII words joined by hyphens, such as border-trade':
    '应为以连字符相连、不带附加符号的小写单词，例如border-trade',
  'expected one line without spaces at its ends': '应为一行，首尾不留空格',
  'expected one of person: id, organization: id, place: id, or label: with vi, zh and en':
    '应为下列之一：person: id、organization: id、place: id，或含vi、zh、en的label:',
  'expected some text': '应有文字',
  'expected the 12 hex digits that `npm run translations` prints': '应为`npm run translations`给出的12位十六进制数字',
  'expected the source that names this session': '应写明提到该次会议的来源',
  'expected two capital letters, such as VN': '应为两个大写字母，例如VN',
  'expected what npm run ingest writes': '应为npm run ingest写出的内容',
  'expected zhCertainty: none exactly when there is no zh name': '没有zh名称时，且仅在此时，写zhCertainty: none',
  'expected {0}': '应为{0}',
  'former paragraph {0} removed': '原第{0}段已删去',
  'int': '整数',
  'its title or summary': '标题或摘要',
  'letters that only look Latin': '只是形似拉丁字母的字符',
  'missing': '缺少',
  'mix of scripts': '不同文字混用',
  'no unit that is known': '没有已知的单位',
  'none': '无',
  'number': '数',
  'object': '一组字段',
  'paragraph {0} “{1}” added': '新增第{0}段“{1}”',
  'paragraph {0} “{1}” changed': '第{0}段“{1}”有改动',
  'string': '文字',
  'the fields': '字段',
  'there is none': '没有',
  'unexpected field “{0}”': '没有“{0}”这个字段',
  'unexpected value': '值不合要求',
  'unexpected {0}': '不接受{0}',
  '{0} and {1} more': '{0}，另有{1}处',
  '{0} to {1}': '{0}至{1}',
  '{0}, expected number to be <={1}': '{0}，应小于或等于{1}',
  '{0}, expected number to be >={1}': '{0}，应大于或等于{1}',
  '{0}, expected number to be >{1}': '{0}，应大于{1}',
  '{0}, {1}': '{0}，{1}',
  '{0}: {1}': '{0}：{1}',
  '{0}: {1}, {2}': '{0}：{1}，{2}',
  '1 error': '1个错误',
  '{0} errors': '{0}个错误',
  '1 warning': '1个警告',
  '{0} warnings': '{0}个警告',
  'warning': '警告',
  'Example: {0}': '示例：{0}',
  'Guide: {0}': '指南：{0}',
  'Unexpected “{0}”, expected “{1}”: {2}': '用了“{0}”，应写“{1}”：{2}',
  'Unexpected “{0}”, a Chinese form that is not certain, expected “{1}”': '“{0}”这一中文名尚不确定，应印“{1}”',
  'Unexpected straight quotation mark {0}, expected {1}': '用了直引号{0}，应为{1}',
  'Unexpected half-width {0} beside Chinese, expected {1}': '汉字旁用了半角标点{0}，应为{1}',
  'Unexpected second space, expected one': '空格多了，只留一个',
  'Unexpected tone mark in “{0}”, expected “{1}”': '“{0}”的声调符号位置不合本站惯例，应写“{1}”',
  'sessions of this mechanism are counted with 次': '该机制的会议用“次”计数',
  'a committee of Viet Nam is 人民委员会, a government of China 人民政府': '越南为人民委员会，中国为人民政府',
  'the head of a people’s committee is not a governor': '人民委员会的负责人不称省长',
  'the record writes the country’s name as the United Nations does': '本站的英文国名从联合国写法',
  'the mechanism has this official name': '这是该机制的正式名称',
  'this is a machine’s rendering of the name': '这是机器翻译的名称',
  'only the first word and names have capitals': '只有首词和专名大写',
  'Changed {0}: {1}': '已修改{0}：{1}',
  '{0} files changed': '共修改{0}个文件',
  'byte order mark': '字节顺序标记',
  'line ends': '换行符',
  'final newline': '文件末尾的换行',
  'trailing spaces': '行末空格',
  'Unicode NFC': 'Unicode NFC形式',
  'Keep only regular .mdx files (and .json where the guide says so) in this folder.':
    '此文件夹只放普通的.mdx文件（以及指南所说的.json文件）。',
  'Replace the link by the file itself.': '请把链接换成文件本身。',
  'Split the text, or remove what was pasted by accident.': '请拆分文本，或删去误贴的内容。',
  'Move or rename the file as the message says.': '请按提示移动文件或改名。',
  'Rename or delete one of the two files.': '请将其中一个文件改名或删除。',
  'Save the file as UTF-8.': '请以UTF-8保存文件。',
  'Delete the invisible character.': '请删除这个看不见的字符。',
  'Retype the word in one script.': '请用同一种文字重新输入该词。',
  'Save the text in Unicode NFC form.': '请以Unicode NFC形式保存文本。',
  'Finish the merge and delete the conflict markers.': '请完成合并并删除冲突标记。',
  'Remove the repeated signs.': '请删去重复的符号。',
  'Begin the file with a line ---, the fields, and a second line ---.': '文件应以一行---开头，接着写各字段，再写第二行---。',
  'Mend the field as the message says; put text with special signs in quotes.': '请按提示修改字段；含特殊符号的文字请加引号。',
  'Write the number as 12 or 1.5, or put it in quotes if it is text.': '请把数写成12或1.5；如为文字，请加引号。',
  'Change the field as the message says.': '请按提示修改字段。',
  'Mend or delete the markup; write a plain < as &lt; and { as \\{.': '请修改或删除标记；要印出<请写&lt;，要印出{请写\\{。',
  'Delete it: content is data and never runs.': '请删除：内容是数据，从不运行。',
  'Use one of Fact, Place, Person, Mechanism, Source, Note.':
    '请使用Fact、Place、Person、Mechanism、Source、Note之一。',
  'Give plain text attributes in quotes, only those that the component has.': '只写组件具有的属性，值为引号内的纯文本。',
  'Use only paragraphs, headings ## to ####, lists, quotes, links, emphasis and tables.':
    '只用段落、##至####的标题、列表、引用、链接、强调和表格。',
  'Use an https:// address or a relative one, without a script or data scheme.':
    '请用https://网址或相对地址，不用script或data协议。',
  'Put the picture beside the article and name it by its file name.': '请把图片放在文章旁边，并以文件名引用。',
  'Cite the number with <Fact id="…" />, so that all languages print the same value.':
    '请用<Fact id="…" />引用该数字，使各语言印出同一个值。',
  'Correct the id, or add the entry it names.': '请改正标识符，或补上它所指的条目。',
  'Name an entry of the right kind.': '请写类别相符的条目。',
  'Bring the translation up to date, then run npm run translations -- accept <article> <locale>.':
    '请更新译文，再运行npm run translations -- accept <article> <locale>。',
  'Bring the label up to date, then run npm run translations -- accept <article> <locale>.':
    '请更新标题的译文，再运行npm run translations -- accept <article> <locale>。',
  'Add an entry to corrections: date, was, now, and the reason in vi, zh and en.':
    '请在corrections中加一项：date、was、now，以及vi、zh、en三种语言的理由。',
  'Keep the file of a published fact; if it no longer holds, add withdrawn with date and reason, and cite it no more.':
    '请保留已发布事实的文件；若已不成立，请加withdrawn，写明日期和理由，并不再引用。',
  'Cite the same facts in each language of the article.': '文章的各语言版本须引用相同的事实。',
  'Mark exactly one language of the article with original: true.': '请只在文章的一种语言中写original: true。',
  'Cite at least one fact.': '请至少引用一条事实。',
  'Write the note in vi, zh and en.': '请用vi、zh、en三种语言写备注。',
  'Name the place that existed at that time.': '请写当时存在的地方。',
  'Declare the other value with disputed on one of the two facts, or say in the label or the period what differs.':
    '请在其中一条事实的disputed下写明另一个值，或在标题、时段中写清区别。',
  'Give the value that differs from the stated one, or delete disputed.': '请写出与已写的值不同的值，或删去disputed。',
  'Quote the phrase as the paragraph has it, or name the paragraph that has it.': '请按段落原样抄录短语，或写明短语所在的段落。',
  'Correct the value, or quote a phrase that prints it; a date may be inferred with a reason that names it.':
    '请改正数值，或引用印有该值的短语；日期可以推断，但理由须写出该日期。',
  'Name a paragraph that the source has: 0 is the title, 1 the lead, c1 the first caption.':
    '请写来源中确有的段落：0为标题，1为导语，c1为第一条图片说明。',
  'Make the prints from the captured page: npm run -s ingest -- FILE --id ID.':
    '请用存下的页面生成指纹文件：npm run -s ingest -- FILE --id ID。',
  'Make the prints anew: npm run -s ingest -- FILE --id ID.':
    '请重新生成指纹文件：npm run -s ingest -- FILE --id ID。',
  'Give the number of a session that the mechanism lists, or add the session to the mechanism.':
    '请写机制中已列出的会议次序，或在机制中补上该次会议。',
  'Put the earlier date first.': '请把较早的日期放在前面。',
  'Use the form of the glossary; where the text rightly says something else, leave it.':
    '请采用词表中的写法；若文中确指他事，可保留不改。',
  'Write it as the message says; npm run check -- --fix mends spaces and Chinese punctuation.':
    '请按提示书写；npm run check -- --fix可改正空格和中文标点。',
  'spaces and Chinese punctuation': '空格和中文标点',
  'the Chinese wording has this order': '中文按此次序',
  'Unexpected content of version {0}, expected {1}: a published version is never edited, take the file back from git':
    '内容属于版本{0}，应为{1}：已发布的版本不得改动，请从 git 恢复该文件',
  'Unexpected name, expected {0}/<locale>/<path>/<version>.json as npm run addresses writes it':
    '文件名不符，应为 npm run addresses 所写的 {0}/<locale>/<path>/<version>.json',
  'Unexpected text that is not JSON, expected what npm run addresses writes':
    '不是 JSON，应为 npm run addresses 写入的内容',
  'expected an address of this site':
    '应为本站的地址',
  'expected at most 2000 characters':
    '最多2000个字符',
  'expected the page of a fact, a place or a forum, or the home page':
    '应为某条事实、某个地方或某个合作机制的页面，或首页',
  'digests': '摘要值',
  'order and quotes of the fields': '字段顺序与引号',
  'spelling of ids': '编号的写法',
  'Unexpected indent, expected that of the fields beside it':
    '缩进不一致，应与同级字段对齐',
  'Unexpected colon within a text, expected quotes around the text':
    '文字中出现了冒号，应给整段文字加引号',
  'Unexpected {0} at the beginning of a text, expected quotes around the text':
    '文字以{0}开头，应给整段文字加引号',
  'Unexpected anchor or tag, expected the value itself':
    '不可使用锚点或类型标签，应直接写出值',
  'Unexpected item in brackets, expected items with one comma between them':
    '括号内的条目有误，条目之间应各有一个逗号',
  'Unexpected line break before a colon, expected name: value on one line':
    '冒号之前换了行，字段名与值应写在同一行，即“name: value”',
  'Unexpected text after a value, expected quotes around the whole text':
    '值结束之后还有文字，应给整段文字加一对引号',
  'Unexpected text without a colon, expected name: value':
    '此行没有冒号，应写成“name: value”',
  'Unexpected {0} within double quotes, expected {1} for a backslash':
    '双引号中不能用{0}，反斜杠应写作{1}',
  'Missing {0} at the end of the items in brackets':
    '括号内条目的末尾缺少{0}',
  'Missing {0} at the end of the text':
    '文字末尾缺少{0}',
  'Missing space after the colon':
    '冒号后缺少空格',
  'Missing space before #, expected one, or quotes around a text that holds the sign':
    '#之前缺少空格；若#属于文字，请给整段文字加引号',
  'Missing hyphen before the item of a list':
    '列表条目之前缺少连字符',
  'Unexpected line … or ---, expected fields up to the second line ---':
    '字段之间出现了...或---行，字段应一直写到第二个---为止',
  'Unexpected tab at the beginning of a line, expected spaces':
    '行首用了制表符，应改用空格',
  'Unexpected text after | or >, expected it on the lines below, or quotes around the text':
    '|或>之后还有文字，应写到下一行，或给整段文字加引号',
  'Unexpected {0}, which nothing opens':
    '多了一个{0}，前面没有与之对应的开括号',
  'Unexpected hyphen after a colon, expected the list on the lines below, or quotes around the text':
    '冒号之后直接写了连字符；列表应另起一行，若是文字请加引号',
  'Missing } of a {, expected text without braces':
    '{没有对应的}，正文中应避免使用花括号',
  'Missing {0} at the end of an attribute':
    '属性值的末尾缺少{0}',
  'Missing > at the end of a tag, expected <Name … /> or <Name …>':
    '标签末尾缺少>，应为<名称 … />或<名称 …>',
  'Missing </{0}> after {1}, expected it in the same paragraph or list item, or <{2} … />':
    '{1}之后缺少</{0}>；结束标签应在同一段落或同一列表项中，也可写成<{2} … />',
  'Unexpected {0} inside another block, expected it where <{1}> stands':
    '{0}落在了另一个块里，应与<{1}>处于同一层',
  'Unexpected {0}, expected </{1}> first':
    '出现了{0}，应先写</{1}>',
  'Unexpected closing tag, expected the tag that it closes before it':
    '结束标签之前没有对应的开始标签',
  'Unexpected attribute in a closing tag':
    '结束标签中不能有属性',
  'Unexpected / at the end of a closing tag':
    '结束标签末尾不能有/',
  'Unexpected line outside the quote or list in which a tag began, expected the whole tag in it':
    '标签始于引文或列表之中，而此行在其外；整个标签应在其中',
  'Unexpected {0} after <, expected the name of a component, or \\< for the sign itself':
    '<之后是{0}，应为组件名；若要写这个符号本身，请写\\<',
  'Unexpected {0} after =, expected the value between straight quotation marks "':
    '=之后是{0}，值应写在一对直引号"之间',
  'Unexpected {0} in a tag, expected the name of a component, attributes such as id="…", and /> or >; addresses stand as [text](https://…)':
    '标签中出现了{0}；标签只含组件名、id="…"一类属性和/>或>；网址请写成[文字](https://…)',
  'Unexpected {0} in a tag, expected attributes such as id="…", and /> or >':
    '标签中出现了{0}；只能有id="…"一类属性和/>或>',
  'Unexpected markup: {0}':
    '无法读取标记：{0}',
  'Unexpected word “{0}”, did you mean {1}?':
    '“{0}”可能拼写有误，是否应为{1}？',
  'Unexpected word “{0}”, expected one that the dictionary or a name of the record holds':
    '词典和本站的名称中都没有“{0}”',
  'Correct the word; leave it where it is right, such as a name or a technical term.':
    '请改正该词；若本来无误，如专名或术语，可保留不改。',
};
