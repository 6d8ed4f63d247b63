import { developerTexts as texts } from '../../texts/index.ts';
import python from './snippets/validate.py.txt?raw';
import shell from './snippets/validate.sh.txt?raw';
import typescript from './snippets/validate.ts.txt?raw';

export interface Snippet {
  readonly language: 'typescript' | 'python' | 'shell';
  readonly label: string;
  /** With placeholders; the same text is run against the server in the tests. */
  readonly source: string;
  /** What it needs. */
  readonly needs: string;
  readonly commands: readonly string[];
}

export const snippets: readonly Snippet[] = [
  {
    language: 'typescript',
    label: texts.typescript,
    source: typescript,
    needs: texts.runTypescript,
    commands: ['npm install node-machine-id', 'node validate.ts LICENSE-KEY'],
  },
  {
    language: 'python',
    label: texts.python,
    source: python,
    needs: texts.runPython,
    commands: ['python3 validate.py LICENSE-KEY'],
  },
  {
    language: 'shell',
    label: texts.shell,
    source: shell,
    needs: texts.runShell,
    commands: ['sh validate.sh LICENSE-KEY'],
  },
];
