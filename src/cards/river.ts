/** The river that leads through a card, as outlines for SVG paths. */

/** Height of a line over the card at each x, px. */
export type Course = (x: number) => number;

const step = 8;
/** Beyond both edges, so that no end shows. */
const [west, east] = [-40, 1240];

/** The closed outline of a river along the course; its width, px, may grow with x. */
export function riverOutline(course: Course, widthAt: (x: number) => number): string {
  const banks = reach().map((x) => {
    const y = course(x);
    const slope = (course(x + 1) - course(x - 1)) / 2;
    const length = Math.hypot(1, slope);
    const half = widthAt(x) / 2;
    const [dx, dy] = [(-slope / length) * half, half / length];
    return { upper: [x - dx, y - dy] as const, lower: [x + dx, y + dy] as const };
  });
  return closed([...banks.map((bank) => bank.upper), ...banks.map((bank) => bank.lower).reverse()]);
}

/** The closed shape of all water under the course, down to a depth, px. */
export function waterOutline(course: Course, depth: number): string {
  return closed([...reach().map((x) => [x, course(x)] as const), [east, depth], [west, depth]]);
}

/** From 0 before `start` smoothly to 1 after `end`. */
export function smoothStep(start: number, end: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - start) / (end - start)));
  return t * t * (3 - 2 * t);
}

function reach(): number[] {
  return Array.from({ length: (east - west) / step + 1 }, (_, i) => west + i * step);
}

function closed(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
