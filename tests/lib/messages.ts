/** The messages of the check and of the programs, gathered from the code that says them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../scripts/lib/project.ts';

/** Every sentence of the check by its English template: of `say`, of constant texts given to `quote`, of the schemas' own words. */
export function messageTemplates(): Set<string> {
  const files = ['src/extract', 'src/mdx', 'src/record', 'src/integrations', 'src/schemas', 'scripts'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  return new Set(files.flatMap(templatesOf));
}

function templatesOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(join(projectRoot, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') found.push(templateOf(node.template));
    // What the schemas expect is told as it is.
    if (path.startsWith('src/schemas/') && ts.isStringLiteralLike(node) && node.text.startsWith('expected ')) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function templateOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`)].join('');
}
