/** Elements of a page -> blocks. */
import { tidy, weight, type Block } from './block.ts';

const blockNames = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL BR SUMMARY DETAILS'.split(
    ' ',
  ),
);
const ignored = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT SELECT BUTTON TEXTAREA INPUT HEAD VIDEO AUDIO CANVAS MAP'.split(
    ' ',
  ),
);
/** They stand around an article, unless a program wraps the whole page in one. */
const marginal = new Set('FORM NAV ASIDE DIALOG FOOTER'.split(' '));
const boxes = new Set('DIV LI SECTION ARTICLE TD ASIDE UL OL MAIN BODY BLOCKQUOTE TABLE DL'.split(' '));

/** Classes and ids by which the programs of newspapers call what is not the article. */
const surroundings = words(
  'related relate relation lienquan tinlienquan tinkhac tincungchuyenmuc cungchuyenmuc docthem xemthem docnhieu tinmoi tinnoibat',
  'comment comments binhluan fb-comments disqus share sharing social socials sns breadcrumb breadcrumbs crumb menu nav navbar navigation topnav mainnav',
  'footer foot bottom copyright sidebar rightbar aside widget recommend recommended recommendation suggest suggestion mostread most-read mostview popular hotnews trending latest',
  'tags tag tagbox keywords keyword newsletter subscribe subscription advert advertisement ads banner popup modal weather login register rating vote poll qrcode erweima fenxiang share-bar pinglun xgyd xgxw xiangguan tuijian paihang daohang mianbao toolbar readmore more-news morenews boxtin box-tin boxtinlienquan',
);
const captionClass =
  /caption|chuthich|chu-thich|photo-?desc|image-?desc|img-?desc|pic-?(?:txt|text|desc|title)|picture-?(?:text|title)|imagetext|tupian|note-?img|pdes|imgnote/i;

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Whether the names that a page gives an element say that it is no part of an article. */
function isSurrounding(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  if (/^(?:navigation|banner|contentinfo|complementary|search|menu)$/.test(role)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s{0,3}:\s{0,3}none/i.test((element.getAttribute('style') ?? '').slice(0, 300))) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
    .slice(0, 300)
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase();
  return names
    .split(/\s+/)
    .some(
      (name) =>
        surroundings.has(name) ||
        surroundings.has(name.replaceAll(/[-_]/g, '')) ||
        name.split(/[-_]+/).some((part) => strong.has(part)),
    );
}

/** Parts of names that are enough by themselves. */
const strong = words(
  'related relate lienquan comment comments share social breadcrumb breadcrumbs sidebar recommend recommended menu navbar footer newsletter advertisement tags xgyd',
);

/** Blocks of an element in reading order. */
export function elementToBlocks(root: Element): Block[] {
  const writer = new BlockWriter();
  visit(root, writer, { mark: undefined, inLink: false, isSetApart: false, box: 0, most: proseOf(root) / 2 });
  writer.flush();
  return writer.blocks;
}

type Inherited = {
  mark: Block['mark'];
  inLink: boolean;
  /** Centred or slanted, as what stands below a picture is set. */
  isSetApart: boolean;
  box: number;
  /** An element with more prose holds the article, whatever it is called. */
  most: number;
};

/** Collects text until an edge of a block. */
class BlockWriter {
  readonly blocks: Block[] = [];
  private text = '';
  private linked = 0;
  private mark: Block['mark'];
  private box = 0;
  private boxes = 0;
  private isPlain = false;
  private hasProse = false;
  /** A picture stood before what is being collected, with nothing in between. */
  private isBelowPicture = false;

  newBox(): number {
    this.boxes += 1;
    return this.boxes;
  }

  picture(): void {
    this.isBelowPicture = this.hasProse;
  }

  add(text: string, { mark, inLink, isSetApart, box }: Inherited): void {
    if (text.trim() !== '' && !isSetApart) this.isPlain = true;
    this.text += text;
    if (text.trim() !== '') this.box = box;
    if (inLink) this.linked += text.trim().length;
    if (mark !== undefined && text.trim() !== '') this.mark = mark;
  }

  flush(): void {
    const text = tidy(this.text);
    if (/[\p{L}\p{N}]/u.test(text)) {
      const isLink = this.linked > 0.8 * text.length;
      const isBelow = this.isBelowPicture && !this.isPlain && this.mark === undefined && weight(text) < longestBelow;
      const mark = this.mark === 'caption' || isBelow ? 'caption' : isLink ? 'link' : this.mark;
      // The first picture may stand between the title and the lead.
      if (mark === 'heading' || (mark === undefined && weight(text) >= shortestLead)) this.hasProse = true;
      this.isBelowPicture = false;
      this.blocks.push({ text, afterGap: true, box: this.box, ...(mark && { mark }) });
    }
    this.text = '';
    this.linked = 0;
    this.mark = undefined;
    this.isPlain = false;
  }
}

