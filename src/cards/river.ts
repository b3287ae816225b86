/** The river that leads through a card, as outlines for SVG paths. */

/** x and y, px. */
export type Point = readonly [x: number, y: number];

const stepsPerReach = 14;

/** A smooth line through the points. */
export function courseLine(points: readonly Point[]): Point[] {
  const line: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [before, from, to, after] = [points[Math.max(0, i - 1)], points[i], points[i + 1], points[Math.min(points.length - 1, i + 2)]];
    if (!before || !from || !to || !after) continue;
    for (let step = 0; step < stepsPerReach; step++) line.push(between(before, from, to, after, step / stepsPerReach));
  }
  const end = points.at(-1);
  return end === undefined ? line : [...line, end];
}

/** The closed outline of a river along the line whose width, px, grows from its source (0) to its mouth (1). */
export function riverOutline(line: readonly Point[], widthAt: (t: number) => number): string {
  const banks = line.map((point, i) => {
    const [x0, y0] = line[Math.max(0, i - 1)] ?? point;
    const [x1, y1] = line[Math.min(line.length - 1, i + 1)] ?? point;
    const length = Math.hypot(x1 - x0, y1 - y0);
    const half = widthAt(i / (line.length - 1)) / 2;
    const [dx, dy] = [(-(y1 - y0) / length) * half, ((x1 - x0) / length) * half];
    const [x, y] = point;
    return { left: [x - dx, y - dy] as Point, right: [x + dx, y + dy] as Point };
  });
  return closed([...banks.map((bank) => bank.left), ...banks.map((bank) => bank.right).reverse()]);
}

/** The closed shape of all water under a bank line, down to a depth. */
export function waterOutline(bank: readonly Point[], depth: number): string {
  const [first, last] = [bank[0], bank.at(-1)];
  return first && last ? closed([...bank, [last[0], depth], [first[0], depth]]) : '';
}

/** Catmull–Rom between the two middle points. */
function between(before: Point, from: Point, to: Point, after: Point, t: number): Point {
  const at = (axis: 0 | 1): number => {
    const [a, b, c, d] = [before[axis], from[axis], to[axis], after[axis]];
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
  };
  return [at(0), at(1)];
}

function closed(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
