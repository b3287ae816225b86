/** Text of a prints file -> prints, or issues at their lines. */
import { parseDocument } from 'yaml';
import { issue, type Issue, type Position } from '../record/issue.ts';
import { prints as printsSchema, type Prints } from '../schemas/prints.ts';
import { textToPositions } from './positions.ts';

export type PrintsResult = { prints?: Prints; issues: Issue[] };

const remake = 'expected what npm run prints -- make writes';

/**
 * Reads `content/sources/<id>.prints.json`.
 * @param id the source that the file name gives; prints of another are refused
 * @returns the prints, or at least one error
 */
export function textToPrints(path: string, text: string, id: string): PrintsResult {
  const at = textToPositions(text);
  const refuse = (position: Position, message: string): PrintsResult => ({ issues: [issue('prints', path, position, message)] });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse(at(brokenIndex(text)), `Unexpected text that is not JSON, ${remake}`);
  }
  const parsed = printsSchema.safeParse(data);
  if (!parsed.success) {
    const document = isShallow(text) ? parseDocument(text) : undefined;
    const issues = parsed.error.issues.map(({ code, path: field, message, ...rest }) => {
      const keys = code === 'unrecognized_keys' && 'keys' in rest ? ` “${rest.keys.join('”, “')}”` : '';
      const name = field.length > 0 ? `${field.join('.')}: ` : '';
      const wording = message.startsWith('expected') ? message : remake;
      return issue('prints', path, at(indexOf(document, field)), `${name}unexpected ${keys === '' ? 'value' : `field${keys}`}, ${wording}`);
    });
    return { issues };
  }
  if (parsed.data.source !== id) {
    const position = at(Math.max(0, text.indexOf('"source"')));
    return refuse(position, `Unexpected prints of ${parsed.data.source}, expected those of ${id}`);
  }
  return { prints: parsed.data, issues: [] };
}