/** What stands below a picture is shorter, and a first paragraph longer. */
const longestBelow = 320;
const shortestLead = 100;

function visit(node: Element, writer: BlockWriter, inherited: Inherited): void {
  const scattered = isScattered(node);
  for (const child of node.childNodes) {
    if (child.nodeType === 3) writer.add(child.textContent ?? '', inherited);
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const name = element.tagName.toUpperCase();
    if (ignored.has(name) || ((marginal.has(name) || isSurrounding(element)) && proseOf(element) <= inherited.most)) {
      writer.flush();
      continue;
    }
    const isEdge = blockNames.has(name) || scattered;
    if (isEdge) writer.flush();
    if (name === 'IMG') writer.picture();
    const stamp = isEdge ? splitStamp(element) : undefined;
    if (stamp !== undefined) {
      writer.add(stamp, inherited);
      writer.flush();
      continue;
    }
    visit(element, writer, {
      mark: markOf(element, name) ?? inherited.mark,
      inLink: inherited.inLink || name === 'A',
      isSetApart: inherited.isSetApart || isSetApart(element, name),
      box: boxes.has(name) ? writer.newBox() : inherited.box,
      most: inherited.most,
    });
    if (isEdge) writer.flush();
  }
}

/** Letters in paragraphs that end as sentences do. */
function proseOf(element: Element): number {
  let sum = 0;
  for (const paragraph of element.querySelectorAll('p, br')) {
    const text =
      paragraph.tagName.toUpperCase() === 'P'
        ? paragraph.textContent
        : paragraph.nextSibling?.nodeType === 3
          ? paragraph.nextSibling.textContent
          : '';
    if (text && text.length > 60 && /[.。！？”"]\s*$/u.test(text.slice(-20))) sum += text.length;
  }
  return sum;
}

/** A line of fields, each in an element of its own: date, source, author. */
function isScattered(element: Element): boolean {
  if (!/^(?:DIV|LI|TD|HEADER|SECTION|UL|FOOTER)$/i.test(element.tagName)) return false;
  let elements = 0;
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && /[\p{L}\p{N}]/u.test(child.textContent ?? '')) return false;
    if (child.nodeType === 1) elements += 1;
  }
  return elements > 1;
}

function isSetApart(element: Element, name: string): boolean {
  if (name === 'EM' || name === 'I' || name === 'CENTER') return true;
  const style = `${element.getAttribute('style') ?? ''} ${element.getAttribute('class') ?? ''}`.slice(0, 300);
  return (
    /text-align\s{0,3}:\s{0,3}center|(?:^|[\s-])(?:text-?)?center(?:$|[\s;])|font-style\s{0,3}:\s{0,3}italic/i.test(style) ||
    element.getAttribute('align')?.toLowerCase() === 'center'
  );
}

/** A date whose year, day and time are elements of their own: `<b>2025</b><i>07</i>/<i>09</i> …` -> `2025 07/09 16:05:22`. */
function splitStamp(element: Element): string | undefined {
  if (element.childElementCount < 2 || element.querySelectorAll('*').length > 8) return undefined;
  const parts = [...element.children].map((child) => tidy(child.textContent ?? ''));
  const stamp = parts.join(' ');
  return /^\d{4} \d{1,2}[/-]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.test(stamp) && tidy(element.textContent ?? '').replaceAll(' ', '') === stamp.replaceAll(' ', '')
    ? stamp
    : undefined;
}

const longestCaption = 600;

function markOf(element: Element, name: string): Block['mark'] {
  if (/^H[1-6]$/.test(name)) return 'heading';
  if (name === 'FIGCAPTION' || name === 'FIGURE' || name === 'CAPTION') return 'caption';
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
  if (captionClass.test(names) && weight(element.textContent ?? '') < longestCaption) return 'caption';
  if (/^(?:DIV|P|TABLE|TBODY|TR|TD|CENTER|A|SPAN)$/.test(name) && holdsPicture(element)) return 'caption';
  return name === 'LI' ? 'item' : undefined;
}

/** A picture and little else: what is written there belongs to it. */
function holdsPicture(element: Element): boolean {
  if (element.querySelector('img') === null) return false;
  const text = tidy(element.textContent ?? '');
  const isLead = /sapo|lead|summary|desc|intro|chapeau/i.test((element.getAttribute('class') ?? '').slice(0, 200));
  return (
    !isLead &&
    text !== '' &&
    weight(text) < 320 &&
    element.querySelectorAll('p, h1, h2, h3, li').length <= 1 &&
    element.querySelector('h1, h2') === null
  );
}
