import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nodeMachineId from 'node-machine-id';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../../test/support/child-processes.ts';
import { startScriptedServer } from '../../../test/support/scripted-server.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';

const source = fileURLToPath(new URL('.', import.meta.url));
const packageFile = fileURLToPath(new URL('../package.json', import.meta.url));
const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const folder = temporaryFolder('sdk');
afterAll(() => folder.remove());

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
  noEmit: true,
  types: [],
};

function complaints(program: ts.Program): string[] {
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** The universal entry and every file of ours that it needs. */
function universalProgram(): ts.Program {
  const lib = ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
  return ts.createProgram([join(source, 'index.ts')], { ...strict, lib });
}

describe('the universal entry', () => {
  it('uses nothing but ECMAScript 2022 and the web’s own functions, in erasable syntax', () => {
    expect(complaints(universalProgram())).toEqual([]);
  });

  it('imports nothing but its own files, none of them the Node part', () => {
    const files = universalProgram()
      .getSourceFiles()
      .filter(({ fileName }) => !fileName.includes('/node_modules/'));
    expect(files.map(({ fileName }) => fileName)).toContain(join(source, 'client.ts'));
    for (const { fileName, text } of files) {
      expect(fileName).not.toMatch(/\/(node|machine-id)[^/]*\.ts$/);
      for (const { fileName: imported } of ts.preProcessFile(text).importedFiles) {
        expect(imported).toMatch(/^\.\//);
      }
    }
  });
});

it('the package has no dependencies', () => {
  const description = JSON.parse(readFileSync(packageFile, 'utf8')) as Record<string, unknown>;
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts']) {
    expect(description[kind]).toBeUndefined();
  }
});

/** The package as JavaScript: types taken off, nothing else changed. */
function build(): string {
  const target = join(folder.path, 'built');
  if (existsSync(target)) return target;
  mkdirSync(target);
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }');
  for (const name of readdirSync(source).filter((file) => /^[^.]+(\.platforms)?\.ts$/.test(file))) {
    const { outputText } = ts.transpileModule(readFileSync(join(source, name), 'utf8'), {
      compilerOptions: { ...strict, noEmit: false, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(join(target, name.replace(/ts$/, 'js')), outputText);
  }
  return target;
}

/** Every Node that this machine has, at least the one that runs the tests. */
function nodes(): { version: string; path: string }[] {
  const paths = (process.env.PATH ?? '').split(delimiter).map((part) => join(part, 'node'));
  const found = new Map<string, string>();
  for (const path of [process.execPath, ...paths]) {
    const version = existsSync(path) ? spawnSync(path, ['--version']).stdout.toString().trim() : '';
    if (Number(/^v(\d+)/.exec(version)?.[1]) >= 20 && !found.has(version)) found.set(version, path);
  }
  return [...found].map(([version, path]) => ({ version, path }));
}

/** Runs the universal entry in a world that has these functions and none of Node's. */
function inWebWorld(url: string): string {
  return `
    import { readFileSync } from 'node:fs';
    import { createContext, SourceTextModule } from 'node:vm';
    const context = createContext({ AbortController, URL, clearTimeout, fetch, performance, setTimeout });
    const modules = new Map();
    const load = (name) => {
      const path = ${JSON.stringify(build())} + name.slice(1);
      const module = modules.get(path) ?? new SourceTextModule(readFileSync(path, 'utf8'), { context });
      modules.set(path, module);
      return module;
    };
    const entry = load('./index.js');
    await entry.link(load);
    await entry.evaluate();
    const latchkey = entry.namespace.createLatchkey({ baseUrl: '${url}', apiKey: 'lk_example' });
    console.log((await latchkey.validateLicense('KEY', { HWID: 'pc' })).reason);
  `;
}

describe.each(nodes())('built, on Node $version', ({ path }) => {
  it('the universal entry validates a license with six functions of the web and none of Node’s', async () => {
    const server = await startScriptedServer(
      { status: 503 },
      { status: 201, body: { valid: true } },
    );
    const flags = ['--experimental-vm-modules', '--no-warnings', '--input-type=module'];
    const result = await runProgram(path, [...flags, '--eval', inWebWorld(server.url)]);
    await server.close();
    expect(result).toEqual({ code: 0, stdout: 'valid\n', stderr: '' });
  });

  it('the Node entry reads this machine’s id', async () => {
    const script = `
      import { machineId } from ${JSON.stringify(join(build(), 'node.js'))};
      console.log(machineId());
    `;
    const result = await runProgram(path, ['--input-type=module', '--eval', script]);
    expect(result).toEqual({ code: 0, stdout: `${nodeMachineId.machineIdSync()}\n`, stderr: '' });
  });
});

it('every block of code in the README is correct', () => {
  const blocks = [...readFileSync(readme, 'utf8').matchAll(/```ts\n(.*?)```/gs)];
  expect(blocks.length).toBeGreaterThan(3);
  // Inside the workspace, where the package's name leads to these sources.
  const texts = new Map(
    blocks.map(([, code = ''], index) => [
      join(source, `readme-${index}.ts`),
      `${code}export {};\n`,
    ]),
  );
  const options = { ...strict, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: ['node'] };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  expect(complaints(ts.createProgram([...texts.keys()], options, host))).toEqual([]);
});
